"""Slash words: `/straat`, `/plek`, `/org`, `/waar`, `/uitkomst`, `/datum` say outright what text says by itself.

Owns their reading. They are how a guess is confirmed and how a line is written that means the same tomorrow.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.capture.chips import Chip, ChipKind
from verbinder.capture.dates import read_date
from verbinder.capture.doors import read_numbers
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import Mark, quoted
from verbinder.capture.names_known import implied_setting
from verbinder.capture.phrases import find_phrase
from verbinder.capture.tokens import Token, calm, tokenise, unquoted
from verbinder.capture.words import OUTCOME_PHRASES, SETTING_PHRASES
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded

_OTHER = frozenset({"anders", "other", "overig"})


def read_command(line: str, mark: Mark, lexicon: Lexicon) -> Chip | None:
    """The chip of a slash word, or None when nothing readable follows it."""
    body = mark.body + len(line[mark.body : mark.end]) - len(line[mark.body : mark.end].lstrip())
    inside = quoted(line, body, mark.end)
    tokens = tokenise(line, inside[1] if inside else body, mark.end)
    if inside is None and (not tokens or tokens[0].is_dash):
        return None
    name = inside[0] if inside else None
    if mark.command == "street":
        return _street(line, mark, name, inside[1] if inside else 0, tokens, lexicon)
    if mark.command in ("place", "organisation"):
        return _named(line, mark, name, inside[1] if inside else 0, tokens, lexicon)
    if name is not None:
        tokens = tokenise(line, body, mark.end)
    if not tokens:
        return None
    if mark.command == "date":
        return _date(line, mark, tokens, lexicon)
    return _phrase(line, mark, tokens)


def _clause_end(tokens: Sequence[Token]) -> int:
    here = 1
    while here < len(tokens) and tokens[here].clause == tokens[0].clause:
        here += 1
    return here


def _street(
    line: str, mark: Mark, name: str | None, after_name: int, tokens: Sequence[Token], lexicon: Lexicon
) -> Chip:
    if name is not None:
        numbers = read_numbers(tokens, 0) if tokens and not line[after_name : tokens[0].start].strip() else None
        end = tokens[numbers.next - 1].end if numbers else after_name
        known = next((each for each in lexicon.known.streets() if folded(unquoted(each.label)) == folded(name)), None)
        return Chip(
            ChipKind.STREET,
            known.label if known else name,
            mark.start,
            end,
            value=numbers.value if numbers else None,
            known_id=known.id if known else None,
        )
    found = lexicon.streets.find(tokens, 0)
    if found:
        # Said outright, a street nobody knows yet is no guess; one that resembles a known street still is.
        certain = found.certain or (found.known is None and not found.candidates)
        return Chip(
            ChipKind.STREET,
            unquoted(found.name),
            mark.start,
            tokens[found.next - 1].end,
            value=found.number,
            known_id=found.known.id if found.known else None,
            candidates=found.candidates,
            certain=certain,
        )
    here, numbers = 1, None
    while here < len(tokens) and tokens[here].clause == tokens[0].clause and numbers is None:
        numbers = read_numbers(tokens, here)
        here += numbers is None
    text = unquoted(calm(line[tokens[0].start : tokens[here - 1].end]))
    end = tokens[(numbers.next if numbers else here) - 1].end
    return Chip(ChipKind.STREET, text, mark.start, end, value=numbers.value if numbers else None)


def _named(line: str, mark: Mark, name: str | None, after_name: int, tokens: Sequence[Token], lexicon: Lexicon) -> Chip:
    place = mark.command == "place"
    kind = ChipKind.PLACE if place else ChipKind.ORGANISATION
    if name is not None:
        source = lexicon.known.places() if place else lexicon.known.organisations()
        known = next((each for each in source if folded(unquoted(each.label)) == folded(name)), None)
        label, end = (known.label if known else name), after_name
    else:
        found = (lexicon.places if place else lexicon.organisations).find(tokens, 0)
        known = found.candidates[0] if found and len(found.candidates) == 1 else None
        last = found.next if found and known else _clause_end(tokens)
        end = tokens[last - 1].end
        label = known.label if known else unquoted(calm(line[tokens[0].start : end]))
        if found and known is None:
            return Chip(kind, label, mark.start, end, candidates=found.candidates[:8], certain=False)
    value = implied_setting(label) if place else None
    return Chip(kind, label, mark.start, end, value=value, known_id=known.id if known else None)


def _phrase(line: str, mark: Mark, tokens: Sequence[Token]) -> Chip:
    is_setting = mark.command == "setting"
    kind = ChipKind.SETTING if is_setting else ChipKind.OUTCOME
    match = find_phrase(SETTING_PHRASES if is_setting else OUTCOME_PHRASES, tokens, 0)
    if match:
        text = " ".join(token.word for token in tokens[: match[0]])
        return Chip(kind, text, mark.start, tokens[match[0] - 1].end, value=match[1].code)
    if tokens[0].key in _OTHER:
        other = Setting.OTHER if is_setting else Outcome.OTHER
        return Chip(kind, tokens[0].word, mark.start, tokens[0].end, value=other)
    # A word of the user's own: kept as it is typed, and shown as something to look at.
    end = tokens[_clause_end(tokens) - 1].end
    return Chip(kind, calm(line[tokens[0].start : end]), mark.start, end, certain=False)


def _date(line: str, mark: Mark, tokens: Sequence[Token], lexicon: Lexicon) -> Chip:
    found = read_date(tokens, 0, lexicon.past)
    if found is None or found.due is None or found.due > lexicon.past.today:
        end = tokens[(found.next if found else _clause_end(tokens)) - 1].end
        return Chip(ChipKind.DATE, calm(line[tokens[0].start : end]), mark.start, end, certain=False)
    text = f"{found.due.day}-{found.due.month}-{found.due.year}"
    return Chip(ChipKind.DATE, text, mark.start, tokens[found.next - 1].end, value=found.due)
