"""The lines of a section on a card: names to open, each with what there is to say in one quiet line below it.

Owns making them anew without losing the focus; what they are about is the section's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.named_row import NameButton, beside_icon
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.heading import Paragraph


class NameLine(NamedTuple):
    """One line: `about` stands below the name, `opens` is done when it is chosen."""

    name: str
    icon: str
    about: str
    opens: Callable[[], object]


class NameLines(QVBoxLayout):
    """The lines below each other; `names` are their buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.names: list[NameButton] = []
        self.setSpacing(Spacing.XS)

    def show_lines(self, lines: Iterable[NameLine]) -> None:
        """Show these instead; who was at a name stays at its place."""
        focused = next((place for place, each in enumerate(self.names) if each.hasFocus()), None)
        clear(self)
        self.names = []
        for line in lines:
            self.addWidget(self._row(line))
        if focused is not None and self.names:
            self.names[min(focused, len(self.names) - 1)].setFocus()

    def _row(self, line: NameLine) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        name = NameButton(line.name, line.icon, theme=self._theme)
        name.clicked.connect(lambda: line.opens())
        self.names.append(name)
        layout.addWidget(name)
        under = QVBoxLayout()
        under.setContentsMargins(beside_icon(self._theme), 0, 0, 0)
        under.addWidget(Paragraph(line.about, muted=True, role=TypeRole.SMALL))
        layout.addLayout(under)
        return row
