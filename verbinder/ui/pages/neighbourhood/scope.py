"""Of which neighbourhood and of which period something is shown.

Owns the two choices; reading is the views'.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.usecases import streets

WEEKS_OF_MONTH, WEEKS_OF_QUARTER, WEEKS_OF_HALF, WEEKS_OF_YEAR = 4, 12, 26, 52


class Labelled(QWidget):
    """A choice with its name before it: Alt and a letter of the name goes there."""

    def __init__(self, text: str, box: QComboBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(text)
        label.setBuddy(box)
        box.setAccessibleName(text.replace("&", ""))
        WheelGuard(self).guard(box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(label)
        layout.addWidget(box)


class AreaChoice(QComboBox):
    """All neighbourhoods, or one; says `turned` when the user or `choose_id` takes another."""

    turned = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(self.tr("All neighbourhoods"), None)
        self.currentIndexChanged.connect(lambda _place: self.turned.emit())

    @property
    def id(self) -> int | None:
        """The neighbourhood that is chosen, None for all."""
        found = self.currentData()
        return None if found is None else int(found)

    @property
    def name(self) -> str:
        """Its name, "" for all."""
        return "" if self.id is None else self.currentText()

    def choose_id(self, neighbourhood_id: int | None) -> None:
        """Take a neighbourhood; None for all."""
        self.setCurrentIndex(max(self.findData(neighbourhood_id), 0))

    def reload(self) -> None:
        """Offer what there is now; what was chosen stays so while it is there."""
        rows = self._context.operations.run(streets.neighbourhoods, self._context.notebook) or ()
        chosen = self.id
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            for row in rows:
                self.addItem(row.name, row.id)
            self.choose_id(chosen)


class SpanChoice(QComboBox):
    """Up to today: how far back."""

    def __init__(self, weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = SpanWords()
        for choice in (WEEKS_OF_MONTH, WEEKS_OF_QUARTER, WEEKS_OF_HALF, WEEKS_OF_YEAR, 2 * WEEKS_OF_YEAR):
            self.addItem(names.last_weeks(choice) if choice < WEEKS_OF_HALF else names.longer(choice), choice)
        self.setCurrentIndex(self.findData(weeks))

    def days(self, today: date) -> tuple[date, date]:
        """The first day and the last."""
        return today - timedelta(weeks=self.currentData()) + timedelta(days=1), today

    def widest(self) -> None:
        """Take the longest period."""
        self.setCurrentIndex(self.count() - 1)


class WeeksChoice(QComboBox):
    """After how many weeks a street was not visited."""

    def __init__(self, choices: Sequence[int], weeks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = SpanWords()
        for choice in choices:
            self.addItem(names.weeks(choice), choice)
        self.setCurrentIndex(self.findData(weeks))

    @property
    def weeks(self) -> int:
        """The number that is chosen."""
        return int(self.currentData())


class SpanWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def weeks(self, count: int) -> str:
        """So many weeks."""
        return self.tr("%n week(s)", "", count)

    def last_weeks(self, count: int) -> str:
        """The last weeks up to today."""
        return self.tr("The last %n week(s)", "", count)

    def longer(self, weeks: int) -> str:
        """The longer periods, by name."""
        if weeks == WEEKS_OF_HALF:
            return self.tr("The last half year")
        return self.tr("The last year") if weeks == WEEKS_OF_YEAR else self.tr("The last two years")
