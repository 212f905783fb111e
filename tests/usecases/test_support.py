"""Support asked, offered, given and declined; small budgets; agreements; the ladder of independence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.initiatives import (
    AgreementFields,
    BudgetFields,
    BudgetState,
    HeldBy,
    InitiativeFields,
    Rung,
    SupportFields,
    SupportKind,
)
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import budgets, cooperation, initiatives, support

Check = Callable[[Notebook, Callable[[], object]], None]
DAY = timedelta(days=1)


@pytest.fixture
def soup(notebook: Notebook) -> int:
    return initiatives.add(notebook, InitiativeFields(name="Soeptafel"))


def refused(do: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        do()
    return caught.value.code


def test_an_ask_waits_until_it_is_answered_in_whatever_way(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    asked_on = today - 20 * DAY
    undone_and_redone(notebook, lambda: support.ask(notebook, soup, SupportKind.SPACE, "een zaal", asked_on))
    (one,) = initiatives.dossier(notebook, soup).open_asks(today)
    assert (one.open_days(today), one.fields.text) == (20, "een zaal")
    assert [ask.days for ask in support.open_asks(notebook)] == [20]
    assert support.open_asks(notebook, at_least_days=21) == ()
    for answer in (support.offer, support.give, support.decline):
        undone_and_redone(notebook, lambda answer=answer: answer(notebook, one.id))
        assert support.open_asks(notebook) == ()
        notebook.undo()
    undone_and_redone(notebook, lambda: support.give(notebook, one.id, asked_on + DAY, minutes=90))
    (given,) = initiatives.dossier(notebook, soup).support
    assert (given.fields.given_on, given.fields.minutes) == (asked_on + DAY, 90)
    support.give(notebook, one.id)
    assert initiatives.dossier(notebook, soup).support[0].fields.minutes == 90
    undone_and_redone(notebook, lambda: support.remove(notebook, one.id))


def test_asks_to_others_and_of_what_is_archived_do_not_wait_for_us(notebook: Notebook, today: date, soup: int) -> None:
    others = SupportFields(kind=SupportKind.MONEY, asked_on=today, by="de gemeente")
    support.add(notebook, soup, others)
    assert support.open_asks(notebook) == ()
    assert initiatives.dossier(notebook, soup).open_asks(today) == ()
    support.ask(notebook, soup, SupportKind.ADVICE)
    assert [ask.initiative for ask in support.open_asks(notebook)] == ["Soeptafel"]
    initiatives.archive(notebook, soup, True)
    assert support.open_asks(notebook) == ()


def test_what_cannot_be_support_is_refused(notebook: Notebook, today: date, soup: int) -> None:
    kind = SupportKind.ADVICE
    for fields, code in (
        (SupportFields(kind=kind), "support.no_day"),
        (SupportFields(kind=kind, asked_on=today + DAY), "support.in_future"),
        (SupportFields(kind=kind, asked_on=today, given_on=today - DAY), "support.answered_before_asked"),
        (SupportFields(kind=kind, given_on=today, minutes=-1), "support.minutes"),
        (SupportFields(kind=kind, given_on=today, minutes=60_001), "support.minutes"),
    ):
        assert refused(lambda fields=fields: support.add(notebook, soup, fields)) == code
    number = support.ask(notebook, soup, kind)
    assert refused(lambda: support.decline(notebook, number, today - DAY)) == "support.answered_before_asked"
    assert refused(lambda: support.give(notebook, 99)) == "record.gone"
    assert refused(lambda: support.ask(notebook, 99, kind)) == "record.gone"


def test_support_nobody_asked_for_is_written_down_as_that(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    given = SupportFields(kind=SupportKind.ATTENTION, text=" langs  geweest ", given_on=today, minutes=60)
    number = support.add(notebook, soup, given)
    (seen,) = initiatives.dossier(notebook, soup).support
    assert (seen.fields.asked_on, seen.fields.text) == (None, "langs geweest")
    changed = replace(given, asked_on=today)
    undone_and_redone(notebook, lambda: support.edit(notebook, number, changed))


def test_a_small_budget_goes_from_wish_to_thanks(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    wish = BudgetFields(about="pannen", cents=15_000, source="wijkraad", interests="zichtbaar zijn")
    undone_and_redone(notebook, lambda: budgets.add(notebook, soup, wish))
    (seen,) = initiatives.dossier(notebook, soup).budgets
    assert seen.fields == wish
    thanked = replace(
        wish, state=BudgetState.THANKED, requested_on=today - 9 * DAY, decided_on=today - DAY, thanked_on=today
    )
    undone_and_redone(notebook, lambda: budgets.edit(notebook, seen.id, thanked))
    assert initiatives.dossier(notebook, soup).budgets[0].fields == thanked
    undone_and_redone(notebook, lambda: budgets.remove(notebook, seen.id))
    for fields, code in (
        (BudgetFields(about=" "), "budget.empty"),
        (BudgetFields(about="x", cents=-1), "budget.amount"),
        (BudgetFields(about="x", cents=100_000_001), "budget.amount"),
        (BudgetFields(about="x", requested_on=today, decided_on=today - DAY), "budget.days_reversed"),
    ):
        assert refused(lambda fields=fields: budgets.add(notebook, soup, fields)) == code


def test_the_newest_agreement_holds_and_older_ones_stay_to_be_read(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    old = AgreementFields(made_on=today - 200 * DAY, goal="samen eten", theirs="koken", ours="een sleutel")
    cooperation.agree(notebook, soup, old)
    new = replace(old, made_on=today, ours="niets meer", review_on=today + 90 * DAY)
    undone_and_redone(notebook, lambda: cooperation.agree(notebook, soup, new))
    found = initiatives.dossier(notebook, soup).agreements
    assert [each.fields for each in found] == [new, old]
    changed = replace(new, reach="appgroep")
    undone_and_redone(notebook, lambda: cooperation.edit_agreement(notebook, found[0].id, changed))
    undone_and_redone(notebook, lambda: cooperation.remove_agreement(notebook, found[0].id))
    for fields, code in (
        (AgreementFields(made_on=today), "agreement.empty"),
        (AgreementFields(made_on=today + DAY, goal="x"), "agreement.in_future"),
        (AgreementFields(made_on=today, goal="x", review_on=today - DAY), "agreement.review_before_made"),
    ):
        assert refused(lambda fields=fields: cooperation.agree(notebook, soup, fields)) == code


def test_a_rung_changes_hands_and_tells_then_and_now(
    notebook: Notebook, today: date, soup: int, undone_and_redone: Check
) -> None:
    year = today - 365 * DAY
    cooperation.set_rung(notebook, soup, Rung.KEY, HeldBy.PROFESSIONAL, on_date=year)
    undone_and_redone(notebook, lambda: cooperation.set_rung(notebook, soup, Rung.KEY, HeldBy.RESIDENTS, note="Amal"))
    ladder = {view.rung: view for view in initiatives.dossier(notebook, soup).ladder}
    key = ladder[Rung.KEY]
    assert key.then is not None
    assert key.now is not None
    assert (key.then.held_by, key.now.held_by, key.now.note) == (HeldBy.PROFESSIONAL, HeldBy.RESIDENTS, "Amal")
    assert ladder[Rung.MONEY].held == ()
    cooperation.set_rung(notebook, soup, Rung.KEY, HeldBy.TOGETHER)
    held = initiatives.dossier(notebook, soup).ladder[list(Rung).index(Rung.KEY)].held
    assert [each.held_by for each in held] == [HeldBy.PROFESSIONAL, HeldBy.TOGETHER]
    undone_and_redone(notebook, lambda: cooperation.remove_rung(notebook, held[-1].id))
    assert refused(lambda: cooperation.set_rung(notebook, soup, Rung.KEY, HeldBy.NOBODY, on_date=today + DAY)) == (
        "ladder.in_future"
    )
