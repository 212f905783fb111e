"""Professions that a phrase only names: "naar de kapper", "de loodgieter komt morgen".

Owns when a profession is somebody else's. Who worked at the baker's, or looks for a plumber, is meant himself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verbinder.matching.phrase_words import Word

ARTICLES = frozenset("de het een zon die haar zijn mijn onze hun mn zn".split())
#: Before it ("naar de kapper") and directly behind it ("kapper is te duur").
BEFORE = frozenset("naar bij door van met op aan".split())
BEHIND = frozenset(
    "komt kwam belt belde is was heeft had gaf zei rekent vraagt kost deed vond zegt schreef wilde".split()
)
#: Anywhere in the clause: somebody was called, waited for, quarrelled with.
AROUND = frozenset("belt belde gebeld bellen wacht wachten afspraak rekening ruzie getrouwd afgezegd".split())
#: Who works there, learns it or asks for it.
MEANT = frozenset(
    "werkt werkte werkten gewerkt werk werken baan stage leerling jaar jaren jr beroep vak opleiding diploma "
    "vroeger worden gepensioneerd hulp nodig zoekt zoeken gezocht wie kent ook leerde zelf".split()
)


class Professions:
    """Tells whether a profession in a phrase is named in passing."""

    def __init__(self, professions: Iterable[str]) -> None:
        self._professions = frozenset(professions)

    def is_in_passing(self, place: int, words: list[Word]) -> bool:
        """Whether the word at a place is a profession, of somebody else."""
        if words[place].text not in self._professions:
            return False
        clause = words[place].clause
        around = {word.text for word in words if word.clause == clause}
        if not MEANT.isdisjoint(around):
            return False
        if not AROUND.isdisjoint(around):
            return True
        before = [word.text for word in words[:place] if word.clause == clause]
        behind = words[place + 1].text if place + 1 < len(words) and words[place + 1].clause == clause else ""
        if behind in BEHIND and "geweest" not in around:
            return True
        if before and before[-1] in ARTICLES:
            before.pop()
        return bool(before) and before[-1] in BEFORE
