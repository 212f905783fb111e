"""Days in words, for every page: "di 3 maart 2026", "vandaag", "3 weken geleden".

Owns the wording of days in the window; must not decide what a day means. Today is an argument, as in the domain.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

#: Up to here one says days, weeks and months; further away the next larger unit.
MOST_DAYS, MOST_WEEKS_IN_DAYS, MOST_MONTHS = 13, 62, 23
DAYS_IN_MONTH = 30.44


def weekday_date(day: date, *, year: bool = True) -> str:
    """ "di 3 maart 2026"; without `year` "di 3 maart"."""
    shown = QLocale().toString(_qt(day), "ddd d MMMM yyyy" if year else "ddd d MMMM")
    return shown.replace(".", "")


def day_words(day: date, today: date) -> str:
    """ "vandaag", "gisteren", "morgen", else "di 3 maart", with the year only when it is another year."""
    near = _near(day, today)
    return near or weekday_date(day, year=day.year != today.year)


def long_date(day: date) -> str:
    """The whole date with the weekday written out: "dinsdag 3 maart 2026"."""
    return QLocale().toString(_qt(day), "dddd d MMMM yyyy")


def figures(day: date) -> str:
    """A date for tables: "3-3-2026"."""
    return f"{day.day}-{day.month}-{day.year}"


def month_words(day: date) -> str:
    """ "maart 2026"."""
    return QLocale().toString(_qt(day), "MMMM yyyy")


def ago(day: date | None, today: date) -> str:
    """How long ago a day was: "vandaag", "5 dagen geleden", "3 weken geleden"; empty for None.

    A day to come is said as `day_words` says it.
    """
    if day is None:
        return ""
    days = (today - day).days
    if days <= 1:
        return day_words(day, today)
    return Words().ago(days)


def due(day: date | None, today: date) -> str:
    """When something is to be done: "vandaag", "3 dagen te laat", "morgen", "vr 6 maart"; "ooit" for None."""
    if day is None:
        return QCoreApplication.translate("Words", "some day")
    late = (today - day).days
    if late > 0:
        return Words().late(late)
    return day_words(day, today)


class Words(QObject):
    """The words that count something: the tool that gathers texts finds plurals only in `tr`."""

    def ago(self, days: int) -> str:
        """So many days ago, in the unit people use for it."""
        if days <= MOST_DAYS:
            return self.tr("%n day(s) ago", "", days)
        if days <= MOST_WEEKS_IN_DAYS:
            return self.tr("%n week(s) ago", "", days // 7)
        months = round(days / DAYS_IN_MONTH)
        if months <= MOST_MONTHS:
            return self.tr("%n month(s) ago", "", months)
        return self.tr("%n year(s) ago", "", round(months / 12))

    def late(self, days: int) -> str:
        """So many days too late."""
        return self.tr("%n day(s) late", "", days)


def _near(day: date, today: date) -> str:
    translate = QCoreApplication.translate
    match (day - today).days:
        case 0:
            return translate("Words", "today")
        case -1:
            return translate("Words", "yesterday")
        case 1:
            return translate("Words", "tomorrow")
        case _:
            return ""


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
