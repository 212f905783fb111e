"""What time it is on the wall where the verbinder works.

Local and without a zone on purpose: "today" and "opgeslagen 14:03" are what the person reads on their own clock, and
the order of things never rests on it (ids do that).
"""

from __future__ import annotations

from datetime import date, datetime


def now() -> datetime:
    """The local date and time."""
    return datetime.now()  # noqa: DTZ005


def today() -> date:
    """The local date."""
    return now().date()
