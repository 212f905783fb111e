"""What one parse knows: the known names made ready for recognition, each kind only when it is asked for.

Owns nothing that outlives a parse; the notebook's names are read through `Known`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from verbinder.capture.chips import Candidate
from verbinder.capture.dates_found import Reckoning
from verbinder.capture.known import Known
from verbinder.capture.names_known import KnownLabels
from verbinder.capture.streets import StreetNames
from verbinder.domain.names import folded


class Lexicon:
    """The known names behind one parse."""

    def __init__(self, known: Known, promise: Reckoning, past: Reckoning) -> None:
        self.known = known
        self._people: dict[tuple[str, int], Sequence[Candidate]] = {}
        self.promise = promise
        self.past = past

    def people(self, prefix: str, limit: int) -> Sequence[Candidate]:
        """As `Known.people`, asked once for each prefix."""
        found = self._people.get((prefix, limit))
        if found is None:
            found = self._people[prefix, limit] = self.known.people(prefix, limit)
        return found

    @cached_property
    def streets(self) -> StreetNames:
        return StreetNames(self.known.streets())

    @cached_property
    def places(self) -> KnownLabels:
        return KnownLabels(self.known.places())

    @cached_property
    def organisations(self) -> KnownLabels:
        return KnownLabels(self.known.organisations())

    @cached_property
    def initiatives(self) -> KnownLabels:
        return KnownLabels(self.known.initiatives())

    @cached_property
    def tags(self) -> dict[str, str]:
        """The known themes by their folded spelling."""
        return {folded(tag): tag for tag in self.known.tags()}
