"""Fixtures every test shares: no screen, and a home of its own so that nobody's real files are touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before anything imports Qt. Font caches stay where they are: making them anew for each home takes a second.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))

PROJECT = Path(__file__).resolve().parent.parent

# What would lead a test, or a program it starts, to the user's own notebook.
LEAKS = ("VERBINDER_PASSPHRASE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR")


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
