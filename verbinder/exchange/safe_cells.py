"""Makes text safe to stand in a cell that a spreadsheet program will open, and gives it back unchanged.

Owns the rule which texts a spreadsheet could take for a formula (OWASP ASVS 1.2.10) and which characters no
cell may hold. Knows nothing of files or columns.
"""

from __future__ import annotations

import re
from typing import Final

GUARD: Final = "'"

# Importers also try after white space and invisible characters, and take full-width signs.
_BLANK = r"[\s\u200b-\u200f\u2060\ufeff]*"
_COULD_RUN = rf"(?:[\t\r\n\0]|{_BLANK}[=+\-@＝＋－＠])"  # noqa: RUF001 - the full-width signs are the point
# A text that already begins with apostrophes before a formula gets one more, so that taking one off is exact.
_NEEDS_GUARD: Final = re.compile(rf"{GUARD}*{_COULD_RUN}")
_GUARDED: Final = re.compile(rf"{GUARD}+{_COULD_RUN}")

# Control characters, half surrogates and the two code points that XML forbids; tabs and line ends may stay.
_NOT_TEXT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` without control characters and what else a workbook cannot hold; line ends are LF."""
    return _NOT_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def defuse(text: str) -> str:
    """`text` cleaned, with a leading apostrophe when a spreadsheet could take it for a formula."""
    cleaned = clean(text)
    return GUARD + cleaned if _NEEDS_GUARD.match(cleaned) else cleaned


def undefuse(text: str) -> str:
    """What `defuse` was given, cleaned: takes off one guard, never the apostrophe of "'s-Hertogenbosch"."""
    return text[1:] if _GUARDED.match(text) else text
