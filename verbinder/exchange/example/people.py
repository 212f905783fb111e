"""Makes the residents: first those of the cast, then others with drawn names, addresses and gifts.

Owns who there is. When somebody was met, and so since when they are known, is decided by the diary.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from verbinder.domain.changes import Kind
from verbinder.domain.day_parts import DayPart, kept
from verbinder.domain.privacy import Approach, Introducing
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.phrases import Gift, Phrases
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry, Texts
from verbinder.exchange.example.town import Town
from verbinder.exchange.portable.content import Row

YEAR = 365
MANY = 300  # residents: from here on a notebook is for measuring rather than for reading
SHARE_WITH_PHONE = 0.45
SHARE_WITH_EMAIL = 0.2
SHARE_IN_HOUSEHOLD = 0.15
SHARE_STILL_TO_COME = 0.3
SOURCES = ("aan de deur", "op straat", "koffieochtend", "markt", "buurthuis", "via de buren", "leeszaal", "straatfeest")
WAYS_THAT_WORK = (
    "Liever na vier uur.", "Eerst een appje.", "Niet op maandag.", "Gewoon aanbellen.", "Graag buiten, op het bankje.",
    "Met koffie erbij.", "Kort en duidelijk.", "Neem de tijd.",
)  # fmt: skip


@dataclass(slots=True)
class Person:
    """A resident in the making. They can be met from `known_ago` until `quiet_ago` days before today."""

    row: Row
    id: int
    street_id: int
    she: bool
    gifts: list[Gift]
    age: int | None = None
    key: str = ""
    known_ago: int = YEAR
    quiet_ago: int = 0
    first_ago: int | None = None
    last_ago: int = 10_000
    met: list[tuple[int, int]] = field(default_factory=list)
    story_agos: list[int] = field(default_factory=list)
    #: What they lived through; told apart from what they like, because it is never spoken of in passing.
    experiences: list[Gift] = field(default_factory=list)
    #: What people of the same names often speak; empty for the cast, of whom it is known.
    may_speak: str = ""

    @property
    def name(self) -> str:
        """The given name; empty when it is not known."""
        return str(self.row["given_name"])

    def can_be_met(self, ago: int, days_between: int) -> bool:
        """Whether a contact so many days ago fits in this person's year."""
        if not (self.known_ago >= ago > self.quiet_ago and self.last_ago - ago >= days_between):
            return False
        return all(abs(told - ago) >= days_between for told in self.story_agos)


def make_people(
    rows: Rows, texts: Texts, town: Town, count: int, gifts_per_resident: int | None, chance: Chance
) -> list[Person]:
    """`count` residents with their phone numbers and households; the cast comes first."""
    phrases = Phrases(texts.gifts, chance)
    households: dict[str, int] = {}
    people = [_from_cast(rows, town, entry, households) for entry in texts.cast[: min(count, len(texts.cast))]]
    _add_others(rows, texts.names, town, people, count, chance)
    for person in people:
        own = phrases.natural_count(chance) if not person.key else 0
        wanted = own if gifts_per_resident is None else gifts_per_resident - len(person.gifts)
        person.gifts += phrases.take(max(wanted, 0), varied=count > MANY)
    return people


def _add_others(rows: Rows, names: list[Entry], town: Town, people: list[Person], count: int, chance: Chance) -> None:
    groups = [group for group in names for _ in range(group["weight"])]
    streets = _streets_to_live_in(town, people, count, chance)
    before: Person | None = None
    group = groups[0]
    for street_id in streets:
        if before is not None and before.row["household_id"] is None and chance.happens(SHARE_IN_HOUSEHOLD):
            before = _drawn(rows, group, _at_home_with(rows, before), chance)
        else:
            group = chance.pick(groups)
            infix, _, surname = chance.pick(group["surnames"]).rpartition("|")
            number = str(1 + chance.below(120))
            living = {"infix": infix, "surname": surname, "street_id": street_id, "house_number": number}
            before = _drawn(rows, group, living, chance)
        people.append(before)


def _streets_to_live_in(town: Town, people: list[Person], count: int, chance: Chance) -> list[int]:
    """A street for everybody still to come: where fewest live as long as the notebook is small, else anywhere."""
    lived_in = Counter(person.street_id for person in people)
    streets = []
    for _ in range(count - len(people)):
        if count <= MANY:
            street_id = min(range(1, len(town.street_names) + 1), key=lambda number: lived_in[number])
            lived_in[street_id] += 1
        else:
            street_id = 1 + chance.below(len(town.street_names))
        streets.append(street_id)
    return streets


def _at_home_with(rows: Rows, person: Person) -> dict[str, object]:
    """The name and address of those who live with `person`, now a household."""
    infix = str(person.row["infix"])
    name = " ".join(part for part in ("Familie", infix[:1].upper() + infix[1:], str(person.row["surname"])) if part)
    person.row["household_id"] = rows.add_numbered(Kind.HOUSEHOLD, name=name)
    shared = ("infix", "surname", "street_id", "house_number", "household_id")
    return {field: person.row[field] for field in shared}


def _from_cast(rows: Rows, town: Town, entry: Entry, households: dict[str, int]) -> Person:
    household = entry.get("household")
    if household and household not in households:
        households[household] = rows.add_numbered(Kind.HOUSEHOLD, name=household)
    fields = ("given_name", "initials", "infix", "surname", "description", "languages", "what_works", "note", "source")
    age, approach_days, archived = entry.get("age"), entry.get("approach_days"), entry.get("archived_ago")
    row = rows.add(
        Kind.RESIDENT,
        **{name: entry[name] for name in fields if name in entry},
        street_id=town.streets[entry["street"]],
        house_number=entry.get("number", ""),
        household_id=households[household] if household else None,
        birth_year=None if age is None else rows.today.year - age,
        keep_warm_weeks=entry.get("keep_warm_weeks"),
        approach=entry.get("approach", Approach.WELCOME.value),
        approach_until=None if approach_days is None else rows.day(-approach_days),
        approach_reason=entry.get("approach_reason", ""),
        introducing=entry.get("introducing", Introducing.ASK_FIRST.value),
        day_parts=kept(DayPart(part) for part in entry.get("day_parts", ())),
        ask_limit=entry.get("ask_limit"),
        archived_on=None if archived is None else rows.day(archived),
    )
    person = _person(row, entry.get("she", False))
    person.key = entry["key"]
    person.age = age
    person.gifts = _gifts_of(entry)
    person.experiences = [
        Gift("experience", lived["phrase"], agreed=lived.get("agreed", False)) for lived in entry.get("experiences", ())
    ]
    person.quiet_ago = entry.get("quiet_ago", 0)
    _add_ways_to_reach(rows, row, phone=entry.get("phone", False), email=entry.get("email", False), number="")
    return person


def _gifts_of(entry: Entry) -> list[Gift]:
    talents = [Gift("talent", phrase) for phrase in entry.get("talents", ())]
    needs = [
        Gift("need", need["phrase"], need["behind"], need.get("state", "open"), agreed=need.get("agreed", False))
        for need in entry.get("needs", ())
    ]
    return talents + needs + [Gift("interest", phrase) for phrase in entry.get("interests", ())]


def _drawn(rows: Rows, group: Entry, living: dict[str, object], chance: Chance) -> Person:
    she = chance.happens(0.52)
    given_name = chance.pick(group["she"] if she else group["he"])
    age = chance.between(19, 88) if chance.happens(0.5) else None
    row = rows.add(
        Kind.RESIDENT,
        given_name=given_name,
        **living,
        house_addition=chance.pick(("a", "b", "c")) if chance.happens(0.06) else "",
        birth_year=None if age is None else rows.today.year - age,
        keep_warm_weeks=chance.pick((4, 6, 8, 12)) if chance.happens(0.1) else None,
        what_works=chance.pick(WAYS_THAT_WORK) if chance.happens(0.12) else "",
        source=chance.pick(SOURCES),
    )
    person = _person(row, she)
    person.age = age
    person.may_speak = group["languages"]
    if chance.happens(SHARE_STILL_TO_COME):
        person.known_ago = chance.between(40, YEAR)
    _add_ways_to_reach(
        rows, row, phone=chance.happens(SHARE_WITH_PHONE), email=chance.happens(SHARE_WITH_EMAIL), number=str(row["id"])
    )
    return person


def _person(row: Row, she: bool) -> Person:
    number, street_id = row["id"], row["street_id"]
    assert isinstance(number, int)
    assert isinstance(street_id, int)
    return Person(row, number, street_id, she, [])


def _add_ways_to_reach(rows: Rows, row: Row, *, phone: bool, email: bool, number: str) -> None:
    """Numbers that begin with 06-00 are given to nobody, and example.org belongs to nobody (RFC 2606)."""
    if phone:
        digits = f"00{1_000 + int(str(row['id'])):06d}"
        rows.add(Kind.CONTACT_DETAIL, resident_id=row["id"], kind="phone", value=f"06-{digits}", normal=f"+316{digits}")
    if email:
        address = f"{_plain(row['given_name'])}.{_plain(row['surname'])}{number}@example.org"
        rows.add(Kind.CONTACT_DETAIL, resident_id=row["id"], kind="email", value=address, normal=address)


def _plain(name: object) -> str:
    spread = unicodedata.normalize("NFKD", str(name).lower().replace("ı", "i").replace("ł", "l"))
    return re.sub("[^a-z]", "", spread)
