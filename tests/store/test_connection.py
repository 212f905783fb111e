"""The settings of every connection are really in force, and the file tells nothing to who has no key."""

from __future__ import annotations

import sqlite3

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.store import connection as connections
from verbinder.store.engine import driver_of
from verbinder.store.notebook import Notebook


def test_every_setting_is_in_force_on_every_connection(notebook: Notebook) -> None:
    with notebook.reader() as one, notebook.reader() as other:
        for reader in (one, other):
            found = connections.settings_in_force(driver_of(reader.connection))
            for name, (_, expected) in connections.SETTINGS.items():
                assert found[name] == expected, name
            assert found["journal_mode"] == "wal"
            assert str(found["cipher_version"]).startswith("4.")


def test_the_index_deletes_securely(notebook: Notebook) -> None:
    with notebook.reader() as reader:
        assert reader.sql("SELECT v FROM search_config WHERE k = 'secure-delete'") == [(1,)]


def test_nothing_of_what_was_written_can_be_read_without_the_key(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        work.add(Kind.RESIDENT, given_name="Wonderwoord", note="Zeldzaamheid", created_on=notebook.today())
        work.commit()
    for file in notebook.path.parent.glob(notebook.path.name + "*"):
        content = file.read_bytes()
        for marker in (b"Wonderwoord", b"wonderwoord", b"Zeldzaam", b"CREATE TABLE", b"SQLite format"):
            assert marker not in content, file.name
    plain = sqlite3.connect(notebook.path)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM resident")
    plain.close()
