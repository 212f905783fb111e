"""The lines that contact cards and calendars are written in: escaping, and folding by bytes.

Owns what RFC 6350 (3.2, 3.4) and RFC 5545 (3.1, 3.3.11) have in common; what stands on the lines is decided elsewhere.
"""

from __future__ import annotations

from typing import Final

#: A line holds so many bytes at most, its end not counted.
LONGEST: Final = 75
_ESCAPES: Final = (("\\", "\\\\"), ("\r\n", "\\n"), ("\r", "\\n"), ("\n", "\\n"), (",", "\\,"), (";", "\\;"))


def escaped(text: str) -> str:
    """A text as a value."""
    for sign, written in _ESCAPES:
        text = text.replace(sign, written)
    return text


def folded_line(line: str) -> bytes:
    """A line with its end, cut to length, never in the middle of a letter."""
    pieces: list[bytes] = [b""]
    for letter in line:
        written = letter.encode("utf-8", "replace")
        if len(pieces[-1]) + len(written) > LONGEST:
            pieces.append(b" ")
        pieces[-1] += written
    return b"\r\n".join(pieces) + b"\r\n"
