"""House numbers: one door, a list, or a run of doors ("even 2 t/m 20 behalve 12"), read and counted out.

Owns how a number is read after a street and the canonical text of a run. It knows no streets and no chips.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verbinder.capture.tokens import Token

#: More doors than this are not written in one gesture: it would be a typing mistake.
DOOR_LIMIT = 200

_LABELS = frozenset({"nr", "no", "nummer", "nummers", "nrs", "huisnr", "huisnummer", "number", "numbers"})
_SIDES = {
    "even": "even", "evens": "even", "oneven": "oneven", "odd": "oneven", "odds": "oneven",
    "alle": "alle", "all": "alle", "beide": "alle", "both": "alle",
}  # fmt: skip
_SIDE_NOUNS = frozenset({"kant", "zijde", "kanten", "zijden", "side", "sides", "nummers", "numbers"})
_TO = frozenset({"t/m", "tm", "tot", "to", "through", "till", "until", "-", "–", "—"})
_EXCEPT = frozenset({"behalve", "except", "uitgezonderd", "zonder", "without", "excl", "exclusief"})
_AND = frozenset({"en", "and", "&"})
#: "2-20 even gesproken": there "even" means briefly.
_BRIEFLY = re.compile(r"gesprok|spreken|sprak|praat|praten|gezwaaid|gebel|langs|gedag|hallo|geklets|kennis")

#: "12, 14 mensen gesproken": a count, no door; two capitals make it a postcode.
COUNTED = frozenset(
    """
    kinderen kids mensen personen jongens meisjes meiden vrouwen mannen dames heren buren jongeren ouderen volwassenen
    bewoners gezinnen huizen deuren woningen keer x jaar jaren maanden weken dagen uur minuten euro graden procent man
    children people boys girls women men neighbours residents houses doors times years months weeks days hours minutes
    """.split()
)
_NUMBER = re.compile(r"(\d{1,5})([a-z]{1,2}\d{0,2})?$", re.IGNORECASE)
_SUFFIXED = re.compile(r"\d{1,5}[a-z]?[-–/](?:[a-z]{1,4}\d{0,3}|\d{1,4}[a-z]?)$", re.IGNORECASE)
_GLUED_RUN = re.compile(r"(\d{1,5})(?:[-–—]|t/m|tm)(\d{1,5})$", re.IGNORECASE)
_ADDITION = re.compile(r"(?:bis|ter|hs|huis|II|III|IV|VI{0,3}|IX|X|[A-HJ-Z])$")
_LIST = re.compile(r"\d{1,4}(?:,\d{1,4})+$")
_RUN = re.compile(r"(even|oneven|alle) (\d{1,5})-(\d{1,5})(?: behalve (.+))?$")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The house numbers found: the token after them, and their canonical text."""

    next: int
    value: str


def read_numbers(tokens: Sequence[Token], at: int) -> Numbers | None:
    """The house number or run of doors that begins at `tokens[at]`, or None."""
    side, here = _side(tokens, _skip_labels(tokens, at))
    here = _skip_labels(tokens, here)
    if here < len(tokens) and tokens[here].key in ("van", "from"):
        return _run(tokens, here + 1, side)
    run = _run(tokens, here, side)
    if run is not None:
        return run
    return None if side else _doors(tokens, here)


def _skip_labels(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and not tokens[at].plain and tokens[at].key in _LABELS:
        at += 1
    return at


def _side(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    if at >= len(tokens) or tokens[at].key not in _SIDES or tokens[at].plain:
        return "", at
    side, at = _SIDES[tokens[at].key], at + 1
    if at < len(tokens) and tokens[at].key in _SIDE_NOUNS:
        at += 1
    return side, at


def _run(tokens: Sequence[Token], at: int, side: str) -> Numbers | None:
    ends = _run_ends(tokens, at)
    if ends is None:
        return None
    first, last, here = ends
    if last <= first:
        return None
    trailing, after = _side(tokens, here)
    if trailing and not side and not (after < len(tokens) and _BRIEFLY.match(tokens[after].key)):
        side, here = trailing, after
    if not side:
        # The custom of Dutch address lists: ends on one side of the street mean that side.
        side = ("even", "oneven")[first % 2] if first % 2 == last % 2 else "alle"
    value = f"{side} {first}-{last}"
    skipped = read_exceptions(tokens, here)
    if skipped is not None:
        value, here = f"{value} behalve {skipped.value}", skipped.next
    return Numbers(here, value)


def _run_ends(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    if at >= len(tokens) or tokens[at].plain:
        return None
    glued = _GLUED_RUN.match(tokens[at].key)
    if glued:
        return int(glued[1]), int(glued[2]), at + 1
    if not tokens[at].key.isdecimal() or len(tokens[at].key) > 5 or at + 2 >= len(tokens):
        return None
    to = at + 1
    if tokens[to].key not in _TO:
        return None
    to += 2 if [token.key for token in tokens[to : to + 3]] == ["tot", "en", "met"] else 0
    last = to + 1
    if last < len(tokens) and tokens[last].key.isdecimal() and len(tokens[last].key) <= 5:
        return int(tokens[at].key), int(tokens[last].key), last + 1
    return None


def read_exceptions(tokens: Sequence[Token], at: int) -> Numbers | None:
    """ "behalve 12, 14 en 16" at `tokens[at]`: the numbers left out, or None."""
    if at >= len(tokens) or tokens[at].key not in _EXCEPT or tokens[at].plain:
        return None
    return _doors(tokens, _skip_labels(tokens, at + 1))


def _doors(tokens: Sequence[Token], at: int) -> Numbers | None:
    """One house number, or an ascending list: "12", "12 bis", "2, 4 en 6"."""
    if at < len(tokens) and not tokens[at].plain and _LIST.match(tokens[at].word):
        return Numbers(at + 1, ", ".join(tokens[at].word.split(",")))
    first = _door(tokens, at)
    if first is None:
        return None
    doors, here = [first.value], first.next
    while here < len(tokens):
        joined = tokens[here].key in _AND
        if not joined and tokens[here].clause == tokens[here - 1].clause:
            break
        following = _door(tokens, here + joined)
        if following is None or not _goes_on(doors[-1], following, tokens):
            break
        doors.append(following.value)
        here = following.next
    return Numbers(here, ", ".join(doors))


def _goes_on(previous: str, door: Numbers, tokens: Sequence[Token]) -> bool:
    """Whether a next number is a next door: "12, 14 en 16", but not "12, 3 kinderen" or "12, 5613 AA"."""
    number, before = int(re.sub(r"\D.*", "", door.value)), int(re.sub(r"\D.*", "", previous))
    if not before <= number <= before + 400 or door.value == previous:
        return False
    if door.next >= len(tokens) or tokens[door.next].clause != tokens[door.next - 1].clause:
        return True
    after = tokens[door.next]
    return after.key not in COUNTED and not (after.word.isupper() and len(after.word) == 2)


def _door(tokens: Sequence[Token], at: int) -> Numbers | None:
    if at >= len(tokens) or tokens[at].plain:
        return None
    word = tokens[at].word
    if _SUFFIXED.match(word):
        return Numbers(at + 1, word)
    if not _NUMBER.match(word) or not int(re.sub(r"\D.*", "", word)) > 0 or _is_count(tokens[at].key):
        return None
    more = at + 1
    if (
        more < len(tokens)
        and tokens[more].clause == tokens[at].clause
        and word.isdecimal()
        and not tokens[more].plain
        and _ADDITION.match(tokens[more].word)
    ):
        return Numbers(more + 1, f"{word} {tokens[more].word}")
    return Numbers(at + 1, word)


def _is_count(key: str) -> bool:
    """ "3e", "1ste", "10x": a number, but not of a door."""
    return bool(re.match(r"\d+(?:e|de|ste|x|st|nd|rd|th|u)$", key))


def doors_of(value: str) -> tuple[str, ...]:
    """The doors a canonical text stands for; empty when they are more than `DOOR_LIMIT` or it is no such text."""
    run = _RUN.match(value)
    if run is None:
        doors = tuple(part.strip() for part in value.split(",") if part.strip())
        return doors if len(doors) <= DOOR_LIMIT else ()
    side, first, last = run[1], int(run[2]), int(run[3])
    if side != "alle":
        first += first % 2 != (side == "oneven")
    step = 1 if side == "alle" else 2
    skipped = {part.strip() for part in (run[4] or "").split(",")}
    numbers = range(first, last + 1, step)
    if len(numbers) > DOOR_LIMIT:
        return ()
    return tuple(str(number) for number in numbers if str(number) not in skipped)


def is_run(value: object) -> bool:
    """Whether the canonical text stands for more than one door, however many."""
    return isinstance(value, str) and (bool(_RUN.match(value)) or "," in value)
