"""From people read out of a list to rows of the notebook: residents, phones and e-mails, gifts, streets, tags.

Owns the numbering and the order of columns for a bulk load; what is a double was decided before.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain, groupby
from typing import TYPE_CHECKING, Any

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import folded, full_name, sort_key
from verbinder.exchange.tables import PersonRow, Phone
from verbinder.store.bulk import FULL, BulkLoad
from verbinder.usecases.street_book import StreetBook

if TYPE_CHECKING:
    from verbinder.store.reader import Reader
    from verbinder.usecases.importing import ImportReport

COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.STREET: ("id", "name", "folded_name"),
    Kind.ORGANISATION: ("id", "name", "sort_key", "street_id", "house_number", "postcode", "city", "note"),
    Kind.CONTACT_PERSON: ("id", "organisation_id", "resident_id", "name"),
    Kind.CONTACT_DETAIL: ("id", "resident_id", "organisation_id", "kind", "value", "normal"),
    Kind.GIFT: ("id", "resident_id", "kind", "phrase", "heard_on"),
    Kind.TAG: ("id", "name", "folded_name"),
    Kind.TAGGING: ("id", "tag_id", "resident_id", "organisation_id"),
}
#: Columns of a resident that are taken over as the list gives them.
AS_READ = (
    *("given_name", "initials", "infix", "surname", "description"),
    *("house_number", "house_addition", "postcode", "city", "birth_year"),
)
#: What most lists do not have.
RARE = ("organisation", "talents", "interests", "needs", "tags")


class NewRows:
    """Collects people and hands them to the bulk load, so many at a time, as rows of every table they touch."""

    def __init__(
        self,
        bulk: BulkLoad,
        streets: StreetBook,
        tags: dict[str, int],
        organisations: dict[str, int],
        *,
        source: str,
        today: date,
    ) -> None:
        self._bulk = bulk
        self._streets = streets
        self._tags = tags
        self._organisations = organisations
        self._source = source
        self._today = today.isoformat()
        self._next = {kind: bulk.next_id(kind) for kind in (Kind.RESIDENT, *COLUMNS)}
        self._people: list[PersonRow] = []
        #: How organisations can be reached and what they carry already: a second row about one doubles neither.
        self._reached: set[tuple[int, str]] = set()
        self._tagged: set[tuple[int, int]] = set()
        self._rows: dict[Kind, list[tuple[Any, ...]]] = {kind: [] for kind in COLUMNS}
        self._residents = self._only_organisations = self._phones = self._emails = self._addresses = 0

    def _number(self, kind: Kind) -> int:
        return self._numbers(kind, 1)[0]

    def _numbers(self, kind: Kind, count: int) -> range:
        first = self._next[kind]
        self._next[kind] = first + count
        return range(first, first + count)

    def remember_organisations(self, reader: Reader) -> None:
        """Know how the organisations of the notebook can be reached, and their tags."""
        self._reached = set(reader.sql("SELECT organisation_id, normal FROM contact_detail WHERE organisation_id > 0"))
        self._tagged = set(reader.sql("SELECT organisation_id, tag_id FROM tagging WHERE organisation_id > 0"))

    def add(self, people: list[PersonRow]) -> None:
        """Take these in; they are written when they fill a statement."""
        self._people += people
        while len(self._people) >= FULL:
            self._write(self._people[:FULL])
            del self._people[:FULL]

    def write_rest(self) -> None:
        """Write those who are left."""
        self._write(self._people)
        self._people = []

    def _write(self, people: list[PersonRow]) -> None:
        for named, group in groupby(people, is_somebody):
            if named:
                self._add_residents(list(group))
            else:
                for person in group:
                    self._add_organisation_only(person)
        self._hand_over()
        self._bulk.index_behind()

    def _hand_over(self) -> None:
        """Give the bulk load what was put together row by row."""
        for kind, rows in self._rows.items():
            if rows:
                self._bulk.insert(kind, dict(zip(COLUMNS[kind], zip(*rows, strict=True), strict=True)))
                rows.clear()

    def _add_residents(self, people: list[PersonRow]) -> None:
        """Turn people into rows, column by column, as a list of 100,000 needs. The rare things go one by one."""
        read = dict(zip(PersonRow._fields, zip(*people, strict=True), strict=True))
        count = len(people)
        ids = self._numbers(Kind.RESIDENT, count)
        streets = {name: self._street(name) for name in dict.fromkeys(read["street"]) if name}
        keys = map(sort_key, read["given_name"], read["infix"], read["surname"], read["initials"], read["description"])
        self._hand_over()  # their streets, and what was numbered before them
        self._bulk.insert(
            Kind.RESIDENT,
            {
                "id": ids,
                **{name: read[name] for name in AS_READ},
                "sort_key": list(keys),
                "street_id": list(map(streets.get, read["street"])),
                "languages": list(map(", ".join, read["languages"])),
                "note": read["notes"],
            },
            {"source": self._source, "created_on": self._today},
        )
        self._residents += count
        self._addresses += sum(map(any, zip(read["street"], read["postcode"], read["city"], strict=True)))
        self._add_details(ids, read["phones"], read["emails"])
        if any(any(read[name]) for name in RARE):
            for resident_id, person in zip(ids, people, strict=True):
                self._add_rare(person, resident_id)

    def _add_details(self, ids: range, phones: Sequence[tuple[Phone, ...]], emails: Sequence[tuple[str, ...]]) -> None:
        numbers = list(chain.from_iterable(phones))
        addresses = list(chain.from_iterable(emails))
        if not (numbers or addresses):
            return
        owners = [resident_id for resident_id, theirs in zip(ids, phones, strict=True) for _ in theirs]
        owners += [resident_id for resident_id, theirs in zip(ids, emails, strict=True) for _ in theirs]
        self._bulk.insert(
            Kind.CONTACT_DETAIL,
            {
                "id": self._numbers(Kind.CONTACT_DETAIL, len(owners)),
                "resident_id": owners,
                "organisation_id": [None] * len(owners),
                "kind": ["phone"] * len(numbers) + ["email"] * len(addresses),
                "value": [written for written, _ in numbers] + addresses,
                "normal": [normal or written for written, normal in numbers] + list(map(str.lower, addresses)),
            },
        )
        self._phones += len(numbers)
        self._emails += len(addresses)

    def _street(self, name: str) -> int:
        street_id = self._streets.find(name)
        if street_id is None:
            street_id = self._number(Kind.STREET)
            written = self._streets.add(name, street_id)
            self._rows[Kind.STREET].append((street_id, written, folded(written)))
        return street_id

    def _tag(self, name: str) -> int:
        key = folded(name)
        tag_id = self._tags.get(key)
        if tag_id is None:
            tag_id = self._tags[key] = self._number(Kind.TAG)
            self._rows[Kind.TAG].append((tag_id, name, key))
        return tag_id

    def _organisation(self, name: str, person: PersonRow | None = None) -> tuple[int, bool]:
        key = folded(name)
        known = self._organisations.get(key)
        if known is not None:
            return known, False
        number = self._organisations[key] = self._number(Kind.ORGANISATION)
        address: tuple[Any, ...] = (None, "", "", "", "")
        if person is not None:
            street_id = self._street(person.street) if person.street else None
            house = person.house_number + person.house_addition
            address = (street_id, house, person.postcode, person.city, person.notes)
        self._rows[Kind.ORGANISATION].append((number, name, key, *address))
        return number, True

    def _add_organisation_only(self, person: PersonRow) -> None:
        """A row that names an organisation and nobody in it."""
        organisation_id, _ = self._organisation(person.organisation, person)
        details = self._rows[Kind.CONTACT_DETAIL]
        reach = [("phone", phone.as_written, phone.normal or phone.as_written) for phone in person.phones]
        reach += [("email", email, email.lower()) for email in person.emails]
        new = [each for each in reach if (organisation_id, each[2]) not in self._reached]
        for kind, value, normal in new:
            self._reached.add((organisation_id, normal))
            details.append((self._number(Kind.CONTACT_DETAIL), None, organisation_id, kind, value, normal))
        for tag in dict.fromkeys(map(self._tag, person.tags)):
            if (organisation_id, tag) not in self._tagged:
                self._tagged.add((organisation_id, tag))
                self._rows[Kind.TAGGING].append((self._number(Kind.TAGGING), tag, None, organisation_id))
        self._only_organisations += 1
        self._phones += sum(kind == "phone" for kind, _, _ in new)
        self._emails += sum(kind == "email" for kind, _, _ in new)
        self._addresses += bool(person.street or person.postcode or person.city)

    def _add_rare(self, person: PersonRow, resident_id: int) -> None:
        """What most lists do not have: an organisation, talents, interests, needs, tags."""
        gifts = self._rows[Kind.GIFT]
        for kind, phrases in (
            (GiftKind.TALENT, person.talents),
            (GiftKind.INTEREST, person.interests),
            (GiftKind.NEED, person.needs),
        ):
            for phrase in phrases:
                gifts.append((self._number(Kind.GIFT), resident_id, kind.value, phrase, self._today))
        for tag in dict.fromkeys(map(self._tag, person.tags)):
            self._rows[Kind.TAGGING].append((self._number(Kind.TAGGING), tag, resident_id, None))
        if person.organisation:
            organisation_id, _ = self._organisation(person.organisation)
            name = full_name(person.given_name, person.infix, person.surname, person.initials) or person.description
            row = (self._number(Kind.CONTACT_PERSON), organisation_id, resident_id, name)
            self._rows[Kind.CONTACT_PERSON].append(row)

    def count_into(self, report: ImportReport) -> None:
        """Put the counts of what was stored into the report."""
        report.people_added = self._residents + self._only_organisations
        report.organisations_added = self._only_organisations
        report.phones, report.emails, report.addresses = self._phones, self._emails, self._addresses


def is_somebody(person: PersonRow) -> bool:
    """Whether a row holds a person, and not only an organisation."""
    return bool(person.given_name or person.initials or person.surname or person.description)
