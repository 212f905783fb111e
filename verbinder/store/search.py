"""Finding people and things by words from anywhere: names, notes, talents, needs, signals, organisations, places.

Owns the queries on the full-text index (`full_text` owns the index itself). Ranking is paid for only when few entries
hit: with thousands of hits the first by number are as good, and a key press must answer within a frame.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from verbinder.domain.word_forms import word_forms, words_of
from verbinder.store.full_text import SHIFT, EntryKind, kind_and_id
from verbinder.store.hit_texts import hits_for
from verbinder.store.reader import Reader

#: Up to so many hits are ranked by relevance.
RANKED_AT_MOST = 400
#: More words than this say nothing more.
WORDS_AT_MOST = 12
#: Words so short match names only: as a prefix of any word they would hit nearly everything.
SHORT = 2

#: A word in a name weighs more than one in a note.
BY_RANK = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 6.0, 1.0) LIMIT ?"
BY_NUMBER = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
PEOPLE_BY_NUMBER = (
    f"SELECT rowid FROM search WHERE search MATCH ? AND rowid % {SHIFT} = {int(EntryKind.RESIDENT)} LIMIT ?"
)
EVERY_ENTRY = "SELECT rowid FROM search WHERE search MATCH ?"

#: From an entry to the people it is about.
PEOPLE_OF = {
    EntryKind.GIFT: "SELECT DISTINCT resident_id FROM gift WHERE resident_id IS NOT NULL AND id IN ",
    EntryKind.CONTACT: "SELECT DISTINCT resident_id FROM contact_participant WHERE contact_id IN ",
    EntryKind.SIGNAL: "SELECT DISTINCT resident_id FROM signal WHERE resident_id IS NOT NULL AND id IN ",
    EntryKind.FOLLOW_UP: "SELECT DISTINCT resident_id FROM follow_up WHERE resident_id IS NOT NULL AND id IN ",
    EntryKind.INTRODUCTION: (
        "SELECT DISTINCT r.id FROM introduction i JOIN resident r ON r.id IN (i.resident_id, i.other_resident_id)"
        " WHERE i.id IN "
    ),
}


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is, whom it is about, and the words it was found by as they stand in the text."""

    kind: str
    id: int
    title: str
    snippet: str
    matched: tuple[str, ...]
    resident_id: int | None = None
    organisation_id: int | None = None
    initiative_id: int | None = None
    on_date: date | None = None


def search_words(text: str) -> list[str]:
    """The words of what was typed, ready to be looked up."""
    return words_of(text)[:WORDS_AT_MOST]


def expression(words: Sequence[str], *, column: str = "") -> str:
    """The FTS5 expression: each word as a beginning or in one of its Dutch forms, all of them in one entry.

    Every word is quoted, so nothing that is typed can be mistaken for an operator.
    """
    return " AND ".join(_word_expression(word, column) for word in words)


def _word_expression(word: str, column: str) -> str:
    others = sorted(form for form in word_forms(word) if not form.startswith(word))
    alternatives = " OR ".join([f'"{word}" *', *(f'"{form}"' for form in others)])
    return f"{column}({alternatives})" if column else f"({alternatives})"


def find(reader: Reader, text: str, *, limit: int = 50, kinds: Collection[str] | None = None) -> list[Hit]:
    """What fits the words, people by name first. Empty when `text` holds no word.

    `kinds` are names of `EntryKind` in lower case. When no single entry holds all words, people are found of whom each
    word is said somewhere ("Fatima roti").
    """
    words = search_words(text)
    if not words:
        return []
    entries: dict[int, None] = {}
    name_column = "name : "
    for (number,) in reader.sql(PEOPLE_BY_NUMBER, (expression(words, column=name_column), limit)):
        entries[number] = None
    if any(len(word) > SHORT for word in words):
        entries.update(dict.fromkeys(_entries(reader, expression(words), limit)))
    if len(words) > 1 and len(entries) < limit and all(len(word) > SHORT for word in words):
        people = resident_ids(reader, text, limit=limit)
        entries.update(dict.fromkeys(number * SHIFT + EntryKind.RESIDENT for number in people))
    wanted = [kind_and_id(number) for number in entries]
    if kinds is not None:
        wanted = [(kind, record_id) for kind, record_id in wanted if kind.name.lower() in kinds]
    return [Hit(**found) for found in hits_for(reader, wanted[:limit], words)]


def _entries(reader: Reader, match: str, limit: int) -> list[int]:
    """The numbers of the entries that hit, best first when they are few."""
    first = [row[0] for row in reader.sql(BY_NUMBER, (match, RANKED_AT_MOST + 1))]
    if len(first) > RANKED_AT_MOST or len(first) <= 1:
        return first[:limit]
    return [row[0] for row in reader.sql(BY_RANK, (match, limit))]


def resident_ids(reader: Reader, text: str, *, limit: int | None = None) -> list[int]:
    """The residents of whom every word is said somewhere: in their name, on their card, or in a contact's note.

    In no particular order; for short words only names are looked at. Empty when `text` holds no word.
    """
    found: set[int] | None = None
    for word in sorted(set(search_words(text)), key=len, reverse=True):
        people = _people_with(reader, word, among=found)
        found = people if found is None else found & people
        if not found:
            return []
    ordered = sorted(found or ())
    return ordered if limit is None else ordered[:limit]


def _people_with(reader: Reader, word: str, *, among: set[int] | None) -> set[int]:
    if len(word) <= SHORT:
        # Beside other words a short one is a house number or a name just begun: on the card, not in every note.
        column = "name : " if among is None else ""
        rows = reader.sql(PEOPLE_BY_NUMBER, (expression([word], column=column), -1))
        return {row[0] // SHIFT for row in rows}
    by_kind: dict[int, list[int]] = defaultdict(list)
    for (number,) in reader.sql(EVERY_ENTRY, (expression([word]),)):
        by_kind[number % SHIFT].append(number // SHIFT)
    people = set(by_kind.pop(EntryKind.RESIDENT, ()))
    for kind, ids in by_kind.items():
        query = PEOPLE_OF.get(EntryKind(kind))
        if query is not None:
            people.update(row[0] for row in reader.sql(query + _list(ids)))
    return people


def _list(ids: Iterable[int]) -> str:
    """Ids as an SQL list; they are numbers from our own index, so nothing needs quoting."""
    return f"({', '.join(map(str, ids))})"
