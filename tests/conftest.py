"""Fixtures every test shares: no screen, and a home of its own so that nobody's real files are touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verbinder.store import key as store_key
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook, open_notebook

if TYPE_CHECKING:
    from tests.keyrings import MemoryKeyring

# Before anything imports Qt. Font caches stay where they are: making them anew for each home takes a second.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))

# No test hears of the real computer that is about to sleep, nor opens a socket to hear it.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere/verbinder"
# Nor has a test to do with the keyring of whoever runs it.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/verbinder"

# A passphrase is stretched once with each salt: most notebooks of the tests are copies of one.
store_key.stretched = cache(store_key.stretched)

#: The moment it is in every test notebook, a Tuesday.
NOW = datetime(2026, 11, 24, 9, 30)
PROJECT = Path(__file__).resolve().parent.parent

# What would lead a test, or a program it starts, to the user's own notebook.
LEAKS = ("VERBINDER_PASSPHRASE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What kills programs takes minutes in a file: begun first, nothing waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("faults") is None)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new empty home for each test; programs it starts inherit it."""
    folder = tmp_path_factory.mktemp("home")
    for name in LEAKS:
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("VERBINDER_HOME", str(folder / "verbinder"))
    return folder


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the checkout."""
    return PROJECT


PASSPHRASE = "een zin om te testen"


@pytest.fixture(scope="session")
def empty_notebook_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, NotebookKey]:
    """An empty notebook and its key, made once: stretching a passphrase takes a quarter of a second."""
    path = tmp_path_factory.mktemp("template") / "buurt.verbinder"
    notebook = create_notebook(path, PASSPHRASE, name="Testbuurt")
    notebook.close()
    return path, notebook.key


@pytest.fixture
def notebook(tmp_path: Path, empty_notebook_file: tuple[Path, NotebookKey]) -> Iterator[Notebook]:
    """An open notebook of its own for each test, in which it is always the same morning."""
    template, key = empty_notebook_file
    path = tmp_path / template.name
    shutil.copyfile(template, path)
    opened = open_notebook(path, key=key, clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """A keyring of the system that keeps what it is given for as long as the test runs."""
    from tests.keyrings import MemoryKeyring, use  # the library is loaded only for who asks for one

    made = MemoryKeyring()
    use(monkeypatch, made)
    return made
