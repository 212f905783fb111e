"""What the list of the page Begrippen can stand on: one phrase, word, concept or join, told by its kind and key."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from verbinder.domain.concept_views import ConceptsOverview, ConceptView, Join, OwnWord, PhraseReading, UnknownPhrase
from verbinder.domain.names import folded


class Group(StrEnum):
    """The sections of the list, in their order."""

    TRIED = "tried"
    UNKNOWN = "unknown"
    OWN = "own"
    WORDS = "words"
    REFUSED = "refused"
    JOINS = "joins"
    LEFT = "left"


Row = PhraseReading | UnknownPhrase | ConceptView | OwnWord | Join
#: So many phrases that nobody knows are enough to begin with; the others are one key away.
FIRST = 12
#: The key of the entry that shows the others.
MORE = "more"


@dataclass(frozen=True, slots=True)
class ConceptItem:
    """One entry; two are the same when they stand for the same, whatever is known of it by now."""

    group: Group
    key: str
    row: Row | None = field(compare=False, hash=False)


def items_of(
    overview: ConceptsOverview, tried: PhraseReading | None, *, unfolded: bool = False
) -> dict[Group, list[ConceptItem]]:
    """Every entry by its section; of what nobody knows only the first unless `unfolded`, and one for the rest."""
    rows: dict[Group, tuple[Row, ...]] = {
        Group.TRIED: () if tried is None else (tried,),
        Group.UNKNOWN: overview.unknown,
        Group.OWN: overview.own,
        Group.WORDS: overview.words,
        Group.REFUSED: overview.refused,
        Group.JOINS: overview.joins,
        Group.LEFT: overview.left,
    }
    items = {group: [ConceptItem(group, _key(row), row) for row in found] for group, found in rows.items()}
    if not unfolded and len(items[Group.UNKNOWN]) > FIRST + 1:
        items[Group.UNKNOWN][FIRST:] = [ConceptItem(Group.UNKNOWN, MORE, None)]
    return items


def _key(row: Row) -> str:
    if isinstance(row, PhraseReading):
        # There is one at a time: it stays chosen while one types on.
        return ""
    if isinstance(row, UnknownPhrase):
        return folded(row.phrase)
    return row.topic if isinstance(row, ConceptView) else str(row.id)
