"""The words of the list of stories: which can go along, which wait, which are past.

Owns order and wording only; why a story stays is said as the command line says it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject

from verbinder.domain.stories import Hold, StoryPerson, StoryView
from verbinder.ui import words
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Entry, Section
from verbinder.usecases import story_words


@dataclass(frozen=True, slots=True)
class StoryItem:
    """A story in the list: the same one, whatever was changed in it."""

    id: int
    story: StoryView = field(compare=False)


class StoryRows(QObject):
    """Makes the sections, and says things about one story."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sections(self, stories: Iterable[StoryView]) -> list[Section]:
        """Those that can leave, those that something holds, those that are past."""
        found = list(stories)
        past = [each for each in found if Hold.EXPIRED in each.holds]
        waiting = [each for each in found if each.holds and each not in past]
        return [
            Section(
                self.tr("Can go along with an overview"),
                [self._entry(each) for each in found if each.can_leave],
                self.tr("None yet. Choose one below to see what is missing."),
            ),
            Section(self.tr("Stay here for now"), [self._entry(each) for each in waiting]),
            Section(self.tr("Expired"), [self._entry(each) for each in past]),
        ]

    def _entry(self, story: StoryView) -> Entry:
        language = self._context.messages.language
        tone = "" if story.can_leave else "warm"
        return Entry(
            story.title,
            self.about(story),
            "note",
            story_words.state(story, language),
            tone,
            StoryItem(story.id, story),
            muted=Hold.EXPIRED in story.holds,
        )

    def about(self, story: StoryView) -> str:
        """When it was, its theme and its initiative."""
        return " · ".join(filter(None, (self.period(story), story.theme, story.initiative)))

    def period(self, story: StoryView) -> str:
        """The days it belongs to."""
        first, last = words.figures(story.first_day), words.figures(story.last_day)
        if story.first_day == story.last_day:
            return last
        return self.tr("{first} up to and including {last}").format(first=first, last=last)

    def whole(self, story: StoryView) -> str:
        """Whether it may leave, the text, who is in it and until when it may be told."""
        today = self._context.notebook.today()
        language = self._context.messages.language
        held = story_words.why_held(story, today, language)
        state = [self.tr("Stays here:"), *held] if held else [self.tr("This story can go along with an overview.")]
        people = [self._said(person) for person in story.people]
        who = [self.tr("About:"), *people] if people else [self.tr("About nobody in your notebook.")]
        until = self.tr("May be told until {day}.").format(day=words.day_words(story.expires_on, today))
        return "\n".join((*state, "", story.text, "", *who, until))

    def found(self, story: StoryView) -> list[Entry]:
        """What leads back to somebody, each with what could stand there."""
        language = self._context.messages.language
        once = dict.fromkeys((each.kind, each.text, each.proposal) for each in story.found)
        by_text = {(each.kind, each.text, each.proposal): each for each in story.found}
        return [Entry(story_words.recognised(by_text[key], language), icon="eye") for key in once]

    def _said(self, person: StoryPerson) -> str:
        telling = self._context.messages.code(f"telling.{person.telling.value}")
        if person.said_on is None:
            return f"{person.name}: {telling}"
        return self.tr("{name}: {said}, {day}").format(
            name=person.name, said=telling, day=words.day_words(person.said_on, self._today)
        )

    @property
    def _today(self) -> date:
        return self._context.notebook.today()
