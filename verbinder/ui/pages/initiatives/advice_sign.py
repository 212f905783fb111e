"""The sign of each piece of advice: a shape of its own beside its word, and a colour that adds nothing but calm.

Owns which drawing and colour, and which advice asks most of us now.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from verbinder.domain.stepping_back.reasons import Advice
from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme

#: What asks something of us now stands first; what goes by itself last.
MOST_FIRST = (
    Advice.LEND_HAND,
    Advice.TAKING_OVER,
    Advice.STEP_OUT,
    Advice.EASE_OFF,
    Advice.STAY_CLOSE,
    Advice.AT_DISTANCE,
)
_COLOURS = {
    Advice.LEND_HAND: "warm",
    Advice.TAKING_OVER: "warm",
    Advice.STEP_OUT: "accent",
    Advice.EASE_OFF: "accent",
    Advice.STAY_CLOSE: "text",
    Advice.AT_DISTANCE: "text_muted",
}


def sign(advice: Advice) -> str:
    """The name of the drawing."""
    return f"advice-{advice.value.replace('_', '-')}"


def colour(advice: Advice) -> str:
    """The colour role it is drawn in."""
    return _COLOURS[advice]


class AdviceSign(QWidget):
    """The shape, as large as a heading; the word stands beside it, so a screen reader passes over it."""

    def __init__(self, theme: Theme, *, side: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._advice: Advice | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_advice(self, advice: Advice) -> None:
        """Draw another one."""
        self._advice = advice
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self._side * self._theme.text_scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._advice is not None:
            painter = QPainter(self)
            paint_icon(painter, sign(self._advice), self._theme.colour(colour(self._advice)), self.rect())
            painter.end()
