"""What is half written is kept in the encrypted file and offered at the next start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.capture.contact_form import ContactForm
from verbinder.ui.capture.draft_keeper import LONGEST_MS, PAUSE_MS
from verbinder.usecases import drafts

ENTER = Qt.Key.Key_Return


def test_a_draft_is_written_within_a_second_of_the_last_key(bar, press, notebook, qtbot):
    assert max(PAUSE_MS, LONGEST_MS) <= 1000
    press("@Fatima +kookt")
    qtbot.waitUntil(lambda: drafts.get(notebook, "capture") == "@Fatima +kookt")


def test_a_draft_is_gone_after_saving(bar, press, notebook, rows):
    press("@Fatima +kookt")
    bar.keep_draft()
    assert drafts.get(notebook, "capture")
    press(ENTER)
    bar.keep_draft()
    assert drafts.all(notebook) == ()
    assert len(rows(Kind.CONTACT)) == 1


def test_emptying_the_line_drops_the_draft(bar, press, notebook):
    press("@F")
    bar.keep_draft()
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    bar.keep_draft()
    assert drafts.all(notebook) == ()


def test_a_draft_is_offered_at_the_next_start_and_taken_up(bar, press, notebook, open_bar, rows):
    press("@Fatima +kookt")
    bar.keep_draft()
    again = open_bar()
    assert again.earlier.isVisible()
    assert "@Fatima +kookt" in again.earlier.label.text()
    again.earlier.go_on.click()
    assert again.line.edit.text() == "@Fatima +kookt"
    assert again.line.edit.hasFocus()
    assert not again.earlier.isVisible()
    press(ENTER)
    again.keep_draft()
    assert drafts.all(notebook) == ()
    assert len(rows(Kind.CONTACT)) == 1


def test_a_draft_can_be_thrown_away(bar, press, notebook, open_bar):
    press("@Fatima +kookt")
    bar.keep_draft()
    open_bar().earlier.throw_away.click()
    assert drafts.all(notebook) == ()
    assert not open_bar().earlier.isVisible()


def test_a_draft_that_waits_for_an_answer_is_not_covered_by_new_typing(bar, press, notebook, open_bar):
    press("@Fatima +kookt")
    bar.keep_draft()
    second = open_bar()
    press("@Ahmed")
    second.keep_draft()
    third = open_bar()
    third.earlier.go_on.click()
    assert third.line.edit.text() == "@Fatima +kookt\n@Ahmed"
    third.keep_draft()
    assert [draft.key for draft in drafts.all(notebook)] == ["capture"]


def test_a_draft_of_the_form_is_kept_and_offered_too(context, notebook, show, press, qtbot):
    window = show(QWidget())
    form = ContactForm(context, parent=window)
    form.open()
    qtbot.waitUntil(form.isActiveWindow)
    press("Els", ENTER)
    form.sheet.note.setPlainText("een lang verhaal")
    form.drafts.keep_now()
    form.hide()
    again = ContactForm(context, parent=window)
    again.open()
    assert again.earlier.isVisible()
    again.earlier.go_on.click()
    assert [person.name for person in again.sheet.people.items] == ["Els"]
    assert again.sheet.note.toPlainText() == "een lang verhaal"
    again.save()
    assert drafts.all(notebook) == ()


def test_an_untouched_form_leaves_no_draft(context, notebook, show):
    form = ContactForm(context, parent=show(QWidget()))
    form.open()
    form.reject()
    assert drafts.all(notebook) == ()
