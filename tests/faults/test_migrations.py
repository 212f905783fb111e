"""A notebook of every earlier version, with awkward data, killed while brought up to date: old or new, never half."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.running import run
from verbinder.store import connection as connections
from verbinder.store import schema
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts

#: Kills per earlier version; `python3 dev.py faults` does more.
KILLS = 50 if os.environ.get("VERBINDER_KILLS") else 6
#: What people write: nothing, very much, a zero byte, emoji, another script, quotation marks.
AWKWARD = ("", "praatje " * 60_000, "voor\0na", "👋🏽 koffie", "سلام", "'; DROP TABLE resident; --", "é")


def make_old(path: Path, key: NotebookKey, version: str) -> None:
    """A notebook as that version kept it, with residents, contacts, streets and talents."""
    raw = connections.create(path, key)
    schema.migrate(raw, version)
    raw.execute("BEGIN")
    raw.execute("INSERT INTO notebook (name, created_on) VALUES ('oud', '2026-01-01')")
    for number, text in enumerate(AWKWARD * 60, start=1):
        raw.execute("INSERT INTO street (name, folded_name) VALUES (?, ?)", (f"Straat {number}", f"straat {number}"))
        raw.execute(
            "INSERT INTO resident (given_name, sort_key, created_on, street_id) VALUES (?, ?, '2026-01-01', ?)",
            (text[:40], f"{number:06}", number),
        )
        raw.execute(
            "INSERT INTO contact (on_date, note) VALUES ('2026-02-28', ?)", (text if number < 9 else text[:99],)
        )
        raw.execute("INSERT INTO contact_participant (contact_id, resident_id) VALUES (?, ?)", (number, number))
        raw.execute("INSERT INTO gift (resident_id, kind, phrase) VALUES (?, 'talent', ?)", (number, text[:99] or "x"))
    raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
@pytest.mark.parametrize("version", schema.REVISIONS[:-1])
def test_a_notebook_killed_while_it_is_brought_up_to_date_is_old_or_new_and_whole(
    empty_notebook_file: tuple[Path, NotebookKey], tmp_path: Path, project: Path, version: str
) -> None:
    key = empty_notebook_file[1]
    old = tmp_path / "oud.verbinder"
    make_old(old, key, version)
    found = run(
        "killed_migration", project, tmp_path / "werk", old, key.raw.hex(), key.salt.hex(), version, KILLS, 20261127
    )
    assert found["wrong"] == []
    assert found["old"] + found["new"] == KILLS


@pytest.mark.faults
@pytest.mark.skipif(os.name != "posix", reason="the killed program is forked")
def test_a_notebook_killed_while_its_passphrase_changes_opens_with_exactly_one_of_the_two(
    notebook: Notebook, tmp_path: Path, project: Path
) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 1 +naait")
    notebook.close()
    key = notebook.key
    found = run(
        "killed_rekey", project, tmp_path / "werk", notebook.path, key.raw.hex(), key.salt.hex(), KILLS, 20261127
    )
    assert found["wrong"] == []
    assert found["old"] + found["new"] == KILLS
