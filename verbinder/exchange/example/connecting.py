"""Enters who was brought together and how it went, who was asked, what was set aside, and the verbinder's own words.

Owns the reading of resources/example/connecting.toml. What speaks of somebody who is not in the notebook is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.domain.changes import Kind
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Town

#: Fields of an introduction that stand in the text as they are kept.
PLAIN = ("kind", "topic", "mine", "theirs", "purpose", "side_goal", "note")
DAYS = {
    "introduced_on": "introduced_ago",
    "check_on": "check_ago",
    "ended_on": "ended_ago",
}


class Connecting:
    """Everything that is written by hand about bringing people together."""

    def __init__(self, rows: Rows, texts: Entry, town: Town, people: Sequence[Person]) -> None:
        self._rows = rows
        self._texts = texts
        self._town = town
        self._people = {person.key: person.id for person in people if person.key}
        self._keys: dict[str, int] = {}
        self._pairs: dict[tuple[str, str], int] = {}

    def tell(self) -> None:
        """Enter all of it, each kind in the order in which it happened."""
        for entry in _by_day(self._texts["introduction"], "proposed_ago"):
            if self._is_here(entry["one"], entry.get("other")):
                self._introduction(entry)
        for entry in _by_day(self._texts["ask"], "ago"):
            if self._is_here(entry["who"]):
                self._ask(entry)
        for entry in _by_day(self._texts["set_aside"], "ago"):
            if self._is_here(entry["one"], entry["other"]):
                self._set_aside(entry)
        self._own_words(self._texts["own"])
        for key, value in self._texts["choices"].items():
            self._rows.add(Kind.CHOICE, key=key, value=value)

    def _is_here(self, *keys: str | None) -> bool:
        return all(key is None or key in self._people for key in keys)

    def _introduction(self, entry: Entry) -> None:
        rows, other = self._rows, entry.get("other")
        days = {name: rows.day(entry[ago]) if ago in entry else None for name, ago in DAYS.items()}
        number = rows.add_numbered(
            Kind.INTRODUCTION,
            resident_id=self._people[entry["one"]],
            other_resident_id=self._people[other] if other else None,
            organisation_id=None if other else self._town.partners[entry["org"]].id,
            **{name: entry[name] for name in PLAIN if name in entry},
            place_id=self._town.places[entry["place"]].id if "place" in entry else None,
            state=entry["state"],
            proposed_on=rows.day(entry["proposed_ago"]),
            **days,
            led_from_id=self._keys.get(entry.get("led_from", "")),
        )
        if "key" in entry:
            self._keys[entry["key"]] = number
        self._pairs[entry["one"], other or entry["org"]] = number
        for check in entry.get("checks", ()):
            rows.add(
                Kind.INTRODUCTION_CHECK,
                introduction_id=number,
                on_date=rows.day(check["ago"]),
                answer=check["answer"],
                hindrance=check.get("hindrance", ""),
                note=check.get("note", ""),
            )

    def _ask(self, entry: Entry) -> None:
        one, other = entry.get("introduction", ("", ""))
        self._rows.add(
            Kind.ASK,
            resident_id=self._people[entry["who"]],
            on_date=self._rows.day(entry["ago"]),
            asked_by=entry.get("asked_by", ""),
            about=entry["about"],
            introduction_id=self._pairs.get((one, other)),
            answer=entry.get("answer", ""),
        )

    def _set_aside(self, entry: Entry) -> None:
        until = entry.get("until_in")
        self._rows.add(
            Kind.SET_ASIDE,
            resident_id=self._people[entry["one"]],
            other_resident_id=self._people[entry["other"]],
            verdict=entry["verdict"],
            why=entry.get("why", ""),
            topic=entry["topic"],
            on_date=self._rows.day(entry["ago"]),
            until=None if until is None else self._rows.day(-until),
        )

    def _own_words(self, own: Entry) -> None:
        for name in own["concepts"]:
            self._rows.add(Kind.CONCEPT, name=name)
        for word in own["words"]:
            self._rows.add(Kind.CONCEPT_WORD, **word)
        for one, other in own["joins"]:
            self._rows.add(Kind.CONCEPT_JOIN, one=one, other=other)


def _by_day(entries: Sequence[Entry], ago: str) -> list[Entry]:
    return sorted(entries, key=lambda entry: -entry[ago])
