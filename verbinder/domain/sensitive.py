"""Notices in free text what the law asks to leave out: special categories of data, and numbers that identify.

Owns the rules; they are words and arithmetic, so that each finding can be explained, nothing leaves the computer and
nothing is remembered. A finding is a question to the writer, never a refusal (AVG art. 9 and 10, UAVG art. 46).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain import sensitive_words as words
from verbinder.domain.private_numbers import BSN_CANDIDATE, looks_like_bsn


class SensitiveKind(StrEnum):
    """What may be told of somebody; each has its question in the sentences under [sensitive]."""

    BSN = "bsn"
    IBAN = "iban"
    BIRTH_DATE = "birth_date"
    HEALTH = "health"
    RELIGION = "religion"
    ORIGIN = "origin"
    POLITICS = "politics"
    SEXUALITY = "sexuality"
    OFFENCE = "offence"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was noticed, and where: `start` and `end` are places in the text."""

    kind: SensitiveKind
    text: str
    start: int
    end: int


_WORDS = {
    SensitiveKind.HEALTH: words.HEALTH,
    SensitiveKind.RELIGION: words.RELIGION,
    SensitiveKind.ORIGIN: words.ORIGIN,
    SensitiveKind.POLITICS: words.POLITICS,
    SensitiveKind.SEXUALITY: words.SEXUALITY,
    SensitiveKind.OFFENCE: words.OFFENCE,
    SensitiveKind.MONEY: words.MONEY,
}
_PATTERNS = {
    # On small letters: a pattern that ignores them takes four times as long, which a list of 100,000 rows feels.
    kind: re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w])")
    for kind, patterns in _WORDS.items()
}
_AFTER = re.compile(rf"\s?{words.NOT_ABOUT_SOMEBODY}", re.IGNORECASE)
_AFTER_ADJECTIVE = re.compile(rf"\w*e?\s(?:{words.NOT_ABOUT_SOMEBODY})", re.IGNORECASE)
_WORKS = re.compile(
    rf"\b{words.WORKS_WITH}\b[^.;\n]{{0,30}}\b(?:met|voor|bij|in|als|over|tegen)\b[^.;\n]{{0,20}}$", re.I
)
#: "geen" and "niet meer" do not help: "niet ziek" is about health as well. A question about the neighbourhood does.
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_MONTHS = "jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_BIRTH = re.compile(
    r"\b(?:geboren(?: op)?|geb\.?|geboortedatum:?|geb\.?datum:?|born(?: on)?)\s*:?\s*"
    rf"(\d{{1,2}}[-/. ](?:\d{{1,2}}|(?:{_MONTHS})[a-z]*)[-/. ](?:19|20)?\d{{2}})(?!\d)",
    re.IGNORECASE,
)
#: Numbers that pass the eleven-test by chance: one in eleven does.
_OTHER_NUMBER = re.compile(
    r"(?:kvk|bestel\w*|order\w*|factuur\w*|kenmerk|klant\w*|zaak\w*|dossier\w*|lid\w*|tel\w*|nr)\W{0,12}$",
    re.IGNORECASE,
)


def findings(text: str) -> tuple[Finding, ...]:
    """Everything noticed in a text, in the order of the text."""
    found = [*_numbers(text)]
    small = _in_small_letters(text)
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(small):
            if _about_somebody(text, match):
                found.append(Finding(kind, text[match.start() : match.end()], match.start(), match.end()))
    return tuple(sorted(found, key=lambda each: (each.start, each.kind)))


def _in_small_letters(text: str) -> str:
    """The same text in small letters, each in its own place: a few letters of the world become two when small."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(each if len(each.lower()) != 1 else each.lower() for each in text)


def _about_somebody(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() :]
    if _AFTER.match(after) or _AFTER_ADJECTIVE.match(after[:24]):
        return False
    return not _WORKS.search(text[: match.start()])


def _numbers(text: str) -> list[Finding]:
    found: list[Finding] = []
    if not _FIGURE.search(text):
        return found
    for match in BSN_CANDIDATE.finditer(text):
        if looks_like_bsn(match[0]) and not _OTHER_NUMBER.search(text[: match.start()]):
            found.append(Finding(SensitiveKind.BSN, match[0], match.start(), match.end()))
    for match in _IBAN.finditer(text):
        if is_iban(match[0]):
            found.append(Finding(SensitiveKind.IBAN, match[0], match.start(), match.end()))
    for match in _BIRTH.finditer(text):
        found.append(Finding(SensitiveKind.BIRTH_DATE, match[1], match.start(1), match.end(1)))
    return found


def is_iban(text: str) -> bool:
    """Whether this is an account number: the remainder by 97 is one (ISO 13616)."""
    plain = text.replace(" ", "").upper()
    if not 15 <= len(plain) <= 34:
        return False
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
