"""An open notebook in the window: workspace, menus, status bar and palette, put together and taken apart again.

Owns what lives exactly as long as the notebook is seen; the notebook itself is the application's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from verbinder import assets
from verbinder.ui.backup_keeper import BackupKeeper
from verbinder.ui.cards_file import CardsFile
from verbinder.ui.idle_lock import IdleLock, SleepWatch
from verbinder.ui.main_window import MainWindow
from verbinder.ui.menus import Menus, page_action
from verbinder.ui.notebook_files import NotebookFiles
from verbinder.ui.palette import PaletteProvider, plain
from verbinder.ui.services import Services
from verbinder.ui.sleep_signal import SleepSignal
from verbinder.ui.status_line import StatusLine
from verbinder.ui.undo_actions import UndoActions, UndoInTextFields
from verbinder.ui.widgets.command_palette import CommandPalette, PaletteItem
from verbinder.ui.window_actions import WindowActions
from verbinder.ui.workspace import Workspace
from verbinder.usecases import notebooks

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

#: How long the greeting of the example stands above the page.
GREETING_MS = 20_000
#: The first page and the first keys go before what is only prepared.
PREPARE_AFTER_MS = 1_500


class NotebookSession(QObject):
    """Build it with an open notebook; `leave` before the notebook is closed."""

    lock_requested = Signal()
    open_requested = Signal()
    new_requested = Signal()
    #: A copy and its passphrase: it takes the place of this notebook, which is closed first.
    restore_requested = Signal(object, str)
    #: The same for a copy that was made ready already.
    put_back_requested = Signal(object)

    def __init__(
        self, services: Services, window: MainWindow, notebook: Notebook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.notebook = notebook
        self._services = services
        self._window = window
        about = notebooks.about(notebook)
        self.is_example = about.is_example
        self.workspace = Workspace(services, notebook)
        self.context = self.workspace.context
        self._install_capture_bar()
        self.files = NotebookFiles(self.context, services.state, window)
        self.cards = CardsFile(self.context, window)
        self.actions = WindowActions(
            self._work(), theme=services.theme, read_only=notebook.read_only, parent=self.workspace
        )
        self.undo = UndoActions(self.context, self.workspace)
        self.menus = Menus(window.menuBar(), self.actions, self.undo, self._actions_of_pages(), self.workspace)
        self._page_actions_now: list[QAction] = []
        self.status = StatusLine(self.context, services.state, kept=not self.is_example)
        self.files.copied.connect(self.status.show_backup)
        self.keeper = BackupKeeper(self.context, services.state, self)
        self.keeper.copied.connect(self.status.show_backup)
        self._undo_in_fields = UndoInTextFields(services.app, self.workspace)
        self._idle = IdleLock(services.app, services.settings.current.lock_after_minutes, self.workspace)
        self._sleep = SleepWatch(parent=self.workspace)
        self._sleep_signal = SleepSignal(parent=self.workspace)
        self._connect()
        window.setStatusBar(self.status)
        window.show_workspace(self.workspace, about.name)
        if self.workspace.entries:
            self.workspace.show_page(self.workspace.entries[0].key)
        self._greet()
        self._prepare()

    def show_palette(self, words: str = "") -> None:
        """Open the field that finds everything."""
        provider = PaletteProvider(self.context, self.workspace.entries, self._palette_actions, self.workspace.navigate)
        self._page_actions_now = self.menus.page_actions()
        palette = CommandPalette(provider, theme=self._services.theme, parent=self._window)
        palette.chosen.connect(self._chosen)
        palette.finished.connect(palette.deleteLater)
        palette.open()
        if words:
            palette.search.setText(words)

    def open_import(self) -> None:
        """Open the assistant that brings in a contact list."""
        from verbinder.ui.dialogs.import_people import ImportPeopleDialog

        ImportPeopleDialog(self.context, parent=self._window).open()

    def open_import_streets(self) -> None:
        """Open the dialog that brings in the streets of a neighbourhood."""
        from verbinder.ui.dialogs.import_streets import ImportStreetsDialog

        ImportStreetsDialog(self.context, parent=self._window).open()

    def open_merge_names(self) -> None:
        """Open the dialog that makes two names of one thing one."""
        from verbinder.ui.dialogs.merge_names import MergeNamesDialog

        MergeNamesDialog(self.context, parent=self._window).open()

    def show_handbook(self) -> None:
        """Open the handbook where it tells of what the user is doing; it stays open beside the work."""
        from verbinder.ui.handbook.chapters import CAPTURE, chapter_for
        from verbinder.ui.handbook.window import HandbookWindow

        bar, focus = self.workspace.capture, self._window.focusWidget()
        in_capture = bar is not None and focus is not None and bar.isAncestorOf(focus)
        shown = self._window.findChild(HandbookWindow) or HandbookWindow(
            theme=self._services.theme, parent=self._window
        )
        shown.show()
        shown.go_to(chapter_for(CAPTURE if in_capture else self.workspace.page_key))
        shown.raise_()
        shown.activateWindow()

    def keep_drafts(self) -> None:
        """What is being typed is kept in the notebook; called before it is closed."""
        if self.workspace.capture is not None and not self.notebook.read_only:
            self.workspace.capture.keep_draft()

    # -- parts --------------------------------------------------------------------------------------------------

    def _work(self) -> Mapping[str, Callable[[], object]]:
        work: dict[str, Callable[[], object]] = {
            "new_notebook": self.new_requested.emit,
            "open": self.open_requested.emit,
            "backup": self.files.ask_backup,
            "restore": self.files.ask_restore,
            "import": self.open_import,
            "import_streets": self.open_import_streets,
            "export": lambda: self.workspace.navigate("overview"),
            "cards": self.cards.ask,
            "export_notebook": self.files.ask_export,
            "round_sheet": self._ask_round_sheet,
            "calendar": self._ask_calendar,
            "recovery_sheet": self.files.ask_recovery_sheet,
            "take_over": self.files.ask_take_over,
            "hand_over": self.files.hand_over,
            "lock": self.lock_requested.emit,
            "quit": self._window.close,
            "capture": self.workspace.log_contact,
            "contact_form": self.workspace.open_contact_form,
            "merge_names": self.open_merge_names,
            "palette": self.show_palette,
            "search_page": self.workspace.search_page,
            "next_page": lambda: self.workspace.show_neighbour(1),
            "previous_page": lambda: self.workspace.show_neighbour(-1),
            "handbook": self.show_handbook,
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
        }
        if assets.handbook() is None:
            del work["handbook"]
        if self.is_example:
            # A copy or a sheet for what is thrown away would only mislead.
            for name in ("recovery_sheet", "export_notebook", "backup", "restore"):
                del work[name]
        return work

    def _install_capture_bar(self) -> None:
        from verbinder.ui.capture.capture_bar import CaptureBar

        self.workspace.install_capture_bar(CaptureBar(self.context))

    def _actions_of_pages(self) -> list[QAction]:
        actions = []
        in_rail = len(self.workspace.rail_entries)
        for number, (title, show) in enumerate(self.workspace.page_openers(), start=1):
            action = page_action(title, number if number <= in_rail else 0, self.workspace)
            action.triggered.connect(show)
            actions.append(action)
        return actions

    def _connect(self) -> None:
        self.workspace.lock_requested.connect(self.lock_requested)
        self.workspace.import_requested.connect(self.open_import)
        self.workspace.backup_requested.connect(self.files.ask_backup)
        self.workspace.palette_requested.connect(self.show_palette)
        self.workspace.page_shown.connect(lambda _key: self.menus.show_page(self.workspace.page))
        self.files.restore_confirmed.connect(self.restore_requested)
        # After the dialog is gone: with the notebook the window closes all that stands over it.
        self.workspace.put_back_requested.connect(
            lambda prepared: QTimer.singleShot(0, self, lambda: self.put_back_requested.emit(prepared))
        )
        self.keeper.damaged.connect(self._say_damaged)
        self._idle.idle.connect(self._lock_when_idle)
        self._sleep.slept.connect(self._lock_when_idle)
        self._sleep_signal.about_to_sleep.connect(self._lock_when_idle)
        self._services.settings.changed.connect(self._settings_changed)

    def _say_damaged(self, _report: object) -> None:
        """The weekly look found something: what was saved may be in a copy, and the file may get worse."""
        self._services.messages.danger(
            self.tr("This notebook is damaged. Lock it and unlock it again: Verbinder then shows the ways on."),
            action_text=self.tr("Lock now"),
            action=self.lock_requested.emit,
        )

    def _lock_when_idle(self) -> None:
        # A long import may run while its user drinks coffee: lock after it.
        if self._services.jobs.is_busy:
            self._idle.touch()
        else:
            self.lock_requested.emit()

    def _settings_changed(self) -> None:
        self._idle.set_minutes(self._services.settings.current.lock_after_minutes)

    def _palette_actions(self) -> list[QAction]:
        every = self.actions.all()
        # What a page does too stands there once.
        named = {plain(action.text()) for action in every}
        of_page = [action for action in self._page_actions_now if plain(action.text()) not in named]
        return [*every, self.undo.undo, self.undo.redo, *of_page]

    def _ask_round_sheet(self) -> None:
        from verbinder.ui.pages.rounds import RoundsPage

        page = self.workspace.show_page("rounds")
        page.refresh_if_stale()
        if isinstance(page, RoundsPage):
            page.actions_of.ask_sheet()

    def _ask_calendar(self) -> None:
        from verbinder.ui.pages.today import TodayPage

        page = self.workspace.show_page("today")
        if isinstance(page, TodayPage):
            page.calendar.ask()

    def _chosen(self, item: PaletteItem) -> None:
        if callable(item.payload):
            # After the palette has given the focus back, so that it stays where the choice puts it.
            QTimer.singleShot(0, self, item.payload)

    def _show_shortcuts(self) -> None:
        from verbinder.ui.dialogs.shortcuts import ShortcutsDialog

        titles = [entry.title() for entry in self.workspace.rail_entries]
        ShortcutsDialog(titles, theme=self._services.theme, parent=self._window).open()

    def _show_about(self) -> None:
        from verbinder.ui.dialogs.about import AboutDialog

        dialog: QDialog = AboutDialog(theme=self._services.theme, parent=self._window)
        dialog.open()

    def _prepare(self) -> None:
        """Read beforehand what would be waited for at the first contact that is saved; unseen, after the first page."""

        def begin() -> None:
            # What cannot be read now is said when it is asked for.
            self._services.jobs.run(_read_vocabulary, self.notebook, on_error=lambda _error: None)
            self._sleep_signal.start()

        QTimer.singleShot(PREPARE_AFTER_MS, self, begin)

    def _greet(self) -> None:
        """What there is to know about this notebook before work begins."""
        translate = QCoreApplication.translate
        messages = self._services.messages
        if self.is_example:
            messages.info(
                translate("NotebookSession", "This is the example neighbourhood: try everything, nothing is kept."),
                # The status bar goes on saying it.
                timeout_ms=GREETING_MS,
            )
        elif self.notebook.read_only:
            messages.info(
                translate(
                    "NotebookSession", "You are reading only: someone else has this notebook open, or it is locked."
                ),
                timeout_ms=None,
            )
        elif self._services.state.sheet_is_pending(self.notebook.path):
            messages.warning(
                translate(
                    "NotebookSession",
                    "Your recovery key is not on paper yet. Without it a forgotten passphrase means a lost notebook.",
                ),
                action_text=translate("NotebookSession", "Show the key"),
                action=self.files.ask_recovery_sheet,
            )


def _read_vocabulary(notebook: Notebook) -> None:
    from verbinder.usecases.lived_through import prepare

    prepare(notebook)
