"""Fields for the thresholds of the advice: a number, a share in percent, or pauses as text.

Owns how a threshold is shown and written; which there are, and what they may be, is the domain's.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QSpinBox

from verbinder.domain.stepping_choices import OWN_PAUSES, PAUSES_FORM, STEPPING, limits, written
from verbinder.usecases.choices import Choice

WHOLE = 100
STEP_OF_SHARES = 5
Field = QSpinBox | QLineEdit


class ThresholdField(QObject):
    """The field of one threshold; `chosen` says its name and its new value as it is kept."""

    chosen = Signal(str, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.field: Field = self._pauses() if name == OWN_PAUSES else self._number()

    def show_choice(self, choice: Choice, *, may: bool) -> None:
        """Show what holds; with `may` it can be changed."""
        blocked = self.field.blockSignals(True)
        if isinstance(self.field, QSpinBox):
            held = float(choice.value)
            self.field.setValue(round(held * WHOLE) if self._is_share else round(held))
        elif self.field.text() != choice.value:
            self.field.setText(choice.value)
        self.field.blockSignals(blocked)
        self.field.setEnabled(may)

    def said(self, value: str) -> str:
        """A kept value as this field shows it."""
        return f"{round(float(value) * WHOLE)} %" if self._is_share else value

    @property
    def key(self) -> str:
        """The key of the choice."""
        return STEPPING + self.name

    @property
    def _is_share(self) -> bool:
        return "_share" in self.name

    def _number(self) -> QSpinBox:
        field = QSpinBox()
        least, most = limits(self.name)
        if self._is_share:
            field.setRange(round(least * WHOLE), WHOLE)
            field.setSingleStep(STEP_OF_SHARES)
            field.setSuffix(" %")
        else:
            field.setRange(round(least), round(most))
        # Typed figures count when one leaves the field.
        field.setKeyboardTracking(False)
        field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        field.valueChanged.connect(self._number_chosen)
        return field

    def _pauses(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(PAUSES_FORM)
        field.editingFinished.connect(lambda: self.chosen.emit(self.name, field.text()))
        return field

    def _number_chosen(self, value: int) -> None:
        self.chosen.emit(self.name, written(value / WHOLE) if self._is_share else str(value))
