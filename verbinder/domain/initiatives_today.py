"""What a day asks of us about initiatives: values for the page "Vandaag".

Initiatives are named, residents are not. Nothing of what is archived or ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.stepping_back.reasons import Advice, Answer, Reason, Warned

#: What somebody who never looked at an advice need not be told of: it asks nothing of them.
ASKS_NOTHING = (Advice.STAY_CLOSE, Advice.AT_DISTANCE)


@dataclass(frozen=True, slots=True)
class CheckInDue:
    """A look back that is due: ask how it goes (publication l. 609)."""

    check_in_id: int
    initiative_id: int
    initiative: str
    planned_on: date


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """An agreement that was to be looked at again."""

    agreement_id: int
    initiative_id: int
    initiative: str
    review_on: date


@dataclass(frozen=True, slots=True)
class HandOverDue:
    """A day of handing over that has come.

    `ours`: it is still owned by a professional (practice 8). Otherwise we left on that day, and `open_items` of what
    would be handed over are not.
    """

    initiative_id: int
    initiative: str
    on_date: date
    ours: bool
    open_items: int = 0


@dataclass(frozen=True, slots=True)
class InitiativesToday:
    """All of it, the longest waiting first; lists may be cut off, `counts` are whole."""

    check_ins: tuple[CheckInDue, ...] = ()
    reviews: tuple[ReviewDue, ...] = ()
    open_asks: tuple[OpenAsk, ...] = ()
    hand_overs: tuple[HandOverDue, ...] = ()
    check_in_count: int = 0
    review_count: int = 0
    open_ask_count: int = 0
    hand_over_count: int = 0

    @property
    def count(self) -> int:
        """How much there is."""
        return self.check_in_count + self.review_count + self.open_ask_count + self.hand_over_count


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The advice that was kept last, and when it was looked at."""

    on_date: date
    advice: Advice
    warnings: frozenset[str]


@dataclass(frozen=True, slots=True)
class AdviceChange:
    """An initiative whose advice is another than when it was looked at last, or with a warning that was not there.

    `before` is None when nobody looked yet. `new_warnings` are codes of `Warned`; `reasons` are those of today.
    """

    initiative_id: int
    initiative: str
    advice: Advice
    before: LookedAt | None
    new_warnings: tuple[Warned, ...]
    reasons: tuple[Reason, ...]


def changes(
    answers: Iterable[Answer], looked_at: Mapping[int, LookedAt], names: Mapping[int, str]
) -> tuple[AdviceChange, ...]:
    """The initiatives where something changed, by name; only those in `names`."""
    found = []
    for answer in answers:
        name = names.get(answer.initiative_id)
        before = looked_at.get(answer.initiative_id)
        warned = tuple(Warned(one.code) for one in answer.warnings if before is None or one.code not in before.warnings)
        is_other = answer.advice is not before.advice if before else answer.advice not in ASKS_NOTHING
        if name is not None and (is_other or warned):
            found.append(AdviceChange(answer.initiative_id, name, answer.advice, before, warned, answer.reasons))
    return tuple(sorted(found, key=lambda one: (one.initiative.casefold(), one.initiative_id)))
