"""Slash words: `/straat`, `/plek`, `/org`, `/waar`, `/uitkomst`, `/datum` say outright what text says by itself, and
`/initiatief` makes the line an activity, with `/geleid` (who led) and `/ik` (whether the verbinder was there).

Owns their reading. They are how a guess is confirmed and how a line is written that means the same tomorrow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from verbinder.capture.activity_phrases import begins_activity
from verbinder.capture.activity_words import read_leaders, read_presence
from verbinder.capture.chips import Candidate, Chip, ChipKind
from verbinder.capture.dates import read_date
from verbinder.capture.doors import read_numbers
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import Mark, quoted
from verbinder.capture.names_known import KnownLabels, implied_setting
from verbinder.capture.phrases import find_phrase
from verbinder.capture.tokens import Token, calm, tokenise, unquoted
from verbinder.capture.words import OUTCOME_PHRASES, SETTING_PHRASES
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded

_OTHER = frozenset({"anders", "other", "overig"})


def read_command(line: str, mark: Mark, lexicon: Lexicon) -> tuple[Chip, ...]:
    """The chips of a slash word: one, several for `/geleid`, none when nothing readable follows it."""
    if mark.command == "led":
        body = _behind_by(line, mark)
        return read_leaders(line, mark.start, body, mark.end, lexicon)
    chip = _one(line, mark, lexicon)
    return () if chip is None else (chip,)


def _behind_by(line: str, mark: Mark) -> int:
    """ "/geleid door Fatima" says the same as "/geleid Fatima"."""
    tokens = tokenise(line, mark.body, mark.end)
    by = len(tokens) > 1 and tokens[0].key in ("door", "by") and not tokens[0].plain
    body = tokens[1 if by else 0].start if tokens else mark.body
    while body > mark.body and line[body - 1] in '"“„':
        body -= 1
    return body


def _one(line: str, mark: Mark, lexicon: Lexicon) -> Chip | None:
    if mark.command == "presence":
        return read_presence(line, mark.start, mark.body, mark.end)
    body = mark.body + len(line[mark.body : mark.end]) - len(line[mark.body : mark.end].lstrip())
    inside = quoted(line, body, mark.end)
    tokens = tokenise(line, inside[1] if inside else body, mark.end)
    if inside is None and (not tokens or tokens[0].is_dash):
        return None
    name = inside[0] if inside else None
    if mark.command == "street":
        return _street(line, mark, name, inside[1] if inside else 0, tokens, lexicon)
    if mark.command in ("place", "organisation", "initiative"):
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
    kind, source, labels = _names(mark.command, lexicon)
    if name is not None:
        known = next((each for each in source() if folded(unquoted(each.label)) == folded(name)), None)
        label, end = (known.label if known else name), after_name
    else:
        found = labels().find(tokens, 0)
        known = found.candidates[0] if found and len(found.candidates) == 1 else None
        last = found.next if found and known else _name_end(tokens, kind)
        end = tokens[last - 1].end
        label = known.label if known else unquoted(calm(line[tokens[0].start : end]))
        if found and known is None:
            return Chip(kind, label, mark.start, end, candidates=found.candidates[:8], certain=False)
    value = implied_setting(label) if kind is ChipKind.PLACE else None
    return Chip(kind, label, mark.start, end, value=value, known_id=known.id if known else None)


def _names(
    command: str, lexicon: Lexicon
) -> tuple[ChipKind, Callable[[], Sequence[Candidate]], Callable[[], KnownLabels]]:
    """The kind a slash word names, and where the known ones are to be had."""
    if command == "place":
        return ChipKind.PLACE, lexicon.known.places, lambda: lexicon.places
    if command == "initiative":
        return ChipKind.INITIATIVE, lexicon.known.initiatives, lambda: lexicon.initiatives
    return ChipKind.ORGANISATION, lexicon.known.organisations, lambda: lexicon.organisations


def _name_end(tokens: Sequence[Token], kind: ChipKind) -> int:
    """Where a name nobody knows yet ends: with its clause, or before what is said of the activity."""
    end = _clause_end(tokens)
    if kind is not ChipKind.INITIATIVE:
        return end
    return next((place for place in range(1, end) if begins_activity(tokens, place)), end)


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
