"""Whatever is given as a notebook or a copy: one sentence, exit code 1, and nothing touched."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from verbinder.store.opening import create_notebook

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(6000)


def make_plain(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()


def make_folder(path: Path) -> None:
    path.mkdir()


#: How it comes about, and a word of the sentence.
BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (lambda path: None, "niet meer"),
    "zero bytes": (lambda path: path.write_bytes(b""), "leeg"),
    "a picture": (lambda path: path.write_bytes(PNG), "ander soort"),
    "noise": (lambda path: path.write_bytes(os.urandom(40960)), "wachtwoord"),
    "text": (lambda path: path.write_text("hallo " * 3000), "wachtwoord"),
    "one byte": (lambda path: path.write_bytes(b"x"), "te klein"),
    "plain SQLite": (make_plain, "niet versleuteld"),
    "a folder": (make_folder, "map"),
}
COMMANDS = ["today", "check", "backup", "find iets", "log @Fatima", "rekey", "export notebook uit.json"]


def everything_under(folder: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in sorted(folder.rglob("*"))}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_notebook_gets_one_sentence_and_stays_as_it_is(
    run: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, command: str
) -> None:
    monkeypatch.setenv("VERBINDER_NEW_PASSPHRASE", "iets heel nieuws")
    make, word = BAD[name]
    make(tmp_path / "buurt.verbinder")
    before = everything_under(tmp_path)
    ended = run(*command.split())
    assert ended.code == 1
    assert len(ended.err.strip().splitlines()) == 1
    assert word in ended.err
    assert ended.out == ""
    assert everything_under(tmp_path) == before


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_copy_is_not_put_back(begun: Callable, tmp_path: Path, name: str) -> None:
    make, word = BAD[name]
    copy = tmp_path / "kopie.verbinder"
    make(copy)
    before = everything_under(tmp_path)
    ended = begun("restore", copy)
    assert (ended.code, len(ended.err.strip().splitlines()), ended.out) == (1, 1, "")
    assert word in ended.err
    assert everything_under(tmp_path) == before


def test_a_copy_of_another_notebook_needs_its_own_passphrase_and_is_refused_without(
    begun: Callable, tmp_path: Path
) -> None:
    other = create_notebook(tmp_path / "ander.verbinder", "het wachtwoord van een ander")
    other.close()
    before = everything_under(tmp_path)
    ended = begun("restore", tmp_path / "ander.verbinder")
    assert (ended.code, len(ended.err.strip().splitlines())) == (1, 1)
    assert "wachtwoord" in ended.err
    assert everything_under(tmp_path) == before


def test_a_copy_of_another_notebook_with_the_same_passphrase_tells_that_everything_differs(
    begun: Callable, tmp_path: Path
) -> None:
    begun("log", "@Fatima Kerkstraat 1")
    create_notebook(tmp_path / "ander.verbinder", "een zin om te testen").close()
    looked = begun("restore", tmp_path / "ander.verbinder", "--look", "--json").json
    people = next(found for found in looked["differences"] if found["kind"] == "resident")
    assert (people["now"], people["copy"], people["only_now"]) == (1, 0, 1)


def test_a_copy_of_another_notebook_with_the_same_passphrase_is_refused_unless_one_says_so(
    begun: Callable, tmp_path: Path
) -> None:
    create_notebook(tmp_path / "ander.verbinder", "een zin om te testen").close()
    before = everything_under(tmp_path)
    ended = begun("restore", tmp_path / "ander.verbinder")
    assert (ended.code, len(ended.err.strip().splitlines()), ended.out) == (1, 1, "")
    assert "ander notitieboek" in ended.err
    left = {
        name: content for name, content in everything_under(tmp_path).items() if not name.endswith(("-shm", "-wal"))
    }
    assert left == before
    assert begun("restore", tmp_path / "ander.verbinder", "--other").code == 0


def test_a_copy_made_before_the_passphrase_changed_is_still_of_this_notebook(
    begun: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick.verbinder"
    assert begun("backup", stick).code == 0
    monkeypatch.setenv("VERBINDER_NEW_PASSPHRASE", "een heel andere zin")
    assert begun("rekey").code == 0
    assert begun("restore", stick).code == 0


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_one_may_not_read_gets_one_sentence(run: Callable, tmp_path: Path) -> None:
    path = tmp_path / "buurt.verbinder"
    path.write_bytes(b"x" * 9000)
    path.chmod(0)
    ended = run("today")
    assert (ended.code, len(ended.err.strip().splitlines())) == (1, 1)


def test_an_empty_notebook_is_no_trouble_for_any_command(begun: Callable, tmp_path: Path) -> None:
    for command in (["today"], ["find", "iets"], ["check"], ["backup"], ["restore"], ["suggest"], ["advise"]):
        assert begun(*command).code == 0, command


def test_a_hundred_wrong_passphrases_change_nothing(empty_notebook_file: tuple[Path, object], tmp_path: Path) -> None:
    from verbinder.errors import UserError
    from verbinder.store.key import NotebookKey
    from verbinder.store.opening import open_notebook

    path = tmp_path / "buurt.verbinder"
    shutil.copyfile(empty_notebook_file[0], path)
    before = everything_under(tmp_path)
    salt = path.read_bytes()[:16]
    for number in range(99):
        # Stretching a passphrase takes a quarter of a second; the other ninety-nine come as what that would give.
        with pytest.raises(UserError, match=r"notebook\.wrong_passphrase"):
            open_notebook(path, key=NotebookKey(number.to_bytes(32, "big"), salt))
    with pytest.raises(UserError, match=r"notebook\.wrong_passphrase"):
        open_notebook(path, "niet de zin")
    assert everything_under(tmp_path) == before
