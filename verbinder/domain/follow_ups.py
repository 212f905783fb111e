"""Something promised: to whom, by when, and what came of it. Owns the values, no storage and no wording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FollowUpFields:
    """What can be written of a follow-up; without `due_on` it is for "some day"."""

    text: str
    due_on: date | None = None
    resident_id: int | None = None
    organisation_id: int | None = None
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up as a list shows it. `who` is the resident or organisation, `where` their address; '' when unknown.

    `done_on` is None while it is still to be done.
    """

    id: int
    text: str
    due_on: date | None
    who: str
    resident_id: int | None
    organisation_id: int | None
    where: str
    promised_on: date
    done_on: date | None
    result: str
    contact_id: int | None
