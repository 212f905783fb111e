"""Undo and redo: the notebook comes back exactly, step by step, also after it was closed and opened again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import UserError
from verbinder.store import content
from verbinder.store.engine import driver_of
from verbinder.store.full_text import faults
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook

DAY = date(2026, 11, 20)
KINDS = (Kind.STREET, Kind.RESIDENT, Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.GIFT, Kind.FOLLOW_UP)


def everything(notebook: Notebook) -> dict[str, Any]:
    """All rows, and the derived day of the last contact."""
    with notebook.reader() as reader:
        tables: dict[str, Any] = dict(content.dump(reader))
        tables["last"] = reader.sql("SELECT id, last_contact_on, sort_key FROM resident ORDER BY id")
    return tables


def index_fault(notebook: Notebook) -> str | None:
    with notebook.small_write() as connection:
        return faults(driver_of(connection))


def act(notebook: Notebook, number: int) -> None:
    """One step that depends on `number` and on what is there: adding, changing or removing."""
    kind = KINDS[number % len(KINDS)]
    with notebook.unit_of_work(Operation.EDIT_RESIDENT, f"stap {number}") as work:
        rows = work.find(kind)
        residents, contacts = work.find(Kind.RESIDENT), work.find(Kind.CONTACT)
        if number % 5 == 4 and rows:
            work.remove(kind, rows[number % len(rows)]["id"])
        elif number % 5 == 3 and rows and kind is Kind.CONTACT:
            work.change(kind, rows[number % len(rows)]["id"], outcome=("not_home", "conversation")[number % 2])
        elif kind is Kind.STREET:
            work.add(kind, name=f"Straat {number} {len(rows)} {work.now} {id(work)}")
        elif kind is Kind.RESIDENT:
            work.add(kind, given_name=f"Naam {number}", surname="Ærø", note="roti", created_on=DAY)
        elif kind is Kind.CONTACT:
            work.add(kind, on_date=date(2026, 1 + number % 12, 1), outcome="conversation", note=f"praat {number}")
        elif kind is Kind.CONTACT_PARTICIPANT and residents and contacts:
            pair = {"contact_id": contacts[-1]["id"], "resident_id": residents[number % len(residents)]["id"]}
            if not work.find(kind, **pair):
                work.add(kind, **pair)
        elif kind is Kind.GIFT and residents:
            work.add(kind, resident_id=residents[-1]["id"], kind="talent", phrase="schaakt")
        elif kind is Kind.FOLLOW_UP:
            work.add(kind, text="bellen", promised_on=DAY)
        work.commit()


@given(numbers=st.lists(st.integers(0, 299), min_size=1, max_size=14))
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_all_steps_gives_the_start_and_redoing_the_end(notebook: Notebook, numbers: list[int]) -> None:
    start = everything(notebook)
    states = []
    for number in numbers:
        before = notebook.next_steps()[0]
        act(notebook, number)
        if notebook.next_steps()[0] != before:
            states.append(everything(notebook))
    for state in reversed(states):
        assert everything(notebook) == state
        notebook.undo()
    assert everything(notebook) == start
    assert index_fault(notebook) is None
    for state in states:
        notebook.redo()
        assert everything(notebook) == state
    assert index_fault(notebook) is None
    for _ in states:
        notebook.undo()


def test_the_index_names_a_street_that_came_later_in_the_same_step(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        resident = work.add(Kind.RESIDENT, given_name="Fatima", created_on=DAY)
        street = work.add(Kind.STREET, name="Ganzenlaan")
        work.change(Kind.RESIDENT, resident, street_id=street)
        work.commit()
    for step in (notebook.undo, notebook.redo, notebook.undo, notebook.redo):
        step()
        assert index_fault(notebook) is None


def test_steps_survive_closing_and_opening(notebook: Notebook) -> None:
    act(notebook, 1)
    notebook.close()
    again = open_notebook(notebook.path, key=notebook.key)
    again.undo()
    with again.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 0
    again.redo()
    with again.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 1
    again.close()


def test_a_new_step_after_undo_ends_redo(notebook: Notebook) -> None:
    act(notebook, 1)
    notebook.undo()
    act(notebook, 5)
    with pytest.raises(UserError, match="redo.nothing"):
        notebook.redo()


def test_nothing_to_undo_is_told(notebook: Notebook) -> None:
    with pytest.raises(UserError, match="undo.nothing"):
        notebook.undo()


def test_a_row_that_changed_behind_the_journal_is_a_conflict_and_nothing_is_undone(notebook: Notebook) -> None:
    act(notebook, 1)
    with notebook.small_write() as connection:
        connection.exec_driver_sql("UPDATE resident SET note = 'anders'")
    before = everything(notebook)
    with pytest.raises(UserError, match="undo.conflict"):
        notebook.undo()
    assert everything(notebook) == before
    assert notebook.next_steps()[0] is not None


def test_something_that_came_to_point_at_it_is_a_conflict(notebook: Notebook) -> None:
    act(notebook, 1)
    with notebook.small_write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO follow_up (text, promised_on, resident_id) VALUES ('x', '2026-01-01', 1)"
        )
    with pytest.raises(UserError, match="undo.conflict"):
        notebook.undo()
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 1


def test_steps_are_named_newest_first(notebook: Notebook) -> None:
    act(notebook, 1)
    act(notebook, 2)
    assert [step.subject for step in notebook.recent_steps()] == ["stap 2", "stap 1"]


def test_old_steps_are_forgotten_when_the_notebook_is_opened(notebook: Notebook) -> None:
    act(notebook, 1)
    notebook.close()
    later = open_notebook(notebook.path, key=notebook.key, clock=lambda: notebook.clock().replace(year=2027))
    assert later.recent_steps() == []
    with later.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 1
        assert reader.sql("SELECT count(*) FROM journal_change") == [(0,)]
    later.close()
