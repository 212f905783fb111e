"""The card and the timeline of a resident."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import organisations, places, residents

Met = Callable[..., int]


def add(notebook: Notebook, name: str) -> int:
    return residents.add(notebook, ResidentFields(given_name=name, street="Kerkstraat", house_number="3"))


def write(notebook: Notebook, kind: Kind, /, **values: object) -> int:
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        number = work.add(kind, **values)
        work.commit()
    return number


def test_the_card_holds_what_is_promised_and_what_was_noticed(notebook: Notebook, today: date) -> None:
    fatima = add(notebook, "Fatima")
    club = organisations.add(notebook, OrganisationFields(name="Schaakclub"))
    organisations.add_contact_person(notebook, club, ContactPersonFields(resident_id=fatima, role="bestuur"))
    for text, due, done in (("ooit", None, None), ("bellen", today, None), ("gedaan", today, today)):
        write(notebook, Kind.FOLLOW_UP, text=text, promised_on=today, due_on=due, done_on=done, resident_id=fatima)
    for text, state in (("druk", "parked"), ("gebruikt", "used")):
        write(notebook, Kind.SIGNAL, text=text, state=state, noticed_on=today, resident_id=fatima)
    card = residents.card(notebook, fatima)
    assert [(promise.text, promise.due_on) for promise in card.follow_ups] == [("bellen", today), ("ooit", None)]
    assert [(signal.text, signal.tone) for signal in card.signals] == [("druk", "noticed")]
    assert card.organisations == ((club, "Schaakclub"),)


def test_the_last_contact_is_the_last_real_one_and_every_attempt_counts(
    notebook: Notebook, met: Met, today: date
) -> None:
    fatima = add(notebook, "Fatima")
    assert (residents.card(notebook, fatima).last_contact_on, residents.card(notebook, fatima).contact_count) == (
        None,
        0,
    )
    met(notebook, today - timedelta(9), fatima)
    met(notebook, today, fatima, outcome="not_home")
    card = residents.card(notebook, fatima)
    assert (card.last_contact_on, card.contact_count) == (today - timedelta(9), 2)


def test_the_timeline_tells_everything_newest_first(notebook: Notebook, met: Met, today: date) -> None:
    fatima, omar = add(notebook, "Fatima"), add(notebook, "Omar")
    street = residents.card(notebook, fatima).street_id
    square = places.add(notebook, PlaceFields(name="Het Plein"))
    old, new = today - timedelta(30), today
    at_door = met(notebook, old, fatima, note="thee gedronken", street_id=street, house_number="3")
    at_square = met(notebook, new, fatima, omar, note="samen op het plein", place_id=square, setting="place")
    residents.add_gift(notebook, Kind.RESIDENT, fatima, "need", "taalles")
    write(notebook, Kind.GIFT, kind="talent", phrase="zonder dag", resident_id=fatima)
    write(
        notebook, Kind.FOLLOW_UP, text="bellen", promised_on=old, done_on=new, due_on=new, result="gebeld",
        resident_id=fatima, contact_id=at_door,
    )  # fmt: skip
    write(notebook, Kind.SIGNAL, text="druk", tone="concern", noticed_on=old, resident_id=fatima, contact_id=at_door)
    entries = residents.timeline(notebook, fatima)
    assert [(entry.kind, entry.on_date, entry.text, entry.code) for entry in entries] == [
        ("contact", new, "samen op het plein", ""),
        ("follow_up", new, "bellen", "done"),
        ("gift", new, "taalles", "need"),
        ("contact", old, "thee gedronken", ""),
        ("signal", old, "druk", "concern"),
    ]
    together, promise, _, door, signal = entries
    assert (together.where, together.others, together.setting, together.outcome, together.contact_id) == (
        "Het Plein", "Omar", "place", "conversation", at_square,
    )  # fmt: skip
    assert (door.where, door.others, door.id) == ("Kerkstraat 3", "", at_door)
    assert (promise.outcome, promise.due_on, promise.contact_id) == ("gebeld", new, at_door)
    assert (signal.outcome, signal.contact_id) == ("parked", at_door)


def test_pages_of_the_timeline_join_without_gap_or_double(notebook: Notebook, met: Met, today: date) -> None:
    fatima = add(notebook, "Fatima")
    for number in range(9):
        met(notebook, today - timedelta(number // 3), fatima, note=f"contact {number}")
        residents.add_gift(notebook, Kind.RESIDENT, fatima, "talent", f"talent {number}")
    whole = residents.timeline(notebook, fatima)
    paged, last = [], None
    while page := residents.timeline(notebook, fatima, before=last, limit=4):
        paged += page
        last = page[-1]
    assert tuple(paged) == whole
    assert len(whole) == 18


def test_a_timeline_of_nothing_is_empty(notebook: Notebook) -> None:
    assert residents.timeline(notebook, add(notebook, "Fatima")) == ()


def test_a_talent_nobody_was_introduced_on_for_sixty_days_is_unused(notebook: Notebook, today: date) -> None:
    fatima, omar = add(notebook, "Fatima"), add(notebook, "Omar")
    for phrase, days in (("naaien", 60), ("schaken", 59), ("zingen", 90), ("dansen", 90)):
        write(notebook, Kind.GIFT, kind="talent", phrase=phrase, resident_id=fatima, heard_on=today - timedelta(days))
    write(notebook, Kind.GIFT, kind="interest", phrase="voetbal", resident_id=fatima, heard_on=today - timedelta(90))
    write(notebook, Kind.GIFT, kind="talent", phrase="van een lijst", resident_id=fatima)
    write(
        notebook, Kind.INTRODUCTION, resident_id=omar, other_resident_id=fatima, theirs="Zingen", mine="dansen",
        proposed_on=today,
    )  # fmt: skip
    assert [gift.phrase for gift in residents.card(notebook, fatima).unused_talents] == ["naaien", "dansen"]
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, fatima, created_on=today - timedelta(61))
        work.commit()
    unused = [gift.phrase for gift in residents.card(notebook, fatima).unused_talents]
    assert unused == ["naaien", "dansen", "van een lijst"]
