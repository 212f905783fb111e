"""Puts the window together: the only place where long-lived objects are made and handed down.

Must stay quick: what is imported here stands between the command and the first paint.
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder import paths
from verbinder import settings as settings_file
from verbinder.settings import Language
from verbinder.ui.application import Application
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.crash import CrashReporter
from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.messages import Messages
from verbinder.ui.operations import Operations
from verbinder.ui.services import Services, StartOptions
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.texts import Texts
from verbinder.ui.window_state import WindowState


def run(options: StartOptions, arguments: list[str] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    app = make_qt(arguments or sys.argv[:1])
    services = make_services(app, options)
    services.crash.install()
    # Ctrl+C in a terminal ends the program; what was saved is saved.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = Application(services, options)
    application.start()
    return app.exec()


def make_qt(arguments: list[str]) -> QApplication:
    """Qt itself, with what must be known before the first window."""
    QApplication.setApplicationName("Verbinder")
    QApplication.setDesktopFileName("verbinder")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    return QApplication(arguments)


def make_services(app: QApplication, options: StartOptions, *, inline_jobs: bool = False) -> Services:
    """Everything the window works with; `inline_jobs` for tests and self checks."""
    settings, complaints = settings_file.load(paths.settings_file())
    language = Language(options.language) if options.language else settings.language
    texts = Texts(app)
    texts.use(language.value)
    theme: Theme = apply_theme(app, theme=settings.theme.value, text_scale=settings.text_scale)
    holder = SettingsHolder(paths.settings_file(), settings, app)
    messages = Messages(lambda: texts.language, app)
    jobs = JobRunner(app, inline=inline_jobs)
    for complaint in complaints:
        messages.warning(messages.code(complaint.code, key=complaint.key))
    return Services(
        app=app,
        settings=holder,
        texts=texts,
        theme=theme,
        bus=ChangeBus(app),
        jobs=jobs,
        messages=messages,
        operations=Operations(messages, jobs),
        state=WindowState(paths.window_state_file()),
        crash=CrashReporter(parent=app),
    )
