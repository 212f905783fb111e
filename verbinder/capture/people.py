"""Who is meant behind `@`: one or more names, known or new, or someone described.

Owns the reading of names and descriptions. Whether a name is known is asked of `Known`; nothing is stored.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verbinder.capture.activity_phrases import begins_activity
from verbinder.capture.chips import Chip, ChipKind
from verbinder.capture.descriptions import name_follows, read_description
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import Mark, quoted
from verbinder.capture.names_known import implied_setting
from verbinder.capture.people_known import recognise, recognise_exactly, split_pin
from verbinder.capture.people_words import (
    AND,
    ARTICLES,
    DESCRIBING,
    NO_NAMES,
    PARTICLES,
    POSSESSIVES,
    TITLES,
    VERBS,
)
from verbinder.capture.phrases import phrase_length
from verbinder.capture.tokens import Token, tokenise, unquoted

#: A name in a script without capitals ends somewhere; further words would be a sentence.
_LONGEST_CASELESS = 3
#: "Sanne+koken": a space was forgotten, most likely.
_NO_NAME_SIGN = re.compile(r"[^\w\s'’.-]")
_PIN = re.compile(r"#(\d{1,12})(?!\w)")


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """The chips of one mark, and the place in the line where the ordinary text goes on."""

    chips: tuple[Chip, ...]
    end: int


def read_people(line: str, mark: Mark, lexicon: Lexicon) -> PeopleFound:
    """Everyone named or described behind this `@`; the first word after it always counts."""
    inside = quoted(line, mark.body, mark.end)
    if inside is not None:
        return _quoted_name(line, mark, inside, lexicon)
    tokens = tokenise(line, mark.body, mark.end)
    if not tokens:
        return PeopleFound((), mark.start)
    chip, here = _one(line, mark.start, tokens, 0, lexicon)
    chips = [chip]
    while chip.kind in (ChipKind.PERSON, ChipKind.DESCRIPTION) and here < len(tokens):
        following = _next_person(line, tokens, here, chips[-1].end, lexicon)
        if following is None:
            break
        chip, here = following
        chips.append(chip)
    return PeopleFound(tuple(chips), chips[-1].end)


def _quoted_name(line: str, mark: Mark, inside: tuple[str, int], lexicon: Lexicon) -> PeopleFound:
    name, end = inside
    pin = _PIN.match(line, end)
    chip = recognise_exactly(name, int(pin[1]) if pin else None, lexicon, mark.start, pin.end() if pin else end)
    return PeopleFound((chip,), chip.end)


def _one(line: str, start: int, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Chip, int]:
    """The person, organisation or place at `tokens[at]`, and the token after it."""
    person = read_description(line, start, tokens, at, lexicon)
    if person:
        return person
    named = _organisation_or_place(start, tokens, at, lexicon)
    if named:
        return named
    return _named(start, tokens, at, lexicon)


def _next_person(
    line: str, tokens: Sequence[Token], at: int, last_end: int, lexicon: Lexicon
) -> tuple[Chip, int] | None:
    """A further person joined by "en", "&" or a comma; its chip begins at the joining word."""
    joined = tokens[at].key in AND and not tokens[at].plain and tokens[at].clause == tokens[at - 1].clause
    comma = line[last_end : tokens[at].start].strip() == ","
    at += joined
    if not (joined or comma) or at >= len(tokens) or tokens[at].plain or not tokens[at].word[0].isalpha():
        return None
    token = tokens[at]
    if lexicon.streets.find(tokens, at):
        return None
    if lexicon.places.find(tokens, at) or lexicon.organisations.find(tokens, at):
        return _organisation_or_place(last_end, tokens, at, lexicon) if joined else None
    describes = token.key in ARTICLES | POSSESSIVES or token.key in DESCRIBING
    if joined and describes and (token.key not in ARTICLES | POSSESSIVES or at + 1 < len(tokens)):
        return _one(line, last_end, tokens, at, lexicon)
    titled = token.key in TITLES and at + 1 < len(tokens) and name_follows(tokens, at + 1)
    if not titled and (not token.capitalised or token.key in NO_NAMES):
        return None
    chip, here = _named(last_end, tokens, at, lexicon)
    if comma and chip.known_id is None and not _stands_apart(tokens, at, here):
        return None
    return chip, here


def _stands_apart(tokens: Sequence[Token], at: int, here: int) -> bool:
    """Whether a name after a comma is not the beginning of a sentence ("@Fatima, Heel vriendelijk")."""
    if here >= len(tokens) or tokens[here].clause != tokens[here - 1].clause:
        return here - at > 1 or tokens[at].key not in VERBS
    return tokens[here].key in AND or phrase_length(tokens, here) > 0 or begins_activity(tokens, here)


def _organisation_or_place(start: int, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Chip, int] | None:
    for kind, labels in ((ChipKind.ORGANISATION, lexicon.organisations), (ChipKind.PLACE, lexicon.places)):
        found = labels.find(tokens, at)
        if not found:
            continue
        end = tokens[found.next - 1].end
        if len(found.candidates) == 1:
            only = found.candidates[0]
            value = implied_setting(only.label) if kind is ChipKind.PLACE else None
            return Chip(kind, only.label, start, end, value=value, known_id=only.id), found.next
        text = " ".join(token.word for token in tokens[at : found.next])
        return Chip(kind, text, start, end, candidates=found.candidates[:8], certain=False), found.next
    return None


def _named(start: int, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Chip, int]:
    if tokens[at].key in ("de", "the") and at + 2 < len(tokens) and tokens[at + 1].key in TITLES:
        # "de heer Jansen"
        at += name_follows(tokens, at + 2)
    here = _name_end(tokens, at, lexicon)
    known = recognise(tokens, at, here, lexicon, start)
    if known:
        return known
    words = [token.word for token in tokens[at:here]]
    words[-1], pin = split_pin(words[-1])
    name, end = unquoted(" ".join(words)), tokens[here - 1].end
    if pin is not None:
        return recognise_exactly(name, pin, lexicon, start, end), here
    # A name typed in lower case is a guess: it may have been another word.
    certain = tokens[at].key not in NO_NAMES and any(token.capitalised for token in tokens[at:here])
    certain = certain and not _NO_NAME_SIGN.search(name)
    if tokens[at].key not in PARTICLES:
        name = name[0].upper() + name[1:]
    return Chip(ChipKind.PERSON, name, start, end, certain=certain), here


def _name_end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The token after a name: capitals and the small words between them, until a street or an ordinary word."""
    here = at
    while here + 1 < len(tokens) and (tokens[here].key in TITLES or tokens[here].key in PARTICLES):
        if not _continues(tokens, here, here + 1):
            break
        here += 1
    here += 1
    while here < len(tokens):
        until = here
        while until < len(tokens) and tokens[until].key in PARTICLES and not tokens[until].plain:
            until += 1
        if until >= len(tokens) or not _is_name_word(tokens, until, at) or tokens[until].plain:
            break
        if tokens[until].clause != tokens[here - 1].clause and not _is_initial(tokens[here - 1]):
            break
        if any(lexicon.streets.find(tokens, place) for place in range(here, until + 1)):
            break
        if lexicon.places.find(tokens, until) or lexicon.organisations.find(tokens, until):
            break
        here = until + 1
    return here


def _continues(tokens: Sequence[Token], at: int, here: int) -> bool:
    following = tokens[here]
    return (
        following.clause == tokens[at].clause
        and not following.plain
        and (following.capitalised or following.key in PARTICLES)
    )


def _is_initial(token: Token) -> bool:
    return len(token.word.replace(".", "")) <= 2 and token.word[0].isupper()


def _is_name_word(tokens: Sequence[Token], here: int, at: int) -> bool:
    token = tokens[here]
    if not token.capitalised or token.key in NO_NAMES or not any(char.isalpha() for char in token.word):
        return False
    if any(char.isdigit() for char in token.word) and split_pin(token.word)[1] is None:
        return False
    caseless = not any(char.isupper() for char in token.word)
    return not caseless or here - at < _LONGEST_CASELESS
