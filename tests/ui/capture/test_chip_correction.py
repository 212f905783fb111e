"""What was understood wrongly is put right on its chip, by keyboard, and the line says so afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder.domain.changes import Kind
from verbinder.usecases import contacts

ENTER, DOWN, UP, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape
RIGHT, SPACE, DELETE = Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Delete
SELECT_ALL = (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def shown(bar) -> list[tuple[str, str]]:
    bar.line.edit.settle()
    return [(chip.kind, chip.text) for chip in bar.line.chips.chips]


def choose(press, text: str) -> None:
    """Walks down an open menu to the entry with this text and takes it."""
    menu = QApplication.activePopupWidget()
    for _ in menu.actions():
        if menu.activeAction() is not None and menu.activeAction().text() == text:
            break
        press(DOWN)
    assert menu.activeAction().text() == text
    press(ENTER)


def test_words_are_edited_in_place(bar, press):
    press("@Fatima +kookt ?werk", DOWN, RIGHT, ENTER, SELECT_ALL, "bakt taarten", ENTER)
    assert bar.line.edit.text() == "@Fatima +bakt taarten ?werk"
    assert shown(bar)[1] == ("talent", "bakt taarten")
    assert bar.line.chips.chip_at(1).hasFocus()


def test_esc_in_a_chip_leaves_it_as_it_was(bar, press):
    press("@Fatima +kookt", DOWN, RIGHT, ENTER, "iets anders", ESC)
    assert bar.line.edit.text() == "@Fatima +kookt"
    press(ESC)
    assert bar.line.edit.hasFocus()


def test_up_from_the_first_chip_goes_back_to_the_line(bar, press):
    press("@Fatima +kookt", DOWN, RIGHT, UP, UP)
    assert bar.line.edit.hasFocus()


@pytest.mark.parametrize(
    ("line", "words", "wanted"),
    [
        (">bellen morgen", "langsgaan maandag", ("follow_up", "langsgaan · ma 30 november")),
        ("Hofstraat 12", "Kerkstraat 14a", ("street", "Kerkstraat 14a")),
        ("?werk", "werk (eigenlijk: mensen zien)", ("need", "werk · mensen zien")),
        ("gisteren", "20-11-2026", ("date", "vr 20 november")),
        ("@Fatima", "fatima de bakker", ("person", "fatima de bakker (new)")),
        ("!lamp stuk", "lamp gemaakt", ("signal", "lamp gemaakt")),
        ("#sport", "tuin", ("tag", "tuin")),
        ("/plek De Tempel", "De Kerk", ("place", "De Kerk")),
    ],
)
def test_each_kind_is_read_again_as_its_kind(bar, press, line, words, wanted):
    press(f"een verhaal; {line}", DOWN, ENTER, SELECT_ALL, words, ENTER)
    assert shown(bar) == [wanted]


def test_a_need_becomes_a_talent_by_the_menu_of_kinds(bar, press):
    press("@Fatima ?koken", DOWN, RIGHT, SPACE)
    choose(press, "Talent")
    assert bar.line.edit.text() == "@Fatima +koken"


def test_what_is_no_talent_becomes_ordinary_text(bar, press, rows):
    press("@Fatima +5 graden op de weg", ENTER)
    press("@Fatima +kou", DOWN, RIGHT, SPACE)
    choose(press, "Note")
    assert shown(bar)[-1][0] == "person"
    press(ESC, ENTER)
    assert rows(Kind.CONTACT)[-1]["note"] == "kou"


def test_a_chip_is_removed_with_delete(bar, press):
    press("@Fatima +kookt ?werk", DOWN, RIGHT, DELETE)
    assert bar.line.edit.text() == "@Fatima ?werk"
    press(DELETE, DELETE)
    assert bar.line.edit.text() == ""
    assert bar.line.edit.hasFocus()


def test_emptying_a_chip_removes_it(bar, press):
    press("@Fatima +kookt", DOWN, RIGHT, ENTER, SELECT_ALL, Qt.Key.Key_Backspace, ENTER)
    assert shown(bar) == [("person", "Fatima (new)")]


def test_the_outcome_is_chosen_from_a_list(bar, press, rows):
    press("Hofstraat 3 niet thuis", DOWN, RIGHT, ENTER)
    choose(press, "wilde geen contact")
    press(ESC, ENTER)
    assert rows(Kind.CONTACT)[0]["outcome"] == "no_wish"


def test_correcting_can_be_taken_back_in_the_line(bar, press):
    press("@Fatima +kookt", DOWN, RIGHT, DELETE, ESC)
    assert bar.line.edit.text() == "@Fatima"
    press((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert bar.line.edit.text() == "@Fatima +kookt"


def test_another_known_person_is_chosen_for_one_that_was_recognised(notebook, bar, press, rows):
    for line in ("@Fatima Yilmaz Hofstraat 3", "@Fatima El Amrani Hofstraat 9"):
        contacts.log_line(notebook, line)
    press("@Fatima Yilmaz +naait", ESC, DOWN, ENTER)
    choose(press, "Fatima El Amrani   ·   Hofstraat 9")
    press(ESC, ENTER)
    assert rows(Kind.GIFT)[0]["resident_id"] == rows(Kind.RESIDENT, surname="El Amrani")[0]["id"]


def test_a_chip_in_a_text_with_emoji_is_found_where_it_stands(bar, press):
    bar.line.edit.insertPlainText("😀👍 @Fatima +kookt 🎉")
    press(DOWN, RIGHT, ENTER, SELECT_ALL, "bakt", ENTER)
    assert bar.line.edit.text() == "😀👍 @Fatima +bakt"


def test_an_activity_is_shown_and_corrected_on_its_chips(bar, press):
    press("/initiatief Soeptafel geleid door Fatima, ik was erbij", DOWN)
    told = shown(bar)
    assert [kind for kind, _ in told] == ["initiative", "led_by", "presence"]
    assert (told[0][1], told[1][1].startswith("led by Fatima")) == ("Soeptafel (new)", True)
    press(RIGHT, RIGHT, ENTER, DOWN, DOWN, ENTER)
    assert bar.line.edit.text().endswith("/ik was er niet")
    assert bar.line.reading.captured.presence == "absent"
    press(UP, UP, ENTER, SELECT_ALL, "Soep en brood", ENTER)
    assert '/initiatief "Soep en brood"' in bar.line.edit.text()
    press(RIGHT, DELETE)
    assert [kind for kind, _ in shown(bar)] == ["initiative", "presence"]


def test_a_person_becomes_who_led_and_is_saved_so(bar, press, notebook):
    press("/initiatief Soeptafel @Sanne", DOWN, RIGHT, SPACE)
    choose(press, "Leader")
    assert bar.line.edit.text() == "/initiatief Soeptafel /geleid Sanne"
    assert shown(bar)[1] == ("led_by", "led by Sanne (new)")
    press((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    with notebook.reader() as reader:
        (row,) = reader.find(Kind.ACTIVITY_PERSON)
    assert row["led"]
