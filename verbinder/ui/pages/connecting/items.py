"""What an entry of the lists of this page stands for. Values only.

The same two people are the same item, whatever was found of them since.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.parties import pair
from verbinder.domain.set_aside import SetAside
from verbinder.domain.suggestions import GroupView, PartyName, SuggestionView


@dataclass(frozen=True, slots=True)
class SuggestionItem:
    """A suggestion in a list."""

    numbers: tuple[int, int]
    view: SuggestionView = field(compare=False)


def item_of(view: SuggestionView) -> SuggestionItem:
    """The item of a suggestion."""
    return SuggestionItem(pair(view.mine.number, view.theirs.number), view)


@dataclass(frozen=True, slots=True)
class PartyItem:
    """Somebody, or an organisation, whose suggestions can be asked for."""

    number: int
    party: PartyName = field(compare=False)


@dataclass(frozen=True, slots=True)
class GroupItem:
    """A group in a list."""

    topic: str
    area: str
    is_wish: bool
    group: GroupView = field(compare=False)


@dataclass(frozen=True, slots=True)
class IntroductionItem:
    """An introduction in a list; the entry that shows the rest has no `view`."""

    id: int
    view: IntroductionView | None = field(compare=False, default=None)


@dataclass(frozen=True, slots=True)
class SetAsideItem:
    """What was set aside, and the two it is about."""

    id: int
    aside: SetAside = field(compare=False)
    one: PartyName = field(compare=False)
    other: PartyName = field(compare=False)
