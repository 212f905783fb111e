"""Cards out and in again give the same people; who wants no contact, and what was told, stays in the notebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import exports, importing, residents, vcard_export

PEOPLE = (
    ResidentFields(given_name="Jan", infix="van den", surname="Berg", street="Kerkstraat", house_number="4",
                   house_addition="a", postcode="1234 AB", city="Dorrestad", birth_year=1957),
    ResidentFields(initials="A.B.", surname="Jansen-de Vries", street="Plein 1944", house_number="12"),
    ResidentFields(given_name="Zoë", surname="Müller; van, het \\ huis " + "é" * 90),
    ResidentFields(description="Mevrouw met rode jas", street="Kerkstraat"),
    ResidentFields(given_name="Fatima", surname="El Amrani", city="Dorrestad"),
)  # fmt: skip
FIELDS = (
    *("given_name", "initials", "infix", "surname", "description"),
    *("house_number", "house_addition", "postcode", "city", "birth_year"),
)


def people(notebook: Notebook) -> list[Any]:
    with notebook.reader() as reader:
        streets = {row["id"]: row["name"] for row in reader.find(Kind.STREET)}
        details = {
            row["id"]: sorted(each["value"] for each in reader.find(Kind.CONTACT_DETAIL, resident_id=row["id"]))
            for row in reader.find(Kind.RESIDENT)
        }
        rows = reader.find(Kind.RESIDENT)
        return [
            (*(row[name] for name in FIELDS), streets.get(row["street_id"], ""), details[row["id"]]) for row in rows
        ]


def test_cards_out_and_in_again_give_the_same_people(notebook: Notebook, tmp_path: Path) -> None:
    for at, fields in enumerate(PEOPLE):
        residents.add(notebook, fields, details=[("phone", f"06-1234567{at}"), ("email", f"p{at}@voorbeeld.example")])
    before = people(notebook)
    path = tmp_path / "buurt.vcf"
    assert vcard_export.export_cards(notebook, path) == len(PEOPLE)
    assert all(len(line) <= 75 for line in path.read_bytes().split(b"\r\n"))
    again = importing.run(notebook, importing.open_list(path))
    assert (again.people_added, len(again.doubles), again.problems) == (0, len(PEOPLE), [])
    while notebook.next_steps()[0] is not None:
        notebook.undo()
    assert people(notebook) == []
    assert importing.run(notebook, importing.open_list(path)).people_added == len(PEOPLE)
    assert people(notebook) == before


def test_what_was_told_and_who_wants_rest_does_not_leave(notebook: Notebook, tmp_path: Path) -> None:
    residents.add(notebook, ResidentFields(given_name="Jan", note="geheim", what_works="bellen"), talents=["kookt"])
    never = residents.add(notebook, ResidentFields(given_name="Nooit"))
    residents.set_approach(notebook, never, Approach.NEVER)
    gone = residents.add(notebook, ResidentFields(given_name="Weg"))
    residents.archive(notebook, gone, True)
    path = tmp_path / "buurt.vcf"
    assert vcard_export.export_cards(notebook, path) == 1
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.CARDS, 1)]
    text = path.read_text(encoding="utf-8")
    assert not any(word in text for word in ("geheim", "bellen", "kookt", "Nooit", "Weg"))


def test_a_file_that_cannot_be_written_is_one_sentence(notebook: Notebook, tmp_path: Path) -> None:
    for path, code in ((tmp_path / "x.csv", "vcard.not_a_vcf"), (tmp_path / "weg" / "x.vcf", "vcard.cannot_write")):
        with pytest.raises(UserError) as error:
            vcard_export.export_cards(notebook, path)
        assert error.value.code == code
