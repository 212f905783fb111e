"""Stories with those they are about, and the names and streets by which a text is looked through.

Owns the queries only; what holds a story here is the rule of `domain.stories`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from verbinder.domain.known_forms import CalledPerson
from verbinder.domain.names import shown_name
from verbinder.domain.privacy import Approach, ApproachWish, Telling
from verbinder.domain.stories import StoryPerson, StoryView
from verbinder.store.engine import driver_of
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

STORIES = (
    "SELECT s.id, s.title, s.text, coalesce(t.name, ''), s.first_day, s.last_day, s.written_on, s.expires_on,"
    " s.initiative_id, coalesce(i.name, ''), s.look_again FROM story s LEFT JOIN tag t ON t.id = s.tag_id"
    " LEFT JOIN initiative i ON i.id = s.initiative_id"
)
NEWEST_FIRST = " ORDER BY s.last_day DESC, s.id DESC"
PEOPLE = (
    "SELECT p.story_id, r.id, r.given_name, r.infix, r.surname, r.initials, r.description, p.telling, p.said_on,"
    " r.approach, r.approach_until FROM story_person p JOIN resident r ON r.id = p.resident_id"
)
CALLED = "SELECT given_name, surname, initials, description FROM resident WHERE forgotten_on IS NULL"


def stories(reader: Reader) -> tuple[StoryView, ...]:
    """Every story, those of the latest days first."""
    return _views(reader, reader.sql(STORIES + NEWEST_FIRST))


def with_ids(reader: Reader, ids: Iterable[int]) -> tuple[StoryView, ...]:
    """These stories, as far as they are there."""
    return _views(reader, reader.sql(f"{STORIES} WHERE s.id IN {id_list(ids)}{NEWEST_FIRST}"))


def ids_about(reader: Reader, *, resident_id: int | None = None, initiative_id: int | None = None) -> list[int]:
    """The stories about a resident or an initiative."""
    if resident_id is not None:
        return [row[0] for row in reader.sql("SELECT story_id FROM story_person WHERE resident_id = ?", (resident_id,))]
    return [row[0] for row in reader.sql("SELECT id FROM story WHERE initiative_id = ?", (initiative_id,))]


def called(reader: Reader) -> list[CalledPerson]:
    """What everybody in the notebook is called: residents, and contact persons who are none."""
    driver = driver_of(reader.connection)
    people = [CalledPerson(*row) for row in driver.execute(CALLED)]
    names = driver.execute("SELECT name FROM contact_person WHERE resident_id IS NULL AND name <> ''")
    return people + [
        CalledPerson(given_name=first, surname=rest) for first, rest in map(_parted, (row[0] for row in names))
    ]


def called_as(reader: Reader, resident_ids: Iterable[int]) -> list[CalledPerson]:
    """What these residents are called."""
    return [CalledPerson(*row) for row in reader.sql(f"{CALLED} AND id IN {id_list(resident_ids)}")]


def street_names(reader: Reader) -> list[str]:
    """The streets of the notebook."""
    return [row[0] for row in reader.sql("SELECT name FROM street")]


def _parted(name: str) -> tuple[str, str]:
    first, _, rest = name.partition(" ")
    return first, rest


def _views(reader: Reader, rows: list[Any]) -> tuple[StoryView, ...]:
    people: dict[int, list[StoryPerson]] = {}
    query = f"{PEOPLE} WHERE p.story_id IN {id_list(row[0] for row in rows)} ORDER BY r.sort_key, r.id"
    for story_id, resident_id, *name, telling, said_on, approach, until in reader.sql(query):
        wish = ApproachWish(Approach(approach), day(until))
        person = StoryPerson(resident_id, shown_name(*name), Telling(telling), day(said_on), wish)
        people.setdefault(story_id, []).append(person)
    return tuple(
        StoryView(
            id=number, title=title, text=text, theme=theme, first_day=known_day(first), last_day=known_day(last),
            written_on=known_day(written), expires_on=known_day(expires), initiative_id=initiative_id,
            initiative=initiative, look_again=bool(again), people=tuple(people.get(number, ())),
        )
        for number, title, text, theme, first, last, written, expires, initiative_id, initiative, again in rows
    )  # fmt: skip
