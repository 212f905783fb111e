"""What the example neighbourhood suggests: a new user must believe it at first sight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import SuggestionView
from verbinder.store.notebook import Notebook
from verbinder.usecases import introductions, notebooks, suggestion_words, suggestions
from verbinder.usecases.match_index import index_of

DAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    path = tmp_path_factory.mktemp("example") / "buurt.verbinder"
    notebook = notebooks.make_example(path, "een zin om te testen", today=DAY)
    notebook.clock = lambda: datetime.combine(DAY, time(10))
    yield notebook
    notebook.close()


@pytest.fixture(scope="module")
def views(example: Notebook) -> tuple[SuggestionView, ...]:
    return suggestions.for_all(example)


def pairs(views: tuple[SuggestionView, ...]) -> set[frozenset[str]]:
    return {frozenset((view.mine.first_name, view.theirs.first_name)) for view in views}


def test_rare_things_that_two_share_come_first_as_a_feast(example: Notebook, views: tuple[SuggestionView, ...]) -> None:
    feasts = pairs(suggestions.feasts(example))
    assert feasts >= {frozenset(("Bouke", "Mehmet")), frozenset(("Els", "Piet")), frozenset(("Cor", "Ibrahim"))}
    assert views[0].feast


def test_a_word_of_the_verbinders_own_brings_two_together(example: Notebook) -> None:
    (found,) = [view for view in suggestions.feasts(example) if view.shared[0].topic == "eigen:stoepzitten"]
    assert {found.shared[0].mine, found.shared[0].theirs} == {"stoepzitten", "met een stoel voor de deur zitten"}


def test_what_one_looks_for_another_has(views: tuple[SuggestionView, ...]) -> None:
    helped = pairs(tuple(view for view in views if view.kind is SuggestionKind.COMPLEMENT))
    assert helped >= {frozenset(("Amira", "Jos")), frozenset(("Zeynep", "Lotte")), frozenset(("Cor", "Grażyna"))}


def test_only_who_agreed_is_brought_together_on_what_they_lived_through(views: tuple[SuggestionView, ...]) -> None:
    lived = pairs(tuple(view for view in views if view.kind is SuggestionKind.EXPERIENCE))
    assert frozenset(("Nadia", "Lidia")) in lived
    assert not any("Fardau" in pair for pair in lived)


def test_the_young_people_are_a_group_with_one_wish(example: Notebook) -> None:
    wished = [group for group in suggestions.groups(example) if group.is_wish]
    members = [{name.first_name for name, _ in group.members} for group in wished]
    assert any({"Jamil", "Shanice", "Daan"} <= names for names in members)


def test_who_is_asked_too_often_is_greyed_with_the_reason(example: Notebook) -> None:
    index = index_of(example).current()
    truus = next(party for party in index.parties.values() if party.over_asked)
    greyed = [view for view in suggestions.for_party(example, truus.number) if view.greyed]
    told = suggestion_words.told(greyed[0].cautions, "nl", index.reader.vocabulary)
    assert "Truus" in told
    assert "4 keer" in told


def test_nobody_is_suggested_who_refused_or_was_introduced_already(
    example: Notebook, views: tuple[SuggestionView, ...]
) -> None:
    assert not any("man met de twee teckels" in pair for pair in pairs(views))
    met = introductions.ended_introductions(example) + introductions.open_introductions(example)
    known = {frozenset((view.one.first_name, view.other.first_name)) for view in met}
    assert len(known) >= 12
    assert pairs(views).isdisjoint(known)
    assert len(introductions.due(example)) == 1
