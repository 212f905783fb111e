"""What text without marks says all the same: a street, a place, where it was, how it went, and on which day.

Owns the judgement of when such words count. A word that may mean something else in its sentence is left alone or is
only a guess; whatever is part of a sentence stays in the note.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from verbinder.capture.chips import Chip, ChipKind
from verbinder.capture.doors import is_run, read_exceptions
from verbinder.capture.items import Item, scan
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.tokens import Token, tokenise
from verbinder.capture.words import FILLERS, OTHER_SENSE, TALKING
from verbinder.domain.contacts import Outcome

#: One contact has one of these.
_ONCE = frozenset({ChipKind.STREET, ChipKind.SETTING, ChipKind.OUTCOME, ChipKind.DATE})
_TELLING = frozenset("was waren is zijn had heeft were".split())
_TALKS = frozenset({Outcome.CONVERSATION, Outcome.SHORT_TALK})


@dataclass(frozen=True, slots=True)
class TextSegment:
    """A stretch of the line without marks; `behind_person` when it follows a name at once."""

    start: int
    end: int
    behind_person: bool = False


@dataclass(slots=True)
class _Clause:
    """The words between two separators, or several joined by an item that runs over them."""

    items: list[tuple[Item, Chip]]
    rest: list[Token]
    first_of_line: bool
    behind_person: bool


def read_clauses(
    line: str, segments: Iterable[TextSegment], lexicon: Lexicon, taken: frozenset[ChipKind], *, marked: bool
) -> list[Chip]:
    """The chips of all unmarked text, `in_note` set for those whose words stay in the note.

    `taken` are the kinds already said with a mark. In a line without any mark everything stays in the note, unless
    every word of it was understood.
    """
    clauses: list[_Clause] = []
    for segment in segments:
        clauses += _clauses(line, segment, lexicon)
    _choose(clauses, taken)
    whole = [not clause.rest and all(chip.certain for _, chip in clause.items) for clause in clauses]
    everything = all(whole)
    chips = []
    for clause, complete in zip(clauses, whole, strict=True):
        for item, chip in clause.items:
            taken_out = complete if marked else everything
            address = clause.behind_person and item.first == 0 and chip.kind is ChipKind.STREET and chip.value
            if marked and address and chip.certain:
                taken_out = True
            chips.append(replace(chip, in_note=not taken_out))
    return chips


def _clauses(line: str, segment: TextSegment, lexicon: Lexicon) -> list[_Clause]:
    tokens = tokenise(line, segment.start, segment.end)
    if not tokens:
        return []
    items = _with_exceptions(tokens, scan(tokens, lexicon))
    covered = {place: item for item in items for place in range(item.first, item.next)}
    clauses: list[_Clause] = []
    for place, token in enumerate(tokens):
        joined = place and covered.get(place) is not None and covered.get(place) is covered.get(place - 1)
        if not clauses or (token.clause != tokens[place - 1].clause and not joined):
            opens = not line[: token.start].strip(" \t([{\"'")
            clauses.append(_Clause([], [], opens, segment.behind_person and place == 0))
        item = covered.get(place)
        if item is None:
            if not token.is_dash and token.key not in ("+", "&"):
                clauses[-1].rest.append(token)
        elif item.first == place:
            clauses[-1].items.append((item, _chip(item, tokens)))
    for clause in clauses:
        _judge(clause, tokens)
    return clauses


def _chip(item: Item, tokens: Sequence[Token]) -> Chip:
    return Chip(
        item.kind,
        item.text,
        tokens[item.first].start,
        tokens[item.next - 1].end,
        value=item.value,
        known_id=item.known_id,
        candidates=item.candidates,
        certain=item.sure,
    )


def _with_exceptions(tokens: Sequence[Token], items: list[Item]) -> list[Item]:
    """ "Tongelresestraat 2-20 niet thuis behalve 12": the exception behind the outcome belongs to the street."""
    street = next((item for item in items if item.kind is ChipKind.STREET and is_run(item.value)), None)
    outcome = next((item for item in items if item.kind is ChipKind.OUTCOME), None)
    if street is None or outcome is None or "behalve" in str(street.value):
        return items
    skipped = read_exceptions(tokens, outcome.next)
    if skipped is None or ("," in str(street.value) and "-" not in str(street.value)):
        return items
    for place, item in enumerate(items):
        if item is street:
            items[place] = replace(item, value=f"{item.value} behalve {skipped.value}")
        elif item is outcome:
            items[place] = replace(item, next=skipped.next)
    end = skipped.next
    return [item for item in items if not outcome.next <= item.first < end]


def _judge(clause: _Clause, tokens: Sequence[Token]) -> None:
    """Keep what counts in this clause, as certain or as a guess; the words of the others become ordinary words."""
    kept = []
    for item, chip in clause.items:
        verdict = _verdict(item, clause, tokens)
        if verdict is None:
            clause.rest += tokens[item.first : item.next]
        else:
            kept.append((item, replace(chip, certain=verdict)))
    clause.items = kept


def _verdict(item: Item, clause: _Clause, tokens: Sequence[Token]) -> bool | None:
    """Certain, a guess, or (None) not meant that way."""
    words = [token.key for token in clause.rest if token.key not in FILLERS and not _just_a_number(token)]
    other_sense = any(word in OTHER_SENSE for word in words)
    talking = any(word in TALKING for word in words) or any(
        other.kind is ChipKind.OUTCOME and other.value in _TALKS for other, _ in clause.items
    )
    if item.kind is ChipKind.SETTING:
        if not words:
            return True
        before = [token.key for token in clause.rest if token.start < tokens[item.first].start]
        if item.leads:
            # "gebeld over de fiets" opens the note; "wil gebeld worden" does not.
            return True if not other_sense and all(word in FILLERS for word in before) else None
        if talking and not item.alone and not any(word in OTHER_SENSE for word in before):
            # "gesproken in het buurthuis over eenzaam zijn": what follows is what was said.
            return True
        return None if item.alone or other_sense else talking
    if item.kind is ChipKind.OUTCOME:
        return _outcome_verdict(item, clause, words, other_sense, tokens)
    if item.kind is ChipKind.DATE:
        # "de vergadering was dinsdag" tells of something else than this contact.
        telling = any(token.key in _TELLING for token in clause.rest) and not talking
        if not words and not telling:
            return True
        if other_sense or item.short:
            return None
        if clause.first_of_line and item.first == 0:
            return talking or item.numeric
        return True if talking else None
    return item.sure


def _just_a_number(token: Token) -> bool:
    """ "nr 12" and telephone numbers do not change what a clause says."""
    return token.key in ("nr", "nummer", "no", "number") or not any(char.isalpha() for char in token.key)


def _outcome_verdict(
    item: Item, clause: _Clause, words: list[str], other_sense: bool, tokens: Sequence[Token]
) -> bool | None:
    before = [token for token in clause.rest if token.start < tokens[item.first].start]
    opening = all(token.key in FILLERS or token.capitalised for token in before)
    if not words or (item.leads and opening):
        return True
    if other_sense or len(words) > 3:
        return None
    last = all(token.start < tokens[item.first].start for token in clause.rest)
    telling = item.next - item.first > 1 or item.value in _TALKS
    return False if last and telling else None


def _choose(clauses: list[_Clause], taken: frozenset[ChipKind]) -> None:
    """Leave one chip of each kind a contact has once: the first certain one, else the first guess."""
    best: dict[ChipKind, Chip] = {}
    for certain in (True, False):
        for clause in clauses:
            for _, chip in clause.items:
                if chip.certain is certain and chip.kind in _ONCE and chip.kind not in taken:
                    best.setdefault(chip.kind, chip)
    for clause in clauses:
        kept = []
        for item, chip in clause.items:
            if chip.kind not in _ONCE or best.get(chip.kind) is chip:
                kept.append((item, chip))
            else:
                # Its words are ordinary words again, and keep their clause in the note.
                clause.rest.append(Token(chip.start, chip.end, chip.text, chip.text, 0))
        clause.items = kept
