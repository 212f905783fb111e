"""The choice of a period: a name, or two dates; they follow each other.

Owns the fields and what is wrong with them; must not count anything.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.overview.periods import Period, days_of, period_of
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.date_field import DateField
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.form import FormRow
from verbinder.ui.widgets.heading import Paragraph

#: The arrows in a date go by many days in a row; only where they come to rest is counted.
SETTLES_MS = 250


class PeriodBar(QWidget):
    """Says `changed` with the first and last day, once they have settled and are in order."""

    changed = Signal(object, object)

    def __init__(self, *, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._showing = False
        self.choice = QComboBox()
        for period, text in self._names().items():
            self.choice.addItem(text, period)
        self.first = DateField(theme=theme, name=self.tr("First day"), past=True, today=today)
        self.last = DateField(theme=theme, name=self.tr("Last day"), past=True, today=today)
        self.error = Paragraph("")
        self.error.setProperty("level", "danger")
        self.error.hide()
        WheelGuard(self).guard(self.choice, self.first, self.last)
        flow = FlowLayout(horizontal=Spacing.M, vertical=Spacing.S)
        flow.addWidget(FormRow(self.tr("Period"), self.choice))
        flow.addWidget(FormRow(self.tr("From"), self.first))
        flow.addWidget(FormRow(self.tr("Up to and including"), self.last))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addLayout(flow)
        layout.addWidget(self.error)
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(SETTLES_MS)
        self._settles.timeout.connect(self._tell)
        self.choice.activated.connect(self._chosen)
        self.first.date_changed.connect(self._dated)
        self.last.date_changed.connect(self._dated)

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day as they stand in the fields."""
        first, last = self.first.value(), self.last.value()
        assert first is not None
        assert last is not None
        return first, last

    @property
    def period(self) -> Period:
        """The name that is chosen."""
        return Period(self.choice.currentData())

    def choose(self, period: Period) -> None:
        """Shows a period by name and says it at once."""
        self.show_days(*days_of(period, self._today()))
        self._tell()

    def show_days(self, first: date, last: date) -> None:
        """Puts days in the fields without saying anything."""
        self._showing = True
        self.first.set_value(first)
        self.last.set_value(last)
        self._showing = False
        self._name_days()

    def settle(self) -> None:
        """Says what stands in the fields without waiting."""
        if self._settles.isActive():
            self._settles.stop()
            self._tell()

    def _chosen(self) -> None:
        period = self.period
        if period is Period.OWN:
            self.first.setFocus()
            return
        self.choose(period)

    def _dated(self) -> None:
        if self._showing:
            return
        self._name_days()
        self._settles.start()

    def _name_days(self) -> None:
        name = period_of(*self.days, self._today())
        self.choice.setCurrentIndex(self.choice.findData(name))

    def _tell(self) -> None:
        self._settles.stop()
        first, last = self.days
        wrong = self.tr("The last day is before the first. Turn them around.") if last < first else ""
        self.error.setText(wrong)
        self.error.setVisible(bool(wrong))
        if not wrong:
            self.changed.emit(first, last)

    def _names(self) -> dict[Period, str]:
        return {
            Period.THIS_MONTH: self.tr("This month"),
            Period.LAST_MONTH: self.tr("Last month"),
            Period.THIS_QUARTER: self.tr("This quarter"),
            Period.LAST_QUARTER: self.tr("Last quarter"),
            Period.THIS_YEAR: self.tr("This year"),
            Period.LAST_YEAR: self.tr("Last year"),
            Period.OWN: self.tr("Days of my own"),
        }
