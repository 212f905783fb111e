"""A file written by hand: words as ids, no ids at all, any order, the example of the documentation, the schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from verbinder import assets
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.organisations import OrganisationKind
from verbinder.domain.places import PlaceKind
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.exchange.portable.reading import read_portable
from verbinder.exchange.portable.schema import RESOURCE, notebook_schema, schema_text
from verbinder.exchange.portable.tables import TABLES
from verbinder.exchange.portable.writing import write_portable

Make = Callable[[object], Path]


def valid(document: object) -> bool:
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return jsonschema.Draft202012Validator(notebook_schema(), format_checker=checker).is_valid(document)


def test_the_example_of_the_documentation_can_be_read(written_by_hand: Any, file_of: Make) -> None:
    tables = read_portable(file_of(written_by_hand)).tables
    fatima = next(row for row in tables["resident"] if row["given_name"] == "Fatima")
    need = next(row for row in tables["gift"] if row["kind"] == "need")
    assert need["resident_id"] == fatima["id"]
    assert need["contact_id"] == tables["contact"][0]["id"]
    assert tables["contact_detail"][0]["normal"] == "+31600001234"


def test_the_documentation_names_every_list_and_field(project: Path) -> None:
    page = (project / "docs" / "file-format.md").read_text("utf-8")
    for table in TABLES:
        line = next(line for line in page.splitlines() if line.startswith(f"| `{table.plural}` |"))
        assert [field.name for field in table.fields if f"`{field.name}`" not in line] == []
        for field in table.fields:
            assert field.made_when_absent or f"**`{field.name}`**" in line or not field.required


def test_words_get_free_numbers_in_file_order_and_references_follow(written_by_hand: Any, file_of: Make) -> None:
    document = {
        **{name: written_by_hand[name] for name in ("format", "version", "notebook")},
        "tags": [{"id": "b", "name": "b"}, {"id": 2, "name": "twee"}, {"name": "los"}, {"id": "1", "name": "woord"}],
        "residents": [{"id": -3, "created_on": "2026-01-05"}, {"id": 10**30, "created_on": "2026-01-05"}],
        "taggings": [{"tag_id": "1", "resident_id": -3}, {"tag_id": 2, "resident_id": -3}],
    }
    tables = read_portable(file_of(document)).tables
    assert [(row["id"], row["name"]) for row in tables["tag"]] == [(1, "b"), (2, "twee"), (3, "los"), (4, "woord")]
    assert [row["tag_id"] for row in tables["tagging"]] == [4, 2]
    assert [row["id"] for row in tables["resident"]] == [1, 2]


def test_a_mark_before_the_text_and_a_schema_line_do_no_harm(written_by_hand: Any, file_of: Make) -> None:
    document = {"$schema": "notebook.schema.json", **written_by_hand}
    marked = file_of(b"\xef\xbb\xbf" + json.dumps(document).encode())
    assert len(read_portable(marked).tables["resident"]) == 2


def test_null_means_left_out(written_by_hand: Any, file_of: Make) -> None:
    plain = read_portable(file_of(written_by_hand))
    written_by_hand["residents"][0].update(approach=None, note=None, household_id=None)
    assert read_portable(file_of(written_by_hand)) == plain


@pytest.mark.parametrize(
    ("kind", "value", "normal"),
    [
        ("phone", "06 0000 1234", "+31600001234"),
        ("phone", "toestel 12", "toestel12"),
        ("email", " Fatima@Example.org ", "fatima@example.org"),
    ],
)
def test_what_a_contact_detail_is_compared_by_can_be_left_out(
    kind: str, value: str, normal: str, written_by_hand: Any, file_of: Make
) -> None:
    written_by_hand["contact_details"] = [{"resident_id": "fatima", "kind": kind, "value": value}]
    assert read_portable(file_of(written_by_hand)).tables["contact_detail"][0]["normal"] == normal


def test_the_schema_in_the_resources_is_fresh() -> None:
    assert assets.read_text(RESOURCE) == schema_text(), "python -m tools.schema writes it anew"


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(notebook_schema())


def test_a_written_file_and_the_example_are_valid(
    filled: PortableNotebook, written_by_hand: Any, tmp_path: Path
) -> None:
    write_portable(filled, tmp_path / "a.json")
    assert valid(json.loads((tmp_path / "a.json").read_text("utf-8")))
    assert valid(written_by_hand)


def test_the_schema_refuses_what_the_reader_refuses(written_by_hand: Any) -> None:
    for name, row in [
        ("tags", {"label": "x"}),
        ("rounds", {"on_date": "21-3-2026"}),
        ("rounds", {}),
        ("gifts", {"kind": "talent", "phrase": "zonder eigenaar"}),
        ("gifts", {"kind": "cadeau", "phrase": "a", "resident_id": 1}),
        ("signals", {"text": "a", "noticed_on": "2026-01-05", "tone": "luid"}),
    ]:
        assert not valid({**written_by_hand, name: [row]}), (name, row)


def test_the_documentation_names_every_code(project: Path) -> None:
    page = (project / "docs" / "file-format.md").read_text("utf-8")
    closed = {f"{table.plural}.{field.name}": field.codes for table in TABLES for field in table.fields if field.codes}
    own = {"contacts.setting": Setting, "contacts.outcome": Outcome, "places.kind": PlaceKind,
           "organisations.kind": OrganisationKind}  # fmt: skip
    for name, codes in {**closed, **own}.items():
        line = next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
        assert [code for code in codes if f"`{code}`" not in line] == []
