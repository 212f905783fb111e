"""Messages at the top of a page: what happened, what to do, and a button to do it. They never block.

Owns how messages look, stack, are announced and go away; which messages there are is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button, IconButton, icon_size
from verbinder.ui.widgets.heading import Paragraph

BannerLevel = Literal["info", "success", "warning", "danger"]

_ICONS = {"info": "info", "success": "done", "warning": "warning", "danger": "alert"}
_MOST_BANNERS = 3


class Banner(QFrame):
    """One message with an icon, an optional action and a close button; Esc closes it when it has the focus."""

    action_triggered = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        *,
        level: BannerLevel = "info",
        action_text: str | None = None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.level = level
        self._theme = theme
        self.setProperty("banner", level)
        self.setAccessibleName(self._spoken(text))
        self._picture = QLabel()
        self._text = Paragraph(text)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = Button(action_text or "", "plain")
        self.action.setVisible(bool(action_text))
        self.action.clicked.connect(self.action_triggered)
        self.close_button = IconButton("close", self.tr("Close message"), theme=theme)
        self.close_button.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.XS, Spacing.XS, Spacing.XS)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.close_button)
        theme.changed.connect(self._draw_picture)
        self._draw_picture()

    @property
    def text(self) -> str:
        return self._text.text()

    def announce(self) -> None:
        """Tells screen readers at once."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Takes the message away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _spoken(self, text: str) -> str:
        # Never by colour alone: the level is said too.
        words = {
            "info": self.tr("Note"),
            "success": self.tr("Done"),
            "warning": self.tr("Take care"),
            "danger": self.tr("Went wrong"),
        }
        return f"{words[self.level]}: {text}"

    def _draw_picture(self) -> None:
        icon = self._theme.icon(_ICONS[self.level], self.level)
        self._picture.setPixmap(icon.pixmap(icon_size(self._theme), self.devicePixelRatioF()))


class BannerHost(QWidget):
    """The stack of messages at the top of a page, newest on top; it takes no room while there are none."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._banners: list[Banner] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Spacing.XS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def banners(self) -> tuple[Banner, ...]:
        """What is shown now, newest first."""
        return tuple(self._banners)

    def show_message(
        self,
        text: str,
        *,
        level: BannerLevel = "info",
        action: Callable[[], object] | None = None,
        action_text: str | None = None,
        timeout_ms: int | None = None,
    ) -> Banner:
        """Shows a message and announces it; the same words at the same level replace the older message.

        `action` runs when its button is pressed, after which the message goes. With `timeout_ms` it goes by
        itself, but never while the focus or the mouse is on it.
        """
        for banner in [old for old in self._banners if (old.text, old.level) == (text, level)]:
            banner.dismiss()
        banner = Banner(text, level=level, action_text=action_text, theme=self._theme)
        if action is not None:
            banner.action_triggered.connect(lambda: action())
        banner.action_triggered.connect(banner.dismiss)
        banner.closed.connect(lambda: self._forget(banner))
        self._banners.insert(0, banner)
        self._layout.insertWidget(0, banner)
        for old in self._banners[_MOST_BANNERS:]:
            old.dismiss()
        self.show()
        banner.announce()
        if timeout_ms is not None:
            self._dismiss_later(banner, timeout_ms)
        return banner

    def clear(self) -> None:
        """Takes every message away."""
        for banner in list(self._banners):
            banner.dismiss()

    def _forget(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
        self.setVisible(bool(self._banners))

    def _dismiss_later(self, banner: Banner, timeout_ms: int) -> None:
        # The timer belongs to the banner, so that it dies with it.
        timer = QTimer(banner)
        timer.setSingleShot(True)
        timer.setInterval(timeout_ms)

        def act() -> None:
            busy = banner.underMouse() or banner.isAncestorOf(banner.window().focusWidget() or banner.window())
            if busy:
                timer.start()
            else:
                banner.dismiss()

        timer.timeout.connect(act)
        timer.start()
