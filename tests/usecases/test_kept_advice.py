"""The advice that is kept: the same as advising anew after every kind of change, and only what a change moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.usecases.conftest import NOW
from verbinder.domain.initiatives import ActivityFields, InitiativeFields, InvolvedFields, StepFields, SupportKind
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.reasons import Advice, Warned
from verbinder.domain.stepping_back.record import Part, Phase, Presence
from verbinder.domain.stepping_plan import PlanFields
from verbinder.errors import Cancelled
from verbinder.store.notebook import Notebook
from verbinder.usecases import (
    activities,
    asks,
    choices,
    initiative_people,
    initiatives,
    kept_advice,
    residents,
    small_steps,
    stepping_back,
    stepping_plan,
    support,
)

DAY = timedelta(days=1)


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel", phase=Phase.RUNNING))


@pytest.fixture
def garden(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Tuin", phase=Phase.RUNNING))


@pytest.fixture
def amal(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Amal"))


def agrees(notebook: Notebook) -> None:
    kept = kept_advice.advice_of(notebook).current()
    assert dict(kept) == {answer.initiative_id: answer for answer in stepping_back.every_advice(notebook)}


def test_after_every_change_it_is_as_if_advised_anew(notebook: Notebook, soup: int, garden: int, amal: int) -> None:
    today = notebook.today()
    agrees(notebook)
    days = [ActivityFields(on_date=today - number * 7 * DAY, led_by=(amal,)) for number in range(6)]
    meetings: list[int] = []
    asked: list[int] = []

    def note(into: list[int], number: int) -> None:
        into.append(number)

    changes: list[Callable[[], object]] = [
        *(lambda fields=fields: note(meetings, activities.add(notebook, soup, fields)) for fields in days),
        lambda: activities.edit(notebook, meetings[0], ActivityFields(on_date=today, verbinder=Presence.LED)),
        lambda: activities.remove(notebook, meetings[1]),
        lambda: initiative_people.add(notebook, garden, InvolvedFields(part=Part.CARRIER, resident_id=amal)),
        lambda: small_steps.add(notebook, garden, StepFields(text="bellen", resident_id=amal)),
        lambda: note(asked, support.ask(notebook, soup, SupportKind.MONEY, on_date=today - 40 * DAY)),
        lambda: support.give(notebook, asked[0]),
        lambda: asks.add(notebook, amal, about="helpen"),
        lambda: stepping_plan.plan(notebook, soup, PlanFields(left_on=today - DAY)),
        lambda: stepping_plan.look_back(notebook, soup, runs=False),
        lambda: choices.choose(notebook, "stepping.window", "4"),
        lambda: initiatives.archive(notebook, garden, archived=True),
        lambda: initiatives.archive(notebook, garden, archived=False),
        lambda: initiatives.add(notebook, InitiativeFields(name="Klusbende")),
    ]
    for change in changes:
        change()
        agrees(notebook)
    for _ in changes:
        notebook.undo()
        agrees(notebook)


def test_what_somebody_carries_elsewhere_moves_the_warning_here(
    notebook: Notebook, soup: int, garden: int, amal: int
) -> None:
    kept = kept_advice.advice_of(notebook)
    others = [initiatives.add(notebook, InitiativeFields(name=name)) for name in ("Een", "Twee")]
    for number in (soup, garden, *others[:1]):
        initiative_people.add(notebook, number, InvolvedFields(part=Part.CARRIER, resident_id=amal))
    assert Warned.OVERLOAD in {warned.code for warned in kept.current()[soup].warnings}
    initiatives.archive(notebook, garden, archived=True)
    agrees(notebook)
    assert Warned.OVERLOAD not in {warned.code for warned in kept.current()[soup].warnings}


def test_only_what_a_change_moves_is_advised_again(
    notebook: Notebook, soup: int, garden: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = kept_advice.advice_of(notebook)
    kept.current()
    advised: list[int] = []
    advise = stepping_back.advise

    def counted(record: object, *rest: object) -> object:
        advised.append(record.initiative.id)  # type: ignore[attr-defined]
        return advise(record, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(stepping_back, "advise", counted)
    activities.add(notebook, soup, ActivityFields(on_date=notebook.today(), verbinder=Presence.LED))
    assert not kept.is_ready
    kept.current()
    assert advised == [soup]
    assert kept.is_ready
    assert garden in kept.answers


def test_another_day_is_another_advice(notebook: Notebook, soup: int) -> None:
    kept = kept_advice.advice_of(notebook)
    assert kept.answers == {}
    assert kept.current()[soup].advice is Advice.STAY_CLOSE
    stepping_plan.plan(notebook, soup, PlanFields(left_on=notebook.today() + DAY))
    assert kept.current()[soup].advice is Advice.STAY_CLOSE
    notebook.clock = lambda: NOW + 2 * DAY
    assert not kept.is_ready
    kept.current()
    agrees(notebook)


def test_a_look_that_is_stopped_keeps_what_was_known(notebook: Notebook, soup: int) -> None:
    kept = kept_advice.advice_of(notebook)
    kept.current()
    known = dict(kept.answers)
    activities.add(notebook, soup, ActivityFields(on_date=notebook.today()))
    with pytest.raises(Cancelled):
        kept.current(cancelled=lambda: True)
    assert dict(kept.answers) == known
    assert not kept.is_ready
    agrees(notebook)
