"""A half-written text that is kept while it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """`key` says which field or form it belongs to ("capture", "resident:12")."""

    key: str
    content: str
    saved_at: datetime
