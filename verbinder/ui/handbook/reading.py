"""Lays out a chapter in the fonts, distances and colours of the theme.

Owns the look of Markdown in the program; must not know chapters or windows.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetrics,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole

#: Lines longer than this are tiring to read; in average letters.
LONGEST_LINE = 84
_HEADINGS = {1: TypeRole.TITLE, 2: TypeRole.HEADING}
_LINE_HEIGHT = 135.0


def lay_out(document: QTextDocument, markdown: str, theme: Theme) -> None:
    """Fill the document with a chapter."""
    document.setDefaultFont(theme.font())
    document.setDocumentMargin(theme.space(Spacing.L))
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for block in _blocks(document):
        _dress_block(block, theme)
    _dress_tables(document, theme)
    document.clearUndoRedoStacks()


def fit_column(document: QTextDocument, width: int, theme: Theme) -> int:
    """Keep the lines short enough to read in a wide window; returns how wide a picture may be."""
    frame = document.rootFrame()
    margin = theme.space(Spacing.L)
    column = LONGEST_LINE * theme_letter(theme)
    side = max(margin, (width - column) // 2)
    form = frame.frameFormat()
    if form.leftMargin() != side:
        form.setLeftMargin(side)
        form.setRightMargin(side)
        frame.setFrameFormat(form)
    return max(width - 2 * side - 2 * margin, 80)


def theme_letter(theme: Theme) -> int:
    """The width of an average letter of the body text in pixels."""
    return QFontMetrics(theme.font()).averageCharWidth()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    is_code = _is_code(block)
    form = QTextBlockFormat()
    if level:
        form.setTopMargin(theme.space(Spacing.XL if level > 1 else Spacing.S))
        form.setBottomMargin(theme.space(Spacing.S))
    elif is_code:
        form.setLeftMargin(theme.space(Spacing.L))
        form.setBottomMargin(0 if _is_code(block.next()) else theme.space(Spacing.M))
    else:
        if not QTextCursor(block).currentTable():
            form.setBottomMargin(theme.space(Spacing.XS if block.textList() else Spacing.M))
        if not _has_picture(block):
            # Of a line with a picture it would be the height of the picture that grows.
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(form)
    for start, length, now in [(piece.position(), piece.length(), piece.charFormat()) for piece in _pieces(block)]:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_words(now, level, is_code, theme))


def _words(now: QTextCharFormat, level: int, is_code: bool, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat(now)
    if level:
        form.setFont(theme.font(_HEADINGS.get(level, TypeRole.SUBHEADING)))
        # Markdown makes headings larger by steps of its own, on top of the font.
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    elif now.isImageFormat():
        # A copy that is a plain text format would lose the picture.
        return now
    elif now.fontFixedPitch() or is_code:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        form.setFontFamilies([fixed.family()])
        form.setBackground(theme.colour("stripe"))
    if now.isAnchor():
        form.setForeground(theme.colour("accent"))
        form.setFontUnderline(True)
    elif now.fontWeight() > QFont.Weight.Medium and not level:
        form.setFontWeight(QFont.Weight.DemiBold)
    return form


def _dress_tables(document: QTextDocument, theme: Theme) -> None:
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        form = frame.format()
        form.setCellPadding(theme.space(Spacing.XS) + 2)
        form.setCellSpacing(0)
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(theme.colour("border"))
        form.setTopMargin(theme.space(Spacing.XS))
        form.setBottomMargin(theme.space(Spacing.L))
        frame.setFormat(form)


def _pieces(block: QTextBlock) -> Iterator[object]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage)


def _has_picture(block: QTextBlock) -> bool:
    return any(piece.charFormat().isImageFormat() for piece in _pieces(block))
