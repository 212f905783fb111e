"""Copies made while a notebook is open in the window, and the look through the whole file once a week.

Owns when: soon after opening for what an interrupted day left, every half hour of use, and after the notebook is
closed. The making is `verbinder.usecases.backups`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.window_state import WindowState
from verbinder.usecases import backups, notebooks
from verbinder.usecases.backups import Kept
from verbinder.usecases.notebooks import CheckReport

#: Locked while the work still ran: nobody has to be told.
CLOSED = "notebook.closed"
EVERY_MS = int(backups.EVERY.total_seconds() * 1000)
#: The first page and the first keys go before what is only prepared.
BEGIN_AFTER_MS = 4_000
CHECK_EVERY = timedelta(days=7)


class BackupKeeper(QObject):
    """Made with the session of a notebook; `after_closing` gives the work that is left when the notebook is closed."""

    copied = Signal()
    #: Something is wrong with the file that is open; carries the report.
    damaged = Signal(object)

    def __init__(self, context: PageContext, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._state = state
        #: The second place is told to be away once, not every half hour.
        self._told = ""
        backups.look_after(context.notebook, self._second_place())
        context.settings.changed.connect(lambda *_: self._settings_changed())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.copy)
        self._timer.start()
        QTimer.singleShot(BEGIN_AFTER_MS, self, self.begin)

    def begin(self) -> None:
        """What an interrupted day left is copied; the file is looked through when that is a week ago."""
        self.copy(at_once=True)
        if self.check_is_due():
            self.check()

    def copy(self, *, at_once: bool = False) -> None:
        """Make a copy of what changed, in the background."""
        self._context.operations.job(
            backups.after_use,
            self._context.notebook,
            at_once=at_once,
            on_done=self._copied,
            on_error=self._not_copied,
            cancellable=False,
            owner=self,
        )

    def check(self) -> None:
        """Look through every page, in the background; only what is wrong is told."""
        self._context.operations.job(
            notebooks.check,
            self._context.notebook,
            on_done=self._checked,
            on_error=self._not_checked,
            cancellable=False,
            owner=self,
        )

    def check_is_due(self) -> bool:
        """Whether the last look was a week ago or lies in the future (a wrong clock), or a program was killed."""
        notebook = self._context.notebook
        if notebook.was_left_open and not notebook.read_only:
            return True
        last = self._state.last_check(notebook.path)
        return not notebook.read_only and (last is None or abs(notebook.clock() - last) >= CHECK_EVERY)

    def after_closing(self) -> Callable[[], Kept | None] | None:
        """The work left once the notebook is closed: one more copy, if something changed. None for who only looks."""
        notebook = self._context.notebook
        if notebook.read_only or backups.plan_of(notebook) is None:
            return None
        return lambda: backups.after_use(notebook, at_once=True)

    def _copied(self, kept: Kept | None) -> None:
        if kept is None:
            return
        note_copy(self._state, self._context.notebook.path, kept)
        self.copied.emit()
        if kept.trouble is not None and self._told != kept.trouble.code:
            self._told = kept.trouble.code
            self._context.messages.warning(self._context.messages.sentence(kept.trouble))
        elif kept.trouble is None:
            self._told = ""

    def _not_checked(self, error: VerbinderError) -> None:
        if error.code != CLOSED:
            self._context.messages.error(error)

    def _not_copied(self, error: VerbinderError) -> None:
        if self._told != error.code and error.code != CLOSED:
            self._told = error.code
            self._context.messages.warning(self._context.messages.sentence(error))

    def _checked(self, report: CheckReport) -> None:
        if report.faults and not report.only_index:
            self.damaged.emit(report)
        else:
            self._context.notebook.was_left_open = False
            self._state.note_check(self._context.notebook.path, report.checked_at)

    def _settings_changed(self) -> None:
        plan = backups.plan_of(self._context.notebook)
        if plan is not None:
            plan.second_place = self._second_place()
            self._told = ""

    def _second_place(self) -> Path | None:
        folder = self._context.settings.current.backup_folder
        return Path(folder) if folder else None


def note_copy(state: WindowState, notebook: Path, kept: Kept) -> None:
    """Remember when the notebook was last copied, for the status bar."""
    from verbinder.domain.backups import read_name

    told = read_name(kept.copy.stem)
    if told is not None:
        state.note_backup(notebook, told.made_at)
