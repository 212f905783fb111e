"""A real notebook and a real window around the bar, with everything the window hands down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from verbinder.settings import Settings
from verbinder.store.notebook import Notebook
from verbinder.ui.capture.capture_bar import CaptureBar
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.messages import Messages
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.ui.settings_holder import SettingsHolder

Press = Callable[..., None]


class Asked:
    """What the bar asked of the window around it."""

    def __init__(self) -> None:
        self.forms: list[int | None] = []

    def navigate(self, target: str, record_id: int | None = None) -> None: ...

    def log_contact(self, *, round_id: int | None = None) -> None: ...

    def open_contact_form(self, contact_id: int | None = None) -> None:
        self.forms.append(contact_id)

    def open_import(self) -> None: ...

    def open_palette(self, words: str = "") -> None: ...

    def make_backup(self) -> None: ...

    def lock(self) -> None: ...


@pytest.fixture(autouse=True)
def dutch_days() -> Iterator[None]:
    """Days are written as the window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, theme="light")
    apply_theme(qapp, theme="light", text_scale=1.0)


@pytest.fixture
def make_context(theme: Theme, qtbot: QtBot, home: Path) -> Iterator[Callable[[Notebook], PageContext]]:
    runners: list[JobRunner] = []

    def make(notebook: Notebook) -> PageContext:
        bus, messages, jobs = ChangeBus(), Messages(), JobRunner()
        bus.attach(notebook)
        runners.append(jobs)
        settings = SettingsHolder(home / "settings.toml", Settings())
        return PageContext(notebook, theme, bus, jobs, messages, Operations(messages, jobs), settings, Asked())

    yield make
    for runner in runners:
        runner.shut_down()


@pytest.fixture
def context(make_context: Callable[[Notebook], PageContext], notebook: Notebook) -> PageContext:
    return make_context(notebook)


@pytest.fixture
def open_bar(qtbot: QtBot) -> Callable[[PageContext], CaptureBar]:
    """The bar in a window of its own, with the cursor in the line."""
    windows: list[QWidget] = []

    def opened(context: PageContext) -> CaptureBar:
        window = QWidget()
        windows.append(window)
        bar = CaptureBar(context)
        layout = QVBoxLayout(window)
        layout.addWidget(bar)
        layout.addWidget(QLabel("…"), 1)
        qtbot.addWidget(window)
        window.resize(1000, 600)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        bar.focus_line()
        return bar

    return opened


@pytest.fixture
def bar(open_bar: Callable[[PageContext], CaptureBar], context: PageContext) -> CaptureBar:
    return open_bar(context)


@pytest.fixture
def press() -> Press:
    """Presses keys where the focus is, as a person does: texts letter by letter, keys by their code."""

    def pressed(*keys: Any) -> None:
        for key in keys:
            for each in key if isinstance(key, str) else (key,):
                target = QApplication.activePopupWidget() or QApplication.focusWidget()
                assert target is not None, "nothing has the focus"
                if isinstance(each, tuple):
                    QTest.keyClick(target, each[0], each[1])
                elif isinstance(target, QMenu) and isinstance(each, str):
                    QTest.keyClick(target, Qt.Key(ord(each.upper())))
                else:
                    QTest.keyClick(target, each)

    return pressed
