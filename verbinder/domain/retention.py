"""How long what is kept, and why: the terms in one place (docs/privacy.md tells them to people).

The law names no terms; an organisation sets them, writes them down and keeps them short (Autoriteit Persoonsgegevens,
"Bewaren van persoonsgegevens"). A verbinder's notes are no care file, so these are shorter than a social worker's. Each
may be chosen otherwise for a notebook (`retention.person` …). Nothing is ever taken away by itself.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

#: A term among the choices of a notebook.
RETENTION = "retention."
LEAST_MONTHS, MOST_MONTHS = 1, 120
#: Somebody is kept longer for a year at a time, and for at most so many years.
USUAL_EXTRA_MONTHS, MOST_EXTRA_YEARS = 12, 5


class RetentionKind(StrEnum):
    """What has a term of its own; the reason of each stands in the sentences under [retention]."""

    #: Somebody nobody spoke to for so long: the person goes, the counts stay.
    PERSON = "person"
    #: The note of a conversation; the conversation stays counted.
    NOTE = "note"
    #: A need that was met, or a gift that holds no longer.
    WISH = "wish"
    #: A promise that was kept.
    PROMISE = "promise"
    #: A signal that was used.
    SIGNAL = "signal"
    #: A story: so long it may be told, unless its writer chose another last day.
    STORY = "story"
    #: A line in the log of what left the notebook.
    LOG = "log"


USUAL_MONTHS: Mapping[RetentionKind, int] = {
    RetentionKind.PERSON: 24,
    RetentionKind.NOTE: 24,
    RetentionKind.WISH: 6,
    RetentionKind.PROMISE: 12,
    RetentionKind.SIGNAL: 12,
    RetentionKind.STORY: 12,
    RetentionKind.LOG: 24,
}


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Somebody whose term is over; `last_sign` is the last day on which anything was written of them."""

    id: int
    name: str
    last_sign: date


def names() -> tuple[str, ...]:
    """The terms, by the names they are chosen by."""
    return tuple(kind.value for kind in RetentionKind)


def checked(value: str) -> str | None:
    """A term in months as it is kept; None when it cannot be one."""
    if not (value.isascii() and value.isdigit() and len(value) <= len(str(MOST_MONTHS))):
        return None
    return str(int(value)) if LEAST_MONTHS <= int(value) <= MOST_MONTHS else None


def months_of(kept: Mapping[str, str]) -> dict[RetentionKind, int]:
    """The terms of a notebook, from its choices; what is not understood rests."""
    return {kind: int(checked(kept.get(RETENTION + kind.value, "")) or USUAL_MONTHS[kind]) for kind in RetentionKind}


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; the last of the month where there is none."""
    number = day.year * 12 + day.month - 1 - months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
