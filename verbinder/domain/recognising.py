"""What in a story leads back to somebody, and what could stand there instead.

Owns the rules: names and descriptions of people in the notebook, a street with a house number, numbers and addresses by
which somebody is reached, birth dates, and words of what the law calls special. Each finding can be explained; nothing
is changed by itself. What the notebook does not know (a name of somebody who is not in it) cannot be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from verbinder.domain.known_forms import PREFIXES, CalledPerson, KnownForms, words_in
from verbinder.domain.sensitive import findings

#: Proposals are in the notebook's own language, like the story.
A_RESIDENT, NEARBY, SOME_DAY = "een bewoner", "in de buurt", "op een dag"


class FoundKind(StrEnum):
    """What was recognised; each has its sentence under [recognised]. The special kinds have one together."""

    NAME = "name"
    DESCRIPTION = "description"
    ADDRESS = "address"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"
    BSN = "bsn"
    IBAN = "iban"
    BIRTH_DATE = "birth_date"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class Recognised:
    """One finding: `start` and `end` are its place, `proposal` what could stand there.

    "" as a proposal: take it out. None: only the writer can say it otherwise.
    """

    kind: FoundKind
    text: str
    start: int
    end: int
    proposal: str | None


PROPOSALS: dict[FoundKind, str | None] = {
    FoundKind.NAME: A_RESIDENT,
    FoundKind.DESCRIPTION: A_RESIDENT,
    FoundKind.ADDRESS: NEARBY,
    FoundKind.BIRTH_DATE: SOME_DAY,
    FoundKind.SPECIAL: None,
}
_WHERE = r"(?i:(?:(?:in|op|aan|langs|bij|van)\s+)?(?:(?:de|het|'t)\s+)?)"
_HOUSE = (
    r"(?:,?\s*(?:nr\.?|nummer|huisnummer|no\.?)\s*|,?\s+)\d{1,5}(?:\s?[-/]?\s?[A-Za-z]{1,2}(?!\w)|[-/]\d{1,4})?(?!\w)"
)
_STREET_ENDS = (
    "straat|laan|weg|plein|hof|singel|kade|gracht|dijk|dreef|steeg|plantsoen|pad|baan|park|markt|wal|ring|boulevard|"
    "allee|kamp|gaarde|erf|veld|oord|dam|brink|hoek|slag|rand|boog|wende|luwte"
)
#: A name with a capital that ends as streets do; those of the notebook are known however they are written.
_STREET = re.compile(rf"(?<!\w){_WHERE}(?:(?:[A-Z][\w.'-]*\s+){{1,3}}|(?=[A-Z]))[\w'-]*(?i:{_STREET_ENDS}){_HOUSE}")
_NUMBER_OF_HOUSE = re.compile(r"(?<!\w)(?:op\s+)?(?:huisnummer|huis\s+nummer)\s*\d{1,5}(?:\s?[A-Za-z](?!\w))?", re.I)
_POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3}\s?[A-Z]{2}(?!\w)|(?<!\w)[1-9]\d{3}[a-z]{2}(?!\w)")
_EMAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<!\w)(?:\+|00)?\(?\d(?:(?:[ ()/-]{0,2}|\.)\d){8,13}(?!\w)")
_NUMBER = re.compile(r"(?<!\d)\d{6,}(?!\d)")
#: A whole date of long ago is hardly anything else.
_OLD_DAY = re.compile(r"(?<!\d)\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:19\d\d|200\d)(?!\d)", re.IGNORECASE)
_PATTERNS = (
    (FoundKind.ADDRESS, _STREET),
    (FoundKind.ADDRESS, _NUMBER_OF_HOUSE),
    (FoundKind.POSTCODE, _POSTCODE),
    (FoundKind.EMAIL, _EMAIL),
    (FoundKind.PHONE, _PHONE),
    (FoundKind.NUMBER, _NUMBER),
    (FoundKind.BIRTH_DATE, _OLD_DAY),
)
_TITLES = r"mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|buurman|buurvrouw|tante|oom|opa|oma"
_PREFIX = r"(?:(?:van|von|de|den|der|ten|ter|te|el|al|la|le|bin|ibn)\s+)*"
#: What goes with a name: a form of address with what stands between, a prefix with a capital, an article.
_BEFORE_NAME = re.compile(
    rf"(?<!\w)(?:(?i:(?:{_TITLES})\s+{_PREFIX})|(?:(?:Van|Von|De|Den|Der|Ten|Ter|Te|El|Al)\s+(?i:{_PREFIX})))$"
)
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(?:een|de|het|die|deze)\s+$", re.IGNORECASE)
_SENTENCE_OVER = (".", "!", "?", "\n", ":", "“", '"')


class Recogniser:
    """Reads texts for what leads back to somebody: the known people, and the streets by name."""

    def __init__(self, known: KnownForms, streets: Iterable[str] = ()) -> None:
        self._known = known
        names = sorted({name for name in streets if name.strip()}, key=len, reverse=True)
        spaced = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
        self._streets = re.compile(rf"(?<!\w){_WHERE}(?:{spaced}){_HOUSE}", re.IGNORECASE) if names else None

    def findings(self, text: str, near: Iterable[CalledPerson] = ()) -> tuple[Recognised, ...]:
        """Everything recognised, in the order of the text; what lies over each other is one finding.

        `near` are those the text is about: their names count in small letters too.
        """
        places = [*self._names(text, near), *_written(text), *_special(text)]
        if self._streets is not None:
            places += [(FoundKind.ADDRESS, *match.span()) for match in self._streets.finditer(text)]
        return tuple(_joined(text, places))

    def _names(self, text: str, near: Iterable[CalledPerson]) -> Iterator[tuple[FoundKind, int, int]]:
        for each in self._known.named_in(text, near):
            kind = FoundKind.DESCRIPTION if each.by_description else FoundKind.NAME
            start = each.start
            before = (_ARTICLE_BEFORE if each.by_description else _BEFORE_NAME).search(text[:start])
            if before is not None:
                start = before.start()
            yield kind, start, each.end


def replaced(text: str, found: Iterable[Recognised]) -> str:
    """The text with the proposals in the places of these findings; without one it stays as it is."""
    for each in sorted(found, key=lambda each: each.start, reverse=True):
        if each.proposal is not None:
            text = _put(text, each.start, each.end, each.proposal)
    return text


def _put(text: str, start: int, end: int, words: str) -> str:
    before, after = text[:start], text[end:]
    if not words:
        return f"{before.rstrip(' ')}{after}" if not before or after[:1] in ("", ".", ",", " ") else before + after
    bare = before.rstrip(" ")
    begins = not bare or bare.endswith(_SENTENCE_OVER)
    return before + (words[:1].upper() + words[1:] if begins else words) + after


def _written(text: str) -> Iterator[tuple[FoundKind, int, int]]:
    for kind, pattern in _PATTERNS:
        yield from ((kind, *match.span()) for match in pattern.finditer(text))


def _special(text: str) -> Iterator[tuple[FoundKind, int, int]]:
    own = {kind.value for kind in FoundKind}
    for each in findings(text):
        yield FoundKind(each.kind.value) if each.kind.value in own else FoundKind.SPECIAL, each.start, each.end


#: Of what lies over each other the first of these is said.
_WEIGHT = {
    kind: number
    for number, kind in enumerate(
        (FoundKind.BSN, FoundKind.IBAN, FoundKind.BIRTH_DATE, FoundKind.EMAIL, FoundKind.PHONE, FoundKind.ADDRESS,
         FoundKind.POSTCODE, FoundKind.DESCRIPTION, FoundKind.NAME, FoundKind.NUMBER, FoundKind.SPECIAL)
    )
}  # fmt: skip


def _joined(text: str, places: Iterable[tuple[FoundKind, int, int]]) -> Iterator[Recognised]:
    whole: list[tuple[FoundKind, int, int]] = []
    for kind, start, end in sorted(places, key=lambda place: (place[1], -place[2])):
        if whole:
            last_kind, last_start, last_end = whole[-1]
            both_names = kind is last_kind is FoundKind.NAME
            if start < last_end or (both_names and _is_one_name(text[last_end:start])):
                weightiest = min((last_kind, kind), key=lambda each: _WEIGHT[each])
                whole[-1] = (weightiest, last_start, max(end, last_end))
                continue
        whole.append((kind, start, end))
    for kind, start, end in whole:
        yield Recognised(kind, text[start:end], start, end, PROPOSALS.get(kind, ""))


def _is_one_name(between: str) -> bool:
    """Whether only a space, a hyphen or a prefix stands between two parts: "Nadia el Bakkali"."""
    if not between.strip(" -'"):
        return True
    only_prefixes = all(word.key in PREFIXES and word.small for word in words_in(between))
    return only_prefixes and not re.search(r"[^\w\s'-]|\n", between)
