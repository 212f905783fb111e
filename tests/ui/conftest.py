"""What the tests of pages, dialogs and the window share: a theme, and a context on a real notebook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from verbinder import paths
from verbinder.settings import Settings
from verbinder.store.notebook import Notebook
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.messages import Messages
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.widgets.banner import BannerHost


class ShellOfATest:
    """Stands where the window stands: keeps what a page asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def navigate(self, target: str, record_id: int | None = None) -> None:
        self.asked.append(("navigate", target, record_id))

    def log_contact(self, *, round_id: int | None = None) -> None:
        self.asked.append(("log_contact", round_id))

    def open_contact_form(self, contact_id: int | None = None) -> None:
        self.asked.append(("open_contact_form", contact_id))

    def open_import(self) -> None:
        self.asked.append(("open_import",))

    def open_palette(self, words: str = "") -> None:
        self.asked.append(("open_palette", words))

    def make_backup(self) -> None:
        self.asked.append(("make_backup",))

    def lock(self) -> None:
        self.asked.append(("lock",))


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
