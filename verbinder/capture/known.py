"""What the notebook already knows, as the capture line asks for it, and the same held in memory.

Owns the protocol that the use cases implement over the store. It reads nothing by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Protocol

from verbinder.capture.chips import Candidate
from verbinder.domain.names import folded


class Known(Protocol):
    """The names the capture line can recognise. Asked on every key press: answers must be quick."""

    def people(self, prefix: str, limit: int) -> Sequence[Candidate]:
        """Residents of whom a word of the name begins with `prefix`, case and accents folded; best first."""

    def streets(self) -> Sequence[Candidate]:
        """Every street; a label is the whole name without a house number."""

    def places(self) -> Sequence[Candidate]:
        """Every place where people meet."""

    def organisations(self) -> Sequence[Candidate]:
        """Every organisation."""

    def initiatives(self) -> Sequence[Candidate]:
        """Every initiative that is not set aside."""

    def tags(self) -> Sequence[str]:
        """The themes in use, spelled as they are shown."""


class KnownNames:
    """Known names held in memory; labels of people are the names by which they are shown."""

    def __init__(
        self,
        people: Iterable[Candidate] = (),
        streets: Iterable[Candidate] = (),
        places: Iterable[Candidate] = (),
        organisations: Iterable[Candidate] = (),
        tags: Iterable[str] = (),
        initiatives: Iterable[Candidate] = (),
    ) -> None:
        self._people = tuple(people)
        self._streets = tuple(streets)
        self._places = tuple(places)
        self._organisations = tuple(organisations)
        self._tags = tuple(tags)
        self._initiatives = tuple(initiatives)
        self._words = sorted(
            (word, position)
            for position, person in enumerate(self._people)
            for word in set(folded(person.label).split())
        )

    def people(self, prefix: str, limit: int) -> Sequence[Candidate]:
        """Residents of whom a word of the name begins with `prefix`, in the order they were given."""
        wanted = folded(prefix)
        if not wanted or limit < 1:
            return ()
        found: set[int] = set()
        for word, position in self._words[bisect_left(self._words, (wanted, -1)) :]:
            if not word.startswith(wanted):
                break
            found.add(position)
        return tuple(self._people[position] for position in sorted(found)[:limit])

    def streets(self) -> Sequence[Candidate]:
        return self._streets

    def places(self) -> Sequence[Candidate]:
        return self._places

    def organisations(self) -> Sequence[Candidate]:
        return self._organisations

    def initiatives(self) -> Sequence[Candidate]:
        return self._initiatives

    def tags(self) -> Sequence[str]:
        return self._tags


#: Knows nobody: what a fresh notebook begins with.
NOTHING_KNOWN = KnownNames()
