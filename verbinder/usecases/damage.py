"""A notebook that is broken: telling that from a wrong passphrase, what is wrong, and the ways on.

Owns the judgement and the saving of what can be saved. Nothing here writes to the broken file: it may be read better by
somebody else, later.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store import copies, salvage
from verbinder.store.key import (
    NotebookKey,
    key_from_passphrase,
    key_from_recovery_text,
    looks_like_recovery_text,
    read_salt,
)
from verbinder.store.opening import SMALLEST, check_is_file
from verbinder.store.salvage import Salvaged
from verbinder.usecases import backups
from verbinder.usecases.backups import BackupCopy

__all__ = ["Damage", "Salvaged", "diagnose", "save_what_can_be_saved"]

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: Refusals behind which a broken file may hide.
MAYBE_DAMAGED = frozenset({
    "notebook.wrong_passphrase", "notebook.damaged", "notebook.not_ours", "notebook.refused", "notebook.empty_file",
    "notebook.too_small", "notebook.not_encrypted", "notebook.other_kind", "notebook.migration_failed",
    "notebook.cannot_open",
})  # fmt: skip
#: An earlier passphrase of the same notebook is asked at most so often; each time takes a quarter of a second.
MOST_OTHER_SALTS = 3


@dataclass(frozen=True, slots=True)
class Damage:
    """What is known of a broken notebook. `key` opens its copies; `newest` is the newest copy that was found whole."""

    faults: tuple[str, ...]
    key: NotebookKey
    newest: BackupCopy | None


def diagnose(path: Path, passphrase: str, second_place: Path | None = None) -> Damage | None:
    """Whether a notebook that was refused is broken rather than the passphrase wrong; None when nothing points to that.

    The passphrase is known to be right when it opens a copy of the notebook. Looks through every page: takes seconds
    for a large one.
    """
    try:
        key = _key(path, passphrase)
    except UserError:
        return None
    if not path.is_file() or path.stat().st_size < SMALLEST:
        # Nothing of a notebook is left: that it was one can only be told from its copies.
        return _judged_by_copies(path, key, passphrase, second_place)
    try:
        found = tuple(copies.faults_of_file(path, key))
        return Damage(found, key, backups.newest_good_copy(path, key, second_place)) if found else None
    except StoreUnavailable as refused:
        # It did not say "wrong passphrase": the key fits, the file does not hold together.
        return Damage((refused.code,), key, backups.newest_good_copy(path, key, second_place))
    except (UserError, OSError):
        return _judged_by_copies(path, key, passphrase, second_place)


def _judged_by_copies(path: Path, key: NotebookKey, passphrase: str, second_place: Path | None) -> Damage | None:
    """The very first page does not open: then only a copy can tell whether the passphrase is right."""
    newest = backups.newest_good_copy(path, key, second_place)
    if newest is not None:
        return Damage(("first_page",), key, newest)
    tried: set[bytes] = set()
    for copy in backups.copies_of(path, key.salt, second_place):
        if copy.opens or len(tried) >= MOST_OTHER_SALTS:
            continue
        salt = read_salt(copy.path)
        if salt in tried:
            continue
        tried.add(salt)
        other = _key_for(passphrase, salt)
        good = backups.newest_good_copy(path, other, second_place)
        if good is not None:
            return Damage(("first_page",), other, good)
    return None


def save_what_can_be_saved(
    path: Path,
    damage: Damage,
    target: Path,
    *,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> Salvaged:
    """Save what can be read of a broken notebook into a new one at `target`, which opens with the same passphrase.

    Raises `UserError` when `target` exists, `StoreUnavailable("salvage.nothing")`, `Cancelled`.
    """
    lends = damage.newest.path if damage.newest is not None else None
    return salvage.salvage(path, damage.key, target, good_copy=lends, progress=progress, cancelled=cancelled)


def place_for_saved(path: Path, now: datetime, words: str) -> Path:
    """A free name beside the broken notebook for what is saved of it; `words` in the language of the user."""
    return copies.free_place(path.with_name(f"{path.stem} {now:%Y-%m-%d %H%M} {words}{path.suffix}"))


def _key(path: Path, passphrase: str) -> NotebookKey:
    """The key by the salt in the file, also of a file that is no notebook by its looks any more."""
    try:
        check_is_file(path)
    except VerbinderError as refused:
        if refused.code not in MAYBE_DAMAGED:
            raise UserError(refused.code, **refused.values) from refused
    return _key_for(passphrase, read_salt(path).ljust(16, b"\0"))


def _key_for(passphrase: str, salt: bytes) -> NotebookKey:
    if looks_like_recovery_text(passphrase):
        return key_from_recovery_text(passphrase, salt)
    return key_from_passphrase(passphrase, salt)
