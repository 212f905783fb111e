"""Bringing in a list: seen before it is done, whole or not at all, and taken back in one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.doubles import Why
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.tables import Field
from verbinder.store import content
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.usecases import importing
from verbinder.usecases.search import find

LIST = (
    "Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnummer;Plaats;Telefoon;E-mail;Talenten;Behoefte;Organisatie;Labels;"
    "Opmerkingen\n"
    "Jan;van den;Berg;Kerkstraat;3;Dorrestad;0612345678 / 040-1234567;jan@voorbeeld.example;kookt, timmert;"
    "wil wandelen;;tuin;Houdt duiven\n"
    "Truus;;Jansen;Kerkstraat;5;;;;;;De Schakel;tuin, koor;\n"
    ";;;;;;0687654321;;;;;;\n"
    ";;;Dorpsplein;1;;040-7654321;;;;Bakkerij Bol;;\n"
    "Jan;van den;Berg;Kerkstraat;3;;0612345678;;;;;;\n"
)


def write(tmp_path: Path, text: str = LIST) -> importing.Table:
    path = tmp_path / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return importing.open_list(path)


def everything(notebook: Notebook) -> dict[str, Any]:
    with notebook.reader() as reader:
        return dict(content.dump(reader))


def test_a_preview_says_what_will_happen_and_writes_nothing(notebook: Notebook, tmp_path: Path) -> None:
    before = everything(notebook)
    seen = importing.preview(notebook, write(tmp_path))
    assert seen.new == 3
    assert [(double.row, double.earlier_row, double.why) for double in seen.doubles] == [
        (6, 2, Why.SAME_NAME_AND_PHONE)
    ]
    assert [problem.row for problem in seen.skipped] == [4]
    assert everything(notebook) == before


def test_everything_that_can_be_read_comes_in(notebook: Notebook, tmp_path: Path) -> None:
    report = importing.run(notebook, write(tmp_path))
    assert (report.people_added, report.organisations_added) == (3, 1)
    assert (report.phones, report.emails, report.addresses) == (3, 1, 3)
    with notebook.reader() as reader:
        people = {row["surname"]: row for row in reader.find(Kind.RESIDENT)}
        assert people["Berg"]["source"] == "lijst.csv"
        assert people["Berg"]["informed_on"] is None
        gifts = {(row["kind"], row["phrase"]) for row in reader.find(Kind.GIFT)}
        assert gifts == {("talent", "kookt"), ("talent", "timmert"), ("need", "wil wandelen")}
        assert [row["name"] for row in reader.find(Kind.STREET)] == ["Kerkstraat", "Dorpsplein"]
        assert {row["name"] for row in reader.find(Kind.ORGANISATION)} == {"De Schakel", "Bakkerij Bol"}
        assert [row["name"] for row in reader.find(Kind.CONTACT_PERSON)] == ["Truus Jansen"]
        assert len(reader.find(Kind.TAGGING)) == 3
    assert [hit.title for hit in find(notebook, "duif")] == ["Jan van den Berg"]
    assert faults_of(notebook) == []


def test_one_undo_takes_the_whole_import_back(notebook: Notebook, tmp_path: Path) -> None:
    with notebook.unit_of_work(Operation.ADD_STREET) as work:
        work.add(Kind.STREET, name="Kerkstraat")
        work.commit()
    before = everything(notebook)
    importing.run(notebook, write(tmp_path))
    assert notebook.next_steps()[0].subject == "lijst.csv"  # type: ignore[union-attr]
    notebook.undo()
    assert everything(notebook) == before
    assert find(notebook, "duif") == []
    assert faults_of(notebook) == []


def test_after_an_import_the_day_goes_on_and_both_are_undone_in_turn(notebook: Notebook, tmp_path: Path) -> None:
    before = everything(notebook)
    importing.run(notebook, write(tmp_path))
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, 1, note="schaakt ook")
        work.commit()
    assert find(notebook, "schaakt") != []
    notebook.undo()
    notebook.undo()
    assert everything(notebook) == before


def test_known_people_are_left_out_and_can_be_added_after_all(notebook: Notebook, tmp_path: Path) -> None:
    importing.run(notebook, write(tmp_path))
    again = importing.run(notebook, write(tmp_path))
    assert (again.people_added, [double.row for double in again.doubles]) == (0, [2, 3, 5, 6])
    one = importing.run(notebook, write(tmp_path), add_rows={3})
    assert [double.row for double in one.doubles] == [2, 5, 6]
    less = importing.run(notebook, write(tmp_path), leave_out_rows={5}, add_doubles=True)
    assert less.people_added == 3


def test_a_cancelled_import_leaves_nothing(notebook: Notebook, tmp_path: Path) -> None:
    rows = "".join(f"Naam{number};Achter{number}\n" for number in range(9_000))
    table = write(tmp_path, "Voornaam;Achternaam\n" + rows)
    before = everything(notebook)
    seen: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        importing.run(
            notebook, table, progress=lambda done, total: seen.append((done, total)), cancelled=lambda: len(seen) >= 2
        )
    assert len(seen) == 2
    assert everything(notebook) == before
    assert faults_of(notebook) == []
    assert importing.run(notebook, table).people_added == 9_000


def test_an_import_that_breaks_half_way_leaves_nothing(
    notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = write(tmp_path, "Voornaam;Achternaam\n" + "Jan;Vries\n" * 5_000)
    batches = table.people_batches

    def breaking(*arguments: Any) -> Any:
        yield next(batches(*arguments))
        raise UserError("tables.damaged", name="lijst.csv")

    monkeypatch.setattr(table, "people_batches", breaking)
    before = everything(notebook)
    with pytest.raises(UserError, match="tables.damaged"):
        importing.run(notebook, table)
    assert everything(notebook) == before
    assert faults_of(notebook) == []


def test_in_a_long_list_everything_stays_with_whom_it_belongs_to(notebook: Notebook, tmp_path: Path) -> None:
    """Longer than what is written at a time, with doubles and with rows that only name an organisation in between."""
    rows = []
    for number in range(4_500):
        if number % 90 == 7:
            rows.append(f";;Plein{number % 4};1;040{number:07};info{number}@voorbeeld.example;;Zaak{number};groep")
        elif number % 50 == 3:
            rows.append(rows[-1])
        else:
            phones = f"06{10_000_000 + number}" + (f" / 040{2_000_000 + number}" if number % 3 else "")
            talent = f"kunst{number}" if number % 100 == 1 else ""
            rows.append(f"Naam{number};Achter{number};Straat{number % 7};{number};{phones};;{talent};;")
    heading = "Voornaam;Achternaam;Straat;Huisnummer;Telefoon;E-mail;Talenten;Organisatie;Labels\n"
    report = importing.run(notebook, write(tmp_path, heading + "\n".join(rows)))
    assert report.people_added + len(report.doubles) == 4_500
    assert (report.organisations_added, len(report.doubles)) == (50, 90)
    with notebook.reader() as reader:
        people = {row["id"]: row for row in reader.find(Kind.RESIDENT)}
        streets = {row["id"]: row["name"] for row in reader.find(Kind.STREET)}
        businesses = {row["id"]: row for row in reader.find(Kind.ORGANISATION)}
        details = reader.find(Kind.CONTACT_DETAIL)
        gifts = reader.find(Kind.GIFT)
        taggings = reader.find(Kind.TAGGING)
    assert len(people) == report.people_added - 50
    for person in people.values():
        number = int(person["given_name"].removeprefix("Naam"))
        assert (person["surname"], person["house_number"]) == (f"Achter{number}", str(number))
        assert streets[person["street_id"]] == f"Straat{number % 7}"
    assert len(details) == report.phones + report.emails
    for detail in details:
        owner, value = people.get(detail["resident_id"]), detail["value"]
        if owner is not None:
            assert int(value[-7:]) in (int(owner["house_number"]), 2_000_000 + int(owner["house_number"]))
        else:
            number = businesses[detail["organisation_id"]]["name"].removeprefix("Zaak")
            assert value in (f"040{int(number):07}", f"info{number}@voorbeeld.example")
    assert {people[gift["resident_id"]]["house_number"] for gift in gifts} == {
        gift["phrase"].removeprefix("kunst") for gift in gifts
    }
    assert len(taggings) == 50
    assert [hit.title for hit in find(notebook, "naam4444")] == ["Naam4444 Achter4444"]
    assert faults_of(notebook) == []
    notebook.undo()
    assert everything(notebook)["resident"] == []


def test_a_corrected_column_is_read_as_corrected(notebook: Notebook, tmp_path: Path) -> None:
    table = write(tmp_path, "Wie;Wat\nFatima;roti\n")
    mapping = table.mapping.with_field(0, Field.GIVEN_NAME).with_field(1, Field.TALENT)
    importing.run(notebook, table, mapping)
    assert [hit.title for hit in find(notebook, "roti")] == ["Fatima"]


def test_an_unclosed_quotation_mark_counts_every_row_it_takes(notebook: Notebook, tmp_path: Path) -> None:
    table = write(tmp_path, 'Voornaam;Achternaam\nAn;Smit\nJan;"Vries\nPiet;Bol\nKees;Dam\n')
    report = importing.run(notebook, table)
    assert report.people_added + len(report.doubles) + len(report.skipped) == 4
