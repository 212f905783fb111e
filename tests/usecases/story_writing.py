"""Stories for the tests: somebody, a story about them, their yes, and what holds it here."""

from __future__ import annotations

from datetime import date
from typing import Any

from verbinder.domain.privacy import Telling
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stories import Hold, StoryFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import residents, stories, telling_stories

Q1 = (date(2026, 1, 1), date(2026, 3, 31))
DAY = date(2026, 3, 3)
TEXT = "Twee buren droegen samen een kast naar boven.\nNu drinken ze koffie."


def person(notebook: Notebook, name: str, surname: str = "") -> int:
    return residents.add(notebook, ResidentFields(given_name=name, surname=surname))


def written(notebook: Notebook, *resident_ids: int, **fields: Any) -> int:
    given = {"title": "De kast", "text": TEXT, "first_day": DAY, "last_day": DAY} | fields
    return stories.add(notebook, StoryFields(resident_ids=resident_ids, **given))


def agreed(notebook: Notebook, story_id: int, *resident_ids: int) -> None:
    stories.set_telling(notebook, story_id, dict.fromkeys(resident_ids, Telling.AGREED))


def holds(notebook: Notebook, story_id: int) -> tuple[Hold, ...]:
    return telling_stories.story(notebook, story_id).holds
