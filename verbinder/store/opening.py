"""From a file to an open notebook: made new, or opened by passphrase, recovery key or known key.

Owns what is refused before anything is touched, and what happens to a file first: another's log set aside, brought up
to date, a copy made a notebook again.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from verbinder.clock import now as wall_clock
from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import connection as connections
from verbinder.store import copies, foreign_logs, journal, schema
from verbinder.store.holder import HeldNotebook
from verbinder.store.key import NotebookKey, key_from_passphrase, key_from_recovery_text, new_key, read_salt
from verbinder.store.notebook import Clock, Notebook, refusals

#: One page, in bytes; an encrypted file is never smaller.
SMALLEST = 4096
#: How pictures, documents and archives begin; a notebook begins with its salt, which is chance.
OTHER_KINDS = (
    *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1", b"GIF89a", b"%PDF-"),
    *(b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"7z\xbc\xaf\x27\x1c"),
)


def create_notebook(
    path: Path, passphrase: str, *, name: str = "", is_example: bool = False, clock: Clock = wall_clock
) -> Notebook:
    """Make a new notebook file and open it. Raises `UserError` when there is a file already."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable("notebook.cannot_create", folder=path.parent.name) from error
    key = new_key(passphrase)
    if path.exists():
        raise UserError("notebook.exists_already", file=path.name)
    held = HeldNotebook(path, clock())
    try:
        with refusals():
            raw = connections.create(path, key)
            try:
                schema.migrate(raw)
            finally:
                raw.close()
        notebook = Notebook(path, key, held=held, clock=clock)
        with notebook.unit_of_work(Operation.START_NOTEBOOK) as work:
            work.add(Kind.NOTEBOOK, name=name, created_on=clock().date(), is_example=is_example)
            work.keep_out_of_journal()
            work.commit()
    except BaseException:
        held.release()
        raise
    return notebook


def open_notebook(
    path: Path,
    passphrase: str = "",
    *,
    recovery_text: str = "",
    key: NotebookKey | None = None,
    read_only: bool = False,
    copies_folder: Path | None = None,
    upgrade_without_copy: bool = False,
    clock: Clock = wall_clock,
) -> Notebook:
    """Open an existing notebook by passphrase, recovery key or known key.

    The copy before it is brought up to date goes to `copies_folder`; beside the notebook when there is none. Only for a
    file that is itself made of a copy there is none (`upgrade_without_copy`).

    Raises `UserError` for a wrong passphrase or a file that is no notebook (it stays as it is), and `StoreUnavailable`
    when it is held by another program, damaged, or from a newer Verbinder.
    """
    check_is_file(path)
    salt = read_salt(path)
    if key is None:
        key = key_from_recovery_text(recovery_text, salt) if recovery_text else key_from_passphrase(passphrase, salt)
    if read_only:
        _look(path, key)
        return Notebook(path, key, held=None, clock=clock)
    _check_key(path, key)
    held = HeldNotebook(path, clock())
    was_left_open = foreign_logs.log_of(path).exists()
    try:
        with refusals():
            foreign_logs.set_foreign_log_aside(path, key, clock())
            _bring_up_to_date(path, key, clock(), copies_folder, copied=upgrade_without_copy)
        notebook = Notebook(path, key, held=held, clock=clock)
        notebook.was_left_open = was_left_open
        with notebook.small_write() as connection:
            journal.forget_older_than(connection, clock())
    except BaseException:
        held.release()
        raise
    return notebook


def check_is_file(path: Path) -> None:
    """Refuse with one sentence what can be no notebook at all: nothing there, a folder, empty, unreadable."""
    if not path.exists():
        raise UserError("notebook.missing", file=path.name)
    if path.is_dir():
        raise UserError("notebook.is_folder", file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(SMALLEST)
    except OSError as error:
        raise UserError("notebook.unreadable", file=path.name) from error
    if not start:
        raise UserError("notebook.empty_file", file=path.name)
    if len(start) < SMALLEST:
        # SQLite would take a file of a few bytes for a new one, and write in it.
        raise UserError("notebook.too_small", file=path.name)
    if start.startswith(b"SQLite format 3"):
        raise UserError("notebook.not_encrypted", file=path.name)
    if start.startswith(OTHER_KINDS):
        raise UserError("notebook.other_kind", file=path.name)


def _check_key(path: Path, key: NotebookKey) -> None:
    """A wrong passphrase must touch nothing: try it read-only, before the lock file is made."""
    _look(path, key, version=False)


def _look(path: Path, key: NotebookKey, *, version: bool = True) -> None:
    # A log that belongs to another file must not even be read.
    alone = foreign_logs.has_foreign_log(path, key)
    with refusals():
        raw: Any = connections.connect(path, key, read_only=True, alone=alone)
        try:
            if version and schema.needs_migration(raw):
                raise StoreUnavailable("notebook.too_old_to_read")
        finally:
            raw.close()


def _bring_up_to_date(path: Path, key: NotebookKey, now: datetime, copies_folder: Path | None, *, copied: bool) -> None:
    raw = connections.connect(path, key)
    try:
        if schema.needs_migration(raw):
            if not copied:
                copies.copy_before_migration(path, key, now, schema.version_of(raw) or "0", copies_folder)
            schema.migrate(raw)
        _make_it_a_notebook(raw)
    finally:
        raw.close()


def _make_it_a_notebook(raw: Any) -> None:
    """A copy that is opened for writing is one no longer; in the file itself, before it gets a log of its own."""
    if raw.execute("PRAGMA user_version").fetchone()[0] == copies.UNTOUCHED_COPY:
        raw.execute("PRAGMA user_version = 0")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
