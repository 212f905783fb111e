"""Verbs that a sentence takes apart: "vangt kinderen op" and "op te vangen" are forms of "opvangen"."""

from __future__ import annotations

from collections.abc import Container, Iterator

PARTICLES = frozenset(
    "aan af bij dicht door in klaar los mee na om op open over rond samen schoon terug toe uit vast voor weg".split()
)
#: A particle ends its clause or stands before one of these; before another word it is a preposition.
BEHIND = frozenset("en of als bij dat die in met na om omdat op sinds te van voor want wil zodat".split())
#: Before these it may be either: "haalt ze op iedere maandag".
TIMES = frozenset(
    "elke iedere vaak graag soms altijd wel weer ook zelf samen nog tot naar door vanaf vanuit tijdens".split()
)


def is_preposition(place: int, words: list[str], clauses: list[int]) -> bool:
    """Whether a particle goes with what follows: "op het plein"; not where it ends its clause ("voert ze op")."""
    if words[place] not in PARTICLES:
        return False
    last = place + 1 == len(words) or clauses[place + 1] != clauses[place]
    return not last and words[place + 1] not in BEHIND and words[place + 1] not in TIMES


def parted(words: list[str], clauses: list[int], plain: Container[str]) -> Iterator[tuple[int, str]]:
    """(place of the verb, particle) for every verb that may belong to a particle behind it, or before it with "te"."""
    for place, word in enumerate(words):
        if word not in PARTICLES:
            continue
        if words[place + 1 : place + 2] == ["te"] and place + 2 < len(words):
            yield place + 2, word
        last = place + 1 == len(words) or clauses[place + 1] != clauses[place]
        if last or words[place + 1] in BEHIND:
            for verb in range(place - 1, -1, -1):
                if clauses[verb] != clauses[place]:
                    break
                if words[verb] not in plain and words[verb] not in PARTICLES:
                    yield verb, word
