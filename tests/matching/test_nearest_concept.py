"""A guess at what an unknown phrase belongs to: near by its letters, never about what somebody lived through."""

from __future__ import annotations

import pytest

from verbinder.matching.nearest_concept import NearestConcept
from verbinder.matching.phrases import shipped_reader
from verbinder.matching.vocabulary import ConceptKind


@pytest.fixture(scope="module")
def nearest() -> NearestConcept:
    return NearestConcept(shipped_reader())


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("zoekt iemand die af en toe meefietst", "fietsen"),
        ("meekoken op woensdagavond", "koken"),
        ("huiskamerkoor", "koor"),
        ("kent elk wandelpad", "wandelen"),
    ],
)
def test_a_phrase_is_near_to_what_a_person_would_say(nearest: NearestConcept, phrase: str, concept: str) -> None:
    assert nearest.of(phrase) == concept


@pytest.mark.parametrize(
    "phrase",
    ["", "op de", "iets met iemand", "flubbeltak", "😀", "x" * 10_000, "zoekt iemand die ook sluit", "дом", "a b c d"],
)
def test_where_nothing_is_near_nothing_is_guessed(nearest: NearestConcept, phrase: str) -> None:
    assert nearest.of(phrase) is None


def test_what_somebody_lived_through_is_never_guessed(nearest: NearestConcept) -> None:
    reader = shipped_reader()
    lived = {key for key, concept in reader.vocabulary.concepts.items() if concept.kinds[0] is ConceptKind.EXPERIENCE}
    assert len(lived) > 20
    for key in lived:
        for term in reader.vocabulary.concepts[key].terms:
            for phrase in (f"samen{term}", f"{term}avond", term[:-1] + "q"):
                assert nearest.of(phrase) not in lived, phrase
