"""Buttons of the four kinds the design knows, and buttons that show only an icon.

Owns their kind, icon and accessible name; what a press does is the owner's.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import ICON_SIDE, Radius, Spacing

ButtonKind = Literal["plain", "primary", "danger", "quiet"]


class Button(QPushButton):
    """A push button: at most one `primary` per page or dialog, `danger` only for what cannot be undone."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "plain",
        *,
        icon: str = "",
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(kind == "primary")
        if icon:
            if theme is None:
                raise ValueError("a button with an icon needs the theme")
            colour = {"primary": "on_accent", "danger": "danger", "quiet": "accent"}.get(kind, "text")
            self.setIcon(theme.icon(icon, colour))
            self._theme = theme
            theme.changed.connect(self._resize_icon)
            self._resize_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == "primary":
            # No ring stands out against both paper and ink, so a second one lies inside the first.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlightedText().color(), 1.5))
            ring = QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5)
            painter.drawRoundedRect(ring, Radius.MEDIUM - 3, Radius.MEDIUM - 3)
            painter.end()

    def _resize_icon(self) -> None:
        self.setIconSize(icon_beside_text(self._theme))


class IconButton(QToolButton):
    """A button that shows only an icon; `name` is what a screen reader says and the tooltip shows."""

    def __init__(
        self, icon: str, name: str, *, theme: Theme, colour: str = "text", parent: QWidget | None = None
    ) -> None:
        # Here, because the first paint has no icon buttons and need not wait for all of Qt's enums.
        from PySide6.QtCore import Qt

        super().__init__(parent)
        self._theme = theme
        self.setIcon(theme.icon(icon, colour))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._resize_icon)
        self._resize_icon()

    def _resize_icon(self) -> None:
        self.setIconSize(icon_size(self._theme))


def icon_size(theme: Theme) -> QSize:
    """The side of an icon beside running text, in logical pixels."""
    side = round(ICON_SIDE * theme.text_scale)
    return QSize(side, side)


def icon_beside_text(theme: Theme) -> QSize:
    """The place of an icon in a button with text: wider than it, as the style leaves hardly a gap before the text."""
    size = icon_size(theme)
    return QSize(size.width() + theme.space(Spacing.S), size.height())
