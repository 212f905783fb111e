"""The line that says what would come in: "382 nieuw · 11 mogelijk dubbel · 4 overgeslagen", with its progress.

Owns the words of the counts; counting is done elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.widgets import Heading
from verbinder.usecases.importing import ImportPreview


class CountsLine(QWidget):
    """Counts, or what keeps them from being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: ImportPreview | None = None
        self._skipped = 0
        self.label = Heading("", TypeRole.SUBHEADING)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Counting"))
        self.bar.setMaximumWidth(220)
        self.bar.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.bar)

    def counting(self) -> None:
        """It is being counted."""
        self._say(self.tr("Counting…"))
        self.bar.setRange(0, 0)
        self.bar.show()

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def show_counts(self, found: ImportPreview, added: int = 0) -> None:
        """Say the counts; `added` of the probable doubles come in after all."""
        self.bar.hide()
        counts = [
            self._counted(self.tr("%n new", "", found.new + added), found.new + added),
            self._counted(self.tr("%n maybe double", "", len(found.doubles) - added), len(found.doubles) - added),
        ]
        if found is not self._found:
            # Counted once: a long list can have very many, and every choice comes by here.
            self._found, self._skipped = found, len(found.skipped)
        counts.append(self._counted(self.tr("%n left out", "", self._skipped), self._skipped))
        self._say(" · ".join(counts))

    def refuse(self, sentence: str) -> None:
        """Say why there is nothing to count."""
        self.bar.hide()
        self._say(sentence, "danger")
        QAccessible.updateAccessibility(QAccessibleEvent(self.label, QAccessible.Event.Alert))

    def _say(self, text: str, level: str = "") -> None:
        self.label.setProperty("level", level)
        self.label.setText(text)
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)

    @staticmethod
    def _counted(text: str, number: int) -> str:
        # Qt fills in the bare figure; people read 1.382 better than 1382.
        return text.replace(str(number), QLocale().toString(number), 1)
