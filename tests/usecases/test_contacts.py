from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.contact_views import ContactCounts
from verbinder.domain.contacts import Outcome, Setting
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, rounds

UndoCheck = Callable[[Notebook, Callable[[], object]], None]
LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams >bellen vrijdag !speeltuin onveilig #veilig praatte over koken"


@pytest.fixture
def contact_id(notebook: Notebook) -> int:
    return contacts.log_line(notebook, LINE).contact_id


def last_contact(notebook: Notebook, resident_id: int) -> object:
    with notebook.reader() as reader:
        return reader.get(Kind.RESIDENT, resident_id)["last_contact_on"]


def test_every_field_can_be_corrected(notebook: Notebook, contact_id: int, undone_and_redone: UndoCheck) -> None:
    kees = contacts.log_line(notebook, "@Kees Kerkstraat 3").new_residents[0][0]
    round_id = rounds.plan(notebook)
    fields = ContactFields(
        on_date=date(2026, 2, 1),
        setting=Setting.PHONE,
        outcome=Outcome.SHORT_TALK,
        street_name="Lindelaan",
        house_number="8",
        place_name="De Huiskamer",
        organisation_name="Ik Wil",
        resident_ids=(kees,),
        note="Anders\nopgeschreven",
        tags=("eten",),
        round_id=round_id,
    )
    undone_and_redone(notebook, lambda: contacts.edit(notebook, contact_id, fields))
    view = contacts.contact(notebook, contact_id)
    assert replace(contacts.fields_of(view), street_id=None, place_id=None, organisation_id=None) == replace(
        fields, place_name="", organisation_name=""
    )
    assert (view.place, view.row.organisation, view.round_on) == ("De Huiskamer", "Ik Wil", notebook.today())


def test_what_the_form_is_filled_in_with_changes_nothing(notebook: Notebook, contact_id: int) -> None:
    before = contacts.contact(notebook, contact_id)
    assert not contacts.edit(notebook, contact_id, contacts.fields_of(before))
    assert contacts.contact(notebook, contact_id) == before


def test_a_contact_moved_to_another_day_moves_the_last_contact(notebook: Notebook, contact_id: int) -> None:
    view = contacts.contact(notebook, contact_id)
    resident_id = view.row.people[0].id
    contacts.edit(notebook, contact_id, replace(contacts.fields_of(view), on_date=date(2025, 12, 1)))
    assert last_contact(notebook, resident_id) == date(2025, 12, 1)
    contacts.edit(notebook, contact_id, replace(contacts.fields_of(view), resident_ids=()))
    assert last_contact(notebook, resident_id) is None
    notebook.undo()
    assert last_contact(notebook, resident_id) == date(2025, 12, 1)


def test_a_contact_cannot_be_emptied_or_put_in_the_future(notebook: Notebook, contact_id: int) -> None:
    before = contacts.contact(notebook, contact_id)
    with pytest.raises(UserError, match="contact.empty"):
        contacts.edit(notebook, contact_id, ContactFields(setting="door"))
    with pytest.raises(UserError, match="contact.in_future"):
        contacts.edit(notebook, contact_id, ContactFields(note="x", on_date=notebook.today() + timedelta(days=1)))
    assert contacts.contact(notebook, contact_id) == before


def test_a_deleted_contact_leaves_what_was_heard(
    notebook: Notebook, contact_id: int, undone_and_redone: UndoCheck
) -> None:
    undone_and_redone(notebook, lambda: contacts.delete(notebook, contact_id))
    with notebook.reader() as reader:
        counts = [reader.count(kind) for kind in (Kind.CONTACT, Kind.GIFT, Kind.FOLLOW_UP, Kind.SIGNAL, Kind.TAG)]
    assert counts == [0, 1, 1, 1, 0]
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.DELETE_CONTACT, "Fatima")


def test_a_contact_can_be_deleted_with_all_that_was_heard_in_it(
    notebook: Notebook, contact_id: int, undone_and_redone: UndoCheck
) -> None:
    undone_and_redone(notebook, lambda: contacts.delete(notebook, contact_id, with_heard=True))
    with notebook.reader() as reader:
        counts = [reader.count(kind) for kind in (Kind.CONTACT, Kind.GIFT, Kind.FOLLOW_UP, Kind.SIGNAL, Kind.RESIDENT)]
    assert counts == [0, 0, 0, 0, 1]


def test_a_deleted_contact_is_gone(notebook: Notebook, contact_id: int) -> None:
    contacts.delete(notebook, contact_id)
    for again in (
        lambda: contacts.contact(notebook, contact_id),
        lambda: contacts.delete(notebook, contact_id),
        lambda: contacts.edit(notebook, contact_id, ContactFields(note="x")),
    ):
        with pytest.raises(UserError, match="record.gone"):
            again()


def test_contacts_of_a_period_come_newest_first_and_page_by_page(notebook: Notebook) -> None:
    for day in (1, 3, 3, 2, 5):
        contacts.log_line(notebook, f"Kerkstraat {day} niet thuis", on_date=date(2026, 3, day))
    first = contacts.contacts_between(notebook, date(2026, 3, 2), date(2026, 3, 5), limit=2)
    second = contacts.contacts_between(notebook, date(2026, 3, 2), date(2026, 3, 5), limit=9, before=first[-1].id)
    assert [row.on_date.day for row in (*first, *second)] == [5, 3, 3, 2]
    ids = [row.id for row in (*first, *second)]
    assert len(set(ids)) == 4


def test_contacts_can_be_asked_for_by_street_and_by_resident(notebook: Notebook, contact_id: int) -> None:
    row = contacts.contact(notebook, contact_id).row
    contacts.log_line(notebook, "Kerkstraat 3 niet thuis")
    period = (notebook.today(), notebook.today())
    assert [each.id for each in contacts.contacts_between(notebook, *period, street_id=row.street_id)] == [contact_id]
    of_person = contacts.contacts_between(notebook, *period, resident_id=row.people[0].id)
    assert [each.id for each in of_person] == [contact_id]
    assert contacts.count_between(notebook, *period) == ContactCounts(contacts=2, real=1)
    assert contacts.count_between(notebook, date(2020, 1, 1), date(2020, 1, 2)) == ContactCounts(0, 0)
