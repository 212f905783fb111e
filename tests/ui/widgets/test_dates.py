"""A date is typed as people write it, in figures or words, and never becomes another one by accident."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets import DateField
from verbinder.ui.widgets.date_typing import date_from_figures

TODAY = date(2026, 3, 4)  # a Wednesday


@pytest.fixture
def dates(theme: Theme, show) -> DateField:
    field = DateField(theme=theme, today=lambda: TODAY)
    field.set_value(date(2026, 1, 31))
    show(field)
    return field


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("vandaag", TODAY),
        ("va", TODAY),
        ("morgen", date(2026, 3, 5)),
        ("overmorgen", date(2026, 3, 6)),
        ("gisteren", date(2026, 3, 3)),
        ("eergisteren", date(2026, 3, 2)),
        ("vrijdag", date(2026, 3, 6)),
        ("woensdag", date(2026, 3, 11)),
        ("today", TODAY),
        ("monday", date(2026, 3, 9)),
    ],
)
def test_a_typed_word_becomes_a_date(dates: DateField, qtbot, typed: str, expected: date):
    qtbot.keyClicks(dates, typed)
    assert dates.value() == expected


def test_a_weekday_in_the_past_is_the_one_before_today(theme: Theme, show, qtbot):
    field = DateField(theme=theme, past=True, today=lambda: TODAY)
    show(field)
    qtbot.keyClicks(field, "vr")
    assert field.value() == date(2026, 2, 27)
    qtbot.keyClicks(field, "woensdag")
    assert field.value() == date(2026, 2, 25)


def test_letters_that_are_no_word_change_nothing(dates: DateField, qtbot):
    qtbot.keyClicks(dates, "xqj")
    assert dates.value() == date(2026, 1, 31)


def test_figures_and_arrows_work_as_in_any_date_field(dates: DateField, qtbot):
    assert dates.text() == "31-1-2026"
    dates.setSelectedSection(DateField.Section.DaySection)
    qtbot.keyClick(dates, Qt.Key.Key_Down)
    assert dates.value() == date(2026, 1, 30)
    assert dates.calendarWidget().firstDayOfWeek() == Qt.DayOfWeek.Monday


@pytest.mark.parametrize("typed", ["31-3-2027", "31/03/2027", "31032027", "31.3.2027", "31-3-27\r", "310327\r"])
def test_a_whole_date_can_be_typed_as_people_do(dates: DateField, qtbot, typed: str):
    dates.set_value(date(2026, 2, 4))  # a month in which 31 does not exist
    said = []
    dates.date_changed.connect(said.append)
    qtbot.keyClicks(dates, typed)
    assert dates.value() == date(2027, 3, 31)
    assert dates.text() == "31-3-2027"
    assert said == [date(2027, 3, 31)]


def test_what_is_left_out_is_filled_in_when_the_field_is_left(dates: DateField, show, qtbot):
    after = QLineEdit()
    show(dates, after)
    qtbot.keyClicks(dates, "3-12")
    assert dates.text() == "3-12"
    assert dates.value() == date(2026, 12, 3)
    qtbot.keyClick(dates, Qt.Key.Key_Tab)
    assert dates.text() == "3-12-2026"
    assert dates.date() == QDate(2026, 12, 3)


@pytest.mark.parametrize("typed", ["31-2-2026", "99", "0-1", "3-13-2026"])
def test_a_date_that_does_not_exist_leaves_the_former_one(dates: DateField, qtbot, typed: str):
    qtbot.keyClicks(dates, typed)
    qtbot.keyClick(dates, Qt.Key.Key_Return)
    assert dates.value() == date(2026, 1, 31)
    assert dates.text() == "31-1-2026"


def test_backspace_and_escape_take_back_what_was_typed(dates: DateField, qtbot):
    qtbot.keyClicks(dates, "3-1")
    qtbot.keyClick(dates, Qt.Key.Key_Backspace)
    qtbot.keyClicks(dates, "2")
    assert dates.text() == "3-2"
    qtbot.keyClick(dates, Qt.Key.Key_Escape)
    assert dates.text() == "31-1-2026"


def test_in_the_month_a_figure_changes_only_the_month(dates: DateField, qtbot):
    dates.setSelectedSection(DateField.Section.MonthSection)
    qtbot.keyClicks(dates, "3")
    assert dates.date() == QDate(2026, 3, 31)


@pytest.mark.parametrize(
    ("typed", "coming", "past"),
    [
        ("4", date(2026, 3, 4), date(2026, 3, 4)),
        ("3", date(2026, 4, 3), date(2026, 3, 3)),
        ("31", date(2026, 3, 31), date(2026, 1, 31)),
        ("29-2", date(2028, 2, 29), date(2024, 2, 29)),
        ("1-1", date(2027, 1, 1), date(2026, 1, 1)),
        ("1-1-46", date(2046, 1, 1), date(2046, 1, 1)),
        ("1-1-47", date(1947, 1, 1), date(1947, 1, 1)),
        ("32", None, None),
        ("1-1-0000", None, None),
        ("", None, None),
    ],
)
def test_figures_mean_the_coming_date_or_the_past_one(typed: str, coming: date | None, past: date | None):
    assert date_from_figures(typed, TODAY, past=False) == coming
    assert date_from_figures(typed, TODAY, past=True) == past


@given(st.text(alphabet="0123456789-/. ", max_size=14), st.dates(), st.booleans())
def test_no_typing_ever_raises(typed: str, today: date, past: bool):
    found = date_from_figures(typed, today, past=past)
    assert found is None or isinstance(found, date)


def test_a_date_is_one_stop_for_tab(dates: DateField, show, qtbot):
    after = QLineEdit()
    show(dates, after)
    qtbot.keyClick(dates, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_an_optional_date_starts_empty_and_is_emptied_with_delete(theme: Theme, show, qtbot):
    field = DateField(theme=theme, optional=True, today=lambda: TODAY)
    show(field)
    assert field.value() is None
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == TODAY
    with qtbot.waitSignal(field.date_changed) as changed:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert changed.args == [None]
    assert "1899" not in field.text()


def test_a_date_that_is_needed_refuses_to_be_empty(dates: DateField):
    with pytest.raises(ValueError):
        dates.set_value(None)


@pytest.mark.parametrize("typed", ["3//2026", "3- 2026", "0//0000", "31..26"])
def test_a_year_without_a_month_is_no_date(typed: str):
    assert date_from_figures(typed, TODAY, past=False) is None
