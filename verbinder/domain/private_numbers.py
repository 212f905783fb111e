"""Finds citizen service numbers (BSN) in free text, so that they are never brought in.

Owns the eleven-test (Dutch law: UAVG article 46 forbids a BSN without a legal basis). Must not tell which number
it found: what is removed is gone.
"""

from __future__ import annotations

import re

# Eight or nine digits on their own, or in the groups of the old official notations; never part of a longer
# number, of a telephone number with a country code, or of a decimal number.
BSN_CANDIDATE = re.compile(
    r"(?<![\d+])(?<!\+31 )(?<!\+31)(?<!\d[.,\-])"
    r"(?:\d{8,9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?![.,\-]?\d)"
)
_DATE = re.compile(r"^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d)$")
_DIGITS = b"0123456789"
REMOVED = "…"


def passes_eleven_test(digits: str) -> bool:
    """Whether eight or nine digits can be a BSN: 9·a + 8·b + … + 2·h - i is a multiple of eleven and not zero."""
    number = digits.zfill(9)
    if len(number) != 9 or not number.isdecimal() or not number.isascii():
        return False
    total = sum(weight * int(digit) for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), number, strict=True))
    return total % 11 == 0 and int(number) >= 10_000_000


def looks_like_bsn(text: str) -> bool:
    """Whether a whole cell is one number that passes the eleven-test and is not a date."""
    digits = text.replace(" ", "").replace(".", "")
    return len(digits) in (8, 9) and passes_eleven_test(digits) and not _DATE.match(digits)


def without_bsn(text: str) -> str:
    """`text` with every number that can be a BSN replaced by "…"; the same object when there is none."""
    encoded = text.encode("utf-8", "replace")
    # Counting digits costs a tenth of a search, and hardly any note holds eight of them.
    if len(encoded) - len(encoded.translate(None, _DIGITS)) < 8 or not BSN_CANDIDATE.search(text):
        return text

    def hidden(match: re.Match[str]) -> str:
        return REMOVED if looks_like_bsn(match[0]) else match[0]

    return BSN_CANDIDATE.sub(hidden, text)
