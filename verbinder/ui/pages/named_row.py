"""A row of a card that begins with a name that Enter opens, with what there is to say below it.

Owns the button, and that the lines below stand under the name and not under its icon.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.suggestions import PartyName
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button, icon_size


class NamedRow(QWidget):
    """`head` goes on beside the name, `under` below it."""

    def __init__(self, party: PartyName, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        icon = "person" if party.resident_id is not None else "organisations"
        self.name = Button(party.name.replace("&", "&&"), "quiet", icon=icon, theme=theme)
        # On a page, where no dialog has a button for Enter, it makes Enter press the button one is at.
        self.name.setAutoDefault(True)
        self.head, self.under = QHBoxLayout(), QVBoxLayout()
        self.head.setSpacing(Spacing.S)
        self.head.addWidget(self.name)
        self.under.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addLayout(self.under)
        theme.changed.connect(self._indent)
        self._indent()

    def _indent(self) -> None:
        left = self._theme.space(Spacing.M) + icon_size(self._theme).width() + Spacing.XS
        self.under.setContentsMargins(left, 0, 0, 0)
