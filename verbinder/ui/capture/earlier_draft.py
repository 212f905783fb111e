"""What was left half written the last time, offered above the line.

Owns the offer and its two answers; what becomes of the text is the bar's.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Paragraph

_SHOWN = 90


class EarlierDraft(QFrame):
    """Says `continued` or `discarded` and then hides itself."""

    continued = Signal(str)
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._draft = ""
        self.label = Paragraph("")
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.go_on = Button(self.tr("Continue"))
        self.throw_away = Button(self.tr("Throw away"), "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.XS, Spacing.XS, Spacing.XS)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.go_on)
        layout.addWidget(self.throw_away)
        self.go_on.clicked.connect(self._continue)
        self.throw_away.clicked.connect(self._discard)
        self.hide()

    def offer(self, draft: str, begins: str) -> None:
        """Shows the offer; `begins` is what it is recognised by."""
        self._draft = draft
        shown = " ".join(begins.split())
        shown = shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1].rstrip() + "…"
        text = self.tr("You were still writing: “{text}”").format(text=shown)
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _continue(self) -> None:
        self.hide()
        self.continued.emit(self._draft)

    def _discard(self) -> None:
        self.hide()
        self.discarded.emit()
