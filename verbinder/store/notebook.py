"""One notebook file, open: the doorway to everything in it.

Owns the life of an open file, the right to write, and who is told after a commit. Reading and writing go
through `reader()` and `unit_of_work()`; nothing else hands out connections.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, DBAPIError

from verbinder.clock import now as wall_clock
from verbinder.collecting import take_back
from verbinder.domain.changes import Changes, Operation, Step
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store import connection as connections
from verbinder.store import full_text, journal, undo
from verbinder.store.engine import WRITES, driver_of, make_engine
from verbinder.store.holder import HeldNotebook
from verbinder.store.key import NotebookKey
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork

#: How long a single write waits for a running job before it says so; short, because a person is waiting.
WAIT_SECONDS = 0.25
Listener = Callable[[Changes], None]
Clock = Callable[[], datetime]
Kept = TypeVar("Kept")


class Notebook:
    """An open notebook. `verbinder.store.opening` makes and opens one; close it when done."""

    def __init__(self, path: Path, key: NotebookKey, *, held: HeldNotebook | None, clock: Clock = wall_clock) -> None:
        self.path = path
        self.key = key
        self.clock = clock
        #: Whether the program before this one ended without closing it: what it left is worth a look.
        self.was_left_open = False
        self._held = held
        self._engine: Engine = make_engine(path, key, read_only=held is None)
        self._writing = threading.RLock()
        self._closed = False
        self._listeners: list[Listener] = []
        #: Called with the operation before a unit of work begins: who keeps copies makes one before something large.
        self.before_step: Callable[[Operation], object] | None = None
        #: What use cases keep for as long as the notebook is open, by the class that owns it.
        self.kept: dict[object, object] = {}

    def keep(self, make: Callable[[Notebook], Kept]) -> Kept:
        """What `make` makes of this notebook: made when it is first asked for, the same for as long as it is open."""
        if make not in self.kept:
            self.kept[make] = make(self)
        return cast(Kept, self.kept[make])

    @property
    def read_only(self) -> bool:
        """Whether another program holds the file and this one may only look."""
        return self._held is None

    def today(self) -> date:
        """The day it is for this notebook (tests give it a clock of their own)."""
        return self.clock().date()

    def close(self) -> None:
        """Write everything into the one file and let others in."""
        try:
            if not self.read_only:
                # A full disk: then the log stays beside the file, whole, and is read at the next opening.
                with suppress(connections.DatabaseError, DatabaseError, DBAPIError, VerbinderError):
                    self._write_out_log()
            self._engine.dispose()
        finally:
            self._closed = True
            take_back()  # what was kept of it
            if self._held is not None:
                self._held.release()

    def _write_out_log(self) -> None:
        with self._engine.connect() as connection:
            driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def scrub(self) -> None:
        """Write the whole file anew, so that nothing of what was deleted is left in free pages or the write-ahead log.

        Raises `StoreUnavailable`: busy while somebody reads, full. What was deleted stays deleted then.
        """
        if self.read_only:
            raise StoreUnavailable("notebook.read_only_here")
        with self._writing, refusals():
            # Resting connections hold old pages in memory.
            self._engine.dispose()
            driver = connections.connect(self.path, self.key)
            try:
                driver.execute("BEGIN IMMEDIATE")
                full_text.rebuild(driver)
                driver.execute("COMMIT")
                driver.execute("VACUUM")
                (busy, _, _) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                driver.close()
        if busy:
            raise StoreUnavailable("notebook.busy")

    def _check_open(self) -> None:
        """A closed notebook stays closed: the engine would quietly open the file again, without its lock."""
        if self._closed:
            raise StoreUnavailable("notebook.closed")

    # -- reading ------------------------------------------------------------------------------------------------

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """Read from one consistent picture of the notebook."""
        self._check_open()
        with refusals(), self._engine.connect() as connection, connection.begin():
            yield Reader(connection)

    # -- writing ------------------------------------------------------------------------------------------------

    @contextmanager
    def unit_of_work(
        self, operation: Operation, subject: str = "", *, origin: object = None, wait: float = WAIT_SECONDS
    ) -> Iterator[UnitOfWork]:
        """One step of work; nothing is kept unless `commit` was called.

        `subject` is what the undo menu says the step was about. `wait` is in seconds: a job may wait longer than a
        person. Raises `StoreUnavailable`: read-only, busy, full or damaged.
        """
        if self.before_step is not None:
            self.before_step(operation)
        with self._write_connection(wait) as connection:
            done: list[Changes] = []

            def finish(changes: Changes | None) -> None:
                if changes is None:
                    connection.rollback()
                else:
                    connection.commit()
                    done.append(changes)

            now = self.clock().replace(microsecond=0)
            with UnitOfWork(connection, operation, now=now, subject=subject, origin=origin, finish=finish) as work:
                yield work
        for changes in done:
            self._tell(changes)

    def undo(self) -> Changes:
        """Take back the last step; tells the listeners."""
        return self._step(undo.undo)

    def redo(self) -> Changes:
        """Bring back the step undone last; tells the listeners."""
        return self._step(undo.redo)

    def put_back(self, step_id: int) -> Changes:
        """Put back what an earlier step removed; tells the listeners. Raises `UserError` like `undo.put_back`."""
        now = self.clock().replace(microsecond=0)
        return self._step(lambda connection: undo.put_back(connection, step_id, now))

    def _step(self, move: Callable[[Connection], Changes]) -> Changes:
        with self._write_connection(WAIT_SECONDS) as connection:
            changes = move(connection)
            undo.commit(connection)
        self._tell(changes)
        return changes

    def next_steps(self) -> tuple[Step | None, Step | None]:
        """What undo and redo would do now."""
        with self.reader() as reader:
            return undo.next_steps(reader.connection)

    def recent_steps(self, limit: int = 50) -> list[Step]:
        """The last steps, newest first."""
        with self.reader() as reader:
            return journal.recent_steps(reader.connection, limit)

    @contextmanager
    def _write_connection(self, wait: float) -> Iterator[Connection]:
        """The one connection that writes now. Also used for drafts, which are not journaled."""
        self._check_open()
        if self.read_only:
            raise StoreUnavailable("notebook.read_only_here")
        if not self._writing.acquire(timeout=wait):
            raise StoreUnavailable("notebook.job_running")
        try:
            with refusals(), self._engine.connect() as plain:
                connection = plain.execution_options(**{WRITES: True})
                connection.begin()
                yield connection
        finally:
            self._writing.release()

    @contextmanager
    def small_write(self) -> Iterator[Connection]:
        """A write beside the journal: drafts only. Committed on leaving."""
        with self._write_connection(WAIT_SECONDS) as connection:
            yield connection
            connection.commit()

    @contextmanager
    def line_beside(self) -> Iterator[Connection]:
        """One small line in a file that another program holds: for the log of what left, which no page shows by heart.

        Raises `StoreUnavailable` where nothing can be written.
        """
        engine = make_engine(self.path, self.key, read_only=False)
        try:
            with refusals(), engine.connect() as plain:
                connection = plain.execution_options(**{WRITES: True})
                connection.begin()
                yield connection
                connection.commit()
        except UserError as refused:
            raise StoreUnavailable("notebook.read_only") from refused
        finally:
            engine.dispose()

    # -- hearing ------------------------------------------------------------------------------------------------

    def listen(self, listener: Listener, *, first: bool = False) -> None:
        """Call `listener` after every commit, in the thread that committed.

        `first`: before the others, for what is kept of the notebook; who shows it asks as soon as it hears.
        """
        self._listeners.insert(0 if first else len(self._listeners), listener)

    def _tell(self, changes: Changes) -> None:
        if changes:
            for listener in list(self._listeners):
                listener(changes)


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the driver refuses (full, damaged, locked) into `StoreUnavailable`; mistakes of ours stay bugs."""
    try:
        yield
    except connections.IntegrityError:
        raise
    except DBAPIError as error:
        original = error.orig
        if isinstance(original, connections.DatabaseError) and not isinstance(
            original, connections.IntegrityError | connections.ProgrammingError
        ):
            refused = connections.refusal(original)
            if refused.code != "notebook.refused":
                raise refused from error
        raise
    except connections.DatabaseError as error:
        refused = connections.refusal(error)
        if refused.code != "notebook.refused":
            raise refused from error
        raise
