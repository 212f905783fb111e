"""The portable file through the notebook: the same out as in, and added beside what is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.example import make_example
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.usecases import backups, notebooks, portable
from verbinder.usecases.search import find

EXAMPLE = make_example(date(2026, 11, 24), residents=60, seed=4)


def test_out_in_and_out_again_is_the_same_file(notebook: Notebook, tmp_path: Path) -> None:
    portable.bring_in(notebook, EXAMPLE)
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    portable.export_notebook(notebook, first)
    other = create_notebook(tmp_path / "ander.verbinder", "een zin")
    portable.import_notebook(other, first)
    portable.export_notebook(other, second)
    assert second.read_bytes() == first.read_bytes()
    assert faults_of(other) == []
    other.close()


def test_what_is_derived_is_made_anew(notebook: Notebook) -> None:
    portable.bring_in(notebook, EXAMPLE)
    with notebook.reader() as reader:
        wrong = reader.sql(
            "SELECT r.id FROM resident r WHERE r.last_contact_on IS NOT (SELECT max(c.on_date) FROM contact c"
            " JOIN contact_participant p ON p.contact_id = c.id WHERE p.resident_id = r.id"
            " AND c.outcome NOT IN ('not_home', 'no_wish'))"
        )
        assert wrong == []
        assert reader.sql("SELECT id FROM resident WHERE sort_key = ''") == []


def test_a_file_comes_in_beside_what_is_there_and_streets_are_joined(notebook: Notebook) -> None:
    portable.bring_in(notebook, EXAMPLE)
    with notebook.reader() as reader:
        counts = {kind: reader.count(kind) for kind in Kind}
    portable.bring_in(notebook, EXAMPLE)
    with notebook.reader() as reader:
        for kind in (Kind.RESIDENT, Kind.CONTACT, Kind.GIFT, Kind.FOLLOW_UP):
            assert reader.count(kind) == 2 * counts[kind]
        for kind in (Kind.STREET, Kind.TAG, Kind.NEIGHBOURHOOD, Kind.NOTEBOOK):
            assert reader.count(kind) == counts[kind]
    assert faults_of(notebook) == []
    notebook.undo()
    with notebook.reader() as reader:
        assert {kind: reader.count(kind) for kind in Kind} == counts
    assert faults_of(notebook) == []


def test_a_cancelled_file_leaves_nothing(notebook: Notebook) -> None:
    with pytest.raises(Cancelled):
        portable.bring_in(notebook, EXAMPLE, cancelled=lambda: True)
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 0
    portable.bring_in(notebook, EXAMPLE)
    assert find(notebook, "koffie") != []


def test_a_file_with_a_fault_leaves_nothing(notebook: Notebook, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('{"format": "verbinder-notebook", "version": 1, "notebook": {}, "streets": [{"id": 1}]}')
    with pytest.raises(UserError):
        portable.import_notebook(notebook, path)
    with notebook.reader() as reader:
        assert reader.count(Kind.STREET) == 0


def test_an_invented_neighbourhood_that_is_brought_into_a_notebook_of_ones_own_is_kept_like_any(
    notebook: Notebook, tmp_path: Path
) -> None:
    portable.bring_in(notebook, EXAMPLE)
    file = tmp_path / "voorbeeld.json"
    portable.export_notebook(notebook, file)
    own = create_notebook(tmp_path / "eigen.verbinder", "een zin")
    backups.look_after(own, None)
    portable.import_notebook(own, file)
    assert not notebooks.about(own).is_example
    assert backups.after_use(own, at_once=True) is not None
    own.close()
