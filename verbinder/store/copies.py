"""Copies of a notebook: encrypted like it, made while it is in use, and opened once before they count as copies.

Owns the file handling of copies and of putting one back; when copies are made is for the use cases.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from verbinder.atomic_file import flush_file, flush_folder, replacing
from verbinder.domain.backups import Reason, name_of
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import connection as connections
from verbinder.store import full_text
from verbinder.store.key import NotebookKey, read_salt

#: `user_version` of a copy that was never opened for writing: a write-ahead log beside it belongs to another file.
UNTOUCHED_COPY = 1
#: What a disk says that is full, failing or locked for writing.
DISK_REFUSES = frozenset({"notebook.disk_full", "notebook.disk_error", "notebook.read_only"})
BESIDE = ("-wal", "-shm", "-journal")


def copy_notebook(source: Path, key: NotebookKey, target: Path, *, new_key: NotebookKey | None = None) -> None:
    """Make a verified copy of the notebook `source` at `target`, with the same key unless `new_key` is given.

    The copy is written beside its final name, opened and checked, flushed, and only then renamed: there is never half a
    copy under the name asked for. Raises `UserError` when `target` exists, `StoreUnavailable` when it cannot be made.
    """
    if target.exists():
        raise UserError("copy.exists_already", file=target.name)
    with _part_of(target) as part:
        _copy_pages(source, key, part, new_key or key)
        _finish(part, new_key or key, target)


def carry_copy(copy: Path, key: NotebookKey, target: Path) -> None:
    """Bring a finished copy to another place, byte by byte, and check it there. Never makes the folder: a stick that is
    not plugged in must not become a folder on this disk.

    Raises `UserError` when `target` exists, `StoreUnavailable` when it cannot be made.
    """
    if target.exists():
        raise UserError("copy.exists_already", file=target.name)
    if not target.parent.is_dir():
        raise StoreUnavailable("copy.place_missing", folder=str(target.parent))
    with _part_of(target) as part:
        shutil.copyfile(copy, part)
        _finish(part, key, target)


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        remove_whole(part)
        yield part
    except OSError as error:
        raise StoreUnavailable("copy.cannot_write", folder=target.parent.name) from error
    finally:
        with suppress(OSError):
            remove_whole(part)


def _finish(part: Path, key: NotebookKey, target: Path) -> None:
    """Check what was written, make it durable, and only then give it its name."""
    if faults_of_file(part, key):
        raise StoreUnavailable("copy.not_good")
    flush_file(part)
    part.replace(target)
    flush_folder(target.parent)


def remove_whole(path: Path) -> None:
    """Remove a file of ours with all that SQLite keeps beside it. Raises `OSError`."""
    for end in ("", *BESIDE):
        path.with_name(path.name + end).unlink(missing_ok=True)


def remove_leftovers(path: Path) -> None:
    """Remove what an interrupted restoring or change of passphrase left beside the notebook; it is a copy of a copy."""
    for end in (".restoring", ".rekey"):
        with suppress(OSError):
            remove_whole(path.with_name(path.name + end))


def _copy_pages(source: Path, key: NotebookKey, part: Path, new_key: NotebookKey) -> None:
    reading = connections.connect(source, key, read_only=True)
    try:
        with _refused_writing(part):
            writing = connections.create(part, new_key)
            try:
                with _refused_reading():
                    reading.backup(writing)
                # One file that needs nothing beside it.
                writing.execute("PRAGMA journal_mode = DELETE")
                writing.execute(f"PRAGMA user_version = {UNTOUCHED_COPY}")
            finally:
                writing.close()
    finally:
        reading.close()


@contextmanager
def _refused_writing(part: Path) -> Iterator[None]:
    try:
        yield
    except connections.DatabaseError as error:
        raise StoreUnavailable("copy.cannot_write", folder=part.parent.name) from error
    except StoreUnavailable as refused:
        if refused.code in DISK_REFUSES:
            raise StoreUnavailable("copy.cannot_write", folder=part.parent.name) from refused
        raise


@contextmanager
def _refused_reading() -> Iterator[None]:
    try:
        yield
    except connections.DatabaseError as error:
        if connections.refusal(error).code in DISK_REFUSES:
            raise
        # A page of the notebook itself cannot be read: what SQLite then says differs from page to page.
        raise StoreUnavailable("notebook.damaged") from error


def copy_before_migration(path: Path, key: NotebookKey, now: datetime, version: str, folder: Path | None) -> None:
    """Keep the file as it was before it is brought up to date; nothing to keep when it is empty.

    In `folder`, among the other copies; beside the notebook when there is none.
    """
    if version == "0":
        return
    if folder is None:
        copy_notebook(path, key, free_name(path, now, f"v{version}"))
    else:
        copy_notebook(path, key, free_place(folder / (name_of(path.stem, now, Reason.UPDATE) + path.suffix)))


def put_in_place(fresh: Path, path: Path, now: datetime, kept_as: str = "") -> Path | None:
    """Put a finished file, in the same folder, in the place of the notebook `path`, which nobody may have open.

    The notebook that was there is kept beside it under another name, which is returned (None when there was none):
    its own name, the moment, and `kept_as`, words of the user's own language. At every moment either the old or the new
    file stands at `path`, and what is kept is whole before anything changes.
    """
    kept = _keep_beside(path, now, kept_as)
    # An old log must never be replayed into the new file, also when the notebook itself was gone.
    for end in BESIDE:
        path.with_name(path.name + end).unlink(missing_ok=True)
    fresh.replace(path)
    flush_folder(path.parent)
    return kept


def _keep_beside(path: Path, now: datetime, words: str) -> Path | None:
    """A second name for the file as it is, and a copy of its log, so that the two belong together."""
    if not path.exists():
        return None
    kept = free_name(path, now, words)
    log = path.with_name(path.name + "-wal")
    if log.exists():
        beside = kept.with_name(kept.name + "-wal")
        shutil.copyfile(log, beside)
        flush_file(beside)
    try:
        os.link(path, kept)
    except OSError:  # a stick knows no second names
        with replacing(kept) as part:
            shutil.copyfile(path, part)
    flush_folder(path.parent)
    return kept


def free_name(path: Path, now: datetime, words: str) -> Path:
    """A name beside `path` that says when and why, and that no file has: what is kept never replaces what was kept."""
    stem = f"{path.stem} {now:%Y-%m-%d %H%M} {words}".rstrip()
    return free_place(path.with_name(stem + path.suffix))


def free_place(wanted: Path) -> Path:
    """`wanted`, or "wanted 2", "wanted 3" …: the first that no file has."""
    place, number = wanted, 2
    while place.exists():
        place, number = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}"), number + 1
    return place


def faults_of_file(path: Path, key: NotebookKey) -> list[str]:
    """What is wrong with a notebook file; empty when nothing is. Raises when it cannot be opened at all.

    A full-text index that differs is no reason to refuse a copy: it is made of the rows, and made anew from them.
    """
    if path.stat().st_size == 0:
        # SQLite takes it for a database that has nothing in it yet.
        return ["structure: no pages"]
    connection = connections.connect(path, key, read_only=True)
    try:
        found = salt_fault(path, key) + faults(connection)
        return [fault for fault in found if not is_of_index(fault)]
    finally:
        connection.close()


def salt_fault(path: Path, key: NotebookKey) -> list[str]:
    """Whether the salt at the start of the file is the one its key was made with.

    The seals do not cover it: with a known key such a file reads well, but its passphrase no longer opens it.
    """
    return [] if read_salt(path) == key.salt else ["salt: changed"]


def faults(connection: Any) -> list[str]:
    """Every check there is, on one unlocked connection: pages against their seals, structure, references.

    Returns codes with SQLite's own words behind a colon. The full text is compared in `full_text_fault`, which needs to
    write.
    """
    found = [f"cipher: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check")]
    try:
        told = (str(row[0]) for row in connection.execute("PRAGMA integrity_check"))
        found += [f"{_kind_of(fault)}: {fault}" for fault in told if fault != "ok"]
        found += [f"reference: {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except connections.DatabaseError as error:
        found.append(f"structure: {error}")
    return found


def is_of_index(fault: str) -> bool:
    """Whether a fault is of the full-text index alone: nothing of what was written down is touched by it."""
    return fault.startswith("full_text:")


def _kind_of(fault: str) -> str:
    """SQLite looks into the full-text index as well, and says so among the faults of the structure."""
    return "full_text" if "FTS5 table" in fault or fault.startswith("fts5:") else "structure"


def full_text_fault(connection: Any) -> list[str]:
    """The full-text index compared with the rows, inside the caller's write transaction."""
    fault = full_text.faults(connection)
    return [] if fault is None else [f"full_text: {fault}"]
