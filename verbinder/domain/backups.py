"""Which backup copies may go: their reasons, their names, and the rotation over days, weeks and months.

Pure: knows moments and names, never files or the clock. The numbers stand in docs/reliability.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Reason(StrEnum):
    """Why a copy was made; the value is part of the file's name, so it never changes."""

    DAY = "day"
    IMPORT = "import"
    BULK = "bulk"
    UPDATE = "update"
    HAND = "hand"


#: Made because something large was about to happen; worth more than their day for a while.
BEFORE = frozenset({Reason.IMPORT, Reason.BULK, Reason.UPDATE})
_NAME = re.compile(
    r"(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d{6}) (?P<reason>" + "|".join(Reason) + r")( \d+)?", re.DOTALL
)
_MOMENT = "%Y-%m-%d %H%M%S"


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many copies stay: the newest of so many days, weeks and months in which there were any.

    Days without a copy do not count, so neither a holiday nor a clock that jumps empties the shelf. Nothing stays
    longer than `oldest_days`, and no more than `most_at_once` go in one turn: a clock that is ten years ahead for a
    morning costs two copies, not all. The newest copy always stays.
    """

    newest: int = 3
    days: int = 7
    weeks: int = 5
    months: int = 12
    before: int = 5
    before_days: int = 14
    oldest_days: int = 366
    most_at_once: int = 2


USUAL = Rotation()


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """One copy as its name tells of it."""

    name: str
    made_at: datetime
    reason: Reason


def name_of(stem: str, made_at: datetime, reason: Reason) -> str:
    """The name of a copy, without the ending: of which notebook, when, why."""
    return f"{stem} {made_at.strftime(_MOMENT)} {reason.value}"


def read_name(stem_of_file: str) -> MadeCopy | None:
    """What the name of a file (without its ending) says; None when it is no copy made by `name_of`."""
    found = _NAME.fullmatch(stem_of_file)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["at"], _MOMENT)  # noqa: DTZ007  (local, like verbinder.clock)
    except ValueError:
        return None
    return MadeCopy(stem_of_file, made_at, Reason(found["reason"]))


def expires_on(made_at: datetime, rotation: Rotation = USUAL) -> date:
    """The day on which a copy goes at the latest; mostly it goes sooner."""
    return made_at.date() + timedelta(days=rotation.oldest_days)


def to_remove(copies: Iterable[MadeCopy], now: datetime, rotation: Rotation = USUAL) -> list[MadeCopy]:
    """The copies that may go now, oldest first; what was made by hand and what comes from the future stays."""
    ours = sorted((copy for copy in copies if copy.reason is not Reason.HAND), key=lambda copy: copy.made_at)
    past = [copy for copy in ours if copy.made_at <= now]
    if not past:
        return []
    stays = _stays(past[::-1], now, rotation)
    return [copy for copy in past if copy not in stays][: rotation.most_at_once]


def _stays(newest_first: Sequence[MadeCopy], now: datetime, rotation: Rotation) -> set[MadeCopy]:
    limit = now - timedelta(days=rotation.oldest_days)
    young = [copy for copy in newest_first if copy.made_at >= limit]
    since = now - timedelta(days=rotation.before_days)
    before = [copy for copy in young if copy.reason in BEFORE and copy.made_at >= since]
    return {
        newest_first[0],
        *young[: rotation.newest],
        *before[: rotation.before],
        *_newest_of_each(young, lambda at: at.date(), rotation.days),
        *_newest_of_each(young, lambda at: at.isocalendar()[:2], rotation.weeks),
        *_newest_of_each(young, lambda at: (at.year, at.month), rotation.months),
    }


def _newest_of_each(newest_first: Iterable[MadeCopy], span: Callable[[datetime], object], most: int) -> list[MadeCopy]:
    """The newest copy of each of the last `most` spans in which there is one."""
    found: dict[object, MadeCopy] = {}
    for copy in newest_first:
        found.setdefault(span(copy.made_at), copy)
    return list(found.values())[:most]
