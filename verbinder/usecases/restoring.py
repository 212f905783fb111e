"""Putting a copy back: first as a file of its own, brought up to date, cleaned and compared with what there is; then in
the place of the notebook, which stays beside it under another name.

Owns the preparation and the comparison; the handling of files is `verbinder.store.copies`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from verbinder.domain.changes import Kind
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store import copies
from verbinder.store.differences import KindDifference, compare
from verbinder.store.forgotten import file_of
from verbinder.store.holder import HeldNotebook
from verbinder.store.key import (
    NotebookKey,
    key_from_passphrase,
    key_from_recovery_text,
    looks_like_recovery_text,
    read_salt,
)
from verbinder.store.notebook import Notebook
from verbinder.store.opening import check_is_file, open_notebook
from verbinder.usecases import keyring_unlocking
from verbinder.usecases.forgetting import clean_forgotten

__all__ = [
    "KindDifference",
    "NotebookKey",
    "Prepared",
    "discard",
    "key_by",
    "key_of_copy",
    "prepare",
    "put_in_place",
]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy made ready beside the notebook. `differences` is None when the notebook itself does not open."""

    copy: Path
    ready: Path
    key: NotebookKey
    residents: int
    contacts: int
    last_change: datetime | None
    differences: tuple[KindDifference, ...] | None
    #: Both open with what was typed, and yet their salts differ. A copy keeps the salt of its notebook, also when the
    #: passphrase changes; one of an earlier passphrase opens with another than the notebook does.
    of_another: bool = False

    @property
    def same(self) -> bool:
        """Whether putting it back would change nothing."""
        return self.differences == ()


def key_of_copy(copy: Path, passphrase: str, target: Path) -> NotebookKey:
    """The key of a copy from what was typed: its passphrase or its recovery key. Whether it fits is seen at opening.

    Raises `UserError` for what is no file to open, or the notebook itself.
    """
    check_is_copy(copy, target)
    return key_by(passphrase, copy)


def key_by(passphrase: str, file: Path) -> NotebookKey:
    """The key that a passphrase or a recovery key gives with the salt of a file."""
    salt = read_salt(file)
    if looks_like_recovery_text(passphrase):
        return key_from_recovery_text(passphrase, salt)
    return key_from_passphrase(passphrase, salt)


def check_is_copy(copy: Path, target: Path) -> None:
    """Refuse with one sentence what can be no copy of `target`."""
    check_is_file(copy)
    if target.exists() and copy.samefile(target):
        raise UserError("copy.is_notebook", file=copy.name)


def prepare(
    copy: Path,
    key: NotebookKey,
    target: Path,
    *,
    open_now: Notebook | None = None,
    key_now: NotebookKey | None = None,
    compared: bool = True,
) -> Prepared:
    """Make a copy ready to take the place of `target` and say what would differ; `target` is not touched.

    `open_now`: the notebook at `target`, if it is open in this program; `key_now`: its key, if it is another than that
    of the copy. Raises `UserError("notebook.wrong_passphrase")`,
    and `StoreUnavailable` when the copy is damaged or made by a newer program. Follow with `put_in_place` or `discard`.
    """
    check_is_copy(copy, target)
    if copies.faults_of_file(copy, key):
        raise StoreUnavailable("copy.not_good")
    ready = target.with_name(target.name + ".restoring")
    with suppress(OSError):
        copies.remove_whole(ready)
    copies.copy_notebook(copy, key, ready)
    try:
        return _made_ready(copy, key, ready, target, open_now, key_now or key, compared=compared)
    except BaseException:
        _remove(ready)
        raise


def _made_ready(
    copy: Path,
    key: NotebookKey,
    ready: Path,
    target: Path,
    open_now: Notebook | None,
    key_now: NotebookKey,
    *,
    compared: bool,
) -> Prepared:
    present = open_now or _opened_to_look(target, key_now)
    of_another = open_now is None and present is not None and key.salt != key_now.salt
    try:
        notebook = open_notebook(ready, key=key, upgrade_without_copy=True)
        try:
            # Before anybody sees what differs, and on a file of its own, never on the copy itself.
            clean_forgotten(notebook, target)
            with notebook.reader() as restored:
                residents, contacts = restored.count(Kind.RESIDENT), restored.count(Kind.CONTACT)
                differences = None
                if compared and present is not None:
                    with present.reader() as now:
                        differences = tuple(compare(now, restored))
            last = notebook.recent_steps(1)
        finally:
            notebook.close()
            # The list of who was forgotten stands beside the notebook; this file only passes by.
            file_of(ready).unlink(missing_ok=True)
    finally:
        if present is not None and present is not open_now:
            present.close()
    return Prepared(copy, ready, key, residents, contacts, last[0].at if last else None, differences, of_another)


def _opened_to_look(target: Path, key: NotebookKey) -> Notebook | None:
    """The notebook as it is now, read only; None when it is not there, does not open, or has another passphrase."""
    try:
        return open_notebook(target, key=key, read_only=True)
    except VerbinderError:
        return None


def put_in_place(prepared: Prepared, target: Path, now: datetime, *, kept_as: str = "") -> Path | None:
    """Put what was made ready in the place of `target`, which nobody may have open.

    What stood there is kept beside it; its name is returned (None when nothing stood there). Raises `StoreUnavailable`:
    `notebook.held`, or `copy.cannot_write` when there is no room to keep both.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        held = HeldNotebook(target, now)
        try:
            before = read_salt(target) if target.exists() else b""
            if before != prepared.key.salt:
                # Another notebook, or one of an earlier passphrase: what the keyring has is for what stood there.
                keyring_unlocking.forget(before)
            return copies.put_in_place(prepared.ready, target, now, kept_as)
        finally:
            held.release()
    except OSError as error:
        raise StoreUnavailable("copy.cannot_write", folder=target.parent.name) from error
    finally:
        _remove(prepared.ready)


def discard(prepared: Prepared) -> None:
    """The copy is not wanted after all; nothing of the preparation stays."""
    _remove(prepared.ready)


def _remove(ready: Path) -> None:
    with suppress(OSError):
        copies.remove_whole(ready)
