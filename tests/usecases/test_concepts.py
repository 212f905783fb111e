"""Words and concepts of the user's own: they count at once, in suggestions too, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts, residents, suggestions
from verbinder.usecases.residents import ResidentFields


@pytest.fixture
def add(notebook: Notebook) -> Callable[[str, str], int]:
    """A resident with one interest."""
    return lambda name, said: residents.add(notebook, ResidentFields(given_name=name), interests=[said])


def met(notebook: Notebook, number: int) -> list[str]:
    return [view.theirs.name for view in suggestions.for_party(notebook, number)]


def test_a_word_of_ones_own_belongs_to_a_concept_from_then_on(notebook: Notebook, add: Callable) -> None:
    jan, _ = add("Jan", "flubbelen op zondag"), add("Els", "jeu de boules")
    assert met(notebook, jan) == []
    assert [phrase.phrase for phrase in concepts.unknown_phrases(notebook)] == ["flubbelen op zondag"]
    word = concepts.add_word(notebook, "flubbelen", "jeu_de_boules")
    assert met(notebook, jan) == ["Els"]
    assert concepts.unknown_phrases(notebook) == ()
    assert [each.topic for each in concepts.concepts_of(notebook, "flubbelt graag")] == ["jeu_de_boules"]
    concepts.remove_word(notebook, word)
    assert met(notebook, jan) == []


def test_a_concept_of_ones_own_joins_different_words(notebook: Notebook, add: Callable) -> None:
    jan, _ = add("Jan", "flubbelen"), add("Els", "krabbeltoernooi")
    topic = concepts.add_concept(notebook, "Flubbelen")
    concepts.add_word(notebook, "krabbeltoernooi", topic)
    assert met(notebook, jan) == ["Els"]
    (own,) = concepts.own_concepts(notebook)
    assert (own.dutch, own.words, own.topic) == ("Flubbelen", ("krabbeltoernooi",), "eigen:flubbelen")
    assert [found.topic for found in concepts.search(notebook, "flub")] == [topic]
    concepts.remove_concept(notebook, topic)
    assert met(notebook, jan) == []
    assert concepts.own_words(notebook) == ()


def test_a_word_that_does_not_mean_it_is_refused(notebook: Notebook, add: Callable) -> None:
    jan, _ = add("Jan", "schaken"), add("Els", "schaakclub")
    word = concepts.refuse_word(notebook, "schaken", "schaken")
    assert met(notebook, jan) == []
    assert concepts.add_word(notebook, "Schaken", "schaken") == word
    assert met(notebook, jan) == ["Els"]


def test_two_joined_concepts_are_one(notebook: Notebook, add: Callable) -> None:
    jan, _ = add("Jan", "schaken"), add("Els", "breien")
    assert met(notebook, jan) == []
    (knitting,) = (found.topic for found in concepts.concepts_of(notebook, "breien"))
    join = concepts.join(notebook, "schaken", knitting)
    assert met(notebook, jan) == ["Els"]
    (found,) = concepts.joins(notebook)
    assert {found.one.topic, found.other.topic} >= {"schaken"}
    concepts.part(notebook, join)
    assert met(notebook, jan) == []


@pytest.mark.parametrize(
    ("do", "code"),
    [
        (lambda notebook: concepts.add_concept(notebook, "  "), "concept.empty"),
        (lambda notebook: concepts.add_concept(notebook, "Schaken"), "concept.exists"),
        (lambda notebook: concepts.add_word(notebook, "", "schaken"), "concept.empty"),
        (lambda notebook: concepts.add_word(notebook, "iets", "nergens"), "record.gone"),
        (lambda notebook: concepts.join(notebook, "schaken", "schaken"), "concept.same"),
        (lambda notebook: concepts.join(notebook, "schaken", "nergens"), "record.gone"),
        (lambda notebook: concepts.remove_concept(notebook, "schaken"), "record.gone"),
        (lambda notebook: concepts.remove_word(notebook, 5), "record.gone"),
        (lambda notebook: concepts.part(notebook, 5), "record.gone"),
    ],
)
def test_what_cannot_be_gets_a_sentence(notebook: Notebook, do: Callable, code: str) -> None:
    with pytest.raises(UserError) as caught:
        do(notebook)
    assert caught.value.code == code


def test_joining_twice_is_told(notebook: Notebook) -> None:
    concepts.join(notebook, "schaken", "dammen")
    with pytest.raises(UserError) as caught:
        concepts.join(notebook, "dammen", "schaken")
    assert caught.value.code == "concept.joined"


def test_concepts_are_found_by_name_in_both_languages_and_by_their_words(notebook: Notebook) -> None:
    assert concepts.search(notebook, "schak")[0].topic == "schaken"
    assert concepts.search(notebook, "beekeep")[0].english == "beekeeping"
    assert any(found.topic == "surinaams_koken" for found in concepts.search(notebook, "roti"))
    assert concepts.search(notebook, "zzzz") == ()
    assert len(concepts.search(notebook, "", limit=7)) == 7


def test_words_are_undone_like_everything(notebook: Notebook, undone_and_redone: Callable) -> None:
    undone_and_redone(notebook, lambda: concepts.add_word(notebook, "flubbelen", "jeu_de_boules"))
    undone_and_redone(notebook, lambda: concepts.add_concept(notebook, "Flubbelen"))
