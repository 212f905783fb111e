"""Many lines are looked over before they are saved as one step; a street of closed doors is one gesture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder.domain.changes import Kind
from verbinder.ui.capture.doors_dialog import DoorsDialog
from verbinder.ui.capture.review_dialog import ReviewDialog
from verbinder.usecases import contacts, drafts, rounds

ENTER, DOWN, UP, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape
SPACE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Tab
CTRL_ENTER = (ENTER, Qt.KeyboardModifier.ControlModifier)
PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

PASTED = """Hofstraat:
3 @Els +haakt
5 niet thuis
7 @Kees ~duiven >terugbellen morgen
"""


@pytest.fixture
def review(bar, press, qtbot):
    """The review of the pasted text, with the focus in its list."""

    def opened(text: str) -> ReviewDialog:
        QApplication.clipboard().setText(text)
        press(PASTE, ENTER)
        dialog = bar.findChild(ReviewDialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def test_the_line_grows_with_what_is_pasted_and_says_what_enter_does(bar, press):
    low = bar.line.edit.height()
    QApplication.clipboard().setText(PASTED)
    press(PASTE)
    bar.line.edit.settle()
    assert bar.line.edit.height() >= 3 * low // 2
    assert bar.status.text.startswith("4 line(s)")
    assert bar.line.chips.chips == ()


def test_pasted_lines_are_saved_as_one_step(bar, press, review, rows, notebook):
    dialog = review(PASTED)
    assert dialog.model.rowCount() == 3
    press(CTRL_ENTER)
    assert [row["house_number"] for row in rows(Kind.CONTACT)] == ["3", "5", "7"]
    assert bar.line.edit.text() == ""
    assert drafts.all(notebook) == ()
    assert bar.status.text == "Saved 09:30 — 3 contact(s)"
    notebook.undo()
    assert rows(Kind.CONTACT) == []


def test_one_can_be_left_out_and_one_corrected(bar, press, review, rows):
    dialog = review(PASTED)
    press(DOWN, SPACE, DOWN, ENTER)
    assert dialog.line.edit.hasFocus()
    press(" +vist", ENTER)
    assert dialog.save_button.hasFocus()
    press(SPACE)
    assert [row["house_number"] for row in rows(Kind.CONTACT)] == ["3", "7"]
    assert "vist" in [row["phrase"] for row in rows(Kind.GIFT)]


def test_a_chip_of_a_line_is_corrected_as_in_the_bar(bar, press, review, rows):
    dialog = review(PASTED)
    press(ENTER, DOWN, Qt.Key.Key_End, ENTER, (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), "breit", ENTER, ESC)
    assert dialog.line.edit.hasFocus()
    press(CTRL_ENTER)
    assert rows(Kind.GIFT)[0]["phrase"] == "breit"


def test_closing_saves_nothing_and_keeps_the_text(bar, press, review, rows):
    review(PASTED)
    press(ESC)
    assert rows(Kind.CONTACT) == []
    assert bar.line.edit.text() == PASTED.strip()


def test_a_line_that_is_refused_is_shown_and_put_right(notebook, bar, press, review, rows):
    for line in ("@Fatima Yilmaz Kerkstraat 3", "@Fatima El Amrani Kerkstraat 9"):
        contacts.log_line(notebook, line)
    dialog = review("@Els\n@Fatima >bellen\n@Kees")
    assert dialog.model.doubtful == 1
    press(CTRL_ENTER)
    assert len(rows(Kind.CONTACT)) == 2
    assert dialog.list.currentIndex().row() == 1
    assert dialog.model.wrong(1)
    assert QApplication.activePopupWidget() is not None
    press(ENTER)
    assert dialog.model.wrong(1) == ""
    assert dialog.model.doubtful == 0
    dialog.save()
    assert len(rows(Kind.CONTACT)) == 5
    assert len(rows(Kind.RESIDENT)) == 4


def test_hundreds_of_lines_are_read_and_saved_too(bar, press, review, rows):
    review("\n".join(f"@Jan{'abcdefghij'[number % 10]} Hofstraat {number + 1}" for number in range(150)))
    press(CTRL_ENTER)
    assert len(rows(Kind.CONTACT)) == 150


def test_what_a_row_says_is_there_for_screen_readers(review):
    dialog = review(PASTED)
    spoken = dialog.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Hofstraat 3, Els (new), haakt"


def test_the_model_of_the_review_keeps_qts_rules(review, qtmodeltester):
    qtmodeltester.check(review(PASTED).model)


# -- doors --------------------------------------------------------------------------------------------------------


@pytest.fixture
def doors(bar, press, qtbot) -> DoorsDialog:
    bar.open_doors()
    dialog = bar.findChild(DoorsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_street_of_closed_doors_is_one_step_by_keyboard(bar, doors, press, rows, notebook):
    press("Hofstraat", TAB, "2", TAB, "12", TAB, TAB, "6", ENTER)
    assert [row["house_number"] for row in rows(Kind.CONTACT)] == ["2", "4", "8", "10", "12"]
    assert {row["outcome"] for row in rows(Kind.CONTACT)} == {"not_home"}
    assert bar.status.text == "Saved 09:30 — 5 contact(s)"
    notebook.undo()
    assert rows(Kind.CONTACT) == []


def test_the_side_follows_from_the_numbers_until_it_is_chosen(doors, press):
    press("Hofstraat", TAB, "1", TAB, "7")
    assert doors.doors == ("1", "3", "5", "7")
    press(TAB, UP, UP)
    assert doors.doors == ("1", "2", "3", "4", "5", "6", "7")


def test_no_street_and_no_numbers_are_said_beside_their_fields(doors, press, rows):
    press(ENTER)
    assert doors.form.row_of(doors.street).error
    assert doors.street.hasFocus()
    press("Hofstraat", TAB, "x", ENTER)
    assert doors.summary.property("level") == "danger"
    assert rows(Kind.CONTACT) == []


def test_no_wish_to_talk_in_the_street_of_the_round(notebook, bar, press, rows, qtbot):
    round_id = rounds.plan(notebook)
    press("@Fatima Hofstraat 1", ENTER)
    bar.open_doors()
    dialog = bar.findChild(DoorsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.outcomes.buttons()[1].setChecked(True)
    press("3", ENTER)
    last = rows(Kind.CONTACT)[-1]
    assert (last["house_number"], last["outcome"], last["round_id"]) == ("3", "no_wish", round_id)
    assert len(rows(Kind.STREET)) == 1


def test_the_same_typed_in_the_line(bar, press, rows):
    press("Tongelresestraat 2-20 niet thuis", ENTER)
    assert len(rows(Kind.CONTACT)) == 10
    assert bar.status.text == "Saved 09:30 — 10 contact(s)"
