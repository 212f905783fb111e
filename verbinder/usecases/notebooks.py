"""The life of a notebook: made, opened, copied, put back, checked, or filled with the example neighbourhood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from verbinder import clock, paths
from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import copies, schema
from verbinder.store.checking import faults_of, mend_index
from verbinder.store.connection import JOURNAL_MODE, SETTINGS, settings_in_force
from verbinder.store.copies import is_of_index
from verbinder.store.engine import driver_of
from verbinder.store.holder import HeldNotebook
from verbinder.store.key import NotebookKey, key_from_passphrase, looks_like_recovery_text, read_salt
from verbinder.store.key import recovery_text as text_of_key
from verbinder.store.notebook import Notebook
from verbinder.store.opening import check_is_file, create_notebook, open_notebook
from verbinder.usecases import backups, restoring
from verbinder.usecases.exports import leaving
from verbinder.usecases.forgetting import after_opening

__all__ = [
    "CheckReport",
    "Notebook",
    "Strength",
    "backup",
    "check",
    "check_copy",
    "check_is_file",
    "create",
    "default_path",
    "make_example",
    "open_",
    "passphrase_strength",
    "recovery_text",
    "restore",
]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; no faults means that every page, reference and index entry is as it should be."""

    faults: tuple[str, ...]
    residents: int
    contacts: int
    checked_at: datetime
    #: The full-text index alone was wrong, and was made anew: nothing that was written down was touched by it.
    index_mended: bool = False

    @property
    def only_index(self) -> bool:
        """Whether nothing but the index is wrong, which could not be made anew here."""
        return bool(self.faults) and all(is_of_index(fault) for fault in self.faults)


@dataclass(frozen=True, slots=True)
class About:
    """What a notebook says of itself.

    `is_example`: the invented neighbourhood that is thrown away when it is closed. An invented one in somebody's own
    place, brought in from a file or made by a command, is kept like any notebook.
    """

    name: str
    is_example: bool


@dataclass(frozen=True, slots=True)
class StoreState:
    """How the file of an open notebook is kept: its version, the cipher, and settings that are not in force (none)."""

    version: str
    is_newest: bool
    cipher: str
    not_in_force: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess, 0 (at once) to 4 (very hard)."""

    score: int

    @property
    def good_enough(self) -> bool:
        """Whether a notebook may be locked with it."""
        return self.score >= GOOD_ENOUGH


#: zxcvbn's "safely unguessable": moderate protection from a thief with the file and time (10^8 to 10^10 guesses, and
#: each guess costs a quarter of a second).
GOOD_ENOUGH = 3
#: zxcvbn takes time that grows with the square of the length; more than this adds nothing to the verdict.
WEIGHED_LETTERS = 72


def default_path() -> Path:
    """Where a notebook lies when nobody said otherwise."""
    return paths.default_notebook()


def create(path: Path, passphrase: str, *, name: str = "") -> Notebook:
    """Make a new notebook and open it. Raises `UserError` when there is a file already or the passphrase is empty."""
    return create_notebook(path, passphrase, name=name or path.stem)


def open_(path: Path, passphrase: str = "", *, recovery_text: str = "", read_only: bool = False) -> Notebook:
    """Open a notebook. A recovery key typed where the passphrase is asked is understood as such.

    Raises `UserError` (wrong passphrase, no notebook) and `StoreUnavailable` (held, damaged, too new).
    """
    if not recovery_text and looks_like_recovery_text(passphrase):
        passphrase, recovery_text = "", passphrase
    notebook = open_notebook(
        path, passphrase, recovery_text=recovery_text, read_only=read_only, copies_folder=backups.folder_of(path)
    )
    return _cleaned(notebook)


def open_by_key(path: Path, key: NotebookKey, *, read_only: bool = False) -> Notebook:
    """Open a notebook whose key is known: after a copy of it was put back, or by the keyring of the system."""
    return _cleaned(open_notebook(path, key=key, read_only=read_only, copies_folder=backups.folder_of(path)))


def _cleaned(notebook: Notebook) -> Notebook:
    """What was forgotten stays forgotten, also when an older copy was put back."""
    try:
        after_opening(notebook)
    except BaseException:
        notebook.close()
        raise
    return notebook


def about(notebook: Notebook) -> About:
    """The name of a notebook, and whether it is the invented neighbourhood."""
    with notebook.reader() as reader:
        row = reader.find(Kind.NOTEBOOK)[0]
    return About(
        str(row["name"]) or notebook.path.stem, bool(row["is_example"]) and paths.is_thrown_away(notebook.path)
    )


def backup(notebook: Notebook, target: Path) -> None:
    """Make a verified, encrypted copy that opens with the same passphrase. Raises `UserError`, `StoreUnavailable`."""
    with leaving(notebook, ExportKind.COPY):
        copies.copy_notebook(notebook.path, notebook.key, target)


def restore(copy: Path, passphrase: str, target: Path, *, kept_as: str = "") -> Path | None:
    """Put a copy in the place of the notebook `target`; what stood there is kept under the returned name.

    `kept_as`: words for that name in the language of the user (`copy.before_restoring`).

    Raises `UserError` for a wrong passphrase, `StoreUnavailable` when the copy is damaged or the notebook is open.
    """
    key = restoring.key_of_copy(copy, passphrase, target)
    return restore_by_key(copy, key, target, kept_as=kept_as)


def restore_by_key(copy: Path, key: NotebookKey, target: Path, *, kept_as: str = "") -> Path | None:
    """The same with a key that is known, for copies of the notebook that was open."""
    target.parent.mkdir(parents=True, exist_ok=True)
    # First of all, so that an open notebook is refused before anything is made ready.
    check_not_held(target)
    prepared = restoring.prepare(copy, key, target, compared=False)
    return restoring.put_in_place(prepared, target, clock.now(), kept_as=kept_as)


def check_not_held(path: Path) -> None:
    """Raises `StoreUnavailable("notebook.held")` when a program has the notebook open to write in it."""
    HeldNotebook(path, clock.now()).release()


def check_is_there(path: Path) -> None:
    """Refuse what nobody can look into: nothing there, a folder, no right to read. A broken file passes."""
    try:
        check_is_file(path)
    except UserError as refused:
        if refused.code in ("notebook.missing", "notebook.is_folder", "notebook.unreadable"):
            raise


def salt_of(path: Path) -> bytes:
    """What tells the copies of one notebook from those of others; it changes with the passphrase."""
    return read_salt(path)


def check_copy(copy: Path, passphrase: str, target: Path) -> None:
    """See whether `restore` could put this copy in the place of `target`, which may be open; changes nothing.

    Raises `UserError` for a wrong passphrase or the notebook itself, `StoreUnavailable` for a copy that is damaged.
    """
    if copies.faults_of_file(copy, restoring.key_of_copy(copy, passphrase, target)):
        raise StoreUnavailable("copy.not_good")


def check(notebook: Notebook) -> CheckReport:
    """Look through the whole file: seals of all pages, structure, references, and full text against rows.

    An index that alone is wrong is made anew, where one may write.
    """
    found = faults_of(notebook)
    mended = False
    if found and not notebook.read_only and all(is_of_index(fault) for fault in found):
        mended = mend_index(notebook)
        found = faults_of(notebook)
    with notebook.reader() as reader:
        return CheckReport(
            tuple(found), reader.count(Kind.RESIDENT), reader.count(Kind.CONTACT), notebook.clock(), mended
        )


def make_example(
    path: Path,
    passphrase: str,
    *,
    residents: int = 60,
    seed: int = 1,
    today: date | None = None,
    gifts_per_resident: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Notebook:
    """A notebook of an invented neighbourhood, the same for the same numbers; dates are relative to `today`.

    With `gifts_per_resident` everybody has that many talents, needs and interests; else as many as a verbinder hears.
    """
    from verbinder.exchange.example import make_example as invent
    from verbinder.usecases.portable import bring_in

    content = invent(today or clock.today(), residents=residents, seed=seed, gifts_per_resident=gifts_per_resident)
    notebook = create_notebook(path, passphrase, name="Voorbeeldbuurt", is_example=True)
    try:
        bring_in(notebook, content, progress=progress, cancelled=cancelled, undoable=False)
    except BaseException:
        notebook.close()
        path.unlink(missing_ok=True)
        raise
    return notebook


def store_state(notebook: Notebook) -> StoreState:
    """What the database itself says of its version and settings, for the self-check."""
    with notebook.reader() as reader:
        driver = driver_of(reader.connection)
        found = settings_in_force(driver)
        version = schema.version_of(driver) or ""
    wanted = {name: value for name, (_, value) in SETTINGS.items()} | {"journal_mode": JOURNAL_MODE}
    wrong = tuple(name for name, value in wanted.items() if found[name] != value)
    return StoreState(version, version == schema.NEWEST, str(found["cipher_version"]), wrong)


def recovery_text(notebook: Notebook) -> str:
    """The recovery key for paper: groups of four letters that open the notebook without the passphrase."""
    return text_of_key(notebook.key)


def check_passphrase(notebook: Notebook, passphrase: str) -> None:
    """Ask whether somebody knows the passphrase of an open notebook; takes a quarter of a second.

    Raises `UserError`: `notebook.wrong_passphrase`, `notebook.empty_passphrase`.
    """
    if key_from_passphrase(passphrase, notebook.key.salt) != notebook.key:
        raise UserError("notebook.wrong_passphrase")


def passphrase_strength(passphrase: str) -> Strength:
    """Judge a passphrase as it is being chosen. Takes a few milliseconds, the first time some hundred."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(0)
    return Strength(int(zxcvbn(passphrase[:WEIGHED_LETTERS], max_length=WEIGHED_LETTERS)["score"]))
