"""The initiatives of the example neighbourhood: every advice, every warning and every phase, on whatever day it is."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from verbinder.domain.initiative_views import InitiativeQuery, StepState
from verbinder.domain.stepping_back.reasons import Advice, Answer, Warned
from verbinder.domain.stepping_back.record import Phase, Role
from verbinder.exchange.example import make_example
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import initiatives, portable, stepping_back, support

DAYS = [date(2026, 3, 18), date(2024, 2, 29), date(2026, 8, 20), date(2027, 1, 1)]
EXPECTED = {
    "Bakjes op vrijdag": Advice.STAY_CLOSE,
    "Huiswerktafel": Advice.STEP_OUT,
    "Muziek op nummer 40": Advice.STAY_CLOSE,
    "Taalcafé": Advice.TAKING_OVER,
    "Buurttuin Het Groene Hoekje": Advice.AT_DISTANCE,
    "Buurtfeest op het Lindeplein": Advice.AT_DISTANCE,
    "Naaigroep": Advice.LEND_HAND,
    "Reparatiecafé De Tweede Ronde": Advice.EASE_OFF,
    "Spelletjesavond": Advice.LEND_HAND,
    "Kaartje bij een nieuwe sleutel": Advice.STAY_CLOSE,
    "Weckdag": Advice.STAY_CLOSE,
    "Bruggetje geschilderd": Advice.STEP_OUT,
    "Bakfiets langs de schoolpleinen": Advice.LEND_HAND,
    "Open schoolplein na vieren": Advice.LEND_HAND,
    "Vogels tellen met Anton": Advice.AT_DISTANCE,
    "Huiskamer op de hoek": Advice.AT_DISTANCE,
}


def with_example(template: tuple[Path, NotebookKey], folder: Path, today: date, residents: int = 60) -> Notebook:
    shutil.copyfile(template[0], folder / "voorbeeld.verbinder")
    morning = datetime(today.year, today.month, today.day, 9)
    notebook = open_notebook(folder / "voorbeeld.verbinder", key=template[1], clock=lambda: morning)
    portable.bring_in(notebook, make_example(today, residents))
    return notebook


def told(notebook: Notebook) -> dict[str, Answer]:
    answers = stepping_back.every_advice(notebook)
    names = initiatives.names(notebook, [answer.initiative_id for answer in answers])
    return {names[answer.initiative_id]: answer for answer in answers}


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_every_advice_and_every_warning_occurs_on_any_day(
    template: tuple[Path, NotebookKey], tmp_path: Path, today: date
) -> None:
    with closing(with_example(template, tmp_path, today)) as notebook:
        answers = told(notebook)
        assert {name: answer.advice for name, answer in answers.items()} == EXPECTED
        assert {warned.code for answer in answers.values() for warned in answer.warnings} == set(Warned)
        contradictions = {"in_future", "left_before_start", "dates_reversed", "no_people"}
        assert not contradictions & {note.code for answer in answers.values() for note in answer.notes}


def test_every_screen_has_something_to_show(template: tuple[Path, NotebookKey], tmp_path: Path) -> None:
    with closing(with_example(template, tmp_path, DAYS[0])) as notebook:
        numbers = initiatives.ids(notebook, InitiativeQuery())
        rows = initiatives.rows(notebook, numbers)
        assert {row.phase for row in rows.values()} == set(Phase)
        assert {row.role for row in rows.values()} == set(Role)
        dossiers = [initiatives.dossier(notebook, number) for number in numbers]
        for part in ("people", "activities", "steps", "support", "budgets", "agreements", "roles", "hand_overs",
                     "check_ins", "step_ins", "advice"):  # fmt: skip
            assert any(getattr(each, part) for each in dossiers), part
        for state in StepState:
            assert any(each.steps_at(state) for each in dossiers)
        assert all(len(each.steps_at(StepState.OPEN)) <= 3 for each in dossiers)
        assert any(view.then for each in dossiers for view in each.ladder)
        assert {ask.initiative for ask in support.open_asks(notebook)} == {"Naaigroep", "Muziek op nummer 40"}
        garden = next(each for each in dossiers if each.name.startswith("Buurttuin"))
        assert [who.name for each in garden.activities for who in each.first_time][:1] == ["Ravi Bihari"]


@pytest.mark.parametrize("residents", [1, 12, 30])
def test_a_small_notebook_tells_only_of_who_is_in_it(
    template: tuple[Path, NotebookKey], tmp_path: Path, residents: int
) -> None:
    with closing(with_example(template, tmp_path, DAYS[0], residents)) as notebook:
        for name, answer in told(notebook).items():
            assert answer.advice is EXPECTED[name]


def test_a_large_notebook_has_them_in_every_state(template: tuple[Path, NotebookKey], tmp_path: Path) -> None:
    with closing(with_example(template, tmp_path, DAYS[0], 4_000)) as notebook:
        answers = stepping_back.every_advice(notebook)
        assert {answer.advice for answer in answers} == set(Advice)
        common = max(sum(answer.advice is advice for answer in answers) for advice in Advice)
        assert common < len(answers) / 2
