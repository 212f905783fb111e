"""A way to show a page in an active window, and the Dutch texts in force when a test wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from verbinder.ui.pages.page import Page
from verbinder.ui.texts import Texts

ShowPage = Callable[[Page], QWidget]


@pytest.fixture
def show_page(qtbot: QtBot) -> ShowPage:
    """Shows a page in a window of its own, with the focus where work on it begins."""
    windows: list[QWidget] = []

    def shown(page: Page) -> QWidget:
        window = QWidget()
        windows.append(window)
        QVBoxLayout(window).addWidget(page)
        qtbot.addWidget(window)
        window.resize(1100, 640)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.focus_first()
        return window

    return shown


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    """The Dutch of the window; English again afterwards."""
    texts = Texts(qapp)
    texts.use("nl")
    yield
    texts.use("en")
