"""Who led and who was there: figures over the last activities.

Several activities on one day have no order. Where not all of a day fit among the last six, those we led (or were at) go
first, so that the answer never depends on how a record is sorted; for turns among residents the whole day counts.
Leading together with the verbinder counts half for the residents and not for us alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from verbinder.domain.stepping_back.record import Activity, OrganisationLed, Presence


@dataclass(frozen=True, slots=True)
class Leading:
    """How often who led; the parts add up to `of`. Of the last few with a known leader, `ours_last` had us among those
    who led and `alone_last` us alone."""

    of: int = 0
    residents: int = 0
    together: int = 0
    ours: int = 0
    organisation: int = 0
    unknown: int = 0
    ours_last: int = 0
    alone_last: int = 0

    @property
    def known(self) -> int:
        """Activities of which somebody knows who led."""
        return self.of - self.unknown

    @property
    def residents_share(self) -> float:
        """The residents' part of what is known, leading together counted half; 0 when nothing is known."""
        return (self.residents + self.together / 2) / self.known if self.known else 0.0

    @property
    def ours_share(self) -> float:
        """What we led alone, as part of what is known."""
        return self.ours / self.known if self.known else 0.0

    @property
    def organisation_share(self) -> float:
        """What an organisation of professionals led, as part of what is known."""
        return self.organisation / self.known if self.known else 0.0


NOTHING_LED = Leading()


@dataclass(frozen=True, slots=True)
class Attendance:
    """The verbinder at the last activities of which that is known."""

    of: int = 0
    there: int = 0
    absent: int = 0

    @property
    def known(self) -> int:
        """Activities of which it is known whether we were there."""
        return self.there + self.absent

    @property
    def share(self) -> float:
        """The part we were at; 1 when nothing is known, so that not knowing never argues for leaving."""
        return self.there / self.known if self.known else 1.0


@dataclass(frozen=True, slots=True)
class Turns:
    """Leading among residents, in `led` of the last `of`; `first` is how often the one led who led most.

    `without_first`: how many of these would still have had a resident to lead without the one on whom most rest.
    `leaders` are who led and have not stopped.
    """

    of: int = 0
    led: int = 0
    first: int = 0
    without_first: int = 0
    leaders: frozenset[int] = frozenset()


def last_ones(activities: Sequence[Activity], count: int, rank: Callable[[Activity], int]) -> tuple[Activity, ...]:
    """The last `count` of activities in ascending order; of the day that fits only in part, the highest by `rank`."""
    if len(activities) <= count:
        return tuple(activities)
    first = _start_of_day(activities, len(activities) - count)
    edge = activities[first].on_date
    later = [one for one in activities[first:] if one.on_date > edge]
    of_edge = sorted(activities[first : len(activities) - len(later)], key=rank)
    return (*of_edge[len(later) - count :], *later)


def last_days(activities: Sequence[Activity], count: int) -> tuple[Activity, ...]:
    """The last `count` of activities in ascending order, and all others of the day of the first of them."""
    return tuple(activities[_start_of_day(activities, max(0, len(activities) - count)) :])


def _start_of_day(activities: Sequence[Activity], place: int) -> int:
    while 0 < place < len(activities) and activities[place - 1].on_date == activities[place].on_date:
        place -= 1
    return place


def by_leader(activity: Activity) -> int:
    """The rank of who led: us, an organisation, together, residents, nobody known."""
    if led_by_us_alone(activity):
        return 4
    if led_by_residents(activity):
        return 2 if activity.verbinder is Presence.LED else 1
    return 3 if activity.organisation_led is OrganisationLed.PROFESSIONAL else 0


def by_presence(activity: Activity) -> int:
    """The rank of our presence: there, absent, unknown."""
    if activity.verbinder is Presence.UNKNOWN:
        return 0
    return 1 if activity.verbinder is Presence.ABSENT else 2


def led_by_residents(activity: Activity) -> bool:
    """Whether residents led, alone or together with us, or an association of theirs."""
    return bool(activity.led_by) or activity.organisation_led is OrganisationLed.OF_RESIDENTS


def led_by_us_alone(activity: Activity) -> bool:
    """Whether the verbinder led and no resident did."""
    return activity.verbinder is Presence.LED and not led_by_residents(activity)


def leader_known(activity: Activity) -> bool:
    """Whether anybody knows who led."""
    return (
        led_by_residents(activity)
        or activity.verbinder is Presence.LED
        or activity.organisation_led is OrganisationLed.PROFESSIONAL
    )


def leading(window: Sequence[Activity], last_few: int) -> Leading:
    """Who led in these activities (ascending), and whether it was us in the `last_few` of them that are known."""
    if not window:
        return NOTHING_LED
    known = [one for one in window if leader_known(one)]
    together = sum(one.verbinder is Presence.LED and led_by_residents(one) for one in known)
    ours = sum(map(led_by_us_alone, known))
    by_residents = sum(map(led_by_residents, known)) - together
    last = last_ones(known, last_few, by_leader)
    return Leading(
        of=len(window),
        residents=by_residents,
        together=together,
        ours=ours,
        organisation=len(known) - together - ours - by_residents,
        unknown=len(window) - len(known),
        ours_last=sum(one.verbinder is Presence.LED for one in last),
        alone_last=sum(map(led_by_us_alone, last)),
    )


def attendance(window: Sequence[Activity]) -> Attendance:
    """Whether the verbinder was there."""
    absent = sum(one.verbinder is Presence.ABSENT for one in window)
    unknown = sum(one.verbinder is Presence.UNKNOWN for one in window)
    return Attendance(len(window), there=len(window) - absent - unknown, absent=absent)


def turns(window: Sequence[Activity], gone: frozenset[int]) -> Turns:
    """How leading is shared among the residents who are still there; `gone` are those who stopped.

    An association of residents counts as somebody besides any one person.
    """
    times: Counter[int] = Counter()
    alone: Counter[int] = Counter()
    led = covered = 0
    for one in window:
        if not led_by_residents(one):
            continue
        led += 1
        leaders = one.led_by - gone if gone else one.led_by
        times.update(leaders)
        if one.organisation_led is OrganisationLed.OF_RESIDENTS:
            covered += 1
        elif leaders:
            covered += 1
            if len(leaders) == 1:
                alone.update(leaders)
    return Turns(
        of=len(window),
        led=led,
        first=max(times.values(), default=0),
        without_first=covered - max(alone.values(), default=0),
        leaders=frozenset(times),
    )
