"""What changed about somebody, as the card tells it; and what was removed and can still be put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as text; "" when it was empty."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One step about somebody: when, which operation, and which fields of the card it changed."""

    at: datetime
    operation: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """A step that removed something and can still be put back whole."""

    step_id: int
    at: datetime
    operation: str
    subject: str
