"""The course of the program: from the first sheet to an open notebook, back to locked, and out.

Owns the open notebook and the window. Nothing that needs the database may be imported at the top: the first sheet is
painted before it is loaded.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verbinder.errors import VerbinderError
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.main_window import MainWindow
from verbinder.ui.services import Services
from verbinder.ui.start_flows import StartFlows
from verbinder.ui.start_options import StartOptions

if TYPE_CHECKING:
    from pathlib import Path

    from verbinder.settings import Settings
    from verbinder.store.notebook import Notebook
    from verbinder.ui.dialogs.something_wrong import SomethingWrongDialog
    from verbinder.ui.jobs import Job
    from verbinder.ui.notebook_session import NotebookSession
    from verbinder.usecases.backups import Kept
    from verbinder.usecases.restoring import Prepared

#: Loaded while the passphrase is typed, in this order.
_NEEDED_SOON = (
    "verbinder.usecases.notebooks",
    "verbinder.ui.notebook_session",
    "verbinder.ui.capture.capture_bar",
    "verbinder.ui.pages.today",
    "verbinder.ui.pages.residents",
)


class Application(QObject):
    """Made around the window as soon as its first sheet is painted."""

    #: A page of an open notebook was painted for the first time; carries its key.
    page_painted = Signal(str)

    def __init__(
        self, services: Services, window: MainWindow, options: StartOptions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.window = window
        self._services = services
        self._options = options
        self._settings = services.settings.current
        self._report: SomethingWrongDialog | None = None
        self._warming: threading.Thread | None = None
        self.session: NotebookSession | None = None
        window.may_close = self._may_close
        self.flows = StartFlows(services, self.show_sheet, window)
        self.flows.opened.connect(self.enter)
        services.crash.crashed.connect(self._say_crash)
        services.crash.refused.connect(services.messages.error)
        services.settings.changed.connect(self._settings_changed)
        services.settings.not_kept.connect(self._say_not_kept)

    def start(self) -> None:
        """Let things happen on the sheet that is shown, and load what comes after it while the user types."""
        if self._warming is None:
            self._warming = threading.Thread(target=_warm_up, name="verbinder-warm-up", daemon=True)
            self._warming.start()
        if self.window.sheet is None:
            self.flows.begin(self._options)
        else:
            self.flows.adopt(self.window.sheet, self._options)

    # -- from sheet to notebook and back ------------------------------------------------------------------------

    def show_sheet(self, sheet: StartSheet) -> None:
        """Show a sheet; an open notebook is closed first."""
        self._close_notebook()
        self._services.messages.attach(None)
        self.window.show_sheet(sheet)

    def enter(self, notebook: Notebook, first: str = "") -> None:
        """Show an open notebook. `first`: "import" or "capture" opens that at once."""
        from verbinder.ui.notebook_session import NotebookSession

        self._services.bus.attach(notebook)
        session = self.session = NotebookSession(self._services, self.window, notebook, self)
        session.lock_requested.connect(self.lock)
        session.open_requested.connect(self.flows.choose_other)
        session.new_requested.connect(self.flows.begin_new)
        session.restore_requested.connect(partial(self._put_back, notebook.path))
        session.put_back_requested.connect(partial(self._put_prepared_back, notebook.path))
        session.workspace.page_painted.connect(self.page_painted)
        if not session.is_example:
            self._services.settings.change(last_notebook=str(notebook.path.absolute()))
        if first == "import":
            session.open_import()
        elif first == "capture":
            session.workspace.log_contact()

    def lock(self) -> None:
        """Close the notebook and ask for its passphrase again; the example just goes. Waits for what is running."""
        if self.session is None:
            return
        running = self._running()
        if running is not None:
            self._services.messages.info(
                self.tr("{job} Lock the notebook when that is done.").format(job=running.title)
            )
            return
        from verbinder.usecases import keyring_unlocking

        path, is_example = self.session.notebook.path, self.session.is_example
        # Else whoever stands at the locked window would open it with one click.
        keyring_unlocking.hold(path)
        if is_example:
            self._close_notebook()
            self.flows.begin(StartOptions())
        else:
            self.flows.ask_passphrase(path)

    def _put_back(self, path: Path, copy: Path, text: str) -> None:
        """Close the notebook, put the copy in its place, and open that."""
        self.flows.restoring.put_back(self.flows.ask_passphrase(path), copy, text)

    def _put_prepared_back(self, path: Path, prepared: Prepared) -> None:
        """The same for a copy that was made ready while the notebook was open."""
        self.flows.restoring.put_prepared_back(self.flows.ask_passphrase(path), prepared)

    def _close_notebook(self, *, leaving: bool = False) -> None:
        """Close whatever is open; running work is asked to stop and keeps nothing. A copy is made of what changed:
        in the background, or at once when the program is left and nobody sees the window any more."""
        session, self.session = self.session, None
        if session is None:
            return
        session.keep_drafts()
        # Dialogs keep what was typed as a draft when they close: while there is a notebook to keep it in.
        self.window.close_dialogs()
        self._services.jobs.shut_down()
        self._services.messages.clear()
        work = session.keeper.after_closing()
        session.notebook.close()
        if work is not None and leaving:
            self.window.hide()
            self._copy_now(session.notebook.path, work)
        elif work is not None:
            self._copy_soon(session.notebook.path, work)
        # Only the folder that was made for it: an example that somebody put elsewhere lies among their own files.
        if session.notebook.path.parent == self.flows.example_folder:
            shutil.rmtree(session.notebook.path.parent, ignore_errors=True)
        session.deleteLater()

    def _copy_soon(self, path: Path, work: Callable[[], Kept | None]) -> None:
        self._services.jobs.run(work, on_done=partial(self._copied, path), on_error=self._not_copied, cancellable=False)

    def _copy_now(self, path: Path, work: Callable[[], Kept | None]) -> None:
        try:
            self._copied(path, work())
        except VerbinderError:
            # Nobody is there to read it; at the next opening it is tried again, and told.
            return

    def _copied(self, path: Path, kept: Kept | None) -> None:
        from verbinder.ui.backup_keeper import note_copy

        if kept is None:
            return
        note_copy(self._services.state, path, kept)
        if kept.trouble is not None:
            self._services.messages.warning(self._services.messages.sentence(kept.trouble))

    def _not_copied(self, error: BaseException) -> None:
        if not isinstance(error, VerbinderError):
            raise error
        self._services.messages.error(error)

    # -- leaving ------------------------------------------------------------------------------------------------

    def _may_close(self) -> bool:
        """Asked when the window is to be closed; asks back only while a job runs that would be lost."""
        running = self._running()
        if running is not None:
            self._ask_to_stop(running.title)
            return False
        self._close_notebook(leaving=True)
        self._services.jobs.shut_down()
        if self.flows.waiting is not None:
            self.flows.waiting.close()
        return True

    def _running(self) -> Job | None:
        """The job that would be lost, None when none runs that the user knows of."""
        return next((job for job in self._services.jobs.jobs if job.title and not job.is_cancelled), None)

    def _ask_to_stop(self, title: str) -> None:
        from verbinder.ui.dialogs.confirm import ConfirmDialog

        def stop() -> None:
            for job in self._services.jobs.jobs:
                job.cancel()
            self._services.jobs.shut_down()
            self.window.close()

        ConfirmDialog(
            self.tr("Verbinder is still busy"),
            self.tr("{job} If you stop now, nothing of it is kept.").format(job=title),
            self.tr("&Stop and close"),
            stop,
            theme=self._services.theme,
            keep=self.tr("&Wait"),
            parent=self.window,
        ).open()

    # -- beside the window --------------------------------------------------------------------------------------

    def _say_crash(self, report: str) -> None:
        from verbinder.ui.dialogs.something_wrong import SomethingWrongDialog

        if self._report is not None:
            self._report.add(report)
            return
        self._report = SomethingWrongDialog(report, theme=self._services.theme, parent=self.window)
        self._report.finished.connect(self._forget_report)
        self._report.open()

    def _forget_report(self) -> None:
        self._report = None

    def _say_not_kept(self) -> None:
        self._services.messages.warning(self._services.messages.code("settings.not_kept"))

    def _settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if (before.theme, before.text_scale) != (settings.theme, settings.text_scale):
            self._services.theme.apply(choice=settings.theme.value, text_scale=settings.text_scale)
        if before.language != settings.language:
            self._services.texts.use(settings.language.value)
            self._rebuild()

    def _rebuild(self) -> None:
        """Put everything together anew, in another language; the notebook stays open."""
        if self.session is None:
            self.flows.begin(self._options)
            return
        old, key = self.session, self.session.workspace.page_key
        old.keep_drafts()
        self.session = None
        self.enter(old.notebook)
        old.deleteLater()
        if key:
            self.session.workspace.show_page(key)


def _warm_up() -> None:
    for name in _NEEDED_SOON:
        try:
            import_module(name)
        except ImportError:  # whoever needs it will say so, in the window's thread
            return
