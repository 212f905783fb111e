from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach
from verbinder.domain.signals import SignalFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, organisations, residents, rounds, signals, streets

UndoCheck = Callable[[Notebook, Callable[[], object]], None]
LONG_AGO = date(2025, 12, 1)


@pytest.fixture
def kerkstraat(notebook: Notebook) -> int:
    return streets.add(notebook, "Kerkstraat")


@pytest.fixture
def lindelaan(notebook: Notebook) -> int:
    return streets.add(notebook, "Lindelaan")


def test_a_round_is_planned_with_streets_in_walking_order(notebook: Notebook, kerkstraat: int, lindelaan: int) -> None:
    round_id = rounds.plan(
        notebook, date(2026, 3, 14), " Wilma ", (lindelaan, kerkstraat, lindelaan), "Zaterdag", "soep"
    )
    view = rounds.round_view(notebook, round_id)
    assert (view.on_date, view.companion, view.title, view.note) == (date(2026, 3, 14), "Wilma", "Zaterdag", "soep")
    assert [street.name for street in view.streets] == ["Lindelaan", "Kerkstraat"]
    (row,) = rounds.rounds(notebook)
    assert row.streets == ("Lindelaan", "Kerkstraat")
    step = notebook.next_steps()[0]
    assert step is not None
    assert (step.operation, step.subject) == (Operation.PLAN_ROUND, "Zaterdag")


def test_every_verb_can_be_undone(
    notebook: Notebook, kerkstraat: int, lindelaan: int, undone_and_redone: UndoCheck
) -> None:
    undone_and_redone(notebook, lambda: rounds.plan(notebook, street_ids=(kerkstraat, lindelaan)))
    round_id = rounds.current_round(notebook)
    assert round_id is not None
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 +kookt", round_id=round_id)
    undone_and_redone(
        notebook, lambda: rounds.edit(notebook, round_id, date(2026, 3, 9), "Wilma", (lindelaan, kerkstraat))
    )
    undone_and_redone(notebook, lambda: rounds.edit(notebook, round_id, date(2026, 3, 9), "Wilma", (lindelaan,)))
    undone_and_redone(notebook, lambda: rounds.delete(notebook, round_id))


def test_the_order_of_walking_can_be_changed(notebook: Notebook, kerkstraat: int, lindelaan: int) -> None:
    round_id = rounds.plan(notebook, street_ids=(kerkstraat, lindelaan))
    rounds.edit(notebook, round_id, notebook.today(), street_ids=(lindelaan, kerkstraat))
    assert [street.name for street in rounds.round_view(notebook, round_id).streets] == ["Lindelaan", "Kerkstraat"]


def test_looking_back_counts_contacts_and_conversations(notebook: Notebook, kerkstraat: int, lindelaan: int) -> None:
    contacts.log_line(notebook, "Kerkstraat 1 niet thuis", on_date=LONG_AGO)
    round_id = rounds.plan(notebook, street_ids=(kerkstraat,))
    for line in ("@Fatima Kerkstraat 3 +kookt", "Kerkstraat 5 niet thuis", "@Kees Lindelaan 8 gesproken"):
        contacts.log_line(notebook, line, round_id=round_id)
    view = rounds.round_view(notebook, round_id)
    assert [row.where for row in view.contacts] == ["Kerkstraat 3", "Kerkstraat 5", "Lindelaan 8"]
    assert view.conversations == 2
    assert [(street.name, street.contacts, street.seen_before_on, street.planned) for street in view.streets] == [
        ("Kerkstraat", 2, LONG_AGO, True),
        ("Lindelaan", 1, None, False),
    ]
    (row,) = rounds.rounds(notebook)
    assert (row.contacts, row.conversations) == (3, 2)


def test_a_deleted_round_leaves_its_contacts(notebook: Notebook, kerkstraat: int) -> None:
    round_id = rounds.plan(notebook, street_ids=(kerkstraat,))
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 3", round_id=round_id)
    rounds.delete(notebook, round_id)
    assert contacts.contact(notebook, logged.contact_id).row.round_id is None
    assert rounds.rounds(notebook) == ()


def test_the_round_of_today(notebook: Notebook) -> None:
    assert rounds.current_round(notebook) is None
    rounds.plan(notebook, notebook.today() - timedelta(days=1))
    first = rounds.plan(notebook)
    assert rounds.current_round(notebook) == first
    second = rounds.plan(notebook)
    assert rounds.current_round(notebook) == second


def test_rounds_come_newest_first_and_page_by_page(notebook: Notebook) -> None:
    for day in (1, 3, 3, 2):
        rounds.plan(notebook, date(2026, 3, day))
    first = rounds.rounds(notebook, limit=2)
    second = rounds.rounds(notebook, limit=2, before=first[-1].id)
    assert [row.on_date.day for row in (*first, *second)] == [3, 3, 2, 1]


def test_streets_not_seen_for_weeks_begin_with_those_never_seen(notebook: Notebook) -> None:
    for name in ("Aastraat", "Beekstraat", "Cederlaan", "Dorpsplein"):
        streets.add(notebook, name)
    contacts.log_line(notebook, "Beekstraat 1 niet thuis", on_date=date(2026, 3, 1))
    contacts.log_line(notebook, "Cederlaan 1 niet thuis", on_date=LONG_AGO)
    contacts.log_line(notebook, "@Fatima Dorpsplein 1 gesproken", on_date=date(2025, 11, 1))
    assert [row.name for row in rounds.streets_not_seen(notebook, 4)] == ["Aastraat", "Dorpsplein", "Cederlaan"]


def test_what_waits_in_the_streets_of_a_round_still_to_walk(
    notebook: Notebook, kerkstraat: int, lindelaan: int
) -> None:
    contacts.log_line(
        notebook, "@Fatima Kerkstraat 3 +kookt >recept brengen morgen !speeltuin onveilig", on_date=LONG_AGO
    )
    contacts.log_line(notebook, "@Kees Lindelaan 8 >bellen", on_date=LONG_AGO)
    round_id = rounds.plan(notebook, notebook.today() + timedelta(days=2), street_ids=(kerkstraat,))
    waits = rounds.round_view(notebook, round_id).look_in
    assert [row.text for row in waits.promises] == ["recept brengen"]
    assert [(row.name, row.where) for row in waits.drifting] == [("Fatima", "Kerkstraat 3")]
    assert [row.text for row in waits.signals] == ["speeltuin onveilig"]
    assert rounds.look_in(notebook, ()) == rounds.NOTHING_WAITS
    # The promise is for tomorrow: today it need not be kept yet.
    assert rounds.look_in(notebook, (kerkstraat,)).promises == ()


def test_what_was_parked_with_somebody_comes_back_on_a_round_past_their_door(
    notebook: Notebook, kerkstraat: int, lindelaan: int
) -> None:
    fatima = residents.add(notebook, residents.ResidentFields(given_name="Fatima", street="Kerkstraat"))
    club = organisations.add(notebook, OrganisationFields(name="Club", street="Kerkstraat"))
    kees = residents.add(notebook, residents.ResidentFields(given_name="Kees", street="Lindelaan"))
    for text, owner in (("zingt weer", {"resident_id": fatima}), ("zoekt ruimte", {"organisation_id": club})):
        signals.add(notebook, SignalFields(text, **owner))
    signals.add(notebook, SignalFields("elders", resident_id=kees))
    waits = rounds.look_in(notebook, (kerkstraat,)).signals
    assert [row.text for row in waits] == ["zoekt ruimte", "zingt weer"]
    residents.set_approach(notebook, fatima, Approach.NEVER)
    assert [row.text for row in rounds.look_in(notebook, (kerkstraat,)).signals] == ["zoekt ruimte"]


def test_nothing_waits_in_a_round_that_was_walked(notebook: Notebook, kerkstraat: int) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 +kookt", on_date=LONG_AGO)
    round_id = rounds.plan(notebook, date(2026, 3, 1), street_ids=(kerkstraat,))
    assert rounds.round_view(notebook, round_id).look_in == rounds.NOTHING_WAITS


@pytest.mark.parametrize("wish", [Approach.REST, Approach.NEVER])
def test_who_wants_no_contact_is_never_to_be_looked_in_on(notebook: Notebook, kerkstraat: int, wish: Approach) -> None:
    line = "@Fatima Kerkstraat 3 >bellen vandaag !het gaat niet goed"
    fatima = contacts.log_line(notebook, line, on_date=LONG_AGO).new_residents[0][0]
    assert rounds.look_in(notebook, (kerkstraat,)) != rounds.NOTHING_WAITS
    residents.set_approach(notebook, fatima, wish, None, "")
    assert rounds.look_in(notebook, (kerkstraat,)) == rounds.NOTHING_WAITS


def test_a_round_that_is_gone_or_a_street_that_is_not_there_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match="record.gone"):
        rounds.plan(notebook, street_ids=(99,))
    with notebook.reader() as reader:
        assert reader.count(Kind.ROUND) == 0
    for again in (
        lambda: rounds.round_view(notebook, 99),
        lambda: rounds.edit(notebook, 99, notebook.today()),
        lambda: rounds.delete(notebook, 99),
    ):
        with pytest.raises(UserError, match="record.gone"):
            again()
