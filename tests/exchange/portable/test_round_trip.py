"""What is written is read back the same, in the same bytes, and never half."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verbinder.errors import UserError
from verbinder.exchange.portable.content import PortableNotebook, whole_notebook
from verbinder.exchange.portable.reading import read_portable
from verbinder.exchange.portable.tables import BY_KIND
from verbinder.exchange.portable.writing import write_portable


def test_what_is_written_is_read_back_the_same(filled: PortableNotebook, tmp_path: Path) -> None:
    write_portable(filled, tmp_path / "a.json")
    assert read_portable(tmp_path / "a.json") == filled


def test_the_test_uses_every_table(filled: PortableNotebook) -> None:
    assert [name for name, rows in filled.tables.items() if not rows] == []
    assert list(filled.tables) == list(BY_KIND)


def test_writing_reading_and_writing_gives_the_same_bytes(filled: PortableNotebook, tmp_path: Path) -> None:
    write_portable(filled, tmp_path / "a.json")
    write_portable(read_portable(tmp_path / "a.json"), tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_rows_are_written_by_id_one_per_line_without_defaults(filled: PortableNotebook, tmp_path: Path) -> None:
    write_portable(filled, tmp_path / "a.json")
    lines = (tmp_path / "a.json").read_text("utf-8").split("\n")
    start = lines.index('"streets": [')
    assert lines[start + 1 : start + 4] == [
        '{"id": 2, "name": "Łąkastraat"},',
        '{"id": 3, "name": "Lindegaarde", "neighbourhood_id": 1}',
        "],",
    ]


def test_the_order_of_the_given_rows_makes_no_difference(filled: PortableNotebook, tmp_path: Path) -> None:
    turned = PortableNotebook({name: rows[::-1] for name, rows in reversed(filled.tables.items())})
    write_portable(filled, tmp_path / "a.json")
    write_portable(turned, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_lists_without_rows_are_left_out_and_come_back_empty(tmp_path: Path, filled: PortableNotebook) -> None:
    empty = whole_notebook({"notebook": filled.tables["notebook"]})
    write_portable(empty, tmp_path / "a.json")
    assert list(json.loads((tmp_path / "a.json").read_text())) == ["format", "version", "notebook"]
    assert read_portable(tmp_path / "a.json") == empty


def test_many_rows_are_all_written(tmp_path: Path, filled: PortableNotebook) -> None:
    tags = [{"id": number, "name": f"thema {number}"} for number in range(1, 12_001)]
    write_portable(whole_notebook({"notebook": filled.tables["notebook"], "tag": tags}), tmp_path / "a.json")
    assert len(read_portable(tmp_path / "a.json").tables["tag"]) == 12_000


def test_an_older_file_stays_when_writing_fails(filled: PortableNotebook, tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("ouder")
    filled.tables["tag"][0]["name"] = object()
    with pytest.raises(TypeError):
        write_portable(filled, target)
    assert target.read_text() == "ouder"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_one_sentence(filled: PortableNotebook, tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        write_portable(filled, tmp_path / "nergens" / "a.json")
    assert raised.value.code == "portable.not_written"


def test_a_wrong_table_or_field_is_a_bug_of_the_caller(filled: PortableNotebook) -> None:
    about = filled.tables["notebook"]
    for wrong in ({}, {"notebook": about, "people": []}, {"notebook": about, "tag": [{"id": 1, "label": "x"}]}):
        with pytest.raises(ValueError):
            whole_notebook(wrong)
