"""What a line says of an activity of an initiative: who led it, and whether the verbinder was there.

Owns where both stand in a line (the words are in `activity_phrases`). They count only in a line that names an
initiative (`/initiatief Soeptafel`); anywhere else "geleid door" and "ik was erbij" are part of what was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from verbinder.capture.activity_phrases import (
    LED_BY,
    ME,
    PRESENCE,
    PRESENCE_WORDS,
    begins_activity,
    led_phrase,
    presence_at,
)
from verbinder.capture.chips import DESCRIBED, LED, Chip, ChipKind
from verbinder.capture.clauses import TextSegment
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import Mark, MarkKind
from verbinder.capture.people import read_people
from verbinder.capture.people_words import AND
from verbinder.capture.tokens import Token, tokenise
from verbinder.domain.stepping_back.record import Presence


@dataclass(frozen=True, slots=True)
class ActivityFound:
    """All chips of the line so far, with what was found; and the text that is left."""

    chips: list[Chip]
    segments: list[TextSegment]


def read_activity(
    line: str, marked: Sequence[Chip], segments: Iterable[TextSegment], lexicon: Lexicon
) -> ActivityFound:
    """Find in the unmarked text of a line with an initiative who led and whether we were there."""
    chips = list(marked)
    left: list[TextSegment] = []
    for segment in segments:
        found = _in_segment(line, segment, chips, lexicon)
        begin, behind = segment.start, segment.behind_person
        for chip in found:
            if chip.start > begin:
                left.append(TextSegment(begin, chip.start, behind))
            begin, behind = chip.end, False
        chips += found
        open_end = _opens_people(line, TextSegment(begin, segment.end, behind))
        if open_end is not None and _lead(line, chips, segment.end, open_end):
            left.append(TextSegment(begin, open_end, behind))
        else:
            left.append(TextSegment(begin, segment.end, behind))
    return ActivityFound(chips, left)


def read_leaders(line: str, start: int, body: int, end: int, lexicon: Lexicon) -> tuple[Chip, ...]:
    """Those named in `line[body:end]` as who led; the first chip begins at `start`. An organisation stays one."""
    people = read_people(line, Mark(MarkKind.PEOPLE, start, body, end), lexicon)
    return tuple(_as_leader(chip) for chip in people.chips if chip.kind is not ChipKind.PLACE)


def read_presence(line: str, start: int, body: int, end: int) -> Chip | None:
    """What stands behind `/ik`: "leidde", "was erbij", "was er niet"; None when it says nothing of the kind."""
    tokens = tokenise(line, body, end)
    for me in ("ik", "i"):
        for words, presence in PRESENCE:
            if words[0] == me and len(tokens) >= len(words) - 1:
                run = tokens[: len(words) - 1]
                if all(token.key == word for token, word in zip(run, words[1:], strict=True)):
                    return presence_chip(presence, start, run[-1].end)
    return None


def presence_chip(presence: Presence, start: int, end: int) -> Chip:
    """The verbinder was there in this way; its text is the same however it was typed."""
    return Chip(ChipKind.PRESENCE, PRESENCE_WORDS[presence][0], start, end, value=presence)


def _as_leader(chip: Chip) -> Chip:
    if chip.kind is ChipKind.PERSON:
        return replace(chip, kind=ChipKind.LED_BY)
    if chip.kind is ChipKind.DESCRIPTION:
        return replace(chip, kind=ChipKind.LED_BY, value=DESCRIBED)
    return replace(chip, value=LED)


def _in_segment(line: str, segment: TextSegment, known: Sequence[Chip], lexicon: Lexicon) -> list[Chip]:
    tokens = tokenise(line, segment.start, segment.end)
    has_presence = any(chip.kind is ChipKind.PRESENCE for chip in known)
    found: list[Chip] = []
    at = 0
    while at < len(tokens):
        led = led_phrase(tokens, at)
        presence = None if has_presence else presence_at(tokens, at)
        if led is not None and led < len(tokens) and not any(token.plain for token in tokens[at : led + 1]):
            chips = _leaders(line, tokens, at, led, lexicon)
            if has_presence:
                chips = [chip for chip in chips if chip.kind is not ChipKind.PRESENCE]
        elif presence is not None:
            chips = [presence_chip(presence[1], tokens[at].start, tokens[presence[0] - 1].end)]
        else:
            chips = []
        if not chips:
            at += 1
            continue
        has_presence = has_presence or any(chip.kind is ChipKind.PRESENCE for chip in chips)
        found += chips
        at = next((place for place in range(at, len(tokens)) if tokens[place].start >= chips[-1].end), len(tokens))
    return found


def _leaders(line: str, tokens: Sequence[Token], at: int, first: int, lexicon: Lexicon) -> list[Chip]:
    """ "geleid door Fatima, Ahmed en mij": names, an organisation, and us, in any order."""
    chips: list[Chip] = []
    start, here = tokens[at].start, first
    if tokens[here].key in ME:
        chips.append(presence_chip(Presence.LED, start, tokens[here].end))
        here += 1
        if here + 1 >= len(tokens) or tokens[here].key not in AND or tokens[here].clause != tokens[here - 1].clause:
            return chips
        start, here = tokens[here].start, here + 1
    end = _before_us(tokens, here)
    named = [chip for chip in read_leaders(line, start, tokens[here].start, end, lexicon) if _is_meant(chip, line)]
    chips += named
    if named:
        after = next((place for place in range(here, len(tokens)) if tokens[place].start >= named[-1].end), len(tokens))
        if after + 1 < len(tokens) and tokens[after].key in AND and tokens[after + 1].key in ME:
            chips.append(presence_chip(Presence.LED, tokens[after].start, tokens[after + 1].end))
    return chips


def _before_us(tokens: Sequence[Token], here: int) -> int:
    """Where the names end: before "en mij" and before "ik was erbij", which are no names."""
    for place in range(here + 1, len(tokens)):
        us = tokens[place].key in AND and place + 1 < len(tokens) and tokens[place + 1].key in ME
        if us or begins_activity(tokens, place):
            return tokens[place - 1].end
    return tokens[-1].end


def _is_meant(chip: Chip, line: str) -> bool:
    """Without a mark only a name counts: "geleid door de buren" says who led, but nobody in particular."""
    if chip.kind is ChipKind.ORGANISATION:
        return chip.certain
    named = line[chip.start : chip.end].split()[-1]
    return chip.known_id is not None or (chip.value != DESCRIBED and named[:1].isupper())


def _opens_people(line: str, segment: TextSegment) -> int | None:
    """Where "geleid door" begins when it ends the text before a mark: "geleid door @Fatima"."""
    tokens = tokenise(line, segment.start, segment.end)
    for length in {len(phrase) for phrase in LED_BY}:
        at = len(tokens) - length
        if at >= 0 and led_phrase(tokens, at) == len(tokens):
            return tokens[at].start
    return None


def _lead(line: str, chips: list[Chip], after: int, start: int) -> bool:
    """Let those behind the mark at `after` be who led, from `start` on; False when no people stand there."""
    if line[after : after + 1] != "@":
        return False
    led = False
    for place, chip in enumerate(chips):
        begins = chip.start == after
        goes_on = led and chip.kind in (ChipKind.PERSON, ChipKind.DESCRIPTION) and line[chip.start] != "@"
        if chip.kind is ChipKind.PLACE or not (begins or goes_on):
            if led and chip.start > after:
                break
            continue
        leader = _as_leader(chip)
        chips[place] = replace(leader, start=start) if begins else leader
        led = True
    return led
