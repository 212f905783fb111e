"""Folders that another program copies to other computers are known by their names and by what it leaves there."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from verbinder.domain.synced_folders import MARKS, service_of_mark, service_of_names

PLACES = {
    r"C:\fatima\OneDrive\buurt.verbinder": "OneDrive",
    r"C:\fatima\OneDrive - Gemeente Eindhoven\werk\buurt.verbinder": "OneDrive",
    r"D:\Dropbox (Persoonlijk)\buurt.verbinder": "Dropbox",
    r"C:\fatima\iCloudDrive\buurt.verbinder": "iCloud",
    r"G:\Mijn Drive\buurt.verbinder": "Google Drive",
    r"C:\fatima\Documents\buurt.verbinder": "",
    r"D:\Stackelbergstraat\buurt.verbinder": "",
}
ELSEWHERE = {
    "fatima/Nextcloud/werk/buurt.verbinder": "Nextcloud",
    "fatima/nextcloud/buurt.verbinder": "Nextcloud",
    "f/Library/Mobile Documents/com~apple~CloudDocs/buurt.verbinder": "iCloud",
    "f/Library/CloudStorage/GoogleDrive-f@example.nl/My Drive/buurt.verbinder": "Google Drive",
    "f/Library/CloudStorage/OneDrive-Gemeente/buurt.verbinder": "OneDrive",
    "fatima/buurt.verbinder": "",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_place_on_windows_is_known(place: str) -> None:
    assert service_of_names(PureWindowsPath(place).parts[:-1]) == PLACES[place]


@pytest.mark.parametrize("place", ELSEWHERE)
def test_a_place_elsewhere_is_known(place: str) -> None:
    assert service_of_names(PurePosixPath(place).parts[:-1]) == ELSEWHERE[place]


def test_every_mark_has_its_program() -> None:
    assert all(service_of_mark(mark) for mark in MARKS)
    assert service_of_mark(".bashrc") == ""
