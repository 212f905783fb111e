"""Puts the window together: the only place where long-lived objects are made and handed down.

In two steps, because what is imported and made before the first paint is waited for: first the window with its first
sheet, then, as soon as that is seen, everything else. Also where the command line finds Qt, for what only Qt makes.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from verbinder import paths
from verbinder import settings as settings_file
from verbinder.domain.papers import Paper
from verbinder.settings import Complaint, Language, Settings
from verbinder.ui.design.theme import Theme
from verbinder.ui.first_sheet import first_sheet
from verbinder.ui.main_window import MainWindow
from verbinder.ui.start_options import StartOptions
from verbinder.ui.texts import Texts
from verbinder.ui.window_state import WindowState

if TYPE_CHECKING:
    from verbinder.ui.application import Application


class FirstWindow(NamedTuple):
    """The window with its first sheet, and what it was made with."""

    app: QApplication
    settings: Settings
    complaints: list[Complaint]
    texts: Texts
    theme: Theme
    state: WindowState
    window: MainWindow


def run(options: StartOptions, arguments: list[str] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = make_qt(arguments or sys.argv[:1])
    start = make_first_window(app, options)
    kept: list[Application] = []

    def go_on() -> None:
        # Later sheets are painted too.
        if not kept:
            kept.append(make_application(start, options))

    start.window.sheet_painted.connect(go_on)
    return app.exec()


def make_qt(arguments: list[str]) -> QApplication:
    """Qt itself, with what must be known before the first window."""
    # Nothing made before the first paint is garbage; `make_application` turns the collector on again.
    gc.disable()
    QApplication.setApplicationName("Verbinder")
    QApplication.setDesktopFileName("verbinder")
    return QApplication(arguments)


def pdf_without_window(html: str, paper: Paper) -> bytes:
    """A PDF for the command line, also where there is no screen; with a window open, as the window makes it."""
    from verbinder.ui.printing import pdf_of_html

    if QGuiApplication.instance() is not None:
        return pdf_of_html(html, paper)
    # Letters come from the system on every platform but Linux, where this plugin needs no screen and knows them too.
    app = QGuiApplication(["verbinder", *(["-platform", "offscreen"] if sys.platform == "linux" else [])])
    try:
        return pdf_of_html(html, paper)
    finally:
        app.shutdown()


def make_first_window(app: QApplication, options: StartOptions) -> FirstWindow:
    """Show the window with its first sheet, on which nothing happens yet."""
    settings, complaints = settings_file.load(paths.settings_file())
    texts = Texts(app)
    texts.use((Language(options.language) if options.language else settings.language).value)
    theme = Theme(app)
    theme.guess(choice=settings.theme.value, text_scale=settings.text_scale)
    state = WindowState(paths.window_state_file())
    window = MainWindow(state)
    window.show_sheet(first_sheet(options, settings, theme))
    window.show()
    return FirstWindow(app, settings, complaints, texts, theme, state, window)


def make_application(start: FirstWindow, options: StartOptions, *, inline_jobs: bool = False) -> Application:
    """Everything behind the first sheet; from now on something happens on it. `inline_jobs` is for tests."""
    import signal

    from verbinder.ui.application import Application
    from verbinder.ui.change_bus import ChangeBus
    from verbinder.ui.crash import CrashReporter
    from verbinder.ui.design.icons import application_icon
    from verbinder.ui.jobs import JobRunner
    from verbinder.ui.messages import Messages
    from verbinder.ui.operations import Operations
    from verbinder.ui.services import Services
    from verbinder.ui.settings_holder import SettingsHolder

    gc.enable()
    start.theme.settle()
    app = start.app
    messages = Messages(lambda: start.texts.language, app)
    jobs = JobRunner(app, inline=inline_jobs)
    crash = CrashReporter(parent=app)
    crash.install()
    # Ctrl+C in a terminal ends the program; what was saved is saved.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app.setWindowIcon(application_icon(start.theme))
    for complaint in start.complaints:
        messages.warning(messages.code(complaint.code, key=complaint.key))
    services = Services(
        app=app,
        settings=SettingsHolder(paths.settings_file(), start.settings, app),
        texts=start.texts,
        theme=start.theme,
        bus=ChangeBus(app),
        jobs=jobs,
        messages=messages,
        operations=Operations(messages, jobs),
        state=start.state,
        crash=crash,
    )
    application = Application(services, start.window, options, app)
    application.start()
    return application
