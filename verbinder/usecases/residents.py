"""What a verbinder does with a resident: write down, correct, set aside, and note how they want to be approached.

Owns the writes; lists, cards and lookalikes have modules of their own, whose functions are offered here too, so that a
page needs one import.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import tidy_lines
from verbinder.domain.privacy import Approach, ApproachWish, HandingOver, Introducing
from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import resident_card as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import details as detail_writes
from verbinder.usecases import gifts, streets
from verbinder.usecases import tags as tag_writes
from verbinder.usecases.details import set_details
from verbinder.usecases.gifts import add_gift, edit_gift, remove_gift, set_gift_state
from verbinder.usecases.households import leave_household, live_with
from verbinder.usecases.lookalikes import lookalikes
from verbinder.usecases.resident_card import card, timeline
from verbinder.usecases.resident_lists import found_in, ids, matched_words, rows
from verbinder.usecases.tags import set_tags

__all__ = [
    "ResidentFields",
    "ResidentQuery",
    "add",
    "add_gift",
    "add_to",
    "archive",
    "card",
    "check",
    "edit",
    "edit_gift",
    "fields",
    "found_in",
    "ids",
    "leave_household",
    "live_with",
    "lookalikes",
    "matched_words",
    "remove_gift",
    "rows",
    "set_approach",
    "set_details",
    "set_gift_state",
    "set_handing_over",
    "set_introducing",
    "set_tags",
    "timeline",
]

#: Nobody alive was born before it.
EARLIEST_BIRTH = 1900
#: Ten years: who wants to be kept warm more seldom does not.
MOST_WEEKS = 520

Details = Iterable[tuple[str, str]]


def add(
    notebook: Notebook,
    fields: ResidentFields,
    *,
    details: Details = (),
    talents: Iterable[str] = (),
    needs: Iterable[str] = (),
    interests: Iterable[str] = (),
    experiences: Iterable[str] = (),
    tags: Iterable[str] = (),
) -> int:
    """Write down a resident, with phone numbers, gifts and tags, as one step; returns the id.

    Raises `UserError`: `resident.nameless`, `resident.birth_year`, `resident.weeks`, `detail.…_unreadable`.
    """
    fields = check(fields, notebook.today())
    with notebook.unit_of_work(Operation.ADD_RESIDENT, fields.shown_name) as work:
        resident_id = add_to(work, fields)
        detail_writes.put(work, Kind.RESIDENT, resident_id, details)
        heard = ((GiftKind.TALENT, talents), (GiftKind.NEED, needs), (GiftKind.INTEREST, interests))
        for kind, phrases in (*heard, (GiftKind.EXPERIENCE, experiences)):
            for phrase in phrases:
                if phrase.strip():
                    heard_on = notebook.today()
                    gifts.add_to(work, Kind.RESIDENT, resident_id, kind, phrase, heard_on=heard_on)
        tag_writes.put(work, Kind.RESIDENT, resident_id, tags)
        work.commit()
    return resident_id


def add_to(work: UnitOfWork, fields: ResidentFields) -> int:
    """Write down a resident within a larger step (logging a contact); returns the id. Raises `UserError` like `add`."""
    fields = check(fields, work.now.date())
    return work.add(Kind.RESIDENT, created_on=work.now.date(), **_columns(work, fields))


def edit(
    notebook: Notebook,
    resident_id: int,
    fields: ResidentFields,
    *,
    details: Details | None = None,
    tags: Iterable[str] | None = None,
) -> None:
    """Correct what is known, as one step; phone numbers and tags only when given.

    Raises `UserError` like `add`, and `record.gone` when the resident is not there any more.
    """
    fields = check(fields, notebook.today())
    with notebook.unit_of_work(Operation.EDIT_RESIDENT, fields.shown_name) as work:
        work.change(Kind.RESIDENT, resident_id, **_columns(work, fields))
        if details is not None:
            detail_writes.put(work, Kind.RESIDENT, resident_id, details)
        if tags is not None:
            tag_writes.put(work, Kind.RESIDENT, resident_id, tags)
        work.commit()


def fields(notebook: Notebook, resident_id: int) -> ResidentFields:
    """What was filled in, for a form. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.fields(reader, resident_id)


def archive(notebook: Notebook, resident_id: int, archived: bool) -> None:
    """Set someone aside (moved away, no longer in the lists), or bring them back. Raises `UserError("record.gone")`."""
    operation = Operation.ARCHIVE_RESIDENT if archived else Operation.BRING_BACK_RESIDENT
    with notebook.unit_of_work(operation, _name(notebook, resident_id)) as work:
        already = work.get(Kind.RESIDENT, resident_id)["archived_on"]
        work.change(Kind.RESIDENT, resident_id, archived_on=(already or notebook.today()) if archived else None)
        work.commit()


def set_approach(
    notebook: Notebook, resident_id: int, approach: str, until: date | None = None, reason: str = ""
) -> None:
    """Note how someone wants to be approached: welcome, rest (until a day, or until further notice), or never.

    `until` is the last day it holds; for "welcome" day and reason are emptied. Raises
    `UserError("resident.rest_is_over")` for a day before today, `record.gone`.
    """
    wish = ApproachWish(Approach(approach), until)
    if wish.approach is Approach.WELCOME:
        wish, reason = ApproachWish(), ""
    elif wish.allows(notebook.today()):
        raise UserError("resident.rest_is_over", day=until)
    with notebook.unit_of_work(Operation.SET_APPROACH, _name(notebook, resident_id)) as work:
        work.change(
            Kind.RESIDENT,
            resident_id,
            approach=wish.approach.value,
            approach_until=wish.until,
            approach_reason=tidy_lines(reason),
        )
        work.commit()


def set_introducing(notebook: Notebook, resident_id: int, introducing: str) -> None:
    """Note whether somebody wants to be introduced; a refusal is absolute. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.SET_INTRODUCING, _name(notebook, resident_id)) as work:
        work.change(Kind.RESIDENT, resident_id, introducing=Introducing(introducing).value)
        work.commit()


def set_handing_over(notebook: Notebook, resident_id: int, said: str) -> None:
    """Note what somebody said to "may this go to my colleague?". Raises `UserError("record.gone")`.

    Who says yes or no knows of the notebook: from today, when that was not written down yet.
    """
    answer = HandingOver(said)
    with notebook.unit_of_work(Operation.SET_HANDING_OVER, _name(notebook, resident_id)) as work:
        told = work.get(Kind.RESIDENT, resident_id)["informed_on"]
        if answer is not HandingOver.ASK_FIRST and told is None:
            told = notebook.today()
        work.change(Kind.RESIDENT, resident_id, handing_over=answer.value, informed_on=told)
        work.commit()


def check(fields: ResidentFields, today: date) -> ResidentFields:
    """The fields tidied, ready to be stored.

    Raises `UserError`: `resident.nameless` without name and description, `resident.birth_year`, `resident.weeks`.
    """
    fields = fields.tidied()
    if not fields.shown_name:
        raise UserError("resident.nameless")
    if fields.birth_year is not None and not EARLIEST_BIRTH <= fields.birth_year <= today.year:
        raise UserError("resident.birth_year", year=fields.birth_year, earliest=EARLIEST_BIRTH, latest=today.year)
    check_weeks(fields.keep_warm_weeks)
    return fields


def check_weeks(weeks: int | None) -> None:
    """Refuse a rhythm of keeping in touch that cannot be. Raises `UserError("resident.weeks")`."""
    if weeks is not None and not 1 <= weeks <= MOST_WEEKS:
        raise UserError("resident.weeks", most=MOST_WEEKS)


def _columns(work: UnitOfWork, fields: ResidentFields) -> dict[str, object]:
    values = {name: getattr(fields, name) for name in queries.OWN_FIELDS}
    return values | {"street_id": streets.id_for(work, fields.street)}


def _name(notebook: Notebook, resident_id: int) -> str:
    with notebook.reader() as reader:
        return queries.name_of(reader, resident_id)
