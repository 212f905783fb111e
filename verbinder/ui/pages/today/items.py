"""What an entry of the page "Vandaag" stands for. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.initiatives_today import AdviceChange, CheckInDue, HandOverDue, ReviewDue
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow

InitiativeRow = CheckInDue | OpenAsk | HandOverDue | ReviewDue | AdviceChange
Row = FollowUpRow | SignalRow | DriftRow | RoundRow | IntroductionView | InitiativeRow


class Group(StrEnum):
    """The sections, in the order in which they stand."""

    FOUND = "found"
    ROUND = "round"
    OVERDUE = "overdue"
    DUE = "due"
    INTRODUCTIONS = "introductions"
    THIS_WEEK = "this_week"
    CHECK_INS = "check_ins"
    OPEN_ASKS = "open_asks"
    HAND_OVERS = "hand_overs"
    REVIEWS = "reviews"
    ADVICE = "advice"
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
    if isinstance(row, CheckInDue):
        return TodayItem(group, row.check_in_id, row)
    if isinstance(row, OpenAsk):
        return TodayItem(group, row.support_id, row)
    if isinstance(row, ReviewDue):
        return TodayItem(group, row.agreement_id, row)
    if isinstance(row, (HandOverDue, AdviceChange)):
        return TodayItem(group, row.initiative_id, row)
    return TodayItem(group, row.id, row)
