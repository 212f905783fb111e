"""The times of an initiative as marks on a line: who led, were we there, and what to say of it.

Owns the values of the chart; no strokes and no wording.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.domain.initiative_views import ActivityView, Dossier
from verbinder.domain.stepping_back.record import OrganisationLed, Presence


class Lead(StrEnum):
    """Who led: the lanes of the chart, from theirs to ours."""

    RESIDENTS = "residents"
    TOGETHER = "together"
    US = "us"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"


#: These lanes are always there, so that an empty one says something too.
ALWAYS = (Lead.RESIDENTS, Lead.TOGETHER, Lead.US)


@dataclass(frozen=True, slots=True)
class Mark:
    """One time; `spoken` is everything of it in one line."""

    on: date
    lead: Lead
    presence: Presence
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What the chart shows, oldest first. `left` may lie ahead; `step_ins` are spans in which we were back."""

    marks: tuple[Mark, ...] = ()
    left: date | None = None
    step_ins: tuple[tuple[date, date], ...] = ()
    today: date = date.min

    @property
    def lanes(self) -> tuple[Lead, ...]:
        """The lanes that are shown."""
        there = {mark.lead for mark in self.marks}
        return tuple(lead for lead in Lead if lead in ALWAYS or lead in there)

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day of the line."""
        days = [mark.on for mark in self.marks]
        days += [day for span in self.step_ins for day in span]
        if self.left is not None:
            days.append(self.left)
        return min([*days, self.today]), max([*days, self.today])


def lead_of(activity: ActivityView) -> Lead:
    """Who led a time: residents alone, together with us or an organisation, we alone, an organisation, or unknown."""
    residents = bool(activity.led_by) or activity.organisation_led is OrganisationLed.OF_RESIDENTS
    ours = activity.verbinder is Presence.LED
    others = activity.organisation_led is OrganisationLed.PROFESSIONAL
    if residents:
        return Lead.TOGETHER if ours or others else Lead.RESIDENTS
    if ours:
        return Lead.US
    return Lead.ORGANISATION if others else Lead.UNKNOWN


def picture_of(dossier: Dossier, today: date, spoken: Callable[[ActivityView], str]) -> Picture:
    """The chart of an initiative; `spoken` says an activity in one line."""
    marks = [Mark(each.on_date, lead_of(each), each.verbinder, spoken(each)) for each in reversed(dossier.activities)]
    marks.sort(key=lambda mark: mark.on)
    spans = ((each.from_on, each.until_on or today) for each in dossier.step_ins)
    return Picture(
        marks=tuple(marks),
        left=dossier.left_on,
        step_ins=tuple((first, last) for first, last in spans if first <= last),
        today=today,
    )


def counted(marks: Iterable[Mark]) -> dict[Lead, int]:
    """How often who led."""
    found = dict.fromkeys(Lead, 0)
    for mark in marks:
        found[mark.lead] += 1
    return found
