"""A field for a date as the Dutch write it (3-12-2026), with words typed instead of figures.

Owns the keys and the words; dates further away are read elsewhere. Its idea of today comes from the owner.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QDateEdit, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets.date_typing import SEPARATORS, date_from_figures, date_from_word, is_complete

# What an empty field shows is bound to its lowest date; nobody is visited before this.
_EMPTY = QDate(1899, 12, 31)


class DateField(QDateEdit):
    """A date; type figures, use the arrows, or type a word: the first letters are enough ("va" is today).

    Weekdays mean the coming one, or with `past` the one before. An `optional` field is emptied with Delete.
    The style sheet paints it; `theme` is taken only so that fields are all made alike.
    """

    date_changed = Signal(object)

    def __init__(
        self,
        *,
        theme: Theme | None = None,
        name: str = "",
        optional: bool = False,
        past: bool = False,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional = optional
        self._past = past
        self._today = today
        self._letters = ""
        self._figures = ""
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
        self._told = self.value()
        self.dateChanged.connect(self._tell)

    def value(self) -> date | None:
        """The date, None when an optional field is empty; figures that are still being typed count already."""
        typed = date_from_figures(self._figures, self._today(), past=self._past) if self._figures else None
        if typed is not None and self._may_be(typed):
            return typed
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
        text, key = event.text().lower(), event.key()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif text.isalpha():
            self._type_letter(text)
        elif self._figures and (text.isdigit() or text in SEPARATORS) and text:
            self._show_figures(self._figures + text)
        elif text.isdigit() and self._starts_anew():
            self._show_figures(text)
        elif self._figures and key == Qt.Key.Key_Backspace:
            self._show_figures(self._figures[:-1])
        elif self._figures and key == Qt.Key.Key_Escape:
            self._forget_figures()
        elif self._optional and key == Qt.Key.Key_Delete:
            self.set_value(None)
        else:
            self._letters = ""
            self._take_figures()
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take_figures()
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._letters = ""
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._take_figures()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt stops at day, month and year; here a date is one stop, and Left and Right go on inside it.
        return QWidget.focusNextPrevChild(self, forward)

    def stepBy(self, steps: int) -> None:
        if self.value() is None:
            # From nothing the arrows start at today, not in 1899.
            self.set_value(self._today())
            self.setSelectedSection(QDateEdit.Section.DaySection)
            return
        super().stepBy(steps)

    def _tell(self) -> None:
        # Qt says the same date again at Enter.
        if self.value() != self._told:
            self._told = self.value()
            self.date_changed.emit(self._told)

    def _starts_anew(self) -> bool:
        """Whether a figure begins a whole date, and does not only change the month or year one went to."""
        return self.value() is None or self.currentSection() == QDateEdit.Section.DaySection

    def _show_figures(self, typed: str) -> None:
        """Shows what is typed as it is; Qt would correct 31 while the month still says February."""
        self._figures = typed
        if not typed:
            self._forget_figures()
            return
        edit = self.lineEdit()
        with QSignalBlocker(edit):
            edit.setText(typed)
        if is_complete(typed):
            self._take_figures()

    def _take_figures(self) -> None:
        """Makes a date of the figures typed so far; what is no date leaves the former one."""
        if not self._figures:
            return
        found = date_from_figures(self._figures, self._today(), past=self._past)
        if found is None or not self._may_be(found):
            self._forget_figures()
            return
        self._figures = ""
        self.set_value(found)
        self._show_value()

    def _may_be(self, found: date) -> bool:
        shown = QDate(found.year, found.month, found.day)
        return self.minimumDate() <= shown <= self.maximumDate()

    def _forget_figures(self) -> None:
        self._figures = ""
        self._show_value()

    def _show_value(self) -> None:
        edit = self.lineEdit()
        with QSignalBlocker(edit):
            edit.setText(self.textFromDateTime(self.dateTime()) if self.value() else self.specialValueText())
        self.setSelectedSection(QDateEdit.Section.DaySection)

    def _type_letter(self, letter: str) -> None:
        """Follows a word letter by letter; a letter that fits no word begins anew."""
        self._figures = ""
        for typed in (self._letters + letter, letter):
            found = date_from_word(typed, self._today(), past=self._past)
            if found is not None:
                self._letters = typed
                self.set_value(found)
                return
        self._letters = ""

    def _dress_calendar(self) -> None:
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(calendar.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setLocale(QLocale())
        # Qt paints weekends red; a weekend is no warning.
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
