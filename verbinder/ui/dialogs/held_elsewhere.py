"""What is said when a notebook does not open as asked, with the ways out beside it: reading only, or a copy.

Owns which way out fits which refusal; the sentence itself comes from `verbinder.sentences`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Paragraph

#: Somebody else may write, or nobody may: looking is still possible.
READING_HELPS = frozenset({"notebook.held", "notebook.read_only"})
#: The file itself is not what it should be: a copy may be.
COPY_HELPS = frozenset({
    "notebook.damaged", "notebook.missing", "notebook.empty_file", "notebook.not_encrypted", "notebook.not_ours",
    "notebook.migration_failed", "notebook.too_small",
})  # fmt: skip


class HeldElsewhere(QFrame):
    """A sentence and at most one button; hidden while nothing is wrong."""

    read_only_chosen = Signal()
    restore_chosen = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", "warning")
        self._text = Paragraph("")
        self.read_button = Button(self.tr("Open for &reading only"))
        self.read_button.setAutoDefault(True)
        self.read_button.clicked.connect(self.read_only_chosen)
        self.restore_button = Button(self.tr("Put back a &copy…"))
        self.restore_button.clicked.connect(self.restore_chosen)
        buttons = QHBoxLayout()
        buttons.addWidget(self.read_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.M, Spacing.M, Spacing.M, Spacing.M)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty when nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, code: str, sentence: str) -> None:
        """Say why it did not open; the focus goes to the way out when there is one."""
        self._text.setText(sentence)
        self.read_button.setVisible(code in READING_HELPS)
        self.restore_button.setVisible(code in COPY_HELPS)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if code in READING_HELPS:
            self.read_button.setFocus()

    def clear(self) -> None:
        """Take it back."""
        self.hide()
