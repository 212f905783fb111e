"""A row of words of which one is chosen: which list is shown. One stop for Tab; the arrows choose.

Owns keys and looks; what is shown for a choice is the owner's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets.button import icon_beside_text

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Segments(QWidget):
    """Says `chosen` with the place of the word."""

    chosen = Signal(int)

    def __init__(
        self, words: Sequence[tuple[str, str]], *, theme: Theme, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, (icon, word) in enumerate(words):
            button = _Segment(word)
            button.setCheckable(True)
            button.setIcon(theme.icon(icon))
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.moved.connect(self._move)
            self._group.addButton(button, number)
            self.buttons.append(button)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idToggled.connect(self._toggled)
        self.buttons[0].setChecked(True)
        theme.changed.connect(self._resize_icons)
        self._resize_icons()

    @property
    def index(self) -> int:
        """Which word is chosen."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose a word."""
        self.buttons[index].setChecked(True)

    def _resize_icons(self) -> None:
        for button in self.buttons:
            button.setIconSize(icon_beside_text(self._theme))

    def _toggled(self, number: int, checked: bool) -> None:
        self.buttons[number].setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)
        if checked:
            self.chosen.emit(number)

    def _move(self, step: int) -> None:
        wanted = min(max(self.index + step, 0), len(self.buttons) - 1)
        self.choose(wanted)
        self.buttons[wanted].setFocus(Qt.FocusReason.OtherFocusReason)


class _Segment(QPushButton):
    """One word; the arrows go to the next or the former."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _FORTH or event.key() in _BACK:
            self.moved.emit(1 if event.key() in _FORTH else -1)
            return
        super().keyPressEvent(event)
