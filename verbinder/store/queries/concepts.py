"""The concepts, words and joins of the user's own, as they stand in the notebook."""

from __future__ import annotations

from verbinder.store.reader import Reader


def own_concepts(reader: Reader) -> list[str]:
    """The names of the user's own concepts, by name."""
    return [row[0] for row in reader.sql("SELECT name FROM concept ORDER BY name")]


def words(reader: Reader) -> list[tuple[str, str, bool]]:
    """Word, topic and whether it belongs there, in the order they were written."""
    return [(word, topic, bool(fits)) for word, topic, fits in reader.sql("SELECT word, topic, fits FROM concept_word")]


def joins(reader: Reader) -> list[tuple[str, str]]:
    """The pairs of topics that are one to this user."""
    return [(one, other) for one, other in reader.sql("SELECT one, other FROM concept_join ORDER BY id")]
