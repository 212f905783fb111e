"""Another passphrase for a notebook: all its pages, and those of its copies, are locked anew.

Owns the order of it: a new file is made and checked beside the old one and takes its place in one rename, so that at
every moment the notebook opens with exactly one of the two.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from verbinder.atomic_file import flush_folder
from verbinder.errors import StoreUnavailable, VerbinderError
from verbinder.store import connection as connections
from verbinder.store import copies
from verbinder.store.copy_state import state_of
from verbinder.store.holder import HeldNotebook
from verbinder.store.key import NotebookKey, new_key
from verbinder.usecases import backups, keyring_unlocking

__all__ = ["Changed", "change_passphrase"]


@dataclass(frozen=True, slots=True)
class Changed:
    """The new key; how many copies have it too, and which could not be changed: those open with the old passphrase."""

    key: NotebookKey
    copies_changed: int
    copies_left: tuple[str, ...]


def change_passphrase(
    path: Path, old: NotebookKey, passphrase: str, now: datetime, second_place: Path | None = None
) -> Changed:
    """Lock the notebook `path`, which nobody may have open, and its copies with another passphrase.

    The recovery key changes with it, and the keyring of the system opens the notebook no more. Raises `UserError`
    (empty passphrase, wrong old key) and `StoreUnavailable` (held, no room, damaged): then all is as it was, but that
    the keyring may be off.
    """
    key = new_key(passphrase)
    held = HeldNotebook(path, now)
    try:
        _write_out_log(path, old)
        # First: also when this ends half-way, no half of an old key may lie about.
        keyring_unlocking.forget(old.salt)
        _lock_anew(path, old, key)
    finally:
        held.release()
    return _change_copies(path, old, key, second_place)


def _write_out_log(path: Path, key: NotebookKey) -> None:
    raw = connections.connect(path, key)
    try:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()


def _lock_anew(path: Path, old: NotebookKey, new: NotebookKey) -> None:
    fresh = path.with_name(path.name + ".rekey")
    with suppress(OSError):
        copies.remove_whole(fresh)
    try:
        copies.copy_notebook(path, old, fresh, new_key=new)
        if state_of(fresh, new) != state_of(path, old):
            raise StoreUnavailable("copy.not_good")
        for end in copies.BESIDE:
            path.with_name(path.name + end).unlink(missing_ok=True)
        fresh.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise StoreUnavailable("copy.cannot_write", folder=path.parent.name) from error
    finally:
        with suppress(OSError):
            copies.remove_whole(fresh)


def _change_copies(path: Path, old: NotebookKey, new: NotebookKey, second_place: Path | None) -> Changed:
    changed, left = 0, []
    for copy in backups.copies_of(path, old.salt, second_place):
        if not copy.opens:
            continue
        try:
            _lock_anew_copy(copy.path, old, new)
            changed += 1
        except (VerbinderError, OSError):
            left.append(copy.path.name)
    return Changed(new, changed, tuple(left))


def _lock_anew_copy(copy: Path, old: NotebookKey, new: NotebookKey) -> None:
    fresh = copy.with_name(copy.name + ".rekey")
    with suppress(OSError):
        copies.remove_whole(fresh)
    try:
        copies.copy_notebook(copy, old, fresh, new_key=new)
        fresh.replace(copy)
        flush_folder(copy.parent)
    finally:
        with suppress(OSError):
            copies.remove_whole(fresh)
