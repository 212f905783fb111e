"""The overviews that were saved before, and the way to say that one of them never left.

Owns the rows and the question; remembering and forgetting are the use case's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui import words
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases.overview import EarlierExport

#: So many are shown until the others are asked for.
FIRST_ROWS = 5


class EarlierCard(Card):
    """Says `forget_wanted` with the id of an overview, after the question was answered with yes."""

    forget_wanted = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._all = False
        self._exports: tuple[EarlierExport, ...] = ()
        self.set_title(self.tr("Saved before"))
        self.add(Paragraph(self.tr("The next overview takes these into account."), muted=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Spacing.XS)
        self.add_layout(self._rows)
        self.more_button = Button("", "quiet")
        self.more_button.clicked.connect(self._show_all)
        self.add(self.more_button)
        self.forget_buttons: list[Button] = []

    def show_exports(self, exports: Sequence[EarlierExport]) -> None:
        """Shows these, latest first; with none the card is not there."""
        self._exports = tuple(exports)
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.forget_buttons = []
        for export in self._exports if self._all else self._exports[:FIRST_ROWS]:
            self._rows.addWidget(self._row(export))
        hidden = len(self._exports) - len(self.forget_buttons)
        self.more_button.setVisible(hidden > 0)
        self.more_button.setText(self.tr("Show %n more", "", hidden))
        self.setVisible(bool(self._exports))

    def _row(self, export: EarlierExport) -> QWidget:
        row = QWidget()
        period = self.tr("{first} up to and including {last}").format(
            first=words.figures(export.first_day), last=words.figures(export.last_day)
        )
        saved = self.tr("saved on {day}").format(day=words.figures(export.published_at.date()))
        button = Button(self.tr("Never passed on…"), "quiet")
        button.setAccessibleName(self.tr("Never passed on: {period}").format(period=period))
        button.clicked.connect(lambda: self._ask(export.id, period))
        self.forget_buttons.append(button)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.M)
        line.addWidget(Paragraph(f"{period} · {saved}"), 1)
        line.addWidget(button)
        return row

    def _ask(self, export_id: int, period: str) -> None:
        ConfirmDialog(
            self.tr("Forget this overview?"),
            self.tr(
                "Do this only when the file of {period} was thrown away before anybody else saw it. The next overview "
                "then no longer takes it into account."
            ).format(period=period),
            self.tr("Forget overview"),
            lambda: self.forget_wanted.emit(export_id),
            theme=self._theme,
            parent=self,
        ).open()

    def _show_all(self) -> None:
        self._all = True
        self.show_exports(self._exports)
