"""The page Overzicht: periods by keyboard, counts, small groups in kind words, and the file that leaves."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.contacts import Outcome, Setting
from verbinder.store.notebook import Notebook
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.pages.overview import OverviewPage
from verbinder.ui.pages.overview.periods import Period, days_of, period_of
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import log_contacts, overview

TODAY = date(2026, 11, 24)


def log(notebook: Notebook, on_date: date, street: str, times: int = 1, tags: tuple[str, ...] = ()) -> None:
    for number in range(times):
        fields = ContactFields(
            on_date=on_date,
            setting=Setting.DOOR,
            outcome=Outcome.CONVERSATION,
            street_name=street,
            note=f"praatje {number}",
            tags=tags,
        )
        log_contacts.log_form(notebook, fields)


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    log(notebook, date(2026, 10, 6), "Dorpsweg", 12, tags=("groen",))
    log(notebook, date(2026, 11, 3), "Kade", 30)
    log(notebook, date(2026, 11, 10), "Singel", 2)
    return notebook


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> OverviewPage:
    page = OverviewPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    return page


def show(qtbot: QtBot, page: OverviewPage) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()


def bars(page: OverviewPage, kind: str) -> dict[str, str]:
    card = page.counts.months if kind == "month" else page.counts.charts[kind]
    return {bar.label: bar.shown for bar in card.chart.bars}


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.THIS_MONTH, "2026-11-01", "2026-11-24"),
        (Period.LAST_MONTH, "2026-10-01", "2026-10-31"),
        (Period.THIS_QUARTER, "2026-10-01", "2026-11-24"),
        (Period.LAST_QUARTER, "2026-07-01", "2026-09-30"),
        (Period.THIS_YEAR, "2026-01-01", "2026-11-24"),
        (Period.LAST_YEAR, "2025-01-01", "2025-12-31"),
    ],
)
def test_a_period_has_its_days_and_days_their_name(period: Period, first: str, last: str) -> None:
    days = days_of(period, TODAY)
    assert days == (date.fromisoformat(first), date.fromisoformat(last))
    assert period_of(*days, TODAY) is period


def test_in_january_last_month_and_last_quarter_lie_in_the_year_before() -> None:
    today = date(2027, 1, 1)
    assert days_of(Period.LAST_MONTH, today) == (date(2026, 12, 1), date(2026, 12, 31))
    assert days_of(Period.LAST_QUARTER, today) == (date(2026, 10, 1), date(2026, 12, 31))
    assert days_of(Period.THIS_YEAR, today) == (today, today)


def test_the_page_opens_on_this_quarter_with_its_counts(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    assert page.counts.period_bar.period is Period.THIS_QUARTER
    assert page.counts.numbers.contacts.figure.text() == "44"
    assert bars(page, "street") == {"Kade": "30"}
    assert "counted together" in page.counts.charts["street"].notes.text()
    assert bars(page, "theme") == {"groen": "12"}
    assert list(bars(page, "month").values()) == ["12", "32"]
    assert page.counts.held_back.isVisible()
    assert not page.counts.empty.isVisible()


def test_a_period_is_chosen_with_the_arrows(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    assert page.counts.period_bar.choice.hasFocus()
    qtbot.keyClick(page.counts.period_bar.choice, Qt.Key.Key_Up)
    assert page.counts.period_bar.period is Period.LAST_MONTH
    assert page.counts.period_bar.days == (date(2026, 10, 1), date(2026, 10, 31))
    assert page.counts.numbers.contacts.figure.text() == "12"
    assert not page.counts.months.isVisible()


def test_dates_of_ones_own_are_typed(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    qtbot.keyClick(page.counts.period_bar.choice, Qt.Key.Key_Tab)
    assert page.counts.period_bar.first.hasFocus()
    qtbot.keyClicks(page.counts.period_bar.first, "2-11-2026")
    qtbot.keyClick(page.counts.period_bar.first, Qt.Key.Key_Tab)
    assert page.counts.period_bar.last.hasFocus()
    assert page.counts.period_bar.period is Period.OWN
    page.counts.period_bar.settle()
    assert page.counts.shown is not None
    assert page.counts.shown.first_day == date(2026, 11, 2)
    assert page.counts.numbers.contacts.figure.text() == "32"


def test_a_last_day_before_the_first_is_said_beside_the_fields(
    qtbot: QtBot, filled: Notebook, page: OverviewPage
) -> None:
    show(qtbot, page)
    before = page.counts.shown
    page.counts.period_bar.last.set_value(date(2026, 9, 1))
    page.counts.period_bar.settle()
    assert page.counts.period_bar.error.isVisible()
    assert page.counts.shown == before
    page.reload()
    page.counts.period_bar.last.set_value(TODAY)
    page.counts.period_bar.settle()
    assert not page.counts.period_bar.error.isVisible()


def test_without_contacts_the_page_says_what_to_do(qtbot: QtBot, page: OverviewPage, context: PageContext) -> None:
    show(qtbot, page)
    assert page.counts.empty.isVisible()
    assert not page.counts.numbers.isVisible()
    assert not page.counts.save_button.isEnabled()
    page.counts.empty.button.setFocus()
    qtbot.keyClick(page.counts.empty.button, Qt.Key.Key_Space)
    assert page.counts.period_bar.period is Period.THIS_YEAR
    page.counts.empty.button.setFocus()
    qtbot.keyClick(page.counts.empty.button, Qt.Key.Key_Space)
    assert context.shell.asked == [("log_contact", None)]


def test_very_few_contacts_are_worded_kindly_and_not_counted(
    qtbot: QtBot, notebook: Notebook, page: OverviewPage
) -> None:
    log(notebook, TODAY, "Kade", 3)
    show(qtbot, page)
    assert page.counts.empty.accessibleName() == "Too few contacts to show"
    assert "5" in page.counts.empty.accessibleDescription()
    assert not page.counts.save_button.isEnabled()


def test_a_contact_that_is_written_down_is_counted_at_once(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    log(filled, TODAY, "Kade")
    assert page.counts.numbers.contacts.figure.text() == "45"
    page.hide()
    log(filled, TODAY, "Kade")
    assert page.counts.numbers.contacts.figure.text() == "45"
    page.show()
    assert page.counts.numbers.contacts.figure.text() == "46"


def test_only_the_last_count_that_was_asked_for_is_shown(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    late = overview.look(filled, date(2026, 10, 1), date(2026, 10, 31))
    page.counts._counted(0, late)
    assert page.counts.numbers.contacts.figure.text() == "44"


def test_hidden_months_are_hatched_and_said(qtbot: QtBot, notebook: Notebook, page: OverviewPage) -> None:
    log(notebook, date(2026, 10, 6), "Kade", 2)
    log(notebook, date(2026, 11, 6), "Kade", 7)
    page.counts.period_bar.choose(Period.THIS_YEAR)
    show(qtbot, page)
    hidden = [bar for bar in page.counts.months.chart.bars if bar.hidden]
    assert len(hidden) == 11
    assert all("5" not in bar.shown for bar in hidden)
    assert "Hatched" in page.counts.months.notes.text()
    assert "fewer than 5" not in page.counts.months.chart.accessibleDescription()


def test_the_overview_is_saved_and_the_next_one_takes_it_into_account(
    qtbot: QtBot, filled: Notebook, page: OverviewPage, banners: BannerHost, tmp_path: Path
) -> None:
    show(qtbot, page)
    assert not page.counts.earlier.isVisible()
    action = page.page_actions()[0]
    assert isinstance(action, QAction)
    action.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "overzicht.xlsx"))
    dialog.reject()
    assert (tmp_path / "overzicht.xlsx").read_bytes().startswith(b"PK")
    assert "overzicht.xlsx" in banners.banners[0].text
    assert page.counts.earlier.isVisible()
    assert len(page.counts.earlier.forget_buttons) == 1

    page.counts.period_bar.last.set_value(date(2026, 11, 9))
    page.counts.period_bar.settle()
    assert page.counts.refusal.isVisible()
    assert not page.counts.save_button.isEnabled()
    page.counts.earlier.forget_buttons[0].click()
    question = page.findChild(ConfirmDialog)
    assert question is not None
    question.do_button.click()
    assert overview.earlier_exports(filled) == ()
    assert not page.counts.refusal.isVisible()
    assert page.counts.save_button.isEnabled()


def test_a_place_that_cannot_be_written_to_is_said_in_a_banner(
    qtbot: QtBot, filled: Notebook, page: OverviewPage, banners: BannerHost, tmp_path: Path
) -> None:
    show(qtbot, page)
    page.counts.saving.save_to(tmp_path / "weg" / "a.xlsx", *page.counts.period_bar.days)
    assert banners.banners[0].level == "danger"
    assert overview.earlier_exports(filled) == ()


def test_the_format_follows_the_choice_in_the_file_dialog(qtbot: QtBot, filled: Notebook, page: OverviewPage) -> None:
    show(qtbot, page)
    dialog = page.counts.saving.ask(*page.counts.period_bar.days)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()


def test_many_streets_are_folded_up_until_one_asks(qtbot: QtBot, notebook: Notebook, page: OverviewPage) -> None:
    for letter in "ABCDEFGHIJKLMNOPQRST":
        log(notebook, TODAY - timedelta(days=1), f"{letter}laan", 5)
    show(qtbot, page)
    card = page.counts.charts["street"]
    assert len(card.chart.bars) == 12
    card.more_button.setFocus()
    qtbot.keyClick(card.more_button, Qt.Key.Key_Space)
    assert len(card.chart.bars) == 20


def test_another_smallest_group_in_the_settings_counts_at_once(
    qtbot: QtBot, filled: Notebook, page: OverviewPage, context: PageContext
) -> None:
    show(qtbot, page)
    context.settings.change(small_group=20)
    assert page.counts.shown is not None
    assert page.counts.shown.minimum == 20
    assert bars(page, "theme") == {}


def test_cards_stand_beside_each_other_only_where_there_is_room(
    qtbot: QtBot, filled: Notebook, page: OverviewPage
) -> None:
    show(qtbot, page)
    assert page.counts.columns.columns == 2
    page.resize(560, 700)
    qtbot.waitUntil(lambda: page.counts.columns.columns == 1)
