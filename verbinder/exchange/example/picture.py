"""Enters what the neighbourhood has, what the municipality wishes, and what was put before whom.

Owns the reading of resources/example/picture.toml.

What speaks of somebody or of an initiative that is not in the notebook is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verbinder.domain.changes import Kind
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Town, add_organisation


def tell_picture(
    rows: Rows, texts: Entry, town: Town, people: Sequence[Person], initiatives: Mapping[str, int]
) -> None:
    """Enter the municipality, the assets and the matters on somebody's agenda."""
    for entry in texts["organisation"]:
        add_organisation(rows, town, entry, entry["city"])
    known = {person.key: person.id for person in people if person.key}
    for entry in texts["asset"]:
        if entry.get("who") in (None, *known):
            rows.add(
                Kind.ASSET,
                kind=entry["kind"],
                text=entry["text"],
                quadrant=entry["quadrant"],
                neighbourhood_id=1,
                place_id=town.places[entry["place"]].id if "place" in entry else None,
                organisation_id=town.partners[entry["org"]].id if "org" in entry else None,
                resident_id=known[entry["who"]] if "who" in entry else None,
                noted_on=rows.day(entry["ago"]),
            )
    for entry in texts["agenda_item"]:
        if entry["initiative"] in initiatives:
            rows.add(
                Kind.AGENDA_ITEM,
                text=entry["text"],
                to_whom=entry["to_whom"],
                on_date=rows.day(entry["ago"]),
                answer=entry.get("answer", ""),
                answered_on=rows.day(entry["answered_ago"]) if "answered_ago" in entry else None,
                initiative_id=initiatives[entry["initiative"]],
            )
