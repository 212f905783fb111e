"""A walk over every page and dialog, in Dutch on the example: all is named, reached with Tab once, and fits."""

from __future__ import annotations

import json
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
)

from tests.ui import connected, copies, handing_over, stories_told
from tests.ui.pages.connecting import places as connecting
from tests.ui.pages.initiatives import places as initiatives
from tests.ui.pages.neighbourhood import places as neighbourhood
from tests.ui.pages.network import places as network
from tests.ui.pages.residents import rights
from tests.ui.reach import CHECKS, settle, wait_until
from verbinder import bootstrap, paths, settings
from verbinder.domain.changes import Kind
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.start_options import StartOptions
from verbinder.usecases import notebooks, rounds, search

PASSPHRASE = "een zin om te testen"
SIZE = (1366, 768)
PASTED = "Lindegaarde\n4 niet thuis\n12 @Fatima +kookt Surinaams >bellen vrijdag"
LIST = "Voornaam;Achternaam;Straat;Nummer;Telefoon\nJan;Vries;Lindegaarde;7;0612345678\nYvonne;Pinas;Lindegaarde;9;\n"

# -- the places of the walk: each brings the window where something is to be seen -----------------------------------


class Walker:
    """The whole program on the example, and the ways through it."""

    def __init__(self, application: Any, folder: Path) -> None:
        self.application = application
        self.window: QMainWindow = application.window
        self.folder = folder

    @property
    def session(self) -> Any:
        return self.application.session

    @property
    def workspace(self) -> Any:
        return self.session.workspace

    def page(self, key: str) -> Any:
        page = self.workspace.show_page(key)
        settle()
        return page

    def card(self, words: str = "kookt Surinaams") -> Any:
        page = self.page("residents")
        page.open_record(Kind.RESIDENT, search.find(self.session.notebook, words)[0].resident_id)
        settle()
        return page

    def organisation(self, kind: Kind) -> Any:
        page = self.page("organisations")
        with self.session.notebook.reader() as reader:
            page.open_record(kind, reader.find(kind)[0]["id"])
        settle()
        return page

    def imported(self, *, steps: int) -> None:
        self.session.open_import()
        (dialog,) = self.window.findChildren(ImportPeopleDialog)
        if steps:
            file = self.folder / "buurtlijst.csv"
            file.write_text(LIST, encoding="utf-8")
            dialog.take_files([file])
        shown = [dialog.file_step, dialog.columns_step, dialog.review_step, dialog.report_step]
        for step in shown[1 : steps + 1]:
            wait_until(lambda step=step: dialog.stack.currentWidget() is step and dialog.next_button.isEnabled())
            if step is not shown[steps]:
                dialog.next_button.click()

    def streets(self) -> None:
        from verbinder.ui.dialogs.import_streets import ImportStreetsDialog

        self.session.open_import_streets()
        (dialog,) = self.window.findChildren(ImportStreetsDialog)
        file = self.folder / "straten.csv"
        file.write_text("straat;wijk\nKerkstraat;Noord\nLindegaarde;Noord\n", encoding="utf-8")
        dialog.take_file(file)

    def write(self, text: str) -> Any:
        bar = self.workspace.capture
        bar.focus_line()
        bar.line.set_line(text)
        return bar

    def edit_contact(self) -> None:
        notebook = self.session.notebook
        walked = next(row for row in rounds.rounds(notebook, limit=20) if row.contacts)
        self.workspace.open_contact_form(rounds.round_view(notebook, walked.id).contacts[0].id)

    def edit_gift(self) -> None:
        chips = self.card().card.gifts.talents.chips
        chips.focus_chip(0)
        QTest.keyClick(chips, Qt.Key.Key_F2)

    def plan_round(self) -> None:
        self.page("rounds").actions_of.plan()

    def ask_passphrase(self) -> None:
        from verbinder.ui.pages.settings.passphrase_dialog import PassphraseDialog, for_recovery_sheet

        PassphraseDialog(self.session.context, for_recovery_sheet(), lambda *_: None, parent=self.window).open()

    def crash(self) -> None:
        from verbinder.ui.dialogs.something_wrong import SomethingWrongDialog

        SomethingWrongDialog("Traceback", theme=self.session.context.theme, parent=self.window).open()

    def end_place(self) -> None:
        """Close what stands over the window."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        if self.session is not None:
            self.workspace.capture.line.set_line("")
        settle()


Place = Callable[[Walker], object]
PLACES: dict[str, Place] = {
    "today": lambda walk: walk.page("today"),
    "residents": lambda walk: walk.page("residents"),
    "card": lambda walk: walk.card(),
    "connected card": connected.card,
    "experience": lambda walk: connected.card(walk).gifts.experiences.edit(0),
    "ask by hand": lambda walk: connected.card(walk).connecting.asks.add(),
    "how it went, on the card": lambda walk: connected.card(walk).connecting.introductions.rows[0].ask(),
    "how it went, today": connected.today,
    "initiatives, today": connected.initiatives_today,
    "rounds": lambda walk: walk.page("rounds"),
    **connecting.PLACES,
    **initiatives.PLACES,
    **neighbourhood.PLACES,
    **network.PLACES,
    "organisation": lambda walk: walk.organisation(Kind.ORGANISATION),
    "place": lambda walk: walk.organisation(Kind.PLACE),
    "street": lambda walk: walk.organisation(Kind.STREET),
    "overview": lambda walk: walk.page("overview"),
    **stories_told.PLACES,
    "settings": lambda walk: walk.page("settings"),
    **copies.PLACES,
    "concepts": lambda walk: walk.page("concepts"),
    "try a phrase": lambda walk: walk.workspace.open_concepts("schaken en breien"),
    "choose a concept": lambda walk: QTest.keyClick(walk.page("concepts").list, Qt.Key.Key_H),
    "name a concept": lambda walk: QTest.keyClick(walk.page("concepts").list, Qt.Key.Key_N),
    "capture": lambda walk: walk.write("@Fatima Lindegaarde 12 +kookt Surinaams >bellen vrijdag"),
    "new resident": lambda walk: walk.page("residents").add_resident(),
    "edit resident": lambda walk: walk.card().edit_resident(),
    "approach": lambda walk: walk.card().change_approach(),
    "gift": Walker.edit_gift,
    "new organisation": lambda walk: walk.page("organisations").add_record(),
    "edit organisation": lambda walk: walk.organisation(Kind.ORGANISATION).edit_record(),
    "edit place": lambda walk: walk.organisation(Kind.PLACE).edit_record(),
    "edit street": lambda walk: walk.organisation(Kind.STREET).edit_record(),
    "plan a round": Walker.plan_round,
    "round sheet": lambda walk: walk.page("rounds").actions_of.sheets.ask(),
    "to the calendar": lambda walk: walk.page("today").calendar.ask(),
    "contact form": lambda walk: walk.workspace.open_contact_form(),
    "edit contact": Walker.edit_contact,
    "closed doors": lambda walk: walk.workspace.capture.open_doors(),
    "review": lambda walk: walk.write(PASTED).save(),
    "import file": lambda walk: walk.imported(steps=0),
    "import columns": lambda walk: walk.imported(steps=1),
    "import review": lambda walk: walk.imported(steps=2),
    "import report": lambda walk: walk.imported(steps=3),
    "choose streets": lambda walk: walk.session.open_import_streets(),
    "import streets": Walker.streets,
    "contact cards": lambda walk: walk.session.cards.ask(),
    "merge names": lambda walk: walk.session.open_merge_names(),
    "palette": lambda walk: walk.session.show_palette("kook"),
    "shortcuts": lambda walk: walk.session._show_shortcuts(),
    "about": lambda walk: walk.session._show_about(),
    "passphrase": Walker.ask_passphrase,
    **handing_over.PLACES,
    **rights.DIALOGS,
    "crash": Walker.crash,
}
SHEETS: dict[str, Place] = {
    "first run": lambda walk: walk.application.flows.welcome(walk.folder / "nieuw" / "buurt.verbinder"),
    "choose a passphrase": lambda walk: walk.window.sheet.begin_button.click(),
    "unlock": lambda walk: walk.application.flows.ask_passphrase(walk.folder / "example.verbinder"),
    **copies.SHEETS,
}


# -- what is looked at ----------------------------------------------------------------------------------------------


# -- the walk -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("walk") / "example.verbinder"
    notebooks.make_example(path, PASSPHRASE).close()
    return path


def walk(qapp: QApplication, example: Path, folder: Path, text_scale: float) -> dict[str, list[str]]:
    """Every complaint of every check, from a window in Dutch at this text size."""
    complaints: dict[str, list[str]] = {check: [] for check in CHECKS}
    paths.make_private_folder(paths.settings_file().parent)
    settings.save(settings.Settings(text_scale=text_scale, lock_after_minutes=0), paths.settings_file())
    options = StartOptions(language="nl")
    start = bootstrap.make_first_window(qapp, options)
    start.window.setFixedSize(*SIZE)
    start.window.activateWindow()
    walker = Walker(bootstrap.make_application(start, options, inline_jobs=True), folder)

    def look(places: dict[str, Place]) -> None:
        for name, go in places.items():
            go(walker)
            settle()
            root = QApplication.activeModalWidget() or QApplication.activePopupWidget() or walker.window
            root.activateWindow()
            settle()
            for check, complain in CHECKS.items():
                complaints[check] += [f"{name}: {each}" for each in complain(root)]
            walker.end_place()

    try:
        copy = folder / "open" / "example.verbinder"
        copy.parent.mkdir()
        shutil.copyfile(example, copy)
        shutil.copyfile(example, folder / "example.verbinder")
        walker.application.enter(notebooks.open_(copy, PASSPHRASE))
        look(PLACES)
        look(SHEETS)
    finally:
        walker.end_place()
        walker.window.close()
        walker.window.deleteLater()
        walker.application.deleteLater()
        start.texts.use("")
        start.theme.apply(choice="light", text_scale=1.0)
        QLocale.setDefault(QLocale.system())
        settle()
    return complaints


@pytest.fixture(scope="module", params=[1.0, 2.0], ids=["100 %", "200 %"])
def complaints(
    request: pytest.FixtureRequest, qapp: QApplication, example: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, list[str]]]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("walked")
        patch.setenv("VERBINDER_HOME", str(folder / "home"))
        patch.setattr(sys, "excepthook", sys.excepthook)
        patch.setattr(threading, "excepthook", threading.excepthook)
        patch.setattr(signal, "signal", lambda *_: None)
        yield walk(qapp, example, folder, request.param)


def told(complaints: list[str]) -> str:
    return json.dumps(complaints, indent=1, ensure_ascii=False)


def test_everything_one_can_work_with_has_a_name(complaints: dict[str, list[str]]) -> None:
    assert complaints["name"] == [], told(complaints["name"])


def test_tab_reaches_everything_once_and_nothing_holds_it(complaints: dict[str, list[str]]) -> None:
    assert complaints["tab"] == [], told(complaints["tab"])


def test_no_key_with_alt_is_asked_for_twice_in_one_window(complaints: dict[str, list[str]]) -> None:
    assert complaints["key"] == [], told(complaints["key"])


def test_no_text_is_cut_off(complaints: dict[str, list[str]]) -> None:
    assert complaints["fit"] == [], told(complaints["fit"])
