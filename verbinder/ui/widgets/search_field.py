"""The field one searches with: an icon, a way to clear it, and a signal when the typing settles.

Owns the debounce; must not know what is searched.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.ui.design.icons import paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import IconButton, icon_size

SETTLE_MS = 60


class SearchField(QLineEdit):
    """A line edit that says `text_settled` once the typing pauses (60 ms), or at every key with `immediate`.

    Esc clears; on an empty field Esc is left to whoever holds it. Enter settles at once.
    """

    text_settled = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        *,
        theme: Theme,
        name: str = "",
        immediate: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._immediate = immediate
        self._settled = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder or self.tr("Search"))
        self.clear_button = IconButton("close", self.tr("Clear"), theme=theme, colour="text_muted", parent=self)
        # Esc does the same, so Tab need not stop here.
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self._clear_now)
        self.clear_button.hide()
        self.textChanged.connect(self._text_changed)
        self.returnPressed.connect(self.settle)
        theme.changed.connect(self._fit)
        self._fit()

    def settle(self) -> None:
        """Emits `text_settled` now when the text differs from the last time."""
        self._timer.stop()
        if self.text() != self._settled:
            self._settled = self.text()
            self.text_settled.emit(self._settled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._clear_now()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = icon_size(self._theme).height()
        left = self._theme.space(Spacing.S) + 3
        painter = QPainter(self)
        place = QRect(left, (self.height() - side) // 2, side, side)
        paint_icon(painter, "search", self._theme.colour("text_muted"), place)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def hideEvent(self, event: QHideEvent) -> None:
        # Nobody waits for what is not seen; the notebook may be closed by then.
        self._timer.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.text() != self._settled:
            self._timer.start()

    def _text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        if self._immediate:
            self.settle()
        else:
            self._timer.start()

    def _clear_now(self) -> None:
        self.clear()
        self.settle()
        self.setFocus()

    def _fit(self) -> None:
        # Both sides keep room for what stands in them.
        side = icon_size(self._theme).width() + self._theme.space(Spacing.S)
        self.setTextMargins(side, 0, side, 0)
        self._place_button()
        self.update()

    def _place_button(self) -> None:
        side = max(self.height() - 8, 1)
        self.clear_button.setGeometry(self.width() - side - 4, 4, side, side)
