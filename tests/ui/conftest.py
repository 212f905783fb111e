"""What the tests of pages, dialogs and the window share: a theme, and a context on a real notebook."""

from __future__ import annotations

import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder import paths
from verbinder.bootstrap import FirstWindow, make_application, make_first_window
from verbinder.settings import Settings
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.ui.application import Application
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.dialogs.start_sheet import StartSheet
from verbinder.ui.jobs import JobRunner
from verbinder.ui.messages import Messages
from verbinder.ui.notebook_session import NotebookSession
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.start_options import StartOptions
from verbinder.ui.widgets.banner import BannerHost


class ShellOfATest:
    """Stands where the window stands: keeps what a page asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def navigate(self, target: str, record_id: int | None = None) -> None:
        self.asked.append(("navigate", target, record_id))

    def log_contact(self, *, round_id: int | None = None, resident_id: int | None = None) -> None:
        self.asked.append(("log_contact", round_id) if resident_id is None else ("log_contact_with", resident_id))

    def open_contact_form(self, contact_id: int | None = None) -> None:
        self.asked.append(("open_contact_form", contact_id))

    def open_import(self) -> None:
        self.asked.append(("open_import",))

    def open_palette(self, words: str = "") -> None:
        self.asked.append(("open_palette", words))

    def open_concepts(self, phrase: str = "") -> None:
        self.asked.append(("open_concepts", phrase))

    def make_backup(self) -> None:
        self.asked.append(("make_backup",))

    def put_back(self, prepared: object) -> None:
        self.asked.append(("put_back", prepared))

    def lock(self) -> None:
        self.asked.append(("lock",))


@pytest.fixture(autouse=True)
def source_language(qapp: QApplication) -> Iterator[None]:
    """Every test begins with the texts as they stand in the code; what it translates is gone after it."""
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.fixture
def light_theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, in force on the application."""
    yield apply_theme(qapp, theme="light")
    apply_theme(qapp, theme="light", text_scale=1.0)


@pytest.fixture
def banners(light_theme: Theme) -> Iterator[BannerHost]:
    """Where messages appear."""
    host = BannerHost(theme=light_theme)
    yield host
    host.deleteLater()


@pytest.fixture
def shell() -> ShellOfATest:
    return ShellOfATest()


@pytest.fixture
def context(
    notebook: Notebook, light_theme: Theme, banners: BannerHost, shell: ShellOfATest, tmp_path: Path
) -> PageContext:
    """What a page is given, on the notebook of the test; jobs run at once, messages appear in `banners`."""
    bus = ChangeBus()
    bus.attach(notebook)
    messages = Messages()
    messages.attach(banners)
    jobs = JobRunner(inline=True)
    settings = SettingsHolder(paths.settings_file(), Settings())
    operations = Operations(messages, jobs)
    return PageContext(notebook, light_theme, bus, jobs, messages, operations, settings, shell)


class Program:
    """The whole program on the test's application: its window, and ways to drive it as a user does."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.application = application
        self.window = application.window
        self._qtbot = qtbot

    @property
    def sheet(self) -> StartSheet | None:
        return self.window.sheet

    @property
    def session(self) -> NotebookSession:
        assert self.application.session is not None
        return self.application.session

    def wait_for_sheet(self, kind: type[StartSheet]) -> None:
        self._qtbot.waitUntil(lambda: isinstance(self.window.sheet, kind), timeout=10_000)

    def wait_for_notebook(self) -> None:
        self._qtbot.waitUntil(lambda: self.application.session is not None, timeout=10_000)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        widget = self.window.focusWidget()
        assert widget is not None
        self._qtbot.keyClicks(widget, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        widget = self.window.focusWidget() or self.window
        self._qtbot.keyClick(widget, key, modifiers)

    def unlock(self, passphrase: str = "een zin om te testen") -> None:
        """Type the passphrase and press Enter."""
        self.type(passphrase)
        self.press(Qt.Key.Key_Return)
        self.wait_for_notebook()

    def banners(self) -> list[str]:
        return [banner.text for banner in self.session.workspace.banners.banners]


StartProgram = Callable[..., Program]


@pytest.fixture
def start_program(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartProgram]:
    """Starts the program as the command does; the hooks and the language are put back afterwards."""
    started: list[Application] = []
    first_windows: list[FirstWindow] = []

    def start(**options: object) -> Program:
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        monkeypatch.setattr(threading, "excepthook", threading.excepthook)
        monkeypatch.setattr(signal, "signal", lambda *_: None)
        wanted = StartOptions(**options)  # type: ignore[arg-type]
        first = make_first_window(qapp, wanted)
        first_windows.append(first)
        # Before there is an application behind it, so that it is not closed in its place.
        application = make_application(first, wanted)
        started.append(application)
        first.window.activateWindow()
        qtbot.waitUntil(first.window.isActiveWindow)
        return Program(qtbot, application)

    yield start
    for application in started:
        for job in application._services.jobs.jobs:
            job.cancel()
        application._services.jobs.shut_down()
        qapp.processEvents()
        application.window.close()
        application.window.deleteLater()
        application.deleteLater()
    for first in first_windows:
        first.texts.use("")
    QLocale.setDefault(QLocale.system())
    qapp.processEvents()


@pytest.fixture
def notebook_file(tmp_path: Path, empty_notebook_file: tuple[Path, NotebookKey]) -> Path:
    """An empty notebook that nobody has open; its passphrase is the one `Program.unlock` types."""
    path = tmp_path / "mijn-buurt.verbinder"
    shutil.copyfile(empty_notebook_file[0], path)
    return path
