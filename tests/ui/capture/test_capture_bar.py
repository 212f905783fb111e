"""The capture bar: what is typed is understood at once, saved with Enter, and undone with one key."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder.domain.changes import Kind
from verbinder.ui.capture.running_round import RUNS_FOR
from verbinder.usecases import contacts, rounds

LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig"
ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab
ESC, DELETE = Qt.Key.Key_Escape, Qt.Key.Key_Delete
CTRL_ENTER = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def shown(bar) -> list[tuple[str, str]]:
    bar.line.edit.settle()
    return [(chip.kind, chip.text) for chip in bar.line.chips.chips]


def test_what_was_understood_stands_under_the_line_as_chips(bar, press):
    press(LINE)
    assert shown(bar) == [
        ("person", "Fatima (new)"),
        ("street", "Tongelresestraat 12"),
        ("talent", "kookt Surinaams"),
        ("need", "wil Nederlands leren"),
        ("follow_up", "bellen · vr 27 november"),
        ("signal", "speeltuin onveilig"),
    ]


def test_the_chips_come_by_themselves_a_moment_after_the_key(bar, press, qtbot):
    press("@Fatima +kookt")
    qtbot.waitUntil(lambda: len(bar.line.chips.chips) == 2)


@pytest.mark.parametrize("save", [ENTER, CTRL_ENTER])
def test_enter_saves_says_what_was_saved_and_waits_for_the_next(bar, press, rows, save):
    press(LINE, save)
    assert [row["house_number"] for row in rows(Kind.CONTACT)] == ["12"]
    assert [row["phrase"] for row in rows(Kind.GIFT)] == ["kookt Surinaams", "wil Nederlands leren"]
    assert bar.status.text == "Saved 09:30 — Fatima (new), Tongelresestraat 12"
    assert bar.line.edit.text() == ""
    assert bar.line.edit.hasFocus()


def test_undo_takes_the_contact_back_and_gives_the_line_back(bar, press, rows):
    press(LINE, ENTER)
    bar.status.button.click()
    assert rows(Kind.CONTACT) == []
    assert rows(Kind.RESIDENT) == []
    assert bar.line.edit.text() == LINE
    assert bar.line.edit.hasFocus()


def test_undo_is_no_longer_offered_after_another_step(bar, press, notebook):
    press(LINE, ENTER)
    assert bar.status.button.isVisible()
    contacts.log_line(notebook, "@Ahmed")
    assert not bar.status.button.isVisible()


def test_what_was_saved_makes_room_for_the_next_contact_after_a_while(bar, press, qtbot):
    press(LINE, ENTER, "14 @Els")
    bar.line.edit.settle()
    assert bar.status.text.startswith("Saved")
    bar._saved_shown.start(0)
    qtbot.waitUntil(lambda: bar.status.text == "")


def test_an_empty_line_saves_nothing_and_says_what_to_do(bar, press, rows):
    press("   ", ENTER)
    assert rows(Kind.CONTACT) == []
    assert bar.status.text.startswith("Type who you spoke")


def test_what_is_too_long_is_refused_beside_the_line_and_nothing_is_lost(bar, press, rows, context):
    bar.line.set_line("x" * 20_001)
    assert context.messages.code("capture.too_long", limit=20_000) == bar.status.text
    assert bar.status.level == "danger"
    press(ENTER)
    assert len(bar.line.edit.text()) == 20_001
    assert rows(Kind.CONTACT) == []


# -- what runs on -------------------------------------------------------------------------------------------------


def test_the_street_stays_for_the_next_contact_and_only_the_number_is_typed(bar, press, rows):
    press("@Fatima Tongelresestraat 12", ENTER)
    assert [(chip.text, chip.light) for chip in bar.line.chips.chips] == [("Tongelresestraat", True)]
    press("14 @Ahmed", ENTER, "16 niet thuis", ENTER)
    streets = {row["id"]: row["name"] for row in rows(Kind.STREET)}
    assert [(streets[row["street_id"]], row["house_number"]) for row in rows(Kind.CONTACT)] == [
        ("Tongelresestraat", "12"),
        ("Tongelresestraat", "14"),
        ("Tongelresestraat", "16"),
    ]
    assert rows(Kind.CONTACT)[2]["outcome"] == "not_home"


def test_what_runs_on_is_removed_by_keyboard(bar, press, rows):
    press("@Fatima Tongelresestraat 12", ENTER, DOWN, DELETE, "@Kees", ENTER)
    assert rows(Kind.CONTACT)[1]["street_id"] is None


def test_the_street_that_runs_on_can_be_changed_in_place(bar, press, rows):
    press("@Fatima Tongelresestraat 12", ENTER, DOWN, ENTER, "Hofstraat", ENTER, ESC, "3 @Els", ENTER)
    assert [row["name"] for row in rows(Kind.STREET)] == ["Tongelresestraat", "Hofstraat"]
    assert rows(Kind.CONTACT)[1]["house_number"] == "3"


def test_at_the_start_the_street_of_the_round_of_today_runs_on(notebook, open_bar, press, rows):
    round_id = rounds.plan(notebook)
    contacts.log_line(notebook, "@Fatima Tongelresestraat 12", round_id=round_id)
    bar = open_bar()
    assert shown(bar) == [("street", "Tongelresestraat")]
    press("14 @Els", ENTER)
    assert rows(Kind.CONTACT)[1]["round_id"] == round_id


def test_a_contact_of_another_day_is_not_put_in_the_round_of_today(notebook, open_bar, press, rows):
    rounds.plan(notebook)
    open_bar()
    press("gisteren @Els", ENTER)
    assert rows(Kind.CONTACT)[0]["round_id"] is None


def test_contacts_are_written_down_for_an_earlier_round(notebook, bar, press, rows):
    round_id = rounds.plan(notebook, date(2026, 11, 20))
    bar.focus_line(round_id)
    assert shown(bar) == [("date", "vr 20 november")]
    press("@Els", ENTER, "@Kees", ENTER)
    assert [(row["round_id"], row["on_date"]) for row in rows(Kind.CONTACT)] == [(round_id, date(2026, 11, 20))] * 2


def test_without_a_round_nothing_runs_on_after_an_hour(notebook, bar, press):
    press("@Fatima Tongelresestraat 12", ENTER)
    now = notebook.clock()
    notebook.clock = lambda: now + RUNS_FOR + timedelta(minutes=1)
    bar.focus_line()
    assert shown(bar) == []


# -- suggestions --------------------------------------------------------------------------------------------------


@pytest.fixture
def known(notebook):
    for line in ("@Fatima Yilmaz Hofstraat 3", "@Fatima El Amrani Hofstraat 9 #sport", "@Ahmed Tongelresestraat 5"):
        contacts.log_line(notebook, line)


def test_a_name_is_completed_with_tab_and_another_is_chosen_with_the_arrows(known, bar, press):
    press("@Ahm", TAB)
    assert bar.line.edit.text() == "@Ahmed "
    press("@Fat", DOWN, TAB)
    assert bar.line.edit.text() == "@Ahmed @Fatima Yilmaz "


def test_enter_takes_a_suggestion_first_and_saves_then(known, bar, press, rows):
    press("@Ahm", ENTER)
    assert bar.line.edit.text() == "@Ahmed "
    before = len(rows(Kind.CONTACT))
    press(ENTER)
    assert len(rows(Kind.CONTACT)) == before + 1
    assert len(rows(Kind.RESIDENT)) == 3


def test_esc_closes_the_suggestions_and_enter_saves_what_was_typed(known, bar, press, rows):
    press("@Ahm")
    bar.line.edit.settle()
    assert bar.line.edit.popup.labels == ("Ahmed   ·   Tongelresestraat 5",)
    press(ESC)
    assert bar.line.edit.popup.labels == ()
    press("e", ENTER)
    assert rows(Kind.RESIDENT)[-1]["given_name"] == "Ahme"


def test_streets_and_themes_are_suggested_without_standing_in_the_way_of_enter(known, bar, press, rows):
    press("@Els Tong")
    bar.line.edit.settle()
    assert bar.line.edit.popup.labels == ("Tongelresestraat",)
    press(TAB, "12 #sp", TAB, ENTER)
    contact = contacts.contact(bar._context.notebook, rows(Kind.CONTACT)[-1]["id"])
    assert (contact.row.where, contact.row.tags) == ("Tongelresestraat 12", ("sport",))
    press("een praatje over de hofstra", ENTER)
    assert rows(Kind.CONTACT)[-1]["note"] == "een praatje over de hofstra"


def test_without_suggestions_tab_goes_on(bar, press):
    press("@Fatima", TAB)
    assert not bar.line.edit.hasFocus()


# -- one of several -----------------------------------------------------------------------------------------------


def test_of_several_with_one_name_the_right_one_is_chosen_by_keyboard(known, bar, press, rows):
    press("@Fatima ", ">bellen morgen", ENTER)
    assert bar.status.level == "danger"
    menu = QApplication.activePopupWidget()
    assert [action.text().split("   ")[0] for action in menu.actions()][:2] == ["Fatima Yilmaz", "Fatima El Amrani"]
    press(DOWN, ENTER, ESC, ENTER)
    chosen = rows(Kind.CONTACT_PARTICIPANT)[-1]["resident_id"]
    assert rows(Kind.RESIDENT, id=chosen)[0]["surname"] == "El Amrani"
    assert len(rows(Kind.RESIDENT)) == 3


def test_somebody_new_may_have_the_name_of_somebody_known(known, bar, press, rows):
    press("@Ahmed Hofstraat 40", DOWN, ENTER)
    assert QApplication.activePopupWidget().actions()[0].text() == "Somebody new: Ahmed"
    press(ENTER, ESC, ENTER)
    assert [row["given_name"] for row in rows(Kind.RESIDENT)] == ["Fatima", "Fatima", "Ahmed", "Ahmed"]


# -- help and what else there is ----------------------------------------------------------------------------------


def test_f1_shows_the_marks_and_esc_puts_them_away(bar, press):
    press(Qt.Key.Key_F1)
    card = QApplication.activePopupWidget()
    assert "@Fatima" in card.accessibleDescription()
    press(ESC)
    assert QApplication.activePopupWidget() is None


def test_the_form_is_asked_of_the_window(bar, shell):
    bar.form_button.click()
    assert shell.asked == [("open_contact_form", None)]


def test_everything_in_the_bar_has_a_name_and_can_be_reached(bar, press):
    for button in (bar.help_button, bar.doors_button, bar.form_button, bar.save_button):
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert bar.line.edit.accessibleName()
    assert bar.line.chips.accessibleName()


def test_the_line_begins_with_somebody_and_goes_on_with_what_is_typed(known, bar, press, rows):
    fatima = rows(Kind.RESIDENT)[0]["id"]
    bar.focus_line(resident_id=fatima)
    press("haar tuin staat in bloei", ENTER)
    assert [row["resident_id"] for row in rows(Kind.CONTACT_PARTICIPANT)][-1] == fatima
    assert [row["note"] for row in rows(Kind.CONTACT)][-1] == "haar tuin staat in bloei"


def test_beginning_with_somebody_else_keeps_what_was_typed(known, bar, press, rows):
    first, second = [row["id"] for row in rows(Kind.RESIDENT)][:2]
    bar.focus_line(resident_id=first)
    bar.focus_line(resident_id=second)
    assert bar.line.line_count == 1
    press("koffie gedronken")
    bar.focus_line(resident_id=first)
    assert bar.line.line_count == 2
    assert "koffie gedronken" in bar.line.edit.text().split("\n")[0]


def test_the_hint_says_what_keys_do_where_the_cursor_is(bar, press):
    assert bar.status.text.startswith("Enter saves")
    press(TAB)
    assert bar.status.text.startswith("Ctrl+N")
    bar.set_low(True)
    assert bar.status.text == ""


def test_in_a_low_window_an_idle_bar_takes_one_row(bar, press):
    bar.set_low(True)
    with_cursor = bar.sizeHint().height()
    press(TAB)
    QApplication.processEvents()
    assert bar.sizeHint().height() < with_cursor
    bar.focus_line()
    QApplication.processEvents()
    assert bar.sizeHint().height() == with_cursor
