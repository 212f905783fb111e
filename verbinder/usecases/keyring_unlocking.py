"""Opening a notebook by the keyring of this computer: switched on and off, held after a lock, dead with the passphrase.

Owns when it may be used. What lies in the keyring is half a key and never the passphrase (`store.split_key`). Light to
load: the sheet on which the passphrase is asked wants to know whether to offer it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from verbinder.errors import Cancelled, UserError, VerbinderError
from verbinder.store import split_key, system_keyring
from verbinder.store.key import SALT_BYTES, read_salt
from verbinder.store.split_key import KeyringState

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

__all__ = ["KeyringState", "forget", "hold", "open_", "release", "state_of", "switch_off", "switch_on"]

Wanted = Callable[[], bool]


def state_of(path: Path) -> KeyringState:
    """Whether the notebook at `path` may be opened by the keyring. Asks no keyring, and never fails."""
    salt = _salt(path)
    return split_key.state(salt) if salt else KeyringState.OFF


def switch_on(notebook: Notebook, passphrase: str, *, cancelled: Wanted = lambda: False) -> None:
    """From now on the keyring of this computer opens the notebook.

    Raises `UserError` (`notebook.wrong_passphrase`, `notebook.empty_passphrase`) and `StoreUnavailable` (`keyring.…`):
    then it is as it was.
    """
    from verbinder.usecases import notebooks

    notebooks.check_passphrase(notebook, passphrase)
    secret, half = split_key.split(notebook.key)
    salt = notebook.key.salt
    system_keyring.put(split_key.name_of(salt), secret, cancelled)
    split_key.keep(salt, half)


def switch_off(path: Path, *, cancelled: Wanted = lambda: False) -> bool:
    """The keyring opens the notebook at `path` no more; whether its half went as well is returned.

    A half that stays in a keyring that cannot be reached opens nothing. Raises `StoreUnavailable`:
    `keyring.not_dropped`.
    """
    return forget(_salt(path), cancelled=cancelled)


def forget(salt: bytes, *, cancelled: Wanted = lambda: False) -> bool:
    """The same by salt, for a notebook that gets another key. Does nothing, and asks nobody, where it is off."""
    if not salt or split_key.state(salt) is KeyringState.OFF:
        return True
    split_key.drop(salt)
    try:
        system_keyring.remove(split_key.name_of(salt), cancelled)
    except (VerbinderError, Cancelled):
        return False
    return True


def hold(path: Path) -> None:
    """A locked notebook asks for its passphrase once, also after a new start: else locking would lock nothing."""
    split_key.hold(_salt(path))


def release(path: Path) -> None:
    """The passphrase was typed: whoever did may use the keyring again."""
    split_key.release(_salt(path))


def open_(path: Path, *, read_only: bool = False, cancelled: Wanted = lambda: False) -> Notebook:
    """Open a notebook by the keyring of this computer.

    Raises `UserError` (`keyring.off`, `keyring.held`, `keyring.does_not_fit`), `StoreUnavailable` as
    `system_keyring.get` and `notebooks.open_by_key`, and `Cancelled`.
    """
    from verbinder.usecases import notebooks

    found = state_of(path)
    if found is not KeyringState.READY:
        raise UserError(f"keyring.{found.value}")
    salt = _salt(path)
    key = split_key.join(salt, system_keyring.get(split_key.name_of(salt), cancelled))
    if key is None:
        raise UserError("keyring.does_not_fit")
    if cancelled():
        raise Cancelled
    try:
        return notebooks.open_by_key(path, key, read_only=read_only)
    except UserError as refused:
        if refused.code == "notebook.wrong_passphrase":
            raise UserError("keyring.does_not_fit") from refused
        raise


def _salt(path: Path) -> bytes:
    """The salt of a file, b"" when there is none to read."""
    with suppress(OSError):
        salt = read_salt(path)
        if len(salt) == SALT_BYTES:
            return salt
    return b""
