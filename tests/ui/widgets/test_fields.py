"""Fields for searching and passphrases, and the form they stand in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import LIGHT
from verbinder.ui.widgets import LabelledForm, PassphraseField, SearchField, StrengthMeter

# --- searching ---


def test_typing_settles_once_after_the_last_key(theme: Theme, show, qtbot):
    field = SearchField("Zoek", theme=theme)
    show(field)
    said = []
    field.text_settled.connect(said.append)
    with qtbot.waitSignal(field.text_settled):
        qtbot.keyClicks(field, "kookt")
    assert said == ["kookt"]


def test_an_immediate_field_says_every_key(theme: Theme, show, qtbot):
    field = SearchField("Zoek", theme=theme, immediate=True)
    show(field)
    said = []
    field.text_settled.connect(said.append)
    qtbot.keyClicks(field, "ko")
    assert said == ["k", "ko"]


def test_enter_settles_at_once_and_says_nothing_twice(theme: Theme, show, qtbot):
    field = SearchField("Zoek", theme=theme)
    show(field)
    said = []
    field.text_settled.connect(said.append)
    qtbot.keyClicks(field, "roti")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert said == ["roti"]


def test_what_was_typed_is_not_searched_for_once_nobody_sees_the_field(theme: Theme, show, qtbot):
    field = SearchField("Zoek", theme=theme)
    show(field)
    said = []
    field.text_settled.connect(said.append)
    qtbot.keyClicks(field, "kookt")
    field.hide()
    qtbot.wait(200)
    assert said == []
    field.show()
    qtbot.waitUntil(lambda: said == ["kookt"])


def test_escape_clears_first_and_is_then_left_to_the_window(theme: Theme, show, qtbot):
    field = SearchField("Zoek", theme=theme)
    window = show(field)
    left = []
    window.keyPressEvent = lambda event: left.append(event.key())  # what a page would do
    qtbot.keyClicks(field, "roti")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert left == [Qt.Key.Key_Escape]


def test_the_cross_is_there_only_with_text_and_clears_at_once(theme: Theme, show, qtbot):
    field = SearchField("Zoek op naam", theme=theme)
    show(field)
    assert not field.clear_button.isVisible()
    qtbot.keyClicks(field, "roti")
    assert field.clear_button.isVisible()
    qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.hasFocus()
    assert field.accessibleName() == "Zoek op naam"


# --- passphrases ---


def test_letters_are_hidden_until_show_is_pressed_by_keyboard(theme: Theme, show, qtbot):
    field = PassphraseField()
    show(field)
    qtbot.keyClicks(field.edit, "vier rustige bomen")
    assert field.edit.displayText() != "vier rustige bomen"
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.show_button.hasFocus()
    hidden_word = field.show_button.text()
    qtbot.keyClick(field.show_button, Qt.Key.Key_Space)
    assert field.edit.displayText() == "vier rustige bomen"
    assert field.show_button.text() != hidden_word
    field.clear()
    assert field.text() == ""
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed_from_the_keys(theme: Theme, show, qtbot):
    field = PassphraseField()
    show(field)
    qtbot.keyClick(field.edit, "A")  # a capital without Shift: only the caps lock does that
    assert field.caps_hint.isVisible()
    qtbot.keyClick(field.edit, "a")
    assert not field.caps_hint.isVisible()
    qtbot.keyClick(field.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps_hint.isVisible()


def test_pasting_a_passphrase_works(theme: Theme, show, qtbot, qapp):
    field = PassphraseField()
    show(field)
    qapp.clipboard().setText("uit een kluis")
    qtbot.keyClick(field.edit, "v", Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "uit een kluis"


@pytest.mark.parametrize("score", [-1, 0, 1, 2, 3, 4, 9])
def test_strength_is_said_in_words_and_drawn(theme: Theme, show, score: int):
    meter = StrengthMeter(theme=theme)
    show(meter)
    meter.set_strength(score, "Sterk genoeg")
    assert meter.text == "Sterk genoeg"
    assert meter.accessibleDescription() == "Sterk genoeg"
    image = meter.grab().toImage()
    inks = {image.pixelColor(x, 2).name().upper() for x in range(image.width())}
    assert (LIGHT.success in inks) == (score >= 3)


# --- forms ---


def test_alt_and_the_letter_of_a_label_go_to_its_field(theme: Theme, show, qtbot):
    form, name, phone = LabelledForm(), QLineEdit(), QLineEdit()
    form.add_row("&Naam", name)
    form.add_row("&Telefoon", phone)
    window = show(form)
    name.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert phone.hasFocus()
    assert phone.accessibleName() == "Telefoon"


def test_what_is_wrong_stands_under_the_field_and_is_taken_back(theme: Theme, show):
    form, name, phone = LabelledForm(), QLineEdit(), QLineEdit()
    form.add_row("Naam", name)
    row = form.add_row("Telefoon", phone, help_text="Zoals je het opschrijft.")
    show(form)
    form.set_error(phone, "Dit nummer is te kort.")
    assert row.note.isVisible()
    assert row.error == "Dit nummer is te kort."
    assert phone.accessibleDescription() == "Dit nummer is te kort."
    assert row.note.palette().windowText().color().name().upper() == LIGHT.danger
    assert form.focus_first_error()
    assert phone.hasFocus()
    form.clear_errors()
    assert row.error == ""
    assert row.note.text() == "Zoals je het opschrijft."
    assert not form.focus_first_error()


def test_a_passphrase_in_a_form_is_named_where_the_keys_go(theme: Theme, show):
    form, field = LabelledForm(), PassphraseField(name="Wachtzin")
    form.add_row("&Wachtzin", field, help_text="Vier woorden.")
    show(form)
    assert field.edit.accessibleName() == "Wachtzin"
    assert field.edit.accessibleDescription() == "Vier woorden."
    assert next(label for label in form.findChildren(QLabel) if label.buddy()).buddy() is field.edit
