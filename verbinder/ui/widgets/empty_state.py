"""What stands where a list would be while there is nothing in it: one sentence, and what to do.

Owns its looks and the signal of its button; the words are the owner's.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.painting import paint_badge


class IconBadge(QWidget):
    """An icon in a soft circle; decoration, so a screen reader passes over it."""

    def __init__(self, icon: str, *, theme: Theme, side: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme = theme
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.space(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        painter = QPainter(self)
        square = QRect(0, 0, side, side)
        soft, ink = self._theme.colour("accent_soft"), self._theme.colour("accent")
        paint_badge(painter, self._icon, square, soft, ink)
        painter.end()


class EmptyState(QWidget):
    """Icon, title, one sentence and at most one button, in the middle of the room it gets."""

    action_triggered = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        action_text: str | None = None,
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._badge = IconBadge(icon, theme=theme)
        self._title = Heading(title, TypeRole.HEADING)
        self._text = Paragraph(text, muted=True)
        self.button = Button("", "primary")
        self.button.clicked.connect(self.action_triggered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.XL, Spacing.XL, Spacing.XL)
        layout.setSpacing(Spacing.S)
        layout.addStretch(1)
        layout.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # A line of some sixty characters reads best; a narrower widget stands in the middle by itself.
            label.setMaximumWidth(theme.space(520))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addSpacing(Spacing.S)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.set_content(title, text, action_text)

    def set_content(self, title: str, text: str, action_text: str | None = None, icon: str | None = None) -> None:
        """Changes the words, e.g. when it is a search that found nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action_text or "")
        self.button.setVisible(bool(action_text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if icon is not None:
            self._badge.set_icon(icon)


class EmptyRoom(QScrollArea):
    """Holds an `EmptyState` in a stack: at large text sizes it scrolls instead of asking room of what stands above."""

    def __init__(self, state: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(state)
