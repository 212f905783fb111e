"""A list in a dialog with one or two things to do: what is kept too long, what left, what was removed.

Owns the frame; what the rows are and what the buttons do is the privacy card's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


@dataclass(frozen=True, slots=True)
class RowAction:
    """Something else to do with one row; only the first `rows` of the list can have it done."""

    verb: str
    act: Callable[[int], object]
    rows: int


class ListDialog(QDialog):
    """Shows `rows`; with `verb` a button does `act` with the number of the chosen row and closes; so does `other`."""

    def __init__(
        self,
        title: str,
        text: str,
        rows: Sequence[str],
        *,
        theme: Theme,
        verb: str = "",
        act: Callable[[int], object] | None = None,
        danger: bool = False,
        other: RowAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._act = act
        self.list = QListWidget()
        self.list.setProperty("surface", "rows")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems(list(rows))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(rows))
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.do_button = Button(verb, "danger" if danger else "primary")
        self.do_button.setVisible(bool(verb) and bool(rows))
        self.do_button.clicked.connect(self._do)
        self.other_button = Button(other.verb if other is not None else "")
        self.other_button.setVisible(other is not None and bool(rows))
        if other is not None:
            self.other_button.clicked.connect(lambda: self._do_with(other.act))
            self.list.currentRowChanged.connect(lambda row: self.other_button.setEnabled(0 <= row < other.rows))
            self.other_button.setEnabled(other.rows > 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.do_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(title))
        layout.addWidget(Paragraph(text))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.resize(theme.space(560), theme.space(420 if rows else 180))
        (self.list if rows else self.close_button).setFocus()

    def _do(self) -> None:
        self._do_with(self._act)

    def _do_with(self, act: Callable[[int], object] | None) -> None:
        row = self.list.currentRow()
        self.accept()
        if act is not None:
            act(row)
