"""One column of the list: its heading, its first values, and the field it is taken for.

Owns one row of the step; which columns there are and what is counted belongs to `columns_step`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.import_people.words import FIELDS, column_name, field_name
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases.importing import ColumnGuess, Field

#: So many values show what a column holds; longer texts are cut, because a note may be a page.
SHOWN_VALUES = 3
SHOWN_LETTERS = 32


class FieldBox(QComboBox):
    """The fields to choose from. The wheel scrolls the page and never changes a field in passing."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for each in FIELDS:
            self.addItem(field_name(each), each)
        self.setCurrentIndex(FIELDS.index(field))
        self.setMaxVisibleItems(len(FIELDS))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @property
    def field(self) -> Field:
        """What is chosen."""
        return FIELDS[self.currentIndex()]

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnRow(QWidget):
    """Says `field_chosen` with the column's index and the field."""

    field_chosen = Signal(int, object)

    def __init__(
        self, guess: ColumnGuess, values: Sequence[str], reason: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.guess = guess
        name = column_name(guess.heading, guess.index)
        heading = Heading(name, TypeRole.SUBHEADING)
        examples = " · ".join(map(_short, values))
        shown = Paragraph(examples or self.tr("nothing filled in at the top of the list"), muted=True)
        self.reason = Paragraph(reason, muted=True, role=TypeRole.SMALL)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(heading)
        left.addWidget(shown)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        self.box: FieldBox | None = None
        if guess.never:
            shown.setText(self.tr("(not shown)"))
            label = Heading(self.tr("Never comes in"), TypeRole.SUBHEADING)
            right.addWidget(label)
        else:
            self.box = FieldBox(guess.field)
            self.box.setAccessibleName(self.tr("Column {name}").format(name=name))
            self.box.setAccessibleDescription(f"{reason} {examples}")
            self.box.currentIndexChanged.connect(self._choose)
            right.addWidget(self.box)
        right.addWidget(self.reason)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Spacing.S, 0, Spacing.S)
        row.setSpacing(theme.space(Spacing.L))
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.mark(not guess.never and not guess.certain and guess.field is not Field.IGNORE)

    def set_reason(self, reason: str, *, doubtful: bool = False) -> None:
        """Say why the column is taken for what it is."""
        self.reason.setText(reason)
        self.mark(doubtful)

    def mark(self, doubtful: bool) -> None:
        """Show that somebody should look at it; the words say so too."""
        self.reason.setProperty("level", "warning" if doubtful else "")
        self.reason.setProperty("muted", not doubtful)
        self.reason.style().unpolish(self.reason)
        self.reason.style().polish(self.reason)

    def _choose(self) -> None:
        if self.box is not None:
            self.field_chosen.emit(self.guess.index, self.box.field)


def _short(value: str) -> str:
    text = " ".join(value.split())
    return text if len(text) <= SHOWN_LETTERS else text[: SHOWN_LETTERS - 1].rstrip() + "…"
