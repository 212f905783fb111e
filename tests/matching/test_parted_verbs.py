"""Verbs that a sentence takes apart are put together; prepositions stay what they are."""

from __future__ import annotations

import pytest

from verbinder.matching.parted_verbs import is_preposition, parted

PLAIN = frozenset("de het een hij gaat".split())


def found(phrase: str) -> set[str]:
    words = phrase.split()
    return {particle + words[place] for place, particle in parted(words, [0] * len(words), PLAIN)}


@pytest.mark.parametrize(
    ("phrase", "verb"),
    [
        ("vangt kinderen op", "opvangt"),
        ("vangt kinderen op na school", "opvangt"),
        ("helpt formulieren in te vullen", "invullen"),
        ("leidt mensen rond", "rondleidt"),
    ],
)
def test_a_verb_is_put_together_with_its_particle(phrase: str, verb: str) -> None:
    assert verb in found(phrase)


def test_a_particle_before_another_word_is_a_preposition() -> None:
    assert found("leest op zolder") == set()


def test_a_plain_verb_makes_nothing_new() -> None:
    assert "uitgaat" not in found("hij gaat het huis uit")


def test_another_clause_is_another_sentence() -> None:
    assert list(parted(["vangt", "muizen", "op"], [0, 0, 1], PLAIN)) == []


@pytest.mark.parametrize(
    ("phrase", "place", "is_one"),
    [
        ("voert duiven op het plein", 2, True),
        ("brandt kleurtjes op koper", 2, True),
        ("vangt kinderen op", 2, False),
        ("laat honden uit na school", 2, False),
        ("haalt ze op elke maandag", 2, False),
        ("voert duiven langs het plein", 2, False),
    ],
)
def test_what_goes_with_the_next_word_is_a_preposition(phrase: str, place: int, is_one: bool) -> None:
    words = phrase.split()
    assert is_preposition(place, words, [0] * len(words)) is is_one


def test_at_the_end_of_its_clause_it_is_none() -> None:
    assert not is_preposition(1, ["vangt", "op", "muizen"], [0, 0, 1])
