"""A sealed file: whole or not there, opened by its passphrase only, and everything else refused with one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from verbinder.errors import UserError
from verbinder.sentences import LANGUAGES, error_sentence
from verbinder.store import connection as connections
from verbinder.store import sealed
from verbinder.store.key import new_key
from verbinder.store.notebook import Notebook
from verbinder.store.sealed import read_sealed, write_sealed

SECRET = b"Xanthippe bakt roti"
WORD = "kaas en sokken"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map" / "over.verbinderoverdracht"
    path.parent.mkdir()
    write_sealed(path, WORD, "proef", 1, SECRET * 100_000)
    return path


def refused(path: Path, word: str = WORD) -> str:
    """The code of the refusal; it has a sentence in both languages, and nothing beside the file changed."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(UserError) as caught:
        read_sealed(path, word, "proef", 1)
    assert all(error_sentence(caught.value, language) for language in LANGUAGES)
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    return caught.value.code


def test_what_was_sealed_comes_out_again_and_cannot_be_read_without(file: Path) -> None:
    assert read_sealed(file, WORD, "proef", 1) == SECRET * 100_000
    assert b"Xanthippe" not in file.read_bytes()
    assert list(file.parent.iterdir()) == [file]
    assert file.stat().st_mode & 0o077 == 0


def test_what_is_no_such_file_is_refused_with_one_sentence_and_left_alone(file: Path, notebook: Notebook) -> None:
    content = file.read_bytes()
    assert refused(file, "een ander woord") == "sealed.wrong_passphrase"
    assert refused(file, "") == "notebook.empty_passphrase"
    assert refused(file.with_name("weg")) == "sealed.no_file"
    other = file.with_name("b.verbinderoverdracht")
    for size in (0, 100, 4096 + 7, len(content) - 1):
        other.write_bytes(content[:size])
        assert refused(other) == "sealed.not_whole"
    other.write_bytes(content[: 4096 * 3])
    assert refused(other) == "sealed.damaged"
    other.write_bytes(content[:9000] + bytes(100) + content[9100:])
    assert refused(other) == "sealed.damaged"
    other.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(5_000))
    assert refused(other) == "sealed.not_whole"
    other.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(8184))
    assert refused(other) == "sealed.wrong_passphrase"
    notebook.close()
    other.write_bytes(notebook.path.read_bytes())
    assert refused(other, PASSPHRASE) == "sealed.a_notebook"
    other.unlink()
    other.mkdir()
    assert refused(other) == "sealed.a_folder"


def test_a_newer_file_and_another_kind_of_file_are_refused(file: Path) -> None:
    write_sealed(file, WORD, "proef", 2, SECRET)
    assert refused(file) == "sealed.newer"
    write_sealed(file, WORD, "iets anders", 1, SECRET)
    assert refused(file) == "sealed.not_whole"


def test_an_encrypted_database_of_something_else_is_refused(file: Path) -> None:
    other = file.with_name("b.verbinderoverdracht")
    raw = connections.create(other, key := new_key(WORD))
    raw.execute("CREATE TABLE iets (naam TEXT)")
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.close()
    assert key
    assert refused(other) == "sealed.not_whole"


def test_when_writing_fails_half_way_the_older_file_stands_and_nothing_lies_beside_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    monkeypatch.setattr(sealed, "_read", lambda *_: b"iets anders dan er geschreven is")
    with pytest.raises(UserError, match="sealed.not_written"):
        write_sealed(file, WORD, "proef", 1, b"nieuw")
    monkeypatch.undo()
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="sealed.not_written"):
        write_sealed(tmp_path / "weg" / "over.verbinderoverdracht", WORD, "proef", 1, SECRET)
