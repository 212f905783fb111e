"""A disk that forgets, fills up or fails at any moment: what was acknowledged is there, nothing is half."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.faults.running import run
from verbinder.store import connection as connections
from verbinder.store import copies, schema
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts

#: What the test run does; `python3 dev.py faults` (VERBINDER_KILLS) does many times more.
CUTS, LONG_CUTS = 75, 5_000
PLACES, LONG_PLACES = 3, 60
LONG = bool(os.environ.get("VERBINDER_KILLS"))


def cut_power(key: NotebookKey, folder: Path, template: Path, cuts: int, synchronous: str, project: Path) -> Any:
    folder.mkdir()
    return run("power_cuts", project, folder, template, key.raw.hex(), key.salt.hex(), cuts, 20261127, synchronous)


@pytest.mark.faults
def test_after_a_power_cut_every_acknowledged_contact_is_there_and_nothing_is_half(
    notebook: Notebook, tmp_path: Path, project: Path
) -> None:
    notebook.close()
    cuts = LONG_CUTS if LONG else CUTS
    found = cut_power(notebook.key, tmp_path / "vol", notebook.path, cuts, "FULL", project)
    assert found["cuts"] >= cuts
    assert found["acknowledged"] > cuts
    assert (found["lost"], found["half"], found["faults"]) == (0, 0, 0)


@pytest.mark.faults
def test_the_same_run_with_less_syncing_loses_contacts_so_the_test_bites(
    notebook: Notebook, tmp_path: Path, project: Path
) -> None:
    notebook.close()
    found = cut_power(notebook.key, tmp_path / "half", notebook.path, 25, "NORMAL", project)
    assert found["lost"] > found["cuts"] // 2


@pytest.mark.faults
def test_a_disk_that_is_full_or_fails_at_any_write_or_sync_is_told_and_loses_nothing(
    notebook: Notebook, tmp_path: Path, project: Path
) -> None:
    contacts.log_line(notebook, "@Jan Kerkstraat 1 +kookt")
    notebook.close()
    copies.copy_notebook(notebook.path, notebook.key, tmp_path / "kopie.verbinder")
    old = connections.create(tmp_path / "oud.verbinder", notebook.key)
    schema.migrate(old, schema.REVISIONS[-2])
    old.execute("INSERT INTO notebook (name, created_on) VALUES ('oud', '2026-01-01')")
    old.execute("PRAGMA journal_mode = DELETE")
    old.close()
    rows = "".join(f"Naam{number};Vries{number}\n" for number in range(60))
    (tmp_path / "lijst.csv").write_text("Voornaam;Achternaam\n" + rows)
    key, places = notebook.key, LONG_PLACES if LONG else PLACES
    found = run("disk_trouble", project, tmp_path, key.raw.hex(), key.salt.hex(), places, 20261127)
    assert {name: result["wrong"] for name, result in found.items()} == {name: [] for name in found}
    assert all(result["writes"] > 0 for result in found.values())
    assert all(result["refused"] > 0 for result in found.values())
