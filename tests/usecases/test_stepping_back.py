"""The advice from what stands in the notebook: the casebook as a file, the plan, looks back, stepping in, bad input."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.domain.stepping_back.casebook import Case, cases
from tests.domain.stepping_back.casebook_file import document
from tests.usecases.conftest import NOW
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.initiatives import (
    ActivityFields,
    Decision,
    InitiativeFields,
    InvolvedFields,
    StepFields,
    SupportFields,
    SupportKind,
)
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Advice, Reason, Warned
from verbinder.domain.stepping_back.record import Doer, Part, Phase, Presence, Rhythm
from verbinder.domain.stepping_plan import HandOverFields, PlanFields
from verbinder.errors import UserError
from verbinder.sentences import LANGUAGES
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.queries import stepping_records
from verbinder.usecases import (
    activities,
    asks,
    choices,
    initiative_people,
    initiatives,
    portable,
    residents,
    small_steps,
    stepping_back,
    stepping_plan,
    support,
)
from verbinder.usecases.advice_words import advice_label, reason_text, warning_label

Check = Callable[[Notebook, Callable[[], object]], None]
DAY = timedelta(days=1)
CASES = cases()


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel", phase=Phase.RUNNING))


@pytest.fixture
def people(notebook: Notebook) -> dict[str, int]:
    return {name: residents.add(notebook, ResidentFields(given_name=name)) for name in ("Amal", "Bea", "Carla")}


def refused(do: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        do()
    return caught.value.code


def codes(reasons: tuple[Reason, ...]) -> set[str]:
    return {reason.code for reason in reasons}


def figures(reasons: tuple[Reason, ...]) -> list[tuple[str, dict[str, object]]]:
    return [(reason.code, dict(reason.figures)) for reason in reasons]


def weekly(notebook: Notebook, initiative: int, led: list[int], today: date, presence: Presence) -> None:
    """A meeting for each leader in turn, the last one two days ago."""
    for weeks, leader in enumerate(reversed(led)):
        day = today - 2 * DAY - weeks * 7 * DAY
        fields = ActivityFields(on_date=day, led_by=(leader,), came=(leader,), unnamed=5, verbinder=presence)
        activities.add(notebook, initiative, fields)


# --- the casebook, written as a file by hand and read into a notebook ---


@pytest.fixture(scope="module")
def book(template: tuple[Path, NotebookKey], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    """A notebook with every case of the casebook in it."""
    folder = tmp_path_factory.mktemp("casebook")
    source, key = template
    shutil.copyfile(source, folder / "boek.verbinder")
    (folder / "casusboek.json").write_text(json.dumps(document(CASES)), "utf-8")
    notebook = open_notebook(folder / "boek.verbinder", key=key, clock=lambda: NOW)
    portable.import_notebook(notebook, folder / "casusboek.json")
    yield notebook
    notebook.close()


@pytest.mark.parametrize(("number", "case"), list(enumerate(CASES, 1)), ids=lambda value: getattr(value, "name", None))
def test_a_case_written_by_hand_gets_the_advice_of_the_rules(book: Notebook, number: int, case: Case) -> None:
    straight = advise(case.record, case.today)
    stored = stepping_back.advice(book, number, case.today)
    assert stored.advice == straight.advice
    assert figures(stored.warnings) == figures(straight.warnings)
    assert figures(stored.reasons) == figures(straight.reasons)
    for reason in (*stored.reasons, *stored.notes, *stored.warnings):
        for language in LANGUAGES:
            assert reason_text(reason, language)


def test_all_at_once_say_the_same_as_one_by_one(book: Notebook) -> None:
    day = date(2026, 5, 20)
    at_once = stepping_back.every_advice(book, day)
    assert len(at_once) >= len(CASES)
    assert list(at_once) == [stepping_back.advice(book, answer.initiative_id, day) for answer in at_once]
    for answer in at_once:
        assert advice_label(answer.advice, "nl")
        assert all(warning_label(warned.code, "nl") for warned in answer.warnings)


def test_reasons_rest_on_records_of_the_notebook(book: Notebook) -> None:
    kinds = {"asked_resident": Kind.ASK, "ask": Kind.SUPPORT}
    with book.reader() as reader:
        for answer in stepping_back.every_advice(book, date(2026, 5, 20)):
            for reason in (*answer.reasons, *answer.notes, *answer.warnings):
                for ground in reason.grounds:
                    assert reader.get(kinds.get(ground.kind) or Kind(ground.kind.value), ground.id)


# --- what counts of what was written down ---


def test_what_was_done_in_the_window_is_what_the_rules_read(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    amal, bea, carla = people.values()
    initiative_people.add(notebook, soup, InvolvedFields(resident_id=amal, part=Part.INITIATOR))
    weekly(notebook, soup, [amal, bea, carla, amal, bea, carla], today, Presence.ABSENT)
    answer = stepping_back.advice(notebook, soup)
    assert answer.advice is Advice.STEP_OUT
    assert codes(answer.reasons) == {"several_lead", "without_us"}
    assert stepping_back.advice(notebook, soup, today - 28 * DAY).advice is Advice.STAY_CLOSE


def test_the_shelf_what_others_give_and_asks_to_others_do_not_count(notebook: Notebook, today: date, soup: int) -> None:
    small_steps.add(notebook, soup, StepFields(text="ooit", later=True, doer=Doer.PROFESSIONAL))
    given = SupportFields(kind=SupportKind.MONEY, given_on=today, minutes=6000, by="de gemeente")
    support.add(notebook, soup, given)
    support.add(notebook, soup, SupportFields(kind=SupportKind.MONEY, asked_on=today - 60 * DAY, by="de gemeente"))
    with notebook.reader() as reader:
        record = stepping_records.record(reader, soup, today, 90)
    assert record is not None
    assert (record.steps, record.support, record.asks) == ((), (), ())
    small_steps.finish(notebook, initiatives.dossier(notebook, soup).steps[0].id)
    support.add(notebook, soup, SupportFields(kind=SupportKind.MONEY, asked_on=today, offered_on=today, minutes=30))
    with notebook.reader() as reader:
        record = stepping_records.record(reader, soup, today, 90)
    assert record is not None
    assert [step.done_on for step in record.steps] == [today]
    assert [(each.given, each.asked_for, each.hours) for each in record.support] == [(False, True, 0.5)]
    assert [ask.answered_on for ask in record.asks] == [today]


def test_what_somebody_carries_elsewhere_and_was_asked_counts_for_the_warnings(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    amal = people["Amal"]
    part = InvolvedFields(resident_id=amal, part=Part.CARRIER)
    initiative_people.add(notebook, soup, part)
    others = [initiatives.add(notebook, InitiativeFields(name=name), involved=[part]) for name in ("Naaien", "Tuin")]
    assert codes(stepping_back.advice(notebook, soup).warnings) == {Warned.OVERLOAD}
    initiatives.archive(notebook, others[0], True)
    assert stepping_back.advice(notebook, soup).warnings == ()
    assert others[0] not in {answer.initiative_id for answer in stepping_back.every_advice(notebook)}
    for ago in (80, 40, 20, 1):
        asks.add(notebook, amal, "koken", on_date=today - ago * DAY)
    assert codes(stepping_back.advice(notebook, soup).warnings) == {Warned.OVER_ASKING}
    assert stepping_back.advice(notebook, soup, today - 21 * DAY).warnings == ()


def test_thresholds_are_chosen_for_a_notebook(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    support.ask(notebook, soup, SupportKind.SPACE, on_date=today - 10 * DAY)
    assert stepping_back.advice(notebook, soup).warnings == ()
    undone_and_redone(notebook, lambda: choices.choose(notebook, "stepping.ask_too_long_days", "7"))
    assert stepping_back.thresholds(notebook).ask_too_long_days == 7
    assert codes(stepping_back.advice(notebook, soup).warnings) == {Warned.OPEN_ASK}


def test_pauses_of_the_notebooks_own_count_against_nobody(
    notebook: Notebook, today: date, soup: int, people: dict[str, int]
) -> None:
    initiatives.edit(notebook, soup, InitiativeFields(name="Soeptafel", phase=Phase.RUNNING, rhythm=Rhythm.WEEKLY))
    day = today - 35 * DAY
    activities.add(notebook, soup, ActivityFields(on_date=day, led_by=(people["Amal"],)))
    assert Warned.QUIET in codes(stepping_back.advice(notebook, soup).warnings)
    choices.choose(notebook, "stepping.own_pauses", f"{day + DAY}/{day + 10 * DAY}")
    assert Warned.QUIET not in codes(stepping_back.advice(notebook, soup).warnings)


# --- bad input: told, never a crash, never a silly advice ---


def test_contradictions_that_came_in_by_file_are_told_as_notes(notebook: Notebook, today: date) -> None:
    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK) as work:
        number = work.add(
            Kind.INITIATIVE, name="Vreemd", phase="running", since=today - 10 * DAY, left_on=today - 20 * DAY
        )
        work.add(Kind.ACTIVITY, initiative_id=number, on_date=today + 400 * DAY, verbinder="led")
        work.add(Kind.ACTIVITY, initiative_id=number, on_date=today - DAY)
        work.add(Kind.CHECK_IN, initiative_id=number, planned_on=today, done_on=today + DAY, runs=True)
        work.add(Kind.STEP_IN, initiative_id=number, from_on=today, until_on=today - DAY)
        work.commit()
    answer = stepping_back.advice(notebook, number)
    assert answer.advice is Advice.STAY_CLOSE
    assert codes(answer.notes) >= {"in_future", "left_before_start", "dates_reversed", "no_people"}
    assert "leader_unknown" in codes(answer.reasons)


def test_an_initiative_without_anything_has_an_advice_and_one_that_is_gone_is_told(notebook: Notebook) -> None:
    number = initiatives.add(notebook, InitiativeFields(name="Leeg"))
    answer = stepping_back.advice(notebook, number)
    assert (answer.advice, codes(answer.reasons)) == (Advice.STAY_CLOSE, {"no_first_step"})
    assert refused(lambda: stepping_back.advice(notebook, 99)) == "record.gone"
    assert refused(lambda: stepping_back.decide(notebook, 99, None)) == "record.gone"


@pytest.mark.parametrize("day", [date.min, date.max])
def test_any_day_can_be_asked_for(notebook: Notebook, today: date, soup: int, day: date) -> None:
    activities.add(notebook, soup, ActivityFields(on_date=today))
    assert stepping_back.advice(notebook, soup, day).advice in Advice
    assert len(stepping_back.every_advice(notebook, day)) == 1


# --- what the verbinder decides and plans ---


def test_advice_and_decision_are_kept_with_their_day(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    support.ask(notebook, soup, SupportKind.SPACE, on_date=today - 40 * DAY)
    undone_and_redone(notebook, lambda: stepping_back.decide(notebook, soup, Decision.OTHERWISE, " eerst vragen "))
    (given,) = initiatives.dossier(notebook, soup).advice
    assert (given.on_date, given.advice, given.warnings) == (today, Advice.STAY_CLOSE, (Warned.OPEN_ASK,))
    assert (given.decision, given.note) == (Decision.OTHERWISE, "eerst vragen")
    stepping_back.decide(notebook, soup, Decision.FOLLOWED)
    (given,) = initiatives.dossier(notebook, soup).advice
    assert (given.decision, given.note) == (Decision.FOLLOWED, "")


def test_looking_again_on_the_same_day_never_takes_a_decision_away(notebook: Notebook, today: date, soup: int) -> None:
    stepping_back.decide(notebook, soup, Decision.OTHERWISE, "eerst vragen")
    stepping_back.decide(notebook, soup, None)
    (given,) = initiatives.dossier(notebook, soup).advice
    assert (given.decision, given.note) == (Decision.OTHERWISE, "eerst vragen")
    support.ask(notebook, soup, SupportKind.SPACE, on_date=today - 40 * DAY)
    stepping_back.decide(notebook, soup, None)
    newest, decided = initiatives.dossier(notebook, soup).advice
    assert (newest.warnings, newest.decision) == ((Warned.OPEN_ASK,), None)
    assert (decided.warnings, decided.decision, decided.note) == ((), Decision.OTHERWISE, "eerst vragen")
    stepping_back.decide(notebook, soup, Decision.LATER)
    assert [given.decision for given in initiatives.dossier(notebook, soup).advice] == [
        Decision.LATER,
        Decision.OTHERWISE,
    ]


def test_the_plan_has_a_day_hand_overs_and_looks_back(
    notebook: Notebook, soup: int, people: dict[str, int], undone_and_redone: Check
) -> None:
    leaving = date(2026, 4, 30)
    plan = PlanFields(
        left_on=leaving,
        hand_overs=(
            HandOverFields(what="sleutel", resident_id=people["Amal"]),
            HandOverFields(what="kas", to_whom="Bea"),
        ),
    )
    undone_and_redone(notebook, lambda: stepping_plan.plan(notebook, soup, plan))
    found = initiatives.dossier(notebook, soup)
    assert found.left_on == leaving
    assert [(each.what, each.who and each.who.name, each.to_whom) for each in found.hand_overs] == [
        ("sleutel", "Amal", ""),
        ("kas", None, "Bea"),
    ]
    assert [each.planned_on for each in found.check_ins] == [date(2026, 5, 30), date(2026, 7, 30), date(2026, 10, 30)]
    assert codes(stepping_back.advice(notebook, soup).notes) >= {"leaving_planned", "check_in_planned"}
    undone_and_redone(notebook, lambda: stepping_plan.hand_over(notebook, found.hand_overs[0].id))
    assert initiatives.dossier(notebook, soup).hand_overs[0].done_on == notebook.today()
    undone_and_redone(notebook, lambda: stepping_plan.plan(notebook, soup, PlanFields()))
    found = initiatives.dossier(notebook, soup)
    assert (found.left_on, found.hand_overs, found.check_ins) == (None, (), ())


def test_another_day_moves_the_looks_back_that_are_still_to_come(notebook: Notebook, today: date, soup: int) -> None:
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today - 40 * DAY))
    first, *_ = initiatives.dossier(notebook, soup).check_ins
    stepping_plan.check_in(notebook, first.id, True, "loopt")
    kept = HandOverFields(what="sleutel")
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today, hand_overs=(kept,)))
    found = initiatives.dossier(notebook, soup)
    assert [each.done_on is not None for each in found.check_ins] == [True, False, False, False]
    (key,) = found.hand_overs
    same = HandOverFields(what="de sleutel", done_on=today, id=key.id)
    own_days = (today + 10 * DAY, today + 20 * DAY)
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today, hand_overs=(same,), check_ins=own_days))
    found = initiatives.dossier(notebook, soup)
    assert [(each.id, each.what, each.done_on) for each in found.hand_overs] == [(key.id, "de sleutel", today)]
    assert [each.planned_on for each in found.check_ins if each.done_on is None] == list(own_days)
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today, check_ins=()))
    assert [each.done_on for each in initiatives.dossier(notebook, soup).check_ins] == [today]


def test_a_plan_that_cannot_be_is_refused(notebook: Notebook, today: date, soup: int) -> None:
    since = InitiativeFields(name="Soeptafel", since=today - 10 * DAY)
    initiatives.edit(notebook, soup, since)
    for plan, code in (
        (PlanFields(left_on=today - 11 * DAY), "stepping_plan.before_it_began"),
        (PlanFields(left_on=today, hand_overs=(HandOverFields(what=" "),)), "stepping_plan.hand_over_empty"),
        (PlanFields(left_on=today, check_ins=(today - DAY,)), "stepping_plan.look_back_too_early"),
        (
            PlanFields(left_on=today, hand_overs=(HandOverFields(what="x", done_on=today + DAY),)),
            "stepping_plan.in_future",
        ),
        (PlanFields(left_on=today, hand_overs=(HandOverFields(what="x", resident_id=99),)), "record.gone"),
    ):
        assert refused(lambda plan=plan: stepping_plan.plan(notebook, soup, plan)) == code
    assert initiatives.dossier(notebook, soup).left_on is None


def test_what_is_heard_at_a_look_back_is_kept_and_counts(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today - 40 * DAY))
    assert "check_in_due" in codes(stepping_back.advice(notebook, soup).notes)
    (first, *_) = initiatives.dossier(notebook, soup).check_ins
    undone_and_redone(notebook, lambda: stepping_plan.check_in(notebook, first.id, False, " niemand kookt "))
    heard = initiatives.dossier(notebook, soup).check_ins[0]
    assert (heard.done_on, heard.runs, heard.note) == (today, False, "niemand kookt")
    assert stepping_back.advice(notebook, soup).advice is Advice.LEND_HAND
    undone_and_redone(notebook, lambda: stepping_plan.look_back(notebook, soup, None, "vaag"))
    assert refused(lambda: stepping_plan.look_back(notebook, soup, True, done_on=today + DAY)) == (
        "stepping_plan.in_future"
    )


def test_stepping_in_says_why_and_until_when(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    until = today + 30 * DAY
    assert refused(lambda: stepping_plan.step_in(notebook, soup, "ziek", until)) == "step_in.not_left"
    stepping_plan.plan(notebook, soup, PlanFields(left_on=today - DAY))
    for why, day, code in (
        (" ", until, "step_in.why_missing"),
        ("ziek", None, "step_in.until_missing"),
        ("ziek", today - DAY, "step_in.until_passed"),
    ):
        assert refused(lambda why=why, day=day: stepping_plan.step_in(notebook, soup, why, day)) == code
    undone_and_redone(notebook, lambda: stepping_plan.step_in(notebook, soup, "de kok is weg", until))
    (back,) = initiatives.dossier(notebook, soup).step_ins
    assert (back.from_on, back.until_on, back.why) == (today, until, "de kok is weg")
    answer = stepping_back.advice(notebook, soup)
    assert (answer.advice, codes(answer.reasons)) == (Advice.LEND_HAND, {"stepping_in"})
    assert refused(lambda: stepping_plan.step_in(notebook, soup, "weer", until)) == "step_in.already"
    assert refused(lambda: stepping_plan.end_step_in(notebook, back.id, today - DAY)) == "step_in.until_passed"
    undone_and_redone(notebook, lambda: stepping_plan.end_step_in(notebook, back.id))
    assert initiatives.dossier(notebook, soup).step_ins[0].until_on == today
