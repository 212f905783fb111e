"""Finding, in a stretch of plain words, everything that could be a street, a place, a setting, an outcome or a day.

Owns the left-to-right scan. Whether what was found counts is judged in `clauses`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verbinder.capture.chips import Candidate, ChipKind, ChipValue
from verbinder.capture.dates import read_date
from verbinder.capture.doors import doors_of, is_run
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.names_known import implied_setting
from verbinder.capture.phrases import find_phrase
from verbinder.capture.street_words import LEADING_WORDS
from verbinder.capture.tokens import Token, unquoted
from verbinder.capture.words import OUTCOME_PHRASES, SETTING_PHRASES


@dataclass(frozen=True, slots=True)
class Item:
    """Something found in `tokens[first:next]`; `alone` and `leads` as in the vocabulary."""

    kind: ChipKind
    first: int
    next: int
    text: str
    value: ChipValue = None
    known_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    sure: bool = True
    alone: bool = False
    leads: bool = False
    #: Of a date: written with figures; or so short ("di") that it needs a clause of its own.
    numeric: bool = False
    short: bool = False


def scan(tokens: Sequence[Token], lexicon: Lexicon) -> list[Item]:
    """Everything found, from left to right, never overlapping."""
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        item = None if tokens[at].plain or tokens[at].is_dash else _at(tokens, at, lexicon)
        if item is None:
            at += 1
            continue
        floor = items[-1].next if items else 0
        items.append(_with_leading_words(item, tokens, floor))
        at = item.next
    return items


def _at(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Item | None:
    street = _street(tokens, at, lexicon)
    if street:
        return street
    found = [item for item in (_named(tokens, at, lexicon), *_phrases(tokens, at)) if item]
    if found:
        item = max(found, key=lambda each: each.next)
        return _beyond(item, tokens, lexicon) if item.kind is ChipKind.SETTING else item
    return _date(tokens, at, lexicon)


def _beyond(item: Item, tokens: Sequence[Token], lexicon: Lexicon) -> Item:
    """ "in het buurthuis De Tempel": a place or street that begins inside the phrase and goes on is meant."""
    for place in range(item.first + 1, item.next):
        named = _named(tokens, place, lexicon)
        if named and named.next >= item.next and named.sure:
            return named
        street = _street(tokens, place, lexicon)
        if street and street.value and street.next > item.next:
            return street
    return item


def _street(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Item | None:
    found = lexicon.streets.find(tokens, at)
    if found is None:
        return None
    return Item(
        ChipKind.STREET,
        at,
        found.next,
        unquoted(found.name),
        found.number,
        found.known.id if found.known else None,
        found.candidates,
        found.certain and not (is_run(found.number) and not doors_of(found.number or "")),
    )


def _phrases(tokens: Sequence[Token], at: int) -> list[Item]:
    found = []
    for kind, table in ((ChipKind.OUTCOME, OUTCOME_PHRASES), (ChipKind.SETTING, SETTING_PHRASES)):
        match = find_phrase(table, tokens, at)
        if match:
            after, phrase = match
            text = " ".join(token.word for token in tokens[at:after])
            found.append(Item(kind, at, after, text, phrase.code, alone=phrase.alone, leads=phrase.leads))
    return found


def _named(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Item | None:
    best = None
    for kind, labels in ((ChipKind.PLACE, lexicon.places), (ChipKind.ORGANISATION, lexicon.organisations)):
        found = labels.find(tokens, at)
        if found is None or (best and found.next <= best.next):
            continue
        only = found.candidates[0] if len(found.candidates) == 1 else None
        label = only.label if only else " ".join(token.word for token in tokens[at : found.next])
        value = implied_setting(label) if kind is ChipKind.PLACE else None
        candidates = () if only else found.candidates[:8]
        best = Item(kind, at, found.next, label, value, only.id if only else None, candidates, found.certain)
    return best


def _date(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Item | None:
    found = read_date(tokens, at, lexicon.past)
    if found is None or found.due is None or found.due > lexicon.past.today or found.keep or not found.certain:
        return None
    words = tokens[at : found.next]
    return Item(
        ChipKind.DATE,
        at,
        found.next,
        f"{found.due.day}-{found.due.month}-{found.due.year}",
        found.due,
        numeric=any(char.isdigit() for token in words for char in token.word),
        short=len(words) == 1 and len(words[0].key) <= 3,
    )


def _with_leading_words(item: Item, tokens: Sequence[Token], floor: int) -> Item:
    """ "in de Tongelresestraat": the small words before it belong to it."""
    if item.kind not in (ChipKind.STREET, ChipKind.PLACE, ChipKind.ORGANISATION):
        return item
    first = item.first
    while (
        first > floor
        and first > item.first - 2
        and tokens[first - 1].key in LEADING_WORDS
        and tokens[first - 1].clause == tokens[item.first].clause
        and not tokens[first - 1].plain
    ):
        first -= 1
    return Item(item.kind, first, item.next, item.text, item.value, item.known_id, item.candidates, item.sure)
