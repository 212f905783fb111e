"""Everything about concepts at once, and what one phrase is understood as."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.concept_views import NOWHERE
from verbinder.errors import Cancelled, UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts, concepts_overview, portable, suggestions


@pytest.fixture
def said(notebook: Notebook) -> dict[str, int]:
    found = {}
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        for name, phrase in (
            ("Ali", "gaat graag fluppen"),
            ("Bep", "gaat graag fluppen"),
            ("Cor", "meekoken op woensdagavond"),
        ):
            found[name] = work.add(Kind.RESIDENT, given_name=name, created_on=notebook.today())
            work.add(Kind.GIFT, resident_id=found[name], kind="interest", phrase=phrase)
        work.commit()
    return found


def test_what_nobody_knows_comes_with_how_often_it_was_said_and_a_guess(
    notebook: Notebook, said: dict[str, int]
) -> None:
    first, second = concepts_overview.overview(notebook).unknown
    assert (first.phrase, first.times, first.telling, first.guess) == ("gaat graag fluppen", 2, "fluppen", None)
    assert second.guess is not None
    assert second.guess.topic == "koken"


def test_what_was_explained_stands_each_in_its_place(notebook: Notebook, said: dict[str, int]) -> None:
    concepts.add_concept(notebook, "Fluppen", "een potje flup")
    concepts.refuse_word(notebook, "meekoken op woensdagavond", "koken")
    concepts.join(notebook, "schaken", "eigen:fluppen")
    concepts.leave(notebook, "meekoken op woensdagavond")
    found = concepts_overview.overview(notebook)
    assert [(own.dutch, own.words) for own in found.own] == [("Fluppen", ("een potje flup",))]
    assert [word.word for word in found.words] == ["een potje flup"]
    assert [(word.word, word.topic) for word in found.refused] == [("meekoken op woensdagavond", "koken")]
    assert [(word.word, word.topic) for word in found.left] == [("meekoken op woensdagavond", NOWHERE)]
    assert len(found.joins) == 1
    assert found.unknown == ()


def test_what_is_left_as_it_is_goes_on_matching_what_is_said_alike(
    notebook: Notebook, said: dict[str, int], undone_and_redone: Callable
) -> None:
    undone_and_redone(notebook, lambda: concepts.leave(notebook, "Gaat graag FLUPPEN"))
    again = concepts.leave(notebook, "gaat graag fluppen")
    assert [word.id for word in concepts_overview.overview(notebook).left] == [again]
    assert [view.theirs.first_name for view in suggestions.for_party(notebook, said["Ali"])] == ["Bep"]
    with pytest.raises(UserError) as refused:
        concepts.leave(notebook, " ")
    assert refused.value.code == "concept.empty"


@pytest.mark.parametrize("word", ["op", "de", "graag", "met een", "ik ga naar de"])
def test_a_word_that_everybody_uses_gets_no_meaning(notebook: Notebook, word: str) -> None:
    for do in (lambda: concepts.add_word(notebook, word, "schaken"), lambda: concepts.add_concept(notebook, word)):
        with pytest.raises(UserError) as refused:
            do()
        assert refused.value.code == "concept.says_nothing"
    concepts.refuse_word(notebook, word, "schaken")


def test_two_plain_words_together_may_have_a_meaning(notebook: Notebook) -> None:
    concepts.add_concept(notebook, "stoepzitten", "met een stoel voor de deur")
    read = concepts_overview.read(notebook, "zit graag met een stoel voor de deur")
    assert [concept.topic for concept in read.concepts] == ["eigen:stoepzitten"]


@pytest.mark.parametrize("phrase", ["", "   ", "😀😀", "x", "y" * 10_000, "слово", "op de", "\x00"])
def test_any_phrase_can_be_read(notebook: Notebook, phrase: str) -> None:
    assert concepts_overview.read(notebook, phrase).concepts == ()


def test_a_reading_tells_what_the_phrase_was_corrected_with(notebook: Notebook) -> None:
    assert concepts_overview.read(notebook, "geeft schaakles").said == ()
    concepts.refuse_word(notebook, "Geeft schaakles", "schaken")
    read = concepts_overview.read(notebook, "geeft schaakles")
    assert read.concepts == ()
    assert [(word.topic, word.fits) for word in read.said] == [("schaken", False)]


def test_what_is_not_meant_hides_nothing_else(notebook: Notebook) -> None:
    concepts.add_word(notebook, "geeft fluples", "schaken")
    concepts.add_word(notebook, "fluples", "dammen")
    assert [found.topic for found in concepts_overview.read(notebook, "geeft fluples").concepts] == ["schaken"]
    concepts.refuse_word(notebook, "geeft fluples", "schaken")
    assert [found.topic for found in concepts_overview.read(notebook, "geeft fluples").concepts] == ["dammen"]


def test_reading_everything_can_be_stopped(notebook: Notebook, said: dict[str, int]) -> None:
    with pytest.raises(Cancelled):
        concepts_overview.overview(notebook, cancelled=lambda: True)
    assert len(concepts_overview.overview(notebook).unknown) == 2


def test_what_was_left_travels_in_the_portable_file(notebook: Notebook, tmp_path, template) -> None:  # type: ignore[no-untyped-def]
    concepts.leave(notebook, "gaat graag fluppen")
    portable.export_notebook(notebook, tmp_path / "uit.json")
    concepts.remove_word(notebook, concepts.own_words(notebook)[0].id)
    portable.import_notebook(notebook, tmp_path / "uit.json")
    assert [(word.word, word.topic) for word in concepts.own_words(notebook)] == [("gaat graag fluppen", NOWHERE)]
