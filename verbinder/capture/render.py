"""Chips written back as marks.

Owns the canonical spelling of each kind, so that reading it again gives the same chip, today and tomorrow: a date is
written as a date, and what text said by itself gets its slash word.
"""

from __future__ import annotations

import re
from datetime import date

from verbinder.capture.activity_phrases import BEFORE_LEADER, PRESENCE_WORDS
from verbinder.capture.chips import DESCRIBED, LED, CapturedContact, Chip, ChipKind
from verbinder.capture.dates import split_date
from verbinder.capture.dates_found import Reckoning
from verbinder.capture.marks import ends_abbreviated
from verbinder.capture.people_words import ARTICLES, DESCRIBING, NO_NAMES, PARTICLES, POSSESSIVES, TITLES
from verbinder.capture.street_words import SURE_ENDINGS
from verbinder.capture.tokens import escape, tidy, unquoted
from verbinder.capture.tone import tone_of
from verbinder.capture.words import (
    OUTCOME_PHRASES,
    OUTCOME_WORDS,
    SETTING_PHRASES,
    SETTING_WORDS,
    PhraseTable,
)
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.record import Presence

#: What stands before a name that is no person's.
NAMED = {ChipKind.PLACE: "/plek", ChipKind.ORGANISATION: "/org", ChipKind.INITIATIVE: "/initiatief"}
_BODIES = frozenset({ChipKind.TALENT, ChipKind.INTEREST, ChipKind.NEED, ChipKind.FOLLOW_UP, ChipKind.SIGNAL})
_PLAIN_NAME = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?$")
_OPENING = "([{<\"'“”„«»‘’"
_JOINING = re.compile(r"\s*(?:,|&|\+|(?:en|and)(?=\s))\s*", re.IGNORECASE)
_PIN = re.compile(r"#(\d{1,12})$")
_QUOTE = re.compile(r"[\"“”„]")


def to_line(captured: CapturedContact) -> str:
    """The line with everything understood written as a mark and every date in figures.

    Reading it again gives the same chips and the same note, also on a later day. A guess, and what stayed in the
    note, is left as it was typed.
    """
    written = ""
    at = 0
    for chip in captured.chips:
        source = captured.line[chip.start : chip.end]
        joined = _JOINING.match(source) if chip.kind in (ChipKind.PERSON, ChipKind.LED_BY) else None
        if chip.in_note or not (chip.certain or joined):
            continue
        written = _append(written, captured.line[at : chip.start])
        if written and not written[-1].isspace():
            written += " "
        # A guess stays as it was typed, but what was joined to a name ("@Sanne en Jan") needs a mark of its own.
        mark = "/geleid " if chip.kind is ChipKind.LED_BY else "@"
        again = render(chip, source) if chip.certain or not joined else mark + source[joined.end() :].lstrip(_OPENING)
        written += again + _sentence_end(captured, chip, source, again)
        at = chip.end
    return _append(written, captured.line[at:])


def _append(written: str, text: str) -> str:
    """What follows a mark is kept apart from it; glued to it (`/plek "De Hoek">x`) it was no mark itself."""
    if not written or not text or written[-1].isspace() or text[0].isspace():
        return written + text
    if text[0] in "@+?~>!#/\\":
        return f"{written} \\{text}"
    return f"{written} {text}" if text[0].isalnum() or text[0] in "\"“„'([" else written + text


def _sentence_end(captured: CapturedContact, chip: Chip, source: str, again: str) -> str:
    """The full stop that ended a marked piece, when ordinary text follows it."""
    if again[-1:].isdigit() and re.match(r"\s+[|–—-]\s+\d", captured.line[chip.end :]):
        # Between figures a dash would join them: ">bellen 27-11-2026 - 12 mensen".
        return "."
    if source[-1:] not in tuple(".!?") or again[-1:] in tuple(".!?") or chip.kind not in _BODIES:
        return ""
    following = next(
        (other.start for other in captured.chips if other.start >= chip.end and not other.in_note),
        len(captured.line),
    )
    if not captured.line[chip.end : following].strip():
        return ""
    return " ." if ends_abbreviated(f"{again}.") else "."


def render(chip: Chip, source: str = "") -> str:
    """One chip as it is typed; `source` is how it was typed before, where that decides between two spellings."""
    text = _escaped(chip.text)
    if chip.kind is ChipKind.PERSON:
        return _person(chip, source)
    if chip.kind is ChipKind.DESCRIPTION:
        return _description(chip, source)
    if chip.kind is ChipKind.LED_BY:
        return _leader(chip, source)
    if chip.kind is ChipKind.PRESENCE:
        words = PRESENCE_WORDS.get(chip.value) if isinstance(chip.value, Presence) else None
        return f"/{words[0]}" if words else f"/ik {text}"
    if chip.kind is ChipKind.STREET:
        return _street(chip)
    if chip.kind in NAMED:
        word = "/geleid" if chip.value == LED else NAMED[chip.kind]
        bare = chip.known_id is not None and re.fullmatch(r"[\w\s'’-]+", chip.text) and not _QUOTE.search(source)
        return f"{word} {chip.text}" if bare else f"{word} {_in_quotes(chip.text)}"
    if chip.kind is ChipKind.SETTING:
        return f"/waar {_phrase(chip, SETTING_PHRASES)}"
    if chip.kind is ChipKind.OUTCOME:
        return f"/uitkomst {_phrase(chip, OUTCOME_PHRASES)}"
    if chip.kind is ChipKind.DATE:
        return f"/datum {figures(chip.value)}" if isinstance(chip.value, date) else f"/datum {chip.text}"
    if chip.kind is ChipKind.FOLLOW_UP:
        return _follow_up(chip)
    if chip.kind is ChipKind.SIGNAL:
        return _signal(chip, text)
    if chip.kind is ChipKind.NEED:
        return f"?{text}" + (f" (eigenlijk: {_escaped(chip.question)})" if chip.question else "")
    return {ChipKind.TALENT: "+", ChipKind.INTEREST: "~", ChipKind.TAG: "#"}[chip.kind] + text


def figures(day: date) -> str:
    """A day in figures, as it is written in the Netherlands: 3-12-2026."""
    return f"{day.day}-{day.month}-{day.year:04}"


def _escaped(text: str) -> str:
    return escape(tidy(text))


def _in_quotes(text: str) -> str:
    return f'"{unquoted(text)}"'


def _person(chip: Chip, source: str) -> str:
    pin = _PIN.search(source)
    suffix = pin[0] if pin and chip.known_id == int(pin[1]) else ""
    bare = not _QUOTE.search(source) and reads_as_name(chip.text)
    return f"@{chip.text if bare else _in_quotes(chip.text)}{suffix}"


def _leader(chip: Chip, source: str) -> str:
    """Somebody who led; without a name as they are described."""
    if chip.value == DESCRIBED:
        behind = BEFORE_LEADER.sub("", source)
        return f"/geleid {_description(chip, f'@{behind}')[1:]}"
    return f"/geleid {_person(chip, source)[1:]}"


def reads_as_name(name: str) -> bool:
    """Whether the words behind an `@` are read as exactly this name."""
    words = name.split()
    if not words or not all(_PLAIN_NAME.match(word) for word in words):
        return False
    first = 0
    while first < len(words) - 1 and (folded(words[first]) in TITLES | PARTICLES):
        first += 1
    if folded(words[0]) in (ARTICLES | POSSESSIVES | DESCRIBING) - TITLES or folded(words[first]) in DESCRIBING:
        return False
    for word in words[first:]:
        if not word[0].isupper() and (word is words[-1] or folded(word) not in PARTICLES):
            return False
        if folded(word) in NO_NAMES:
            return False
    return words[first][0].isupper()


def _description(chip: Chip, source: str) -> str:
    words = chip.text.split()
    article = re.match(r"@?\s*(\S+)\s", source)
    if article and folded(article[1]) in ARTICLES and folded(words[0]) != folded(article[1]):
        return f"@{article[1]} {chip.text}"
    if source.startswith("@") and folded(chip.text) in folded(source):
        return f"@{chip.text}"
    text = re.sub(r"[,;:|]", " ", chip.text)
    first = folded(words[0]) if words else ""
    described = first in POSSESSIVES or (first in DESCRIBING and not any(word[0].isupper() for word in words[1:2]))
    return f"@{' '.join(text.split())}" if described else f"@een {' '.join(text.split())}"


def _street(chip: Chip) -> str:
    one_word = " " not in chip.text and folded(chip.text).endswith(SURE_ENDINGS)
    bare = (chip.known_id is not None or one_word) and not chip.candidates and re.fullmatch(r"[\w\s'’.-]+", chip.text)
    name = chip.text if bare else _in_quotes(chip.text)
    return f"/straat {name} {chip.value}" if chip.value else f"/straat {name}"


def _phrase(chip: Chip, table: PhraseTable) -> str:
    words = tuple(folded(chip.text).split())
    for phrase, meaning in table.get(words[0], ()) if words else ():
        if phrase == words and meaning.code == chip.value:
            return chip.text
    if isinstance(chip.value, Setting):
        return SETTING_WORDS[chip.value][0] if chip.value is not Setting.OTHER else chip.text or "anders"
    if isinstance(chip.value, Outcome):
        return OUTCOME_WORDS[chip.value][0] if chip.value is not Outcome.OTHER else chip.text or "anders"
    return chip.text


def _follow_up(chip: Chip) -> str:
    text = _escaped(chip.text)
    if not isinstance(chip.value, date):
        return f">{text}"
    behind = f"{text} {figures(chip.value)}"
    again = split_date(behind, 0, len(behind), Reckoning(chip.value))
    # The date reads better behind the text; where the text has date words of its own it must come first.
    if text[:1].isalpha() and (again.text, again.day, again.certain) == (chip.text, chip.value, True):
        return f">{behind}"
    return f">{figures(chip.value)} {text}".rstrip()


def _signal(chip: Chip, text: str) -> str:
    if chip.value == tone_of(chip.text):
        return f"!{text}"
    return {"strength": "!+", "concern": "!-"}.get(str(chip.value), "!") + text
