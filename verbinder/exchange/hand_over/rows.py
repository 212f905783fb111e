"""Which rows of a table go into a hand-over file, apart from what they refer to.

Owns one rule per table. What hangs on somebody who stays behind does not reach here: `choosing` has dropped it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.sensitive import findings
from verbinder.domain.signals import SignalState
from verbinder.exchange.portable.content import Row


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules look at beside the row: who goes whole, who was there, who lives together, whether notes go.

    `contact_people`: who took part in a contact. `stayed_at`: how many of those who came to an activity stay behind.
    `stayed_parts`: per initiative how many who stay have which part in it now.
    """

    whole: frozenset[int]
    notes: bool
    contact_people: Mapping[int, frozenset[int]]
    members: Mapping[int, frozenset[int]] = field(default_factory=dict)
    stayed_at: Mapping[int, int] = field(default_factory=dict)
    stayed_parts: Mapping[int, Counter[str]] = field(default_factory=dict)

    def goes(self, kind: Kind, row: Row) -> bool:
        """Whether the rule of its table lets a row go."""
        rule = _RULES.get(kind)
        return rule is None or rule(row, self)

    def people_of(self, contact_id: object) -> frozenset[int]:
        """Who took part in the contact a row came from; nobody when it came from none."""
        return self.contact_people.get(contact_id, frozenset()) if isinstance(contact_id, int) else frozenset()

    def all_of_household_go(self, household_id: object) -> bool:
        """Whether its name may go: it is about all who live there."""
        return isinstance(household_id, int) and self.members.get(household_id, frozenset()) <= self.whole


def circumstances(
    rows: Mapping[Kind, Iterable[Row]],
    whole: frozenset[int],
    contact_people: Mapping[int, frozenset[int]],
    *,
    notes: bool,
    today: date,
) -> Circumstances:
    """Count what the rules need, from the rows of a whole notebook."""
    members: dict[int, set[int]] = {}
    for row in rows.get(Kind.RESIDENT, ()):
        if isinstance(row["household_id"], int) and row["forgotten_on"] is None:
            members.setdefault(row["household_id"], set()).add(number_in(row, "id"))
    stayed_at: Counter[int] = Counter(
        number_in(row, "activity_id") for row in rows.get(Kind.ACTIVITY_PERSON, ()) if row["resident_id"] not in whole
    )
    parts: dict[int, Counter[str]] = {}
    for row in rows.get(Kind.INVOLVED, ()):
        over = isinstance(row["until_on"], date) and row["until_on"] < today
        if row["resident_id"] is not None and row["resident_id"] not in whole and not over:
            parts.setdefault(number_in(row, "initiative_id"), Counter())[str(row["part"])] += 1
    living = {number: frozenset(people) for number, people in members.items()}
    return Circumstances(whole, notes, contact_people, living, stayed_at, parts)


def number_in(row: Row, name: str) -> int:
    """A field that is always a whole number."""
    value = row[name]
    assert isinstance(value, int)
    return value


def _not_archived(row: Row, _: Circumstances) -> bool:
    return row["archived_on"] is None


def _household(row: Row, around: Circumstances) -> bool:
    """Of one person who goes, it says nothing but that somebody else lives there."""
    return len(around.members.get(number_in(row, "id"), frozenset()) & around.whole) > 1


def _contact(row: Row, around: Circumstances) -> bool:
    people = around.people_of(row["id"])
    return around.notes and bool(people) and people <= around.whole


def _gift(row: Row, _: Circumstances) -> bool:
    """What holds now. Delicate things only when they agreed to just that: experiences, and words of `sensitive`."""
    if row["state"] != GiftState.OPEN:
        return False
    delicate = row["kind"] == GiftKind.EXPERIENCE or bool(findings(str(row["phrase"])))
    return row["resident_id"] is None or not delicate or row["agreed_on"] is not None


def _signal(row: Row, around: Circumstances) -> bool:
    """What was noticed about somebody is a note of the verbinder's; about the neighbourhood it is not."""
    if row["state"] == SignalState.USED:
        return False
    people = around.people_of(row["contact_id"])
    return people <= around.whole if around.notes else row["resident_id"] is None and not people


def _follow_up(row: Row, around: Circumstances) -> bool:
    """What is still to be done. Promised to nobody in particular, it may be about whoever was there."""
    if row["done_on"] is not None:
        return False
    return row["resident_id"] is not None or around.people_of(row["contact_id"]) <= around.whole


def _tagging(row: Row, around: Circumstances) -> bool:
    """A label on a person is the verbinder's own word for them."""
    return row["resident_id"] is None or around.notes


_RULES: Mapping[Kind, Callable[[Row, Circumstances], bool]] = {
    Kind.PLACE: _not_archived,
    Kind.HOUSEHOLD: _household,
    Kind.ORGANISATION: _not_archived,
    Kind.CONTACT: _contact,
    Kind.GIFT: _gift,
    Kind.SIGNAL: _signal,
    Kind.FOLLOW_UP: _follow_up,
    Kind.TAGGING: _tagging,
    Kind.INITIATIVE: _not_archived,
}
