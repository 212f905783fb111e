"""Many lines pasted at once, as typed on a telephone: each becomes a contact.

Owns the splitting, what is stripped from the beginning of a line, and headings that hold for the lines under them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from verbinder.capture.chips import CapturedContact, Chip, ChipKind
from verbinder.capture.doors import COUNTED, is_run, read_exceptions, read_numbers
from verbinder.capture.known import Known
from verbinder.capture.line import LINE_LIMIT, parse_line
from verbinder.capture.pasted import Pasted, read_pasted
from verbinder.capture.render import figures, render
from verbinder.capture.tokens import Token, tokenise
from verbinder.domain.contacts import Setting
from verbinder.errors import UserError

#: Lines in one paste.
LINES_LIMIT = 5_000

_HEADING_LENGTH = 80
_ROUND = re.compile(
    r"^(?:mijn\s+)?(?:wijkronde|buurtronde|ronde|rondje|route|round|walk)\b[\s:–-]*(?:(?:van|of|op|on)\s+)?",
    re.IGNORECASE,
)
_HEADING_KINDS = frozenset({ChipKind.DATE, ChipKind.STREET, ChipKind.SETTING, ChipKind.PLACE})
#: Settings in which the street of a heading was left.
ELSEWHERE = frozenset(
    {
        Setting.COMMUNITY_CENTRE,
        Setting.PHONE,
        Setting.MESSAGE,
        Setting.PLACE,
        Setting.ACTIVITY,
        Setting.ORGANISATION,
    }
)


@dataclass(slots=True)
class _Heading:
    """What the headings so far say about the lines under them."""

    day: date | None = None
    chips: dict[ChipKind, Chip] = field(default_factory=dict)
    numbering: int = 0

    def take(self, found: CapturedContact) -> None:
        """A new heading: a day begins everything anew, a street or place leaves the former one."""
        if found.on_date:
            self.day, self.chips = found.on_date, {}
        for chip in found.chips:
            if chip.kind in (ChipKind.STREET, ChipKind.PLACE):
                self.chips = {}
        self.chips |= {chip.kind: chip for chip in found.chips if chip.kind is not ChipKind.DATE}
        self.numbering = 0


def parse_lines(text: str, *, today: date, known: Known) -> tuple[CapturedContact, ...]:
    """Every line of a pasted text as a contact; blank lines, bullets and messenger prefixes are left out.

    What a heading says is written into the line of each contact under it, so that each line stands by itself. Raises
    `UserError` with `capture.too_long` or `capture.too_many_lines` (`limit`).
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > LINES_LIMIT:
        raise UserError("capture.too_many_lines", limit=LINES_LIMIT)
    if any(len(line) > LINE_LIMIT for line in lines):
        raise UserError("capture.too_long", limit=LINE_LIMIT)
    heading = _Heading()
    contacts = []
    for line in lines:
        pasted = read_pasted(line)
        if pasted is None:
            continue
        if pasted.sent and pasted.sent <= today:
            heading.day = pasted.sent
        found = _heading(pasted.text, today, known)
        if found:
            heading.take(found)
        elif pasted.text:
            contacts.append(_contact(pasted, heading, today, known))
    return tuple(contacts)


def _heading(text: str, today: date, known: Known) -> CapturedContact | None:
    """The line as a heading: nothing but a day, a street, or (with a colon) a place or setting."""
    if not text or len(text) > _HEADING_LENGTH:
        return None
    bare = text.rstrip(" :")
    with_colon = text.rstrip().endswith(":")
    bare = _ROUND.sub("", bare) or bare
    found = parse_line(bare, today=today, known=known)
    kinds = {chip.kind for chip in found.chips}
    with_door = any(chip.kind is ChipKind.STREET and chip.value for chip in found.chips)
    if not kinds or not kinds <= _HEADING_KINDS or with_door:
        return None
    guessed = all(chip.certain or chip.kind is ChipKind.STREET for chip in found.chips)
    if with_colon:
        return found if guessed and (not found.note or _only_chips(found)) else None
    certain = all(chip.certain for chip in found.chips)
    return found if not found.note and certain and kinds <= {ChipKind.DATE, ChipKind.STREET} else None


def _only_chips(found: CapturedContact) -> bool:
    covered = sum(len(found.line[chip.start : chip.end].split()) for chip in found.chips)
    return covered == len([word for word in found.line.split() if any(char.isalnum() for char in word)])


def _contact(pasted: Pasted, heading: _Heading, today: date, known: Known) -> CapturedContact:
    text = pasted.text
    street = heading.chips.get(ChipKind.STREET)
    if pasted.number is not None:
        # "1." "2." is numbering; under a street any other number before a full stop is a door.
        if street is None or pasted.number == heading.numbering + 1:
            heading.numbering = pasted.number
        else:
            text = f"{pasted.number} {text}"
    contact = parse_line(text, today=today, known=known)
    prefix = []
    if heading.day and not contact.of(ChipKind.DATE):
        prefix.append(f"/datum {figures(heading.day)}")
    elsewhere = contact.of(ChipKind.STREET, ChipKind.PLACE, ChipKind.INITIATIVE) or contact.setting in ELSEWHERE
    if street and not elsewhere:
        door, rest = leading_door(text)
        if door is None or not contact.on_date or "/" not in text.split()[0]:
            text = rest
            prefix.append(f"{_written(street)} {door}" if door else _written(street))
            if door is None and text[:1].isdigit():
                # "3 kinderen" is no door: the street ends here.
                prefix.append(";")
    elif ChipKind.PLACE in heading.chips and not contact.of(ChipKind.PLACE, ChipKind.STREET):
        prefix.append(_written(heading.chips[ChipKind.PLACE]))
    if ChipKind.SETTING in heading.chips and not contact.of(ChipKind.SETTING):
        prefix.append(_written(heading.chips[ChipKind.SETTING]))
    if not prefix:
        return contact
    joined = f"{' '.join(prefix)} {text}".rstrip()
    return parse_line(joined, today=today, known=known) if len(joined) <= LINE_LIMIT else contact


def _written(chip: Chip) -> str:
    if chip.kind is ChipKind.STREET and chip.known_id is None:
        return f'/straat "{chip.text}"'
    return render(chip)


def leading_door(text: str) -> tuple[str | None, str]:
    """The house number a line under a street begins with, and the rest of the line."""
    tokens = tokenise(text)
    numbers = read_numbers(tokens, 0) if tokens else None
    if numbers is None:
        return None, text
    after = tokens[numbers.next - 1].end
    beside = [token.key for token in tokens[numbers.next : numbers.next + 3] if token.clause == tokens[0].clause]
    if any(word in COUNTED for word in beside):
        return None, text
    value, rest = numbers.value, text[after:]
    skipped = _exceptions(tokens, numbers.next) if is_run(value) and "behalve" not in value else None
    if skipped:
        start, end, exceptions = skipped
        value, rest = f"{value} behalve {exceptions}", text[after:start] + text[end:]
    return value, re.sub(r"^[\s:,.)–-]+", "", rest)


def _exceptions(tokens: Sequence[Token], at: int) -> tuple[int, int, str] | None:
    """ "niet thuis behalve 12": where the exception stands, and its numbers."""
    for place in range(at, len(tokens)):
        found = read_exceptions(tokens, place)
        if found:
            return tokens[place].start, tokens[found.next - 1].end, found.value
    return None
