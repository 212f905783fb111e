from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach
from verbinder.domain.signals import SignalFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage, rows, today_page
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.ui.widgets.banner import Banner, BannerHost
from verbinder.usecases import contacts, follow_ups, organisations, residents, rounds, signals
from verbinder.usecases import log_contacts as log

ShowPage = Callable[[Page], QWidget]
LONG_AGO = timedelta(weeks=20)


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    """Someone not spoken to for twenty weeks."""
    line = "@Fatima Tongelresestraat 12 +kookt Surinaams"
    return contacts.log_line(notebook, line, on_date=notebook.today() - LONG_AGO).new_residents[0][0]


def promise(notebook: Notebook, text: str, days: int | None = 0, **who: int) -> int:
    due = None if days is None else notebook.today() + timedelta(days=days)
    return follow_ups.add(notebook, FollowUpFields(text, due, **who))


def titles(page: TodayPage) -> list[str]:
    model = page.list.sections
    return [model.index(row).data() for row in range(model.rowCount())]


def item(page: TodayPage) -> TodayItem:
    current = page.list.current_payload
    assert isinstance(current, TodayItem)
    return current


def key(qtbot: QtBot, page: TodayPage, letter: Any) -> None:
    if isinstance(letter, str):
        qtbot.keyClicks(page.list, letter)
    else:
        qtbot.keyClick(page.list, letter)


def dialog_of(page: TodayPage) -> AskDialog:
    (found,) = [each for each in page.findChildren(AskDialog) if each.isVisible()]
    return found


def test_an_empty_day_says_something_kind_and_begins_a_round(
    context: PageContext, notebook: Notebook, show_page: ShowPage, shell: Any, qtbot: QtBot
) -> None:
    page = TodayPage(context)
    window = show_page(page)
    assert page.empty.isVisible()
    assert page.empty.button.hasFocus()
    qtbot.keyClick(page.empty.button, Qt.Key.Key_Return)
    round_id = rounds.current_round(notebook)
    assert shell.asked == [("log_contact", round_id)]
    assert not page.empty.isVisible()
    assert window.isVisible()


def test_a_quiet_day_suggests_streets_not_seen_for_long(
    context: PageContext, notebook: Notebook, show_page: ShowPage
) -> None:
    contacts.log_line(notebook, "Lindelaan 4 niet thuis", on_date=notebook.today() - LONG_AGO)
    page = TodayPage(context)
    window = show_page(page)
    assert window.isVisible()
    assert "Lindelaan" in page.empty.accessibleDescription()


def test_the_day_is_said_in_one_sentence(
    context: PageContext, notebook: Notebook, show_page: ShowPage, dutch: None
) -> None:
    promise(notebook, "bellen")
    promise(notebook, "soep brengen")
    signal_id = signals.add(notebook, SignalFields("speeltuin onveilig"))
    signals.open_(notebook, signal_id)
    page = TodayPage(context)
    window = show_page(page)
    assert window.isVisible()
    assert page.greeting.text() == "Goedendag, het is dinsdag 24 november 2026"
    assert page.sentence.text() == "2 beloftes voor vandaag en 1 signaal komt terug."


def test_one_key_finishes_a_promise_and_the_next_one_is_chosen(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, banners: BannerHost
) -> None:
    first, second = promise(notebook, "bellen", -3), promise(notebook, "soep brengen")
    page = TodayPage(context)
    window = show_page(page)
    assert item(page) == TodayItem(Group.OVERDUE, first)
    key(qtbot, page, "d")
    assert [row.id for row in follow_ups.finished(notebook)] == [first]
    assert item(page) == TodayItem(Group.DUE, second)
    assert page.list.hasFocus()
    assert window.isVisible()
    (banner,) = banners.findChildren(Banner)
    banner.action.click()
    assert follow_ups.finished(notebook) == ()
    assert item(page) == TodayItem(Group.DUE, second)


def test_undo_in_the_banner_never_takes_back_another_step(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, banners: BannerHost
) -> None:
    promise(notebook, "bellen")
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, "d")
    later = promise(notebook, "later opgeschreven")
    banners.findChildren(Banner)[0].action.click()
    assert follow_ups.follow_up(notebook, later).text == "later opgeschreven"
    assert len(follow_ups.finished(notebook)) == 1
    assert window.isVisible()


@pytest.mark.parametrize(("letter", "days"), [("t", 1), ("w", 7), ("s", None)])
def test_a_promise_that_is_too_late_is_put_off_from_today(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, letter: str, days: int | None
) -> None:
    promise_id = promise(notebook, "bellen", -30)
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, letter)
    due = follow_ups.follow_up(notebook, promise_id).due_on
    assert due == (None if days is None else notebook.today() + timedelta(days=days))
    assert window.isVisible()


def test_a_promise_gets_another_day_and_other_words_in_a_dialog(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    promise_id = promise(notebook, "bellen")
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    assert dialog.words is not None
    assert dialog.day is not None
    dialog.words.clear()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert follow_ups.follow_up(notebook, promise_id).text == "bellen"
    qtbot.keyClicks(dialog.words, "langsgaan")
    qtbot.keyClicks(dialog.day, "3-12-2026")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    changed = follow_ups.follow_up(notebook, promise_id)
    assert (changed.text, changed.due_on) == ("langsgaan", date(2026, 12, 3))
    assert window.isVisible()


def test_what_came_of_a_promise_is_written_down(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    promise_id = promise(notebook, "bellen")
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, "n")
    dialog = dialog_of(page)
    assert dialog.words is not None
    qtbot.keyClicks(dialog.words, "ze komt dinsdag koken")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    done = follow_ups.follow_up(notebook, promise_id)
    assert (done.done_on, done.result) == (notebook.today(), "ze komt dinsdag koken")
    assert window.isVisible()


def test_enter_opens_the_person_of_a_promise(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, fatima: int, shell: Any
) -> None:
    promise(notebook, "bellen", resident_id=fatima)
    page = TodayPage(context)
    window = show_page(page)
    key(qtbot, page, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", Kind.RESIDENT, fatima)]
    assert window.isVisible()


@pytest.mark.parametrize("wish", [Approach.REST, Approach.NEVER])
def test_who_wants_no_contact_is_never_shown(
    context: PageContext, notebook: Notebook, show_page: ShowPage, fatima: int, wish: Approach
) -> None:
    promise(notebook, "bellen", resident_id=fatima)
    promise(notebook, "soep brengen")
    residents.set_approach(notebook, fatima, wish, None, "")
    page = TodayPage(context)
    window = show_page(page)
    shown = titles(page)
    assert "soep brengen" in shown
    assert "bellen" not in shown
    assert "Fatima" not in shown
    assert window.isVisible()


def test_organisations_are_kept_warm(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, shell: Any
) -> None:
    school = organisations.add(notebook, OrganisationFields("De Regenboog", keep_warm_weeks=4))
    page = TodayPage(context)
    window = show_page(page)
    assert item(page) == TodayItem(Group.KEEP_WARM, school)
    key(qtbot, page, "w")
    (promised,) = follow_ups.open_follow_ups(notebook)
    assert promised.organisation_id == school
    key(qtbot, page, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    key(qtbot, page, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", Kind.ORGANISATION, school)]
    assert window.isVisible()


def test_the_round_of_today_comes_first_and_goes_on_with_one_key(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, shell: Any
) -> None:
    round_id = rounds.plan(notebook, companion="Wilma")
    page = TodayPage(context)
    window = show_page(page)
    assert item(page) == TodayItem(Group.ROUND, round_id)
    key(qtbot, page, "w")
    key(qtbot, page, Qt.Key.Key_Return)
    assert shell.asked == [("log_contact", round_id), ("navigate", Kind.ROUND, round_id)]
    assert window.isVisible()


def test_a_long_section_is_folded_and_unfolds_with_enter(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    for number in range(23):
        promise(notebook, f"belofte {number}")
    page = TodayPage(context)
    window = show_page(page)
    # A heading, seven promises and the entry that shows the rest.
    assert len(titles(page)) == 9
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    key(qtbot, page, Qt.Key.Key_Return)
    assert len(titles(page)) == 24
    assert page.list.sections.entry_at(page.list.currentIndex().row()) is not None
    assert item(page).row is not None
    assert window.isVisible()


def test_a_very_long_section_never_promises_more_than_it_shows(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (rows, today_page):
        monkeypatch.setattr(module, "ROWS_UNFOLDED", 10)
    for number in range(12):
        promise(notebook, f"belofte {number}")
    page = TodayPage(context)
    window = show_page(page)
    assert titles(page)[-1] == "Show the first 10"
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    key(qtbot, page, Qt.Key.Key_Return)
    # The heading and ten promises.
    assert len(titles(page)) == 11
    assert window.isVisible()


def test_promises_without_a_day_are_one_key_away(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    promise_id = promise(notebook, "ooit een keer koffie", None)
    page = TodayPage(context)
    window = show_page(page)
    assert "ooit een keer koffie" not in titles(page)
    key(qtbot, page, Qt.Key.Key_Return)
    assert item(page) == TodayItem(Group.SOMEDAY, promise_id)
    assert window.isVisible()


def test_a_promise_found_elsewhere_is_shown_also_when_it_is_done(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    promise_id = promise(notebook, "bellen", 40)
    follow_ups.finish(notebook, promise_id, "gelukt")
    page = TodayPage(context)
    window = show_page(page)
    assert page.open_record(Kind.FOLLOW_UP, promise_id)
    assert item(page) == TodayItem(Group.FOUND, promise_id)
    assert page.panel.texts[2] == "gelukt"
    key(qtbot, page, "t")
    assert follow_ups.follow_up(notebook, promise_id).done_on is None
    assert not page.open_record(Kind.FOLLOW_UP, 99_999)
    assert not page.open_record(Kind.RESIDENT, 1)
    assert window.isVisible()


def test_the_page_follows_what_is_written_elsewhere(
    context: PageContext, notebook: Notebook, show_page: ShowPage
) -> None:
    page = TodayPage(context)
    window = show_page(page)
    assert page.empty.isVisible()
    log.log_line(notebook, "@Kees >bellen vandaag")
    assert "bellen" in titles(page)
    assert not page.empty.isVisible()
    assert window.isVisible()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_two_actions_of_an_entry_have_the_same_key(
    context: PageContext,
    notebook: Notebook,
    show_page: ShowPage,
    qapp: QApplication,
    fatima: int,
    language: str,
    request: pytest.FixtureRequest,
) -> None:
    if language == "nl":
        request.getfixturevalue("dutch")
    line = "@Kees Lindelaan 3 >bellen over drie dagen"
    contacts.log_line(notebook, line)
    promise(notebook, "soep", -2, resident_id=fatima)
    signals.add(notebook, SignalFields("speeltuin onveilig", comes_back_on=notebook.today(), resident_id=fatima))
    organisations.add(notebook, OrganisationFields("De Regenboog", keep_warm_weeks=4))
    rounds.plan(notebook)
    done = promise(notebook, "klaar", 0, resident_id=fatima)
    follow_ups.finish(notebook, done)
    page = TodayPage(context)
    window = show_page(page)
    page.open_record(Kind.FOLLOW_UP, done)
    seen = 0
    page.list.select_first()
    for _ in range(12):
        keys = [action.key for action in page.panel.bar.actions_shown]
        assert keys
        assert len(set(keys)) == len(keys)
        seen += 1
        page.list.move_current(1)
    assert seen == 12
    assert window.isVisible()


def test_every_button_says_its_name_and_its_key(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot
) -> None:
    promise_id = promise(notebook, "bellen")
    page = TodayPage(context)
    window = show_page(page)
    buttons = [button for button in page.panel.bar.findChildren(QWidget) if button.isVisible()]
    assert buttons[0].accessibleName() == "Done, key D"
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert follow_ups.follow_up(notebook, promise_id).done_on == notebook.today()
    assert window.isVisible()
