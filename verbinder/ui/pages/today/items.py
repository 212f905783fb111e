"""What an entry of the page "Vandaag" stands for. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow

Row = FollowUpRow | SignalRow | DriftRow | RoundRow | IntroductionView


class Group(StrEnum):
    """The sections, in the order in which they stand."""

    FOUND = "found"
    ROUND = "round"
    OVERDUE = "overdue"
    DUE = "due"
    INTRODUCTIONS = "introductions"
    THIS_WEEK = "this_week"
    SIGNALS = "signals"
    DRIFTING = "drifting"
    KEEP_WARM = "keep_warm"
    SOMEDAY = "someday"


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One entry. The same record in the same section is the same item, whatever was changed of it.

    Without a `row` it is the entry that unfolds its section.
    """

    group: Group
    record_id: int = 0
    row: Row | None = field(default=None, compare=False)


def item_of(group: Group, row: Row) -> TodayItem:
    """The item for a row of a section."""
    if isinstance(row, DriftRow):
        return TodayItem(group, row.resident_id or row.organisation_id or 0, row)
    return TodayItem(group, row.id, row)
