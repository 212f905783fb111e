"""A contact list brought in through the window, up to its report: what several tests of what leaves begin with."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.pages.page import PageContext


def brought_in(context: PageContext, folder: Path, qtbot: QtBot) -> ImportPeopleDialog:
    """The dialog as it shows the report of a list with one person."""
    listed = folder / "lijst.csv"
    listed.write_text("Voornaam;Achternaam\nAnna;Smit\n", encoding="utf-8")
    dialog = ImportPeopleDialog(context)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.work.counted):
        dialog.take_files([listed])
    for _ in range(2):
        dialog.next_button.click()
    qtbot.waitUntil(lambda: dialog.report_step.save_button.isVisible())
    return dialog
