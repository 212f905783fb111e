"""A write-ahead log that does not belong to the file beside it is never replayed; its own always is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.store import foreign_logs
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook, open_notebook
from verbinder.usecases import notebooks


def add_street(notebook: Notebook, name: str) -> None:
    with notebook.unit_of_work(Operation.ADD_STREET, name) as work:
        work.add(Kind.STREET, name=name)
        work.commit()


def streets(path: Path, notebook: Notebook, *, read_only: bool = False) -> list[str]:
    opened = open_notebook(path, key=notebook.key, read_only=read_only)
    with opened.reader() as reader:
        names = [row["name"] for row in reader.find(Kind.STREET)]
    assert faults_of(opened) == []
    opened.close()
    return names


def log_of(notebook: Notebook) -> bytes:
    return notebook.path.with_name(notebook.path.name + "-wal").read_bytes()


@pytest.fixture
def put_over(notebook: Notebook, tmp_path: Path) -> Path:
    """A copy that somebody laid by hand over a notebook whose program was killed: the log of that is still there."""
    add_street(notebook, "Kerkstraat")
    notebooks.backup(notebook, tmp_path / "kopie.verbinder")
    add_street(notebook, "Dorpsplein")
    path = tmp_path / "met de hand" / "buurt.verbinder"
    path.parent.mkdir()
    shutil.copyfile(tmp_path / "kopie.verbinder", path)
    path.with_name(path.name + "-wal").write_bytes(log_of(notebook))
    return path


def test_the_log_of_a_killed_program_is_set_aside_when_a_copy_was_laid_over_its_notebook(
    notebook: Notebook, put_over: Path
) -> None:
    log = log_of(notebook)
    assert streets(put_over, notebook) == ["Kerkstraat"]
    (aside,) = put_over.parent.glob("* log.wal")
    assert aside.read_bytes() == log
    assert not put_over.with_name(put_over.name + "-wal").exists()


def test_the_own_log_of_a_copy_that_became_a_notebook_is_kept(notebook: Notebook, tmp_path: Path) -> None:
    notebooks.backup(notebook, tmp_path / "kopie.verbinder")
    opened = open_notebook(tmp_path / "kopie.verbinder", key=notebook.key)
    add_street(opened, "Dorpsplein")
    killed = tmp_path / "gedood"
    killed.mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(str(opened.path) + end, killed / f"buurt.verbinder{end}")
    opened.close()
    assert not foreign_logs.is_untouched_copy(killed / "buurt.verbinder", notebook.key)
    assert streets(killed / "buurt.verbinder", notebook) == ["Dorpsplein"]


def test_a_log_that_was_taken_away_costs_what_was_in_it_and_no_more(notebook: Notebook, tmp_path: Path) -> None:
    add_street(notebook, "Kerkstraat")
    notebook.close()
    opened = open_notebook(notebook.path, key=notebook.key)
    add_street(opened, "Dorpsplein")
    path = tmp_path / "zonder" / "buurt.verbinder"
    path.parent.mkdir()
    shutil.copyfile(opened.path, path)
    opened.close()
    assert streets(path, notebook) == ["Kerkstraat"]


def test_the_log_of_another_notebook_is_never_read_as_ones_own(notebook: Notebook, tmp_path: Path) -> None:
    other = create_notebook(tmp_path / "ander.verbinder", "een andere zin")
    add_street(other, "Andere straat")
    add_street(notebook, "Kerkstraat")
    notebook.close()
    path = tmp_path / "gemengd" / "buurt.verbinder"
    path.parent.mkdir()
    shutil.copyfile(notebook.path, path)
    path.with_name(path.name + "-wal").write_bytes(log_of(other))
    other.close()
    foreign = path.with_name(path.name + "-wal").read_bytes()
    assert streets(path, notebook) == ["Kerkstraat"]
    (aside,) = path.parent.glob("* log.wal")
    assert aside.read_bytes() == foreign


def test_the_log_of_a_program_that_was_killed_is_always_its_own(notebook: Notebook, tmp_path: Path) -> None:
    for number in range(20):
        add_street(notebook, f"Straat {number}")
    path = tmp_path / "gedood" / "buurt.verbinder"
    path.parent.mkdir()
    shutil.copyfile(notebook.path, path)
    path.with_name(path.name + "-wal").write_bytes(log_of(notebook))
    assert not foreign_logs.has_foreign_log(path, notebook.key)
    assert len(streets(path, notebook)) == 20
    assert not list(path.parent.glob("* log.wal"))
