"""What can be read of a damaged notebook is saved into a new, sound one; the damaged file stays byte for byte."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store import copies
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.salvage import Salvaged, salvage

PEOPLE = 400


#: The first pages say which tables there are; without them nothing can be found.
LAYOUT_PAGES = 190


@pytest.fixture(scope="module")
def full_file(tmp_path_factory: pytest.TempPathFactory, empty_notebook_file: tuple[Path, NotebookKey]) -> Path:
    """A notebook with some hundred residents, each with a contact and a gift."""
    template, key = empty_notebook_file
    path = tmp_path_factory.mktemp("full") / "buurt.verbinder"
    shutil.copyfile(template, path)
    notebook = open_notebook(path, key=key)
    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK) as work:
        for number in range(PEOPLE):
            resident = work.add(Kind.RESIDENT, given_name=f"Naam{number}", created_on=notebook.today())
            contact = work.add(Kind.CONTACT, on_date=notebook.today(), note=f"praatje {number} " * 20)
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=resident)
            work.add(Kind.GIFT, resident_id=resident, contact_id=contact, kind="talent", phrase=f"kookt {number}")
        work.commit()
    notebook.close()
    return path


@pytest.fixture
def full(notebook: Notebook, full_file: Path) -> Notebook:
    """That notebook, closed, for one test to break."""
    notebook.close()
    shutil.copyfile(full_file, notebook.path)
    return notebook


def break_pages(path: Path, count: int, seed: int = 3) -> None:
    content = bytearray(path.read_bytes())
    pages = len(content) // 4096
    for page in random.Random(seed).sample(range(LAYOUT_PAGES, pages), count):
        content[page * 4096 + 50] ^= 0xFF
    path.write_bytes(content)


def saved_rows(path: Path, notebook: Notebook) -> dict[Kind, int]:
    opened = open_notebook(path, key=notebook.key)
    try:
        assert faults_of(opened) == []
        with opened.reader() as reader:
            return {kind: reader.count(kind) for kind in (Kind.RESIDENT, Kind.CONTACT, Kind.GIFT, Kind.NOTEBOOK)}
    finally:
        opened.close()


@pytest.mark.parametrize("seed", range(3))
def test_most_rows_are_saved_around_broken_pages_and_the_new_notebook_is_sound(
    full: Notebook, tmp_path: Path, seed: int
) -> None:
    break_pages(full.path, 6, seed)
    before = full.path.read_bytes()
    target = tmp_path / "gered.verbinder"
    saved = salvage(full.path, full.key, target)
    assert full.path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["buurt.verbinder", "gered.verbinder"]
    rows = saved_rows(target, full)
    assert rows[Kind.RESIDENT] > PEOPLE // 2
    assert rows[Kind.RESIDENT] <= saved.rows[Kind.RESIDENT]
    for kind in (Kind.RESIDENT, Kind.CONTACT):
        assert saved.rows[kind] + saved.unreadable.get(kind, 0) >= PEOPLE


def test_of_a_whole_notebook_everything_is_saved(full: Notebook, tmp_path: Path) -> None:
    saved: Salvaged = salvage(full.path, full.key, tmp_path / "gered.verbinder")
    assert saved.rows[Kind.RESIDENT] == PEOPLE
    assert (saved.unreadable, saved.loose) == ({}, 0)
    whole = open_notebook(full.path, key=full.key)
    other = open_notebook(tmp_path / "gered.verbinder", key=full.key)
    with whole.reader() as one, other.reader() as two:
        assert [one.find(kind) for kind in Kind] == [two.find(kind) for kind in Kind]
    with other.unit_of_work(Operation.ADD_RESIDENT) as work:
        assert work.add(Kind.RESIDENT, given_name="Nieuw", created_on=other.today()) == PEOPLE + 1
        work.commit()
    whole.close()
    other.close()


def test_a_broken_table_of_contents_is_borrowed_from_a_good_copy_but_no_row_of_it(
    full: Notebook, tmp_path: Path
) -> None:
    copy = tmp_path / "kopie.verbinder"
    copies.copy_notebook(full.path, full.key, copy)
    opened = open_notebook(full.path, key=full.key)
    with opened.unit_of_work(Operation.ADD_RESIDENT) as work:
        work.add(Kind.RESIDENT, given_name="Na de kopie", created_on=opened.today())
        work.commit()
    opened.close()
    content = bytearray(full.path.read_bytes())
    # Every eighth page of the first part: some hold the list of tables, others the first rows and the index.
    for page in range(2, LAYOUT_PAGES, 8):
        content[page * 4096 + 50] ^= 1
    for page in (25, 88):
        content[page * 4096 + 50] ^= 2
    full.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=r"salvage\.nothing"):
        salvage(full.path, full.key, tmp_path / "gered.verbinder")
    saved = salvage(full.path, full.key, tmp_path / "gered.verbinder", good_copy=copy)
    assert saved.rows[Kind.RESIDENT] > PEOPLE * 3 // 4
    rescued = open_notebook(tmp_path / "gered.verbinder", key=full.key)
    with rescued.reader() as reader:
        assert reader.find(Kind.RESIDENT)[-1]["given_name"] == "Na de kopie"
    rescued.close()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])


def zero_a_run(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 20 * 4096] = bytes(20 * 4096)
    path.write_bytes(content)


def swap_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    one, two = (len(content) // part // 4096 * 4096 for part in (2, 3))
    content[one : one + 4096], content[two : two + 4096] = content[two : two + 4096], content[one : one + 4096]
    path.write_bytes(content)


@pytest.mark.parametrize("spoil", [cut, zero_a_run, swap_pages])
def test_a_notebook_cut_off_blanked_or_mixed_up_gives_what_it_has(
    full: Notebook, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(full.path)
    before = full.path.read_bytes()
    saved = salvage(full.path, full.key, tmp_path / "gered.verbinder")
    assert saved.saved > 0
    assert saved_rows(tmp_path / "gered.verbinder", full)[Kind.NOTEBOOK] == 1
    assert full.path.read_bytes() == before


def test_when_nothing_can_be_read_no_empty_notebook_is_left(full: Notebook, tmp_path: Path) -> None:
    content = bytearray(full.path.read_bytes())
    for page in range(len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    full.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=r"salvage\.nothing"):
        salvage(full.path, full.key, tmp_path / "gered.verbinder")
    assert [file.name for file in tmp_path.iterdir()] == ["buurt.verbinder"]


def test_what_is_saved_never_replaces_a_file(full: Notebook, tmp_path: Path) -> None:
    (tmp_path / "gered.verbinder").write_bytes(b"van mij")
    with pytest.raises(UserError, match=r"copy\.exists_already"):
        salvage(full.path, full.key, tmp_path / "gered.verbinder")
    assert (tmp_path / "gered.verbinder").read_bytes() == b"van mij"


def test_rows_in_the_log_of_a_killed_program_are_saved_too(notebook: Notebook, tmp_path: Path) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        work.add(Kind.RESIDENT, given_name="Fatima", created_on=notebook.today())
        work.commit()
    killed = tmp_path / "gedood.verbinder"
    for end in ("", "-wal"):
        killed.with_name(killed.name + end).write_bytes(notebook.path.with_name(notebook.path.name + end).read_bytes())
    assert salvage(killed, notebook.key, tmp_path / "gered.verbinder").rows[Kind.RESIDENT] == 1
    assert copies.faults_of_file(tmp_path / "gered.verbinder", notebook.key) == []
