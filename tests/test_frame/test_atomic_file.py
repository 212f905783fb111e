"""A file is replaced whole, or stays what it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from verbinder import atomic_file


def write_half(target: Path) -> None:
    with atomic_file.replacing(target) as temporary:
        temporary.write_text("half", encoding="utf-8")
        raise RuntimeError("halfway")


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    target.write_text("oud", encoding="utf-8")
    atomic_file.write_text(target, "nieuw één")
    assert target.read_bytes() == "nieuw één".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_when_writing_fails_the_old_file_stays_and_nothing_is_left_behind(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    target.write_text("oud", encoding="utf-8")
    with pytest.raises(RuntimeError, match="halfway"):
        write_half(target)
    assert target.read_text(encoding="utf-8") == "oud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    target.mkdir()
    with pytest.raises(OSError):
        atomic_file.write_text(target, "nieuw")
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic_file.write_text(tmp_path / "nergens" / "lijst.csv", "nieuw")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_what_is_written_can_be_read_by_its_user_only(tmp_path: Path) -> None:
    atomic_file.write_text(tmp_path / "lijst.csv", "nieuw")
    assert (tmp_path / "lijst.csv").stat().st_mode & 0o777 == 0o600


def test_the_longest_name_a_disk_allows_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 255)
    atomic_file.write_text(target, "nieuw")
    assert target.read_text(encoding="utf-8") == "nieuw"
