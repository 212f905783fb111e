"""Places in a text as Python counts them and as Qt counts them: for Qt an emoji is two.

Owns the conversion only.
"""

from __future__ import annotations


def to_qt(text: str, position: int) -> int:
    """Where Qt finds the character that is at `position` in Python."""
    before = text[:position]
    return position if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, position: int) -> int:
    """Where Python finds the character that is at `position` in Qt."""
    if text.isascii():
        return position
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(units.decode("utf-16-le", "ignore"))
