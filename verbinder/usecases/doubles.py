"""Doubles within the notebook: found, laid beside each other, merged in one step, or said to be two people."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache

from verbinder.collecting import without_collecting
from verbinder.domain.addresses import address_line
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.day_parts import day_parts
from verbinder.domain.merging import FIELDS, TEXTS, Comparison, FieldPair, ProbableTwo, Side, merged
from verbinder.domain.names import full_name, shown_name
from verbinder.domain.residents import ResidentFields
from verbinder.errors import Cancelled, UserError
from verbinder.matching.doubles import Entry, find_pairs
from verbinder.store import merging
from verbinder.store.notebook import Notebook
from verbinder.store.queries import doubles as queries
from verbinder.store.queries import resident_card
from verbinder.store.queries.doubles import Person
from verbinder.store.reader import Reader
from verbinder.usecases.streets import street_key

Progress = Callable[[int, int], None]


@without_collecting()
def find(
    notebook: Notebook, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> tuple[ProbableTwo, ...]:
    """Who is probably twice in the notebook, the surest first; without pairs said to be two people.

    Takes seconds with 100,000 residents: a job. Raises `Cancelled`.
    """
    with notebook.reader() as reader:
        people = queries.people(reader)
        apart = queries.not_same(reader)
    key = lru_cache(50_000)(street_key)

    def stop() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    pairs = find_pairs(
        [_entry(person, key) for person in people],
        besides=apart,
        progress=progress or (lambda done, total: None),
        check=stop,
    )
    by_id = {person.id: person for person in people}
    return tuple(
        ProbableTwo(
            pair.one,
            pair.other,
            _name(by_id[pair.one]),
            _name(by_id[pair.other]),
            _address(by_id[pair.one]),
            _address(by_id[pair.other]),
            tuple(reason.value for reason in pair.reasons),
            pair.points,
        )
        for pair in pairs
    )


def compare(notebook: Notebook, keep_id: int, other_id: int) -> Comparison:
    """The two cards beside each other. Raises `UserError`: `doubles.one_person`, `record.gone`."""
    _refuse_one(keep_id, other_id)
    with notebook.reader() as reader:
        mine, theirs = (resident_card.fields(reader, number) for number in (keep_id, other_id))
        sides = tuple(_side(reader, number) for number in (keep_id, other_id))
    pairs = [FieldPair(name, _shown(mine, name), _shown(theirs, name)) for name in (*FIELDS, *TEXTS)]
    return Comparison(sides[0], sides[1], tuple(pair for pair in pairs if pair.mine or pair.theirs))


def merge(notebook: Notebook, keep_id: int, other_id: int, *, take: Collection[str] = ()) -> None:
    """Make two cards one, with everything that hangs on them, as one step that undo takes back.

    The card of `keep_id` stays. What it does not say is taken over, and so are the fields in `take` (names of
    `domain.merging.FIELDS`); of the wishes of both the strictest holds. Raises `UserError`: `doubles.one_person`,
    `doubles.unknown_field`, `record.gone`.
    """
    _refuse_one(keep_id, other_id)
    unknown = sorted(set(take) - set(FIELDS))
    if unknown:
        raise UserError("doubles.unknown_field", name=unknown[0])
    with notebook.unit_of_work(Operation.MERGE_RESIDENTS) as work:
        mine, theirs = work.get(Kind.RESIDENT, keep_id), work.get(Kind.RESIDENT, other_id)
        work.subject = resident_card.name_of(work, keep_id)
        work.change(Kind.RESIDENT, keep_id, **merged(mine, theirs, take))
        merging.join(work, Kind.RESIDENT, keep_id, other_id)
        left = theirs["household_id"]
        if left is not None and len(work.find(Kind.RESIDENT, household_id=left)) < 2:
            work.remove(Kind.HOUSEHOLD, left)
        work.commit()


def say_not_same(notebook: Notebook, one: int, other: int) -> None:
    """Remember that these are two people: they are not shown as doubles again. Raises `UserError` as `compare`."""
    _refuse_one(one, other)
    low, high = sorted((one, other))
    with notebook.unit_of_work(Operation.SAY_NOT_SAME) as work:
        work.subject = " – ".join(resident_card.name_of(work, number) for number in (low, high))
        if not work.find(Kind.NOT_SAME, resident_id=low, other_resident_id=high):
            work.add(Kind.NOT_SAME, resident_id=low, other_resident_id=high, on_date=notebook.today())
        work.commit()


def _refuse_one(one: int, other: int) -> None:
    if one == other:
        raise UserError("doubles.one_person")


def _entry(person: Person, key: Callable[[str], str]) -> Entry:
    return Entry(
        person.id,
        person.given_name,
        person.initials,
        person.infix,
        person.surname,
        person.description,
        key(person.street) if person.street else "",
        person.house_number,
        person.house_addition,
        person.postcode,
        person.birth_year,
        person.phones,
        person.emails,
    )


def _name(person: Person) -> str:
    return shown_name(person.given_name, person.infix, person.surname, person.initials, person.description)


def _address(person: Person) -> str:
    return address_line(person.street, person.house_number, person.house_addition)


def _side(reader: Reader, number: int) -> Side:
    row = reader.get(Kind.RESIDENT, number)
    fields = resident_card.fields(reader, number)
    details = reader.find(Kind.CONTACT_DETAIL, resident_id=number)
    contacts, gifts, introductions, parts = queries.hanging(reader, number)
    return Side(
        number,
        fields.shown_name,
        fields.address_text,
        tuple(detail["value"] for detail in details),
        (contacts, gifts, introductions, parts),
        row["last_contact_on"],
    )


def _shown(fields: ResidentFields, name: str) -> str:
    """A field as text; the codes of day parts stay codes, which the window words."""
    if name == "address":
        return fields.address_text
    if name == "surname":
        return full_name("", fields.infix, fields.surname)
    if name == "day_parts":
        return " ".join(part.value for part in sorted(day_parts(fields.day_parts)))
    value = getattr(fields, name)
    return "" if value is None else str(value)
