"""Initiatives as values: three questions lead to a role, looks back after months, words for every code."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.initiative_views import InvolvedView, RungHeld, RungView, StepState
from verbinder.domain.initiatives import (
    BudgetState,
    Decision,
    HeldBy,
    InitiativeFields,
    Rung,
    SupportFields,
    SupportKind,
)
from verbinder.domain.roles import Answers, Proposal, RoleFields, proposed
from verbinder.domain.stepping_back.record import Doer, OrganisationLed, Owner, Part, Phase, Presence, Rhythm, Role
from verbinder.domain.stepping_plan import check_in_days
from verbinder.domain.suggestions import PartyName
from verbinder.sentences import LANGUAGES, sentence

CODES: dict[str, type[StrEnum]] = {
    "phase": Phase,
    "rhythm": Rhythm,
    "our_role": Role,
    "owner": Owner,
    "part": Part,
    "presence": Presence,
    "organisation_led": OrganisationLed,
    "doer": Doer,
    "step_state": StepState,
    "support_kind": SupportKind,
    "rung": Rung,
    "held_by": HeldBy,
    "budget_state": BudgetState,
    "decision": Decision,
}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (Answers(is_issue=True), Proposal(Role.INITIATING, Owner.PROFESSIONAL)),
        (Answers(is_wish=True), Proposal(Role.STIMULATING, Owner.RESIDENTS)),
        (Answers(is_issue=True, is_wish=True), Proposal(Role.STIMULATING, Owner.RESIDENTS)),
        (Answers(is_initiative=True), Proposal(Role.STRENGTHENING, Owner.RESIDENTS)),
        (Answers(is_issue=True, is_wish=True, is_initiative=True), Proposal(Role.STRENGTHENING, Owner.RESIDENTS)),
        (Answers(), None),
    ],
)
def test_three_questions_lead_to_the_role_and_the_owner(answers: Answers, expected: Proposal | None) -> None:
    assert proposed(answers) == expected


def test_a_role_that_the_answers_do_not_propose_does_not_follow() -> None:
    wish = Answers(is_wish=True)
    assert RoleFields(answers=wish, role=Role.STIMULATING, owner=Owner.RESIDENTS).follows
    assert not RoleFields(answers=wish, role=Role.INITIATING, owner=Owner.PROFESSIONAL).follows
    assert not RoleFields(role=Role.STRENGTHENING, owner=Owner.RESIDENTS).follows


@pytest.mark.parametrize(("section", "codes"), CODES.items())
def test_every_code_has_its_word_in_both_languages(section: str, codes: type[StrEnum]) -> None:
    for language in LANGUAGES:
        words = [sentence(f"{section}.{code.value}", language) for code in codes]
        assert len(set(words)) == len(words)


def test_looks_back_come_after_one_three_and_six_months() -> None:
    assert check_in_days(date(2026, 3, 12)) == (date(2026, 4, 12), date(2026, 6, 12), date(2026, 9, 12))
    assert check_in_days(date(2026, 8, 31)) == (date(2026, 9, 30), date(2026, 11, 30), date(2027, 2, 28))


@given(st.dates())
def test_looks_back_lie_after_leaving_in_order_and_never_leave_the_calendar(left_on: date) -> None:
    days = check_in_days(left_on)
    assert list(days) == sorted(set(days))
    assert all(day > left_on for day in days)
    assert len(days) == 3 or left_on.year == date.max.year


def test_a_part_holds_until_it_ends_and_an_end_before_the_beginning_does_not_count() -> None:
    who = PartyName(1, "Fatima", "Fatima")
    part = InvolvedView(id=1, who=who, part=Part.CARRIER, from_on=date(2026, 2, 1), until_on=date(2026, 2, 28))
    assert [part.holds_on(date(2026, month, 15)) for month in (1, 2, 3)] == [False, True, False]
    reversed_part = InvolvedView(id=1, who=who, part=Part.CARRIER, from_on=date(2026, 2, 1), until_on=date(2026, 1, 1))
    assert reversed_part.holds_on(date(2026, 3, 1))


def test_the_ladder_tells_then_and_now() -> None:
    ours = RungHeld(1, HeldBy.PROFESSIONAL, date(2025, 1, 1))
    theirs = RungHeld(2, HeldBy.RESIDENTS, date(2026, 1, 1))
    assert (RungView(Rung.KEY).then, RungView(Rung.KEY).now) == (None, None)
    assert (RungView(Rung.KEY, (ours,)).then, RungView(Rung.KEY, (ours,)).now) == (None, ours)
    assert (RungView(Rung.KEY, (ours, theirs)).then, RungView(Rung.KEY, (ours, theirs)).now) == (ours, theirs)


def test_themes_are_tidied_and_none_is_there_twice() -> None:
    fields = InitiativeFields(name="  Soep  tafel ", origin=" omdat \n niemand ", themes=("eten ", "", "eten", " taal"))
    tidied = fields.tidied()
    assert (tidied.name, tidied.origin, tidied.themes) == ("Soep tafel", "omdat\nniemand", ("eten", "taal"))


def test_an_ask_was_answered_on_the_first_day_that_says_so() -> None:
    asked = SupportFields(kind=SupportKind.MONEY, asked_on=date(2026, 1, 1))
    assert asked.answered_on is None
    both = SupportFields(
        kind=SupportKind.MONEY, asked_on=date(2026, 1, 1), offered_on=date(2026, 1, 3), given_on=date(2026, 2, 1)
    )
    assert both.answered_on == date(2026, 1, 3)
