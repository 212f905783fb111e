"""The key of a notebook in two halves: one for the keyring of the system, one in a small file of this computer.

Owns the halves and the file. Each half alone is chance and says nothing of the key; with the file gone the half in the
keyring opens nothing, also when the keyring cannot be reached at that moment. Neither says which notebook it belongs to
by name or path: both are called after a hash of the salt, which another passphrase changes.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from verbinder import atomic_file, paths
from verbinder.errors import StoreUnavailable
from verbinder.store.key import KEY_BYTES, NotebookKey

#: The ending of a half that may be used, and of one that waits until the passphrase was typed again.
READY, HELD = ".half", ".half-held"


class KeyringState(StrEnum):
    """Whether a notebook may be opened by the keyring: not, at once, or not before its passphrase was typed."""

    OFF = "off"
    READY = "ready"
    HELD = "held"


def name_of(salt: bytes) -> str:
    """What the two halves are called: says nothing of the file."""
    return hashlib.sha256(b"verbinder keyring\0" + salt).hexdigest()[:32]


def state(salt: bytes) -> KeyringState:
    """Looks at the file only; no keyring is asked."""
    if _file(salt, READY).is_file():
        return KeyringState.READY
    return KeyringState.HELD if _file(salt, HELD).is_file() else KeyringState.OFF


def split(key: NotebookKey) -> tuple[str, bytes]:
    """A new pair of halves: the one for the keyring, as text, and the one for `keep`."""
    first = secrets.token_bytes(KEY_BYTES)
    return first.hex(), _joined(first, key.raw)


def keep(salt: bytes, half: bytes) -> None:
    """Write the half of this computer, readable by its user only. Raises `StoreUnavailable`."""
    try:
        paths.make_private_folder(paths.keyring_dir())
        atomic_file.write_bytes(_file(salt, READY), half)
        _file(salt, HELD).unlink(missing_ok=True)
    except OSError as error:
        raise StoreUnavailable("keyring.not_kept") from error


def join(salt: bytes, secret: str) -> NotebookKey | None:
    """The key from both halves, None when one is not there or not whole."""
    try:
        first, second = bytes.fromhex(secret), _file(salt, READY).read_bytes()
    except (OSError, ValueError):
        return None
    if len(first) != KEY_BYTES or len(second) != KEY_BYTES:
        return None
    return NotebookKey(_joined(first, second), salt)


def hold(salt: bytes) -> None:
    """From now on the passphrase is asked first; where that cannot be written the half goes."""
    try:
        if _file(salt, READY).is_file():
            _file(salt, READY).replace(_file(salt, HELD))
    except OSError:
        with suppress(OSError):
            _file(salt, READY).unlink(missing_ok=True)


def release(salt: bytes) -> None:
    """The passphrase was typed: the keyring may open again. That it cannot be written is no reason to say so."""
    with suppress(OSError):
        if _file(salt, HELD).is_file():
            _file(salt, HELD).replace(_file(salt, READY))


def drop(salt: bytes) -> None:
    """Take the half of this computer away; the other opens nothing without it. Raises `StoreUnavailable`."""
    try:
        for ending in (READY, HELD):
            _file(salt, ending).unlink(missing_ok=True)
    except OSError as error:
        raise StoreUnavailable("keyring.not_dropped", file=_file(salt, READY).name) from error


def _file(salt: bytes, ending: str) -> Path:
    return paths.keyring_dir() / (name_of(salt) + ending)


def _joined(first: bytes, second: bytes) -> bytes:
    return bytes(one ^ other for one, other in zip(first, second, strict=True))
