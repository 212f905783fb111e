"""The overview counts what came of the contacts, of one area or theme, and beside the period before."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import ContactFields
from verbinder.errors import UserError
from verbinder.exchange.overview.kinds import Selection, TableKind
from verbinder.store.notebook import Notebook
from verbinder.usecases import log_contacts, overview
from verbinder.usecases.overview_counts import count

Q1 = (date(2026, 1, 1), date(2026, 3, 12))
MARCH = (date(2026, 3, 1), date(2026, 3, 12))


def fill(notebook: Notebook) -> None:
    """Introductions of which six never went, ties, needs, initiatives and support; half of it in the area Noord."""
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        areas = {name: work.add(Kind.NEIGHBOURHOOD, name=name) for name in ("Noord", "Zuid")}
        streets = [
            work.add(Kind.STREET, name=name, neighbourhood_id=area)
            for name, area in (("Laak", areas["Noord"]), ("Kade", areas["Zuid"]))
        ]
        people = [
            work.add(Kind.RESIDENT, given_name=f"Fluitketel {number}", street_id=streets[number % 2], created_on=Q1[0])
            for number in range(40)
        ]
        for number in range(20):
            state = ("never_went", "lasting", "not_clicked")[number % 3]
            made = date(2026, 1, 10) if number < 12 else date(2026, 2, 10)
            work.add(
                Kind.INTRODUCTION,
                resident_id=people[number],
                other_resident_id=people[number + 20],
                state=state,
                proposed_on=made,
                introduced_on=made,
                ended_on=date(2026, 3, 2),
            )
        for number in range(30):
            state = "met" if number < 9 else "open"
            work.add(Kind.GIFT, resident_id=people[number], kind="need", phrase="appeltaart", state=state)
        for number in range(14):
            area = areas["Noord"] if number < 8 else areas["Zuid"]
            phase = "running" if number < 8 else "idea"
            found = work.add(Kind.INITIATIVE, name=f"Soep {number}", phase=phase, neighbourhood_id=area)
            work.add(Kind.SUPPORT, initiative_id=found, kind="space", given_on=date(2026, 3, 3), text="sleutel")
        work.commit()


def rows(notebook: Notebook, kind: TableKind, selection: Selection | None = None) -> dict[str, int | None]:
    table = overview.overview(notebook, *Q1, selection=selection or Selection()).table(kind)
    assert table is not None
    return {row.label: row.count for row in table.rows}


def test_what_came_of_it_is_counted(notebook: Notebook) -> None:
    fill(notebook)
    assert rows(notebook, TableKind.INTRODUCTION) == {"residents": 20}
    assert rows(notebook, TableKind.ENDING) == {"lasting": 7, "never_went": 7, "not_clicked": 6}
    assert rows(notebook, TableKind.TIE) == {"residents": 13}
    assert rows(notebook, TableKind.SUPPORT) == {"space": 14}
    assert rows(notebook, TableKind.NEED) == {"open": 21, "met": 9}
    assert rows(notebook, TableKind.PHASE) == {"running": 8, "idea": 6}
    advice = overview.overview(notebook, *Q1).table(TableKind.ADVICE)
    assert advice is not None
    assert advice.total == 14


def test_introductions_fall_in_the_month_in_which_they_were_made(notebook: Notebook) -> None:
    fill(notebook)
    months = overview.overview(notebook, *Q1).months_of(TableKind.INTRODUCTION)
    assert months is not None
    assert [(row.label, row.count) for row in months.rows] == [("2026-01", 12), ("2026-02", 8), ("2026-03", 0)]


def test_of_an_area_only_what_happened_there_is_counted(notebook: Notebook) -> None:
    fill(notebook)
    north = Selection(area="Noord")
    assert rows(notebook, TableKind.INTRODUCTION, north) == {"residents": 10}
    assert rows(notebook, TableKind.SUPPORT, north) == {"space": 8}
    assert overview.overview(notebook, *Q1, selection=north).table(TableKind.PHASE) is None


def test_contacts_of_an_area_and_of_a_theme_are_counted_apart(notebook: Notebook) -> None:
    fill(notebook)
    for number in range(13):
        street, tags = ("Laak", ("groen",)) if number < 7 else ("Kade", ("groen", "geld"))
        log_contacts.log_form(notebook, ContactFields(on_date=date(2026, 3, 4), street_name=street, tags=tags))
    assert overview.overview(notebook, *Q1).total == 13
    assert overview.overview(notebook, *Q1, selection=Selection(area="Noord")).total == 7
    assert overview.overview(notebook, *Q1, selection=Selection(theme="geld")).total == 6
    assert overview.overview(notebook, *Q1, selection=Selection("Noord", "groen")).total == 7
    assert overview.overview(notebook, *Q1, selection=Selection("Noord", "geld")).total == 0
    assert overview.choices(notebook) == (("Noord", "Zuid"), ("geld", "groen"))


def test_an_area_that_is_not_there_is_said(notebook: Notebook) -> None:
    with pytest.raises(UserError) as refused:
        overview.overview(notebook, *Q1, selection=Selection(area="West"))
    assert refused.value.code == "overview.no_such_area"


def test_the_new_of_two_periods_of_an_area_are_those_of_both(notebook: Notebook) -> None:
    fill(notebook)
    with notebook.reader() as reader:
        streets = {row["name"]: row["id"] for row in reader.find(Kind.STREET)}
        people = [row["id"] for row in reader.find(Kind.RESIDENT)][:10]
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        for number, person in enumerate(people):
            for day, street in ((date(2026, 1, 5), "Kade"), (date(2026, 3, 5), "Laak")):
                if number < 4 and street == "Kade":
                    continue
                met = work.add(Kind.CONTACT, on_date=day, street_id=streets[street], outcome="conversation")
                work.add(Kind.CONTACT_PARTICIPANT, contact_id=met, resident_id=person)
        work.commit()
    north = Selection(area="Noord")
    january, march = (Q1[0], date(2026, 2, 28)), MARCH
    assert count(notebook, *january, north).new_people == 0
    assert count(notebook, *march, north).new_people == 4
    assert count(notebook, *Q1, north).new_people == 4
    assert count(notebook, *Q1).new_people == 10


def test_the_period_before_stands_beside_it_and_is_remembered_too(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    for day, times in ((date(2026, 2, 4), 9), (date(2026, 3, 4), 12)):
        for _ in range(times):
            log_contacts.log_form(notebook, ContactFields(on_date=day, street_name="Laak"))
    report = overview.export(notebook, *MARCH, tmp_path / "maart.xlsx", beside_before=True)
    assert report.before is not None
    assert (report.before.first_day, report.before.last_day) == (date(2026, 2, 1), date(2026, 2, 28))
    assert (report.overview.total, report.before.total) == (12, 9)
    assert len(overview.earlier_exports(notebook)) == 2
    sheet = openpyxl.load_workbook(tmp_path / "maart.xlsx")["Straten"]
    assert [cell.value for cell in sheet[1]][:4] == ["Straat", "Contacten", "Opmerking", "Periode ervoor"]
    assert [cell.value for cell in sheet[2]][:4] == ["Laak", 12, None, 9]


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".html"])
def test_every_file_tells_of_the_work_and_of_nobody(notebook: Notebook, tmp_path: Path, ending: str) -> None:
    fill(notebook)
    for _ in range(9):
        log_contacts.log_form(notebook, ContactFields(on_date=date(2026, 3, 4), street_name="Laak", note="zonnestraal"))
    path = tmp_path / f"overzicht{ending}"
    overview.export(notebook, *Q1, path)
    if ending == ".xlsx":
        book = openpyxl.load_workbook(path)
        text = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    else:
        text = path.read_text(encoding="utf-8")
    assert "niet gegaan" in text
    assert "Koppelingen" in text
    for word in ("Fluitketel", "appeltaart", "sleutel", "zonnestraal", "Soep"):
        assert word not in text


def test_a_street_that_looks_like_markup_is_text_in_the_page(notebook: Notebook, tmp_path: Path) -> None:
    for _ in range(9):
        log_contacts.log_form(notebook, ContactFields(on_date=date(2026, 3, 4), street_name="<script>x</script>"))
    overview.export(notebook, *Q1, tmp_path / "overzicht.html")
    text = (tmp_path / "overzicht.html").read_text(encoding="utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_a_pdf_needs_somebody_who_prints(notebook: Notebook, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        overview.export(notebook, *Q1, tmp_path / "overzicht.pdf")
    assert refused.value.code == "overview.unknown_format"
    assert overview.earlier_exports(notebook) == ()
