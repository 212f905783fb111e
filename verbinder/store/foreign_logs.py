"""Write-ahead logs that lie beside a notebook without belonging to it: told apart, and set aside unread.

SQLite replays any log it finds beside a file, its frames only have checksums that anybody can make. A log of another
notebook would overwrite pages with what nobody can read; an old log of the same notebook would mix two states.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime
from pathlib import Path

from verbinder.errors import VerbinderError
from verbinder.store import connection as connections
from verbinder.store.copies import UNTOUCHED_COPY, free_name
from verbinder.store.key import KEY_BYTES, SALT_BYTES, NotebookKey

#: A log begins with a header, then come frames: a header of their own and one page.
LOG_HEADER, FRAME_HEADER, PAGE = 32, 24, 4096
#: The last bytes of a page are its seal, over all before it and its number (SQLCipher 4).
SEAL = 64
#: How SQLCipher makes the key of the seals from that of the pages.
SEAL_SALT_MASK, SEAL_ROUNDS = 0x3A, 2


def set_foreign_log_aside(path: Path, key: NotebookKey, now: datetime) -> Path | None:
    """Rename a log that is not of the notebook at `path`. Returns its new name; None when there is no such log."""
    if not has_foreign_log(path, key):
        return None
    log = log_of(path)
    aside = free_name(path, now, "log").with_suffix(".wal")
    log.replace(aside)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    return aside


def has_foreign_log(path: Path, key: NotebookKey) -> bool:
    """Whether the log beside a notebook is of another file, or of an earlier life of this one.

    False with a key that is not the notebook's: then nothing can be said.
    """
    log = log_of(path)
    if not log.exists() or log.stat().st_size <= LOG_HEADER:
        return False
    if not _opens_alone(path, key):
        return False
    return is_untouched_copy(path, key) or not _is_sealed_by(log, key)


def is_untouched_copy(path: Path, key: NotebookKey) -> bool:
    """Whether the file itself, without any log beside it, is a copy that was never opened for writing."""
    try:
        connection = connections.connect(path, key, read_only=True, alone=True)
    except VerbinderError:
        return False
    try:
        return bool(connection.execute("PRAGMA user_version").fetchone()[0] == UNTOUCHED_COPY)
    finally:
        connection.close()


def _opens_alone(path: Path, key: NotebookKey) -> bool:
    try:
        connections.connect(path, key, read_only=True, alone=True).close()
    except VerbinderError:
        return False
    return True


def _is_sealed_by(log: Path, key: NotebookKey) -> bool:
    """Whether the first page of a log has a seal made with this key; the rest of a log is of the same file.

    A log that ends before its first page does holds nothing that was acknowledged: it counts as its own.
    """
    with log.open("rb") as file:
        file.seek(LOG_HEADER)
        header, page = file.read(FRAME_HEADER), file.read(PAGE)
    if len(page) < PAGE:
        return True
    number = int.from_bytes(header[:4], "big")
    start = SALT_BYTES if number == 1 else 0
    seal_salt = bytes(byte ^ SEAL_SALT_MASK for byte in key.salt)
    seal_key = hashlib.pbkdf2_hmac("sha512", key.raw, seal_salt, SEAL_ROUNDS, KEY_BYTES)
    sealed = page[start : PAGE - SEAL] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.new(seal_key, sealed, "sha512").digest(), page[PAGE - SEAL :])


def log_of(path: Path) -> Path:
    """The place of the log of a notebook."""
    return path.with_name(path.name + "-wal")
