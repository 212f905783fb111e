"""One line about many doors, written out as one contact per door.

Owns the expansion; how a run of doors is read stands in `doors`.
"""

from __future__ import annotations

from dataclasses import replace

from verbinder.capture.chips import CapturedContact, Chip, ChipKind
from verbinder.capture.doors import DOOR_LIMIT, doors_of, is_run
from verbinder.errors import UserError


def expand_doors(captured: CapturedContact) -> tuple[CapturedContact, ...]:
    """A contact for each door of the line ("Tongelresestraat 2-20 niet thuis"); itself alone for a single door.

    Each has a line of its own that reads back to it. Raises `UserError("capture.too_many_doors", limit=…)`.
    """
    street = captured.street
    if street is None or not isinstance(street.value, str) or not is_run(street.value):
        return (captured,)
    doors = doors_of(street.value)
    if not doors:
        raise UserError("capture.too_many_doors", limit=DOOR_LIMIT)
    return tuple(_at_door(captured, street, door) for door in doors)


def _at_door(captured: CapturedContact, street: Chip, door: str) -> CapturedContact:
    line, note, at = "", captured.note, 0
    chips = []
    for chip in captured.chips:
        source = captured.line[chip.start : chip.end]
        line += captured.line[at : chip.start]
        words, value = source, chip.value
        if chip is street:
            command = source.split()[0] + " " if source.startswith("/") else ""
            name = f'"{street.text}"' if command and street.known_id is None else street.text
            words, value = f"{command}{name} {door}", door
        elif chip.kind is ChipKind.OUTCOME and not source.startswith("/"):
            # The exception ("behalve 12") stood behind the outcome and has been counted out.
            words = source if len(source) == len(chip.text) else chip.text
        if chip.in_note:
            note = note.replace(" ".join(source.split()), words, 1)
        chips.append(replace(chip, start=len(line), end=len(line) + len(words), value=value))
        line, at = line + words, chip.end
    return CapturedContact(line + captured.line[at:], note, tuple(chips))
