"""One window with the steps a user takes in it, and what is then seen.

Owns waiting and painting. Nothing is painted that is not there, but for the plain bar with its title above a dialog,
which every desktop adds.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook
    from verbinder.ui.application import Application
    from verbinder.ui.capture.capture_bar import CaptureBar
    from verbinder.ui.notebook_session import NotebookSession
    from verbinder.ui.workspace import Workspace

SETTLE_MS = 350
TITLE_BAR = 30


class Scene:
    """One window, with what one may do in it; `image` is what is then seen."""

    def __init__(self, application: Application, folder: Path, copy: Callable[[], Notebook]) -> None:
        self.application = application
        self.folder = folder
        self._copy = copy

    @cached_property
    def session(self) -> NotebookSession:
        """The example, opened."""
        self.application.enter(self._copy())
        self.settle()
        session = self.application.session
        assert session is not None
        session.context.messages.clear()
        return session

    @property
    def workspace(self) -> Workspace:
        return self.session.workspace

    @property
    def capture(self) -> CaptureBar:
        bar = self.workspace.capture
        assert bar is not None
        return bar

    def settle(self, milliseconds: int = SETTLE_MS) -> None:
        """Let the window live until everything that waits has happened."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def sheet(self, path: Path) -> None:
        """Show the first sheet of a machine on which `path` is not there yet."""
        self.application.flows.welcome(path)
        self.settle()

    def write(self, text: str) -> None:
        """Type into the capture line."""
        self.capture.focus_line()
        self.capture.line.set_line(text)
        self.settle()

    def image(self) -> QImage:
        """The window, with the dialogs and cards that stand over it."""
        self.settle()
        window = self.application.window
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        for above in QApplication.topLevelWidgets():
            if above is not window and above.isVisible() and above.width() > 1:
                _paint_above(painter, above, window.mapToGlobal(QPoint(0, 0)))
        painter.end()
        return picture

    def end(self) -> None:
        """Close everything."""
        for above in QApplication.topLevelWidgets():
            if above is not self.application.window and above.isVisible():
                above.hide()
        self.application.window.close()
        self.application.window.deleteLater()
        self.application.deleteLater()
        self.settle(50)


def _paint_above(painter: QPainter, above: QWidget, origin: QPoint) -> None:
    """Paint a dialog or card where it stands; a dialog dims what is behind it and gets its title."""
    corner = above.mapToGlobal(QPoint(0, 0)) - origin
    frame = QRect(corner, above.size())
    framed = isinstance(above, QDialog) and not above.windowFlags() & Qt.WindowType.FramelessWindowHint
    if isinstance(above, QDialog):
        painter.fillRect(painter.viewport(), QColor(20, 28, 26, 70))
    if framed:
        bar = QRect(frame.left(), frame.top() - TITLE_BAR, frame.width(), TITLE_BAR)
        painter.fillRect(bar, above.palette().window())
        painter.setPen(above.palette().windowText().color())
        painter.setFont(above.font())
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, above.windowTitle())
        frame = frame.united(bar)
    painter.drawPixmap(corner, above.grab())
    if framed:
        painter.setPen(above.palette().mid().color())
        painter.drawRect(frame.adjusted(-1, -1, 0, 0))
