"""The sheets before a notebook is open, and the way from one to the next: unlock, first run, example, restore.

Owns a notebook from the moment it is opened until it is handed over with `opened`. Nothing that needs the database may
be imported at the top: the first sheet is painted before it is loaded.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder import paths
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.first_sheet import first_sheet, wanted_notebook
from verbinder.ui.keyring_flows import KeyringFlows
from verbinder.ui.restore_flows import RestoreFlows
from verbinder.ui.services import Services
from verbinder.ui.start_options import StartOptions

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook
    from verbinder.ui.dialogs.passphrase_step import PassphraseStep

#: Refusals of what was typed, to be said beside the field; every other one is about the file.
ABOUT_THE_KEY = frozenset({
    "notebook.wrong_passphrase", "notebook.empty_passphrase", "notebook.recovery_key_unreadable",
})  # fmt: skip


class StartFlows(QObject):
    """Shows sheets through `show`, which takes away whatever was shown before."""

    #: A notebook is open and may be shown; the text says what to do first: "", "import" or "capture".
    opened = Signal(object, str)

    def __init__(self, services: Services, show: Callable[[StartSheet], None], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._show = show
        self._window = window
        #: Opened, but still behind a sheet of the first run.
        self.waiting: Notebook | None = None
        #: Where the invented neighbourhood of this window lies; it goes when that is closed.
        self.example_folder: Path | None = None
        self.restoring = RestoreFlows(services, self)
        self.keyring = KeyringFlows(services, self)

    # -- the first sheet, and back to it ------------------------------------------------------------------------

    def begin(self, options: StartOptions) -> None:
        """Show the sheet that fits what was asked for and what there is on this machine."""
        sheet = first_sheet(options, self._services.settings.current, self._services.theme)
        self._show(sheet)
        self.adopt(sheet, options)

    def adopt(self, sheet: StartSheet, options: StartOptions) -> None:
        """Let things happen on a first sheet that is shown already."""
        if isinstance(sheet, UnlockPage):
            self._connect_unlock(sheet)
            if options.passphrase_file is not None:
                self._type_from(sheet, options.passphrase_file)
        elif options.example:
            self.prepare_example(sheet)
        else:
            self._connect_welcome(sheet, wanted_notebook(options, self._services.settings.current))

    def ask_passphrase(self, path: Path) -> UnlockPage:
        """Ask for the passphrase of `path`; a file that is not there is said at once."""
        sheet = UnlockPage(path, theme=self._services.theme)
        self._show(sheet)
        self._connect_unlock(sheet)
        return sheet

    def _connect_unlock(self, sheet: UnlockPage) -> None:
        sheet.unlock_requested.connect(partial(self.unlock, sheet, False))
        sheet.read_only_requested.connect(partial(self._look_only, sheet))
        sheet.restore_requested.connect(partial(self._ask_copy, sheet))
        sheet.other_requested.connect(self.choose_other)
        sheet.new_requested.connect(self.begin_new)
        sheet.example_requested.connect(lambda: self.prepare_example())
        self.keyring.offer(sheet)
        if not sheet.path.exists():
            self._say(sheet, UserError("notebook.missing", file=sheet.path.name))

    def _type_from(self, sheet: UnlockPage, file: Path) -> None:
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, ValueError):
            sheet.say_wrong(self._services.messages.code("cli.passphrase_file", file=file.name))
            return
        self.unlock(sheet, False, lines[0] if lines else "", False)

    # -- unlocking ----------------------------------------------------------------------------------------------

    def unlock(self, sheet: UnlockPage, read_only: bool, text: str, is_recovery_key: bool) -> None:
        """Open the notebook of a sheet with what was typed on it."""
        sheet.set_busy(True)
        self._services.jobs.run(
            _open,
            sheet.path,
            text,
            is_recovery_key,
            read_only,
            on_done=lambda notebook: self.opened.emit(notebook, ""),
            on_error=partial(self.refused, sheet),
            cancellable=False,
        )

    def _look_only(self, sheet: UnlockPage, text: str, is_recovery_key: bool) -> None:
        """The same in the way that was just refused, to read only."""
        if self.keyring.was_tried(sheet):
            self.keyring.open(sheet, True)
        else:
            self.unlock(sheet, True, text, is_recovery_key)

    def refused(self, sheet: UnlockPage, error: BaseException) -> None:
        """Say on the sheet why it did not open."""
        if not isinstance(error, VerbinderError):
            sheet.set_busy(False)
            raise error
        text = sheet.field.text()
        self._say(sheet, error)
        self.restoring.look_for_damage(sheet, text, error)

    def _say(self, sheet: UnlockPage, error: VerbinderError) -> None:
        sentence = self._services.messages.sentence(error)
        if error.code in ABOUT_THE_KEY or error.code.startswith("keyring."):
            sheet.say_wrong(sentence)
        else:
            sheet.say_trouble(error.code, sentence)

    def choose_other(self) -> None:
        """Ask which file, then its passphrase."""
        dialog = self._file_dialog(self.tr("Open another notebook"), paths.notebooks_dir())
        dialog.fileSelected.connect(lambda file: self.ask_passphrase(Path(file)))
        dialog.open()

    def _ask_copy(self, sheet: UnlockPage, text: str) -> None:
        if not text:
            self._say(sheet, UserError("notebook.empty_passphrase"))
            return
        kept = self._services.settings.current.backup_folder
        dialog = self._file_dialog(self.tr("Put back a copy"), Path(kept) if kept else paths.backups_dir())
        dialog.fileSelected.connect(lambda file: self.restoring.put_back(sheet, Path(file), text))
        dialog.open()

    def _file_dialog(self, title: str, folder: Path) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ending = self.tr("Notebooks (*{ending})").format(ending=paths.NOTEBOOK_SUFFIX)
        dialog.setNameFilters([ending, self.tr("All files (*)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    # -- the first run ------------------------------------------------------------------------------------------

    def welcome(self, path: Path) -> None:
        """The first of all sheets, on a machine without a notebook."""
        from verbinder.ui.dialogs.first_run import WelcomePage

        sheet = WelcomePage(theme=self._services.theme)
        self._show(sheet)
        self._connect_welcome(sheet, path)

    def _connect_welcome(self, sheet: StartSheet, path: Path) -> None:
        from verbinder.ui.dialogs.first_run import WelcomePage

        assert isinstance(sheet, WelcomePage)
        sheet.begin_requested.connect(lambda: self._choose_passphrase(path, lambda: self.welcome(path)))
        sheet.example_requested.connect(lambda: self.prepare_example())
        sheet.other_requested.connect(self.choose_other)

    def begin_new(self) -> None:
        """One more notebook, beside those there are."""
        self._choose_passphrase(free_place(paths.default_notebook()), lambda: self.begin(StartOptions()))

    def _choose_passphrase(self, path: Path, back: Callable[[], None]) -> None:
        from verbinder.ui.dialogs.passphrase_step import PassphraseStep

        sheet = PassphraseStep(path, theme=self._services.theme, jobs=self._services.jobs)
        sheet.back.connect(back)
        sheet.chosen.connect(partial(self._create, sheet))
        self._show(sheet)

    def _create(self, sheet: PassphraseStep, path: Path, name: str, passphrase: str) -> None:
        sheet.set_busy(True)

        def refused(error: BaseException) -> None:
            sheet.set_busy(False)
            if not isinstance(error, VerbinderError):
                raise error
            sheet.say_refused(self._services.messages.sentence(error))

        self._services.jobs.run(
            _create, path, passphrase, name, on_done=self._made, on_error=refused, cancellable=False
        )

    def _made(self, notebook: Notebook) -> None:
        from verbinder.ui.dialogs.recovery_sheet import RecoveryPage
        from verbinder.usecases import notebooks

        self.waiting = notebook
        state = self._services.state
        # Until it is proved the sheet counts as not made, however the program ends.
        state.set_sheet_pending(notebook.path, True)
        name = notebooks.about(notebook).name
        sheet = RecoveryPage(notebooks.recovery_text(notebook), name, theme=self._services.theme)
        sheet.proved.connect(lambda: state.set_sheet_pending(notebook.path, False))
        sheet.proved.connect(self._ready)
        sheet.later.connect(self._ready)
        self._show(sheet)

    def _ready(self) -> None:
        from verbinder.ui.dialogs.first_run import ReadyPage

        sheet = ReadyPage(theme=self._services.theme)
        sheet.import_requested.connect(lambda: self._hand_over("import"))
        sheet.empty_requested.connect(lambda: self._hand_over("capture"))
        self._show(sheet)

    def _hand_over(self, first: str) -> None:
        notebook, self.waiting = self.waiting, None
        if notebook is not None:
            self.opened.emit(notebook, first)

    # -- the example --------------------------------------------------------------------------------------------

    def prepare_example(self, shown: StartSheet | None = None) -> None:
        """Build the invented neighbourhood in a folder of its own, which goes when it is closed."""
        from verbinder.ui.dialogs.first_run import PreparingPage

        sheet = shown if isinstance(shown, PreparingPage) else PreparingPage(theme=self._services.theme)
        if sheet is not shown:
            self._show(sheet)
        self.example_folder = Path(tempfile.mkdtemp(prefix=paths.EXAMPLE_PREFIX))
        path = self.example_folder / f"voorbeeldbuurt{paths.NOTEBOOK_SUFFIX}"

        def back(*_: object) -> None:
            path.parent.rmdir()
            self.begin(StartOptions())

        def failed(error: BaseException) -> None:
            back()
            raise error

        job = self._services.jobs.run(
            _make_example,
            path,
            on_done=lambda notebook: self.opened.emit(notebook, ""),
            on_error=failed,
            on_cancelled=back,
        )
        job.progressed.connect(sheet.set_progress)
        sheet.cancelled.connect(job.cancel)


def free_place(path: Path) -> Path:
    """A place beside `path` where nothing is yet: "name", "name 2" …"""
    number = 2
    place = path
    while place.exists():
        place = path.with_stem(f"{path.stem} {number}")
        number += 1
    return place


# What the jobs do; the use cases are imported on the worker.


def _open(path: Path, text: str, is_recovery_key: bool, read_only: bool) -> Notebook:
    from verbinder.usecases import keyring_unlocking, notebooks

    if is_recovery_key:
        notebook = notebooks.open_(path, recovery_text=text or " ", read_only=read_only)
    else:
        notebook = notebooks.open_(path, text, read_only=read_only)
    keyring_unlocking.release(path)
    return notebook


def _create(path: Path, passphrase: str, name: str) -> Notebook:
    from verbinder.usecases import notebooks

    try:
        paths.make_private_folder(path.parent)
    except OSError as error:
        raise StoreUnavailable("notebook.cannot_create", folder=path.parent.name) from error
    return notebooks.create(path, passphrase, name=name)


def _make_example(path: Path, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Notebook:
    from verbinder.usecases import notebooks

    # Nobody needs to know this passphrase: the notebook goes with its window.
    return notebooks.make_example(path, secrets.token_urlsafe(24), progress=progress, cancelled=cancelled)
