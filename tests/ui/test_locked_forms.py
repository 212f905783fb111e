"""The forms with names that the window makes leave locked when one wishes: agreement, network, report of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.lists_brought_in import brought_in
from verbinder.domain.initiatives import AgreementFields, InitiativeFields
from verbinder.domain.residents import ResidentFields
from verbinder.ui.dialogs.zip_password import ZipPasswordDialog
from verbinder.ui.pages.initiatives.agreement_sheet import AgreementPrinting
from verbinder.ui.pages.network import NetworkPage
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import contacts, exports, initiatives, residents

PASSWORD = "veertien paarse lantaarns"
Way = Callable[[PageContext, Path, QtBot], QWidget]


def _agreement(context: PageContext, file: Path, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    number = initiatives.add(context.notebook, InitiativeFields(name="Soeptafel"))
    agreed = AgreementFields(made_on=context.notebook.today(), goal="samen eten")
    AgreementPrinting(context, window).save_to(file, initiatives.dossier(context.notebook, number), agreed)
    return window


def _network(context: PageContext, file: Path, qtbot: QtBot) -> QWidget:
    page = NetworkPage(context)
    qtbot.addWidget(page)
    page.show()
    page.saving.save_to(file, page.shown, "Netwerk", names=True)
    return page


def _report(context: PageContext, file: Path, qtbot: QtBot) -> QWidget:
    dialog = brought_in(context, file.parent, qtbot)
    dialog.report_step.save_to(file)
    return dialog


WAYS: Mapping[str, tuple[Way, str, bytes]] = {
    "an agreement": (_agreement, "verbinder.pdf", b"%PDF"),
    "the network with names": (_network, "verbinder.png", b"\x89PNG"),
    "the report of a list": (_report, "verbinder.csv", "\ufeff".encode()),
}


@pytest.mark.parametrize("name", WAYS)
def test_it_leaves_in_a_zip_that_opens_with_the_password_only(
    name: str, context: PageContext, tmp_path: Path, qtbot: QtBot
) -> None:
    way, inside, begins = WAYS[name]
    residents.add(context.notebook, ResidentFields(given_name="Fatima", surname="Amrani"))
    contacts.log_line(context.notebook, "@Fatima @Jan samen gesproken")
    file = tmp_path / "uit.zip"
    opener = way(context, file, qtbot)
    assert not file.exists()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ZipPasswordDialog))
    dialog.password.first.edit.setText(PASSWORD)
    dialog.password.second.edit.setText(PASSWORD)
    dialog.save_button.click()
    qtbot.waitUntil(file.exists, timeout=10_000)
    with pyzipper.AESZipFile(file) as zipped:
        assert zipped.namelist() == [inside]
        with pytest.raises(RuntimeError):
            zipped.read(inside)
        zipped.setpassword(PASSWORD.encode())
        assert zipped.read(inside).startswith(begins)
    assert len(exports.log(context.notebook)) == 1
    opener.close()


def test_a_drawing_without_names_needs_no_lock_and_is_not_offered_one(context: PageContext, qtbot: QtBot) -> None:
    page = NetworkPage(context)
    qtbot.addWidget(page)
    for names in (True, False):
        dialog: QFileDialog = page.saving.ask_file(page.shown, "Netwerk", names=names)
        assert any(".zip" in kind for kind in dialog.nameFilters()) is names
        dialog.reject()
