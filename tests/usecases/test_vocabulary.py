"""The words to choose from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verbinder.domain.contacts import Setting
from verbinder.domain.places import PlaceFields
from verbinder.errors import UserError
from verbinder.sentences import LANGUAGES
from verbinder.store.notebook import Notebook
from verbinder.usecases import places, vocabulary

UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]


def test_our_words_come_first_and_own_words_by_name(notebook: Notebook) -> None:
    for word in ("In de tram", "bij de kapper"):
        vocabulary.add(notebook, "setting", word)
    words = vocabulary.words(notebook, "setting")
    assert [word.word for word in words] == [*Setting, "bij de kapper", "In de tram"]
    assert [word.own for word in words] == [False] * len(Setting) + [True, True]


@pytest.mark.parametrize("name", sorted(vocabulary.BUILT_IN))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_ours_has_a_sentence_of_its_own(notebook: Notebook, name: str, language: str) -> None:
    labels = [vocabulary.label(name, word.word, language) for word in vocabulary.words(notebook, name)]
    assert len(set(labels)) == len(labels)
    assert all(labels)


def test_an_own_word_is_called_what_was_typed() -> None:
    assert vocabulary.label("setting", "In de tram", "en") == "In de tram"
    assert vocabulary.label("setting", "", "nl") == ""


@pytest.mark.parametrize("word", ["", " \u200b", "in de TRAM", "door", "Aan de deur", "at the door"])
def test_a_word_that_is_there_already_or_empty_is_refused(notebook: Notebook, word: str) -> None:
    vocabulary.add(notebook, "setting", "In de tram")
    with pytest.raises(UserError) as refused:
        vocabulary.add(notebook, "setting", word)
    assert refused.value.code == ("vocabulary.exists" if word.strip(" \u200b") else "vocabulary.empty")


def test_one_word_may_be_in_two_vocabularies(notebook: Notebook) -> None:
    vocabulary.add(notebook, "setting", "moestuin")
    vocabulary.add(notebook, "place_kind", "moestuin")
    assert vocabulary.words(notebook, "place_kind")[-1].word == "moestuin"


def test_a_word_that_is_taken_away_stays_where_it_was_used(notebook: Notebook) -> None:
    number = vocabulary.add(notebook, "place_kind", "moestuin")
    place = places.add(notebook, PlaceFields(name="De Hof", kind="moestuin"))
    assert vocabulary.uses(notebook, "place_kind") == {"moestuin": 1}
    vocabulary.remove(notebook, number)
    assert places.card(notebook, place).kind == "moestuin"
    assert all(not word.own for word in vocabulary.words(notebook, "place_kind"))
    with pytest.raises(UserError) as refused:
        vocabulary.remove(notebook, number)
    assert refused.value.code == "record.gone"


def test_words_are_undone_and_redone(notebook: Notebook, undone_and_redone: UndoneAndRedone) -> None:
    undone_and_redone(notebook, lambda: vocabulary.add(notebook, "outcome", "koffie"))
    number = vocabulary.words(notebook, "outcome")[-1].id
    assert number is not None
    undone_and_redone(notebook, lambda: vocabulary.remove(notebook, number))
