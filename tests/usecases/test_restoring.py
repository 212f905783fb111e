"""A copy is put back as a copy first: what would differ is told, and nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind, Operation
from verbinder.errors import StoreUnavailable, UserError
from verbinder.store.key import new_key
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import backups, contacts, forgetting, restoring
from verbinder.usecases.search import find


@pytest.fixture
def copy(notebook: Notebook) -> Path:
    """A copy with Fatima and Jan in it; since then Jan is gone, Ahmed came and Fatima changed."""
    contacts.log_line(notebook, "@Fatima Kerkstraat 1 +naait graag")
    contacts.log_line(notebook, "@Jan Kerkstraat 2")
    kept = backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    notebook.undo()
    contacts.log_line(notebook, "@Ahmed")
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, 1, surname="Yilmaz")
        work.commit()
    return kept.copy


def residents(path: Path, notebook: Notebook) -> list[str]:
    opened = open_notebook(path, key=notebook.key)
    with opened.reader() as reader:
        names = [row["given_name"] for row in reader.find(Kind.RESIDENT)]
    opened.close()
    return names


def test_what_would_differ_is_told_per_kind_and_by_name(notebook: Notebook, copy: Path) -> None:
    before = copy.read_bytes()
    prepared = restoring.prepare(copy, notebook.key, notebook.path, open_now=notebook)
    assert prepared.differences is not None
    told = {difference.kind: difference for difference in prepared.differences}
    people = told[Kind.RESIDENT]
    assert (people.now, people.copy, people.only_now, people.only_copy, people.changed) == (2, 2, 1, 1, 1)
    assert people.only_now_names == ("Ahmed",)
    assert people.only_copy_names == ("Jan",)
    assert Kind.GIFT not in told
    assert (prepared.residents, prepared.contacts) == (2, 2)
    restoring.discard(prepared)
    assert copy.read_bytes() == before
    assert not list(notebook.path.parent.glob("*.restoring*"))


def test_putting_it_in_place_keeps_what_stood_there(notebook: Notebook, copy: Path) -> None:
    prepared = restoring.prepare(copy, notebook.key, notebook.path, open_now=notebook)
    notebook.close()
    kept = restoring.put_in_place(prepared, notebook.path, notebook.clock(), kept_as="ervoor")
    assert kept is not None
    assert residents(notebook.path, notebook) == ["Fatima", "Jan"]
    assert residents(kept, notebook) == ["Fatima", "Ahmed"]
    assert residents(copy, notebook) == ["Fatima", "Jan"]
    assert not list(notebook.path.parent.glob("*.restoring*"))


def test_what_was_said_last_in_a_killed_notebook_is_kept_with_it(
    notebook: Notebook, copy: Path, tmp_path: Path
) -> None:
    """The log of a killed program belongs to what is set aside, and is never replayed into the copy."""
    killed = tmp_path / "gedood"
    killed.mkdir()
    path = killed / "buurt.verbinder"
    for end in ("", "-wal"):
        (killed / f"buurt.verbinder{end}").write_bytes(notebook.path.with_name(notebook.path.name + end).read_bytes())
    prepared = restoring.prepare(copy, notebook.key, path)
    kept = restoring.put_in_place(prepared, path, notebook.clock(), kept_as="ervoor")
    assert kept is not None
    assert residents(kept, notebook) == ["Fatima", "Ahmed"]
    assert residents(path, notebook) == ["Fatima", "Jan"]


def test_a_log_left_where_a_notebook_was_is_not_replayed_into_the_copy(
    notebook: Notebook, copy: Path, tmp_path: Path
) -> None:
    path = tmp_path / "weg" / "buurt.verbinder"
    path.parent.mkdir()
    log = notebook.path.with_name(notebook.path.name + "-wal")
    (path.parent / "buurt.verbinder-wal").write_bytes(log.read_bytes())
    prepared = restoring.prepare(copy, notebook.key, path)
    assert restoring.put_in_place(prepared, path, notebook.clock()) is None
    assert residents(path, notebook) == ["Fatima", "Jan"]


def test_who_was_forgotten_is_taken_out_before_anybody_sees_the_copy(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    contacts.log_line(notebook, "@Jan Kerkstraat 2")
    copy = backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock()).copy
    forgetting.forget(notebook, [2])
    before = copy.read_bytes()
    prepared = restoring.prepare(copy, notebook.key, notebook.path, open_now=notebook)
    assert "Jan" not in str(prepared.differences)
    opened = open_notebook(prepared.ready, key=notebook.key, read_only=True)
    assert not find(opened, "Jan")
    opened.close()
    notebook.close()
    restoring.put_in_place(prepared, notebook.path, notebook.clock())
    assert residents(notebook.path, notebook) == ["Fatima", ""]
    assert copy.read_bytes() == before
    assert not list(notebook.path.parent.glob("*.restoring*"))


def test_an_equal_copy_is_said_to_be_equal(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima")
    kept = backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    prepared = restoring.prepare(kept.copy, notebook.key, notebook.path, open_now=notebook)
    assert prepared.same
    restoring.discard(prepared)


def test_a_wrong_key_a_damaged_copy_or_an_open_notebook_leaves_all_as_it_was(notebook: Notebook, copy: Path) -> None:
    names = {file.name for file in notebook.path.parent.iterdir()}
    with pytest.raises(UserError, match=r"notebook\.wrong_passphrase"):
        restoring.prepare(copy, new_key("iets anders"), notebook.path, open_now=notebook)
    with pytest.raises(UserError, match=r"copy\.is_notebook"):
        restoring.prepare(notebook.path, notebook.key, notebook.path, open_now=notebook)
    prepared = restoring.prepare(copy, notebook.key, notebook.path, open_now=notebook)
    with pytest.raises(StoreUnavailable, match=r"notebook\.held"):
        restoring.put_in_place(prepared, notebook.path, notebook.clock())
    broken = bytearray(copy.read_bytes())
    broken[len(broken) // 2] ^= 1
    copy.write_bytes(broken)
    with pytest.raises(StoreUnavailable):
        restoring.prepare(copy, notebook.key, notebook.path, open_now=notebook)
    assert {file.name for file in notebook.path.parent.iterdir()} == names
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 2


def test_a_notebook_that_is_gone_is_restored_without_comparing(notebook: Notebook, copy: Path, tmp_path: Path) -> None:
    path = tmp_path / "nieuwe map" / "buurt.verbinder"
    path.parent.mkdir()
    prepared = restoring.prepare(copy, notebook.key, path)
    assert prepared.differences is None
    assert prepared.residents == 2
    restoring.put_in_place(prepared, path, notebook.clock())
    assert residents(path, notebook) == ["Fatima", "Jan"]
