"""A real notebook and a real window around the bar, and a way to press keys where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.store.notebook import Notebook
from verbinder.ui.capture.capture_bar import CaptureBar
from verbinder.ui.pages.page import PageContext

Rows = list[dict[str, Any]]


class Keys:
    """Presses keys where the focus is, as a person does, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def __call__(self, *keys: Any) -> None:
        """Texts letter by letter, keys by their code; with a modifier as a pair."""
        for key in keys:
            for each in key if isinstance(key, str) else (key,):
                self.pressed += 1
                QTest.keyClick(self._target(), *(each if isinstance(each, tuple) else (each,)))

    @staticmethod
    def _target() -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        return target


@pytest.fixture(autouse=True)
def dutch_days() -> Iterator[None]:
    """Days are written as the window writes them."""
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def press() -> Keys:
    return Keys()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], QWidget]]:
    """Shows a widget above something else in an active window of its own."""
    windows: list[QWidget] = []

    def shown(widget: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        layout.addWidget(widget)
        layout.addWidget(QLabel("…"), 1)
        qtbot.addWidget(window)
        window.resize(1100, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield shown
    for window in windows:
        window.close()
    # Dialogs and menus that go by themselves do so before the notebook is closed.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_bar(show: Callable[[QWidget], QWidget], context: PageContext) -> Callable[[], CaptureBar]:
    """A bar as the window makes it at its start, with the cursor in the line."""

    def opened() -> CaptureBar:
        bar = CaptureBar(context)
        show(bar)
        bar.focus_line()
        return bar

    return opened


@pytest.fixture
def bar(open_bar: Callable[[], CaptureBar]) -> CaptureBar:
    return open_bar()


@pytest.fixture
def rows(notebook: Notebook) -> Callable[..., Rows]:
    """The rows of a kind."""

    def found(kind: Kind, **wanted: Any) -> Rows:
        with notebook.reader() as reader:
            return reader.find(kind, **wanted)

    return found
