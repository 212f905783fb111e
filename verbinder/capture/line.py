"""One typed line, read into a captured contact.

Owns the joining of marks and unmarked text, and what is left as the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from verbinder.capture.activity_words import read_activity
from verbinder.capture.bodies import read_marked
from verbinder.capture.chips import CapturedContact, Chip, ChipKind
from verbinder.capture.clauses import TextSegment, read_clauses
from verbinder.capture.dates_found import Reckoning
from verbinder.capture.known import Known
from verbinder.capture.lexicon import Lexicon
from verbinder.capture.marks import find_marks
from verbinder.capture.tokens import clean_line, unescape
from verbinder.errors import UserError

#: Characters in one line; nobody types more, a pasted book does.
LINE_LIMIT = 20_000

_CUT = "\0"
_CUT_AT_START = re.compile(r"^[\s,;:.–—-]*\0(?:[\s,;:.–—-]*\0)*[\s,;:.–—-]*")
_CUT_AT_END = re.compile(r"[\s,;:–—-]*\0(?:[\s,;:–—-]*\0)*[\s,;:.–—-]*$")
_CUT_INSIDE = re.compile(r"\s*([,;:.!?]?)\s*\0(?:[\s,;:]*\0)*\s*([,;:]?)\s*")
_EMPTY_BRACKETS = re.compile(r"\(\s*\0?\s*\)|\[\s*\0?\s*\]")


def parse_line(typed: str, *, today: date, known: Known) -> CapturedContact:
    """What one typed line says.

    Raises `UserError("capture.too_long", limit=…)` beyond `LINE_LIMIT` characters; nothing else.
    """
    if len(typed) > LINE_LIMIT:
        raise UserError("capture.too_long", limit=LINE_LIMIT)
    line = clean_line(typed)
    lexicon = Lexicon(known, Reckoning(today), Reckoning(today, ahead=False))
    marked, segments = _read_marks(line, lexicon)
    if any(chip.kind is ChipKind.INITIATIVE for chip in marked):
        activity = read_activity(line, marked, segments, lexicon)
        marked, segments = activity.chips, activity.segments
    taken = frozenset(chip.kind for chip in marked)
    unmarked = read_clauses(line, segments, lexicon, taken, marked=bool(marked))
    chips = sorted((*marked, *unmarked), key=lambda chip: chip.start)
    return CapturedContact(line, _note(line, segments, unmarked), tuple(chips))


def _read_marks(line: str, lexicon: Lexicon) -> tuple[list[Chip], list[TextSegment]]:
    chips: list[Chip] = []
    segments: list[TextSegment] = []
    text_from, behind_person = 0, False
    for mark in find_marks(line):
        if mark.start < text_from:
            continue
        found = read_marked(line, mark, lexicon)
        if not found.chips:
            continue
        segments.append(TextSegment(text_from, mark.start, behind_person))
        chips += found.chips
        text_from = found.end
        behind_person = chips[-1].kind in (ChipKind.PERSON, ChipKind.DESCRIPTION, ChipKind.LED_BY)
    segments.append(TextSegment(text_from, len(line), behind_person))
    return chips, segments


def _note(line: str, segments: Sequence[TextSegment], unmarked: Iterable[Chip]) -> str:
    """The text without marks: what was understood as a clause of its own is taken out, with its separator."""
    cuts = [chip for chip in unmarked if not chip.in_note]
    note = ""
    for segment in segments:
        text, at = "", segment.start
        for chip in cuts:
            if segment.start <= chip.start and chip.end <= segment.end:
                text, at = text + line[at : chip.start] + _CUT, chip.end
        text += line[at : segment.end]
        piece = _without_cuts(text)
        # The full stop between two pieces stood behind the mark: "heeft een hond +koken. Ze was blij".
        stop = "." if piece[:1].isupper() and line[: segment.start].rstrip()[-1:] == "." else ""
        if note and piece:
            note += (stop if note[-1].isalnum() else "") + " "
        note += piece
    return _tidy_note(note)


def _without_cuts(text: str) -> str:
    if _CUT in text:
        text = _EMPTY_BRACKETS.sub(_CUT, text)
        text = _CUT_AT_START.sub("", text)
        text = _CUT_AT_END.sub("", text)
        text = _CUT_INSIDE.sub(lambda match: f"{match[1] or match[2]} ", text)
    return text.strip()


def _tidy_note(text: str) -> str:
    note = unescape(" ".join(_EMPTY_BRACKETS.sub(" ", text).split()))
    note = re.sub(r"^(?:[,;:.|–—-]+(?:\s+|$))+", "", note)
    note = re.sub(r"\s+([,;:.]+)(?=\s|$)", r"\1", note)
    note = re.sub(r"(?:\s*[,;:|–—]+)+$|(?:\s+-)+$", "", note)
    return note if any(not char.isspace() and char not in ",;:.–—-|()[]" for char in note) else ""
