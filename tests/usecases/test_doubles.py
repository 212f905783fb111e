"""Two cards made one, with everything that hangs on them, in one step that undo takes back; or kept apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.privacy import Approach, Introducing
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.example import make_example
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, doubles, introductions, portable, residents
from verbinder.usecases.residents import ResidentFields

Content = Callable[[Notebook], dict[str, Any]]


@pytest.fixture
def two(notebook: Notebook) -> tuple[int, int]:
    """Jan, written down twice."""
    one = residents.add(
        notebook,
        ResidentFields(
            given_name="Jan", infix="van den", surname="Berg", street="Kerkstraat", house_number="4", note="A"
        ),
        details=[("phone", "06-12345678")],
        talents=["kookt"],
    )
    other = residents.add(
        notebook,
        ResidentFields(
            given_name="Jan", surname="vandenBerg", street="Kerkstr.", house_number="4", note="B", birth_year=1950
        ),
        details=[("phone", "0612345678"), ("email", "jan@voorbeeld.example")],
        talents=["Kookt", "timmert"],
    )
    return one, other


def test_somebody_who_was_written_down_twice_is_found(notebook: Notebook, two: tuple[int, int]) -> None:
    (found,) = doubles.find(notebook)
    assert (found.one, found.other) == two
    assert found.reasons == ("same_phone", "same_address", "same_name")
    assert (found.one_name, found.one_address) == ("Jan van den Berg", "Kerkstraat 4")


def test_what_was_said_to_be_two_people_is_remembered(notebook: Notebook, two: tuple[int, int]) -> None:
    doubles.say_not_same(notebook, two[1], two[0])
    doubles.say_not_same(notebook, *two)
    assert doubles.find(notebook) == ()
    with notebook.reader() as reader:
        assert len(reader.find(Kind.NOT_SAME)) == 1
    notebook.undo()
    assert len(doubles.find(notebook)) == 1


def test_beside_each_other_every_field_shows_and_what_differs(notebook: Notebook, two: tuple[int, int]) -> None:
    beside = doubles.compare(notebook, *two)
    assert {pair.name: (pair.mine, pair.theirs, pair.differs) for pair in beside.fields} == {
        "given_name": ("Jan", "Jan", False),
        "surname": ("van den Berg", "vandenBerg", True),
        "address": ("Kerkstraat 4", "Kerkstraat 4", False),
        "birth_year": ("", "1950", False),
        "note": ("A", "B", True),
    }
    assert beside.theirs.reach == ("0612345678", "jan@voorbeeld.example")
    assert (beside.mine.hanging, beside.theirs.hanging) == ((0, 1, 0, 0), (0, 2, 0, 0))


def test_the_card_that_stays_gets_what_it_did_not_have(
    notebook: Notebook, two: tuple[int, int], content_of: Content
) -> None:
    keep, other = two
    before = content_of(notebook)
    doubles.merge(notebook, keep, other)
    card = residents.card(notebook, keep)
    assert (card.name, card.birth_year, card.note) == ("Jan van den Berg", 1950, "A\nB")
    assert [detail.value for detail in card.details] == ["06-12345678", "jan@voorbeeld.example"]
    assert sorted(gift.phrase for gift in card.talents) == ["kookt", "timmert"]
    with pytest.raises(UserError):
        residents.card(notebook, other)
    assert doubles.find(notebook) == ()
    assert faults_of(notebook) == []
    notebook.undo()
    assert content_of(notebook) == before


def test_a_field_of_the_other_is_taken_when_asked(notebook: Notebook, two: tuple[int, int]) -> None:
    doubles.merge(notebook, *two, take=["surname"])
    assert residents.card(notebook, two[0]).name == "Jan vandenBerg"


def test_the_strictest_wish_of_the_two_holds(notebook: Notebook, two: tuple[int, int]) -> None:
    residents.set_approach(notebook, two[1], Approach.NEVER, reason="wil rust")
    residents.set_introducing(notebook, two[0], Introducing.REFUSED)
    doubles.merge(notebook, *two)
    card = residents.card(notebook, two[0])
    assert (card.approach.approach, card.approach_reason, card.introducing) == (
        Approach.NEVER,
        "wil rust",
        Introducing.REFUSED,
    )


def test_contacts_promises_and_the_last_contact_move_along(notebook: Notebook, two: tuple[int, int]) -> None:
    keep, other = two
    (id_,) = contacts.log_line(notebook, "@Els gesproken >bellen morgen", on_date=date(2026, 2, 1)).contact_ids
    with notebook.unit_of_work(Operation.EDIT_CONTACT) as work:
        for resident in (keep, other):
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=id_, resident_id=resident)
        work.add(Kind.FOLLOW_UP, text="bellen", promised_on=date(2026, 2, 1), resident_id=other)
        work.add(Kind.SIGNAL, text="licht stuk", noticed_on=date(2026, 2, 1), resident_id=other)
        work.commit()
    doubles.merge(notebook, keep, other)
    card = residents.card(notebook, keep)
    assert (card.last_contact_on, card.contact_count) == (date(2026, 2, 1), 1)
    assert [promise.text for promise in card.follow_ups] == ["bellen"]
    assert [signal.text for signal in card.signals] == ["licht stuk"]


def test_what_lay_between_the_two_goes_and_what_lay_with_others_stays(notebook: Notebook, two: tuple[int, int]) -> None:
    keep, other = two
    els = residents.add(notebook, ResidentFields(given_name="Els"))
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        today = notebook.today()
        work.add(Kind.INTRODUCTION, resident_id=keep, other_resident_id=other, proposed_on=today)
        work.add(Kind.INTRODUCTION, resident_id=els, other_resident_id=other, proposed_on=today)
        work.add(Kind.NOT_SAME, resident_id=keep, other_resident_id=other, on_date=today)
        work.commit()
    doubles.merge(notebook, keep, other)
    (left,) = introductions.of_party(notebook, keep)
    assert {left.one.number, left.other.number} == {els, keep}
    with notebook.reader() as reader:
        assert reader.find(Kind.NOT_SAME) == []


def test_households_become_one(notebook: Notebook, two: tuple[int, int]) -> None:
    keep, other = two
    els = residents.add(notebook, ResidentFields(given_name="Els"))
    residents.live_with(notebook, els, other)
    doubles.merge(notebook, keep, other)
    assert [member.id for member in residents.card(notebook, keep).household] == [els]


def test_two_who_shared_a_household_leave_none_of_one(notebook: Notebook, two: tuple[int, int]) -> None:
    residents.live_with(notebook, *two)
    doubles.merge(notebook, *two)
    with notebook.reader() as reader:
        assert reader.find(Kind.HOUSEHOLD) == []


def test_nobody_is_merged_with_themselves_or_with_who_is_gone(notebook: Notebook, two: tuple[int, int]) -> None:
    for ids, code in (((two[0], two[0]), "doubles.one_person"), ((two[0], 10**9), "record.gone")):
        with pytest.raises(UserError) as error:
            doubles.merge(notebook, *ids)
        assert error.value.code == code
    with pytest.raises(UserError) as error:
        doubles.merge(notebook, *two, take=["bsn"])
    assert error.value.code == "doubles.unknown_field"


def test_looking_can_be_stopped(notebook: Notebook, two: tuple[int, int]) -> None:
    with pytest.raises(Cancelled):
        doubles.find(notebook, cancelled=lambda: True)


def test_in_a_whole_neighbourhood_any_two_merge_and_come_apart_again(notebook: Notebook, content_of: Content) -> None:
    """Everything a notebook can hold hangs on these people; merging twenty of them and undoing it changes nothing."""
    portable.bring_in(notebook, make_example(notebook.today(), 60, 3))
    with notebook.reader() as reader:
        people = [row["id"] for row in reader.find(Kind.RESIDENT)]
    before = content_of(notebook)
    for at in range(0, 40, 2):
        doubles.merge(notebook, people[at], people[at + 1], take=["address", "surname"])
    assert faults_of(notebook) == []
    assert residents.card(notebook, people[0]).id == people[0]
    for _ in range(20):
        notebook.undo()
    assert content_of(notebook) == before
