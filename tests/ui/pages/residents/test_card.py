"""The card of a resident: what it shows first, and what is changed on it with a few keys."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.privacy import Approach
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.ui.pages.residents.approach_dialog import ApproachDialog
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.residents.gift_dialog import GiftDialog
from verbinder.usecases import residents


@pytest.fixture
def opened(page: ResidentsPage, people: Any) -> ResidentsPage:
    """The page with Fatima's card open."""
    page.open_record(Kind.RESIDENT, people.fatima)
    return page


def press(page: ResidentsPage, keys: str) -> None:
    """Does what a key of the page does."""
    action = next(each for each in page.page_actions() if each.shortcut().toString() == keys)
    assert action.isEnabled()
    action.trigger()


def test_the_card_says_who_where_and_how_to_begin(opened: ResidentsPage) -> None:
    header = opened.card.header
    assert header.name.text() == "Fatima el Idrissi"
    assert "Tongelresestraat 12" in header.facts.text()
    assert "kookt Surinaams" in header.opener.text.text()
    assert not header.approach.isVisible()


def test_a_talent_is_added_without_a_mouse_and_the_line_waits_for_the_next(
    opened: ResidentsPage, notebook: Notebook, people: Any
) -> None:
    press(opened, "Alt+T")
    line = opened.card.gifts.talents.line
    assert line.hasFocus()
    for talent in ("naait kleding", "kent iedereen"):
        QTest.keyClicks(line, talent)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == ""
    card = residents.card(notebook, people.fatima)
    assert [gift.phrase for gift in card.talents] == ["kookt Surinaams", "naait kleding", "kent iedereen"]
    assert [chip.text for chip in opened.card.gifts.talents.chips.chips][-1] == "kent iedereen"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert opened.card.isVisible()


def test_a_wish_gets_the_question_behind_it_and_shows_it(
    opened: ResidentsPage, notebook: Notebook, people: Any
) -> None:
    opened.card.gifts.needs.chips.focus_chip(0)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    dialog = opened.findChild(GiftDialog) or opened.window().findChild(GiftDialog)
    assert dialog is not None
    dialog.question.setPlainText("met de juf praten")
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    assert residents.card(notebook, people.fatima).needs[0].question_behind == "met de juf praten"
    assert "met de juf praten" in opened.card.gifts.needs._questions[0].text()


def test_a_wish_that_came_true_moves_to_before_and_can_hold_again(
    opened: ResidentsPage, notebook: Notebook, people: Any
) -> None:
    opened.card.gifts.needs.close_gift(0)
    card = residents.card(notebook, people.fatima)
    assert card.needs == ()
    assert card.past_gifts[0].state == GiftState.MET
    assert opened.card.gifts.past_row.isVisible()
    opened.card.gifts._hold_again(0)
    assert residents.card(notebook, people.fatima).needs[0].phrase == "wil Nederlands leren"


def test_delete_on_a_chip_removes_it_and_undo_brings_it_back(
    opened: ResidentsPage, notebook: Notebook, people: Any, banners: Any
) -> None:
    opened.card.gifts.talents.chips.focus_chip(0)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert residents.card(notebook, people.fatima).talents == ()
    assert opened.card.gifts.talents.add_button.hasFocus()
    banners.banners[-1].action.click()
    assert residents.card(notebook, people.fatima).talents[0].phrase == "kookt Surinaams"


def test_tags_are_typed_and_dropped(opened: ResidentsPage, notebook: Notebook, people: Any) -> None:
    press(opened, "Alt+L")
    QTest.keyClicks(opened.card.about.tags.line, "buurttuin")
    QTest.keyClick(opened.card.about.tags.line, Qt.Key.Key_Return)
    assert residents.card(notebook, people.fatima).tags == ("buurttuin", "koken")
    opened.card.about.tags.chips.focus_chip(1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert residents.card(notebook, people.fatima).tags == ("buurttuin",)


def test_a_promise_is_done_or_put_off_from_the_card(opened: ResidentsPage, notebook: Notebook, people: Any) -> None:
    section = opened.card.promises
    later = section.findChildren(type(section._done_buttons[0]))[-1]
    later.menu().actions()[1].trigger()
    assert residents.card(notebook, people.fatima).follow_ups[0].due_on == notebook.today() + timedelta(days=7)
    QTest.keyClick(section._done_buttons[0], Qt.Key.Key_Space)
    assert residents.card(notebook, people.fatima).follow_ups == ()
    assert not section.isVisible()


def test_who_wants_rest_gets_a_clear_kind_line_and_no_opener(
    opened: ResidentsPage, notebook: Notebook, people: Any, qtbot: QtBot
) -> None:
    press(opened, "Alt+A")
    dialog = opened.findChild(ApproachDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.choices[Approach.WELCOME].hasFocus)
    QTest.keyClick(dialog.choices[Approach.WELCOME], Qt.Key.Key_Down)
    assert dialog.chosen is Approach.REST
    dialog.until.set_value(date(2026, 12, 24))
    dialog.reason.setPlainText("druk met de verhuizing")
    QTest.keyClick(dialog.save_button, Qt.Key.Key_Space)
    header = opened.card.header
    assert header.approach.isVisible()
    assert "24" in header.approach.text.text()
    assert "druk met de verhuizing" in header.approach.text.text()
    assert not header.opener.isVisible()
    assert not residents.card(notebook, people.fatima).may_approach


def test_a_day_that_is_over_is_said_beside_the_field(opened: ResidentsPage) -> None:
    opened.change_approach()
    dialog = opened.findChild(ApproachDialog)
    assert dialog is not None
    QTest.keyClick(dialog.choices[Approach.NEVER], Qt.Key.Key_Space)
    assert dialog.chosen is Approach.NEVER
    dialog.until.set_value(date(2026, 11, 1))
    dialog.save()
    assert dialog.form.row_of(dialog.until).error
    assert dialog.isVisible()


def test_the_archive_can_be_undone_at_once(
    opened: ResidentsPage, notebook: Notebook, people: Any, banners: Any
) -> None:
    opened._archive.trigger()
    assert residents.card(notebook, people.fatima).archived_on == notebook.today()
    assert opened.card.header.archived.isVisible()
    banners.banners[-1].action.click()
    assert residents.card(notebook, people.fatima).archived_on is None


def test_the_informed_tick_keeps_the_day(opened: ResidentsPage, notebook: Notebook, people: Any) -> None:
    QTest.keyClick(opened.card.about.informed, Qt.Key.Key_Space)
    assert residents.card(notebook, people.fatima).informed_on == notebook.today()
    QTest.keyClick(opened.card.about.informed, Qt.Key.Key_Space)
    assert residents.card(notebook, people.fatima).informed_on is None


def test_a_phone_number_is_copied_and_taken_away_again(opened: ResidentsPage) -> None:
    opened.card.about.reach._copy("06-12345678")
    assert QGuiApplication.clipboard().text() == "06-12345678"
    copying = opened.card.about.reach.findChild(Copying)
    assert copying is not None
    assert copying._timer.isActive()
    copying._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays_on_the_clipboard(qapp: QApplication, notebook: Notebook) -> None:
    copying = Copying(notebook)
    copying.copy("06-12345678")
    QGuiApplication.clipboard().setText("iets anders")
    copying.forget()
    assert QGuiApplication.clipboard().text() == "iets anders"


def test_the_timeline_takes_one_contact_together_and_enter_opens_it(opened: ResidentsPage, shell: Any) -> None:
    timeline = opened.card.timeline
    model = timeline.model()
    # Above it stand the talent and the wish, heard today and in no contact.
    assert model.rowCount() == 3
    told = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Vertelde over roti" in told
    assert "folder taalles brengen" in told
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_End)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert shell.asked[-1][0] == "open_contact_form"


def test_older_contacts_come_when_one_reads_on(
    page: ResidentsPage, notebook: Notebook, people: Any, qtbot: QtBot
) -> None:
    with notebook.unit_of_work(Operation.LOG_CONTACTS) as work:
        for number in range(120):
            day = date(2026, 10, 1) - timedelta(days=number)
            contact = work.add(Kind.CONTACT, on_date=day, setting="street", outcome="conversation", note=f"nr {number}")
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=people.jan)
        work.commit()
    page.open_record(Kind.RESIDENT, people.jan)
    model = page.card.timeline.model()
    assert model.rowCount() == 40
    bar = page.card.verticalScrollBar()
    for expected in (80, 120):
        qtbot.waitUntil(lambda: bar.value() < bar.maximum())
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda expected=expected: model.rowCount() == expected)
    # After a change what was read stays.
    residents.add_gift(notebook, Kind.RESIDENT, people.jan, GiftKind.TALENT, "timmert")
    assert model.rowCount() >= 120


def test_esc_goes_back_to_the_list(opened: ResidentsPage) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert opened.list.table.hasFocus()


def test_a_card_whose_resident_is_undone_makes_room(opened: ResidentsPage, notebook: Notebook) -> None:
    while notebook.next_steps()[0] is not None:
        notebook.undo()
    assert opened.shown is None
    assert opened.nobody.isVisible()


def test_living_together_is_seen_on_both_cards(
    opened: ResidentsPage, notebook: Notebook, people: Any, shell: Any
) -> None:
    residents.live_with(notebook, people.fatima, people.jan)
    assert opened.card.about.household.isVisible()
    button = opened.card.about.household.findChildren(type(opened.card.header.edit_button))[0]
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert shell.asked[-1] == ("navigate", Kind.RESIDENT, people.jan)


def test_a_contact_with_this_person_begins_with_one_key(opened: ResidentsPage, people: Any, shell: Any) -> None:
    press(opened, "Alt+C")
    QTest.keyClick(opened.card.header.contact_button, Qt.Key.Key_Space)
    assert shell.asked == [("log_contact_with", people.fatima)] * 2
