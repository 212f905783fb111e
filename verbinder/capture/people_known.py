"""Whether a typed name is someone known: exactly, by part of the name, or nearly.

Owns the comparison of names. It decides nothing alone: what is not beyond doubt becomes candidates to choose from.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.capture.chips import Candidate, Chip, ChipKind
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.people_words import PARTICLES, TITLES
from verbinder.capture.streets import one_slip
from verbinder.capture.tokens import Token, unquoted
from verbinder.domain.names import folded

#: As many candidates as can be read at a glance, and as many as are compared.
_SHOWN, _COMPARED = 8, 60


def split_pin(word: str) -> tuple[str, int | None]:
    """The name without the number of a chosen person ("Vries#4"), and that number."""
    name, mark, number = word.rpartition("#")
    return (name, int(number)) if mark and name and number.isdecimal() and len(number) <= 12 else (word, None)


def recognise(tokens: Sequence[Token], at: int, name_end: int, lexicon: Lexicon, start: int) -> tuple[Chip, int] | None:
    """The known person at `tokens[at]`, and the token after the name; None when nobody known comes near.

    `name_end` is where the name ends by its spelling; a known name typed in lower case may go on further.
    """
    words = [split_pin(token.key)[0] for token in tokens[at:]]
    skipped = 0
    while skipped + 1 < name_end - at and words[skipped] in TITLES:
        skipped += 1
    first = skipped
    while first + 1 < name_end - at and words[first] in PARTICLES:
        first += 1
    same_clause = _clause_length(tokens, at, name_end)
    matches: dict[int, list[Candidate]] = {}
    asked = [words[first]]
    if name_end - at - first > 1:
        # Among many Jans the one with this surname may not be on the first page.
        asked.append(words[name_end - at - 1])
    for candidate in dict.fromkeys(each for word in asked for each in lexicon.people(word, _COMPARED)):
        length = _matched(words[skipped:same_clause], folded(candidate.label).split())
        if length:
            matches.setdefault(skipped + length, []).append(candidate)
    longest = max(matches, default=0)
    if longest >= name_end - at:
        return _known_chip(tokens, at, longest, matches[longest], start, words[skipped]), at + longest
    near = _nearly(words[first : name_end - at], lexicon) if name_end - at - first == 1 else ()
    if longest or near:
        # "Fatima Bakkali" where only Fatima Yilmaz is known: somebody new, most likely.
        fitting = tuple(near) if near else ()
        return (_new_chip(tokens, at, name_end, fitting, start), name_end) if fitting else None
    return None


def _clause_length(tokens: Sequence[Token], at: int, name_end: int) -> int:
    here = name_end
    while here < len(tokens) and tokens[here].clause == tokens[here - 1].clause and not tokens[here].plain:
        here += 1
    return here - at


def _matched(typed: Sequence[str], name: Sequence[str]) -> int:
    """How many typed words stand in `name` in this order from the first; small words may be left out; 0 when none."""
    place = count = 0
    for word in typed:
        position = place
        while position < len(name) and name[position] != word:
            # Only small words, and any first names before the one typed first, may be passed over.
            if count and name[position] not in PARTICLES:
                return count
            position += 1
        if position >= len(name):
            return count
        place, count = position + 1, count + 1
    return count


def _nearly(words: Sequence[str], lexicon: Lexicon) -> tuple[Candidate, ...]:
    """People whose first name differs by one slip: offered before a second Fatima is made."""
    word = words[0]
    if len(word) < 4:
        return ()
    return tuple(
        candidate
        for candidate in lexicon.people(word[:2], _COMPARED)
        if any(one_slip(word, part) for part in folded(candidate.label).split())
    )[:_SHOWN]


def _known_chip(
    tokens: Sequence[Token], at: int, length: int, fitting: Sequence[Candidate], start: int, first: str
) -> Chip:
    end = tokens[at + length - 1].end
    pin = split_pin(tokens[at + length - 1].key)[1]
    chosen = [candidate for candidate in fitting if candidate.id == pin] if pin is not None else list(fitting)
    typed = folded(" ".join(split_pin(token.word)[0] for token in tokens[at : at + length]))
    whole = [candidate for candidate in chosen if folded(candidate.label) == typed]
    # Somebody called just "Fatima" is no surer than another Fatima.
    if len(whole) == 1 and (len(chosen) == 1 or " " in typed):
        chosen = whole
    # By the first name, or chosen by number: surely that one. By a surname it may be a relative.
    if len(chosen) == 1 and (pin is not None or folded(chosen[0].label).split()[0] == first):
        return Chip(ChipKind.PERSON, chosen[0].label, start, end, known_id=chosen[0].id)
    text = unquoted(" ".join(split_pin(token.word)[0] for token in tokens[at : at + length]))
    return Chip(ChipKind.PERSON, text, start, end, candidates=tuple(fitting[:_SHOWN]), certain=False)


def _new_chip(tokens: Sequence[Token], at: int, name_end: int, fitting: tuple[Candidate, ...], start: int) -> Chip:
    text = unquoted(" ".join(token.word for token in tokens[at:name_end]))
    return Chip(
        ChipKind.PERSON,
        text[0].upper() + text[1:],
        start,
        tokens[name_end - 1].end,
        candidates=fitting,
        certain=False,
    )


def recognise_exactly(name: str, pin: int | None, lexicon: Lexicon, start: int, end: int) -> Chip:
    """Somebody whose whole name was written, between quotation marks or chosen from the list by number."""
    words = folded(name).split()
    fitting = [
        candidate
        for candidate in lexicon.people(words[0] if words else "", _COMPARED)
        if folded(unquoted(candidate.label)) == " ".join(words)
    ]
    if pin is not None:
        fitting = [candidate for candidate in fitting if candidate.id == pin]
    if len(fitting) == 1:
        return Chip(ChipKind.PERSON, fitting[0].label, start, end, known_id=fitting[0].id)
    return Chip(
        ChipKind.PERSON,
        name,
        start,
        end,
        candidates=tuple(fitting[:_SHOWN]),
        certain=pin is None and not fitting,
    )


def known_description(text: str, start: int, end: int, lexicon: Lexicon) -> Chip:
    """Somebody described; known when the notebook has somebody by exactly that description."""
    wanted = folded(text)
    fitting = [
        candidate
        for candidate in lexicon.people(wanted.split()[-1] if wanted else "", _COMPARED)
        if folded(candidate.label) == wanted
    ]
    known_id = fitting[0].id if len(fitting) == 1 else None
    return Chip(ChipKind.DESCRIPTION, text, start, end, known_id=known_id)
