"""A row of a card that begins with a name that Enter opens, with what there is to say below it.

Owns the button, and that the lines below stand under the name and not under its icon.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from verbinder.domain.suggestions import PartyName
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button, icon_beside_text


class NamedRow(QWidget):
    """`head` goes on beside the name, `under` below it."""

    def __init__(self, party: PartyName, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        icon = "person" if party.resident_id is not None else "organisations"
        self.name = NameButton(party.name, icon, theme=theme)
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
        self.under.setContentsMargins(beside_icon(self._theme), 0, 0, 0)


class NameButton(Button):
    """A name to open; a long description is cut with … rather than that it widens the card."""

    def __init__(self, name: str, icon: str, *, theme: Theme) -> None:
        super().__init__(_safe(name), "quiet", icon=icon, theme=theme)
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # On a page, where no dialog has a button for Enter, it makes Enter press the button one is at.
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._advance(self._name) - self._advance(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._around() * 2, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - self._around()
        self.setText(_safe(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room + 1)))

    def _around(self) -> int:
        """What the icon and the edges take."""
        return super().sizeHint().width() - self._advance(self.text())

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.replace("&&", "&"))


def beside_icon(theme: Theme) -> int:
    """Where a name on a button begins, so that what is said of it can stand right below."""
    return theme.space(Spacing.M) + icon_beside_text(theme).width() + Spacing.XS


def _safe(name: str) -> str:
    """A name on a button: its "&" is no key."""
    return name.replace("&", "&&")
