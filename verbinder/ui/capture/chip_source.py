"""A chip as words one can edit, and edited words as a chip again.

Owns the way there and back for one chip; must not touch the line it stands in.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from verbinder.capture import Chip, ChipKind
from verbinder.capture.render import figures
from verbinder.errors import VerbinderError
from verbinder.usecases import contacts

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

#: What stands before the words of a kind so that they are read as that kind.
MARKS = {
    ChipKind.TALENT: "+",
    ChipKind.INTEREST: "~",
    ChipKind.NEED: "?",
    ChipKind.FOLLOW_UP: ">",
    ChipKind.SIGNAL: "!",
    ChipKind.TAG: "#",
    ChipKind.STREET: "/straat ",
    ChipKind.PLACE: "/plek ",
    ChipKind.ORGANISATION: "/org ",
    ChipKind.DATE: "/datum ",
    ChipKind.INITIATIVE: "/initiatief ",
    ChipKind.LED_BY: "/geleid ",
}


def words_of(chip: Chip) -> str:
    """The words of a chip as one edits them, without its mark."""
    if chip.kind is ChipKind.FOLLOW_UP and isinstance(chip.value, date):
        return f"{chip.text} {figures(chip.value)}".strip()
    if chip.kind is ChipKind.DATE and isinstance(chip.value, date):
        return figures(chip.value)
    if chip.kind is ChipKind.STREET and chip.value:
        return f"{chip.text} {chip.value}"
    if chip.kind is ChipKind.NEED and chip.question:
        return f"{chip.text} (eigenlijk: {chip.question})"
    return chip.text


def chip_from(notebook: Notebook, words: str, chip: Chip) -> Chip:
    """`chip` with these words instead, read as its kind is read: with a day, a number, a question behind it."""
    mark = MARKS.get(chip.kind)
    found = _read(notebook, f"{mark}{words}", chip.kind) if mark else None
    if found is None:
        return replace(chip, text=words, value=None, known_id=None, candidates=(), question=None, certain=True)
    # What was typed on purpose is no guess any more; which of several streets is meant may still be one.
    certain = not found.candidates
    return replace(found, start=chip.start, end=chip.end, in_note=chip.in_note, certain=certain)


def _read(notebook: Notebook, line: str, kind: ChipKind) -> Chip | None:
    try:
        read = contacts.preview(notebook, line)
    except VerbinderError:
        return None
    found = read.of(kind)
    whole = found and found[0].start == 0 and not read.note and len(read.chips) == 1
    return found[0] if whole and not (kind is ChipKind.DATE and found[0].value is None) else None
