"""What is chosen for a notebook: kept in it, undone like any other step, and in force in the next suggestion."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.choices import ChoiceKey, Choices, Level, allowed_words
from verbinder.errors import Cancelled, UserError
from verbinder.sentences import LANGUAGES
from verbinder.store.notebook import Notebook
from verbinder.usecases import asks, choices, match_index, suggestions
from verbinder.usecases.steps import operation_label

UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def neighbours(notebook: Notebook) -> dict[str, int]:
    """Two who keep pigeons near each other, one far away, and what is known of them."""
    people = {
        "Ali": ("Kade", "agreed", "nederlands", "morning"),
        "Bep": ("Kade", "ask_first", "nederlands", "evening"),
        "Cor": ("Verweg", "agreed", "pools", "morning"),
    }
    found = {}
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        streets = {}
        for street in ("Kade", "Verweg"):
            area = work.add(Kind.NEIGHBOURHOOD, name=f"buurt {street}")
            streets[street] = work.add(Kind.STREET, name=street, neighbourhood_id=area)
        for name, (street, introducing, languages, day_parts) in people.items():
            found[name] = work.add(
                Kind.RESIDENT,
                given_name=name,
                street_id=streets[street],
                introducing=introducing,
                languages=languages,
                day_parts=day_parts,
                created_on=notebook.today(),
            )
            work.add(Kind.GIFT, resident_id=found[name], kind="interest", phrase="houdt duiven")
        work.commit()
    return found


def met_by(notebook: Notebook, resident_id: int) -> list[str]:
    return [view.theirs.first_name for view in suggestions.for_party(notebook, resident_id)]


def score(notebook: Notebook, one: int, other: int) -> float:
    found = {view.theirs.number: view.score for view in suggestions.for_party(notebook, one)}
    return found[other]


def test_what_is_chosen_holds_and_the_usual_is_not_kept(notebook: Notebook) -> None:
    choices.choose(notebook, ChoiceKey.ASK_LIMIT, " 05 ")
    choices.choose(notebook, ChoiceKey.NEARNESS, Level.MUCH)
    chosen = choices.choices(notebook)
    assert (chosen.ask_limit, chosen.level(ChoiceKey.NEARNESS)) == (5, Level.MUCH)
    choices.choose(notebook, ChoiceKey.ASK_LIMIT, "3")
    with notebook.reader() as reader:
        assert [row["key"] for row in reader.find(Kind.CHOICE)] == ["order.nearness"]


def test_the_order_is_as_usual_again_in_one_step_and_asking_stays(
    notebook: Notebook, undone_and_redone: UndoneAndRedone
) -> None:
    for key, value in (("asking.limit", "5"), ("order.nearness", "much"), ("weight.stale", "0.5")):
        choices.choose(notebook, key, value)
    undone_and_redone(notebook, lambda: choices.forget_order(notebook))
    assert choices.choices(notebook) == Choices(ask_limit=5)


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("order.moon", "much", "choice.unknown"),
        ("weight.gravity", "1", "choice.unknown"),
        ("weight.language_needed", "1", "choice.unknown"),
        ("order.rarity", "enormous", "choice.not_a_word"),
        ("introducing.only_agreed", "", "choice.not_a_word"),
        ("asking.limit", "-1", "choice.not_allowed"),
        ("asking.limit", "100", "choice.not_allowed"),
        ("asking.limit", "٣", "choice.not_allowed"),
        ("weight.feast", "0.5", "choice.not_allowed"),
        ("weight.stale", "nan", "choice.not_allowed"),
        ("weight.stale", "veel", "choice.not_allowed"),
    ],
)
def test_what_cannot_be_chosen_is_refused_and_nothing_changes(
    notebook: Notebook, key: str, value: str, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        choices.choose(notebook, key, value)
    assert refused.value.code == code
    with notebook.reader() as reader:
        assert reader.count(Kind.CHOICE) == 0


def test_a_number_may_have_a_comma_and_a_count_has_no_broken_part(notebook: Notebook) -> None:
    choices.choose(notebook, "weight.stale", "0,5")
    choices.choose(notebook, "weight.age_gap", "12.7")
    assert choices.choices(notebook).weights == {"stale": 0.5, "age_gap": 13.0}


def test_the_undo_menu_says_what_was_chosen(notebook: Notebook) -> None:
    for key, value in (("order.rarity", "much"), ("asking.limit", "5"), ("weight.stale", "0.5")):
        choices.choose(notebook, key, value)
    said = [operation_label(step) for step in reversed(notebook.recent_steps())]
    assert said == [
        "keuze gewijzigd: zeldzaam telt: veel",
        "keuze gewijzigd: opletten na zoveel vragen: 5",
        "keuze gewijzigd: weight.stale: 0.5",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", list(ChoiceKey))
def test_every_key_is_called_something_in_both_languages(key: ChoiceKey, language: str) -> None:
    for value in allowed_words(key) or ("3",):
        told = choices.in_words(key, value, language)
        assert key not in told
        assert ": " in told


def test_choices_are_undone_and_redone(notebook: Notebook, undone_and_redone: UndoneAndRedone) -> None:
    undone_and_redone(notebook, lambda: choices.choose(notebook, ChoiceKey.ASK_LIMIT, "1"))
    undone_and_redone(notebook, lambda: choices.choose(notebook, ChoiceKey.ASK_LIMIT, "2"))
    undone_and_redone(notebook, lambda: choices.choose(notebook, ChoiceKey.ASK_LIMIT, "3"))


def test_every_key_is_told_with_its_value_and_in_the_documentation(notebook: Notebook, project: Path) -> None:
    told = {choice.key: choice for choice in choices.every_choice(notebook)}
    page = (project / "docs" / "choices.md").read_text("utf-8")
    documented = {row[0]: row for row in re.findall(r"\| `([a-z_.]+)` \| ([^|]+) \| ([^|]+) \|", page)}
    assert set(told) == set(documented)
    for key, choice in told.items():
        assert choice.value == choice.usual == documented[key][2].strip()


def test_only_who_agreed_is_suggested_when_that_is_chosen(notebook: Notebook, neighbours: dict[str, int]) -> None:
    choices.choose(notebook, ChoiceKey.LANGUAGE_NEEDED, "no")
    assert set(met_by(notebook, neighbours["Ali"])) == {"Bep", "Cor"}
    choices.choose(notebook, ChoiceKey.ONLY_AGREED, "yes")
    assert met_by(notebook, neighbours["Ali"]) == ["Cor"]
    assert not suggestions.may_be_introduced(notebook, neighbours["Ali"], neighbours["Bep"])
    notebook.undo()
    assert set(met_by(notebook, neighbours["Ali"])) == {"Bep", "Cor"}


def test_a_language_in_common_is_needed_unless_chosen_otherwise(notebook: Notebook, neighbours: dict[str, int]) -> None:
    assert met_by(notebook, neighbours["Ali"]) == ["Bep"]
    choices.choose(notebook, ChoiceKey.LANGUAGE_NEEDED, "no")
    found = {view.theirs.first_name: view for view in suggestions.for_party(notebook, neighbours["Ali"])}
    assert [code for code, _ in found["Cor"].cautions] == ["caution.no_common_language"]
    assert "caution.no_common_language" not in [code for code, _ in found["Bep"].cautions]
    without = found["Cor"].score
    choices.choose(notebook, "weight.no_common_language", "1")
    assert score(notebook, neighbours["Ali"], neighbours["Cor"]) > without


def test_how_much_something_counts_changes_the_order_at_once(notebook: Notebook, neighbours: dict[str, int]) -> None:
    choices.choose(notebook, ChoiceKey.LANGUAGE_NEEDED, "no")
    choices.choose(notebook, "weight.no_common_language", "1")
    choices.choose(notebook, ChoiceKey.DAY_PARTS, Level.MUCH)
    choices.choose(notebook, ChoiceKey.NEARNESS, Level.LITTLE)
    # Bep has another part of the day, Cor lives far away.
    assert met_by(notebook, neighbours["Ali"]) == ["Cor", "Bep"]
    choices.choose(notebook, ChoiceKey.DAY_PARTS, Level.LITTLE)
    choices.choose(notebook, ChoiceKey.NEARNESS, Level.MUCH)
    assert met_by(notebook, neighbours["Ali"]) == ["Bep", "Cor"]


def test_an_index_that_was_weighed_anew_is_the_same_as_one_built_anew(
    notebook: Notebook, neighbours: dict[str, int]
) -> None:
    match_index.ready(notebook)
    for key, value in (("order.freshness", "much"), ("weight.per_extra_topic", "0.5"), ("order.rarity", "little")):
        choices.choose(notebook, key, value)
        assert not match_index.is_ready(notebook)
        weighed = suggestions.for_all(notebook)
        assert match_index.is_ready(notebook)
        notebook.kept.clear()
        assert suggestions.for_all(notebook) == weighed


def test_stopping_halfway_leaves_an_index_that_is_built_anew(notebook: Notebook, neighbours: dict[str, int]) -> None:
    match_index.ready(notebook)
    choices.choose(notebook, ChoiceKey.FRESHNESS, Level.MUCH)
    with pytest.raises(Cancelled):
        match_index.ready(notebook, cancelled=lambda: True)
    assert not match_index.is_ready(notebook)
    assert met_by(notebook, neighbours["Ali"]) == ["Bep"]


def test_the_limit_of_the_notebook_holds_unless_somebody_has_their_own(
    notebook: Notebook, neighbours: dict[str, int]
) -> None:
    ali, bep = neighbours["Ali"], neighbours["Bep"]
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, bep, ask_limit=5)
        work.commit()
    choices.choose(notebook, ChoiceKey.ASK_LIMIT, "1")
    asks.add(notebook, ali, "taart")
    asks.add(notebook, bep, "taart")
    assert (asks.asked_of(notebook, ali).limit, asks.asked_of(notebook, ali).over_limit) == (1, True)
    assert (asks.asked_of(notebook, bep).limit, asks.asked_of(notebook, bep).over_limit) == (5, False)
    (view,) = suggestions.for_party(notebook, bep)
    assert (view.asked.limit, view.greyed) == (1, True)
