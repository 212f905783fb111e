"""Backup copies nobody has to ask for: where they go, when one is due, which may go, and what there is to put back.

Only a notebook that the program opened for its user is looked after (`look_after`); nothing is written elsewhere for
one that a test or a script opened itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from verbinder import paths
from verbinder.domain.backups import USUAL, MadeCopy, Reason, expires_on, name_of, read_name, to_remove
from verbinder.domain.changes import Operation
from verbinder.domain.synced_folders import MARKS, service_of_mark, service_of_names
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store import copies
from verbinder.store.copy_state import state_of
from verbinder.store.key import SALT_BYTES, NotebookKey, read_salt
from verbinder.store.notebook import Notebook

__all__ = ["BackupCopy", "BackupPlan", "Kept", "Reason", "after_use", "before", "copies_of", "look_after", "make"]

#: What is large enough for a copy of its own, made before it.
LARGE = {
    Operation.IMPORT_PEOPLE: Reason.IMPORT,
    Operation.IMPORT_NOTEBOOK: Reason.IMPORT,
    Operation.IMPORT_STREETS: Reason.IMPORT,
    Operation.TAKE_OVER: Reason.IMPORT,
    Operation.MERGE_RESIDENTS: Reason.BULK,
    Operation.MERGE_ORGANISATIONS: Reason.BULK,
    Operation.MERGE_PLACES: Reason.BULK,
    Operation.MERGE_STREETS: Reason.BULK,
    Operation.MERGE_TAGS: Reason.BULK,
}
#: While the notebook stays open a copy is made when something changed and the newest copy is older than this.
EVERY = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BackupCopy:
    """A copy there is. `opens`: with the passphrase of the notebook as it is now; else with an earlier one."""

    path: Path
    made_at: datetime
    reason: Reason
    size: int
    second_place: bool
    opens: bool

    @property
    def expires_on(self) -> date:
        """The day on which it goes at the latest (a copy made by hand stays until somebody removes it)."""
        return date.max if self.reason is Reason.HAND else expires_on(self.made_at)


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of making a copy. `trouble`: the second place could not be reached, the first copy is good."""

    copy: Path
    second: Path | None = None
    trouble: VerbinderError | None = None


@dataclass(slots=True)
class BackupPlan:
    """Where the copies of an open notebook go; kept with the notebook for as long as it is open."""

    second_place: Path | None = None
    #: What went wrong at the second place the last time, for the window to say.
    trouble: VerbinderError | None = None


def look_after(notebook: Notebook, second_place: Path | None) -> None:
    """From now on copies of this notebook are made without asking, also before every operation in `LARGE`."""
    if not notebook.read_only:
        copies.remove_leftovers(notebook.path)
    notebook.kept[BackupPlan] = BackupPlan(second_place)
    notebook.before_step = partial(_before_operation, notebook)


def plan_of(notebook: Notebook) -> BackupPlan | None:
    """Where copies of this notebook go; None when nobody looks after it, it is only read, or it is the example."""
    plan = notebook.kept.get(BackupPlan)
    if not isinstance(plan, BackupPlan) or notebook.read_only or paths.is_thrown_away(notebook.path):
        return None
    return plan


def folder_of(notebook: Path) -> Path:
    """The folder of the copies of a notebook on this computer."""
    return paths.backups_dir() / notebook.stem


# -- making ---------------------------------------------------------------------------------------------------------


def make(path: Path, key: NotebookKey, reason: Reason, now: datetime, second_place: Path | None = None) -> Kept:
    """Make a checked copy in the folder of copies and, if set, in the second place; then let the oldest go.

    Raises `StoreUnavailable` when the first copy cannot be made; nothing was removed then. What goes wrong at the
    second place is told in what is returned.
    """
    name = name_of(path.stem, now, reason) + paths.NOTEBOOK_SUFFIX
    folder = folder_of(path)
    try:
        paths.make_private_folder(folder)
    except OSError as error:
        raise StoreUnavailable("copy.cannot_write", folder=folder.name) from error
    copy = copies.free_place(folder / name)
    copies.copy_notebook(path, key, copy)
    _remove_old(folder, key, now)
    if second_place is None:
        return Kept(copy)
    try:
        second = copies.free_place(second_place / name)
        copies.carry_copy(copy, key, second)
    except VerbinderError as error:
        return Kept(copy, trouble=error)
    except OSError:
        return Kept(copy, trouble=StoreUnavailable("copy.place_missing", folder=str(second_place)))
    _remove_old(second_place, key, now)
    return Kept(copy, second)


def before(notebook: Notebook, reason: Reason) -> Kept | None:
    """Make a copy before something large, unless the newest copy holds exactly what the notebook holds now.

    Raises `StoreUnavailable` when it cannot be made: then what was about to happen must not.
    """
    plan = plan_of(notebook)
    if plan is None or _is_copied(notebook.path, notebook.key):
        return None
    return _make_by_plan(notebook, plan, reason)


def _before_operation(notebook: Notebook, operation: Operation) -> None:
    """A copy before something large; of a series, such as doubles that are merged one by one, once in a while."""
    reason = LARGE.get(operation)
    if reason is None or plan_of(notebook) is None:
        return
    if reason is Reason.BULK and _made_lately(notebook, reason):
        return
    before(notebook, reason)


def _made_lately(notebook: Notebook, reason: Reason) -> bool:
    now = notebook.clock()
    ours = (copy for copy in copies_of_notebook(notebook) if copy.opens and copy.reason is reason)
    return any(abs(now - copy.made_at) < EVERY for copy in ours)


def after_use(notebook: Notebook, *, at_once: bool) -> Kept | None:
    """Make a copy of what changed since the last one; `at_once` also when that one was made a moment ago.

    Raises `StoreUnavailable` when it cannot be made.
    """
    plan = plan_of(notebook)
    if plan is None:
        return None
    newest = newest_copy(notebook.path, notebook.key)
    if newest is not None and not at_once and abs(notebook.clock() - newest.made_at) < EVERY:
        return None
    if _is_copied(notebook.path, notebook.key):
        return None
    return _make_by_plan(notebook, plan, Reason.DAY)


def _make_by_plan(notebook: Notebook, plan: BackupPlan, reason: Reason) -> Kept:
    kept = make(notebook.path, notebook.key, reason, notebook.clock(), plan.second_place)
    plan.trouble = kept.trouble
    return kept


def _is_copied(path: Path, key: NotebookKey) -> bool:
    """Whether the newest copy holds what the notebook holds; a copy that does not open counts as none."""
    newest = newest_copy(path, key)
    if newest is None:
        return False
    try:
        return state_of(newest.path, key) == state_of(path, key)
    except VerbinderError:
        return False


def _remove_old(folder: Path, key: NotebookKey, now: datetime) -> None:
    """Let go what the rotation no longer keeps: only copies of this notebook, by their name and their salt."""
    ours = {told: path for path, told in _named_copies(folder) if _salt_of(path) == key.salt}
    for told in to_remove(ours, now, USUAL):
        try:
            ours[told].unlink(missing_ok=True)
        except OSError:  # somebody looks into it just now: another time
            continue


# -- looking --------------------------------------------------------------------------------------------------------


def copies_of(path: Path, salt: bytes, second_place: Path | None = None) -> list[BackupCopy]:
    """The copies there are of a notebook, newest first; those of an earlier passphrase are listed too.

    By name and salt only: whether one is good is seen when it is opened.
    """
    found: dict[Path, BackupCopy] = {}
    for folder, second in _folders(path, second_place):
        for file, told in _named_copies(folder):
            opens = _salt_of(file) == salt
            if opens or told.name.startswith(path.stem + " "):
                size = _size_of(file)
                found.setdefault(file, BackupCopy(file, told.made_at, told.reason, size, second, opens))
    return sorted(found.values(), key=lambda copy: (copy.made_at, not copy.second_place), reverse=True)


def copies_of_notebook(notebook: Notebook, second_place: Path | None = None) -> list[BackupCopy]:
    """The copies there are of an open notebook, newest first."""
    return copies_of(notebook.path, notebook.key.salt, second_place)


def newest_copy(path: Path, key: NotebookKey) -> BackupCopy | None:
    """The newest copy on this computer that opens with the key of the notebook."""
    return next((copy for copy in copies_of(path, key.salt) if copy.opens), None)


def newest_good_copy(path: Path, key: NotebookKey, second_place: Path | None = None) -> BackupCopy | None:
    """The newest copy that was opened just now and found whole."""
    for copy in copies_of(path, key.salt, second_place):
        try:
            if copy.opens and not copies.faults_of_file(copy.path, key):
                return copy
        except VerbinderError:
            continue
    return None


def find_copy(path: Path, name: str, second_place: Path | None = None) -> Path:
    """A copy by its path, or by its name among the copies of the notebook. Raises `UserError("notebook.missing")`."""
    given = Path(name)
    if given.exists() or given.is_absolute():
        return given
    for folder, _second in _folders(path, second_place):
        for file in (folder / name, folder / (name + paths.NOTEBOOK_SUFFIX)):
            if file.is_file():
                return file
    raise UserError("notebook.missing", file=given.name)


def _folders(path: Path, second_place: Path | None) -> list[tuple[Path, bool]]:
    """Where copies may be: this notebook's folder, those of its earlier names, and the second place."""
    first = folder_of(path)
    folders = [(first, False)]
    with suppress(OSError):
        folders += [(folder, False) for folder in sorted(paths.backups_dir().iterdir()) if folder.is_dir()]
    if second_place is not None:
        folders.append((second_place, True))
    return list(dict.fromkeys(folders))


def _named_copies(folder: Path) -> Sequence[tuple[Path, MadeCopy]]:
    try:
        files = sorted(folder.glob("*" + paths.NOTEBOOK_SUFFIX))
    except OSError:
        return ()
    told = ((file, read_name(file.stem)) for file in files)
    return [(file, name) for file, name in told if name is not None]


def _salt_of(path: Path) -> bytes:
    try:
        return read_salt(path)[:SALT_BYTES]
    except OSError:
        return b""


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def synced_by(notebook: Path) -> str:
    """The program that copies the folder of a notebook to other computers, e.g. "OneDrive"; empty when none does."""
    place = notebook.resolve()
    named = service_of_names(place.parts[:-1])
    if named:
        return named
    for folder in place.parents:
        for mark in MARKS:
            if (folder / mark).exists() and folder != Path.home():
                return service_of_mark(mark)
    return ""
