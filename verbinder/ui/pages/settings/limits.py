"""The limits one can set: small groups, drifting out of contact, and when the notebook locks itself.

Owns the fields; each is kept as soon as it is changed.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from verbinder.domain.small_groups import MINIMUM
from verbinder.settings import Settings
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm

LARGEST_GROUP = 1000
MOST_WEEKS = 520
MOST_MINUTES = 24 * 60


class LimitsCard(Card):
    """Three numbers."""

    def __init__(self, settings: SettingsHolder, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Limits"))
        self.drift_weeks = _number(1, MOST_WEEKS)
        self.small_group = _number(MINIMUM, LARGEST_GROUP)
        self.lock_minutes = _number(0, MOST_MINUTES)
        self.lock_minutes.setSpecialValueText(self.tr("never"))
        guard.guard(self.drift_weeks, self.small_group, self.lock_minutes)
        form = LabelledForm()
        form.add_row(
            self.tr("Out of sight after so many weeks"),
            self.drift_weeks,
            help_text=self.tr("Counted from the last real talk. For someone you can set a rhythm of their own."),
        )
        form.add_row(
            self.tr("Smallest group in an overview"),
            self.small_group,
            help_text=self.tr("Smaller groups are never shown by themselves. Not below {minimum}.").format(
                minimum=MINIMUM
            ),
        )
        form.add_row(
            self.tr("Lock the notebook after so many minutes"),
            self.lock_minutes,
            help_text=self.tr("Counted from the last key or click. 0: never."),
        )
        self.add(form)
        self.show_settings(settings.current)
        self.drift_weeks.valueChanged.connect(lambda weeks: settings.change(drift_weeks=weeks))
        self.small_group.valueChanged.connect(lambda size: settings.change(small_group=size))
        self.lock_minutes.valueChanged.connect(lambda minutes: settings.change(lock_after_minutes=minutes))

    def show_settings(self, settings: Settings) -> None:
        """Shows what is in force."""
        for field, value in (
            (self.drift_weeks, settings.drift_weeks),
            (self.small_group, settings.small_group),
            (self.lock_minutes, settings.lock_after_minutes),
        ):
            if field.value() != value:
                field.setValue(value)


def _number(least: int, most: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(least, most)
    # Typed figures count when one leaves the field.
    field.setKeyboardTracking(False)
    field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return field
