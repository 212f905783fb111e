"""A chart one can walk over by keyboard and hear through a screen reader, with a tooltip at every place.

Owns where one is, what is heard of it, and choosing; what is drawn, and in which words, is each chart's own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import LIGHT, TypeRole
from verbinder.ui.widgets.bar_painting import ChartStyle

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class WalkedChart(QWidget):
    """`walked` says which place one is at, counted from 0; `chosen` is Enter. A chart says what its places are."""

    walked = Signal(int)
    chosen = Signal(int)

    #: What chooses the place one is at.
    choosing_keys: tuple[Qt.Key, ...] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    # -- what a chart gives -------------------------------------------------------------------------------------

    def _places(self) -> int:
        """How many places there are to walk over."""
        raise NotImplementedError

    def _spoken(self, index: int) -> str:
        """What is said of a place, also in its tooltip."""
        raise NotImplementedError

    def _sentence(self, index: int) -> str:
        """What is said of the place one is at, before the rest: a whole sentence."""
        return f"{self._spoken(index)}."

    def _whole(self) -> str:
        """What is said of the chart as a whole."""
        raise NotImplementedError

    def _index_at(self, at: QPointF) -> int:
        """Which place lies there, -1 for none."""
        raise NotImplementedError

    # -- walking ------------------------------------------------------------------------------------------------

    @property
    def current_index(self) -> int:
        """The place one is at, -1 when there is none."""
        return self._current if self._places() else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = self._places() - 1, event.key()
        if last < 0:
            super().keyPressEvent(event)
        elif key in _FORTH:
            self._go(min(self._current + 1, last))
        elif key in _BACK:
            self._go(max(self._current - 1, 0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in self.choosing_keys:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index >= 0:
            self._go(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._places():
            self._go(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._index_at(QPointF(event.pos()))
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._spoken(index), self)
            return True
        return super().event(event)

    def _go(self, index: int) -> None:
        self._current = index
        self._describe()
        # The description now begins with the place one is at: a screen reader reads it out.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.walked.emit(index)
        self.update()

    def _describe(self) -> None:
        here = f"{self._sentence(self._current)} " if self.hasFocus() and self._places() else ""
        self.setAccessibleDescription(here + self._whole())

    # -- where and how it is drawn ------------------------------------------------------------------------------

    def _area(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)

    def _style(self, *, for_file: bool = False) -> ChartStyle:
        """On the screen in the colours of the window, in a file always in the light ones."""
        colours = LIGHT if for_file else self._theme.colours
        return ChartStyle(colours, self._theme.font(), self._theme.font(TypeRole.SMALL))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
