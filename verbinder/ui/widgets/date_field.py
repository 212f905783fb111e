"""A field for a date as the Dutch write it (3-12-2026), with words typed instead of figures.

Owns the keys and the words; dates further away are read elsewhere. Its idea of today comes from the owner.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QDateEdit, QWidget

from verbinder.ui.design.theme import Theme

# What an empty field shows is bound to its lowest date; nobody is visited before this.
_EMPTY = QDate(1899, 12, 31)
_DAY_WORDS = {
    "vandaag": 0, "morgen": 1, "overmorgen": 2, "gisteren": -1, "eergisteren": -2,
    "today": 0, "tomorrow": 1, "yesterday": -1,
}
_WEEKDAYS = (
    ("maandag", "monday"), ("dinsdag", "tuesday"), ("woensdag", "wednesday"), ("donderdag", "thursday"),
    ("vrijdag", "friday"), ("zaterdag", "saturday"), ("zondag", "sunday"),
)


class DateField(QDateEdit):
    """A date; type figures, use the arrows, or type a word: the first letters are enough ("va" is today).

    Weekdays mean the coming one, or with `past` the one before. An `optional` field is emptied with Delete.
    """

    date_changed = Signal(object)

    def __init__(
        self, *, theme: Theme | None = None, name: str = "", optional: bool = False, past: bool = False,
        today: Callable[[], date] = date.today, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional = optional
        self._past = past
        self._today = today
        self._typed = ""
        self.setDisplayFormat("d-M-yyyy")
        self.setCalendarPopup(True)
        self._dress_calendar()
        self.setAccessibleName(name or self.tr("Date"))
        if optional:
            self.setMinimumDate(_EMPTY)
            self.setSpecialValueText(self.tr("no date"))
            self.setDate(_EMPTY)
        else:
            self.set_value(today())
        self.dateChanged.connect(lambda: self.date_changed.emit(self.value()))

    def value(self) -> date | None:
        """The date, None when an optional field is empty."""
        shown = self.date()
        if self._optional and shown == _EMPTY:
            return None
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, value: date | None) -> None:
        """Shows a date; None empties an optional field and is refused by another (`ValueError`)."""
        if value is not None:
            self.setDate(QDate(value.year, value.month, value.day))
        elif self._optional:
            self.setDate(_EMPTY)
        else:
            raise ValueError("this date field cannot be empty")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().lower()
        if letter.isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._type(letter)
            return
        self._typed = ""
        if self._optional and event.key() == Qt.Key.Key_Delete:
            self.set_value(None)
            return
        if self.value() is None and (event.text().isdigit() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            # From nothing the arrows and figures start at today, not in 1899.
            self.set_value(self._today())
            self.setSelectedSection(QDateEdit.Section.DaySection)
            if not event.text().isdigit():
                return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(event)

    def stepBy(self, steps: int) -> None:
        if self.value() is None:
            self.set_value(self._today())
            return
        super().stepBy(steps)

    def _type(self, letter: str) -> None:
        """Follows a word letter by letter; a letter that fits no word begins anew."""
        for typed in (self._typed + letter, letter):
            found = self._date_for(typed)
            if found is not None:
                self._typed = typed
                self.set_value(found)
                return
        self._typed = ""

    def _date_for(self, start: str) -> date | None:
        today = self._today()
        for word, days in _DAY_WORDS.items():
            if word.startswith(start):
                return today + timedelta(days=days)
        for weekday, words in enumerate(_WEEKDAYS):
            if any(word.startswith(start) for word in words):
                ahead = (weekday - today.weekday() - 1) % 7 + 1
                back = (today.weekday() - weekday - 1) % 7 + 1
                return today - timedelta(days=back) if self._past else today + timedelta(days=ahead)
        return None

    def _dress_calendar(self) -> None:
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(calendar.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setLocale(QLocale())
        # Qt paints weekends red; a weekend is no warning.
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
