"""Every way in which something leaves the notebook writes a line that the user can read; walked one by one.

The last test reads the source: a new way of saving, printing or copying must be added here, with its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import PASSPHRASE
from tests.ui.lists_brought_in import brought_in
from verbinder.cli import main
from verbinder.domain.cards import DetailKind
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.exports import ExportKind
from verbinder.domain.initiatives import AgreementFields, InitiativeFields
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.pages.initiatives.agreement_sheet import AgreementPrinting
from verbinder.ui.pages.initiatives.chart_card import ChartCard
from verbinder.ui.pages.neighbourhood.picture_saving import PictureSaving
from verbinder.ui.pages.network import NetworkPage
from verbinder.ui.pages.organisations.reach_rows import CopyRow
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.residents.reach_section import ReachSection
from verbinder.usecases import (
    access,
    calendars,
    contacts,
    exports,
    hand_over,
    initiatives,
    notebooks,
    overview,
    period_packages,
    portable,
    residents,
    round_sheets,
    vcard_export,
)

PACKAGE = "a.verbinderpakket"
SHEET = round_sheets.Wanted((1,), date(2026, 11, 24))
FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
WINDOW = Path(__file__).parents[2] / "verbinder" / "ui"
Way = Callable[[PageContext, Path, QtBot], object]


def kinds(notebook: Notebook) -> list[str]:
    return [line.kind for line in exports.log(notebook)]


# -- files, by the use cases --------------------------------------------------------------------------------------


def _hand_over(notebook: Notebook, to: Path) -> None:
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, 1, handing_over="agreed")
        work.commit()
    hand_over.export(notebook, to / "a.verbinderoverdracht", "een zin voor onderweg")


FILES: Mapping[str, tuple[Callable[[Notebook, Path], object], ExportKind]] = {
    "the whole notebook": (lambda nb, to: portable.export_notebook(nb, to / "a.json"), ExportKind.NOTEBOOK),
    "everything about somebody": (lambda nb, to: access.export(nb, 1, to / "a.html", "nl"), ExportKind.ACCESS),
    "contact cards": (lambda nb, to: vcard_export.export_cards(nb, to / "a.vcf"), ExportKind.CARDS),
    "an overview": (lambda nb, to: overview.export(nb, FIRST, LAST, to / "a.csv"), ExportKind.OVERVIEW),
    "a package": (
        lambda nb, to: period_packages.export(nb, FIRST, LAST, to / "a.verbinderpakket"),
        ExportKind.OVERVIEW,
    ),
    "a round sheet": (
        lambda nb, to: round_sheets.export(nb, SHEET, to / "a.pdf", printer=lambda *_: b"%PDF"),
        ExportKind.ROUND_SHEET,
    ),
    "a hand-over": (_hand_over, ExportKind.HAND_OVER),
    "a calendar": (lambda nb, to: calendars.export(nb, to / "a.ics"), ExportKind.CALENDAR),
    "an encrypted copy": (lambda nb, to: notebooks.backup(nb, to / "kopie.verbinder"), ExportKind.COPY),
}


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    """Somebody with a telephone, met twice, with an initiative."""
    residents.add(
        notebook,
        ResidentFields(given_name="Fatima", surname="Amrani", street="Kerkstraat"),
        details=[("phone", "06 12345678")],
    )
    contacts.log_line(notebook, "@Fatima Kerkstraat 1 +bakt brood ?wil fietsen >bellen vrijdag")
    return notebook


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_leaves_is_noted(name: str, filled: Notebook, tmp_path: Path) -> None:
    leave, kind = FILES[name]
    leave(filled, tmp_path)
    assert kinds(filled) == [kind]


# -- what the window saves, prints and copies ---------------------------------------------------------------------


def _copy_of_resident(context: PageContext, to: Path, qtbot: QtBot) -> None:
    section = ReachSection(context)
    qtbot.addWidget(section)
    section.show_card(residents.card(context.notebook, 1))
    button = next(each for each in section.findChildren(QWidget) if each.accessibleName().startswith("Copy"))
    button.click()  # type: ignore[attr-defined]


def _copy_of_organisation(context: PageContext, to: Path, qtbot: QtBot) -> None:
    row = CopyRow(DetailKind.PHONE, "06 12345678", context, Copying(context.notebook, context.messages))
    qtbot.addWidget(row)
    row.copy_button.click()


def _network(context: PageContext, to: Path, qtbot: QtBot) -> None:
    page = NetworkPage(context)
    qtbot.addWidget(page)
    page.show()
    page.saving.save_to(to / "a.png", page.shown, "Netwerk", names=True)


def _agreement(context: PageContext, window: QWidget) -> tuple[AgreementPrinting, object, AgreementFields]:
    number = initiatives.add(context.notebook, InitiativeFields(name="Soeptafel"))
    agreed = AgreementFields(made_on=context.notebook.today(), goal="samen eten")
    return AgreementPrinting(context, window), initiatives.dossier(context.notebook, number), agreed


def _agreement_file(context: PageContext, to: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printing, dossier, agreed = _agreement(context, window)
    printing.save_to(to / "a.html", dossier, agreed)  # type: ignore[arg-type]


def _agreement_paper(context: PageContext, to: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printing, dossier, agreed = _agreement(context, window)
    printer = QPrinter()
    printer.setOutputFileName(str(to / "paper.pdf"))
    printing._print_on(printer, dossier, agreed)  # type: ignore[arg-type]


def _lead_chart(context: PageContext, to: Path, qtbot: QtBot) -> None:
    card = ChartCard(context)
    qtbot.addWidget(card)
    number = initiatives.add(context.notebook, InitiativeFields(name="Soeptafel"))
    card.show_dossier(initiatives.dossier(context.notebook, number))
    card.save_to(to / "a.png")


def _street_chart(context: PageContext, to: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    PictureSaving(context, window, lambda file: file.write_bytes(b"")).save_to(to / "a.png")


def _report(context: PageContext, to: Path, qtbot: QtBot) -> None:
    dialog = brought_in(context, to, qtbot)
    dialog.report_step.save_to(to / "a.txt")


WINDOW_WAYS: Mapping[str, tuple[Way, ExportKind]] = {
    "a resident's number copied": (_copy_of_resident, ExportKind.CLIPBOARD),
    "a contact person's number copied": (_copy_of_organisation, ExportKind.CLIPBOARD),
    "the network drawn": (_network, ExportKind.NETWORK),
    "an agreement in a file": (_agreement_file, ExportKind.AGREEMENT),
    "an agreement on paper": (_agreement_paper, ExportKind.AGREEMENT),
    "who led, as a picture": (_lead_chart, ExportKind.CHART),
    "where one came, as a picture": (_street_chart, ExportKind.CHART),
    "the report of a list": (_report, ExportKind.IMPORT_REPORT),
}


@pytest.mark.parametrize("name", WINDOW_WAYS)
def test_what_the_window_lets_out_is_noted(
    name: str, filled: Notebook, context: PageContext, tmp_path: Path, qtbot: QtBot
) -> None:
    leave, kind = WINDOW_WAYS[name]
    leave(context, tmp_path, qtbot)
    assert kinds(filled) == [kind]


# -- what a command shows -----------------------------------------------------------------------------------------

COMMANDS = {
    "find": ["find", "brood"],
    "today": ["today"],
    "suggest": ["suggest"],
    "suggest for one": ["suggest", "r1"],
    "network": ["network", "--json"],
    "network of one": ["network", "r1"],
    "doubles": ["doubles"],
    "retention": ["retention"],
    "trash": ["trash"],
    "who would be forgotten": ["forget", "r1", "--look"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_people_shown_by_a_command_are_noted(name: str, notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook.clock = lambda: datetime(2023, 1, 5, 9)
    for given in ("Fatima", "Jan", "Jan"):
        residents.add(notebook, ResidentFields(given_name=given, surname="Vos", street="Dorpsstraat", house_number="4"))
    contacts.log_line(notebook, "@Fatima +bakt brood ?wil fietsen !bellen morgen")
    logged = contacts.log_line(notebook, "@Fatima Dorpsstraat 4")
    notebook.clock = datetime.now
    contacts.delete(notebook, logged.contact_ids[0])
    notebook.close()
    monkeypatch.setenv("VERBINDER_PASSPHRASE", PASSPHRASE)
    assert main(["--notebook", str(notebook.path), *COMMANDS[name]]) == 0
    again = open_notebook(notebook.path, key=notebook.key)
    assert kinds(again) == [ExportKind.TERMINAL]
    again.close()


def test_a_command_that_shows_nobody_is_not_noted(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook.close()
    monkeypatch.setenv("VERBINDER_PASSPHRASE", PASSPHRASE)
    for command in (["find", "niets"], ["today"], ["doubles"], ["retention"], ["trash"], ["exports"]):
        assert main(["--notebook", str(notebook.path), *command]) == 0
    again = open_notebook(notebook.path, key=notebook.key)
    assert kinds(again) == []
    again.close()


# -- nothing beside these -----------------------------------------------------------------------------------------

#: Where the window writes a file, prints or copies; each notes it, except those that tell of nobody.
PLACES = {
    "dialogs/about.py",  # versions
    "dialogs/something_wrong.py",  # a report without values
    "dialogs/recovery_sheet.py",  # the key, nobody's data
    "dialogs/import_people/report_step.py",
    "cards_file.py",  # a use case writes
    "dialogs/hand_over/hand_over_dialog.py",  # a use case writes
    "dialogs/where_to_save.py",  # asks only
    "notebook_files.py",  # use cases write
    "pages/initiatives/agreement_sheet.py",
    "pages/initiatives/chart_card.py",
    "pages/initiatives/lead_chart.py",  # painted for chart_card
    "pages/neighbourhood/picture_saving.py",
    "pages/network/saving.py",
    "printing.py",  # bytes for a use case
    "pages/overview/page.py",  # opens a dialog
    "pages/overview/stories_view.py",  # opens a dialog
    "pages/rounds/sheet_saving.py",  # a use case writes
    "pages/today/calendar_saving.py",  # a use case writes
    "pages/overview/saving.py",  # a use case writes
    "pages/overview/team_card.py",  # counts of others
    "pages/residents/copying.py",
    "pages/settings/privacy_card.py",  # a leaflet that tells of nobody
    "pages/residents/rights.py",  # a use case writes
    "widgets/bar_chart.py",  # painted for who asks
    "widgets/chart_picture.py",
    "widgets/street_chart.py",  # painted for picture_saving
    "crash.py",  # the diagnostic log
    "dialogs/passphrase_step.py",  # where the notebook itself is kept
    "pages/residents/resident_dialog.py",  # writes a household down
    "design/contrast.py",
    "design/indicators.py",
}
SIGNS = re.compile(
    r"clipboard\(\)\.setText|QPrinter\b|QPdfWriter\b|write_text\(|write_bytes\(|ask_where_to_save|save_picture|"
    r"save_sheet|AcceptSave|\.write\("
)


def test_no_other_place_in_the_window_saves_prints_or_copies() -> None:
    found = {
        str(path.relative_to(WINDOW)).replace("\\", "/")
        for path in WINDOW.rglob("*.py")
        if SIGNS.search(path.read_text(encoding="utf-8"))
    }
    assert found - PLACES == set()
