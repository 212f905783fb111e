"""The words of the user's own and how often each is used."""

from __future__ import annotations

from verbinder.store.reader import Reader

#: Where the words of each vocabulary are used.
USED_IN = {
    "setting": ("contact", "setting"),
    "outcome": ("contact", "outcome"),
    "place_kind": ("place", "kind"),
    "organisation_kind": ("organisation", "kind"),
}


def own_words(reader: Reader, vocabulary: str) -> list[tuple[int, str]]:
    """Id and word of every own word of a vocabulary, in the order they were added."""
    query = "SELECT id, word FROM vocabulary_word WHERE vocabulary = ? ORDER BY id"
    return [(row[0], row[1]) for row in reader.sql(query, (vocabulary,))]


def uses(reader: Reader, vocabulary: str) -> dict[str, int]:
    """How often each word or code is used."""
    table, column = USED_IN[vocabulary]
    return {row[0]: row[1] for row in reader.sql(f"SELECT {column}, count(*) FROM {table} GROUP BY {column}")}
