"""The window of the handbook: the chapters at the left, the text at the right, a search through all of it.

Owns the way from chapter to chapter. It stands beside the window and stops nothing: one reads and does at once.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.handbook.browser import HandbookBrowser
from verbinder.ui.handbook.chapters import Chapter, chapters
from verbinder.ui.widgets.heading import Paragraph
from verbinder.ui.widgets.search_field import SearchField
from verbinder.ui.widgets.section_list import SectionList
from verbinder.ui.widgets.section_rows import Entry, Section

WIDTH, HEIGHT, LIST_WIDTH = 980, 720, 250


class HandbookWindow(QDialog):
    """Open it with `show()`; Esc closes it, Ctrl+F searches, Enter in the list goes to the text."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.WindowMinMaxButtonsHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Handbook"))
        self._chapters = chapters()
        self.search = SearchField(
            self.tr("Search in the handbook"), theme=theme, name=self.tr("Search in the handbook")
        )
        self.not_found = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.not_found.hide()
        self.list = SectionList(theme=theme, name=self.tr("Chapters"))
        self.list.set_sections([Section("", [Entry(each.title, payload=each.name) for each in self._chapters])])
        self.browser = HandbookBrowser(theme=theme)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Spacing.S)
        column.addWidget(self.search)
        column.addWidget(self.not_found)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.space(Spacing.M))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.M, Spacing.M, Spacing.M)
        layout.addWidget(split)
        self._take_size(theme)
        # With large letters in a small window the text keeps the most room.
        beside = min(theme.space(LIST_WIDTH), self.width() * 2 // 5)
        split.setSizes([beside, self.width() - beside])
        self.list.current_changed.connect(self._chosen)
        self.list.entry_activated.connect(lambda _: self.browser.setFocus())
        self.browser.chapter_asked.connect(self.go_to)
        self.search.text_settled.connect(lambda words: self._find(words, again=False))
        self.search.returnPressed.connect(lambda: self._find(self.search.text(), again=True))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)

    @property
    def chapter(self) -> Chapter | None:
        """What is being read."""
        return self.browser.chapter

    def go_to(self, name: str) -> None:
        """Read the chapter of this name from its beginning; a name that is no chapter is left alone."""
        row = self.list.sections.row_of(name)
        if row < 0:
            return
        if self.chapter is not None and self.chapter.name == name:
            self._chosen(name)
        self.list.setCurrentIndex(self.list.sections.index(row))
        self.browser.setFocus()

    def _chosen(self, name: object) -> None:
        chapter = next((each for each in self._chapters if each.name == name), None)
        if chapter is not None:
            self.browser.show_chapter(chapter)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _find(self, words: str, *, again: bool) -> None:
        """The next place with these words: in this chapter, then in those after it, then from the beginning."""
        found = not words.strip() or self.browser.find_next(words, again=again) or self._find_elsewhere(words)
        self.not_found.setVisible(not found)
        if not found:
            self.not_found.setText(self.tr("“{words}” is not in the handbook.").format(words=words.strip()))

    def _find_elsewhere(self, words: str) -> bool:
        names = [each.name for each in self._chapters]
        here = names.index(self.chapter.name) if self.chapter is not None else -1
        # This chapter comes last: from its beginning again.
        for name in (*names[here + 1 :], *names[: here + 1]):
            chapter = self._chapters[names.index(name)]
            if words.casefold() not in chapter.text().casefold():
                continue
            self.list.setCurrentIndex(self.list.sections.index(self.list.sections.row_of(name)))
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            if self.browser.find_next(words, again=False):
                return True
        return False

    def _take_size(self, theme: Theme) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(theme.space(WIDTH), room.width() - 40), min(theme.space(HEIGHT), room.height() - 60))
