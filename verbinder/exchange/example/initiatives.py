"""Enters the hand-written initiatives: who takes part, what happened, small steps, support, and how we stepped back.

Owns the reading of resources/example/initiatives.toml. An initiative of which not everybody is in the notebook is left
out, with everything in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import cycle
from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.stepping_back.record import Phase, Presence
from verbinder.domain.stepping_plan import check_in_days
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Town

#: Fields that stand in the text as they are kept.
PLAIN = ("name", "origin", "goal", "phase", "rhythm", "role", "owner", "our_contact", "note")
#: Lists of an initiative whose entries are rows as they stand, but for their days.
AS_THEY_STAND = {
    "steps": Kind.STEP,
    "support": Kind.SUPPORT,
    "budgets": Kind.BUDGET,
    "agreements": Kind.AGREEMENT,
    "rungs": Kind.RUNG,
    "hand_overs": Kind.HAND_OVER,
    "step_ins": Kind.STEP_IN,
    "advice": Kind.ADVICE,
    "roles": Kind.ROLE_CHOICE,
    "people": Kind.INVOLVED,
}
#: Of a step that was not said by whom it is done: it is on the shelf, for whoever takes it up.
WHOEVER = "resident"


class Initiatives:
    """The initiatives by their key, once they are told."""

    def __init__(self, rows: Rows, town: Town, people: Sequence[Person]) -> None:
        self._rows = rows
        self._town = town
        self._people = {person.key: person.id for person in people if person.key}
        self.ids: dict[str, int] = {}

    def tell(self, entries: Sequence[Entry]) -> None:
        """Enter every initiative whose people are all here."""
        for entry in entries:
            if named_in(entry) <= self._people.keys():
                self.ids[entry["key"]] = self._tell(entry)

    def _tell(self, entry: Entry) -> int:
        rows, left_ago = self._rows, entry.get("left_ago")
        number = rows.add_numbered(
            Kind.INITIATIVE,
            **{name: entry[name] for name in PLAIN if name in entry},
            place_id=self._town.places[entry["place"]].id if "place" in entry else None,
            neighbourhood_id=None if "place" in entry else 1,
            since=rows.day(entry["since_ago"]),
            hand_over_on=rows.day(-entry["hand_over_in"]) if "hand_over_in" in entry else None,
            their_contact_id=self._people[entry["their_contact"]] if "their_contact" in entry else None,
            left_on=None if left_ago is None else rows.day(left_ago),
        )
        for theme in entry["themes"]:
            rows.add(Kind.INITIATIVE_THEME, initiative_id=number, tag_id=self._town.tags[theme])
        for name, kind in AS_THEY_STAND.items():
            for each in entry.get(name, ()):
                rows.add(kind, initiative_id=number, **self._row(each))
        for each in entry.get("activities", ()):
            self._activities(number, each)
        if left_ago is not None and entry["phase"] != Phase.ENDED:
            self._looks(number, rows.day(left_ago), entry.get("looks", ()))
        return number

    def _row(self, entry: Entry) -> dict[str, Any]:
        """The fields of one row: days from days ago, residents and organisations from their keys."""
        row: dict[str, Any] = {}
        for name, value in entry.items():
            if name == "who":
                row["resident_id"] = self._people[value]
            elif name == "through":
                row["through_id"] = self._people[value]
            elif name == "org":
                row["organisation_id"] = self._town.partners[value].id
            elif name == "ago":
                row["made_on" if "reach" in entry or "theirs" in entry else "on_date"] = self._rows.day(value)
            elif name.endswith("_ago"):
                row[name.removesuffix("_ago") + "_on"] = self._rows.day(value)
            elif name.endswith("_in"):
                row[name.removesuffix("_in") + "_on"] = self._rows.day(-value)
            else:
                row[name] = value
        if row.get("later"):
            row.setdefault("doer", WHOEVER)
        return row

    def _activities(self, number: int, entry: Entry) -> None:
        leaders, there = cycle(entry["led"].split()), cycle(entry.get("verbinder", "?").split())
        came = entry.get("came", "").split()
        newcomers = iter(entry.get("newcomers", "").split())
        for ago in days_of(entry):
            led = next(leaders).split("+")
            came = [*came, *filter(None, [next(newcomers, "")])]
            self._activity(number, ago, led, came, next(there), entry)

    def _activity(self, number: int, ago: int, led: list[str], came: list[str], there: str, entry: Entry) -> None:
        partner = next((self._town.partners[key.rstrip("*")] for key in led if key.endswith("*")), None)
        leaders = [key for key in led if key in self._people]
        activity_id = self._rows.add_numbered(
            Kind.ACTIVITY,
            initiative_id=number,
            on_date=self._rows.day(ago),
            title=entry.get("title", ""),
            verbinder=presence(led, there).value,
            organisation_led="professional" if partner else "no",
            organisation_id=partner.id if partner else None,
            unnamed=entry.get("unnamed", 0),
            note=entry.get("note", ""),
        )
        for key in dict.fromkeys((*leaders, *came)):
            self._rows.add(
                Kind.ACTIVITY_PERSON, activity_id=activity_id, resident_id=self._people[key], led=key in leaders
            )

    def _looks(self, number: int, left_on: date, looks: Sequence[Entry]) -> None:
        """The looks back after leaving; those of which nothing is told are still to be done."""
        for place, planned_on in enumerate(check_in_days(left_on)):
            look = looks[place] if place < len(looks) else None
            self._rows.add(
                Kind.CHECK_IN,
                initiative_id=number,
                planned_on=planned_on,
                done_on=None if look is None else planned_on + timedelta(days=look["late"]),
                runs=None if look is None else look.get("runs"),
                note="" if look is None else look.get("note", ""),
            )


def presence(led: list[str], there: str) -> Presence:
    """The verbinder at an activity: who led was there anyway."""
    if "us" in led:
        return Presence.LED
    return Presence.UNKNOWN if there == "?" else Presence(there)


def days_of(entry: Entry) -> Iterator[int]:
    """The days ago of an activity, or of a row of them, the oldest first."""
    if "ago" in entry:
        yield entry["ago"]
    else:
        yield from range(entry["from_ago"], entry["to_ago"] - 1, -entry["every"])


def named_in(entry: Entry) -> set[str]:
    """The keys of everybody an initiative names."""
    found = {entry["their_contact"]} if "their_contact" in entry else set()
    for name in AS_THEY_STAND:
        for each in entry.get(name, ()):
            found |= {each[key] for key in ("who", "through") if key in each}
    for each in entry.get("activities", ()):
        words = " ".join(each.get(name, "") for name in ("led", "came", "newcomers")).replace("+", " ").split()
        found |= {word for word in words if word not in ("us", "?") and not word.endswith("*")}
    return found
