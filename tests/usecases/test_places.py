"""Places where people meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.places import PlaceFields, PlaceQuery, is_open
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import places, residents

Met = Callable[..., int]
UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]
SQUARE = PlaceFields(
    name="Het Plein", kind="square", street="Kerkstraat", house_number="1", facilities="bankjes\nkraan", note="zonnig"
)


def names(notebook: Notebook, **query: object) -> list[str]:
    wanted = places.ids(notebook, PlaceQuery(**query))  # type: ignore[arg-type]
    rows = places.rows(notebook, wanted)
    return [rows[number].name for number in wanted]


def test_everything_filled_in_comes_back(notebook: Notebook, today: date) -> None:
    fields = replace(SQUARE, open_from=today, open_until=today)
    square = places.add(notebook, fields, tags=["groen"])
    card = places.card(notebook, square)
    assert {name: getattr(card, name) for name in PlaceFields.__dataclass_fields__} == {
        name: getattr(fields, name) for name in PlaceFields.__dataclass_fields__
    }
    assert (card.address_text, card.tags, card.open_now) == ("Kerkstraat 1", ("groen",), True)


@pytest.mark.parametrize(
    ("first", "last", "there"), [(None, None, True), (0, 0, True), (1, None, False), (None, -1, False), (-5, 5, True)]
)
def test_a_pop_up_place_is_there_on_its_days_only(first: int | None, last: int | None, there: bool) -> None:
    today = date(2026, 3, 12)
    days = [None if each is None else today + timedelta(each) for each in (first, last)]
    assert is_open(days[0], days[1], today) is there


def test_the_list_can_be_searched_ordered_and_filtered(notebook: Notebook, met: Met, today: date) -> None:
    square = places.add(notebook, SQUARE)
    garden = places.add(notebook, PlaceFields(name="Élan", kind="garden", street="Akkerweg"))
    bare = places.add(notebook, PlaceFields(name="bankje"))
    met(notebook, today, place_id=square)
    met(notebook, today - timedelta(3), place_id=garden, outcome="present")
    assert names(notebook) == ["bankje", "Élan", "Het Plein"]
    assert names(notebook, descending=True) == ["Het Plein", "Élan", "bankje"]
    assert names(notebook, sort="kind") == names(notebook, sort="street") == ["Élan", "Het Plein", "bankje"]
    assert names(notebook, sort="last_contact", descending=True) == ["Het Plein", "Élan", "bankje"]
    assert names(notebook, kind="garden") == names(notebook, text="akker") == ["Élan"]
    assert names(notebook, text="kraan kerkstraat") == ["Het Plein"]
    assert names(notebook, street_id=places.card(notebook, square).street_id) == ["Het Plein"]
    places.archive(notebook, bare, True)
    assert (names(notebook, archived=True), len(names(notebook))) == (["bankje"], 2)
    row = places.rows(notebook, [square, 99])[square]
    assert (row.contacts, row.last_contact_on, row.open_now, row.facilities) == (1, today, True, "bankjes\nkraan")


def test_the_card_and_timeline_tell_what_happened_there(notebook: Notebook, met: Met, today: date) -> None:
    square = places.add(notebook, SQUARE)
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    met(notebook, today, fatima, place_id=square, note="gezellig")
    met(notebook, today - timedelta(1), place_id=square, note="niemand")
    with notebook.unit_of_work(Operation.ADD_SIGNAL) as work:
        work.add(Kind.SIGNAL, text="kapot bankje", noticed_on=today - timedelta(2), place_id=square)
        work.commit()
    card = places.card(notebook, square)
    assert (card.contact_count, card.last_contact_on, card.signals[0].text) == (2, today, "kapot bankje")
    entries = places.timeline(notebook, square)
    assert [(entry.kind, entry.text, entry.others, entry.where) for entry in entries] == [
        ("contact", "gezellig", "Fatima", ""),
        ("contact", "niemand", "", ""),
        ("signal", "kapot bankje", "", ""),
    ]
    assert residents.timeline(notebook, fatima)[0].where == "Het Plein"


def test_a_place_named_again_is_the_same_place(notebook: Notebook) -> None:
    square = places.add(notebook, SQUARE)
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        assert places.find_or_add(work, " het PLEIN") == square
        assert places.find_or_add(work, "De Tuin") != square
        work.commit()
    assert names(notebook) == ["De Tuin", "Het Plein"]


def test_what_cannot_be_is_told(notebook: Notebook, today: date) -> None:
    backwards = replace(SQUARE, open_from=today, open_until=today - timedelta(1))
    for attempt, code in (
        (lambda: places.add(notebook, PlaceFields(note="x")), "place.nameless"),
        (lambda: places.add(notebook, backwards), "place.closes_before_opening"),
        (lambda: places.edit(notebook, 99, SQUARE), "record.gone"),
        (lambda: places.card(notebook, 99), "record.gone"),
        (lambda: places.archive(notebook, 99, True), "record.gone"),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == code


def test_every_step_is_undone_and_redone(notebook: Notebook, undone_and_redone: UndoneAndRedone, today: date) -> None:
    undone_and_redone(notebook, lambda: places.add(notebook, SQUARE, tags=["groen"]))
    square = places.ids(notebook, PlaceQuery())[0]
    changed = replace(SQUARE, name="De Tuin", street="Akkerweg", open_until=today)
    undone_and_redone(notebook, lambda: places.edit(notebook, square, changed, tags=[]))
    undone_and_redone(notebook, lambda: places.archive(notebook, square, True))
    undone_and_redone(notebook, lambda: places.archive(notebook, square, False))
