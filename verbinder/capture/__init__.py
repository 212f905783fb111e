"""One typed line → a contact: people, street, talents, needs, promises with a date, signals, themes, and the note.

Owns the reading of what a verbinder types. It must not read or write anything, know the time, or decide what is
stored: use cases do that with what stands here.

- `parse_line(typed, today=…, known=…)` → `CapturedContact` with its `Chip`s; called on every key press.
- `parse_lines(text, today=…, known=…)` → one `CapturedContact` per line of a pasted text.
- `expand_doors(captured)` → one contact per door of "Tongelresestraat 2-20 niet thuis".
- `to_line(captured)` → the line with explicit marks and dates in figures; it means the same tomorrow.
- `replace_chip`, `choose`, `confirm_chip`, `remove_chip`, `change_kind` → a new line, to be read again.
- `complete(line, cursor, known)` → suggestions for the word being typed; `apply_completion` puts one in.
- `Known` is what the notebook must answer; `KnownNames` answers from memory.

Raised: `UserError` with `capture.too_long`, `capture.too_many_lines` or `capture.too_many_doors`, each with `limit`.
The marks are described in docs/capture.md.
"""

from __future__ import annotations

from verbinder.capture.chips import Candidate, CapturedContact, Chip, ChipKind
from verbinder.capture.complete import Completion, apply_completion, complete
from verbinder.capture.doors import DOOR_LIMIT
from verbinder.capture.edit import change_kind, choose, confirm_chip, remove_chip, replace_chip
from verbinder.capture.expand import expand_doors
from verbinder.capture.known import NOTHING_KNOWN, Known, KnownNames
from verbinder.capture.line import LINE_LIMIT, parse_line
from verbinder.capture.many import LINES_LIMIT, parse_lines
from verbinder.capture.render import render, to_line

__all__ = [
    "DOOR_LIMIT",
    "LINES_LIMIT",
    "LINE_LIMIT",
    "NOTHING_KNOWN",
    "Candidate",
    "CapturedContact",
    "Chip",
    "ChipKind",
    "Completion",
    "Known",
    "KnownNames",
    "apply_completion",
    "change_kind",
    "choose",
    "complete",
    "confirm_chip",
    "expand_doors",
    "parse_line",
    "parse_lines",
    "remove_chip",
    "render",
    "replace_chip",
    "to_line",
]
