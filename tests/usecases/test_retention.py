"""What is kept too long: shown with its term, taken out only on purpose, kept longer only with a reason."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.exports import ExportKind
from verbinder.domain.residents import ResidentFields
from verbinder.domain.retention import USUAL_MONTHS, RetentionKind, months_before
from verbinder.errors import UserError
from verbinder.exchange.example import make_example
from verbinder.sentences import sentence
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import choices, exports, portable, residents, retention


def resident_since(notebook: Notebook, name: str, day: date) -> int:
    number = residents.add(notebook, ResidentFields(given_name=name))
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, number, created_on=day)
        work.commit()
    return number


def later(notebook: Notebook, days: int) -> None:
    """From here on it is so many days later."""
    then = notebook.clock() + timedelta(days=days)
    notebook.clock = lambda: then


def test_who_was_not_spoken_to_for_two_years_is_due_and_who_was_is_not(notebook: Notebook, met) -> None:
    long_ago = notebook.today() - timedelta(days=1000)
    alone = resident_since(notebook, "Alleen", long_ago)
    spoken = resident_since(notebook, "Gesproken", long_ago)
    met(notebook, notebook.today() - timedelta(days=30), spoken)
    found = retention.due(notebook)
    assert [(person.id, person.name, person.last_sign) for person in found.people] == [(alone, "Alleen", long_ago)]


def test_looking_takes_nothing_away_and_applying_forgets_while_the_contact_stays_counted(
    notebook: Notebook, met
) -> None:
    long_ago = notebook.today() - timedelta(days=1000)
    number = resident_since(notebook, "Alleen", long_ago)
    contact = met(notebook, long_ago, number, note="over de tuin")
    assert retention.due(notebook).counts[RetentionKind.NOTE] == 1
    assert residents.card(notebook, number).name == "Alleen"
    assert retention.apply(notebook).people == 1
    assert residents.fields(notebook, number).shown_name == "iemand"
    with notebook.reader() as reader:
        assert reader.get(Kind.CONTACT, contact)["note"] == ""
    assert retention.due(notebook).is_nothing
    assert faults_of(notebook) == []


def test_wishes_promises_and_signals_that_did_their_work_go_after_their_own_terms(notebook: Notebook) -> None:
    number = residents.add(notebook, ResidentFields(given_name="Piet"))
    old = notebook.today() - timedelta(days=500)
    with notebook.unit_of_work(Operation.ADD_GIFT) as work:
        work.add(Kind.GIFT, resident_id=number, kind="need", phrase="een fiets", state="met", heard_on=old)
        work.add(Kind.GIFT, resident_id=number, kind="need", phrase="een bel", state="open", heard_on=old)
        work.add(Kind.FOLLOW_UP, resident_id=number, text="bellen", promised_on=old, done_on=old)
        work.add(Kind.FOLLOW_UP, resident_id=number, text="nog bellen", promised_on=old)
        work.add(Kind.SIGNAL, text="donker", noticed_on=old, state="used")
        work.add(Kind.SIGNAL, text="kapotte bank", noticed_on=old)
        work.commit()
    assert retention.apply(notebook).texts == 3
    with notebook.reader() as reader:
        assert [row["phrase"] for row in reader.find(Kind.GIFT)] == ["een bel"]
        assert [row["text"] for row in reader.find(Kind.FOLLOW_UP)] == ["nog bellen"]
        assert [row["text"] for row in reader.find(Kind.SIGNAL)] == ["kapotte bank"]


def test_a_term_can_be_chosen_otherwise(notebook: Notebook) -> None:
    resident_since(notebook, "Alleen", notebook.today() - timedelta(days=1000))
    choices.choose(notebook, "retention.person", "60")
    assert retention.due(notebook).people == ()
    with pytest.raises(UserError, match=r"choice\.not_allowed"):
        choices.choose(notebook, "retention.person", "0")


def test_keeping_somebody_longer_takes_a_reason_and_ends(notebook: Notebook) -> None:
    number = resident_since(notebook, "Alleen", notebook.today() - timedelta(days=1000))
    with pytest.raises(UserError, match=r"retention\.no_reason"):
        retention.keep_longer(notebook, number, "  ")
    with pytest.raises(UserError, match=r"retention\.not_longer"):
        retention.keep_longer(notebook, number, "om de tuin", date(2099, 1, 1))
    assert retention.keep_longer(notebook, number, "trekt de moestuin") == months_before(notebook.today(), -12)
    assert retention.due(notebook).people == ()
    later(notebook, 400)
    assert [person.id for person in retention.due(notebook).people] == [number]


def test_the_log_of_exports_has_a_term_too(notebook: Notebook, tmp_path) -> None:
    portable.export_notebook(notebook, tmp_path / "uit.json")
    later(notebook, 1000)
    assert retention.due(notebook).counts[RetentionKind.LOG] == 1
    retention.apply(notebook)
    assert exports.log(notebook) == ()


def test_every_term_has_a_name_and_a_reason_in_both_languages() -> None:
    assert set(USUAL_MONTHS) == set(RetentionKind)
    for kind in RetentionKind:
        for language in ("nl", "en"):
            assert sentence(f"retention.why_{kind.value}", language)
            assert sentence(f"retention_kind.{kind.value}", language)


def test_months_are_counted_back_to_the_same_day_or_the_last_of_the_month() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 3, 12), 24) == date(2024, 3, 12)
    assert months_before(date(2026, 3, 12), -12) == date(2027, 3, 12)


def test_a_whole_neighbourhood_years_later_is_due_and_tidied_with_its_counts(notebook: Notebook) -> None:
    portable.bring_in(notebook, make_example(notebook.today(), residents=40, seed=2))
    later(notebook, 1500)
    with notebook.reader() as reader:
        contacts, people = reader.count(Kind.CONTACT), reader.count(Kind.RESIDENT)
    assert retention.apply(notebook).people == people
    with notebook.reader() as reader:
        assert (reader.count(Kind.CONTACT), reader.count(Kind.RESIDENT)) == (contacts, people)
    assert faults_of(notebook) == []


def test_the_kinds_of_exports_have_words() -> None:
    for kind in ExportKind:
        assert sentence(f"exports.{kind.value}", "nl")
