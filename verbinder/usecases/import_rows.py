"""From people read out of a list to rows of the notebook: residents, phones and e-mails, gifts, streets, tags.

Owns the numbering and the order of columns for a bulk load; what is a double was decided before.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import folded, full_name, sort_key
from verbinder.exchange.tables import PersonRow
from verbinder.store.bulk import BulkLoad

if TYPE_CHECKING:
    from verbinder.usecases.importing import ImportReport

COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.STREET: ("id", "name", "folded_name"),
    Kind.ORGANISATION: ("id", "name", "sort_key", "street_id", "house_number", "postcode", "city", "note"),
    Kind.RESIDENT: (
        *("id", "given_name", "initials", "infix", "surname", "description", "sort_key", "street_id", "house_number"),
        *("house_addition", "postcode", "city", "birth_year", "languages", "note", "source", "created_on"),
    ),
    Kind.CONTACT_PERSON: ("id", "organisation_id", "resident_id", "name"),
    Kind.CONTACT_DETAIL: ("id", "resident_id", "organisation_id", "kind", "value", "normal"),
    Kind.GIFT: ("id", "resident_id", "kind", "phrase", "heard_on"),
    Kind.TAG: ("id", "name", "folded_name"),
    Kind.TAGGING: ("id", "tag_id", "resident_id", "organisation_id"),
}


class NewRows:
    """Collects rows batch by batch and hands them to the bulk load."""

    def __init__(
        self,
        bulk: BulkLoad,
        streets: dict[str, int],
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
        self._next = {kind: bulk.next_id(kind) for kind in COLUMNS}
        self._rows: dict[Kind, list[tuple[Any, ...]]] = {kind: [] for kind in COLUMNS}
        self._residents = self._only_organisations = self._phones = self._emails = self._addresses = 0

    def _number(self, kind: Kind) -> int:
        number = self._next[kind]
        self._next[kind] = number + 1
        return number

    def add(self, people: list[PersonRow]) -> None:
        """Turn people into rows. Written for lists of 100,000: one pass, and the rare things aside."""
        residents = self._rows[Kind.RESIDENT]
        details = self._rows[Kind.CONTACT_DETAIL]
        today, source = self._today, self._source
        resident_id = self._next[Kind.RESIDENT]
        detail_id = self._next[Kind.CONTACT_DETAIL]
        for person in people:
            (_, given, initials, infix, surname, description, street, number, addition, postcode, city) = person[:11]
            phones, emails, birth_year = person[11], person[12], person[13]
            if not (given or initials or surname or description):
                self._next[Kind.CONTACT_DETAIL] = detail_id
                self._add_organisation_only(person)
                detail_id = self._next[Kind.CONTACT_DETAIL]
                continue
            residents.append(
                (
                    resident_id, given, initials, infix, surname, description,
                    sort_key(given, infix, surname, initials, description),
                    self._street(street) if street else None,
                    number, addition, postcode, city, birth_year, ", ".join(person.languages), person.notes,
                    source, today,
                )
            )  # fmt: skip
            for phone in phones:
                details.append((detail_id, resident_id, None, "phone", phone[0], phone[1] or phone[0]))
                detail_id += 1
            for email in emails:
                details.append((detail_id, resident_id, None, "email", email, email.lower()))
                detail_id += 1
            self._phones += len(phones)
            self._emails += len(emails)
            if street or postcode or city:
                self._addresses += 1
            if person[14:18] != ("", (), (), ()) or person.tags:
                self._add_rare(person, resident_id)
            resident_id += 1
        self._residents += resident_id - self._next[Kind.RESIDENT]
        self._next[Kind.RESIDENT] = resident_id
        self._next[Kind.CONTACT_DETAIL] = detail_id

    def _street(self, name: str) -> int:
        key = folded(name)
        street_id = self._streets.get(key)
        if street_id is None:
            street_id = self._streets[key] = self._number(Kind.STREET)
            self._rows[Kind.STREET].append((street_id, name, key))
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
        for phone in person.phones:
            row = (None, organisation_id, "phone", phone.as_written, phone.normal or phone.as_written)
            details.append((self._number(Kind.CONTACT_DETAIL), *row))
        for email in person.emails:
            details.append((self._number(Kind.CONTACT_DETAIL), None, organisation_id, "email", email, email.lower()))
        for tag in dict.fromkeys(map(self._tag, person.tags)):
            self._rows[Kind.TAGGING].append((self._number(Kind.TAGGING), tag, None, organisation_id))
        self._only_organisations += 1
        self._phones += len(person.phones)
        self._emails += len(person.emails)
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

    def write(self) -> None:
        """Hand what was collected to the bulk load."""
        for kind, rows in self._rows.items():
            if rows:
                self._bulk.insert(kind, COLUMNS[kind], rows)
                self._rows[kind] = []

    def count_into(self, report: ImportReport) -> None:
        """Put the counts of what was stored into the report."""
        report.people_added = self._residents + self._only_organisations
        report.organisations_added = self._only_organisations
        report.phones, report.emails, report.addresses = self._phones, self._emails, self._addresses
