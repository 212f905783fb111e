"""Introductions: proposed, made, asked about, counted; refused where the rules say so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.introductions import IntroductionState
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import asks, concepts, introductions, residents, set_aside, suggestions
from verbinder.usecases.residents import ResidentFields

State = IntroductionState


@pytest.fixture
def two(notebook: Notebook) -> tuple[int, int]:
    """Two residents who both play chess."""
    return tuple(
        residents.add(notebook, ResidentFields(given_name=name), interests=["schaken"]) for name in ("Jan", "Els")
    )  # type: ignore[return-value]


def days_later(notebook: Notebook, monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    now: datetime = notebook.clock() + timedelta(days=days)
    monkeypatch.setattr(notebook, "clock", lambda: now)


def test_accepting_a_suggestion_bars_it_and_notes_the_ask(notebook: Notebook, two: tuple[int, int]) -> None:
    jan, els = two
    (view,) = suggestions.for_party(notebook, jan)
    number = introductions.propose(notebook, introductions.from_suggestion(view), asked=introductions.to_be_asked(view))
    assert suggestions.for_party(notebook, jan) == suggestions.for_party(notebook, els) == ()
    found = introductions.introduction(notebook, number)
    assert (found.one.name, found.other.name, found.state, found.topic) == ("Jan", "Els", State.PROPOSED, "schaken")
    (ask,) = asks.of_resident(notebook, els)
    assert (ask.about, ask.introduction_id) == ("schaken", number)
    notebook.undo()
    assert asks.of_resident(notebook, els) == ()
    assert len(suggestions.for_party(notebook, jan)) == 1


def test_proposing_is_undone_and_redone_whole(
    notebook: Notebook, two: tuple[int, int], undone_and_redone: Callable[..., None]
) -> None:
    fields = IntroductionFields(one=two[0], other=two[1])
    undone_and_redone(notebook, lambda: introductions.propose(notebook, fields, asked=[two[1]]))


@pytest.mark.parametrize("how", ["refused", "never", "twice"])
def test_the_absolute_rules_hold_for_the_verbinders_own_idea_too(
    notebook: Notebook, two: tuple[int, int], how: str
) -> None:
    fields = IntroductionFields(one=two[0], other=two[1])
    if how == "refused":
        residents.set_introducing(notebook, two[1], "refused")
    elif how == "never":
        residents.set_approach(notebook, two[1], "never")
    else:
        introductions.propose(notebook, fields)
    with pytest.raises(UserError) as caught:
        introductions.propose(notebook, fields, on_purpose=True)
    assert caught.value.code == "introduction.not_allowed"


def test_over_the_limit_one_is_asked_only_on_purpose(notebook: Notebook, two: tuple[int, int]) -> None:
    for _ in range(3):
        asks.add(notebook, two[1], "koken", asked_by="de school")
    fields = IntroductionFields(one=two[0], other=two[1])
    with pytest.raises(UserError) as caught:
        introductions.propose(notebook, fields, asked=[two[1]])
    assert (caught.value.code, caught.value.values["name"]) == ("introduction.over_asked", "Els")
    assert introductions.of_party(notebook, two[0]) == ()
    introductions.propose(notebook, fields, asked=[two[1]], on_purpose=True)
    found = asks.asked_of(notebook, two[1])
    assert (found.count, found.askers) == (4, 2)


def test_a_week_later_one_asks_and_six_weeks_later_once_more(
    notebook: Notebook, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    number = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]))
    introductions.set_state(notebook, number, State.INTRODUCED)
    assert introductions.due(notebook) == ()
    days_later(notebook, monkeypatch, 7)
    assert [found.id for found in introductions.due(notebook)] == [number]
    introductions.answer(notebook, number, "went", note="koffie gedronken")
    assert introductions.due(notebook) == ()
    days_later(notebook, monkeypatch, 42)
    assert [found.state for found in introductions.due(notebook)] == [State.MET]
    introductions.answer(notebook, number, "went")
    found = introductions.introduction(notebook, number)
    assert (found.state, found.check_on, found.ended_on) == (State.LASTING, None, notebook.today())
    assert [check.answer for check in found.checks] == ["went", "went"]
    assert introductions.counts(notebook).ties_between_residents == 1


def test_that_somebody_never_went_is_an_answer_like_another(notebook: Notebook, two: tuple[int, int]) -> None:
    number = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]))
    introductions.set_state(notebook, number, State.INTRODUCED)
    introductions.answer(notebook, number, "not", hindrance="transport", note="de bus reed niet")
    found = introductions.introduction(notebook, number)
    assert (found.state, found.checks[0].hindrance) == (State.NEVER_WENT, "transport")
    counts = introductions.counts(notebook)
    assert (counts.of(State.NEVER_WENT), counts.ties_between_residents) == (1, 0)
    assert [each.id for each in introductions.ended_introductions(notebook)] == [number]
    assert introductions.open_introductions(notebook) == ()


def test_about_somebody_at_rest_nothing_is_asked(
    notebook: Notebook, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    number = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]))
    introductions.set_state(notebook, number, State.INTRODUCED)
    days_later(notebook, monkeypatch, 8)
    residents.set_approach(notebook, two[1], "rest", notebook.today() + timedelta(days=30))
    assert introductions.due(notebook) == ()


def test_who_met_through_whom_is_a_path(notebook: Notebook, two: tuple[int, int]) -> None:
    third = residents.add(notebook, ResidentFields(given_name="Piet"))
    first = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]))
    second = introductions.propose(notebook, IntroductionFields(one=two[1], other=third, led_from_id=first))
    path = introductions.chain(notebook, second)
    assert [(found.one.name, found.other.name) for found in path] == [("Jan", "Els"), ("Els", "Piet")]
    introductions.edit(notebook, first, IntroductionFields(one=two[0], other=two[1], led_from_id=second))
    assert len(introductions.chain(notebook, second)) == 2


def test_what_was_filled_in_is_corrected_and_the_people_stay(notebook: Notebook, two: tuple[int, int]) -> None:
    number = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]))
    introductions.edit(notebook, number, IntroductionFields(one=two[1], other=two[1], side_goal=" nieuwe  mensen "))
    found = introductions.introduction(notebook, number)
    assert (found.one.number, found.side_goal) == (two[0], "nieuwe mensen")


def test_removing_takes_checks_and_asks_along(
    notebook: Notebook, two: tuple[int, int], undone_and_redone: Callable[..., None]
) -> None:
    number = introductions.propose(notebook, IntroductionFields(one=two[0], other=two[1]), asked=[two[1]])
    introductions.answer(notebook, number, "once")
    undone_and_redone(notebook, lambda: introductions.remove(notebook, number))
    with pytest.raises(UserError):
        introductions.introduction(notebook, number)
    assert asks.of_resident(notebook, two[1]) == ()


def test_an_ask_lies_not_in_the_future_and_can_be_taken_away(notebook: Notebook, two: tuple[int, int]) -> None:
    with pytest.raises(UserError) as caught:
        asks.add(notebook, two[0], on_date=notebook.today() + timedelta(days=1))
    assert caught.value.code == "ask.in_future"
    number = asks.add(notebook, two[0], "soep koken", asked_by="de kerk")
    asks.remove(notebook, number)
    assert asks.asked_of(notebook, two[0]).count == 0


def test_not_fitting_is_remembered_and_later_is_over_after_its_day(
    notebook: Notebook, two: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    (view,) = suggestions.for_party(notebook, two[0])
    set_aside.later(notebook, view, notebook.today() + timedelta(days=5))
    assert suggestions.for_party(notebook, two[0]) == ()
    days_later(notebook, monkeypatch, 6)
    assert len(suggestions.for_party(notebook, two[0])) == 1
    assert set_aside.all_set_aside(notebook) == ()
    number = set_aside.not_fitting(notebook, view, "no_click")
    days_later(notebook, monkeypatch, 3000)
    assert suggestions.for_party(notebook, two[0]) == ()
    ((aside, one, other),) = set_aside.all_set_aside(notebook)
    assert (aside.id, aside.why, one.name, other.name) == (number, "no_click", "Jan", "Els")
    set_aside.take_up_again(notebook, number)
    assert len(suggestions.for_party(notebook, two[0])) == 1
    with pytest.raises(UserError) as caught:
        set_aside.later(notebook, view, notebook.today() - timedelta(days=1))
    assert caught.value.code == "set_aside.past"


def test_another_meaning_is_remembered_for_every_suggestion(notebook: Notebook) -> None:
    def add(name: str, said: str) -> int:
        return residents.add(notebook, ResidentFields(given_name=name), interests=[said])

    jan, _, _ = add("Jan", "schaken"), add("Els", "schaakt graag"), add("Piet", "schaakt")
    view = next(each for each in suggestions.for_party(notebook, jan) if each.theirs.name == "Els")
    set_aside.not_fitting(notebook, view, "other_meaning", not_meant=["schaakt graag"])
    assert [each.theirs.name for each in suggestions.for_party(notebook, jan)] == ["Piet"]
    (word,) = concepts.own_words(notebook)
    assert (word.word, word.topic, word.fits) == ("schaakt graag", "schaken", False)


def test_an_introduction_to_who_is_gone_is_refused(notebook: Notebook, two: tuple[int, int]) -> None:
    wrong: Any = IntroductionFields(one=two[0], other=999)
    with pytest.raises(UserError):
        introductions.propose(notebook, wrong)
