"""An encrypted file that is no notebook: bytes under a passphrase of their own, written whole or not at all.

Owns the container: an ordinary SQLCipher 4 database like the notebook (the same stretching of the passphrase, a seal on
every page) with one table that says what it is and one with the content in parts. Knows nothing of what the bytes mean.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from verbinder.atomic_file import replacing
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import connection as connections
from verbinder.store import copies
from verbinder.store.key import NotebookKey, key_from_passphrase, new_key, read_salt

PAGE = 4096
#: Bytes in one row: SQLite keeps a row in memory whole.
PART = 1_000_000
LARGEST_MEGABYTES = 500
TABLES = frozenset({"sealed", "part"})


def write_sealed(
    path: Path, passphrase: str, what: str, version: int, content: bytes, check: Callable[[], None] = lambda: None
) -> None:
    """Seal `content` in the place of the file `path`, after it was opened once and read back.

    `check` is called between the parts, and may raise. Raises `UserError`: `notebook.empty_passphrase`,
    `sealed.not_written`; whatever is raised, an older file of that name is untouched.
    """
    key = new_key(passphrase)
    try:
        with replacing(path) as temporary:
            try:
                _write(temporary, key, what, version, content, check)
                check()
                if _read(temporary, key, what, version, path.name) != content:
                    raise UserError("sealed.not_written", file=path.name)
            except BaseException:
                with suppress(OSError):
                    copies.remove_whole(temporary)
                raise
    except (OSError, StoreUnavailable, connections.DatabaseError) as error:
        raise UserError("sealed.not_written", file=path.name) from error


def read_sealed(path: Path, passphrase: str, what: str, version: int) -> bytes:
    """The content of a sealed file; the file and its folder stay exactly as they are.

    Raises `UserError` under [sealed] for whatever is no whole file of this kind, a wrong passphrase, or a file of a
    version above `version`; `notebook.empty_passphrase`.
    """
    try:
        if not path.is_file():
            raise UserError("sealed.a_folder" if path.is_dir() else "sealed.no_file", file=path.name)
        size = path.stat().st_size
        salt = read_salt(path)
    except (OSError, ValueError) as error:
        raise UserError("sealed.not_readable", file=path.name) from error
    if size < PAGE or size % PAGE or salt == b"SQLite format 3\0":
        raise UserError("sealed.not_whole", file=path.name)
    return _read(path, key_from_passphrase(passphrase, salt), what, version, path.name)


def _write(path: Path, key: NotebookKey, what: str, version: int, content: bytes, check: Callable[[], None]) -> None:
    raw = connections.connect(path, key)
    try:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("CREATE TABLE sealed (what TEXT NOT NULL, version INTEGER NOT NULL)")
        raw.execute("CREATE TABLE part (number INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        raw.execute("INSERT INTO sealed VALUES (?, ?)", (what, version))
        for start in range(0, len(content), PART):
            check()
            raw.execute("INSERT INTO part (content) VALUES (?)", (content[start : start + PART],))
        raw.execute("COMMIT")
        # One file that needs nothing beside it.
        raw.execute("PRAGMA journal_mode = DELETE")
    finally:
        raw.close()


def _read(path: Path, key: NotebookKey, what: str, version: int, name: str) -> bytes:
    try:
        raw = connections.connect(path, key, read_only=True, alone=True)
    except UserError as refused:
        raise UserError("sealed.wrong_passphrase", file=name) from refused
    except StoreUnavailable as refused:
        raise UserError("sealed.damaged", file=name) from refused
    try:
        _check(raw, what, version, name)
        (length,) = raw.execute("SELECT coalesce(sum(length(content)), 0) FROM part").fetchone()
        if length > LARGEST_MEGABYTES * 1_000_000:
            raise UserError("sealed.too_large", file=name, megabytes=LARGEST_MEGABYTES)
        return b"".join(row[0] for row in raw.execute("SELECT content FROM part ORDER BY number"))
    except (connections.DatabaseError, TypeError) as error:
        raise UserError("sealed.damaged", file=name) from error
    finally:
        raw.close()


def _check(raw: Any, what: str, version: int, name: str) -> None:
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" in tables:
        raise UserError("sealed.a_notebook", file=name)
    if not tables >= TABLES:
        raise UserError("sealed.not_whole", file=name)
    if copies.faults(raw):
        raise UserError("sealed.damaged", file=name)
    told = raw.execute("SELECT what, version FROM sealed").fetchone()
    if told is None or told[0] != what or not isinstance(told[1], int):
        raise UserError("sealed.not_whole", file=name)
    if told[1] > version:
        raise UserError("sealed.newer", file=name)
