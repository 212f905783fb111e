"""A theme of one's own, and the application's, left light afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder.ui.design.theme import Theme, apply_theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


@pytest.fixture
def app_theme(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, theme="light")
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Light)
    apply_theme(qapp, theme="light")
