"""A question under what is typed, that keeps nobody from saving."""

from __future__ import annotations

from PySide6.QtCore import Qt

from verbinder.domain.changes import Kind
from verbinder.ui.capture.contact_form import ContactForm


def test_a_word_about_health_gets_a_question_and_enter_saves_all_the_same(bar, press, rows) -> None:
    press("@Fatima Kerkstraat 1 heeft reuma")
    bar.line.edit.settle()
    assert "reuma" in bar.status.text
    assert bar.status.level == "warning"
    press(Qt.Key.Key_Return)
    assert len(rows(Kind.CONTACT)) == 1


def test_the_question_goes_with_the_word(bar, press) -> None:
    press("@Fatima nummer 111222333")
    bar.line.edit.settle()
    assert "burgerservicenummer" in bar.status.text or "citizen service number" in bar.status.text
    bar.line.set_line("@Fatima bakt brood")
    assert bar.status.text == ""


def test_the_form_asks_under_the_note(context, show, qtbot) -> None:
    form = ContactForm(context)
    qtbot.addWidget(form)
    form.sheet.note.setPlainText("komt uit Syrië en bakt brood")
    assert "uit Syrië" in form.status.text
    form.sheet.note.setPlainText("bakt brood")
    assert form.status.text == ""
