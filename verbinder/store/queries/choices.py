"""What was chosen for this notebook, as it stands there."""

from __future__ import annotations

from verbinder.domain.choices import Choices, choices_of
from verbinder.store.reader import Reader


def kept(reader: Reader) -> dict[str, str]:
    """Every key with its value, by key."""
    return {row[0]: row[1] for row in reader.sql("SELECT key, value FROM choice ORDER BY key")}


def choices(reader: Reader) -> Choices:
    """What holds: what was chosen, else what is usual."""
    return choices_of(kept(reader))
