"""The work of the assistant: opening a list, counting what it would do, bringing it in, taking it back.

Owns the jobs and which of them still counts; says everything with signals, in the thread of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verbinder.domain.changes import Kind, Step
from verbinder.errors import VerbinderError
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import import_report, importing, portable
from verbinder.usecases.importing import ImportPreview, ImportReport, Mapping, Table

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came in: a list (`report`) or a portable notebook (`rows` per kind), and the step that takes it back."""

    file: str
    step: Step | None
    report: ImportReport | None = None
    rows: AnyMapping[Kind, int] | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """What a list would do; `known` says who the residents are that rows look like."""

    preview: ImportPreview
    known: dict[int, str]


def count_list(
    notebook: Notebook,
    table: Table,
    mapping: Mapping,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Counted:
    """The preview, with a name and a street for everybody that somebody looks like."""
    found = importing.preview(notebook, table, mapping, progress=progress, cancelled=cancelled)
    return Counted(found, import_report.who(notebook, found.doubles))


@dataclass(frozen=True, slots=True)
class Opened:
    """A list with what its columns mean: as the last time, where the user chose then."""

    table: Table
    mapping: Mapping


def open_list(notebook: Notebook, path: Path, *, sheet: str | None, encoding: str | None, language: str) -> Opened:
    """Open a list and remember how such a list was understood."""
    table = importing.open_list(path, sheet=sheet, encoding=encoding, language=language)
    return Opened(table, importing.remembered(notebook, table))


class ImportWork(QObject):
    """One file at a time. A new question makes the answer to the former one count no longer."""

    opened = Signal(object)
    refused = Signal(str)
    counted = Signal(object)
    count_refused = Signal(str)
    progressed = Signal(int, int)
    imported = Signal(object)
    import_refused = Signal(str)
    stopped = Signal()
    undone = Signal()
    #: The step cannot be taken back; carries the sentence.
    undo_refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = 0
        self._counting: Job | None = None
        self._running: Job | None = None

    @property
    def is_importing(self) -> bool:
        """Whether something is being written now."""
        return self._running is not None

    # -- a list -------------------------------------------------------------------------------------------------

    def open(self, path: Path, *, sheet: str | None = None, encoding: str | None = None) -> None:
        """Open a list; `opened` or `refused` follows."""
        question = self._ask()

        def done(opened: Opened) -> None:
            if question == self._asked:
                self.opened.emit(opened)

        def failed(error: VerbinderError) -> None:
            if question == self._asked:
                self.refused.emit(self._sentence(error))

        self._context.operations.job(
            open_list,
            self._context.notebook,
            path,
            sheet=sheet,
            encoding=encoding,
            language=self._context.messages.language,
            on_done=done,
            on_error=failed,
            owner=self,
        )

    def count(self, table: Table, mapping: Mapping) -> None:
        """Count what bringing it in would do; `counted` or `count_refused` follows, `progressed` on the way."""
        question = self._ask()

        def done(found: Counted) -> None:
            if question == self._asked:
                self._counting = None
                self.counted.emit(found)

        def failed(error: VerbinderError) -> None:
            if question == self._asked:
                self._counting = None
                self.count_refused.emit(self._sentence(error))

        job = self._context.operations.job(
            count_list, self._context.notebook, table, mapping, on_done=done, on_error=failed, owner=self
        )
        self._counting = job
        job.progressed.connect(self.progressed)

    def stop_counting(self) -> None:
        """The answer is not wanted any more."""
        self._ask()

    def bring_in(self, table: Table, mapping: Mapping, add_rows: Collection[int]) -> None:
        """Write it; `imported`, `import_refused` or `stopped` follows."""
        self._ask()

        def done(report: ImportReport) -> None:
            self._running = None
            self.imported.emit(Outcome(table.name, self._last_step(), report=report))

        self._run(
            self._context.operations.job(
                importing.run,
                self._context.notebook,
                table,
                mapping,
                add_rows=frozenset(add_rows),
                on_done=done,
                on_error=self._import_failed,
                on_cancelled=self._import_stopped,
                owner=self,
            )
        )

    # -- a portable notebook ------------------------------------------------------------------------------------

    def bring_in_portable(self, path: Path) -> None:
        """Write a portable notebook; `imported`, `import_refused` or `stopped` follows."""
        self._ask()

        def done(rows: dict[Kind, int]) -> None:
            self._running = None
            self.imported.emit(Outcome(path.name, self._last_step(), rows=rows))

        self._run(
            self._context.operations.job(
                portable.import_notebook,
                self._context.notebook,
                path,
                on_done=done,
                on_error=self._import_failed,
                on_cancelled=self._import_stopped,
                owner=self,
            )
        )

    # -- stopping and taking back -------------------------------------------------------------------------------

    def cancel_import(self) -> None:
        """Ask what is being written to stop; nothing of it is kept."""
        if self._running is not None:
            self._running.cancel()

    def undo(self, outcome: Outcome) -> None:
        """Take the import back, when nothing was written since; `undone` or `undo_refused` follows."""
        last = self._last_step()
        if outcome.step is None or last is None or last.step_id != outcome.step.step_id:
            self.undo_refused.emit(
                self.tr("Something else was written down since. Ctrl+Z takes the steps back one by one.")
            )
            return
        self._context.operations.job(
            self._context.notebook.undo,
            on_done=lambda _: self.undone.emit(),
            on_error=lambda error: self.undo_refused.emit(self._sentence(error)),
            cancellable=False,
            owner=self,
        )

    # -- helpers of these ---------------------------------------------------------------------------------------

    def _ask(self) -> int:
        """The number of a new question; what was being counted is asked to stop."""
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
        self._asked += 1
        return self._asked

    def _run(self, job: Job) -> None:
        self._running = job
        job.progressed.connect(self.progressed)
        # A job that runs at once has already ended here.
        if job not in self._context.jobs.jobs:
            self._running = None

    def _import_failed(self, error: VerbinderError) -> None:
        self._running = None
        self.import_refused.emit(self._sentence(error))

    def _import_stopped(self) -> None:
        self._running = None
        self.stopped.emit()

    def _last_step(self) -> Step | None:
        try:
            return self._context.notebook.next_steps()[0]
        except VerbinderError:
            return None

    def _sentence(self, error: VerbinderError) -> str:
        return self._context.messages.sentence(error)
