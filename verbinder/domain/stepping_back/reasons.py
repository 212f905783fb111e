"""What an answer consists of: the six pieces of advice, the warnings, and reasons with their figures and records.

A reason is a code; its sentence stands in `resources/sentences` under [stepping_back] and is filled with its figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import repeat
from typing import NamedTuple, Protocol, TypeAlias, TypeVar


class Advice(StrEnum):
    """What to do (docs/stepping-back.md)."""

    STAY_CLOSE = "stay_close"
    TAKING_OVER = "taking_over"
    EASE_OFF = "ease_off"
    STEP_OUT = "step_out"
    AT_DISTANCE = "at_distance"
    LEND_HAND = "lend_hand"


class Warned(StrEnum):
    """What stands beside any advice."""

    OVERLOAD = "overload"
    SINGLE_CARRIER = "single_carrier"
    CLIQUE = "clique"
    OVER_ASKING = "over_asking"
    QUIET = "quiet"
    OPEN_ASK = "open_ask"


class RecordKind(StrEnum):
    """The kinds of record a reason can rest on."""

    INITIATIVE = "initiative"
    RESIDENT = "resident"
    INVOLVED = "involved"
    ACTIVITY = "activity"
    STEP = "step"
    SUPPORT = "support"
    ASK = "ask"
    ASKED_RESIDENT = "asked_resident"
    STEP_IN = "step_in"
    CHECK_IN = "check_in"


class Ground(NamedTuple):
    """One record a reason rests on."""

    kind: RecordKind
    id: int


Figure: TypeAlias = int | float | date


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in a code with the figures that fill its sentence, and the records it rests on (sorted)."""

    code: str
    figures: Mapping[str, Figure] = field(default_factory=dict)
    grounds: tuple[Ground, ...] = ()

    @property
    def sentence(self) -> str:
        """The code of its sentence."""
        return f"stepping_back.{self.code}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One advice for an initiative: the reasons for it, what else should be known, and the warnings beside it.

    `notes` do not lead to the advice: contradictions in the record, what goes well, what is planned.
    The code of a warning is one of `Warned`.
    """

    initiative_id: int
    advice: Advice
    reasons: tuple[Reason, ...]
    notes: tuple[Reason, ...]
    warnings: tuple[Reason, ...]


class Numbered(Protocol):
    """Any record with an id."""

    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=Numbered)


def grounds(kind: RecordKind, records: Iterable[Numbered]) -> tuple[Ground, ...]:
    """The grounds for some records of one kind."""
    return tuple(map(Ground, repeat(kind), sorted({record.id for record in records})))


def activities(records: Iterable[T], which: Callable[[T], bool] | None = None) -> tuple[Ground, ...]:
    """The grounds for some activities: all, or those of which `which` is true."""
    return grounds(RecordKind.ACTIVITY, [one for one in records if which is None or which(one)])


def residents(ids: Iterable[int]) -> tuple[Ground, ...]:
    """The grounds for some residents."""
    return tuple(Ground(RecordKind.RESIDENT, number) for number in sorted(set(ids)))
