"""Correcting a contact together with what was heard, promised and noticed in it, as one step.

Owns what stays, changes and goes. How something new is stored stands in `write_contact`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from verbinder.capture.doors import is_run
from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.contact_fields import ContactToLog, GiftHeard, PersonMet, Promise, SignalHeard
from verbinder.domain.names import tidy, tidy_lines
from verbinder.errors import UserError
from verbinder.store import drafts
from verbinder.store.notebook import Notebook
from verbinder.store.queries import contacts as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import activities, tags
from verbinder.usecases.lived_through import with_experiences
from verbinder.usecases.people_met import Address, meet
from verbinder.usecases.write_contact import Heard, check_fields, contact_columns, put_participants


@dataclass(frozen=True, slots=True)
class Kept:
    """What was heard in the contact and stays, by id, as it shall be; what is not in it goes.

    A talent stays with whom it is of; `person` of the values is not looked at.
    """

    gifts: Mapping[int, GiftHeard] = field(default_factory=dict)
    promises: Mapping[int, Promise] = field(default_factory=dict)
    signals: Mapping[int, SignalHeard] = field(default_factory=dict)


def edit_whole(
    notebook: Notebook, contact_id: int, wanted: ContactToLog, kept: Kept, *, draft_key: str = ""
) -> Changes:
    """Let a contact be as `wanted` says; its gifts, promises and signals are added to those in `kept`.

    Without a day it keeps its own. Raises `UserError` as `contacts.log_form`.
    """
    wanted = with_experiences(notebook, wanted)
    with notebook.unit_of_work(Operation.EDIT_CONTACT) as work:
        before = work.get(Kind.CONTACT, contact_id)
        fields = replace(wanted.fields, on_date=wanted.fields.on_date or before["on_date"])
        check_fields(work, fields, nothing_else=not wanted.people)
        columns = contact_columns(work, fields)
        people = [*(PersonMet(resident_id=number) for number in fields.resident_ids), *wanted.people]
        number = "" if is_run(columns.house_number) else columns.house_number
        met = meet(work, people, Address(columns.street_id, number))
        work.change(Kind.CONTACT, contact_id, **asdict(columns))
        activities.follow_contact(work, contact_id, columns.on_date)
        put_participants(work, contact_id, met.ids)
        tags.put(work, Kind.CONTACT, contact_id, fields.tags)
        _keep(work, contact_id, kept)
        heard = Heard(work, contact_id, columns, met.ids)
        for gift in wanted.gifts:
            heard.gift(gift)
        for promise in wanted.promises:
            heard.promise(promise)
        for signal in wanted.signals:
            heard.signal(signal)
        row = queries.view(work, contact_id).row
        work.subject = ", ".join(person.name for person in row.people) or row.organisation
        if draft_key:
            drafts.drop(work.connection, draft_key)
        return work.commit()


def _keep(work: UnitOfWork, contact_id: int, kept: Kept) -> None:
    for row in work.find(Kind.GIFT, contact_id=contact_id):
        gift = kept.gifts.get(row["id"])
        if gift is None:
            work.remove(Kind.GIFT, row["id"])
        else:
            phrase = _said(gift.phrase, "gift.empty")
            work.change(Kind.GIFT, row["id"], phrase=phrase, question_behind=tidy_lines(gift.question_behind))
    for row in work.find(Kind.FOLLOW_UP, contact_id=contact_id):
        promise = kept.promises.get(row["id"])
        if promise is None:
            work.remove(Kind.FOLLOW_UP, row["id"])
        else:
            text = _said(promise.text, "follow_up.empty")
            work.change(Kind.FOLLOW_UP, row["id"], text=text, due_on=promise.due_on)
    for row in work.find(Kind.SIGNAL, contact_id=contact_id):
        signal = kept.signals.get(row["id"])
        if signal is None:
            tags.put(work, Kind.SIGNAL, row["id"], ())
            work.remove(Kind.SIGNAL, row["id"])
        else:
            work.change(Kind.SIGNAL, row["id"], text=_said(signal.text, "signal.empty"), tone=str(signal.tone))


def _said(text: str, refusal: str) -> str:
    tidied = tidy(text)
    if not tidied:
        raise UserError(refusal)
    return tidied
