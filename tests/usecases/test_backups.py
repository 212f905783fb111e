"""Copies nobody asks for: made after use and before what is large, checked, thinned, and carried to a second place."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from verbinder import paths
from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind
from verbinder.errors import StoreUnavailable
from verbinder.store import copies
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import (
    backups,
    contacts,
    doubles,
    importing,
    notebooks,
    portable,
    retention,
    streets,
    tags,
)
from verbinder.usecases.import_streets import import_streets

NOW = datetime(2026, 11, 24, 9, 30)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made(notebook: Notebook) -> list[str]:
    return [copy.path.name for copy in backups.copies_of_notebook(notebook)]


def residents_in(copy: Path, notebook: Notebook) -> int:
    opened = open_notebook(copy, key=notebook.key, read_only=True)
    with opened.reader() as reader:
        count = reader.count(Kind.RESIDENT)
    opened.close()
    return count


def test_after_use_a_copy_is_made_and_no_second_one_of_the_same(notebook: Notebook) -> None:
    backups.look_after(notebook, None)
    contacts.log_line(notebook, "@Fatima")
    kept = backups.after_use(notebook, at_once=True)
    assert kept is not None
    assert kept.copy.name == f"buurt {notebook.clock():%Y-%m-%d %H%M%S} day.verbinder"
    assert residents_in(kept.copy, notebook) == 1
    assert copies.faults_of_file(kept.copy, notebook.key) == []
    assert backups.after_use(notebook, at_once=True) is None
    contacts.log_line(notebook, "@Ahmed")
    assert backups.after_use(notebook, at_once=False) is None
    assert backups.after_use(notebook, at_once=True) is not None
    notebook.undo()
    assert backups.after_use(notebook, at_once=True) is not None
    assert len(made(notebook)) == 3


def test_a_notebook_nobody_looks_after_and_the_example_are_not_copied(notebook: Notebook, tmp_path: Path) -> None:
    contacts.log_line(notebook, "@Fatima")
    assert backups.after_use(notebook, at_once=True) is None
    assert backups.before(notebook, Reason.IMPORT) is None
    place = tmp_path / f"{paths.EXAMPLE_PREFIX}1"
    example = notebooks.make_example(place / "v.verbinder", "een zin", residents=5)
    backups.look_after(example, None)
    assert backups.after_use(example, at_once=True) is None
    example.close()
    assert not paths.backups_dir().exists()


@pytest.mark.parametrize("merge", ["residents", "streets", "tags"])
def test_before_two_are_made_one_there_is_a_copy_in_which_they_are_two(merge: str, notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 1 #tuin")
    contacts.log_line(notebook, "@Jan Dorpsstraat 2 #moestuin")
    backups.look_after(notebook, None)
    work = {"residents": doubles.merge, "streets": streets.merge, "tags": tags.merge}[merge]
    work(notebook, 1, 2)
    (copy,) = backups.copies_of_notebook(notebook)
    assert copy.reason is Reason.BULK
    assert residents_in(copy.path, notebook) == 2
    notebook.undo()
    work(notebook, 1, 2)
    assert len(made(notebook)) == 1, "one in a while is enough for a series"


def test_before_an_import_of_people_streets_or_a_notebook_there_is_a_copy(notebook: Notebook, tmp_path: Path) -> None:
    people, roads, whole = tmp_path / "mensen.csv", tmp_path / "straten.csv", tmp_path / "heel.json"
    people.write_text("Voornaam;Achternaam\nAnna;Smit\n", encoding="utf-8")
    roads.write_text("straat\nLindelaan\n", encoding="utf-8")
    portable.export_notebook(notebook, whole)
    backups.look_after(notebook, None)
    importing.run(notebook, importing.open_list(people))
    import_streets(notebook, roads)
    portable.import_notebook(notebook, whole)
    assert [copy.reason for copy in backups.copies_of_notebook(notebook)] == [Reason.IMPORT] * 3


def test_before_what_is_kept_too_long_goes_there_is_a_copy(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima")
    backups.look_after(notebook, None)
    retention.apply(notebook)
    assert made(notebook) == [], "nothing was due"
    notebook.clock = lambda: NOW + timedelta(days=1000)
    retention.apply(notebook)
    (copy,) = backups.copies_of_notebook(notebook)
    assert copy.reason is Reason.BULK
    assert residents_in(copy.path, notebook) == 1


def test_a_copy_goes_to_the_second_place_too_and_is_checked_there(notebook: Notebook, stick: Path) -> None:
    contacts.log_line(notebook, "@Fatima")
    kept = backups.make(notebook.path, notebook.key, Reason.DAY, NOW, stick)
    assert kept.trouble is None
    assert kept.second is not None
    assert kept.second.read_bytes() == kept.copy.read_bytes()
    assert [copy.second_place for copy in backups.copies_of_notebook(notebook, stick)] == [False, True]


def test_a_stick_that_is_not_there_is_told_and_not_made_as_a_folder(notebook: Notebook, tmp_path: Path) -> None:
    backups.look_after(notebook, tmp_path / "weg")
    kept = backups.after_use(notebook, at_once=True)
    assert kept is not None
    assert kept.copy.exists()
    assert kept.trouble is not None
    assert kept.trouble.code == "copy.place_missing"
    plan = backups.plan_of(notebook)
    assert plan is not None
    assert plan.trouble is kept.trouble
    assert not (tmp_path / "weg").exists()


def test_old_copies_go_in_both_places_but_never_what_somebody_else_put_there(notebook: Notebook, stick: Path) -> None:
    (stick / "vakantie 2020-01-01 120000 day.verbinder").write_bytes(b"iets heel anders" * 300)
    notebooks.backup(notebook, stick / "buurt 2020-01-01 120000 hand.verbinder")
    for days in range(60, -1, -1):
        backups.make(notebook.path, notebook.key, Reason.DAY, NOW - timedelta(days=days), stick)
    assert len(made(notebook)) <= 7 + 5 + 3
    left = {path.name for path in stick.iterdir()}
    assert {"vakantie 2020-01-01 120000 day.verbinder", "buurt 2020-01-01 120000 hand.verbinder"} <= left
    assert len(left) == len(made(notebook)) + 2


def test_a_damaged_notebook_never_takes_the_place_of_a_good_copy(notebook: Notebook) -> None:
    for number in range(30):
        contacts.log_line(notebook, f"@Fatima Kerkstraat {number}")
    good = [backups.make(notebook.path, notebook.key, Reason.DAY, NOW - timedelta(days=400 - day)) for day in range(3)]
    notebook.close()
    content = bytearray(notebook.path.read_bytes())
    for page in range(5, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    notebook.path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="notebook.damaged"):
        backups.make(notebook.path, notebook.key, Reason.DAY, NOW)
    assert all(kept.copy.exists() for kept in good)
    assert len(list(backups.folder_of(notebook.path).iterdir())) == 3
    newest = backups.newest_good_copy(notebook.path, notebook.key)
    assert newest is not None
    assert newest.path == good[-1].copy


def test_the_newest_good_copy_is_one_that_opens(notebook: Notebook, stick: Path) -> None:
    kept = [backups.make(notebook.path, notebook.key, Reason.DAY, NOW - timedelta(days=day)) for day in (2, 1, 0)]
    content = bytearray(kept[2].copy.read_bytes())
    content[len(content) // 2] ^= 1
    kept[2].copy.write_bytes(content)
    kept[1].copy.write_bytes(b"")
    newest = backups.newest_good_copy(notebook.path, notebook.key, stick)
    assert newest is not None
    assert newest.path == kept[0].copy


def test_a_copy_before_something_large_that_cannot_be_made_stops_it(notebook: Notebook) -> None:
    backups.look_after(notebook, None)
    paths.make_private_folder(paths.backups_dir())
    backups.folder_of(notebook.path).write_text("geen map")
    with pytest.raises(StoreUnavailable, match="copy.cannot_write"):
        backups.before(notebook, Reason.IMPORT)


def test_copies_of_a_notebook_that_was_renamed_are_still_found(notebook: Notebook, tmp_path: Path) -> None:
    kept = backups.make(notebook.path, notebook.key, Reason.DAY, NOW)
    other = tmp_path / "andere naam.verbinder"
    found = backups.copies_of(other, notebook.key.salt)
    assert [copy.path for copy in found] == [kept.copy]
    assert backups.copies_of(other, b"x" * 16) == []


@pytest.mark.parametrize(("folder", "service"), [("OneDrive - Gemeente", "OneDrive"), ("gewoon", "")])
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: str) -> None:
    assert backups.synced_by(tmp_path / folder / "buurt.verbinder") == service


def test_a_synchronised_folder_is_known_by_what_lies_in_it(tmp_path: Path) -> None:
    (tmp_path / "werk").mkdir()
    (tmp_path / ".nextcloudsync.log").write_text("")
    assert backups.synced_by(tmp_path / "werk" / "buurt.verbinder") == "Nextcloud"
