"""Someone who is known only by a description: where it begins, and where it stops describing.

Owns the reading of descriptions behind `@`; names are read in `people`.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.capture.chips import Chip
from verbinder.capture.dates import read_date
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.people_known import known_description
from verbinder.capture.people_words import (
    AND,
    ARTICLES,
    DESCRIBING,
    NO_NAMES,
    PARTICLES,
    POSSESSIVES,
    RELATIVE,
    TITLES,
    VERBS,
)
from verbinder.capture.phrases import find_leading, phrase_length
from verbinder.capture.street_words import LEADING_WORDS
from verbinder.capture.tokens import Token, calm

#: A description of more words than this has run into the note.
_LONGEST_DESCRIPTION = 15


def read_description(
    line: str, start: int, tokens: Sequence[Token], at: int, lexicon: Lexicon
) -> tuple[Chip, int] | None:
    """Someone known only by a description, and the token after it; None when a name stands at `tokens[at]`."""
    if not _begins_description(tokens, at):
        return None
    here, told = at + 1, False
    while here < len(tokens) and here - at < _LONGEST_DESCRIPTION:
        token = tokens[here]
        told = told or token.key in RELATIVE
        if token.clause != tokens[here - 1].clause or lexicon.streets.find(tokens, here):
            break
        if (token.key in VERBS and not told) or _leaves_the_person(tokens, here, lexicon):
            break
        here += 1
    while here > at + 1 and tokens[here - 1].key in AND | ARTICLES | {"in", "op", "aan", "at", "on", "van", "uit"}:
        here -= 1
    end = tokens[here - 1].end
    text = calm(line[tokens[at].start : end])
    if tokens[at].key in ARTICLES and here - at > 1:
        text = text.split(" ", 1)[1]
    return known_description(text, start, end, lexicon), here


def _leaves_the_person(tokens: Sequence[Token], here: int, lexicon: Lexicon) -> bool:
    """Whether all words from here to the clause's end say where, when or how it went: "aan de deur", "niet thuis"."""
    place = here
    while place < len(tokens) and (place == here or not _clause_over(tokens, place)):
        after = _circumstance(tokens, place, lexicon)
        if after is None:
            return False
        if find_leading(tokens, place):
            return True
        place = after
        if place < len(tokens) and tokens[place].key in AND:
            break
    return True


def _circumstance(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int | None:
    length = phrase_length(tokens, at)
    place = at
    while place < len(tokens) - 1 and place < at + 2 and tokens[place].key in LEADING_WORDS:
        place += 1
    found = lexicon.places.find(tokens, place)
    if found and found.certain and found.next > at + length:
        return found.next
    if length:
        return at + length
    street = lexicon.streets.find(tokens, place)
    if street:
        return street.next
    day = read_date(tokens, at, lexicon.past)
    # "di" and "zo" alone would depend on what stands behind them.
    telling = day and (day.next > at + 1 or len(tokens[at].key) > 3)
    return day.next if day and day.due and telling else None


def _clause_over(tokens: Sequence[Token], after: int) -> bool:
    return after >= len(tokens) or tokens[after].clause != tokens[after - 1].clause


def _begins_description(tokens: Sequence[Token], at: int) -> bool:
    key = tokens[at].key
    following = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].clause == tokens[at].clause else None
    if key.endswith(("'s", "’s")) and len(key) > 3 and following and following.key in DESCRIBING:
        return True
    if following and following.key in AND:
        following = None
    if key in ARTICLES and tokens[at].capitalised and (following is None or following.capitalised):
        # "An Jansen" has a name that is also an article.
        return bool(following and following.key in DESCRIBING)
    if key in TITLES:
        # "mevrouw Jansen" and "mw. de Vries" are names, "mevrouw met hondje" is none.
        return not (following and name_follows(tokens, at + 1))
    if key in ("de", "het", "the", "n", "a") and following:
        if following.key in TITLES and name_follows(tokens, at + 2):
            return False
        if not following.capitalised:
            return True
        after = tokens[at + 2] if at + 2 < len(tokens) else None
        return bool(after and after.key in DESCRIBING and not after.capitalised)
    if key in POSSESSIVES:
        return following is not None
    return key in ARTICLES or (key in DESCRIBING and not (following and name_follows(tokens, at + 1)))


def name_follows(tokens: Sequence[Token], at: int) -> bool:
    while at < len(tokens) and tokens[at].key in PARTICLES:
        at += 1
    if at >= len(tokens) or tokens[at].key in NO_NAMES:
        return False
    return tokens[at].capitalised and tokens[at].word[0].isalpha()
