from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Approach
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.rounds import RoundsPage
from verbinder.ui.pages.rounds import rounds_page as module
from verbinder.ui.pages.rounds.look_back import Target
from verbinder.ui.pages.rounds.round_dialog import RoundDialog
from verbinder.ui.widgets import SectionList
from verbinder.ui.widgets.banner import Banner, BannerHost
from verbinder.usecases import contacts, residents, rounds, streets

ShowPage = Callable[[Page], Any]
LONG_AGO = timedelta(weeks=20)


@pytest.fixture
def walked(notebook: Notebook) -> int:
    """A round of last week with three contacts."""
    day = notebook.today() - timedelta(days=7)
    street = streets.add(notebook, "Lindelaan")
    round_id = rounds.plan(notebook, day, "Wilma", (street,), "Langs de portieken", "eerst koffie")
    for line in (
        "@Fatima Lindelaan 3 +kookt Surinaams >recept brengen !speeltuin onveilig",
        "Lindelaan 5 niet thuis",
        "@Kees Kerkstraat 8 gesproken over de tuin",
    ):
        contacts.log_line(notebook, line, round_id=round_id, on_date=day)
    return round_id


def titles(view: SectionList) -> list[str]:
    return [view.sections.index(row).data() for row in range(view.sections.rowCount())]


def go_to(view: SectionList, target: object) -> None:
    view.setCurrentIndex(view.sections.index(view.sections.row_of(target)))


def dialog_of(page: RoundsPage) -> RoundDialog:
    (found,) = [each for each in page.findChildren(RoundDialog) if each.isVisible()]
    return found


def test_without_rounds_it_says_what_to_do(context: PageContext, show_page: ShowPage, qtbot: QtBot) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    assert page.empty.button.hasFocus()
    qtbot.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert dialog_of(page).isVisible()
    assert window.isVisible()


def test_a_round_is_looked_back_on_with_everything_it_brought(
    context: PageContext, notebook: Notebook, show_page: ShowPage, walked: int
) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    title, about, note = page.panel.texts
    assert (title, note) == ("Langs de portieken", "eerst koffie")
    assert "Wilma" in about
    shown = titles(page.panel.list)
    order = ["Lindelaan 3 · Fatima", "Lindelaan 5", "Kerkstraat 8 · Kees"]
    assert [each for each in shown if each in order] == order
    for words in (
        "recept brengen",
        "speeltuin onveilig",
        "kookt Surinaams",
        "Fatima",
        "Kees",
        "Lindelaan",
        "Kerkstraat",
    ):
        assert words in shown
    assert window.isVisible()


def test_the_arrows_and_enter_reach_every_contact_and_esc_goes_back(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, walked: int, shell: Any
) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.list.hasFocus()
    first = rounds.round_view(notebook, walked).contacts[0]
    assert page.panel.list.current_payload == Target(Kind.CONTACT, first.id)
    qtbot.keyClick(page.panel.list, Qt.Key.Key_Return)
    go_to(page.panel.list, Target(Kind.RESIDENT, first.people[0].id))
    qtbot.keyClick(page.panel.list, Qt.Key.Key_Return)
    assert shell.asked == [("open_contact_form", first.id), ("navigate", Kind.RESIDENT, first.people[0].id)]
    qtbot.keyClick(page.panel.list, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert window.isVisible()


def test_todays_round_begins_with_one_key_and_goes_on_with_the_same(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, walked: int, shell: Any
) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    qtbot.keyClicks(page.list, "r")
    today = rounds.current_round(notebook)
    assert today is not None
    assert page.list.current_payload == today
    qtbot.keyClicks(page.list, "r")
    assert rounds.current_round(notebook) == today
    assert shell.asked == [("log_contact", today), ("log_contact", today)]
    assert window.isVisible()


def test_a_contact_is_written_into_the_chosen_round(
    context: PageContext, show_page: ShowPage, qtbot: QtBot, walked: int, shell: Any
) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    qtbot.keyClicks(page.list, "w")
    assert shell.asked == [("log_contact", walked)]
    assert window.isVisible()


def test_a_whole_street_of_closed_doors_goes_into_the_chosen_round(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, walked: int
) -> None:
    from verbinder.ui.capture.doors_dialog import DoorsDialog

    page = RoundsPage(context)
    window = show_page(page)
    qtbot.keyClicks(page.list, "c")
    (dialog,) = page.findChildren(DoorsDialog)
    assert dialog.day.value() == notebook.today() - timedelta(days=7)
    dialog.street.setText("Lindelaan")
    dialog.first.setText("20")
    dialog.last.setText("24")
    dialog.save()
    assert len(rounds.round_view(notebook, walked).contacts) > 3
    assert window.isVisible()


def test_a_deleted_round_comes_back_with_the_button_in_the_banner(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, walked: int, banners: BannerHost
) -> None:
    other = rounds.plan(notebook, notebook.today() - timedelta(days=9))
    page = RoundsPage(context)
    window = show_page(page)
    assert page.list.current_payload == walked
    qtbot.keyClicks(page.list, "v")
    assert [row.id for row in rounds.rounds(notebook)] == [other]
    assert page.list.current_payload == other
    banners.findChildren(Banner)[0].action.click()
    assert {row.id for row in rounds.rounds(notebook)} == {other, walked}
    assert len(rounds.round_view(notebook, walked).contacts) == 3
    assert window.isVisible()


def test_earlier_rounds_are_read_with_enter(
    context: PageContext, notebook: Notebook, show_page: ShowPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_A_TIME", 3)
    ids = [rounds.plan(notebook, notebook.today() - timedelta(days=days)) for days in range(1, 6)]
    page = RoundsPage(context)
    window = show_page(page)
    assert page.list.sections.row_of(ids[-1]) < 0
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.list.sections.row_of(ids[-1]) > 0
    assert page.list.current_payload == ids[3]
    assert window.isVisible()


def test_a_round_far_back_is_opened_from_elsewhere(
    context: PageContext, notebook: Notebook, show_page: ShowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_A_TIME", 2)
    ids = [rounds.plan(notebook, notebook.today() - timedelta(days=days)) for days in range(1, 9)]
    page = RoundsPage(context)
    window = show_page(page)
    assert page.open_record(Kind.ROUND, ids[-1])
    assert page.list.current_payload == ids[-1]
    assert not page.open_record(Kind.ROUND, 9_999)
    assert not page.open_record(Kind.RESIDENT, 1)
    assert window.isVisible()


def test_in_a_narrow_window_the_list_and_the_round_take_turns(
    context: PageContext, show_page: ShowPage, qtbot: QtBot, walked: int
) -> None:
    page = RoundsPage(context)
    window = show_page(page)
    window.resize(560, 600)
    qtbot.waitUntil(lambda: not page.panel.isVisible())
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert not page.panel.isVisible()


def test_a_round_ahead_shows_whom_to_look_in_on_but_nobody_who_wants_rest(
    context: PageContext, notebook: Notebook, show_page: ShowPage
) -> None:
    long_ago = notebook.today() - LONG_AGO
    contacts.log_line(notebook, "@Fatima Lindelaan 3 +kookt", on_date=long_ago)
    kees = contacts.log_line(notebook, "@Kees Lindelaan 5", on_date=long_ago).new_residents[0][0]
    residents.set_approach(notebook, kees, Approach.REST, None, "")
    (street,) = streets.all_streets(notebook)
    rounds.plan(notebook, notebook.today() + timedelta(days=1), street_ids=(street.id,))
    page = RoundsPage(context)
    window = show_page(page)
    shown = titles(page.panel.list)
    assert "Fatima" in shown
    assert "Kees" not in shown
    assert window.isVisible()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_two_actions_have_the_same_key(
    context: PageContext, show_page: ShowPage, walked: int, language: str, request: pytest.FixtureRequest
) -> None:
    if language == "nl":
        request.getfixturevalue("dutch")
    page = RoundsPage(context)
    window = show_page(page)
    keys = [action.key for action in (*page.top_bar.actions_shown, *page.panel.bar.actions_shown)]
    assert len(keys) == 7
    assert len(set(keys)) == len(keys)
    assert all(keys)
    assert window.isVisible()
