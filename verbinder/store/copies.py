"""Copies of a notebook: encrypted like it, made while it is in use, and opened once before they count as copies.

Owns the file handling of copies and of putting one back; when copies are made is for the use cases.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from verbinder.atomic_file import flush_file, flush_folder
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import connection as connections
from verbinder.store import full_text
from verbinder.store.key import NotebookKey


def copy_notebook(source: Path, key: NotebookKey, target: Path) -> None:
    """Make a verified copy of the notebook `source` at `target`, with the same key.

    The copy is written beside its final name, opened and checked, flushed, and only then renamed: there is never half a
    copy under the name asked for. Raises `UserError` when `target` exists, `StoreUnavailable` when it cannot be made.
    """
    if target.exists():
        raise UserError("copy.exists_already", file=target.name)
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        _copy_pages(source, key, part)
        faults = faults_of_file(part, key)
        if faults:
            raise StoreUnavailable("copy.not_good")
        flush_file(part)
        part.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise StoreUnavailable("copy.cannot_write", folder=target.parent.name) from error
    finally:
        for leftover in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                leftover.unlink()


def _copy_pages(source: Path, key: NotebookKey, part: Path) -> None:
    reading = connections.connect(source, key, read_only=True)
    try:
        writing = connections.create(part, key)
        try:
            reading.backup(writing)
            # One file that needs nothing beside it.
            writing.execute("PRAGMA journal_mode = DELETE")
        finally:
            writing.close()
    finally:
        reading.close()


def copy_before_migration(path: Path, key: NotebookKey, now: datetime, version: str) -> None:
    """Keep the file as it was before it is brought up to date; nothing to keep when it is empty."""
    if version != "0":
        copy_notebook(path, key, _free_name(path, now, f"v{version}"))


def restore_copy(copy: Path, key: NotebookKey, path: Path, now: datetime, kept_as: str = "") -> Path | None:
    """Put a copy in the place of the notebook `path`, which nobody may have open.

    The notebook that was there is kept beside it under another name, which is returned (None when there was none):
    its own name, the moment, and `kept_as`, words of the user's own language.
    Raises `StoreUnavailable("copy.not_good")` when the copy has faults; nothing is touched then.
    """
    if faults_of_file(copy, key):
        raise StoreUnavailable("copy.not_good")
    fresh = path.with_name(path.name + ".part")
    fresh.unlink(missing_ok=True)
    copy_notebook(copy, key, fresh)
    kept = _put_aside(path, now, kept_as)
    fresh.replace(path)
    flush_folder(path.parent)
    return kept


def _put_aside(path: Path, now: datetime, words: str) -> Path | None:
    """Rename the notebook and its write-ahead log, so that an old log is never replayed into the restored file."""
    if not path.exists():
        return None
    kept = _free_name(path, now, words)
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + end))
    path.replace(kept)
    return kept


def _free_name(path: Path, now: datetime, words: str) -> Path:
    """A name beside `path` that says when and why, and that no file has: what is kept never replaces what was kept."""
    stem = f"{path.stem} {now:%Y-%m-%d %H%M} {words}".rstrip()
    place, number = path.with_name(stem + path.suffix), 2
    while place.exists():
        place, number = path.with_name(f"{stem} {number}{path.suffix}"), number + 1
    return place


def faults_of_file(path: Path, key: NotebookKey) -> list[str]:
    """What is wrong with a notebook file; empty when nothing is. Raises when it cannot be opened at all."""
    connection = connections.connect(path, key, read_only=True)
    try:
        return faults(connection)
    finally:
        connection.close()


def faults(connection: Any) -> list[str]:
    """Every check there is, on one unlocked connection: pages against their seals, structure, references.

    Returns codes with SQLite's own words behind a colon. The full text is compared in `full_text_fault`, which needs to
    write.
    """
    found = [f"cipher: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check")]
    try:
        found += [f"structure: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"reference: {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except connections.DatabaseError as error:
        found.append(f"structure: {error}")
    return found


def full_text_fault(connection: Any) -> list[str]:
    """The full-text index compared with the rows, inside the caller's write transaction."""
    fault = full_text.faults(connection)
    return [] if fault is None else [f"full_text: {fault}"]
