"""A bulk load: every row is there whatever its size, found by its words and taken back in one step, or nothing is."""

from __future__ import annotations

from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import Cancelled, StoreUnavailable
from verbinder.store import full_text
from verbinder.store.bulk import FULL, INDEX_ROWS, BulkLoad
from verbinder.store.checking import faults_of
from verbinder.store.connection import IntegrityError
from verbinder.store.engine import driver_of
from verbinder.store.notebook import Notebook
from verbinder.usecases.search import find

DAY = "2026-11-24"


def people(first: int, count: int, **more: list[Any]) -> dict[str, Any]:
    ids = list(range(first, first + count))
    names = [f"Naam{number}" for number in ids]
    keys = [name.lower() for name in names]
    return {"id": ids, "given_name": names, "sort_key": keys, "created_on": [DAY] * count, **more}


def load(notebook: Notebook, *batches: tuple[Kind, dict[str, Any]]) -> None:
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        bulk = BulkLoad(work)
        for kind, columns in batches:
            bulk.insert(kind, columns)
            bulk.index_behind()
        bulk.finish(contacts=False)
        work.commit()


def index_settings(notebook: Notebook) -> dict[str, int]:
    with notebook.reader() as reader:
        found = dict(reader.sql("SELECT k, v FROM search_config"))
    return {name: found[name] for name in full_text.USUAL if name in found}


def counts(notebook: Notebook) -> tuple[int, int]:
    with notebook.reader() as reader:
        return reader.count(Kind.RESIDENT), full_text.entries(driver_of(reader.connection))


@pytest.mark.parametrize("count", [1, 19, 20, 223, FULL - 1, FULL, FULL + 1, 2 * FULL + 345])
def test_any_number_of_rows_comes_in_and_is_undone_as_one_step(notebook: Notebook, count: int) -> None:
    load(notebook, (Kind.RESIDENT, people(1, count)))
    assert counts(notebook) == (count, count)
    assert [hit.title for hit in find(notebook, f"naam{count}")] == [f"Naam{count}"]
    assert faults_of(notebook) == []
    notebook.undo()
    assert counts(notebook) == (0, 0)


def test_what_is_empty_is_not_turned_into_the_tables_own_default(notebook: Notebook) -> None:
    words: dict[str, Any] = {"id": [1, 2], "word": ["dammen", "keezen"], "topic": ["schaken"] * 2, "fits": [False] * 2}
    load(notebook, (Kind.CONCEPT_WORD, words))
    with notebook.reader() as reader:
        assert [row["fits"] for row in reader.find(Kind.CONCEPT_WORD)] == [False, False]


def test_a_no_and_a_nought_are_kept_where_nothing_would_be_something_else(notebook: Notebook) -> None:
    """Also when the whole load has nothing else in that column."""
    initiative: dict[str, Any] = {
        "id": [1], "name": ["Soep"], "role": ["initiating"], "owner": ["residents"], "phase": ["running"],
    }  # fmt: skip
    looks: dict[str, Any] = {
        "id": [1, 2, 3],
        "initiative_id": [1, 1, 1],
        "planned_on": [DAY] * 3,
        "done_on": [DAY, DAY, None],
        "runs": [False, False, None],
    }
    load(
        notebook,
        (Kind.RESIDENT, people(1, 2, ask_limit=[0, None])),
        (Kind.INITIATIVE, initiative),
        (Kind.CHECK_IN, looks),
    )
    with notebook.reader() as reader:
        assert [row["runs"] for row in reader.find(Kind.CHECK_IN)] == [False, False, None]
        assert [row["ask_limit"] for row in reader.find(Kind.RESIDENT)] == [0, None]


def test_more_than_is_indexed_in_one_go_is_found_from_the_first_to_the_last(notebook: Notebook) -> None:
    count = INDEX_ROWS + FULL + 7
    load(notebook, *((Kind.RESIDENT, people(first, 1_000)) for first in range(1, count, 1_000)))
    for number in (10_001, INDEX_ROWS, INDEX_ROWS + 1, count):
        assert [hit.title for hit in find(notebook, f"naam{number}")] == [f"Naam{number}"]
    assert faults_of(notebook) == []


def test_gaps_between_ids_stay_gaps_when_it_is_undone(notebook: Notebook) -> None:
    with_gaps = {name: values[::3] + values[1:2] for name, values in people(1, 30).items()}
    order = sorted(range(len(with_gaps["id"])), key=with_gaps["id"].__getitem__)
    load(notebook, (Kind.RESIDENT, {name: [values[at] for at in order] for name, values in with_gaps.items()}))
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        kept = work.add(Kind.RESIDENT, given_name="Blijft", created_on=notebook.today())
        work.commit()
    with notebook.reader() as reader:
        assert [row["id"] for row in reader.find(Kind.RESIDENT)] == [1, 2, 4, 7, 10, 13, 16, 19, 22, 25, 28, kept]
    notebook.undo()
    notebook.undo()
    assert counts(notebook) == (0, 0)


def test_rows_fill_their_statements_before_those_they_refer_to(notebook: Notebook) -> None:
    """Two ways to reach each of them: those fill a statement when the people do not yet."""
    count = FULL - 100
    owners = [owner for owner in range(1, count + 1) for _ in "ab"]
    details: dict[str, Any] = {
        "id": list(range(1, 2 * count + 1)),
        "resident_id": owners,
        "kind": ["phone", "email"] * count,
        "value": [f"waarde {number}" for number in range(2 * count)],
        "normal": [f"{number}" for number in range(2 * count)],
    }
    street = {"id": [1], "name": ["Kerkstraat"], "folded_name": ["kerkstraat"]}
    somewhere = people(1, count, street_id=[1] * count)
    load(notebook, (Kind.CONTACT_DETAIL, details), (Kind.RESIDENT, somewhere), (Kind.STREET, street))
    with notebook.reader() as reader:
        assert [row["resident_id"] for row in reader.find(Kind.CONTACT_DETAIL)] == owners
    assert len(find(notebook, "kerkstraat naam7")) > 0
    assert faults_of(notebook) == []


def test_a_column_may_be_filled_for_the_first_time_late(notebook: Notebook) -> None:
    count = 3 * FULL
    infixes = [""] * (2 * FULL + 5) + ["van"] + [""] * (FULL - 6)
    load(notebook, (Kind.RESIDENT, people(1, count, infix=infixes)))
    with notebook.reader() as reader:
        assert [row["infix"] for row in reader.find(Kind.RESIDENT)] == infixes


def test_columns_that_do_not_exist_or_change_half_way_are_refused(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        bulk = BulkLoad(work)
        with pytest.raises(TypeError):
            bulk.insert(Kind.RESIDENT, {"id": [1], "shoe_size": [43]})
        with pytest.raises(TypeError):
            bulk.insert(Kind.RESIDENT, {"given_name": ["Jan"]})
        bulk.insert(Kind.RESIDENT, people(1, 1))
        with pytest.raises(TypeError):
            bulk.insert(Kind.RESIDENT, people(2, 1, note=["duiven"]))


def test_a_row_the_table_refuses_leaves_nothing_behind(notebook: Notebook) -> None:
    late = people(FULL + 1, 5 * FULL)
    late["given_name"][FULL + 3] = None
    with pytest.raises(IntegrityError):
        load(notebook, (Kind.RESIDENT, people(1, FULL)), (Kind.RESIDENT, late))
    assert counts(notebook) == (0, 0)
    load(notebook, (Kind.RESIDENT, people(1, 3)))
    assert counts(notebook) == (3, 3)


def test_a_disk_that_fills_up_half_way_keeps_nothing_of_it(notebook: Notebook) -> None:
    """SQLite ends the transaction by itself then: what still waits must not be written outside of it."""
    with notebook.reader() as reader:
        driver = driver_of(reader.connection)
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages + 200}")
    batches = [
        (Kind.RESIDENT, people(first, FULL, note=["houdt duiven"] * FULL)) for first in range(1, 20 * FULL, FULL)
    ]
    with pytest.raises(StoreUnavailable) as refused:
        load(notebook, *batches)
    assert refused.value.code == "notebook.disk_full"
    with notebook.reader() as reader:
        driver_of(reader.connection).execute("PRAGMA max_page_count = 1000000")
    assert counts(notebook) == (0, 0)
    load(notebook, *batches)
    assert counts(notebook) == (20 * FULL, 20 * FULL)
    assert faults_of(notebook) == []


def test_the_index_is_as_usual_after_very_many_and_after_very_many_that_were_cancelled(notebook: Notebook) -> None:
    before = index_settings(notebook)
    with pytest.raises(Cancelled), notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        bulk = BulkLoad(work)
        bulk.insert(Kind.RESIDENT, people(1, INDEX_ROWS + FULL))
        bulk.index_behind()
        raise Cancelled
    assert index_settings(notebook) == before
    load(notebook, (Kind.RESIDENT, people(1, INDEX_ROWS)))
    assert index_settings(notebook) == full_text.USUAL
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        work.add(Kind.STREET, name="Lindegaarde")
        work.commit()
    assert [hit.title for hit in find(notebook, "lindegaarde")] == ["Lindegaarde"]


@pytest.mark.parametrize("goes", [1, 2, 3])
def test_no_write_after_very_many_has_to_merge_all_of_them(notebook: Notebook, goes: int) -> None:
    """Sixteen pieces on the lowest level of the index are merged at once: those of the load must not lie there."""
    rows = goes * INDEX_ROWS
    batches = [people(first, FULL) for first in range(1, rows, FULL)]
    for columns in batches:
        columns["note"] = [" ".join(f"w{number * 7 + more}" for more in range(5)) for number in columns["id"]]
    load(notebook, *((Kind.RESIDENT, columns) for columns in batches))
    most = 0
    for number in range(20):
        with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
            driver = driver_of(work.connection)
            before = driver.total_changes
            work.add(Kind.CONTACT, on_date=notebook.today(), note=f"praatje {number}")
            work.commit()
            most = max(most, driver.total_changes - before)
    assert 0 < most < 100, "rows written by one small change, pages of the index among them"
    assert faults_of(notebook) == []
