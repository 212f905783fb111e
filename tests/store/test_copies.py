"""Copies: whole, encrypted, checked before they count; a restored one never replays an old log."""

from __future__ import annotations

import random
import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store import copies
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import notebooks, restoring

NOW = datetime(2026, 11, 24, 10, 0)


def add_street(notebook: Notebook, name: str) -> None:
    with notebook.unit_of_work(Operation.ADD_STREET, name) as work:
        work.add(Kind.STREET, name=name)
        work.commit()


def streets(notebook: Notebook) -> list[str]:
    with notebook.reader() as reader:
        return [row["name"] for row in reader.find(Kind.STREET)]


def test_a_copy_made_while_the_notebook_is_open_holds_the_last_commit(notebook: Notebook, tmp_path: Path) -> None:
    add_street(notebook, "Kerkstraat")
    copy = tmp_path / "usb" / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    assert [file.name for file in copy.parent.iterdir()] == ["kopie.verbinder"]
    opened = open_notebook(copy, key=notebook.key)
    assert streets(opened) == ["Kerkstraat"]
    assert faults_of(opened) == []
    opened.close()
    assert b"Kerkstraat" not in copy.read_bytes()


def test_a_copy_never_replaces_a_file(notebook: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    copy.write_bytes(b"iets van mij")
    with pytest.raises(UserError, match="copy.exists_already"):
        notebooks.backup(notebook, copy)
    assert copy.read_bytes() == b"iets van mij"


def test_a_copy_that_cannot_be_written_leaves_nothing(notebook: Notebook, tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("geen map")
    with pytest.raises(VerbinderError):
        notebooks.backup(notebook, blocked / "kopie.verbinder")
    assert blocked.read_text() == "geen map"


def put_back(copy: Path, key: NotebookKey, path: Path, kept_as: str = "") -> Path | None:
    return restoring.put_in_place(restoring.prepare(copy, key, path), path, NOW, kept_as=kept_as)


def test_restoring_keeps_what_was_there_and_brings_the_copy_back(notebook: Notebook, tmp_path: Path) -> None:
    add_street(notebook, "Kerkstraat")
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    add_street(notebook, "Dorpsplein")
    notebook.close()
    kept = notebooks.restore(copy, "een zin om te testen", notebook.path, kept_as="voor het terugzetten")
    assert kept is not None
    assert re.fullmatch(r"buurt \d{4}-\d\d-\d\d \d{4} voor het terugzetten\.verbinder", kept.name)
    for path, expected in ((notebook.path, ["Kerkstraat"]), (kept, ["Kerkstraat", "Dorpsplein"])):
        opened = open_notebook(path, key=notebook.key)
        assert streets(opened) == expected
        opened.close()


def test_putting_back_twice_in_a_minute_keeps_both(notebook: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    notebook.close()
    kept = [put_back(copy, notebook.key, notebook.path, "bewaard") for _ in range(3)]
    names = [path.name for path in kept if path is not None and path.is_file()]
    assert names == [f"buurt 2026-11-24 1000 bewaard{more}.verbinder" for more in ("", " 2", " 3")]


def test_an_old_log_is_not_replayed_into_a_restored_notebook(notebook: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    add_street(notebook, "Dorpsplein")
    killed = tmp_path / "gedood"
    killed.mkdir()
    for end in ("", "-wal", "-shm"):
        shutil.copyfile(str(notebook.path) + end, str(killed / "buurt.verbinder") + end)
    put_back(copy, notebook.key, killed / "buurt.verbinder")
    opened = open_notebook(killed / "buurt.verbinder", key=notebook.key)
    assert streets(opened) == []
    opened.close()


def test_a_wrong_passphrase_or_a_damaged_copy_restores_nothing(notebook: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    notebook.close()
    before = notebook.path.read_bytes()
    with pytest.raises(UserError, match="wrong_passphrase"):
        notebooks.restore(copy, "een andere zin", notebook.path)
    damaged = bytearray(copy.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    copy.write_bytes(damaged)
    with pytest.raises(StoreUnavailable):
        notebooks.restore(copy, "een zin om te testen", notebook.path)
    assert notebook.path.read_bytes() == before


def test_every_flipped_bit_is_found(notebook: Notebook, tmp_path: Path) -> None:
    for number in range(20):
        add_street(notebook, f"Straat {number}")
    notebook.close()
    whole = notebook.path.read_bytes()
    chance = random.Random(7)
    for _ in range(40):
        broken = bytearray(whole)
        # The last 16 bytes of a page's reserve are padding after its seal, which nothing reads.
        position = chance.randrange(16, len(broken))
        while position % 4096 >= 4096 - 16:
            position = chance.randrange(16, len(broken))
        broken[position] ^= 1 << chance.randrange(8)
        path = tmp_path / "gebroken.verbinder"
        path.write_bytes(broken)
        try:
            found = bool(copies.faults_of_file(path, notebook.key))
        except VerbinderError:
            found = True
        assert found, position


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_off_file_is_found(notebook: Notebook, tmp_path: Path, part: float) -> None:
    notebook.close()
    whole = notebook.path.read_bytes()
    path = tmp_path / "half.verbinder"
    path.write_bytes(whole[: int(len(whole) * part)])
    try:
        found = bool(copies.faults_of_file(path, notebook.key))
    except VerbinderError:
        found = True
    assert found


def test_looking_at_a_copy_first_finds_what_is_wrong_with_it_while_the_notebook_is_open(
    notebook: Notebook, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    before = copy.read_bytes()
    notebooks.check_copy(copy, "een zin om te testen", notebook.path)
    assert copy.read_bytes() == before
    with pytest.raises(UserError, match="wrong_passphrase"):
        notebooks.check_copy(copy, "een andere zin", notebook.path)
    with pytest.raises(UserError, match="copy.is_notebook"):
        notebooks.check_copy(notebook.path, "een zin om te testen", notebook.path)
    damaged = bytearray(before)
    damaged[len(damaged) // 2] ^= 1
    copy.write_bytes(damaged)
    with pytest.raises(StoreUnavailable):
        notebooks.check_copy(copy, "een zin om te testen", notebook.path)


def test_a_notebook_that_is_open_is_not_replaced(notebook: Notebook, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.verbinder"
    notebooks.backup(notebook, copy)
    add_street(notebook, "Dorpsplein")
    with pytest.raises(StoreUnavailable, match="notebook.held"):
        notebooks.restore(copy, "een zin om te testen", notebook.path)
    assert streets(notebook) == ["Dorpsplein"]


def test_a_sound_notebook_has_no_faults(notebook: Notebook) -> None:
    add_street(notebook, "Kerkstraat")
    report = notebooks.check(notebook)
    assert report.faults == ()
    assert (report.residents, report.contacts) == (0, 0)
