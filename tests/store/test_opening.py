"""Opening: what is no notebook is refused with one code and stays as it was; a second program is told who has it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable, UserError, VerbinderError
from verbinder.store.key import NotebookKey, recovery_text
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook, open_notebook


def make_plain(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()


BAD = {
    "missing": (lambda path: None, "notebook.missing"),
    "empty": (lambda path: path.write_bytes(b""), "notebook.empty_file"),
    "png": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000)), "notebook.other_kind"),
    "pdf": (lambda path: path.write_bytes(b"%PDF-1.7\n" + bytes(5000)), "notebook.other_kind"),
    "text": (lambda path: path.write_text("hallo " * 1000), "notebook.wrong_passphrase"),
    "short": (lambda path: path.write_bytes(b"a"), "notebook.too_small"),
    "plain": (make_plain, "notebook.not_encrypted"),
    "folder": (lambda path: path.mkdir(), "notebook.is_folder"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_notebook_is_refused_and_untouched(tmp_path: Path, name: str) -> None:
    make, code = BAD[name]
    path = tmp_path / "x.verbinder"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(VerbinderError) as refused:
        open_notebook(path, "een zin")
    assert refused.value.code == code
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [file.name for file in tmp_path.iterdir()] == ([] if name == "missing" else ["x.verbinder"])


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_one_may_not_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.verbinder"
    path.write_bytes(b"x" * 9000)
    path.chmod(0)
    with pytest.raises(UserError, match="notebook.unreadable"):
        open_notebook(path, "een zin")


def test_a_wrong_passphrase_touches_nothing(empty_notebook_file: tuple[Path, NotebookKey], tmp_path: Path) -> None:
    path = tmp_path / "x.verbinder"
    shutil.copyfile(empty_notebook_file[0], path)
    before = path.read_bytes()
    for _ in range(3):
        with pytest.raises(UserError, match="notebook.wrong_passphrase"):
            open_notebook(path, "niet de zin")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "passphrase", ["'; DROP TABLE resident; --", '"', "سلام يا جيران", "👋🏽 buurt", "a" * 10_000, "\u0000x"]
)
def test_any_letters_make_a_passphrase(tmp_path: Path, passphrase: str) -> None:
    path = tmp_path / "x.verbinder"
    create_notebook(path, passphrase).close()
    open_notebook(path, passphrase).close()


def test_the_recovery_key_opens_without_the_passphrase(empty_notebook_file: tuple[Path, NotebookKey]) -> None:
    path, key = empty_notebook_file
    notebook = open_notebook(path, recovery_text=recovery_text(key), read_only=True)
    with notebook.reader() as reader:
        assert reader.find(Kind.NOTEBOOK)[0]["name"] == "Testbuurt"
    notebook.close()


def test_a_newer_file_is_refused_and_untouched(notebook: Notebook) -> None:
    with notebook.small_write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    notebook.close()
    before = notebook.path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreUnavailable) as refused:
            open_notebook(notebook.path, key=notebook.key, read_only=read_only)
        assert refused.value.code == "notebook.too_new"
    assert notebook.path.read_bytes() == before


def test_a_second_window_of_the_same_program_is_told_who_holds_it(notebook: Notebook) -> None:
    with pytest.raises(StoreUnavailable) as refused:
        open_notebook(notebook.path, key=notebook.key)
    assert refused.value.code == "notebook.held"
    assert refused.value.values["process"] == str(os.getpid())


HOLD = """
import sys
from pathlib import Path
from verbinder.store.key import NotebookKey
from verbinder.store.opening import open_notebook
notebook = open_notebook(Path(sys.argv[1]), key=NotebookKey(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])))
print("open", flush=True)
sys.stdin.readline()
"""


def test_another_program_reads_beside_the_one_that_writes_and_a_dead_one_blocks_nobody(notebook: Notebook) -> None:
    notebook.close()
    key = notebook.key
    arguments = [sys.executable, "-c", HOLD, str(notebook.path), key.raw.hex(), key.salt.hex()]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreUnavailable) as refused:
            open_notebook(notebook.path, key=key)
        assert refused.value.values["process"] == str(other.pid)
        looking = open_notebook(notebook.path, key=key, read_only=True)
        with looking.reader() as reader:
            assert reader.count(Kind.NOTEBOOK) == 1
        with pytest.raises(StoreUnavailable, match="read_only_here"), looking.unit_of_work(Operation.ADD_STREET):
            pass
        looking.close()
        other.kill()
    open_notebook(notebook.path, key=key).close()


def test_the_same_file_under_another_name_is_held_too(notebook: Notebook, tmp_path: Path) -> None:
    link = tmp_path / "ander.verbinder"
    link.symlink_to(notebook.path)
    with pytest.raises(StoreUnavailable, match="notebook.held"):
        open_notebook(link, key=notebook.key)


def test_closing_leaves_one_file(notebook: Notebook) -> None:
    notebook.close()
    assert [file.name for file in notebook.path.parent.iterdir()] == [notebook.path.name]


def test_making_a_notebook_over_another_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match="notebook.exists_already"):
        create_notebook(notebook.path, "een andere zin")
