"""Work beside the window: one worker thread for everything that touches the notebook, one job after the other.

Owns the thread, the hand-over of progress and results to the window's thread, and cancelling. A job is a plain
function; when it takes `progress` and `cancelled` as keywords it is given them, see `verbinder.errors.Cancelled`.
"""

from __future__ import annotations

import inspect
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from verbinder.errors import Cancelled

#: How long, in seconds, the worker keeps the interpreter when the window asks for it. The window asks hundreds of times
#: while it opens a page; the usual 5 ms each would add up to a second.
SWITCHING = 0.0005
#: More often than this nobody sees a number change.
PROGRESS_SECONDS = 0.05


class Job(QObject):
    """One piece of work. Everything is said in the window's thread."""

    progressed = Signal(int, int)
    #: Done, failed or cancelled; the callbacks have been called.
    ended = Signal()

    def __init__(self, title: str, cancellable: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.cancellable = cancellable
        self._asked_to_stop = threading.Event()
        self._last_progress = 0.0

    def cancel(self) -> None:
        """Ask the job to stop; it does so at its next step and keeps nothing."""
        if self.cancellable:
            self._asked_to_stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._asked_to_stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Called by the work, in its own thread."""
        now = time.monotonic()
        if done >= total or now - self._last_progress >= PROGRESS_SECONDS:
            self._last_progress = now
            self.progressed.emit(done, total)


class _Outcome:
    """What came of a job; carried to the window's thread."""

    def __init__(self, job: Job, deliver: Callable[[], object], owner: QObject | None) -> None:
        self.job = job
        self.deliver = deliver
        self.owner = owner


class JobRunner(QObject):
    """Runs jobs on one worker thread; with `inline` at once in the calling thread, for tests and self checks."""

    started = Signal(object)
    ended = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._jobs: list[Job] = []
        self._worker: ThreadPoolExecutor | None = None
        self._finished.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What runs and waits, the running one first."""
        return tuple(self._jobs)

    def run(
        self,
        function: Callable[..., Any],
        *args: object,
        on_done: Callable[[Any], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        title: str = "",
        cancellable: bool = True,
        owner: QObject | None = None,
    ) -> Job:
        """Do `function(*args)` on the worker; exactly one of the three callbacks follows, in the window's thread.

        `title` is what the progress strip says; without one the job stays unseen. When `owner` is gone by then the
        callbacks are left out. Without `on_error` an error is raised in the window's thread, as a bug.
        """
        job = Job(title, cancellable, self)
        self._jobs.append(job)
        self.started.emit(job)
        keywords: dict[str, object] = {"progress": job.report, "cancelled": lambda: job.is_cancelled}
        accepted = {name: value for name, value in keywords.items() if _accepts(function, name)}

        def work() -> None:
            try:
                if job.is_cancelled:
                    raise Cancelled
                value = function(*args, **accepted)
            except Cancelled:
                deliver: Callable[[], object] = on_cancelled or _nothing
            except BaseException as error:  # the border of the thread: everything crosses it as a value
                deliver = _error_delivery(error, on_error)
            else:
                deliver = (lambda: on_done(value)) if on_done is not None else _nothing
            self._finished.emit(_Outcome(job, deliver, owner))

        if self._inline:
            work()
        else:
            self._pool().submit(work)
        return job

    def shut_down(self) -> None:
        """Ask everything to stop and wait for it; nothing can be run afterwards but after a new `run`."""
        for job in self._jobs:
            job._asked_to_stop.set()
        if self._worker is not None:
            self._worker.shutdown(wait=True)
            self._worker = None

    def _pool(self) -> ThreadPoolExecutor:
        if self._worker is None:
            sys.setswitchinterval(SWITCHING)
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="verbinder-store")
        return self._worker

    def _deliver(self, outcome: _Outcome) -> None:
        self._jobs.remove(outcome.job)
        try:
            if outcome.owner is None or isValid(outcome.owner):
                outcome.deliver()
        finally:
            outcome.job.ended.emit()
            self.ended.emit(outcome.job)
            outcome.job.deleteLater()


def _nothing() -> None:
    """A callback nobody asked for."""


def _error_delivery(error: BaseException, on_error: Callable[[BaseException], object] | None) -> Callable[[], object]:
    def deliver() -> None:
        if on_error is None:
            raise error
        on_error(error)

    return deliver


def _accepts(function: Callable[..., Any], name: str) -> bool:
    """Whether a function takes this keyword and was not given it already."""
    parameter = inspect.signature(function).parameters.get(name)
    return parameter is not None and parameter.kind in (
        inspect.Parameter.KEYWORD_ONLY,
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
    )
