"""Before a second "Jan Vries" is made: who is known already that may be the same person, and why.

Owns the judgement while one person is typed in, which only asks: it may name one too many. Comparing whole lists is
stricter and stands in `verbinder.domain.doubles`.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.doubles import name_key
from verbinder.domain.names import folded, sort_key
from verbinder.domain.residents import Lookalike, ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.store.queries import lookalikes as queries
from verbinder.store.queries import streets as street_queries
from verbinder.store.queries.lookalikes import Candidate
from verbinder.store.reader import Reader
from verbinder.usecases.details import normal_form
from verbinder.usecases.streets import street_key

#: The reasons, the strongest first; the codes stand under [resident] in the sentences.
REASONS = ("resident.same_phone", "resident.same_email", "resident.same_name", "resident.same_address")
#: How alike two first names at one address must be, of 100: "Fatima" and "Fatma", not "Jan" and "Joop".
ALIKE = 80
#: More names than this help nobody choose.
MOST = 10


def lookalikes(
    notebook: Notebook,
    fields: ResidentFields,
    *,
    details: Iterable[tuple[str, str]] = (),
    besides: int | None = None,
) -> tuple[Lookalike, ...]:
    """Who may be the same person, the strongest reason first; `besides` is the one being edited.

    The same phone number or e-mail address; the same name however it is written; or at the same address a first name
    that is nearly the same.
    """
    fields = fields.tidied()
    found: dict[int, tuple[str, Candidate]] = {}
    with notebook.reader() as reader:
        for why, person in (
            *_by_details(reader, details),
            *(("resident.same_name", person) for person in _by_name(reader, fields)),
            *(("resident.same_address", person) for person in _by_address(reader, fields)),
        ):
            if person.id != besides:
                found.setdefault(person.id, (why, person))
    ordered = sorted(found.values(), key=lambda each: (REASONS.index(each[0]), each[1].archived, each[1].id))
    return tuple(
        Lookalike(person.id, person.name, why, person.address_text, person.archived) for why, person in ordered[:MOST]
    )


def _by_details(reader: Reader, details: Iterable[tuple[str, str]]) -> list[tuple[str, Candidate]]:
    normals = [normal_form(kind, value) for kind, value in details if value.strip()]
    return [(f"resident.same_{kind}", person) for person, kind in queries.by_details(reader, normals)]


def _by_name(reader: Reader, fields: ResidentFields) -> list[Candidate]:
    """Those of the same name: first name (or initials) and surname, whatever the prefix; or the same description."""
    if fields.surname:
        candidates = queries.by_sort_key(reader, folded(fields.surname))
        return [person for person in candidates if _same_person_name(fields, person)]
    key = sort_key(fields.given_name, fields.infix, fields.surname, fields.initials, fields.description)
    candidates = queries.by_sort_key(reader, key)
    return [person for person in candidates if not person.surname and _key(person) == _key(fields)]


def _same_person_name(fields: ResidentFields, person: Candidate) -> bool:
    """One surname, and first names that are the same, or of which one is only an initial of the other."""
    if folded(fields.surname) != folded(person.surname):
        return False
    if _key(fields) == _key(person):
        return True
    return any(
        _letters(one.initials)[:1] == folded(other.given_name)[:1] != ""
        for one, other in ((fields, person), (person, fields))
        if not one.given_name
    )


def _key(person: ResidentFields | Candidate) -> str:
    return name_key(person.given_name, person.infix, person.surname, person.initials, person.description)


def _letters(initials: str) -> str:
    return "".join(letter for letter in folded(initials) if letter.isalpha())


def _by_address(reader: Reader, fields: ResidentFields) -> list[Candidate]:
    """Those at the same number of the same street whose first name (or description) is nearly the same."""
    wanted = folded(fields.given_name or fields.description)
    key = street_key(fields.street)
    if not (wanted and key and fields.house_number):
        return []
    from rapidfuzz.fuzz import ratio  # on first use: it takes 10 ms to import

    alike = (number for number, name in street_queries.names(reader) if street_key(name) == key)
    return [
        person
        for street_id in alike
        for person in queries.by_address(reader, street_id, fields.house_number)
        if ratio(wanted, folded(person.given_name or person.description)) >= ALIKE
    ]
