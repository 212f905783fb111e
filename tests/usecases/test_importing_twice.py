"""The same file once more brings nothing, whatever its kind; and the next list is understood as the last one was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.doubles import Why
from verbinder.exchange.tables import Field
from verbinder.store import content
from verbinder.store.notebook import Notebook
from verbinder.usecases import importing

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nN:van den Berg;Jan;;;\nTEL:06-12345678\nEMAIL:Jan@Voorbeeld.example\n"
    "NOTE:duiven\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Truus\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:A.\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ans\nADR;TYPE=HOME:;;Kerkstr. 4;Dorrestad;;;\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Piet Jansen\nEMAIL:Piet@Voorbeeld.example\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Piet Jansen\nEMAIL:ander@voorbeeld.example\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nORG:Bakkerij Bol\nTEL:040-7654321\nEMAIL:bol@voorbeeld.example\n"
    "CATEGORIES:winkel\nEND:VCARD\n"
)
TABLE = (
    "Voornaam;Achternaam;Omschrijving;Straat;Huisnummer;Telefoon;E-mail;Organisatie;Labels\n"
    "Jan;Berg;;Kerkstraat;3;06-12345678;Jan@Voorbeeld.example;;tuin\n"
    "Truus;;;;;;;;\n"
    ";;mevrouw met hondje;Kerkstraat;;;;;\n"
    ";;;Dorpsplein;1;040-7654321;Bol@voorbeeld.example;Bakkerij Bol;winkel\n"
    "Ans;Bol;;;;;;De Schakel;\n"
)


def opened(tmp_path: Path, name: str, text: str) -> importing.Table:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return importing.open_list(path)


def everything(notebook: Notebook) -> dict[str, Any]:
    with notebook.reader() as reader:
        return dict(content.dump(reader))


@pytest.mark.parametrize(("name", "text", "count"), [("kaart.vcf", CARDS, 7), ("lijst.csv", TABLE, 5)])
def test_the_same_file_twice_doubles_nothing(
    notebook: Notebook, tmp_path: Path, name: str, text: str, count: int
) -> None:
    first = importing.run(notebook, opened(tmp_path, name, text))
    assert first.people_added == count
    assert first.doubles == []
    before = everything(notebook)
    second = importing.run(notebook, opened(tmp_path, name, text))
    assert everything(notebook) == before
    assert (second.people_added, second.phones, second.emails) == (0, 0, 0)
    assert [double.row for double in second.doubles] == [double.row for double in second.doubles if double.row]
    assert len(second.doubles) == count


def test_what_a_card_says_comes_into_the_notebook(notebook: Notebook, tmp_path: Path) -> None:
    report = importing.run(notebook, opened(tmp_path, "kaart.vcf", CARDS))
    assert (report.people_added, report.organisations_added) == (7, 1)
    assert (report.phones, report.emails, report.addresses) == (2, 4, 1)
    with notebook.reader() as reader:
        people = {row["surname"]: row for row in reader.find(Kind.RESIDENT)}
        assert people["Berg"]["note"] == "duiven"
        assert people["Berg"]["source"] == "kaart.vcf"
        assert [row["name"] for row in reader.find(Kind.ORGANISATION)] == ["Bakkerij Bol"]


def test_two_people_of_one_first_name_in_one_list_are_two(notebook: Notebook, tmp_path: Path) -> None:
    assert importing.run(notebook, opened(tmp_path, "lijst.csv", "Voornaam;Plaats\nJan;A\nJan;B\n")).people_added == 2


def test_a_known_organisation_that_is_brought_in_after_all_gets_only_what_is_new(
    notebook: Notebook, tmp_path: Path
) -> None:
    importing.run(notebook, opened(tmp_path, "lijst.csv", TABLE))
    again = importing.run(
        notebook, opened(tmp_path, "lijst.csv", TABLE.replace("040-7654321", "040-7654321 / 040-1111111"))
    )
    (double,) = [each for each in again.doubles if each.why is Why.SAME_ORGANISATION]
    importing.run(
        notebook,
        opened(tmp_path, "lijst.csv", TABLE.replace("040-7654321", "040-7654321 / 040-1111111")),
        add_rows=[double.row],
    )
    with notebook.reader() as reader:
        bakery = next(row for row in reader.find(Kind.ORGANISATION) if row["name"] == "Bakkerij Bol")
        details = reader.find(Kind.CONTACT_DETAIL, organisation_id=bakery["id"])
        assert sorted(row["value"] for row in details) == ["040-1111111", "040-7654321", "Bol@voorbeeld.example"]
        assert len(reader.find(Kind.TAGGING, organisation_id=bakery["id"])) == 1


def test_streets_are_one_however_they_are_shortened(notebook: Notebook, tmp_path: Path) -> None:
    text = (
        "Naam;Adres\nA Een;Burg. v.d. Meerstr. 3\nB Twee;Burgemeester van der Meerstraat 5\n"
        "C Drie;Leenderln 7\nD Vier;Leenderlaan 9\n"
    )
    importing.run(notebook, opened(tmp_path, "lijst.csv", text))
    with notebook.reader() as reader:
        assert [row["name"] for row in reader.find(Kind.STREET)] == ["Burg. v.d. Meerstraat", "Leenderlaan"]


def test_what_the_columns_meant_is_remembered_for_the_next_such_list(notebook: Notebook, tmp_path: Path) -> None:
    table = opened(tmp_path, "een.csv", "Naam;Iets;Telefoon\nJan Bol;zingt;0612345678\n")
    mapping = table.mapping.with_field(1, Field.TALENT).with_field(2, Field.IGNORE)
    importing.run(notebook, table, mapping)
    later = importing.remembered(
        notebook, opened(tmp_path, "twee.csv", "Naam;Iets;Telefoon\nAns Bol;kookt;0687654321\n")
    )
    assert [column.field for column in later.columns] == [Field.FULL_NAME, Field.TALENT, Field.IGNORE]
    assert later.columns[1].reason == "tables.reason_remembered"
    other = importing.remembered(notebook, opened(tmp_path, "drie.csv", "Naam;Iets;Mail\nAns Bol;kookt;a@b.example\n"))
    assert other.columns[1].field is Field.IGNORE


def test_a_choice_that_is_taken_back_is_forgotten(notebook: Notebook, tmp_path: Path) -> None:
    table = opened(tmp_path, "een.csv", "Naam;Iets\nJan Bol;zingt\n")
    importing.run(notebook, table, table.mapping.with_field(1, Field.TALENT))
    importing.run(notebook, table, table.mapping)
    assert importing.remembered(notebook, table) == table.mapping


def test_nothing_of_a_list_but_its_meaning_is_remembered(notebook: Notebook, tmp_path: Path) -> None:
    table = opened(tmp_path, "een.csv", "Naam;Iets;BSN\nJan Bol;zingt;123456782\n")
    importing.run(notebook, table, table.mapping.with_field(1, Field.TALENT))
    with notebook.reader() as reader:
        ((content_,),) = reader.sql("SELECT content FROM known_list")
    assert content_ == '{"0": "full_name", "1": "talent"}'
