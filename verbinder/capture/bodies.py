"""What stands behind each mark but `@`: talents, needs, interests, promises, signals, themes and slash words.

Owns the reading of marked pieces into chips.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from verbinder.capture.chips import Chip, ChipKind
from verbinder.capture.commands import read_command
from verbinder.capture.dates import split_date
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import Mark, MarkKind
from verbinder.capture.people import read_people
from verbinder.capture.tokens import calm, tidy, tokenise
from verbinder.capture.tone import tone_of
from verbinder.domain.names import folded
from verbinder.domain.signals import SignalTone

_BEHIND = r"(?:eigenlijk|vraag achter de vraag|achterliggend|achter|want|omdat|really|actually|behind|because)"
_QUESTION_IN_BRACKETS = re.compile(rf"\s*[(\[]\s*{_BEHIND}\b\s*[:,]?\s*", re.IGNORECASE)
_QUESTION_ARROW = re.compile(r"^(.+?)\s*(?:→|⇒|-+>|=>)\s*(.+)$")
_QUESTION_WORD = re.compile(rf"^(.+?)(?:[,;]\s*{_BEHIND}\b\s*:?|\s+{_BEHIND}:)\s*(.+)$", re.IGNORECASE)

_LIST_SEPARATOR = re.compile(r",\s*|\s+(?:en|and|&)\s+")
_LIST_WORDS = frozenset({"en", "and", "&"})


@dataclass(frozen=True, slots=True)
class MarkedFound:
    """The chips of one mark and the place where ordinary text goes on; no chips when the mark meant nothing."""

    chips: tuple[Chip, ...]
    end: int


def read_marked(line: str, mark: Mark, lexicon: Lexicon) -> MarkedFound:
    """The chips of this mark."""
    end = mark.body + len(line[mark.body : mark.end].rstrip())
    if mark.kind is MarkKind.PEOPLE:
        people = read_people(line, mark, lexicon)
        return MarkedFound(people.chips, people.end)
    if mark.kind is MarkKind.COMMAND:
        chips = read_command(line, mark, lexicon)
        return MarkedFound(chips, chips[-1].end) if chips else MarkedFound((), mark.start)
    if mark.kind in (MarkKind.TALENT, MarkKind.INTEREST):
        kind = ChipKind.TALENT if mark.kind is MarkKind.TALENT else ChipKind.INTEREST
        return MarkedFound(_listed(line, mark, kind, end), end)
    if mark.kind is MarkKind.TAG:
        chip = _tag(line, mark, lexicon)
        return MarkedFound((chip,), chip.end)
    if mark.kind is MarkKind.NEED:
        chip = _need(line, mark, end)
    elif mark.kind is MarkKind.FOLLOW_UP:
        dated = split_date(line, mark.body, end, lexicon.promise)
        chip = Chip(ChipKind.FOLLOW_UP, dated.text, mark.start, end, value=dated.day, certain=dated.certain)
    else:
        chip = _signal(line, mark, end)
    return MarkedFound((chip,), end) if chip.text or chip.value else MarkedFound((), mark.start)


def _listed(line: str, mark: Mark, kind: ChipKind, end: int) -> tuple[Chip, ...]:
    """One gift, or several when each further one is a single word: "+koken, bakken en naaien"."""
    parts: list[tuple[int, int]] = []
    begin = mark.body
    # A comma behind the last one separates nothing.
    listed = mark.body + len(line[mark.body : end].rstrip(" ,;."))
    for match in _LIST_SEPARATOR.finditer(line, mark.body, listed):
        parts.append((begin, match.start()))
        begin = match.end()
    parts.append((begin, end))
    texts = [calm(line[first:last]) for first, last in parts]
    is_list = "," in line[mark.body : listed] and all(texts) and all(_one_word(text) for text in texts[1:])
    if not is_list:
        text = calm(line[mark.body : end])
        return (Chip(kind, text, mark.start, end),) if text else ()
    chips = [Chip(kind, texts[0], mark.start, parts[0][1])]
    for (_, before), (_, last), text in zip(parts, parts[1:], texts[1:], strict=False):
        chips.append(Chip(kind, text, before, last))
    return tuple(chips)


def _one_word(text: str) -> bool:
    return " " not in text and folded(text) not in _LIST_WORDS and text[0].isalpha()


def _need(line: str, mark: Mark, end: int) -> Chip:
    body = calm(line[mark.body : end])
    text, question = split_question(body)
    return Chip(ChipKind.NEED, text, mark.start, end, question=question)


def split_question(body: str) -> tuple[str, str | None]:
    """A need and the question behind it: "wil Nederlands leren (eigenlijk: mensen ontmoeten)"."""
    bracket = _QUESTION_IN_BRACKETS.search(body, 1)
    if bracket:
        close = max(body.rfind(sign, bracket.end()) for sign in ")]")
        question = body[bracket.end() : close if close >= 0 else len(body)]
        text = f"{body[: bracket.start()]} {body[close + 1 :] if close >= 0 else ''}"
        whole = _says_something(question) and _says_something(body[: bracket.start()])
        return (tidy(text), tidy(question)) if whole else (body, None)
    for pattern in (_QUESTION_ARROW, _QUESTION_WORD):
        match = pattern.match(body)
        if match and _says_something(match[1]) and _says_something(match[2]):
            return tidy(match[1]), tidy(match[2])
    return body, None


def _says_something(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _signal(line: str, mark: Mark, end: int) -> Chip:
    tones = {"+": SignalTone.STRENGTH, "-": SignalTone.CONCERN}
    tone = tones.get(line[mark.body])
    text = calm(line[mark.body + (tone is not None) : end])
    return Chip(ChipKind.SIGNAL, text, mark.start, end, value=tone or tone_of(text))


def _tag(line: str, mark: Mark, lexicon: Lexicon) -> Chip:
    """One word, or the longest known theme that begins there."""
    tokens = tokenise(line, mark.body, mark.end)
    for length in range(min(len(tokens), 5), 0, -1):
        known = lexicon.tags.get(" ".join(token.key for token in tokens[:length]))
        if known is not None and tokens[length - 1].clause == tokens[0].clause:
            return Chip(ChipKind.TAG, known, mark.start, tokens[length - 1].end)
    end = tokens[0].end if tokens else mark.body + len(line[mark.body : mark.end].rstrip())
    # Whatever is behind the last letter, figure or symbol is punctuation.
    word = re.sub(r"[^\w\u2100-\U0010ffff]+$", "", line[mark.body : end])
    return Chip(ChipKind.TAG, word, mark.start, end)
