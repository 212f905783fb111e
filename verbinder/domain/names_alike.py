"""Which names of a list are probably the same name, written twice: one slip of the pen apart.

Owns that judgement for names of things (streets, organisations, themes); of people `verbinder.matching.doubles` judges.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

#: In a shorter word one letter makes another word ("zang", "zand").
SHORTEST = 6
#: So many names that are one letter apart are a series ("Gang A" to "Gang Z"), and no slips.
SERIES = 6
_NUMBERS = re.compile(r"\d+|\b[ivx]+\b")


def alike(keys: Sequence[str]) -> list[tuple[int, int]]:
    """The places of every two keys that are the same, or differ in one letter; numbers must be the same.

    A key is a name without what does not tell it from others (capitals, blanks, "Stichting").
    """
    by_form: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        for form in set(_forms(key)):
            by_form[form].append(place)
    found: dict[tuple[int, int], None] = {}
    for places in by_form.values():
        if 1 < len(places) <= SERIES:
            found.update(dict.fromkeys(combinations(places, 2)))
    return sorted(pair for pair in found if _NUMBERS.findall(keys[pair[0]]) == _NUMBERS.findall(keys[pair[1]]))


def _forms(key: str) -> Iterator[str]:
    """The key itself and, when it is long enough, everything it is with one letter left out."""
    if not key:
        return
    yield key
    if len(key) >= SHORTEST:
        for at in range(len(key)):
            yield key[:at] + key[at + 1 :]
