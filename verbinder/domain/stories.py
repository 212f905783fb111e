"""Stories beside the counts ("tellen en vertellen", publication l. 286): what happened, told so that it may be heard.

Owns what a story is and what holds it here. It leaves only when everybody it is about agreed to this story, nothing in
it leads back to somebody, and it is not too old; any of these holds it back, and is said.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.privacy import Approach, ApproachWish, Telling
from verbinder.domain.recognising import Recognised

#: A story may be kept to be told for so many years at most, counted from the day it was written.
MOST_YEARS = 5
LONGEST_TITLE, LONGEST_TEXT = 120, 6_000


class Hold(StrEnum):
    """Why a story stays here, the weightiest first; each has its sentence under [story_hold]."""

    EXPIRED = "expired"
    #: Somebody it is about said no, or takes back what they said before.
    REFUSED = "refused"
    #: Somebody it is about asked to be left in peace.
    LEFT_ALONE = "left_alone"
    #: Somebody it was about, or who was named in it, was forgotten: it must be read again.
    LOOK_AGAIN = "look_again"
    #: Something in it leads back to somebody.
    FOUND = "found"
    #: Somebody it is about has not said anything yet.
    WAITS = "waits"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFields:
    """What is filled in. `expires_on` is the last day on which it may leave; None for the usual term."""

    title: str
    text: str
    theme: str = ""
    first_day: date
    last_day: date
    expires_on: date | None = None
    initiative_id: int | None = None
    resident_ids: tuple[int, ...] = ()

    def tidied(self) -> StoryFields:
        """The same without needless spaces and unseen signs: what is stored, looked through and told."""
        theme = tidy(self.theme.strip("# "))
        ids = tuple(dict.fromkeys(self.resident_ids))
        return replace(self, title=tidy(self.title), text=tidy_lines(self.text), theme=theme, resident_ids=ids)


@dataclass(frozen=True, slots=True)
class StoryPerson:
    """Somebody a story is about, and what they said about telling it."""

    resident_id: int
    name: str
    telling: Telling = Telling.ASK_FIRST
    said_on: date | None = None
    wish: ApproachWish = field(default_factory=ApproachWish)

    def may_be_told(self, today: date) -> bool:
        """Whether they agreed, and may be spoken of at all."""
        return self.telling is Telling.AGREED and not self.left_alone(today)

    def left_alone(self, today: date) -> bool:
        """Whether they asked not to be approached; rest is no reason to be silent about them."""
        return self.wish.approach is Approach.NEVER and not self.wish.allows(today)


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story with everything that decides on it. `found` is what was recognised in title, text and theme."""

    id: int
    title: str
    text: str
    theme: str
    first_day: date
    last_day: date
    written_on: date
    expires_on: date
    initiative_id: int | None
    initiative: str
    look_again: bool
    people: tuple[StoryPerson, ...]
    found: tuple[Recognised, ...] = ()
    holds: tuple[Hold, ...] = ()

    @property
    def can_leave(self) -> bool:
        """Whether nothing holds it here."""
        return not self.holds

    @property
    def fields(self) -> StoryFields:
        """What was filled in, for a form."""
        return StoryFields(
            title=self.title, text=self.text, theme=self.theme, first_day=self.first_day, last_day=self.last_day,
            expires_on=self.expires_on, initiative_id=self.initiative_id,
            resident_ids=tuple(person.resident_id for person in self.people),
        )  # fmt: skip

    def is_of(self, first: date, last: date) -> bool:
        """Whether it belongs to a period: they share a day."""
        return self.first_day <= last and first <= self.last_day

    def waiting(self, today: date) -> tuple[StoryPerson, ...]:
        """Those without whose yes it stays here."""
        return tuple(person for person in self.people if not person.may_be_told(today))


def weighed(story: StoryView, found: tuple[Recognised, ...], today: date) -> StoryView:
    """The story with what was recognised in it and everything that holds it here."""
    tellings = {person.telling for person in story.people}
    reasons = {
        Hold.EXPIRED: story.expires_on < today,
        Hold.REFUSED: Telling.REFUSED in tellings,
        Hold.LEFT_ALONE: any(person.left_alone(today) for person in story.people),
        Hold.LOOK_AGAIN: story.look_again,
        Hold.FOUND: bool(found),
        Hold.WAITS: Telling.ASK_FIRST in tellings,
    }
    return replace(story, found=found, holds=tuple(hold for hold in Hold if reasons[hold]))


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A story as it stands in a file: nobody is in it but in words that were looked through."""

    title: str
    text: str
    theme: str
    first_day: date
    last_day: date


def told(story: StoryView) -> ToldStory:
    """What leaves of a story. Raises `ValueError` for one that something holds here: the caller's bug."""
    if not story.can_leave:
        raise ValueError(f"held here: {', '.join(story.holds)}")
    return ToldStory(story.title, story.text, story.theme, story.first_day, story.last_day)
