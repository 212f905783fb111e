"""A full-text index that is wrong by a fault of SQLite's is told as such and made anew; the rows are untouched."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from verbinder.cli import main
from verbinder.domain.residents import ResidentFields
from verbinder.store import copies
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import backups, notebooks, residents, search
from verbinder.usecases.backups import Reason


@pytest.fixture
def wrong(notebook: Notebook) -> Notebook:
    """A notebook whose index went wrong by itself: long notes in which one word stands hundreds of times, changed."""
    chance = random.Random(1)
    words = [f"woord{number}" for number in range(300)]
    numbers = [residents.add(notebook, ResidentFields(given_name=f"Mens{number}")) for number in range(5)]
    for _ in range(600):
        often = ["de"] * chance.choice((1, 300, 600)) + words
        note = " ".join(chance.choice(often) for _ in range(chance.randrange(50, 1500)))
        number = chance.choice(numbers)
        residents.edit(notebook, number, ResidentFields(given_name=f"Mens{number}", note=note))
        if chance.random() < 0.1 and faults_of(notebook):
            break
    residents.edit(notebook, numbers[0], ResidentFields(given_name="Mens", note="speelt Fluitmarker"))
    assert [fault.split(":")[0] for fault in faults_of(notebook)] == ["full_text"]
    return notebook


def test_a_check_makes_the_index_anew_and_finds_nothing_wrong(wrong: Notebook) -> None:
    report = notebooks.check(wrong)
    assert (report.faults, report.index_mended) == ((), True)
    assert faults_of(wrong) == []
    assert [hit.title for hit in search.find(wrong, "Fluitmarker")][:1] == ["Mens"]
    again = notebooks.check(wrong)
    assert (again.faults, again.index_mended) == ((), False)


def test_a_copy_of_it_is_made_all_the_same_and_opens(wrong: Notebook) -> None:
    kept = backups.make(wrong.path, wrong.key, Reason.DAY, wrong.clock())
    assert copies.faults_of_file(kept.copy, wrong.key) == []
    copy = open_notebook(kept.copy, key=wrong.key)
    assert notebooks.check(copy).faults == ()
    copy.close()


def test_the_command_says_so_without_frightening_and_ends_well(
    wrong: Notebook, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong.close()
    monkeypatch.setenv("VERBINDER_PASSPHRASE", PASSPHRASE)
    begin = ["--notebook", str(wrong.path), "--language", "nl"]
    assert main([*begin, "check"]) == 0
    said = capsys.readouterr().out
    assert "opnieuw gemaakt" in said
    assert "Alles is in orde" in said
    assert main([*begin, "check"]) == 0
    assert "opnieuw gemaakt" not in capsys.readouterr().out


def test_while_it_is_open_elsewhere_the_command_only_tells(wrong: Notebook, tmp_path: Path) -> None:
    looking = open_notebook(wrong.path, key=wrong.key, read_only=True)
    assert not notebooks.check(looking).index_mended
    looking.close()
