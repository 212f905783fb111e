"""The list of residents: order, filters, rows and where searched words stand."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import folded
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.store.notebook import Notebook
from verbinder.store.queries import resident_list
from verbinder.usecases import gifts, residents, streets, tags

Met = Callable[..., int]
NAMES = st.text("abzAÉĳ 'ß", max_size=5)


def add(notebook: Notebook, name: str, **fields: object) -> int:
    given_name, _, surname = name.partition(" ")
    infix, _, last = surname.rpartition(" ")
    return residents.add(notebook, ResidentFields(given_name=given_name, infix=infix, surname=last, **fields))  # type: ignore[arg-type]


def names(notebook: Notebook, **query: object) -> list[str]:
    wanted = residents.ids(notebook, ResidentQuery(**query))  # type: ignore[arg-type]
    rows = residents.rows(notebook, wanted)
    return [rows[number].name for number in wanted]


def test_van_den_berg_stands_under_b_and_descriptions_at_the_end(notebook: Notebook) -> None:
    for name in ("Zeger Aarts", "Jan van den Berg", "Anna Bakker", "Piet de Cock", "Érica Berg"):
        add(notebook, name)
    residents.add(notebook, ResidentFields(description="aardige man"))
    order = ["Zeger Aarts", "Anna Bakker", "Érica Berg", "Jan van den Berg", "Piet de Cock", "aardige man"]
    assert names(notebook) == order
    assert names(notebook, descending=True) == order[::-1]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(people=st.lists(st.tuples(NAMES, st.sampled_from(["", "van", "van den"]), NAMES), max_size=8))
def test_the_list_is_in_the_order_of_surnames_whatever_the_names(
    notebook: Notebook, people: list[tuple[str, str, str]]
) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        for row in work.find(Kind.RESIDENT):
            work.remove(Kind.RESIDENT, row["id"])
        for given_name, infix, surname in people:
            fields = ResidentFields(given_name=given_name, infix=infix, surname=surname, description="x")
            residents.add_to(work, fields)
        work.commit()
    ordered = [residents.fields(notebook, number) for number in residents.ids(notebook, ResidentQuery())]
    keys = [folded(each.surname) or folded(each.given_name) or "\uffff" for each in ordered]
    assert len(ordered) == len(people)
    for before, after in itertools.pairwise(keys):
        assert before <= after or before.startswith(after)


def test_by_street_the_house_numbers_count_as_numbers(notebook: Notebook) -> None:
    add(notebook, "Negen", street="Kerkstraat", house_number="9")
    add(notebook, "Tien-b", street="Kerkstraat", house_number="10", house_addition="b")
    add(notebook, "Tien-a", street="Kerkstraat", house_number="10", house_addition="a")
    add(notebook, "Eerst", street="Akkerweg", house_number="100")
    add(notebook, "Nergens")
    assert names(notebook, sort="street") == ["Eerst", "Negen", "Tien-a", "Tien-b", "Nergens"]
    assert names(notebook, sort="street", descending=True)[-1] == "Nergens"


def test_by_last_contact_who_was_never_met_stands_at_the_end(notebook: Notebook, met: Met, today: date) -> None:
    lately, long_ago, _ = add(notebook, "Kort"), add(notebook, "Lang"), add(notebook, "Nooit")
    met(notebook, today, lately)
    met(notebook, today - timedelta(300), long_ago)
    assert names(notebook, sort="last_contact") == ["Lang", "Kort", "Nooit"]
    assert names(notebook, sort="last_contact", descending=True) == ["Kort", "Lang", "Nooit"]


def test_every_filter_keeps_who_it_should(notebook: Notebook) -> None:
    fatima = add(notebook, "Fatima", street="Kerkstraat")
    add(notebook, "Omar", street="Akkerweg")
    street = next(row for row in streets.all_streets(notebook) if row.name == "Kerkstraat")
    streets.edit(notebook, street.id, "Kerkstraat", neighbourhood="Oost")
    gifts.add_gift(notebook, Kind.RESIDENT, fatima, "need", "taalles")
    tags.set_tags(notebook, Kind.RESIDENT, fatima, ["taal"])
    (area,), (tag,) = streets.neighbourhoods(notebook), tags.all_tags(notebook)
    for query in (
        {"street_id": street.id},
        {"neighbourhood_id": area.id},
        {"gift_kind": "need"},
        {"tag_id": tag.id},
        {"text": "taalles"},
        {"text": "kerkstr", "gift_kind": "need", "tag_id": tag.id, "street_id": street.id, "sort": "street"},
    ):
        assert names(notebook, **query) == ["Fatima"], query
    assert names(notebook, gift_kind="talent") == []


def test_a_need_that_was_met_no_longer_counts(notebook: Notebook) -> None:
    fatima = add(notebook, "Fatima")
    need = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "need", "taalles")
    gifts.set_gift_state(notebook, need, "met")
    assert names(notebook, gift_kind="need") == []


def test_archived_people_stand_in_their_own_list_only(notebook: Notebook) -> None:
    residents.archive(notebook, add(notebook, "Weg", note="roti"), True)
    add(notebook, "Hier", note="roti")
    assert names(notebook) == names(notebook, text="roti") == ["Hier"]
    assert names(notebook, archived=True) == names(notebook, archived=True, text="roti") == ["Weg"]
    assert names(notebook, archived=True, text="kookt") == []


def test_a_text_of_signs_only_filters_nothing(notebook: Notebook) -> None:
    add(notebook, "Fatima")
    assert names(notebook, text=" @! ") == ["Fatima"]


def test_many_hits_give_the_same_list_as_few(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        add(notebook, f"Persoon{number} Jansen", note="koffie" if number % 2 else "thee", street="Kerkstraat")
    residents.archive(notebook, residents.ids(notebook, ResidentQuery())[1], True)
    queries = [ResidentQuery(text="koffie", sort=sort) for sort in ("name", "street", "last_contact")]
    few = [list(residents.ids(notebook, query)) for query in queries]
    monkeypatch.setattr(resident_list, "PICKED_BY_SQL", 2)
    assert [list(residents.ids(notebook, query)) for query in queries] == few
    assert all(few)


@pytest.mark.parametrize(
    ("weeks_ago", "own_weeks", "drifting"),
    [(8, None, False), (9, None, True), (9, 12, False), (3, 2, True), (2, 2, False)],
)
def test_drifting_goes_by_ones_own_weeks_and_else_by_eight(
    notebook: Notebook, met: Met, today: date, weeks_ago: int, own_weeks: int | None, drifting: bool
) -> None:
    met(notebook, today - timedelta(weeks=weeks_ago), add(notebook, "Fatima", keep_warm_weeks=own_weeks))
    assert bool(names(notebook, drifting=True)) is drifting


def test_only_a_real_contact_keeps_someone_from_drifting(notebook: Notebook, met: Met, today: date) -> None:
    fatima = add(notebook, "Fatima")
    met(notebook, today - timedelta(weeks=20), fatima)
    met(notebook, today - timedelta(1), fatima, outcome="not_home")
    assert names(notebook, drifting=True) == ["Fatima"]


def test_who_may_not_be_approached_is_never_said_to_drift(notebook: Notebook, met: Met, today: date) -> None:
    people = {name: add(notebook, name) for name in ("Welkom", "Rust", "Nooit", "Weg", "Onbekend")}
    for name in ("Welkom", "Rust", "Nooit", "Weg"):
        met(notebook, today - timedelta(weeks=30), people[name])
    residents.set_approach(notebook, people["Rust"], "rest", today)
    residents.set_approach(notebook, people["Nooit"], "never")
    residents.archive(notebook, people["Weg"], True)
    assert names(notebook, drifting=True) == ["Welkom"]
    assert names(notebook, drifting=True, archived=True) == []


def test_the_filter_on_approach_goes_by_what_holds_today(notebook: Notebook, today: date) -> None:
    over, rest, never = add(notebook, "Over"), add(notebook, "Rust"), add(notebook, "Nooit")
    add(notebook, "Welkom")
    residents.set_approach(notebook, rest, "rest")
    residents.set_approach(notebook, never, "never")
    with notebook.unit_of_work(Operation.SET_APPROACH) as work:
        work.change(Kind.RESIDENT, over, approach="rest", approach_until=today - timedelta(1))
        work.commit()
    assert names(notebook, approach="welcome") == ["Over", "Welkom"]
    assert names(notebook, approach="rest") == ["Rust"]
    assert names(notebook, approach=Approach.NEVER) == ["Nooit"]
    assert residents.rows(notebook, [over])[over].approach is Approach.WELCOME


def test_a_row_shows_the_first_gifts_and_tags(notebook: Notebook, met: Met, today: date) -> None:
    fatima = residents.add(
        notebook,
        ResidentFields(given_name="Fatima", street="Kerkstraat", house_number="12", house_addition="a"),
        talents=["koken", "naaien"],
        interests=["schaken", "voetbal"],
        needs=["taalles"],
        tags=["eten", "taal"],
    )
    met(notebook, today, fatima)
    row = residents.rows(notebook, [fatima, 999])[fatima]
    assert (row.gifts, row.needs, row.tags) == ("koken · naaien · schaken …", "taalles", "eten · taal")
    assert (row.street, row.house_number, row.last_contact_on, row.archived) == ("Kerkstraat", "12a", today, False)
    assert 999 not in residents.rows(notebook, [fatima, 999])


def test_more_rows_than_one_statement_takes_all_come(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resident_list, "CHUNK", 3)
    wanted = [add(notebook, f"Persoon{number}") for number in range(10)]
    assert list(residents.rows(notebook, wanted)) == wanted


def test_a_page_of_rows_costs_a_handful_of_queries(notebook: Notebook) -> None:
    wanted = [add(notebook, f"Persoon{number}", street="Kerkstraat") for number in range(30)]
    statements = []
    with notebook.reader() as reader:
        ask = reader.sql
        reader.sql = lambda *each: statements.append(each) or ask(*each)  # type: ignore[method-assign,func-returns-value]
        resident_list.rows(reader, wanted, notebook.today())
    assert len(statements) == 3


def test_where_the_words_stand_is_told_in_one_line(notebook: Notebook, met: Met) -> None:
    fatima = add(notebook, "Fatima", note="houdt van thee")
    gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "roti maken")
    met(notebook, date(2026, 1, 5), fatima, note="we aten roti bij haar thuis")
    assert residents.matched_words(notebook, "roti", fatima) == (
        "talenten en wensen: roti maken · contact van 5-1-2026: we aten roti bij haar thuis"
    )
    assert residents.matched_words(notebook, "thee", fatima, "en") == "card: houdt van thee"
    assert residents.matched_words(notebook, "fatima", fatima) == residents.matched_words(notebook, "!", fatima) == ""
    assert [found.matched for found in residents.found_in(notebook, "roti", fatima)] == [("roti",), ("roti",)]
