"""A fresh notebook for each test, on a fixed day, and its whole content to compare."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.exchange.example import make_example
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook, open_notebook
from verbinder.usecases import hand_over, portable

#: A Thursday.
NOW = datetime(2026, 3, 12, 10, 30)
#: The passphrase of a hand-over.
WORD = "kaas en sokken"
Content = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NotebookKey]:
    """An empty notebook and its key, made once: stretching a passphrase takes a quarter of a second."""
    path = tmp_path_factory.mktemp("template") / "leeg.verbinder"
    notebook = create_notebook(path, "koffie met iedereen", name="Proef", clock=lambda: NOW)
    notebook.close()
    return path, notebook.key


@pytest.fixture
def notebook(template: tuple[Path, NotebookKey], tmp_path: Path) -> Iterator[Notebook]:
    """An empty notebook of this test's own, open."""
    path = tmp_path / "buurt.verbinder"
    shutil.copyfile(template[0], path)
    notebook = open_notebook(path, key=template[1], clock=lambda: NOW)
    yield notebook
    notebook.close()


@pytest.fixture
def today() -> date:
    """The day it is in the notebook."""
    return NOW.date()


@pytest.fixture
def content_of() -> Callable[[Notebook], Content]:
    """Every row of every table but the journal, derived columns too."""

    def content(notebook: Notebook) -> Content:
        with notebook.reader() as reader:
            query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            tables = [row[0] for row in reader.sql(query)]
            kept = [
                name for name in tables if not name.startswith(("journal", "search", "alembic", "draft", "known_list"))
            ]
            return {name: [tuple(row) for row in reader.sql(f"SELECT * FROM {name} ORDER BY id")] for name in kept}

    return content


@pytest.fixture
def undone_and_redone(content_of: Callable[[Notebook], Content]) -> Callable[[Notebook, Callable[[], object]], None]:
    """Do something, take it back, bring it back: the content must be exactly what it was each time."""

    def check(notebook: Notebook, do: Callable[[], object]) -> None:
        before = content_of(notebook)
        do()
        after = content_of(notebook)
        assert after != before
        notebook.undo()
        assert content_of(notebook) == before
        notebook.redo()
        assert content_of(notebook) == after
        assert faults_of(notebook) == []

    return check


@pytest.fixture
def met() -> Callable[..., int]:
    """Write down a contact with some residents on a day, straight into the tables; returns its id."""

    def write(notebook: Notebook, on_date: date, *resident_ids: int, **columns: Any) -> int:
        columns = {"setting": "door", "outcome": "conversation", **columns}
        with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
            contact_id = work.add(Kind.CONTACT, on_date=on_date, **columns)
            for resident_id in resident_ids:
                work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact_id, resident_id=resident_id)
            work.commit()
        return contact_id

    return write


@pytest.fixture
def colleague(template: tuple[Path, NotebookKey], tmp_path: Path) -> Iterator[Notebook]:
    """The notebook of who takes over, empty."""
    path = tmp_path / "collega" / "collega.verbinder"
    path.parent.mkdir()
    shutil.copyfile(template[0], path)
    opened = open_notebook(path, key=template[1], clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def file(notebook: Notebook, tmp_path: Path, today: date) -> Path:
    """The hand-over of the example neighbourhood, notes included."""
    portable.bring_in(notebook, make_example(today, residents=60, seed=5), undoable=False)
    path = tmp_path / "over.verbinderoverdracht"
    hand_over.export(notebook, path, WORD, notes=True)
    return path
