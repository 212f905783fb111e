"""Changing one chip by changing the line it was read from.

Owns the edits behind the chips' keyboard correction: each takes `CapturedContact.line` and a chip of it, and gives the
new line, to be read again. A chip that is part of a sentence is never cut out of it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from verbinder.capture.activity_phrases import BEFORE_LEADER
from verbinder.capture.chips import DESCRIBED, UNMARKED_KINDS, Candidate, Chip, ChipKind
from verbinder.capture.dates_words import DAY_WORDS
from verbinder.capture.render import render
from verbinder.capture.street_words import LEADING_WORDS
from verbinder.capture.tokens import calm, escape, tokenise, unescape

_MARKS = {ChipKind.PERSON: "@", ChipKind.DESCRIPTION: "@", ChipKind.TALENT: "+", ChipKind.INTEREST: "~"}
_JOINED_PERSON = re.compile(r"\s*(?:,|\b(?:en|and)\b|&)\s*(?=[^\W\d_])")
_JOINED_GIFT = re.compile(r"\s*(?:,|\b(?:en|and)\b|&)\s*(?=\S)")


def typed_name(line: str, chip: Chip) -> str:
    """The name of a person as it was typed, without its mark, quotation marks and the number of a chosen one."""
    return BEFORE_LEADER.sub("", line[chip.start : chip.end]).split("#")[0].strip(' "“”„')


def replace_chip(line: str, chip: Chip, new: Chip) -> str:
    """The line with `new` in the place of `chip` (make it with `dataclasses.replace(chip, …)`)."""
    if chip.in_note:
        return _appended(line, render(replace(new, in_note=False)))
    source = "" if new.text != chip.text or new.kind is not chip.kind else line[chip.start : chip.end]
    return _spliced(line, chip, render(new, source))


def choose(line: str, chip: Chip, candidate: Candidate) -> str:
    """The line in which `chip` means this known one, and no other of the same name."""
    chosen = replace(chip, text=candidate.label, known_id=candidate.id, candidates=(), certain=True)
    if chip.kind in (ChipKind.PERSON, ChipKind.LED_BY):
        return _spliced(line, chip, f"{render(chosen)}#{candidate.id}")
    return replace_chip(line, chip, chosen)


def confirm_chip(line: str, chip: Chip) -> str:
    """The line in which a guess is no longer a guess: it is written with its mark, as something new if unknown."""
    if chip.kind is ChipKind.PERSON and chip.known_id is None:
        return _spliced(line, chip, f'@"{chip.text}"')
    if chip.kind is ChipKind.LED_BY and chip.known_id is None and chip.value != DESCRIBED:
        return _spliced(line, chip, f'/geleid "{chip.text}"')
    return replace_chip(line, chip, replace(chip, certain=True))


def remove_chip(line: str, chip: Chip, *, keep_words: bool = False) -> str:
    """The line without this chip.

    What was typed with a mark goes, unless `keep_words` leaves it as ordinary text. What was read from ordinary text
    always stays and is no longer read: a backslash before its words says that they mean just themselves.
    """
    source = line[chip.start : chip.end]
    if _is_marked(chip, source):
        return _spliced(line, chip, _plainly(_without_mark(source)) if keep_words else "")
    return line[: chip.start] + _plainly(source) + line[chip.end :]


def change_kind(line: str, chip: Chip, new_kind: ChipKind) -> str:
    """The line in which the same words are something else: a talent instead of a need, a place instead of a name."""
    text = chip.text
    if chip.kind in (ChipKind.FOLLOW_UP, ChipKind.SETTING, ChipKind.OUTCOME, ChipKind.DATE, ChipKind.PRESENCE):
        # Its date words, or the words around a phrase, would be lost with the text alone.
        text = calm(_without_mark(line[chip.start : chip.end])) or text
    elif chip.kind is ChipKind.STREET and chip.value:
        text = f"{text} {chip.value}"
    new = Chip(new_kind, text, chip.start, chip.end, in_note=chip.in_note and new_kind in UNMARKED_KINDS)
    if chip.question and new_kind is ChipKind.NEED:
        new = replace(new, question=chip.question)
    if new_kind is ChipKind.STREET:
        new = _street_from(text, new)
    if chip.in_note:
        return _appended(line, render(replace(new, in_note=False)))
    return _spliced(line, chip, _plain_body(render(new)) if new_kind is ChipKind.FOLLOW_UP else render(new))


def _street_from(text: str, chip: Chip) -> Chip:
    match = re.match(r"(.*?\D)\s+(\d\S*.*)$", text)
    return replace(chip, text=match[1], value=match[2]) if match else chip


def _plain_body(rendered: str) -> str:
    # A promise that begins with a figure is only read as one when that is a date.
    return rendered if rendered[1:2].isalpha() else f'>"{rendered[1:]}"'


def _is_marked(chip: Chip, source: str) -> bool:
    return chip.kind not in UNMARKED_KINDS or source[:1] in "@/"


def _without_mark(source: str) -> str:
    """The words behind the mark, slash word or joining word."""
    text = re.sub(r"^(?:/\w+:?|[@+?~>#]|![+-]?)\s*", "", source.strip())
    text = re.sub(r"^(?:,|(?:en|and)\b|&)\s*", "", text)
    return re.sub(r"[\"“”„]|#\d+$", "", text)


def _plainly(text: str) -> str:
    """The words with a backslash before each that could be read as something."""
    tokens = tokenise(text)
    telling = [token for token in tokens if token.key not in LEADING_WORDS or token.key in DAY_WORDS] or tokens
    for token in reversed(telling):
        if not token.plain and (token.start == 0 or text[token.start - 1].isspace()):
            text = f"{text[: token.start]}\\{text[token.start :]}"
    return text if tokens else escape(unescape(text))


def _appended(line: str, text: str) -> str:
    return f"{line.rstrip()} {text}".lstrip()


def _spliced(line: str, chip: Chip, text: str) -> str:
    before, after = line[: chip.start], line[chip.end :]
    if chip.kind is ChipKind.LED_BY and not _JOINED_PERSON.match(line[chip.start : chip.end]):
        joined = _JOINED_PERSON.match(after)
        if joined and after[joined.end()].isupper():
            after = f" /geleid {after[joined.end() :]}"
    mark = _MARKS.get(chip.kind)
    if mark and line[chip.start : chip.start + 1] == mark:
        # What was joined to it ("@Fatima en Ahmed", "+koken, bakken") now needs the mark itself.
        joined = (_JOINED_PERSON if mark == "@" else _JOINED_GIFT).match(after)
        if joined and (mark != "@" or after[joined.end()].isupper()):
            after = f" {mark}{after[joined.end() :]}"
    if not text:
        if before[-1:].isspace() and after[:1].isspace():
            after = after.lstrip()
        return f"{before}{after}".strip()
    if before and not before[-1].isspace():
        before += " "
    if after and (after[0].isalnum() or after[0] in "@+?~>!#/\\"):
        after = f" {after}"
    return f"{before}{text}{after}"
