"""What initiatives ask of a day: looks back, agreements, asks left open, days of handing over, changed advice."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import Decision
from verbinder.domain.stepping_back.reasons import Advice, Warned
from verbinder.store.notebook import Notebook
from verbinder.usecases import choices, stepping_back
from verbinder.usecases.today import advice_changes, today


def add(notebook: Notebook, kind: Kind, /, **values: Any) -> int:
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        number = work.add(kind, **values)
        work.commit()
    return number


def ago(notebook: Notebook, days: int) -> date:
    return notebook.today() - timedelta(days=days)


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return add(notebook, Kind.INITIATIVE, name="Soeptafel", phase="running", since=ago(notebook, 200))


def test_a_look_back_is_asked_for_from_its_day_until_it_was_done(notebook: Notebook, soup: int) -> None:
    due = add(notebook, Kind.CHECK_IN, initiative_id=soup, planned_on=ago(notebook, 0))
    late = add(notebook, Kind.CHECK_IN, initiative_id=soup, planned_on=ago(notebook, 9))
    add(notebook, Kind.CHECK_IN, initiative_id=soup, planned_on=ago(notebook, -1))
    add(notebook, Kind.CHECK_IN, initiative_id=soup, planned_on=ago(notebook, 30), done_on=ago(notebook, 29))
    found = today(notebook).initiatives
    assert [(row.check_in_id, row.initiative) for row in found.check_ins] == [(late, "Soeptafel"), (due, "Soeptafel")]
    assert (found.check_in_count, found.count) == (2, 2)
    cut_off = today(notebook, limit=1).initiatives
    assert (cut_off.check_in_count, len(cut_off.check_ins)) == (2, 1)


def test_only_the_newest_agreement_is_to_be_looked_at_again(notebook: Notebook, soup: int) -> None:
    old = {"made_on": ago(notebook, 300), "review_on": ago(notebook, 100)}
    add(notebook, Kind.AGREEMENT, initiative_id=soup, **old)
    assert [row.review_on for row in today(notebook).initiatives.reviews] == [old["review_on"]]
    add(notebook, Kind.AGREEMENT, initiative_id=soup, made_on=ago(notebook, 90), review_on=ago(notebook, -30))
    assert today(notebook).initiatives.reviews == ()
    assert today(notebook).initiatives.review_count == 0


def test_an_ask_is_left_open_too_long_after_four_weeks_or_what_the_notebook_says(notebook: Notebook, soup: int) -> None:
    waiting = add(notebook, Kind.SUPPORT, initiative_id=soup, kind="space", text="ruimte", asked_on=ago(notebook, 28))
    add(notebook, Kind.SUPPORT, initiative_id=soup, kind="space", asked_on=ago(notebook, 27))
    add(notebook, Kind.SUPPORT, initiative_id=soup, kind="money", asked_on=ago(notebook, 90), by="gemeente")
    answered = {"asked_on": ago(notebook, 90), "declined_on": ago(notebook, 80)}
    add(notebook, Kind.SUPPORT, initiative_id=soup, kind="money", **answered)
    found = today(notebook).initiatives
    assert [(ask.support_id, ask.days) for ask in found.open_asks] == [(waiting, 28)]
    assert found.open_ask_count == 1
    choices.choose(notebook, "stepping.ask_too_long_days", "27")
    assert today(notebook).initiatives.open_ask_count == 2


def test_a_day_of_handing_over_that_passed_is_told_while_it_is_still_ours(notebook: Notebook) -> None:
    passed = {"owner": "professional", "hand_over_on": ago(notebook, 3)}
    ours = add(notebook, Kind.INITIATIVE, name="Taalcafé", **passed)
    add(notebook, Kind.INITIATIVE, name="Later", owner="professional", hand_over_on=ago(notebook, -3))
    add(notebook, Kind.INITIATIVE, name="Van hen", owner="residents", hand_over_on=ago(notebook, 3))
    (found,) = today(notebook).initiatives.hand_overs
    assert (found.initiative_id, found.on_date, found.ours) == (ours, ago(notebook, 3), True)


def test_what_was_not_handed_over_when_we_left_is_told(notebook: Notebook) -> None:
    left = add(notebook, Kind.INITIATIVE, name="Moestuin", left_on=ago(notebook, 5))
    still_there = add(notebook, Kind.INITIATIVE, name="Straks", left_on=ago(notebook, -5))
    for number in (left, still_there):
        add(notebook, Kind.HAND_OVER, initiative_id=number, what="sleutel")
        add(notebook, Kind.HAND_OVER, initiative_id=number, what="kas", done_on=ago(notebook, 9))
    (found,) = today(notebook).initiatives.hand_overs
    assert (found.initiative, found.ours, found.open_items) == ("Moestuin", False, 1)
    assert today(notebook).initiatives.hand_over_count == 1


@pytest.mark.parametrize("how", ["archived", "ended"])
def test_what_is_over_asks_for_nothing(notebook: Notebook, soup: int, how: str) -> None:
    add(notebook, Kind.CHECK_IN, initiative_id=soup, planned_on=ago(notebook, 9))
    add(notebook, Kind.AGREEMENT, initiative_id=soup, made_on=ago(notebook, 300), review_on=ago(notebook, 100))
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        over = {"archived_on": notebook.today()} if how == "archived" else {"phase": "ended"}
        work.change(Kind.INITIATIVE, soup, owner="professional", hand_over_on=ago(notebook, 3), **over)
        work.commit()
    assert today(notebook).initiatives.count == 0
    assert advice_changes(notebook) == ()


def led(notebook: Notebook, initiative_id: int, times: int) -> None:
    """We led it, week after week."""
    for week in range(times):
        day = ago(notebook, 7 * week + 1)
        add(notebook, Kind.ACTIVITY, initiative_id=initiative_id, on_date=day, verbinder="led")


def test_an_advice_that_changed_since_it_was_looked_at_is_told_with_its_reasons(notebook: Notebook, soup: int) -> None:
    assert stepping_back.decide(notebook, soup, Decision.FOLLOWED).advice is Advice.STAY_CLOSE
    assert advice_changes(notebook) == ()
    led(notebook, soup, 6)
    (found,) = advice_changes(notebook)
    assert (found.initiative, found.advice) == ("Soeptafel", Advice.TAKING_OVER)
    assert found.before is not None
    assert (found.before.advice, found.before.on_date) == (Advice.STAY_CLOSE, notebook.today())
    assert found.reasons
    stepping_back.decide(notebook, soup, None)
    assert advice_changes(notebook) == ()


def test_of_what_nobody_looked_at_only_what_asks_something_is_told(notebook: Notebook, soup: int) -> None:
    add(notebook, Kind.INITIATIVE, name="Vers idee")
    assert advice_changes(notebook) == ()
    led(notebook, soup, 6)
    (found,) = advice_changes(notebook)
    assert (found.initiative_id, found.before, found.advice) == (soup, None, Advice.TAKING_OVER)


def test_a_new_warning_is_a_change_too(notebook: Notebook, soup: int) -> None:
    stepping_back.decide(notebook, soup, None)
    add(notebook, Kind.SUPPORT, initiative_id=soup, kind="space", asked_on=ago(notebook, 40))
    (found,) = advice_changes(notebook)
    assert found.new_warnings == (Warned.OPEN_ASK,)
    stepping_back.decide(notebook, soup, Decision.LATER)
    assert advice_changes(notebook) == ()
