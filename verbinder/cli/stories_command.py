"""The command `stories`: which there are, and whether each may leave."""

from __future__ import annotations

from datetime import date
from typing import Any

from verbinder.cli.output import day_in_words, print_json
from verbinder.cli.session import Session, shown
from verbinder.domain.stories import StoryView


def show(session: Session, *, as_json: bool) -> None:
    """Every story with its state; why it stays here, a line each."""
    from verbinder.usecases import story_words, telling_stories

    with session.reading() as notebook:
        found, today = telling_stories.stories(notebook), notebook.today()
        shown(notebook, sum(len(each.people) for each in found))
    if as_json:
        print_json([_plain(each, today, session.language) for each in found])
        return
    if not found:
        print(session.say("story.none"))
    for each in found:
        print(f"{each.id}  {each.title} ({day_in_words(each.last_day, session.language)})")
        for line in story_words.why_held(each, today, session.language) or (session.say("story.ready"),):
            print(f"  {line}")


def _plain(each: StoryView, today: date, language: str) -> dict[str, Any]:
    from verbinder.usecases import story_words

    return {
        "id": each.id,
        "title": each.title,
        "text": each.text,
        "theme": each.theme,
        "first_day": each.first_day,
        "last_day": each.last_day,
        "expires_on": each.expires_on,
        "initiative": each.initiative_id,
        "people": [{"id": f"r{person.resident_id}", "telling": person.telling.value} for person in each.people],
        "can_leave": each.can_leave,
        "holds": [hold.value for hold in each.holds],
        "why": list(story_words.why_held(each, today, language)),
        "found": [{"kind": one.kind.value, "text": one.text, "proposal": one.proposal} for one in each.found],
    }
