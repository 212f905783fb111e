"""What stands beside the point in a phrase: for whom or where something is done, and what is said too vaguely.

Owns these two judgements; what is found in a phrase is `phrases.py`'s.
"""

from __future__ import annotations

from verbinder.matching.lexicon import Keys, meets
from verbinder.matching.phrase_words import Word
from verbinder.matching.term_places import Find, is_behind, parts_of
from verbinder.matching.vocabulary import ConceptKind, Vocabulary

#: What says little beside something clear: organising, volunteering.
VAGUE = 0.7
#: Concepts this much related are one story, none of them is aside: "bidt in de moskee".
NEAR = 0.4
#: What somebody does in a language is about the language as well.
LANGUAGES = "taal"


class Asides:
    """Judges with one vocabulary; `empty` are the keys of words without a topic."""

    def __init__(self, vocabulary: Vocabulary, empty: Keys) -> None:
        self._vocabulary = vocabulary
        self._empty = empty
        self._families = frozenset(one.broader for one in vocabulary.concepts.values() if one.broader)

    def is_aside(self, find: Find, kept: list[Find], words: list[Word]) -> bool:
        """Whether a find stands behind "voor" or "op" while what is done stands before it."""
        if self._vocabulary.family(find.term.concept) == LANGUAGES:
            return False  # "kletsen in het Engels"
        first = min(find.places)
        clause = words[first].clause
        if not is_behind(find, words):
            return False
        said = [
            other.term.concept
            for other in kept
            if max(other.places) < first
            and words[max(other.places)].clause == clause
            and self._is_done(other.term.concept)
            and not is_behind(other, words)
        ]
        return bool(said) and not any(self._is_one_story(concept, find.term.concept) for concept in said)

    def _is_done(self, concept: str) -> bool:
        """Whether it is something done or liked: "zijn opa" leaves nothing behind "naar de waterkant" aside."""
        one = self._vocabulary.concepts[concept]
        return not one.vague and one.kinds[0] in (ConceptKind.TALENT, ConceptKind.INTEREST)

    def _is_one_story(self, one: str, other: str) -> bool:
        """Whether two concepts are near: "bidt in de moskee"; or of one family: "smartlappen op de accordeon"."""
        if self._vocabulary.relation(one, other) >= NEAR:
            return True
        family = self._vocabulary.family(one)
        return family == self._vocabulary.family(other) and family in self._families

    def weigh_vague(self, concepts: dict[str, float], kept: list[Find], words: list[Word]) -> None:
        """ "Organiseert iets voor jongeren" is about the young; organising alone would match everyone who does.

        "Kookt en tuiniert" is about both: what stands by itself between "en" and commas weighs fully.
        """
        parts = parts_of(words)
        vague = {concept for concept in concepts if self._vocabulary.concepts[concept].vague}
        if not vague or len(vague) == len(concepts):
            return
        clear: set[int] = set()
        for find in kept:
            if find.term.concept in concepts and find.term.concept not in vague:
                clear.update(parts[place] for place in self._telling(find, words))
        alone = {
            find.term.concept for find in kept if any(parts[place] not in clear for place in self._telling(find, words))
        }
        for concept in vague - alone:
            concepts[concept] *= VAGUE

    def _telling(self, find: Find, words: list[Word]) -> list[int]:
        """The places of a find without "graag" and the like; its longest word if it has nothing else."""
        found = [place for place in find.places if not meets(words[place].keys, self._empty)]
        return found or [max(sorted(find.places), key=lambda place: len(words[place].text))]
