"""Whatever is wrong with a file is one sentence that says what and where."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from verbinder import assets, sentences
from verbinder.errors import UserError
from verbinder.exchange import json_file
from verbinder.exchange.portable.reading import read_portable

Make = Callable[[object], Path]


def fault(path: Path) -> UserError:
    with pytest.raises(UserError) as raised:
        read_portable(path)
    for language in sentences.LANGUAGES:
        assert "{" not in sentences.error_sentence(raised.value, language)
    return raised.value


def document(**lists: object) -> dict[str, object]:
    return {"format": "verbinder-notebook", "version": 1, "notebook": {"created_on": "2026-01-05"}, **lists}


RESIDENT = {"id": 1, "created_on": "2026-01-05"}
HALF = {"id": 1, "created_on": "2026-01-05", "note": "\ud800"}
TAGS = [{"id": 1, "name": "x"}]

ROWS: list[tuple[str, dict[str, object], dict[str, object]]] = [
    ("unknown_table", {"people": []}, {"table": "people"}),
    ("not_a_list", {"tags": {}}, {"table": "tags"}),
    ("not_a_row", {"tags": [{"name": "a"}, 3]}, {"row": 2}),
    ("unknown_field", {"tags": [{"name": "a", "colour": "red"}]}, {"field": "colour"}),
    ("unknown_field", {"residents": [{**RESIDENT, "sort_key": "a"}]}, {"field": "sort_key"}),
    ("missing_field", {"tags": [{"id": 4}]}, {"table": "tags", "row": 1, "field": "name"}),
    ("missing_field", {"tags": [{"name": None}]}, {"field": "name"}),
    ("missing_field", {"tags": [{"name": ""}]}, {"field": "name"}),
    ("missing_field", {"streets": [{"name": " \u00a0"}]}, {"field": "name"}),
    ("not_text", {"tags": [{"name": 3}]}, {"value": "3"}),
    ("not_text", {"residents": [{**RESIDENT, "note": ["a"]}]}, {"field": "note"}),
    ("half_character", {"residents": [HALF]}, {"field": "note"}),
    ("not_whole", {"residents": [{**RESIDENT, "birth_year": "1970"}]}, {"field": "birth_year"}),
    ("not_whole", {"residents": [{**RESIDENT, "birth_year": 1970.0}]}, {"value": "1970.0"}),
    ("not_whole", {"residents": [{**RESIDENT, "birth_year": True}]}, {"value": "true"}),
    ("number_too_large", {"residents": [{**RESIDENT, "birth_year": 2**53}]}, {}),
    ("number_too_large", {"residents": [{**RESIDENT, "birth_year": 10**1000}]}, {}),
    ("not_day", {"rounds": [{"on_date": "21-3-2026"}]}, {"value": "21-3-2026"}),
    ("not_day", {"rounds": [{"on_date": "20260321"}]}, {}),
    ("not_day", {"rounds": [{"on_date": "2026-03-21T10:00"}]}, {}),
    ("not_day", {"rounds": [{"on_date": 20260321}]}, {}),
    ("no_such_day", {"rounds": [{"on_date": "2026-02-29"}]}, {"value": "2026-02-29", "table": "rounds"}),
    ("no_such_day", {"rounds": [{"on_date": "0000-01-01"}]}, {}),
    ("unknown_code", {"residents": [{**RESIDENT, "approach": "soms"}]}, {"codes": "welcome, rest, never"}),
    ("unknown_code", {"signals": [{"text": "a", "noticed_on": "2026-01-05", "tone": 1}]}, {"field": "tone"}),
    ("unknown_code", {"residents": [RESIDENT], "gifts": [{"resident_id": 1, "kind": "cadeau", "phrase": "a"}]}, {}),
    ("bad_id", {"tags": [{"id": True, "name": "a"}]}, {"value": "true"}),
    ("bad_id", {"tags": [{"id": 1.0, "name": "a"}]}, {}),
    ("id_twice", {"tags": [{"id": "a", "name": "a"}, {"id": "a", "name": "b"}]}, {"row": 2, "first": 1}),
    ("refers_to_nothing", {"streets": [{"name": "a", "neighbourhood_id": 1}]}, {"target": "neighbourhoods"}),
    ("refers_to_nothing", {"tags": TAGS, "residents": [RESIDENT], "taggings": [{"tag_id": "1", "resident_id": 1}]},
     {"field": "tag_id"}),
    ("refers_to_nothing", {"tags": TAGS, "residents": [RESIDENT], "taggings": [{"tag_id": True}]}, {}),
    ("not_one_owner", {"tags": TAGS, "taggings": [{"tag_id": 1}]}, {"table": "taggings"}),
    ("not_one_owner", {"residents": [RESIDENT], "organisations": [{"id": 1, "name": "a"}],
     "gifts": [{"resident_id": 1, "organisation_id": 1, "kind": "offer", "phrase": "a"}]}, {}),
    ("double", {"tags": [{"name": "Taal"}, {"name": "táal"}]}, {"row": 2, "first": 1}),
    ("double", {"residents": [RESIDENT], "contacts": [{"id": 1, "on_date": "2026-01-05"}],
     "contact_participants": [{"contact_id": 1, "resident_id": 1}] * 2}, {}),
    ("no_notebook", {"notebook": None}, {}),
    ("missing_field", {"notebook": {}}, {"table": "notebook", "field": "created_on"}),
    ("not_yes_no", {"notebook": {"created_on": "2026-01-05", "is_example": 1}}, {"field": "is_example"}),
    ("wrong_version", {"version": 0}, {}),
    ("wrong_version", {"version": True}, {}),
    ("wrong_version", {"version": "1"}, {}),
    ("newer_version", {"version": 3, "notebook": "anders"}, {"version": "3", "known": 2}),
    ("not_a_notebook", {"format": "iets anders"}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "lists", "values"), ROWS)
def test_a_fault_in_a_row_says_what_and_where(
    code: str, lists: dict[str, object], values: dict[str, Any], file_of: Make
) -> None:
    error = fault(file_of(document(**lists)))
    assert error.code == f"portable.{code}"
    assert {name: error.values[name] for name in values} == values


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_json"),
        (b"\xff\xfe{\x00", "not_utf8"),
        (b"[]", "not_a_notebook"),
        (b"null", "not_a_notebook"),
        (b"NaN", "not_a_notebook"),
        (b'{"a": 1, "a": 2}', "name_twice"),
        (b"[" * 200_000, "too_deep"),
        (b'{"a":' * 200_000, "too_deep"),
        (b"9" * 6_000, "not_a_notebook"),
        (b"\x00" * 50, "not_json"),
    ],
)
def test_a_file_that_is_no_notebook_is_one_sentence(content: bytes, code: str, file_of: Make) -> None:
    assert fault(file_of(content)).code == f"portable.{code}"


def test_wrong_json_names_its_line(file_of: Make) -> None:
    error = fault(file_of(b'{"format": "verbinder-notebook",\n"version": 1,\n"tags": [\n{"name": "a",}\n]}'))
    assert (error.code, error.values["line"]) == ("portable.not_json", 4)


def test_a_character_that_is_not_utf8_names_its_line(file_of: Make) -> None:
    error = fault(file_of('{"format":\n"é"}'.encode("latin-1")))
    assert (error.code, error.values["line"]) == ("portable.not_utf8", 2)


def test_a_folder_a_missing_file_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    assert fault(tmp_path).code == "portable.a_folder"
    assert fault(tmp_path / "weg.json").code == "portable.no_file"
    assert fault(tmp_path / "weg\0.json").code in ("portable.no_file", "portable.not_readable")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pijp")
        assert fault(tmp_path / "pijp").code == "portable.no_file"


def test_a_file_that_is_too_large_is_refused_before_it_is_read(file_of: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_file, "LARGEST_MEGABYTES", 0)
    assert fault(file_of(b"{}")).code == "portable.too_large"


def test_a_fault_never_shows_more_than_a_glimpse_of_the_file(file_of: Make) -> None:
    error = fault(file_of(document(tags=[{"name": "a", "x\ud800" * 500: 1}])))
    assert len(error.values["field"]) == 41
    sentences.error_sentence(error).encode()


def test_every_sentence_of_the_file_belongs_to_a_code(project: Path) -> None:
    exchange = project / "verbinder/exchange"
    files = [exchange / "json_file.py", *(exchange / "portable").glob("*.py")]
    source = "".join(file.read_text("utf-8") for file in files)
    known = tomllib.loads(assets.read_text("sentences/en.toml"))["portable"]
    assert [code for code in known if f'"portable.{code}"' not in source] == []
