"""Storing the activity of an initiative that a contact was, inside the step that stores the contact.

Owns what of a contact belongs to the activity, and with whom we then spoke: whoever was not there spoke with nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import ActivityMet, ContactToLog
from verbinder.domain.initiatives import ActivityFields, InitiativeFields
from verbinder.domain.organisations import OrganisationKind
from verbinder.domain.stepping_back.record import OrganisationLed, Phase, Presence
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import activities, initiatives

#: Kinds of organisation that are the residents' own.
OF_RESIDENTS = frozenset({OrganisationKind.ASSOCIATION.value, OrganisationKind.GROUP.value})


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """The contact it was logged in; `people` as they were named."""

    contact_id: int
    on_date: date
    organisation_id: int | None
    place_id: int | None
    people: list[int]


def spoken_with(to_log: ContactToLog, people: list[int]) -> list[int]:
    """Who was spoken with: all, but at an activity where we were not only those of whom something was heard.

    Otherwise nobody would drift out of contact whose name was seen on a list.
    """
    if to_log.activity is None or to_log.activity.verbinder is not Presence.ABSENT:
        return people
    heard = {gift.person or 0 for gift in to_log.gifts} | {promise.person or 0 for promise in to_log.promises}
    return [number for place, number in enumerate(people) if place in heard]


def write_activity(work: UnitOfWork, activity: ActivityMet, logged: LoggedIn) -> int:
    """Write down the activity; returns its id. A name nobody knows yet becomes an initiative that is starting.

    Raises `UserError`: `initiative.nameless`, `record.gone`.
    """
    fields = ActivityFields(
        on_date=logged.on_date,
        led_by=tuple(logged.people[place] for place in activity.led if place < len(logged.people)),
        came=tuple(logged.people),
        verbinder=activity.verbinder,
        organisation_led=_organisation_led(work, activity, logged.organisation_id),
        organisation_id=logged.organisation_id,
        place_id=logged.place_id,
        contact_id=logged.contact_id,
    )
    return activities.add_to(work, _initiative(work, activity, logged.on_date), fields)


def _initiative(work: UnitOfWork, activity: ActivityMet, on_date: date) -> int:
    if activity.initiative_id is not None:
        return int(work.get(Kind.INITIATIVE, activity.initiative_id)["id"])
    return initiatives.find_or_add(work, InitiativeFields(name=activity.name, phase=Phase.STARTING, since=on_date))


def _organisation_led(work: UnitOfWork, activity: ActivityMet, organisation_id: int | None) -> OrganisationLed:
    if not activity.organisation_led or organisation_id is None:
        return OrganisationLed.NO
    kind = work.get(Kind.ORGANISATION, organisation_id)["kind"]
    return OrganisationLed.OF_RESIDENTS if kind in OF_RESIDENTS else OrganisationLed.PROFESSIONAL
