"""Where files go: the system's folders, or all under one folder of the user's choice."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from verbinder import paths

PLACES = (
    paths.settings_file,
    paths.window_state_file,
    paths.default_notebook,
    paths.backups_dir,
    paths.log_dir,
)


def test_everything_lies_under_the_home_that_is_asked_for(home: Path) -> None:
    for place in PLACES:
        assert place().is_relative_to(home / "verbinder")


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_without_a_home_of_its_own_it_uses_the_folders_of_the_system(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert paths.settings_file() == home / ".config/verbinder/settings.toml"
    assert paths.default_notebook() == home / ".local/share/verbinder/notebooks/mijn-buurt.verbinder"


def test_a_relative_home_is_made_absolute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "stick")
    assert paths.config_dir() == Path.cwd() / "stick" / "config"


def test_asking_for_a_place_makes_nothing(home: Path) -> None:
    for place in PLACES:
        place()
    assert list(home.iterdir()) == []


def test_a_private_folder_is_made_with_all_above_it(tmp_path: Path) -> None:
    made = paths.make_private_folder(tmp_path / "a" / "b")
    assert made.is_dir()
    if os.name != "nt":
        assert [path.stat().st_mode & 0o777 for path in (made, made.parent)] == [0o700, 0o700]


def test_a_folder_that_exists_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    paths.make_private_folder(tmp_path)
    if os.name != "nt":
        assert tmp_path.stat().st_mode & 0o777 == 0o755
