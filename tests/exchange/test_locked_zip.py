"""What leaves in a locked zip is whole, needs its password, and lies nowhere readable meanwhile."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import pyzipper

from verbinder.domain.exports import ExportKind
from verbinder.errors import UserError
from verbinder.exchange import locked_zip
from verbinder.store.notebook import Notebook
from verbinder.usecases import access, contacts, exports, portable, vcard_export

PASSWORD = "vier paarse fietsen é"
MARKER = "Qwimarker"


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    contacts.log_line(notebook, f"@{MARKER} Kerkstraat 1 06 12345678 +bakt brood")
    return notebook


def opened(path: Path, password: str = PASSWORD) -> dict[str, bytes]:
    with pyzipper.AESZipFile(path) as zipped:
        zipped.setpassword(password.encode())
        return {name: zipped.read(name) for name in zipped.namelist()}


def test_the_same_is_in_the_zip_as_in_the_plain_file(filled: Notebook, tmp_path: Path) -> None:
    plain, locked = tmp_path / "alles.json", tmp_path / "alles.zip"
    portable.export_notebook(filled, plain)
    portable.export_notebook(filled, locked, PASSWORD)
    assert opened(locked) == {"verbinder.json": plain.read_bytes()}
    assert json.loads(plain.read_bytes())["format"]
    access.export(filled, 1, tmp_path / "inzage.html", "nl")
    access.export(filled, 1, tmp_path / "inzage.zip", "nl", PASSWORD)
    assert opened(tmp_path / "inzage.zip") == {"verbinder.html": (tmp_path / "inzage.html").read_bytes()}
    vcard_export.export_cards(filled, tmp_path / "kaarten.zip", PASSWORD)
    assert MARKER.encode() in opened(tmp_path / "kaarten.zip")["verbinder.vcf"]
    assert len(exports.log(filled)) == 5


def test_without_the_password_nothing_can_be_read_and_the_lock_is_aes_256(filled: Notebook, tmp_path: Path) -> None:
    locked = tmp_path / "alles.zip"
    portable.export_notebook(filled, locked, PASSWORD)
    assert MARKER.encode() not in locked.read_bytes()
    with pytest.raises(RuntimeError):
        opened(locked, "iets anders")
    with pyzipper.AESZipFile(locked) as zipped:
        (entry,) = zipped.infolist()
    assert entry.wz_aes_strength == 3
    with zipfile.ZipFile(locked) as plain, pytest.raises((RuntimeError, NotImplementedError)):
        plain.read("verbinder.json")


def test_nothing_readable_lies_beside_it_while_it_is_written(
    filled: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []
    write = pyzipper.zipfile_aes.AESZipFile.close

    def look(self: Any) -> None:
        seen.extend(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        write(self)

    monkeypatch.setattr(pyzipper.AESZipFile, "close", look, raising=False)
    portable.export_notebook(filled, tmp_path / "alles.zip", PASSWORD)
    assert seen
    assert not any(MARKER.encode() in content for content in seen)
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]


@pytest.mark.parametrize(
    ("name", "password", "code"), [("a.zip", "", "zip.no_password"), ("a.json", "x", "zip.not_a_zip")]
)
def test_a_zip_wants_a_password_and_a_password_a_zip(
    name: str, password: str, code: str, filled: Notebook, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=code):
        portable.export_notebook(filled, tmp_path / name, password)
    assert not (tmp_path / name).exists()
    assert exports.log(filled) == ()


def test_a_zip_that_cannot_be_finished_is_not_there_and_was_not_noted(
    filled: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Iterator[None]:
        raise OSError(28, "full")

    monkeypatch.setattr(locked_zip.atomic_file, "flush_file", refuse)
    with pytest.raises(UserError):
        portable.export_notebook(filled, tmp_path / "alles.zip", PASSWORD)
    assert not any(path.suffix in (".zip", ".tmp") for path in tmp_path.iterdir())
    assert ExportKind.NOTEBOOK not in [line.kind for line in exports.log(filled)]
