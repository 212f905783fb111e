"""Streets by every way of writing them, for a list with many: "Kerkstr.", "Kerk straat" and "Kerkstraat" are one.

Owns the look-up in memory; what makes two names one street is decided in `streets`.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.names import folded
from verbinder.usecases.streets import street_key, written_out


class StreetBook:
    """The streets of the notebook, and those met since."""

    def __init__(self, known: Iterable[tuple[int, str]]) -> None:
        self._exact: dict[str, int] = {}
        #: 0 where two streets of the notebook share a way of writing: then only the exact name finds one.
        self._alike: dict[str, int] = {}
        for number, name in known:
            self._exact[folded(name)] = number
            key = street_key(name)
            self._alike[key] = 0 if key in self._alike else number

    def find(self, name: str) -> int | None:
        """The street meant by `name`, None when it is new."""
        return self._exact.get(folded(name)) or self._alike.get(street_key(name)) or None

    def add(self, name: str, number: int) -> str:
        """Know a new street; returns its name as it is stored, written out."""
        written = written_out(name)
        if folded(written) in self._exact:
            written = name
        self._exact[folded(name)] = self._exact[folded(written)] = number
        self._alike.setdefault(street_key(name), number)
        return written
