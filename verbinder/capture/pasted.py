"""What stands before the words in a pasted line: bullets, numbering, and who sent it when.

Owns the stripping of one line. Dates of messages are day first, as Dutch telephones write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from verbinder.capture.dates_found import in_year
from verbinder.capture.tokens import clean_line

_DAY = r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4}|\d{2})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_SENDER = r"(?:[^:\[\]]{1,60}?):\s?"
_MESSENGERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\[{_DAY},?\s+{_TIME}\]\s*(?:{_SENDER})?",
        rf"^\[{_TIME},\s*{_DAY}\]\s*(?:{_SENDER})?",
        rf"^{_DAY},?\s+{_TIME}\s+[-–]\s+{_SENDER}",
        rf"^[^,\[\]:]{{1,60}},\s*\[{_DAY}\s+{_TIME}\]:?\s*",
        rf"^\[{_TIME}\]\s*{_SENDER}",
    )
)
#: A line of the messenger itself has a date and no sender.
_SYSTEM = re.compile(rf"^{_DAY},?\s+{_TIME}\s+[-–]\s+[^:]*$", re.IGNORECASE)
_NO_WORDS = re.compile(
    r"^[<\[(]?(?:media weggelaten|media omitted|afbeelding weggelaten|image omitted|video weggelaten|video omitted|"
    r"audio weggelaten|audio omitted|sticker weggelaten|sticker omitted|dit bericht is verwijderd|"
    r"this message was deleted)\.?[>\])]?$",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-*•‣◦▪▫●○·–—✓✔☐☑]\s+|[•‣◦▪▫●○✓✔☐☑]|\[[ xX]?\]\s+)+")
_NUMBERED = re.compile(r"^\(?(?P<number>\d{1,3})[.)]\s+(?=\S)")
_LETTERED = re.compile(r"^[a-h]\)\s+(?=\S)")
_DECORATED = re.compile(r"^(?:#{1,6}\s+|[*_=]{2,}\s*|[*_](?=\S))(?P<words>.*?)\s*[*_=]*(?P<colon>:?)[*_=]*$")


@dataclass(frozen=True, slots=True)
class Pasted:
    """The words of a pasted line; the number it was listed under and the day it was sent, if any."""

    text: str
    number: int | None = None
    sent: date | None = None


def read_pasted(line: str) -> Pasted | None:
    """The line without what stands before its words; None when it has no words of its own."""
    text = clean_line(line).strip()
    sent = None
    if _SYSTEM.match(text):
        return None
    for pattern in _MESSENGERS:
        match = pattern.match(text)
        if match:
            sent = _sent(match)
            text = text[match.end() :].strip()
            break
    text = _BULLET.sub("", text)
    numbered = _NUMBERED.match(text)
    if numbered:
        text = text[numbered.end() :]
    text = _BULLET.sub("", _LETTERED.sub("", text))
    decorated = _DECORATED.match(text)
    if decorated:
        text = decorated["words"] + decorated["colon"]
    if not sent and (_NO_WORDS.match(text) or not any(char.isalnum() or ord(char) > 0x2600 for char in text)):
        return None
    if _NO_WORDS.match(text):
        text = ""
    return Pasted(text, int(numbered["number"]) if numbered else None, sent)


def _sent(match: re.Match[str]) -> date | None:
    if "day" not in match.groupdict() or match["day"] is None:
        return None
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    day, month = int(match["day"]), int(match["month"])
    # An English telephone puts the month first; only then can the "month" be more than twelve.
    return in_year(year, month, day) or in_year(year, day, month)
