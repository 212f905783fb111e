"""A window that is watched from inside: run as a program of its own, prints one JSON object of seconds and megabytes.

`python -m benchmarks.window_probe bare SPAWNED` paints an empty QMainWindow; `… sheet SPAWNED NOTEBOOK` the passphrase
window; `… work SPAWNED NOTEBOOK PASSPHRASE` unlocks, opens the list of residents and jumps to its end. SPAWNED is the
moment of starting, in seconds of `time.time()`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

#: A person takes at least this long, in milliseconds, to type a passphrase; the program loads meanwhile.
TYPING = 2_500
#: Nothing here takes longer than this, in milliseconds; then something is broken.
LONGEST = 60_000


def tell(**figures: float) -> None:
    """Print what was measured and leave without ceremony."""
    print(json.dumps(figures), flush=True)
    os._exit(0)


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(signal: Any, act: Callable[[], object]) -> float:
    """Do `act` and wait for `signal`; the seconds between."""
    loop = QEventLoop()
    signal.connect(lambda *_: loop.quit())
    QTimer.singleShot(LONGEST, lambda: os._exit(3))
    start = time.perf_counter()
    act()
    loop.exec()
    return time.perf_counter() - start


def bare(spawned: float) -> None:
    """The least that any Qt program costs."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watched(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            tell(painted=time.time() - spawned)

    app = QApplication(["bare"])
    window = Watched()
    window.resize(1100, 700)
    window.show()
    app.exec()


def sheet(spawned: float, notebook: Path) -> None:
    """The window that asks for the passphrase."""
    from verbinder.bootstrap import make_first_window, make_qt
    from verbinder.ui.start_options import StartOptions

    first = make_first_window(make_qt(["verbinder"]), StartOptions(notebook=notebook))
    first.window.sheet_painted.connect(lambda: tell(painted=time.time() - spawned))
    QEventLoop().exec()


def memory() -> float:
    """Megabytes of this process in memory now; 0 where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1024


def work(notebook: Path, passphrase: str) -> None:
    """Unlock, look at the first page, open the list, jump to its end."""
    from verbinder.bootstrap import make_application, make_first_window, make_qt
    from verbinder.ui.dialogs.unlock import UnlockPage
    from verbinder.ui.models.paged_table import PagedTableModel
    from verbinder.ui.start_options import StartOptions
    from verbinder.ui.widgets.row_table import RowTable

    options = StartOptions(notebook=notebook)
    first = make_first_window(make_qt(["verbinder"]), options)
    until(first.window.sheet_painted, lambda: None)
    application = make_application(first, options)
    wait(TYPING)
    (page,) = application.window.findChildren(UnlockPage)
    page.field.edit.setText(passphrase)
    unlock = until(application.page_painted, page.open_button.click)
    wait(500)
    opening = until(application.page_painted, lambda: application.session.workspace.navigate("residents"))
    table = next(
        found
        for found in application.window.findChildren(RowTable)
        if isinstance(found.model(), PagedTableModel) and found.model().rowCount() > 0
    )
    begin = time.perf_counter()
    table.scrollToBottom()
    table.viewport().repaint()
    jump = time.perf_counter() - begin
    wait(1_000)
    tell(unlock=unlock, opening=opening, jump=jump, memory=memory(), rows=table.model().rowCount())


def main(arguments: list[str]) -> None:
    """Run one of the three."""
    what, spawned, *rest = arguments
    if what == "bare":
        bare(float(spawned))
    elif what == "sheet":
        sheet(float(spawned), Path(rest[0]))
    else:
        work(Path(rest[0]), rest[1])


if __name__ == "__main__":
    main(sys.argv[1:])
