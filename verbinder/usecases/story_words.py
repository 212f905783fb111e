"""What is said of stories, for the window and the command line alike: may it leave, and if not why.

Owns the choice of sentences; they stand under [story_hold], [story_state] and [recognised].
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from verbinder.domain.privacy import Telling
from verbinder.domain.recognising import Recognised
from verbinder.domain.stories import Hold, StoryView
from verbinder.sentences import sentence

READY = "ready"


def state(story: StoryView, language: str) -> str:
    """In a few words: it can go along, or the weightiest thing that holds it."""
    return sentence(f"story_state.{story.holds[0].value if story.holds else READY}", language)


def why_held(story: StoryView, today: date, language: str) -> tuple[str, ...]:
    """A sentence for each thing that holds a story here; none for one that can leave."""
    return tuple(_why(story, hold, today, language) for hold in story.holds)


def recognised(found: Recognised, language: str) -> str:
    """What was recognised, and what could stand there instead."""
    said = sentence(f"recognised.{found.kind.value}", language, text=found.text)
    if found.proposal is None:
        return said
    if not found.proposal:
        return f"{said} {sentence('recognised.leave_out', language)}"
    return f"{said} {sentence('recognised.instead', language, proposal=found.proposal)}"


def _why(story: StoryView, hold: Hold, today: date, language: str) -> str:
    if hold is Hold.EXPIRED:
        return sentence("story_hold.expired", language, day=f"{story.expires_on:%d-%m-%Y}")
    if hold is Hold.FOUND:
        words = dict.fromkeys(each.text for each in story.found)
        return sentence("story_hold.found", language, what=", ".join(f"“{text}”" for text in words))
    names = [
        person.name
        for person in story.people
        if (hold is Hold.REFUSED and person.telling is Telling.REFUSED)
        or (hold is Hold.WAITS and person.telling is Telling.ASK_FIRST)
        or (hold is Hold.LEFT_ALONE and person.left_alone(today))
    ]
    many = "_many" if len(names) > 1 and hold is not Hold.WAITS else ""
    return sentence(f"story_hold.{hold.value}{many}", language, names=_listed(names, language))


def _listed(names: Sequence[str], language: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return sentence("story.and", language, first=", ".join(names[:-1]), last=names[-1])
