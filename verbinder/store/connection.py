"""One place that opens connections to a notebook file and sets them up.

Owns the driver and the connection settings; the reasons for each setting stand beside it, and `settings_in_force`
reads them back for the tests and the self-check.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from verbinder.errors import StoreUnavailable, UserError
from verbinder.store.key import NotebookKey

DatabaseError = sqlcipher.DatabaseError
IntegrityError = sqlcipher.IntegrityError
ProgrammingError = sqlcipher.ProgrammingError

#: Set on every connection, in this order; the value is what reading it back must give.
SETTINGS: dict[str, tuple[str, object]] = {
    # 64 MB: the default of 2 MB makes scans of an encrypted file four times slower (every page is decrypted anew).
    "cache_size": ("-65536", -65536),
    # Sorting and temporary tables never reach the disk in the clear.
    "temp_store": ("MEMORY", 2),
    "foreign_keys": ("ON", 1),
    # Deleted rows are overwritten with zeros, not only unlinked.
    "secure_delete": ("ON", 1),
    # NORMAL loses acknowledged commits in a power cut.
    "synchronous": ("FULL", 2),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "busy_timeout": ("5000", 5000),
}
JOURNAL_MODE = "wal"
NOT_A_DATABASE = ("file is not a database", "file is encrypted")


def connect(
    path: Path, key: NotebookKey, *, read_only: bool = False, alone: bool = False, forgiving: bool = False
) -> Any:
    """An unlocked DB-API connection in autocommit mode (transactions are begun explicitly).

    Raises `UserError("notebook.wrong_passphrase")` when the key does not fit or the file is no notebook: the two
    cannot be told apart, because an encrypted file looks like noise. Raises `StoreUnavailable` for other refusals.
    `alone`: the file only, as if nothing lay beside it, and without leaving anything there. `forgiving`: also a file
    that was cut off is read as far as it goes.
    """
    mode = "ro" if read_only else "rw"
    # Path.as_uri percent-encodes "?" and "#", which SQLite would read as options.
    uri = f"{path.resolve().as_uri()}?mode={mode}{'&immutable=1' if alone else ''}"
    try:
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    except sqlcipher.Error as error:
        raise StoreUnavailable("notebook.cannot_open", file=path.name) from error
    try:
        set_up(connection, key, read_only=read_only, forgiving=forgiving)
    except BaseException:
        connection.close()
        raise
    return connection


def broken_seals(path: Path, key: NotebookKey) -> list[str]:
    """What SQLCipher says of each page whose seal is broken; also of a file whose tables cannot be read."""
    connection = sqlcipher.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key.pragma())
        return [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    finally:
        connection.close()


def create(path: Path, key: NotebookKey) -> Any:
    """A connection to a new, empty, encrypted file; `path` must not exist."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise UserError("notebook.exists_already", file=path.name) from error
    except OSError as error:
        raise StoreUnavailable("notebook.cannot_create", folder=path.parent.name or str(path.parent)) from error
    return connect(path, key)


def set_up(connection: Any, key: NotebookKey, *, read_only: bool, forgiving: bool = False) -> None:
    """Unlock a fresh connection and set it up; the first read proves that the key fits."""
    # Else SQLCipher writes "ERROR CORE …" on standard error for each wrong passphrase.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(key.pragma())
    try:
        if forgiving:
            # SQLite refuses a file that is shorter than it should be, but not to somebody who mends it.
            connection.execute("PRAGMA writable_schema = ON")
        for name, (value, _) in SETTINGS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not read_only:
            connection.execute(f"PRAGMA journal_mode = {JOURNAL_MODE}")
    except sqlcipher.DatabaseError as error:
        raise refusal(error) from error


def refusal(error: Exception) -> UserError | StoreUnavailable:
    """The error to show for what the driver refused."""
    text = str(error).lower()
    if any(phrase in text for phrase in NOT_A_DATABASE):
        return UserError("notebook.wrong_passphrase")
    if "malformed" in text or "corrupt" in text:
        return StoreUnavailable("notebook.damaged")
    if "disk is full" in text or "database or disk is full" in text:
        return StoreUnavailable("notebook.disk_full")
    if "disk i/o error" in text:
        return StoreUnavailable("notebook.disk_error")
    if "readonly" in text or "read-only" in text:
        return StoreUnavailable("notebook.read_only")
    if "locked" in text or "busy" in text:
        return StoreUnavailable("notebook.busy")
    return StoreUnavailable("notebook.refused")


def settings_in_force(connection: Any) -> dict[str, object]:
    """What SQLite says of each setting, read back."""
    found: dict[str, object] = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS}
    found["journal_mode"] = connection.execute("PRAGMA journal_mode").fetchone()[0]
    found["cipher_version"] = connection.execute("PRAGMA cipher_version").fetchone()[0]
    return found
