"""Which two are compared at all: those who share a phone, an e-mail address, a house, a whole name, or a birth year.

Owns the blocks. A pair that would be judged a double stands together in at least one of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import combinations

from verbinder.matching.doubles.entry import Entry, Pair
from verbinder.matching.doubles.judging import COMMON, judge
from verbinder.matching.doubles.names import word_key

#: A larger block (a flat without numbers of its own, a switchboard) is compared by first letter only.
LARGE = 40
#: Larger than this it says nothing.
USELESS = 2_000
#: So many people of one name are not all the same one.
MANY = 4
STEP = 20_000


def find_pairs(
    entries: Sequence[Entry],
    *,
    besides: Collection[tuple[int, int]] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
    check: Callable[[], None] = lambda: None,
) -> list[Pair]:
    """All probable doubles, the surest first; `besides` are pairs (lowest id first) said to be two people.

    `check` is called now and then and may raise to stop.
    """
    chances = _Chances(entries)
    blocks = _blocks(entries, chances)
    seen: set[int] = set()
    pairs: list[Pair] = []
    known_apart = set(besides)
    total = len(blocks)
    size = len(entries)
    for done, block in enumerate(blocks):
        if not done % STEP:
            check()
            progress(done, total)
        for first, second in _within(entries, block):
            key = first * size + second
            if key in seen:
                continue
            seen.add(key)
            one, other = entries[first], entries[second]
            found = judge(one, other, by_chance=chances.of(one, other))
            if found is None:
                continue
            if found.one > found.other:
                found = Pair(found.other, found.one, found.points, found.reasons)
            if (found.one, found.other) not in known_apart:
                pairs.append(found)
    progress(total, total)
    return sorted(pairs, key=lambda pair: (-pair.points, pair.one, pair.other))


def _whole_name(entry: Entry) -> str:
    return f"{entry.given[0] if entry.given else ''} {''.join(entry.surnames)}"


class _Chances:
    """How common a name is: as many people as would bear it if first names and surnames were mixed at random."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._people = max(len(entries), 1)
        self._given = Counter(entry.given[0] for entry in entries if entry.given)
        self._surnames = Counter("".join(entry.surnames) for entry in entries)
        self._whole = Counter(map(_whole_name, entries))

    def of(self, one: Entry, other: Entry) -> float:
        """For the rarer of the two names."""
        return min(self._of(one), self._of(other))

    def least(self, entries: Sequence[Entry], block: Sequence[int]) -> float:
        """For the rarest name among some entries."""
        return min(self._of(entries[at]) for at in block)

    def _of(self, entry: Entry) -> float:
        """Those who bear the very name do not count, for they may be one; unless they are many."""
        bearers = self._whole[_whole_name(entry)]
        if bearers > MANY:
            return float(bearers)
        given = self._given[entry.given[0]] if entry.given else bearers
        return (given - bearers) * (self._surnames["".join(entry.surnames)] - bearers) / self._people


def _blocks(entries: Sequence[Entry], chances: _Chances) -> list[list[int]]:
    """Places in `entries` that share a key; only blocks of two and more.

    People who only share a common name need something beside it, and meet where they share that.
    """
    by_key: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries):
        for key in _keys(entry):
            by_key[key].append(at)
    return [
        block
        for key, block in by_key.items()
        if 1 < len(block) <= USELESS and not (key[0] in "nw" and chances.least(entries, block) > COMMON)
    ]


def _keys(entry: Entry) -> Iterator[str]:
    for phone in entry.phones:
        yield f"p{phone}"
    for email in entry.emails:
        yield f"e{email}"
    for house in entry.houses:
        yield f"h{house}"
    if entry.described:
        yield f"d{entry.described}"
    if entry.given and entry.surnames:
        # Sorted, so that names filled in the wrong way round meet too.
        yield "n" + "|".join(sorted((entry.given[0], "".join(entry.surnames))))
        yield "w" + "|".join(sorted((entry.given[0], entry.whole_surname)))
        if entry.birth_year:
            yield f"b{entry.birth_year}{entry.given_key}{word_key(entry.surnames[0])[:1]}"
    if entry.birth_year and entry.first_letter:
        for word in entry.surnames:
            yield f"i{entry.birth_year}{entry.first_letter}{word_key(word)}"


def _within(entries: Sequence[Entry], block: list[int]) -> Iterable[tuple[int, int]]:
    if len(block) <= LARGE:
        return combinations(block, 2)
    by_letter: dict[str, list[int]] = defaultdict(list)
    for at in block:
        by_letter[f"{entries[at].first_letter}{entries[at].surnames[0][:1] if entries[at].surnames else ''}"].append(at)
    return (pair for part in by_letter.values() for pair in combinations(part, 2))
