from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import follow_ups, organisations, residents

UndoCheck = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima", street="Kerkstraat", house_number="3"))


@pytest.fixture
def promise(notebook: Notebook, fatima: int) -> int:
    return follow_ups.add(notebook, FollowUpFields(" bellen  over Nederlands ", date(2026, 3, 10), resident_id=fatima))


def test_a_promise_stands_with_whom_and_where(notebook: Notebook, fatima: int, promise: int) -> None:
    row = follow_ups.follow_up(notebook, promise)
    assert (row.text, row.who, row.where, row.resident_id) == (
        "bellen over Nederlands",
        "Fatima",
        "Kerkstraat 3",
        fatima,
    )
    assert (row.promised_on, row.due_on, row.done_on) == (notebook.today(), date(2026, 3, 10), None)


def test_a_promise_to_an_organisation(notebook: Notebook) -> None:
    ik_wil = organisations.add(notebook, OrganisationFields(name="Ik Wil", street="Lindelaan", house_number="8"))
    row = follow_ups.follow_up(notebook, follow_ups.add(notebook, FollowUpFields("mailen", organisation_id=ik_wil)))
    assert (row.who, row.where, row.due_on) == ("Ik Wil", "Lindelaan 8", None)


def test_every_verb_can_be_undone(notebook: Notebook, fatima: int, promise: int, undone_and_redone: UndoCheck) -> None:
    undone_and_redone(notebook, lambda: follow_ups.add(notebook, FollowUpFields("taart bakken", resident_id=fatima)))
    undone_and_redone(notebook, lambda: follow_ups.edit(notebook, promise, FollowUpFields("appen")))
    undone_and_redone(notebook, lambda: follow_ups.postpone(notebook, promise, 7))
    undone_and_redone(notebook, lambda: follow_ups.finish(notebook, promise, "gebeld"))
    undone_and_redone(notebook, lambda: follow_ups.reopen(notebook, promise))
    undone_and_redone(notebook, lambda: follow_ups.remove(notebook, promise))


def test_what_is_finished_says_when_and_what_came_of_it(notebook: Notebook, promise: int) -> None:
    follow_ups.finish(notebook, promise, "Ze komt dinsdag.\nMet haar zus.")
    (row,) = follow_ups.finished(notebook)
    assert (row.done_on, row.result) == (notebook.today(), "Ze komt dinsdag.\nMet haar zus.")
    assert follow_ups.open_follow_ups(notebook) == ()
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.FINISH_FOLLOW_UP, "bellen over Nederlands")


def test_taken_up_again_it_is_open_and_keeps_what_was_written(notebook: Notebook, promise: int) -> None:
    follow_ups.finish(notebook, promise, "geen gehoor")
    follow_ups.reopen(notebook, promise)
    (row,) = follow_ups.open_follow_ups(notebook)
    assert (row.done_on, row.result) == (None, "geen gehoor")


def test_what_was_due_before_is_put_off_from_today_and_the_rest_from_its_day(notebook: Notebook, promise: int) -> None:
    follow_ups.postpone(notebook, promise, 7)
    assert follow_ups.follow_up(notebook, promise).due_on == notebook.today() + timedelta(days=7)
    follow_ups.postpone(notebook, promise, 1)
    assert follow_ups.follow_up(notebook, promise).due_on == notebook.today() + timedelta(days=8)
    follow_ups.postpone(notebook, promise, None)
    assert follow_ups.follow_up(notebook, promise).due_on is None
    assert [row.id for row in follow_ups.someday(notebook)] == [promise]


@pytest.mark.parametrize("days", [0, -3, 100_000])
def test_nobody_puts_off_backwards_or_for_centuries(notebook: Notebook, promise: int, days: int) -> None:
    with pytest.raises(UserError, match="follow_up.too_far"):
        follow_ups.postpone(notebook, promise, days)


def test_an_empty_promise_or_one_to_nobody_known_is_refused(notebook: Notebook, promise: int) -> None:
    with pytest.raises(UserError, match="follow_up.empty"):
        follow_ups.add(notebook, FollowUpFields("  "))
    with pytest.raises(UserError, match="follow_up.empty"):
        follow_ups.edit(notebook, promise, FollowUpFields(""))
    with pytest.raises(UserError, match="record.gone"):
        follow_ups.add(notebook, FollowUpFields("bellen", resident_id=99))
    for gone in (follow_ups.follow_up, follow_ups.finish, follow_ups.reopen, follow_ups.remove):
        with pytest.raises(UserError, match="record.gone"):
            gone(notebook, 99)
    with notebook.reader() as reader:
        assert reader.count(Kind.FOLLOW_UP) == 1


def test_the_list_goes_by_day_and_ends_with_some_day(notebook: Notebook) -> None:
    for text, due_on in (("later", date(2026, 4, 1)), ("ooit", None), ("eerst", date(2026, 3, 1))):
        follow_ups.add(notebook, FollowUpFields(text, due_on))
    assert [row.text for row in follow_ups.open_follow_ups(notebook)] == ["eerst", "later", "ooit"]
