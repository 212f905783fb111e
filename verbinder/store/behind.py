"""A second thread that writes while the first one reads: one thing after another, behind the caller's back.

Owns that thread and what happens when something fails on it. Knows nothing of what it runs.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

#: How long, in seconds, one thread keeps the interpreter when another waits for it. The usual 5 ms is more than SQLite
#: needs for a statement: it would wait as long as it works.
SWITCHING = 0.0005


class Behind:
    """Does one thing after another on a thread of its own; the caller may be `ahead` of it by as many.

    SQLite works without the interpreter's lock, so on two cores the caller prepares more rows meanwhile. After the
    first failure nothing more is done: SQLite may have ended the transaction, and what came after would stand outside.
    """

    def __init__(self, name: str, *, ahead: int) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._ahead = ahead
        self._waiting: deque[Future[None]] = deque()
        self._failure: BaseException | None = None
        self._switching = sys.getswitchinterval()
        sys.setswitchinterval(SWITCHING)

    def do(self, work: Callable[[], object]) -> None:
        """Have this done after what was given before. Raises what went wrong with anything given so far."""
        while len(self._waiting) >= self._ahead:
            self._waiting.popleft().result()
        self._raise_failure()
        self._waiting.append(self._thread.submit(self._run, work))

    def settle(self) -> None:
        """Wait until everything is done. Raises what went wrong."""
        while self._waiting:
            self._waiting.popleft().result()
        self._raise_failure()

    def stop(self) -> None:
        """Let nothing run any more: what has not begun is not done."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        sys.setswitchinterval(self._switching)

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _run(self, work: Callable[[], object]) -> None:
        if self._failure is not None:
            return
        try:
            work()
        except BaseException as failure:
            self._failure = failure
            raise
