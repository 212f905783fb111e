"""The window: a sheet while no notebook is open, the workspace with its menus while one is. A shell and nothing more.

Owns what stands in the window and where on the screen; opening, locking and closing notebooks is the application's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.window_state import WindowState

if TYPE_CHECKING:
    from verbinder.ui.workspace import Workspace

FIRST_SIZE = (1180, 760)
SMALLEST_SIZE = (640, 480)


class MainWindow(QMainWindow):
    """Shows a `StartSheet` or a `Workspace`. It never shows a person's name in its title."""

    #: A sheet was painted for the first time.
    sheet_painted = Signal()

    def __init__(self, state: WindowState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        #: Asked when the user wants to leave; it closes what must be closed first.
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("Verbinder")
        self.setMinimumSize(*SMALLEST_SIZE)
        if not state.restore_geometry(self):
            self._take_first_place()

    @property
    def sheet(self) -> StartSheet | None:
        """The sheet that is shown, None while a notebook is open."""
        shown = self.centralWidget()
        return shown if isinstance(shown, StartSheet) else None

    def show_sheet(self, sheet: StartSheet) -> None:
        """Take the workspace away, if there is one, and show a sheet."""
        self.close_dialogs()
        self.setWindowTitle("Verbinder")
        if self.menuWidget() is not None:
            self._drop_bars()
        self._replace(sheet)
        sheet.first_painted.connect(self.sheet_painted)
        sheet.focus_first()

    def show_workspace(self, workspace: Workspace, title: str) -> None:
        """Show an open notebook; its parts fill the menus and the status bar themselves."""
        self.close_dialogs()
        self.setWindowTitle(f"Verbinder – {title}")
        self._replace(workspace)
        self.menuBar().show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.save_geometry(self)
        event.setAccepted(self.may_close())

    def _replace(self, widget: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(widget)
        widget.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _drop_bars(self) -> None:
        self.menuBar().clear()
        self.menuBar().hide()
        self.setStatusBar(None)  # type: ignore[arg-type]  # Qt takes None, its stubs do not say so

    def close_dialogs(self) -> None:
        """Whatever is open over the window shows what is in the notebook: it goes. Drafts keep themselves."""
        for dialog in self.findChildren(QDialog):
            dialog.close()

    def _take_first_place(self) -> None:
        available = self.screen().availableGeometry()
        width, height = (
            min(wanted, given - 40)
            for wanted, given in zip(FIRST_SIZE, (available.width(), available.height()), strict=True)
        )
        self.resize(width, height)
        self.move(available.center().x() - width // 2, available.center().y() - height // 2)
