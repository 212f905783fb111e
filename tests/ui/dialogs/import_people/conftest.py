"""A list as people keep them, and the assistant open on a real notebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.residents import ResidentFields
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import residents

LIST = """\
Voornaam;Tussenvoegsel;Achternaam;Straat;Huisnr;Mobiel;BSN;Wat doet u graag
Fatima;el;Amrani;Tongelresestraat;12;06 12345678;111222333;koken
Jan;de;Vries;Dorpsstraat;4;06 87654321;;klussen
;;;Dorpsstraat;5;;;zingen
Ria;;Bakker;Dorpsstraat;6;6,12346E+08;;tuinieren
"""


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    """Four rows: somebody known, somebody new, nobody, and somebody with a telephone that is none."""
    path = tmp_path / "buurtlijst.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def fatima(context: PageContext) -> int:
    """Somebody of the list who is known already."""
    fields = ResidentFields(
        given_name="Fatima", infix="el", surname="Amrani", street="Tongelresestraat", house_number="12"
    )
    return residents.add(context.notebook, fields)


@pytest.fixture
def assistant(context: PageContext, qtbot: QtBot) -> Iterator[ImportPeopleDialog]:
    """The assistant, open."""
    dialog = ImportPeopleDialog(context)
    # The test bot closes what is there; a dialog that deletes itself would be gone by then.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def counted(assistant: ImportPeopleDialog, qtbot: QtBot) -> Callable[[Path], ImportPeopleDialog]:
    """Takes a file and waits until it is counted."""

    def take(path: Path) -> ImportPeopleDialog:
        with qtbot.waitSignal(assistant.work.counted):
            assistant.take_files([path])
        return assistant

    return take
