"""A round sheet says whom to look in on, in walking order and why; never somebody who wants to be left in peace."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from verbinder.domain.exports import ExportKind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.papers import Paper
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.domain.round_sheets import RoundSheet
from verbinder.domain.signals import SignalFields
from verbinder.errors import UserError
from verbinder.exchange.paper.round_sheet import as_page
from verbinder.store.notebook import Notebook
from verbinder.ui.printing import document_of_html, pdf_of_html
from verbinder.usecases import (
    contacts,
    exports,
    follow_ups,
    notebooks,
    organisations,
    resident_lists,
    residents,
    round_sheets,
    rounds,
    signals,
    streets,
)
from verbinder.usecases.round_sheets import Wanted

LONG_AGO = timedelta(weeks=14)

#: The words of a sheet are read from the document that is printed.
pytestmark = pytest.mark.usefixtures("qapp")


def living(notebook: Notebook, number: str, street: str = "Lindelaan", **fields: str) -> int:
    return residents.add(notebook, ResidentFields(street=street, house_number=number, **fields))


def promise(notebook: Notebook, text: str, resident_id: int, days: int = 0) -> int:
    due = notebook.today() + timedelta(days=days)
    return follow_ups.add(notebook, FollowUpFields(text, due, resident_id=resident_id))


def street_id(notebook: Notebook, name: str = "Lindelaan") -> int:
    return next(row.id for row in streets.all_streets(notebook) if row.name == name)


def sheet_of(notebook: Notebook, *names: str, initials: bool = False, notes: bool = True) -> RoundSheet:
    ids = tuple(street_id(notebook, name) for name in names or ("Lindelaan",))
    return round_sheets.round_sheet(notebook, Wanted(ids, notebook.today(), initials=initials, notes=notes))


def text_of(sheet: RoundSheet, language: str = "nl") -> str:
    """What can be read on the paper."""
    return document_of_html(as_page(sheet, language)).toPlainText().replace("\N{NO-BREAK SPACE}", " ")


def test_doors_stand_in_walking_order_with_what_waits_there(notebook: Notebook) -> None:
    for number, name in (("2", "Bo"), ("1", "An"), ("8", "Dirk"), ("5", "Cas")):
        promise(notebook, f"iets voor {name}", living(notebook, number, given_name=name))
    living(notebook, "4", given_name="Eva")
    living(notebook, "3", given_name="Frits")
    (street,) = sheet_of(notebook).streets
    assert [visit.door for visit in street.visits] == ["1", "5", "8", "2"]
    assert [each.door for each in street.neighbours] == ["3", "4"]
    assert [visit.promises[0].text for visit in street.visits][:2] == ["iets voor An", "iets voor Cas"]


def test_the_figures_say_what_the_sheet_was_made_of(notebook: Notebook) -> None:
    fatima = living(notebook, "3", given_name="Fatima")
    living(notebook, "5", given_name="Kees")
    promise(notebook, "recept brengen", fatima)
    promise(notebook, "stoel ophalen", fatima, days=-3)
    promise(notebook, "later eens", fatima, days=9)
    signals.add(notebook, SignalFields("de lamp is stuk", street_id=street_id(notebook)))
    contacts.log_line(notebook, "@Fatima Lindelaan 3 sprak over de tuin", on_date=notebook.today() - LONG_AGO)
    figures = sheet_of(notebook).figures
    assert (figures.promises, figures.signals, figures.drifting, figures.neighbours, figures.people) == (2, 1, 1, 1, 2)
    assert round_sheets.look(notebook, Wanted((street_id(notebook),), notebook.today())) == figures
    assert "2 beloften · 1 signaal · 1 lang niet gesproken · 1 ander" in text_of(sheet_of(notebook))


def test_streets_stand_in_the_order_of_the_round(notebook: Notebook) -> None:
    ids = [streets.add(notebook, name) for name in ("Plein", "Akkerweg", "Kerkstraat")]
    rounds.plan(notebook, notebook.today(), "Wilma", ids, "Buitenom")
    wanted = round_sheets.wanted_for(notebook, notebook.today())
    assert (wanted.street_ids, wanted.title, wanted.companion) == (tuple(ids), "Buitenom", "Wilma")
    sheet = round_sheets.round_sheet(notebook, wanted)
    assert [street.name for street in sheet.streets] == ["Plein", "Akkerweg", "Kerkstraat"]
    assert (sheet.title, sheet.companion) == ("Buitenom", "W.")


def test_without_a_round_it_is_every_street_where_something_waits_by_name(notebook: Notebook) -> None:
    streets.add(notebook, "Lege Laan")
    promise(notebook, "fiets", living(notebook, "1", "Zandpad", given_name="An"))
    signals.add(notebook, SignalFields("mooie tuin", street_id=streets.add(notebook, "Akkerweg")))
    wanted = round_sheets.wanted_for(notebook, notebook.today())
    sheet = round_sheets.round_sheet(notebook, wanted)
    assert [street.name for street in sheet.streets] == ["Akkerweg", "Zandpad"]


@pytest.mark.parametrize("approach", [Approach.NEVER, Approach.REST])
def test_who_wants_to_be_left_in_peace_stands_nowhere(notebook: Notebook, approach: Approach) -> None:
    never = living(notebook, "7", given_name="Nooitgedacht", surname="Stil")
    promise(notebook, "boek terugbrengen", never)
    signals.add(notebook, SignalFields("gordijnen dicht", resident_id=never))
    contacts.log_line(notebook, "@Nooitgedacht Lindelaan 7 wil rust", on_date=notebook.today() - LONG_AGO)
    gone = living(notebook, "9", given_name="Vertrokken")
    promise(notebook, "doos halen", gone)
    residents.archive(notebook, gone, True)
    residents.set_approach(notebook, never, approach)
    for initials in (False, True):
        sheet = sheet_of(notebook, initials=initials)
        (street,) = sheet.streets
        assert (street.visits, street.neighbours, sheet.figures.people) == ((), (), 0)
        assert not any(word in text_of(sheet) for word in ("Nooitgedacht", "boek", "gordijnen", "rust ", "doos"))


def test_a_conversation_with_somebody_who_wants_peace_is_not_told_of_the_other(notebook: Notebook) -> None:
    fatima, kees = (living(notebook, "3", given_name=name) for name in ("Fatima", "Kees"))
    promise(notebook, "langsgaan", fatima)
    contacts.log_line(notebook, "@Fatima @Kees Lindelaan 3 hadden het over de scheiding van Kees")
    assert "scheiding" in text_of(sheet_of(notebook))
    residents.set_approach(notebook, kees, Approach.NEVER)
    assert "scheiding" not in text_of(sheet_of(notebook))


def test_what_was_said_last_is_short_and_can_be_left_out(notebook: Notebook) -> None:
    promise(notebook, "langsgaan", living(notebook, "3", given_name="Fatima"))
    contacts.log_line(notebook, "@Fatima Lindelaan 3 vertelde over vroeger", on_date=notebook.today() - LONG_AGO)
    contacts.log_line(notebook, "@Fatima Lindelaan 3 vertelde " + "heel veel " * 60)
    (visit,) = sheet_of(notebook).streets[0].visits
    assert visit.said is not None
    assert visit.said.text.endswith("heel veel …")
    assert len(visit.said.text) <= 145
    (visit,) = sheet_of(notebook, notes=False).streets[0].visits
    assert visit.said is None


def test_what_is_delicate_stays_in_the_notebook(notebook: Notebook) -> None:
    fatima = living(notebook, "3", given_name="Fatima")
    promise(notebook, "langsgaan", fatima)
    contacts.log_line(notebook, "@Fatima Lindelaan 3 is depressief en slikt medicijnen")
    signals.add(notebook, SignalFields("heeft een depressie", resident_id=fatima))
    shown = text_of(sheet_of(notebook))
    assert "depress" not in shown
    assert shown.count("staat in het notitieboek") == 2


def test_on_initials_no_name_stands_anywhere(notebook: Notebook) -> None:
    fatima = living(notebook, "3", given_name="Fatima", surname="El Amrani")
    living(notebook, "5", given_name="Kees", infix="van den", surname="Berg")
    living(notebook, "8", description="mevrouw met de rode jas")
    living(notebook, "11", "Verderop", given_name="Bo", surname="Ng")
    promise(notebook, "Kees van den Berg vragen of fatima kookt met Bo Ng", fatima)
    signals.add(
        notebook, SignalFields("Fatimas heg; mevrouw met de rode jas snoeit hem", street_id=street_id(notebook))
    )
    contacts.log_line(notebook, "@Fatima Lindelaan 3 belde Berg op 06-12345678")
    shown = text_of(sheet_of(notebook, initials=True))
    for word in ("Fatima", "Amrani", "Kees", "Berg", "Bo ", "Ng", "rode jas", "12345678"):
        assert word.casefold() not in shown.casefold()
    assert "F.E.A." in shown
    assert "5 K.v.d.B." in shown
    named = text_of(sheet_of(notebook))
    assert all(word in named for word in ("Fatima El Amrani", "Kees van den Berg", "mevrouw met de rode jas"))


def test_on_initials_nobody_of_the_whole_example_is_named(tmp_path: Path) -> None:
    example = notebooks.make_example(tmp_path / "voorbeeld.verbinder", "een zin om te testen")
    try:
        every = tuple(row.id for row in streets.all_streets(example))
        sheet = round_sheets.round_sheet(example, Wanted(every, example.today()))
        shown = text_of(sheet)
        called = every_name(example)
        assert len(called) > 50
        assert sheet.figures.people > 30
        assert [name for name in called if name in shown] == []
    finally:
        example.close()


def every_name(notebook: Notebook) -> list[str]:
    ids = resident_lists.ids(notebook, ResidentQuery())
    return [row.name for row in resident_lists.rows(notebook, ids).values()]


def test_an_organisation_of_the_street_is_visited_too(notebook: Notebook) -> None:
    fields = OrganisationFields("Bakkerij Korenaar", street="Lindelaan", house_number="1")
    bakery = organisations.add(notebook, fields)
    follow_ups.add(notebook, FollowUpFields("taart bestellen", notebook.today(), organisation_id=bakery))
    (visit,) = sheet_of(notebook, initials=True).streets[0].visits
    assert (visit.name, visit.door, visit.organisation_id) == ("Bakkerij Korenaar", "1", bakery)


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, b"/MediaBox [0 0 595"), (Paper.A5, b"/MediaBox [0 0 420")])
def test_the_paper_has_its_size_and_the_log_tells_that_it_left(
    notebook: Notebook, tmp_path: Path, paper: Paper, width: bytes
) -> None:
    promise(notebook, "langsgaan", living(notebook, "3", given_name="Fatima"))
    wanted = Wanted((street_id(notebook),), notebook.today())
    report = round_sheets.export(notebook, wanted, tmp_path / "blad.pdf", paper=paper, printer=pdf_of_html)
    content = (tmp_path / "blad.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert width in content
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.ROUND_SHEET, 1)]
    assert "Er staan geen namen op" in report.told("nl")
    assert "names and addresses" not in report.told("en")


def test_what_cannot_be_made_is_one_sentence_and_no_line_in_the_log(notebook: Notebook, tmp_path: Path) -> None:
    street = streets.add(notebook, "Lindelaan")
    for path, ids, code in (
        (tmp_path / "blad.txt", (street,), "round_sheet.not_a_pdf"),
        (tmp_path / "weg" / "blad.pdf", (street,), "round_sheet.cannot_write"),
        (tmp_path / "blad.pdf", None, "round_sheet.nothing"),
    ):
        with pytest.raises(UserError) as refused:
            round_sheets.export(notebook, Wanted(ids, notebook.today()), path, printer=lambda *_: b"%PDF-")
        assert refused.value.code == code
    assert exports.log(notebook) == ()


def test_streets_are_found_by_name_and_by_neighbourhood(notebook: Notebook) -> None:
    akker, berk = (streets.add(notebook, name, neighbourhood="De Linde") for name in ("Akkerstraat", "Berkenlaan"))
    plein = streets.add(notebook, "Plein")
    assert round_sheets.streets_called(notebook, ["plein", "Akkerstr."]) == (plein, akker)
    assert round_sheets.streets_called(notebook, ["Berkenlaan"], "de linde") == (berk, akker)
    for names, area, code in ((["Nergens"], "", "unknown_street"), ([], "Nergens", "unknown_neighbourhood")):
        with pytest.raises(UserError, match=code):
            round_sheets.streets_called(notebook, names, area)
