"""What happens when the program itself makes a mistake: it is written down and said, and work can go on.

Owns the hooks, the log and the report. Nothing about residents may get in: of an error only its type and the places
in the code are kept, never its message, the values in it, or the lines of the code.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from verbinder import __version__, paths
from verbinder.errors import VerbinderError

LOG_NAME = "verbinder.log"
#: The log is begun anew above this; a report is about two kilobytes.
LARGEST_LOG_BYTES = 500_000
_log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Hears of errors nobody caught, in any thread. Signals come in the window's thread."""

    #: A bug: carries the report.
    crashed = Signal(str)
    #: An expected error that a slot did not catch; it has a sentence.
    refused = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder

    def install(self) -> None:
        """Take the hooks of the interpreter."""
        sys.excepthook = self.hear
        threading.excepthook = lambda args: self.hear(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """One error nobody caught."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, VerbinderError):
            self.refused.emit(error)
            return
        report = report_of(kind, error, trace)
        write_log(report, self._folder or paths.log_dir())
        if sys.stderr is not None:  # a program without a console has none
            print(report, file=sys.stderr)
        self.crashed.emit(report)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The report of an error: versions, types and places in the code; see above for what is left out."""
    lines = [
        f"Verbinder {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        _chain_link(kind, trace),
    ]
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += ["caused by", _chain_link(type(cause), cause.__traceback__)]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def _chain_link(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = [
        f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *frames])


def _place(file: str) -> str:
    """A file without the folders above its package, which may hold the user's name."""
    parts = Path(file).parts
    for anchor in ("verbinder", "site-packages"):
        if anchor in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[last:] if anchor == "verbinder" else parts[last + 1 :])
    return Path(file).name


def write_log(report: str, folder: Path) -> None:
    """Add a report to the log; a log that cannot be written is no reason to fail once more."""
    try:
        paths.make_private_folder(folder)
        file = folder / LOG_NAME
        begin_anew = file.exists() and file.stat().st_size > LARGEST_LOG_BYTES
        stamp = datetime.now().astimezone().isoformat(timespec="seconds")
        with file.open("w" if begin_anew else "a", encoding="utf-8") as log:
            log.write(f"{stamp}\n{report}\n\n")
    except OSError:
        _log.debug("the log could not be written")
