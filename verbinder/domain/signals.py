"""Things noticed that need nothing now (publication l. 530): their tone and their state."""

from __future__ import annotations

from enum import StrEnum


class SignalTone(StrEnum):
    """Whether it goes well, needs attention, or was only noticed."""

    NOTICED = "noticed"
    STRENGTH = "strength"
    CONCERN = "concern"


class SignalState(StrEnum):
    """Parked until it comes back, open on the table, or used for something."""

    PARKED = "parked"
    OPEN = "open"
    USED = "used"
