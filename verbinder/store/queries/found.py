"""Which organisations, places and initiatives hold every word of a search, somewhere in what is known of them.

Owns the step from entries of the full-text index to these; people have theirs in `store.search`.
"""

from __future__ import annotations

from verbinder.store.full_text import SHIFT, EntryKind
from verbinder.store.queries.values import id_list
from verbinder.store.reader import Reader
from verbinder.store.search import expression, search_words

ENTRIES = f"SELECT rowid FROM search WHERE search MATCH ? AND rowid % {SHIFT} IN "
#: From an entry to the organisation it is about.
ORGANISATION_OF = {
    EntryKind.CONTACT_PERSON: "SELECT organisation_id FROM contact_person WHERE id IN ",
    EntryKind.GIFT: "SELECT organisation_id FROM gift WHERE organisation_id IS NOT NULL AND id IN ",
}
#: From an entry to the initiative it is about; of people and organisations only the names count.
INITIATIVE_OF = {
    EntryKind.ACTIVITY: "SELECT initiative_id FROM activity WHERE id IN ",
    EntryKind.STEP: "SELECT initiative_id FROM step WHERE id IN ",
    EntryKind.SUPPORT: "SELECT initiative_id FROM support WHERE id IN ",
}
INITIATIVE_OF_NAME = {
    EntryKind.RESIDENT: "SELECT initiative_id FROM involved WHERE resident_id IN ",
    EntryKind.ORGANISATION: "SELECT initiative_id FROM involved WHERE organisation_id IN ",
    EntryKind.PLACE: "SELECT id FROM initiative WHERE place_id IN ",
}
THEMES = "SELECT x.initiative_id, t.folded_name FROM initiative_theme x JOIN tag t ON t.id = x.tag_id"


def organisation_ids(reader: Reader, text: str) -> frozenset[int] | None:
    """The organisations of which every word is said: name, kind, address, note, offers, contact persons.

    None when `text` holds no word.
    """
    kinds = (EntryKind.ORGANISATION, *ORGANISATION_OF)
    found: frozenset[int] | None = None
    for word in search_words(text):
        entries = _entries(reader, word, kinds)
        ids = {number // SHIFT for number in entries if number % SHIFT == EntryKind.ORGANISATION}
        for kind, query in ORGANISATION_OF.items():
            about = [number // SHIFT for number in entries if number % SHIFT == kind]
            ids.update(row[0] for row in reader.sql(query + id_list(about)))
        found = frozenset(ids) if found is None else found & ids
    return found


def place_ids(reader: Reader, text: str) -> frozenset[int] | None:
    """The places of which every word is said: name, kind, street, facilities, note. None without a word."""
    found: frozenset[int] | None = None
    for word in search_words(text):
        ids = {number // SHIFT for number in _entries(reader, word, (EntryKind.PLACE,))}
        found = frozenset(ids) if found is None else found & ids
    return found


def initiative_ids(reader: Reader, text: str) -> frozenset[int] | None:
    """The initiatives of which every word is said: in the dossier, what happened, a theme, the names of who takes part.

    None when `text` holds no word.
    """
    found: frozenset[int] | None = None
    themes = [(row[0], row[1].split()) for row in reader.sql(THEMES)]
    for word in search_words(text):
        entries = _entries(reader, word, (EntryKind.INITIATIVE, *INITIATIVE_OF))
        ids = {number // SHIFT for number in entries if number % SHIFT == EntryKind.INITIATIVE}
        names = _entries(reader, word, tuple(INITIATIVE_OF_NAME), column="name : ")
        for hits, queries in ((entries, INITIATIVE_OF), (names, INITIATIVE_OF_NAME)):
            for kind, query in queries.items():
                about = [number // SHIFT for number in hits if number % SHIFT == kind]
                ids.update(row[0] for row in reader.sql(query + id_list(about)))
        ids.update(number for number, theme in themes if any(part.startswith(word) for part in theme))
        found = frozenset(ids) if found is None else found & ids
    return found


def _entries(reader: Reader, word: str, kinds: tuple[EntryKind, ...], *, column: str = "") -> list[int]:
    return [row[0] for row in reader.sql(ENTRIES + id_list(kinds), (expression([word], column=column),))]
