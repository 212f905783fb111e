"""The whole form makes the same record as the line, and corrects one that was saved."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.capture.contact_form import ContactForm
from verbinder.ui.capture.contact_values import ContactValues, Heard, Person, from_draft, from_view, to_draft
from verbinder.usecases import contacts, drafts, residents, rounds

ENTER, DOWN, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CTRL_ENTER = (ENTER, Qt.KeyboardModifier.ControlModifier)
LINE = (
    "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren (eigenlijk: mensen leren kennen) ~voetbal "
    ">bellen vrijdag !speeltuin onveilig #veiligheid Ze heeft drie kinderen."
)


@pytest.fixture
def open_form(context, show, qtbot):
    window = show(QWidget())

    def opened(contact_id: int | None = None) -> ContactForm:
        form = ContactForm(context, contact_id, parent=window)
        form.open()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return opened


def record(notebook: Any, contact_id: int) -> tuple[Any, ...]:
    """A contact with everything in it, without ids."""
    view = contacts.contact(notebook, contact_id)
    row = view.row
    return (
        (row.on_date, row.setting, row.outcome, row.where, row.note, row.tags),
        [person.name for person in row.people],
        [(gift.kind, gift.phrase, gift.question_behind, gift.who) for gift in view.gifts],
        [(each.text, each.due_on, each.who) for each in view.follow_ups],
        [(each.text, each.tone, each.where, each.who) for each in view.signals],
    )


def tab_to(field: QWidget, press: Any) -> None:
    """Goes from field to field until it is this one's turn."""
    for _ in range(12):
        if field.hasFocus():
            return
        press(TAB)
    assert field.hasFocus(), field.accessibleName()


def test_the_form_by_keyboard_makes_the_same_record_as_the_line(open_form, press, notebook):
    sheet = open_form().sheet
    for field, *keys in (
        (sheet.people.entry, "Fatima", ENTER),
        (sheet.street, "Tongelresestraat"),
        (sheet.number, "12"),
        (sheet.note, "Ze heeft drie kinderen."),
        (sheet.talents.entry, "kookt Surinaams", ENTER),
        (sheet.needs.entry, "wil Nederlands leren", TAB, "mensen leren kennen", ENTER),
        (sheet.interests.entry, "voetbal", ENTER),
        (sheet.promises.entry, "bellen vrijdag", ENTER),
        (sheet.signals.entry, "speeltuin onveilig", TAB, DOWN, DOWN),
        (sheet.tags.entry, "veiligheid"),
    ):
        tab_to(field, press)
        press(*keys)
    press(CTRL_ENTER)
    by_form = record(notebook, 1)
    notebook.undo()
    logged = contacts.log_line(notebook, LINE)
    by_line = record(notebook, logged.contact_id)
    assert sorted(map(str, by_form[2])) == sorted(map(str, by_line[2]))
    assert (*by_form[:2], *by_form[3:]) == (*by_line[:2], *by_line[3:])


def test_somebody_known_is_chosen_from_the_list_and_somebody_new_is_new(open_form, press, notebook, rows):
    for line in ("@Fatima Yilmaz Hofstraat 3", "@Fatima El Amrani Hofstraat 9"):
        contacts.log_line(notebook, line)
    form = open_form()
    press("Fatima", ENTER)
    assert form.sheet.people.field.popup.labels[-1].startswith("Fatima   ·")
    assert form.sheet.people.items == ()
    press(ENTER)
    chosen = form.sheet.people.items[0]
    assert chosen.id is not None
    press("Els", ENTER)
    assert [chip.text for chip in form.sheet.people.chips.chips] == [chosen.name, "Els (new)"]
    press(CTRL_ENTER)
    assert len(rows(Kind.RESIDENT)) == 3
    assert len(rows(Kind.CONTACT_PARTICIPANT, contact_id=3)) == 2


def test_a_name_that_fits_several_must_be_chosen_before_it_is_saved(open_form, press, notebook, rows):
    for line in ("@Fatima Yilmaz Hofstraat 3", "@Fatima El Amrani Hofstraat 9"):
        contacts.log_line(notebook, line)
    form = open_form()
    press("Fatima", CTRL_ENTER)
    assert form.sheet.people_row.error
    assert len(rows(Kind.CONTACT)) == 2
    press(ENTER, CTRL_ENTER)
    assert len(rows(Kind.CONTACT)) == 3


def test_what_is_heard_belongs_to_the_person_chosen(open_form, press, notebook):
    form = open_form()
    press("Els", ENTER, "Kees", ENTER)
    assert form.sheet.whose_row.isVisible()
    form.sheet.whose.setCurrentText("Kees")
    form.sheet.talents.setFocus()
    press("timmert", ENTER, CTRL_ENTER)
    assert contacts.contact(notebook, 1).gifts[0].who == "Kees"


def test_an_empty_form_and_a_day_to_come_are_refused_beside_their_fields(open_form, press, rows):
    form = open_form()
    press(CTRL_ENTER)
    assert form.sheet.people_row.error
    press("Els", ENTER)
    form.sheet.day.set_value(date(2030, 1, 1))
    press(CTRL_ENTER)
    assert form.sheet.day_row.error
    assert not form.sheet.people_row.error
    assert rows(Kind.CONTACT) == []


def test_a_contact_is_corrected_with_what_was_heard_in_it(open_form, press, notebook):
    logged = contacts.log_line(notebook, LINE)
    before = record(notebook, logged.contact_id)
    form = open_form(logged.contact_id)
    assert from_view(contacts.contact(notebook, logged.contact_id)) == form.sheet.values()
    form.sheet.number.setText("14")
    form.sheet.talents.chips.focus_chip(0)
    press(ENTER, "bakt brood", ENTER)
    form.sheet.interests.chips.focus_chip(0)
    press(Qt.Key.Key_Delete)
    form.sheet.promises.setFocus()
    press("langsgaan", ENTER, CTRL_ENTER)
    after = record(notebook, logged.contact_id)
    assert after[0][3] == "Tongelresestraat 14"
    assert [gift[1] for gift in after[2]] == ["bakt brood", "wil Nederlands leren"]
    assert [each[0] for each in after[3]] == ["bellen", "langsgaan"]
    notebook.undo()
    assert record(notebook, logged.contact_id) == before


def test_saving_without_a_change_makes_no_step(open_form, press, notebook):
    logged = contacts.log_line(notebook, LINE)
    open_form(logged.contact_id)
    press(CTRL_ENTER)
    assert notebook.next_steps()[0].step_id == logged.changes.step_id


def test_removing_asks_nothing_and_can_be_undone_from_the_message(open_form, notebook, banners, rows):
    logged = contacts.log_line(notebook, LINE)
    form = open_form(logged.contact_id)
    form.delete_button.click()
    assert rows(Kind.CONTACT) == []
    assert rows(Kind.GIFT) == []
    banners.banners[0].action.click()
    assert len(rows(Kind.GIFT)) == 3


def test_the_round_follows_the_day_until_one_is_chosen(open_form, press, notebook, rows):
    today = rounds.plan(notebook)
    earlier = rounds.plan(notebook, date(2026, 11, 20))
    form = open_form()
    assert form.sheet.round.currentData() == today
    form = open_form()
    form.sheet.round.setCurrentIndex(0)
    press("Els", ENTER, CTRL_ENTER)
    assert rows(Kind.CONTACT)[0]["round_id"] is None
    form = open_form()
    form.sheet._round_chosen = False
    form.sheet.day.set_value(date(2026, 11, 20))
    assert form.sheet.round.currentData() == earlier


def test_a_contact_that_is_gone_is_said_and_no_form_opens(context, show, notebook, banners):
    logged = contacts.log_line(notebook, LINE)
    contacts.delete(notebook, logged.contact_id)
    form = ContactForm(context, logged.contact_id, parent=show(QWidget()))
    form.open()
    assert not form.isVisible()
    assert len(banners.banners) == 1


def test_a_draft_reads_back_as_it_was_and_nonsense_is_no_draft():
    values = ContactValues(
        on_date="2026-11-24", street="Hofstraat", people=(Person("Els"), Person("Kees", 3)),
        heard=(Heard("need", "werk", "erbij horen", "Kees"), Heard("follow_up", "bellen", "2026-11-27")),
        tags=("tuin",),
    )  # fmt: skip
    assert from_draft(to_draft(values)) == values
    assert to_draft(ContactValues(on_date="2026-11-24", setting="door")) == ""
    for nonsense in ("", "{", "[]", '{"people": 3}', '"x"', '{"people": [], "heard": [], "tags": [], "other": 1}'):
        assert from_draft(nonsense) is None


def test_closing_keeps_a_draft_and_saving_drops_it(open_form, press, notebook):
    open_form()
    press("Els", ENTER, ESC)
    assert [draft.key for draft in drafts.all(notebook)] == ["contact-form"]
    form = open_form()
    form.earlier.go_on.click()
    press(CTRL_ENTER)
    assert drafts.all(notebook) == ()


def test_everything_on_the_form_has_a_name(open_form):
    form = open_form()
    sheet = form.sheet
    for field in (sheet.day, sheet.round, sheet.setting, sheet.outcome, sheet.street, sheet.number, sheet.place,
                  sheet.organisation, sheet.note, sheet.people.entry, sheet.talents.entry, sheet.needs.entry,
                  sheet.needs.question, sheet.promises.day, sheet.signals.tone, sheet.tags.entry):  # fmt: skip
        assert field.accessibleName(), field


def test_an_experience_stands_beside_the_interests_and_stays_when_the_contact_is_corrected(open_form, press, notebook):
    form = open_form()
    press("Els", ENTER)
    form.sheet.interests.setFocus()
    press("tuinieren", ENTER, "gescheiden", ENTER, CTRL_ENTER)
    (els,) = (person.id for person in contacts.contact(notebook, 1).row.people)
    card = residents.card(notebook, els)
    assert ([gift.phrase for gift in card.interests], [gift.phrase for gift in card.experiences]) == (
        ["tuinieren"], ["gescheiden"],
    )  # fmt: skip
    form = open_form(1)
    assert [chip.kind for chip in form.sheet.interests.chips.chips] == ["interest", "experience"]
    form.sheet.number.setText("14")
    press(CTRL_ENTER)
    assert [gift.phrase for gift in residents.card(notebook, els).experiences] == ["gescheiden"]


def test_what_an_organisation_seeks_is_filled_in_with_its_wishes(open_form, press, notebook):
    form = open_form()
    form.sheet.organisation.setText("Stichting Ik Wil")
    form.sheet.needs.setFocus()
    press("vrijwilligers", ENTER, CTRL_ENTER)
    (gift,) = contacts.contact(notebook, 1).gifts
    assert (gift.kind, gift.who) == ("need", "Stichting Ik Wil")
