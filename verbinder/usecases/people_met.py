"""Who a contact was with: found among the residents, or written down as somebody new.

Owns when a name or description means somebody known. Never makes a second person silently where several known ones fit,
and never joins two people because they share a first name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verbinder.domain.addresses import house
from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.names import folded, shown_name, tidy
from verbinder.errors import UserError
from verbinder.exchange.tables.addresses import read_house_number
from verbinder.store.queries.known_names import Namesake, living, namesakes
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases.person_names import NAME_FIELDS, key_of, name_fields


@dataclass(frozen=True, slots=True)
class Address:
    """Where people were met; `number` as it was written ("12a")."""

    street_id: int | None = None
    number: str = ""

    @property
    def key(self) -> str:
        """The house number however it is written: "12a", "12 A" and "12-a" are one."""
        return folded(house(*read_house_number(self.number))) if self.number else ""

    def is_home_of(self, person: Namesake) -> bool:
        """Whether this person is known to live behind this door."""
        return bool(self.key) and person.street_id == self.street_id and person.house == self.key

    def contradicts(self, person: Namesake) -> bool:
        """Whether this person is known to live behind another door."""
        if self.street_id is None or person.street_id is None:
            return False
        other_number = self.key and person.house and self.key != person.house
        return self.street_id != person.street_id or bool(other_number)


@dataclass(slots=True)
class Met:
    """The residents of one contact, in order and each once; `new` are those made for it, with what they are called."""

    ids: list[int]
    new: list[tuple[int, str]]


def meet(work: UnitOfWork, people: Iterable[PersonMet], address: Address) -> Met:
    """Find or write down everybody.

    A single known person without an address, met at a door, gets that address. Raises `UserError`: `record.gone`,
    `resident.nameless`, or `capture.which_person` when several known people fit a name and none was chosen.
    """
    wanted = list(people)
    met = Met([], [])
    for person in wanted:
        resident_id = _known_id(work, person, address)
        if resident_id is None:
            resident_id, name = _write_down(work, person, address)
            met.new.append((resident_id, name))
        elif len(wanted) == 1:
            _note_address(work, resident_id, address)
        met.ids.append(resident_id)
    return met


def _known_id(work: UnitOfWork, person: PersonMet, address: Address) -> int | None:
    if person.resident_id is not None:
        return int(work.get(Kind.RESIDENT, person.resident_id)["id"])
    if not tidy(person.name) and not tidy(person.description):
        raise UserError("resident.nameless")
    if person.is_new:
        return None
    if person.fitting:
        return _one_of(living(work, person.fitting), person, address)
    fields = _columns(person)
    found = namesakes(work, key_of(fields))
    first, last = fields["given_name"] or fields["initials"], fields["surname"]
    if not first and not last:
        return next((each.id for each in found if address.is_home_of(each)), None)
    if not (first and last):
        # Two people may well share a first name: behind another door it is somebody else.
        found = [each for each in found if not address.contradicts(each)]
    return _one_of(found, person, address) if found else None


def _one_of(fitting: list[Namesake], person: PersonMet, address: Address) -> int:
    if len(fitting) == 1:
        return fitting[0].id
    at_home = [each for each in fitting if address.is_home_of(each)]
    if len(at_home) == 1:
        return at_home[0].id
    raise UserError("capture.which_person", name=tidy(person.name))


def _write_down(work: UnitOfWork, person: PersonMet, address: Address) -> tuple[int, str]:
    """Somebody new: the id and what they are called."""
    fields = _columns(person)
    number, addition = read_house_number(address.number) if address.number else ("", "")
    resident_id = work.add(
        Kind.RESIDENT,
        **fields,
        street_id=address.street_id,
        house_number=number,
        house_addition=addition,
        created_on=work.now.date(),
    )
    return resident_id, shown_name(**fields)


def _columns(person: PersonMet) -> dict[str, str]:
    """The name columns; a description given beside the name goes before what the name itself holds of it."""
    fields = name_fields(person.name) if tidy(person.name) else dict.fromkeys(NAME_FIELDS, "")
    if person.description:
        fields["description"] = tidy(person.description)
    return fields


def _note_address(work: UnitOfWork, resident_id: int, address: Address) -> None:
    row = work.get(Kind.RESIDENT, resident_id)
    if address.street_id is not None and address.number and row["street_id"] is None and not row["house_number"]:
        number, addition = read_house_number(address.number)
        work.change(
            Kind.RESIDENT, resident_id, street_id=address.street_id, house_number=number, house_addition=addition
        )
