"""Reads what a view shows beside the window, and hands over only what was asked for last.

Owns the job; what is read, and what is seen meanwhile, is the view's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from verbinder.errors import VerbinderError
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext

T = TypeVar("T")


class Reading(QObject):
    """`ask` reads; `stopped` is called when it was stopped or refused, which is said already."""

    def __init__(self, context: PageContext, title: str, stopped: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._title = title
        self._stopped = stopped
        self._job: Job | None = None
        self._asked = 0

    @property
    def busy(self) -> bool:
        """Whether it reads now."""
        return self._job is not None

    def ask(self, function: Callable[..., T], *args: object, on_done: Callable[[T], object], **kwargs: object) -> None:
        """Read with this use case; what was asked for before is dropped."""
        if self._job is not None:
            self._job.cancel()
        self._asked += 1
        number = self._asked
        ended = False

        def end(tell: Callable[[], object]) -> None:
            nonlocal ended
            ended = True
            if number == self._asked:
                self._job = None
                tell()

        job = self._context.operations.job(
            partial(function, self._context.notebook, *args, **kwargs),
            on_done=lambda found: end(lambda: on_done(found)),
            on_error=lambda error: end(lambda: self._refused(error)),
            on_cancelled=lambda: end(self._stopped),
            title=self._title,
            owner=self,
        )
        # One that ran at once has told already.
        if not ended:
            self._job = job

    def _refused(self, error: VerbinderError) -> None:
        self._context.messages.error(error)
        self._stopped()
