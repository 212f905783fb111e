"""The step of a dialog in which something is made that takes a while: how far it is, and that stopping keeps nothing.

Owns what is seen; the work and stopping it are the dialog's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets import Heading, Paragraph


class RunningStep(QWidget):
    """Shown while a list is brought in, or a file made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(self.tr("Bringing it in…"), TypeRole.TITLE)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._note = Paragraph("", muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.XL, Spacing.XL, Spacing.XL)
        layout.setSpacing(Spacing.M)
        layout.addStretch(1)
        for widget in (self.title, self.bar, self._note):
            layout.addWidget(widget)
        layout.addStretch(2)

    def begin(self, file: str, title: str = "") -> None:
        """Start anew for a file; `title` says what is done with it when it is not brought in."""
        self.title.setText(title or self.tr("Bringing it in…"))
        self._note.setText(self.tr("{file}. When you stop now, nothing of it is kept.").format(file=file))
        self.bar.setRange(0, 0)

    def progress(self, done: int, total: int) -> None:
        """How far it is; the last part, the index, has no count of its own."""
        self.bar.setRange(0, 0 if done >= total else total)
        self.bar.setValue(done)

    def stopping(self) -> None:
        """It was asked to stop."""
        self.title.setText(self.tr("Stopping…"))
