"""What somebody gets who asks what is kept of them: everything about them, nothing of others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.exchange.access.page import as_page
from verbinder.exchange.example import make_example
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries.access import HANGS_ON, LEADS_TO, LEFT_OUT, ONLY_TIES
from verbinder.store.tables import DERIVED, METADATA
from verbinder.ui.printing import document_of_html, pdf_of_html
from verbinder.usecases import access, exports, overview, portable, residents


@pytest.fixture
def fatima(notebook: Notebook, met) -> int:
    """Somebody with something in every place, and others around her."""
    number = residents.add(
        notebook,
        ResidentFields(
            given_name="Fatima",
            surname="Bouzid",
            street="Kerkstraat",
            house_number="12",
            note="Bakt brood met Sadia",
            what_works="aanbellen na vieren",
            source="haar zus",
        ),
        details=[("phone", "06 12345678")],
        talents=["brood bakken"],
        needs=["fietsles"],
        tags=["koken"],
    )
    sadia = residents.add(
        notebook,
        ResidentFields(given_name="Sadia", surname="van den Berg"),
        details=[("phone", "06 87654321")],
        talents=["geheim talent van een ander"],
    )
    met(notebook, notebook.today(), number, sadia, note="Met Sadia van den Berg gepraat, bel 06-87654321 of 0612345678")
    residents.add(notebook, ResidentFields(given_name="Henk", note="Kent Fatima Bouzid van de markt, en Sadia ook"))
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        work.add(
            Kind.INTRODUCTION,
            resident_id=number,
            other_resident_id=sadia,
            mine="brood bakken",
            theirs="geheim talent van een ander",
            proposed_on=notebook.today(),
        )
        work.commit()
    return number


def test_everything_of_the_person_is_there_and_nobody_else_is_named(notebook: Notebook, fatima: int) -> None:
    text = access.gather(notebook, fatima).as_json()
    for word in ("Fatima", "Bouzid", "Kerkstraat", "12", "brood bakken", "fietsles", "aanbellen na vieren"):
        assert word in text
    for word in ("haar zus", "06 12345678", "0612345678", "koken", "van de markt", "bel […] of 0612345678"):
        assert word in text
    for word in ("Sadia", "Berg", "87654321", "Henk", "geheim talent"):
        assert word not in text


def test_every_column_of_every_row_about_somebody_is_told(notebook: Notebook) -> None:
    portable.bring_in(notebook, make_example(notebook.today(), residents=40, seed=3))
    number = residents.ids(notebook, residents.ResidentQuery())[3]
    records = access.gather(notebook, number).records
    with notebook.reader() as reader:
        for kind in Kind:
            for column in METADATA.tables[kind.value].columns:
                if any(key.column.table.name == "resident" for key in column.foreign_keys):
                    rows = reader.find(kind, **{column.name: number})
                    told = records.get("contact" if kind is Kind.CONTACT_PARTICIPANT else kind.value, [])
                    assert len(told) >= len(rows), kind
        row = reader.get(Kind.RESIDENT, number)
    known = {name for name, value in row.items() if value not in (None, "")} - {"id", "sort_key"}
    assert {name.removesuffix("_id") for name in known} == set(records["resident"][0])


def test_every_table_and_column_about_residents_has_words_on_the_page() -> None:
    about = (
        {kind for kind, _, _ in LEADS_TO} | {target for _, _, target in LEADS_TO} | {kind for kind, _, _ in HANGS_ON}
    )
    for table in METADATA.tables.values():
        keys = [key for column in table.columns for key in column.foreign_keys]
        if any(key.column.table.name == "resident" for key in keys):
            about.add(Kind(table.name))
    for kind in about - ONLY_TIES | {Kind.RESIDENT}:
        assert sentence(f"access_kind.{kind.value}", "nl")
        for column in METADATA.tables[kind.value].columns:
            if column.name in LEFT_OUT or column.name in DERIVED.get(kind, frozenset()) - {"last_contact_on"}:
                continue
            name = column.name.removesuffix("_id") if column.foreign_keys else column.name
            assert sentence(f"access_field.{name}", "nl")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_can_be_read_by_itself_for_everybody_in_a_neighbourhood(notebook: Notebook, language: str) -> None:
    portable.bring_in(notebook, make_example(notebook.today(), residents=40, seed=3))
    for number in residents.ids(notebook, residents.ResidentQuery()):
        content = access.gather(notebook, number)
        page = as_page(content, language)
        assert "http" not in page
        assert "<script" not in page
        assert f'lang="{language}"' in page


def test_what_somebody_wrote_cannot_become_part_of_the_page(notebook: Notebook) -> None:
    number = residents.add(notebook, ResidentFields(given_name="<b>Jan", note="<script>alert(1)</script>"))
    page = as_page(access.gather(notebook, number), "nl")
    assert "<b>Jan" not in page
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_the_suffix_decides_and_anything_else_is_refused(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    access.export(notebook, fatima, tmp_path / "inzage.html")
    access.export(notebook, fatima, tmp_path / "inzage.json")
    assert "Wat er over Fatima Bouzid is opgeschreven" in (tmp_path / "inzage.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "inzage.json").read_text(encoding="utf-8"))["format"] == "verbinder-access"
    with pytest.raises(UserError, match=r"access\.unknown_format"):
        access.export(notebook, fatima, tmp_path / "inzage.txt")
    with pytest.raises(UserError, match=r"access\.not_written"):
        access.export(notebook, fatima, tmp_path / "nergens" / "inzage.html")


def test_on_paper_stands_what_the_page_says(notebook: Notebook, fatima: int, tmp_path: Path, qapp: object) -> None:
    access.export(notebook, fatima, tmp_path / "inzage.pdf", printer=pdf_of_html)
    assert b"/MediaBox [0 0 595" in (tmp_path / "inzage.pdf").read_bytes()
    content = access.gather(notebook, fatima)
    read = [document_of_html(as_page(content, "nl", on_paper=on_paper)).toPlainText() for on_paper in (False, True)]
    assert read[0] == read[1]
    assert "Wat er over Fatima Bouzid is opgeschreven" in read[1]
    assert [each.kind for each in exports.log(notebook)] == ["access"]


def test_every_way_out_is_noted_once_without_names(notebook: Notebook, fatima: int, tmp_path: Path) -> None:
    access.export(notebook, fatima, tmp_path / "inzage.html")
    portable.export_notebook(notebook, tmp_path / "alles.json")
    overview.export(notebook, notebook.today().replace(day=1), notebook.today(), tmp_path / "overzicht.csv")
    with pytest.raises(UserError):
        portable.export_notebook(notebook, tmp_path / "nergens" / "alles.json")
    assert [(each.kind, each.people) for each in exports.log(notebook)] == [
        ("overview", 0),
        ("notebook", 3),
        ("access", 1),
    ]


def test_a_name_is_looked_up_as_one_types_it(notebook: Notebook, fatima: int) -> None:
    assert access.resident_called(notebook, "fatima bouzid") == fatima
    assert access.resident_called(notebook, f"r{fatima}") == access.resident_called(notebook, str(fatima)) == fatima
    with pytest.raises(UserError, match=r"unknown_person"):
        access.resident_called(notebook, "Niemand")
    residents.add(notebook, ResidentFields(given_name="Fatima", surname="Bouzid"))
    with pytest.raises(UserError, match=r"several_people"):
        access.resident_called(notebook, "Fatima Bouzid")
