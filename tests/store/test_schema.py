"""The migrations make exactly the tables the program knows, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable
from verbinder.store import connection as connections
from verbinder.store import full_text, schema
from verbinder.store.key import new_key
from verbinder.store.migrations.run import upgrade
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.tables import METADATA


def not_the_index(thing: object, name: str | None, type_: str, *_: object) -> bool:
    return not (type_ == "table" and name in full_text.INDEX_TABLES)


def test_the_migrations_make_the_tables_the_program_knows(notebook: Notebook) -> None:
    with notebook.reader() as reader:
        context = MigrationContext.configure(
            reader.connection,
            opts={"include_object": not_the_index, "compare_type": True},
        )
        assert compare_metadata(context, METADATA) == []


def test_partial_indexes_and_autoincrement_are_in_the_migrations(notebook: Notebook) -> None:
    with notebook.reader() as reader:
        (index,) = reader.sql("SELECT sql FROM sqlite_master WHERE name = 'ix_gift_contact_id'")
        assert "WHERE contact_id IS NOT NULL" in index[0]
        for (statement,) in reader.sql("SELECT sql FROM sqlite_master WHERE name IN ('resident', 'contact', 'gift')"):
            assert "AUTOINCREMENT" in statement


def test_the_revisions_listed_are_the_files_there_are() -> None:
    folder = Path(schema.__file__).parent / "migrations" / "versions"
    assert sorted(file.name[:4] for file in folder.glob("[0-9]*.py")) == list(schema.REVISIONS)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = new_key("een zin")
    connection = connections.create(tmp_path / "x.verbinder", key)

    def half(raw: object, target: str) -> None:
        upgrade(raw, target)
        raise OSError("the power went")

    monkeypatch.setattr("verbinder.store.migrations.run.upgrade", half)
    with pytest.raises(OSError, match="power"):
        schema.migrate(connection)
    assert schema.version_of(connection) is None
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_no_table_has_a_column_for_what_must_not_be_kept() -> None:
    forbidden = ("bsn", "religion", "nationality", "ethnic", "health", "diagnos", "medic", "gender", "iban", "criminal")
    for table in METADATA.tables.values():
        for column in table.columns:
            assert not any(word in column.name for word in forbidden), f"{table.name}.{column.name}"


def test_before_a_file_is_brought_up_to_date_a_checked_copy_is_kept(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        work.add(Kind.STREET, name="Kerkstraat")
        work.commit()
    notebook.close()
    seen: list[list[Path]] = []

    def copies_beside() -> list[Path]:
        return sorted(notebook.path.parent.glob(f"buurt * v{schema.NEWEST}.verbinder"))

    monkeypatch.setattr(schema, "needs_migration", lambda raw: True)
    monkeypatch.setattr(schema, "migrate", lambda raw: seen.append(copies_beside()))
    open_notebook(notebook.path, key=notebook.key).close()
    ((copy,),) = seen
    monkeypatch.undo()
    kept = open_notebook(copy, key=notebook.key)
    with kept.reader() as reader:
        assert [row["name"] for row in reader.find(Kind.STREET)] == ["Kerkstraat"]
    kept.close()


def test_when_the_copy_cannot_be_made_nothing_is_migrated(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook.close()
    before = notebook.path.read_bytes()

    def full(*_: object) -> None:
        raise StoreUnavailable("copy.cannot_write", folder="map")

    monkeypatch.setattr(schema, "needs_migration", lambda raw: True)
    monkeypatch.setattr(schema, "migrate", lambda raw: pytest.fail("migrated without a copy"))
    monkeypatch.setattr("verbinder.store.copies.copy_before_migration", full)
    with pytest.raises(StoreUnavailable, match="copy.cannot_write"):
        open_notebook(notebook.path, key=notebook.key)
    assert notebook.path.read_bytes() == before
