"""The streets of an open list; and two streets, or two tags, made one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, residents, streets, tags
from verbinder.usecases.import_streets import import_streets

Content = Callable[[Notebook], dict[str, Any]]


def write(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def names(notebook: Notebook) -> dict[str, str]:
    return {row.name: row.neighbourhood for row in streets.all_streets(notebook)}


def test_a_list_of_streets_fills_the_neighbourhood_and_knows_what_is_there(notebook: Notebook, tmp_path: Path) -> None:
    streets.add(notebook, "Burg. v.d. Meerstraat")
    rows = ("Burgemeester van der Meerstraat", "DORPSSTRAAT", "Dorpsstraat", "", "12")
    text = "OpenbareRuimteNaam;Wijk\n" + "".join(f"{row};Zuid\n" for row in rows)
    report = import_streets(notebook, write(tmp_path, "bag.csv", text))
    assert (report.added, report.known) == (1, 1)
    assert names(notebook) == {"Burg. v.d. Meerstraat": "Zuid", "Dorpsstraat": "Zuid"}
    notebook.undo()
    assert names(notebook) == {"Burg. v.d. Meerstraat": ""}


def test_geojson_of_roads(notebook: Notebook, tmp_path: Path) -> None:
    roads = [
        {"type": "Feature", "properties": {"name": "Kerkstraat", "highway": "residential"}, "geometry": None},
        {"type": "Feature", "properties": {"name": None}},
        {"type": "Feature", "properties": {"STT_NAAM": "Lindelaan", "buurtnaam": "Oost"}},
        "rommel",
        {"type": "Feature"},
    ]
    path = write(tmp_path, "wegen.geojson", json.dumps({"type": "FeatureCollection", "features": roads}))
    assert import_streets(notebook, path, neighbourhood="Midden").added == 2
    assert names(notebook) == {"Kerkstraat": "Midden", "Lindelaan": "Midden"}
    assert import_streets(notebook, path).added == 0


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("lijst.csv", "Naam van iets;Aantal\nx;3\n", "streets.no_column"),
        ("lijst.geojson", '{"type": "FeatureCollection"}', "streets.no_column"),
        ("lijst.geojson", '{"type": ', "portable.not_json"),
        ("lijst.geojson", "[" * 100_000, "portable.too_deep"),
        ("lijst.csv", "", "tables.empty"),
    ],
)
def test_what_holds_no_streets_is_one_sentence(
    notebook: Notebook, tmp_path: Path, name: str, text: str, code: str
) -> None:
    with pytest.raises(UserError) as error:
        import_streets(notebook, write(tmp_path, name, text))
    assert error.value.code == code
    assert names(notebook) == {}


def test_two_streets_become_one_with_who_lives_there(notebook: Notebook, content_of: Content) -> None:
    keep = streets.add(notebook, "Kerkstraat", note="A")
    other = streets.add(notebook, "Kerkweg", neighbourhood="Zuid", note="B")
    jan = residents.add(notebook, ResidentFields(given_name="Jan", street="Kerkweg", house_number="3"))
    contacts.log_line(notebook, "@Els Kerkweg 5 gesproken")
    before = content_of(notebook)
    streets.merge(notebook, keep, other)
    assert names(notebook) == {"Kerkstraat": "Zuid"}
    assert residents.card(notebook, jan).street == "Kerkstraat"
    assert streets.card(notebook, keep).contact_count == 1
    assert faults_of(notebook) == []
    notebook.undo()
    assert content_of(notebook) == before
    with pytest.raises(UserError) as error:
        streets.merge(notebook, keep, keep)
    assert error.value.code == "street.one_street"


def test_two_tags_become_one_and_nobody_carries_it_twice(notebook: Notebook) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan"), tags=["tuin", "moestuin"])
    els = residents.add(notebook, ResidentFields(given_name="Els"), tags=["moestuin"])
    by_name = {row.name: row.id for row in tags.all_tags(notebook)}
    tags.merge(notebook, by_name["tuin"], by_name["moestuin"])
    assert residents.card(notebook, jan).tags == residents.card(notebook, els).tags == ("tuin",)
    with notebook.reader() as reader:
        assert len(reader.find(Kind.TAGGING)) == 2
    notebook.undo()
    assert residents.card(notebook, jan).tags == ("moestuin", "tuin")
