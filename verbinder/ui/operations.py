"""Runs use cases for the window, so that every expected error is said in the same way.

Owns the way from a raised `UserError` or `StoreUnavailable` to a banner; anything else is a bug and passes through.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QObject

from verbinder.errors import VerbinderError

if TYPE_CHECKING:
    from verbinder.ui.jobs import Job, JobRunner
    from verbinder.ui.messages import Messages

P = ParamSpec("P")
T = TypeVar("T")
OnError = Callable[[VerbinderError], object]


class Operations:
    """`run` for what is done at once, `job` for what may take longer than a blink."""

    def __init__(self, messages: Messages, jobs: JobRunner) -> None:
        self._messages = messages
        self._jobs = jobs

    def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Call a use case; None when it refused, which a banner has then said."""
        try:
            return function(*args, **kwargs)
        except VerbinderError as error:
            self._messages.error(error)
            return None

    def attempt(self, work: Callable[[], object], *, on_error: OnError | None = None) -> bool:
        """Do `work`; False when it refused. `on_error` says the error elsewhere, e.g. beside a field."""
        try:
            work()
        except VerbinderError as error:
            (on_error or self._messages.error)(error)
            return False
        return True

    def job(
        self,
        function: Callable[..., T],
        *args: object,
        on_done: Callable[[T], object] | None = None,
        on_error: OnError | None = None,
        on_cancelled: Callable[[], object] | None = None,
        title: str = "",
        cancellable: bool = True,
        owner: QObject | None = None,
        **kwargs: object,
    ) -> Job:
        """Call a use case on the worker; errors become banners unless `on_error` is given. See `JobRunner.run`."""
        return self._jobs.run(
            partial(function, *args, **kwargs),
            on_done=on_done,
            on_error=partial(self._failed, on_error),
            on_cancelled=on_cancelled,
            title=title,
            cancellable=cancellable,
            owner=owner,
        )

    def _failed(self, on_error: OnError | None, error: BaseException) -> None:
        if not isinstance(error, VerbinderError):
            raise error
        (on_error or self._messages.error)(error)
