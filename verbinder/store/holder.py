"""Who has the notebook open: one program may write to a file, and the second one is told who that is.

Owns the small file `NAME.verbinder-lock` beside the notebook. The lock itself is the operating system's, so it
vanishes with the process that held it, however that ended; the text in the file only says whose it is.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from verbinder.errors import StoreUnavailable

#: The lock covers one byte far behind the text, so that others can read the text while it is held (Windows locks
#: are mandatory).
LOCKED_BYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has the notebook open: on which computer, whose, since when."""

    user: str
    computer: str
    process: int
    since: str


def _this_program(now: datetime) -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = "?"
    return Holder(user, socket.gethostname(), os.getpid(), now.strftime("%Y-%m-%d %H:%M"))


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[str]) -> bool:
        file.seek(LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _take(file: IO[str]) -> bool:
        # flock, not lockf: it belongs to this opening of the file, so a second window of the same process is
        # refused too, and closing another handle does not drop it.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class HeldNotebook:
    """The right to write to one notebook, held until `release` or the end of the process."""

    def __init__(self, notebook: Path, now: datetime) -> None:
        """Raises `StoreUnavailable("notebook.held", …)` naming the holder when another program has it open."""
        real = notebook.resolve()
        self._path = real.with_name(real.name + "-lock")
        self._file: IO[str] | None = self._open_and_take(notebook)
        self._file.seek(0)
        self._file.truncate()
        json.dump(asdict(_this_program(now)), self._file)
        self._file.flush()

    def _open_and_take(self, notebook: Path) -> IO[str]:
        while True:
            try:
                file = self._path.open("a+", encoding="utf-8")
            except OSError as error:
                raise StoreUnavailable("notebook.read_only") from error
            if not _take(file):
                holder = _read(file)
                file.close()
                raise _held(notebook, holder)
            if self._still_in_place(file):
                return file
            # The holder before us removed the file between our opening and locking it: lock the new one.
            file.close()

    def _still_in_place(self, file: IO[str]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Let others in; the file goes when it can be removed."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if sys.platform != "win32":
            # Remove first, then unlock: nobody can keep a lock on a name that is about to vanish.
            with suppress(OSError):
                self._path.unlink()
        file.close()
        if sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()


def _read(file: IO[str]) -> Holder:
    file.seek(0)
    try:
        return Holder(**json.loads(file.read()))
    except (ValueError, TypeError, OSError):
        return Holder("?", "?", 0, "?")


def _held(notebook: Path, holder: Holder) -> StoreUnavailable:
    values = {key: str(value) for key, value in asdict(holder).items()}
    return StoreUnavailable("notebook.held", file=notebook.name, **values)
