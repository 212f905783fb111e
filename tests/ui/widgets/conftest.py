"""A theme in force on the application, and a way to show a widget with the focus where a test wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from verbinder.ui.design.theme import Theme, apply_theme

Show = Callable[..., QWidget]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, theme="light")
    apply_theme(qapp, theme="light", text_scale=1.0)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows widgets under each other in one active window; the first gets the focus."""

    windows: list[QWidget] = []

    def shown(*widgets: QWidget, width: int = 600, height: int = 400) -> QWidget:
        window = QWidget()
        # Held here: qtbot keeps only weak references, and a test often needs no more than its widgets.
        windows.append(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        widgets[0].setFocus()
        return window

    return shown
