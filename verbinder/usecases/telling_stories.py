"""Which stories there are, what holds each of them here, and which may go along with an overview.

Owns the looking: every text is looked through again each time, so that whoever came into the notebook since, took back
a yes, or was forgotten counts at once. Nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from verbinder.domain.known_forms import KnownForms
from verbinder.domain.names import folded
from verbinder.domain.recognising import Recognised, Recogniser
from verbinder.domain.stories import StoryFields, StoryView, ToldStory, told, weighed
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.overview.kinds import EVERYTHING, Selection
from verbinder.store.notebook import Notebook
from verbinder.store.queries import stories as queries
from verbinder.store.reader import Reader

CancelAsked = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """What was recognised in the fields of a story that is being written."""

    title: tuple[Recognised, ...]
    text: tuple[Recognised, ...]
    theme: tuple[Recognised, ...]

    @property
    def all(self) -> tuple[Recognised, ...]:
        """Everything."""
        return (*self.title, *self.text, *self.theme)


@dataclass(frozen=True, slots=True)
class Offered:
    """The stories that belong to an overview: those that can leave, and those that stay and why."""

    leaving: tuple[StoryView, ...] = ()
    staying: tuple[StoryView, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """What goes into a file. `people` are so many different residents; `held` were chosen and stay after all."""

    stories: tuple[ToldStory, ...] = ()
    people: int = 0
    held: tuple[StoryView, ...] = ()


def stories(notebook: Notebook, *, cancelled: CancelAsked | None = None) -> tuple[StoryView, ...]:
    """Every story with what holds it here, those of the latest days first. Raises `Cancelled`."""
    with notebook.reader() as reader:
        return _weighed(reader, queries.stories(reader), notebook.today(), cancelled)


def story(notebook: Notebook, story_id: int) -> StoryView:
    """One story. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = _weighed(reader, queries.with_ids(reader, [story_id]), notebook.today())
    if not found:
        raise UserError("record.gone")
    return found[0]


def about(
    notebook: Notebook, *, resident_id: int | None = None, initiative_id: int | None = None
) -> tuple[StoryView, ...]:
    """The stories about a resident or an initiative, not looked through: for a card, where they are only named."""
    with notebook.reader() as reader:
        ids = queries.ids_about(reader, resident_id=resident_id, initiative_id=initiative_id)
        return tuple(weighed(each, (), notebook.today()) for each in queries.with_ids(reader, ids))


def look_through(notebook: Notebook, fields: StoryFields) -> LookedThrough:
    """What in these fields leads back to somebody. Places are those in the tidied text."""
    fields = fields.tidied()
    with notebook.reader() as reader:
        recogniser, near = _recogniser(reader), queries.called_as(reader, fields.resident_ids)
    return LookedThrough(*(recogniser.findings(text, near) for text in (fields.title, fields.text, fields.theme)))


def offered(notebook: Notebook, first: date, last: date, selection: Selection = EVERYTHING) -> Offered:
    """The stories of a period and theme. An overview of one area has none: a story belongs to no area."""
    with notebook.reader() as reader:
        found = [each for each in queries.stories(reader) if _belongs(each, first, last, selection)]
        weighed_ones = _weighed(reader, found, notebook.today())
    return Offered(
        tuple(each for each in weighed_ones if each.can_leave),
        tuple(each for each in weighed_ones if not each.can_leave),
    )


def leaving(
    notebook: Notebook, story_ids: Collection[int], first: date, last: date, selection: Selection = EVERYTHING
) -> Leaving:
    """Of the chosen stories those that may really leave, looked through once more."""
    if not story_ids:
        return Leaving()
    found = offered(notebook, first, last, selection)
    going = [each for each in found.leaving if each.id in story_ids]
    people = {person.resident_id for each in going for person in each.people}
    oldest_first = sorted(going, key=lambda each: (each.first_day, each.id))
    held = tuple(each for each in found.staying if each.id in story_ids)
    return Leaving(tuple(told(each) for each in oldest_first), len(people), held)


def _belongs(each: StoryView, first: date, last: date, selection: Selection) -> bool:
    if selection.area or not each.is_of(first, last):
        return False
    return not selection.theme or folded(each.theme) == folded(selection.theme)


def _weighed(
    reader: Reader, found: Iterable[StoryView], today: date, cancelled: CancelAsked | None = None
) -> tuple[StoryView, ...]:
    found = tuple(found)
    if not found:
        return ()
    recogniser = _recogniser(reader)
    done = []
    for each in found:
        if cancelled is not None and cancelled():
            raise Cancelled
        near = queries.called_as(reader, [person.resident_id for person in each.people])
        recognised = tuple(
            one for text in (each.title, each.text, each.theme) for one in recogniser.findings(text, near)
        )
        done.append(weighed(each, recognised, today))
    return tuple(done)


def _recogniser(reader: Reader) -> Recogniser:
    return Recogniser(KnownForms(queries.called(reader)), queries.street_names(reader))
