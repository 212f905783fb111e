"""Whether two phrases mean the same: `same`, `related` or `different`, with a score.

The vocabulary decides. Only where it does not know one of the phrases may the words themselves: a rare hobby needs no
vocabulary when its name is shared.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from verbinder.matching.phrases import PhraseReader, Reading
from verbinder.matching.vocabulary import ConceptKind
from verbinder.matching.word_keys import split_words, word_keys

#: From these scores on.
SAME = 0.75
RELATED = 0.3
#: How sure both readings must be together where two concepts count as the same but are not one: what is only likely is
#: no ground for that.
PLAIN = 0.85
#: What unknown words weigh: a rare word shared; or two phrases spelt nearly alike throughout.
SHARED_WORD = 0.8
SPELT_ALIKE = 0.9
ALIKE_RATIO = 88
SHORTEST_SHARED = 6
#: Looking for company or help leaves open what for.
CLEAR = frozenset({ConceptKind.INTEREST, ConceptKind.TALENT, ConceptKind.EXPERIENCE})


class Verdict(StrEnum):
    """What two phrases are to each other."""

    SAME = "same"
    RELATED = "related"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Likeness:
    """The verdict with its score (0..1) and the concepts it rests on, of the first and of the second phrase."""

    verdict: Verdict
    score: float
    mine: str = ""
    theirs: str = ""


NOTHING_ALIKE = Likeness(Verdict.DIFFERENT, 0.0)


def likeness(reader: PhraseReader, one: str, other: str) -> Likeness:
    """How alike two phrases are; the same in both directions."""
    return compared(reader, reader.read(one), reader.read(other))


def compared(reader: PhraseReader, one: Reading, other: Reading) -> Likeness:
    """The same for phrases that were read already."""
    best = _by_concepts(reader, one, other)
    if best.verdict is Verdict.SAME or (_is_said(one) and _is_said(other)) or _clash(one, other):
        return best
    if _is_clear(reader, one) or _is_clear(reader, other):
        return best
    score = _by_words(reader, one, other)
    return best if best.score >= score else Likeness(verdict_of(score), score)


def verdict_of(score: float) -> Verdict:
    """The word for a score."""
    if score >= SAME:
        return Verdict.SAME
    return Verdict.RELATED if score >= RELATED else Verdict.DIFFERENT


def _is_said(phrase: Reading) -> bool:
    """Whether a term says what it is about: what is only evoked keeps a rare word from nothing."""
    return bool(phrase.said)


def _clash(one: Reading, other: Reading) -> bool:
    """Whether one phrase denies what the other says."""
    if not one.denied and not other.denied:
        return False
    return bool(one.denied & other.concepts.keys() or other.denied & one.concepts.keys())


def _by_concepts(reader: PhraseReader, one: Reading, other: Reading) -> Likeness:
    best, relation_of = NOTHING_ALIKE, reader.vocabulary.relation
    if _clash(one, other):
        return best
    for mine, sure in one.concepts.items():
        for theirs, certain in other.concepts.items():
            relation = relation_of(mine, theirs)
            if not relation:
                continue
            score = round(sure * certain * relation, 4)
            if relation >= SAME and sure * certain >= PLAIN:
                score = max(score, SAME)
            elif relation >= RELATED and sure * certain >= SAME:
                score = max(score, RELATED)
            if score > best.score:
                best = Likeness(verdict_of(score), score, mine, theirs)
    return best


def _is_clear(reader: PhraseReader, phrase: Reading) -> bool:
    """Whether a phrase says what is liked or done; its other words are then aside ("dansen met laarzen aan")."""
    known = reader.vocabulary.concepts
    return _is_said(phrase) and any(
        strength >= SAME and not known[concept].vague and known[concept].kinds[0] in CLEAR
        for concept, strength in phrase.concepts.items()
    )


def _by_words(reader: PhraseReader, one: Reading, other: Reading) -> float:
    if not one.unknown or not other.unknown or one.denied or other.denied:
        return 0.0
    shared = _keys(one) & _keys(other)
    if _is_said(one) or _is_said(other):
        # A word that terms have as well ("telefoon") is not what a phrase is about that is understood by other words.
        return SHARED_WORD if any(not reader.is_known(key) for key in shared) else 0.0
    if shared:
        return SHARED_WORD
    first, second = " ".join(split_words(one.text)), " ".join(split_words(other.text))
    return SPELT_ALIKE if fuzz.token_sort_ratio(first, second) >= ALIKE_RATIO else 0.0


def _keys(reading: Reading) -> set[str]:
    return {key for word in reading.unknown if len(word) >= SHORTEST_SHARED for key in word_keys(word)}
