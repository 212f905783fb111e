"""Enters the stories beside the counts, with what those they are about said of telling them.

Owns the reading of resources/example/told.toml. A story of which not everybody is in the notebook is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Telling
from verbinder.domain.retention import USUAL_MONTHS, RetentionKind, months_before
from verbinder.exchange.example.people import Person
from verbinder.exchange.example.rows import Rows
from verbinder.exchange.example.texts import Entry
from verbinder.exchange.example.town import Town


def tell_stories(
    rows: Rows, texts: Sequence[Entry], town: Town, people: Sequence[Person], initiatives: Mapping[str, int]
) -> None:
    """Enter each story of which everybody is there."""
    known = {person.key: person.id for person in people if person.key}
    for entry in texts:
        if not set(entry["who"]) <= known.keys():
            continue
        written = rows.day(entry["written_ago"])
        usual = months_before(written, -USUAL_MONTHS[RetentionKind.STORY])
        number = rows.add_numbered(
            Kind.STORY,
            title=entry["title"],
            text=entry["text"].strip(),
            tag_id=town.tags[entry["theme"]],
            first_day=rows.day(entry["from_ago"]),
            last_day=rows.day(entry["to_ago"]),
            written_on=written,
            expires_on=rows.day(entry["expires_ago"]) if "expires_ago" in entry else usual,
            initiative_id=initiatives.get(entry["initiative"]),
        )
        said = {each["who"]: each for each in entry["said"]}
        for key in entry["who"]:
            answer = said.get(key)
            rows.add(
                Kind.STORY_PERSON,
                story_id=number,
                resident_id=known[key],
                telling=answer["telling"] if answer else Telling.ASK_FIRST.value,
                said_on=rows.day(answer["ago"]) if answer else None,
            )
