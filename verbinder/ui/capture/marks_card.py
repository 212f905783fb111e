"""A small card with the marks one can type.

Owns these six rows; what a mark means in detail stands in docs/capture.md.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Heading, Paragraph


class MarksCard(QWidget):
    """Opens under a widget; Esc, or a click beside it, closes it."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The card has round corners; outside them what is behind stays to be seen.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._theme = theme
        card = Card(self.tr("What you can type"), raised=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(Spacing.L))
        grid.setVerticalSpacing(theme.space(Spacing.S))
        rows = self._rows()
        for number, (mark, meaning) in enumerate(rows):
            word = Heading(mark, TypeRole.SUBHEADING)
            word.setWordWrap(False)
            grid.addWidget(word, number, 0)
            grid.addWidget(QLabel(meaning), number, 1)
        card.add_layout(grid)
        note = Paragraph(self.tr("A street with a number needs no mark. All other words are your note."), muted=True)
        card.add(note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.setAccessibleName(self.tr("What you can type"))
        self.setAccessibleDescription("; ".join(f"{mark}: {meaning}" for mark, meaning in rows))

    def open_under(self, widget: QWidget) -> None:
        """Shows the card below `widget`, its right side in line."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        screen = widget.screen().availableGeometry()
        corner.setX(max(corner.x(), screen.left()))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(max(widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4, screen.top()))
        self.move(corner)
        self.show()
        self.setFocus()

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("@Fatima"), self.tr("who it was; or @a lady with a red coat")),
            (self.tr("+cooks Surinamese"), self.tr("what someone can or likes to give")),
            (self.tr("?learn Dutch"), self.tr("what someone looks for")),
            (self.tr("~football"), self.tr("what someone likes or lives through")),
            (self.tr(">call Friday"), self.tr("what you promised, with or without a day")),
            (self.tr("!unsafe playground  #safety"), self.tr("what you noticed, and a theme")),
        )
