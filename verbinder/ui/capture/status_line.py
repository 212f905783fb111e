"""One quiet sentence beside the line, with at most one thing to do about it.

Owns how it is shown and announced; what it says is decided by the bar.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Paragraph


class StatusLine(QWidget):
    """Says one thing at a time; `level` is "" (a hint), "success" or "danger"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._room = 0
        self.label = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = Button("", "quiet")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.button.hide()
        self.hide()

    def fit(self, width: int) -> None:
        """So much room there is beside the chips: rather one long line than a narrow column of words."""
        self._room = width
        self._fit_label()

    def _fit_label(self) -> None:
        room = self._room - (self.button.sizeHint().width() if self._act is not None else 0)
        words = self.label.fontMetrics().horizontalAdvance(self.label.text()) + Spacing.S
        self.label.setMinimumWidth(max(min(words, room), 0))

    @property
    def level(self) -> str:
        """How it is said."""
        return self.label.property("level") or ""

    @property
    def text(self) -> str:
        """What is said now."""
        return self.label.text()

    def say(
        self, text: str, level: str = "", *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Shows a sentence; anything but a hint is announced to screen readers."""
        self._act = action
        # With nothing to say the chips may have the whole width.
        self.setVisible(bool(text))
        self.button.setText(action_text)
        self.button.setVisible(action is not None)
        if text == self.label.text() and level == self.level:
            return
        self.label.setProperty("level", level)
        self.label.setProperty("muted", not level)
        self.label.setText(text)
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)
        self._fit_label()
        if text and level:
            self.label.setAccessibleName(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self.label, QAccessible.Event.Alert))

    def no_action(self) -> None:
        """What could be done about it cannot be done any more; the sentence stays."""
        self._act = None
        self.button.hide()

    def _pressed(self) -> None:
        act, self._act = self._act, None
        self.button.hide()
        if act is not None:
            act()
