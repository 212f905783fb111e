"""The files that travel with the program are found and belong to it, in a checkout and in a wheel."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from verbinder import assets


@pytest.fixture
def fresh_root() -> Path:
    assets.root.cache_clear()
    yield
    assets.root.cache_clear()


def test_the_resources_of_the_checkout_are_found(project: Path) -> None:
    assert assets.root() == project / "resources"


def test_the_resources_of_a_bundle_come_before_those_of_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh_root: None
) -> None:
    (tmp_path / "resources" / "sentences").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert assets.root() == tmp_path / "resources"


def test_missing_resources_are_said_and_not_guessed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fresh_root: None
) -> None:
    monkeypatch.setattr(assets, "__file__", str(tmp_path / "verbinder" / "assets.py"))
    with pytest.raises(FileNotFoundError):
        assets.root()


@pytest.mark.parametrize("name", ["sentences/nl.toml", "sentences/en.toml"])
def test_a_text_resource_is_read_as_utf8(name: str) -> None:
    assert assets.read_text(name).startswith("#")
