"""Builds the invented neighbourhood: streets, places, organisations with what they offer and seek, themes, own words.

Owns the ids under which the rest finds them. Knows no residents.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from verbinder.domain.changes import Kind
from verbinder.domain.day_parts import DayPart, kept
from verbinder.domain.gifts import GiftKind
from verbinder.exchange.example.chance import Chance
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry

RESIDENTS_PER_STREET = 40
STREETS_PER_NEIGHBOURHOOD = 40


@dataclass(frozen=True, slots=True)
class PlaceToBe:
    """A place with the words that say one is there ("op het plein") and the days on which it is open, in days ago."""

    id: int
    key: str
    at: str
    open_from_ago: int
    open_until_ago: int


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation with its offers."""

    id: int
    name: str
    offers: tuple[str, ...]


@dataclass(slots=True)
class Town:
    """Ids by key or name. `street_names` is in the order of the street ids, from 1."""

    street_names: list[str] = field(default_factory=list)
    streets: dict[str, int] = field(default_factory=dict)
    places: dict[str, PlaceToBe] = field(default_factory=dict)
    partners: dict[str, Partner] = field(default_factory=dict)
    tags: dict[str, int] = field(default_factory=dict)
    contact_persons: list[tuple[int, Entry]] = field(default_factory=list)

    def street_name(self, street_id: int) -> str:
        """The name of a street."""
        return self.street_names[street_id - 1]


def build_town(rows: Rows, texts: Entry, residents: int, chance: Chance) -> Town:
    """Add the neighbourhood to `rows`; more than a few hundred residents get more streets to live in."""
    town = Town()
    for name in texts["tags"]["names"]:
        town.tags[name] = rows.add_numbered(Kind.TAG, name=name)
    neighbourhoods = {
        entry["name"]: rows.add_numbered(Kind.NEIGHBOURHOOD, name=entry["name"], note=entry.get("note", ""))
        for entry in texts["neighbourhood"]
    }
    for entry in texts["street"]:
        _add_street(rows, town, entry["name"], neighbourhoods[entry["neighbourhood"]], entry.get("note", ""))
    _add_more_streets(rows, town, texts["more"], residents // RESIDENTS_PER_STREET, chance)
    for entry in texts["place"]:
        _add_place(rows, town, entry)
    for entry in texts["organisation"]:
        add_organisation(rows, town, entry, texts["town"])
    for vocabulary, words in texts["vocabulary"].items():
        for word in words:
            rows.add(Kind.VOCABULARY_WORD, vocabulary=vocabulary, word=word)
    return town


def tag_rows(rows: Rows, town: Town, names: list[str], **thing: int) -> None:
    """Put tags on one thing, e.g. `place_id=3`."""
    for name in names:
        rows.add(Kind.TAGGING, tag_id=town.tags[name], **thing)


def _add_street(rows: Rows, town: Town, name: str, neighbourhood_id: int, note: str = "") -> None:
    town.streets[name] = rows.add_numbered(Kind.STREET, name=name, neighbourhood_id=neighbourhood_id, note=note)
    town.street_names.append(name)


def _add_more_streets(rows: Rows, town: Town, words: Entry, wanted: int, chance: Chance) -> None:
    if wanted <= len(town.street_names):
        return
    firsts = chance.shuffled(words["first"])
    neighbourhoods = iter([f"{first}{last}" for last in words["neighbourhood"] for first in firsts])
    plain = chance.shuffled([f"{first}{second}" for first in firsts for second in words["second"]])
    names = (f"{before}{name}" for before in words["before"] for name in plain)
    neighbourhood_id = 0
    for number, name in enumerate(names):
        if len(town.street_names) >= wanted:
            return
        if number % STREETS_PER_NEIGHBOURHOOD == 0:
            label = next(neighbourhoods, "")
            if label:
                neighbourhood_id = rows.add_numbered(Kind.NEIGHBOURHOOD, name=label, note="Verzonnen.")
        _add_street(rows, town, name, neighbourhood_id)


def _add_place(rows: Rows, town: Town, entry: Entry) -> None:
    opened, closes = entry.get("open_ago"), entry.get("closes_in")
    archived = entry.get("archived_ago")
    place_id = rows.add_numbered(
        Kind.PLACE,
        name=entry["name"],
        kind=entry["kind"],
        street_id=town.streets[entry["street"]],
        house_number=entry.get("number", ""),
        facilities=entry.get("facilities", ""),
        note=entry.get("note", ""),
        open_from=None if opened is None else rows.day(opened),
        open_until=None if closes is None else rows.day(-closes),
        archived_on=None if archived is None else rows.day(archived),
    )
    until = -closes if closes is not None else 0
    town.places[entry["key"]] = PlaceToBe(place_id, entry["key"], entry["at"], opened or 10_000, max(until, 0))
    tag_rows(rows, town, entry.get("tags", []), place_id=place_id)


def add_organisation(rows: Rows, town: Town, entry: Entry, city: str) -> None:
    """Add an organisation with what it offers and seeks, and note its contact persons for later."""
    street = entry.get("street")
    organisation_id = rows.add_numbered(
        Kind.ORGANISATION,
        name=entry["name"],
        kind=entry["kind"],
        street_id=town.streets[street] if street else None,
        house_number=entry.get("number", ""),
        city=city,
        note=entry.get("note", ""),
        keep_warm_weeks=entry.get("keep_warm_weeks"),
        languages=entry.get("languages", ""),
        day_parts=kept(DayPart(part) for part in entry.get("day_parts", ())),
    )
    town.partners[entry["key"]] = Partner(organisation_id, entry["name"], tuple(entry["offers"]))
    rows.add(
        Kind.CONTACT_DETAIL,
        organisation_id=organisation_id,
        kind="email",
        value=f"{entry['key']}@example.org",
        normal=f"{entry['key']}@example.org",
    )
    for phrase in entry["offers"]:
        rows.add(Kind.GIFT, organisation_id=organisation_id, kind=GiftKind.OFFER.value, phrase=phrase)
    for phrase in entry.get("seeks", ()):
        rows.add(Kind.GIFT, organisation_id=organisation_id, kind=GiftKind.NEED.value, phrase=phrase)
    town.contact_persons += [(organisation_id, person) for person in entry.get("people", ())]
    tag_rows(rows, town, entry.get("tags", []), organisation_id=organisation_id)
