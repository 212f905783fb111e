"""Asking where a file must go: what is proposed, and an ending that follows the kind one chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.where_to_save import ask_where_to_save

KINDS = {".png": "Plaatje (*.png)", ".svg": "Tekening (*.svg)"}


def test_the_proposal_stands_there_and_its_ending_follows_the_kind(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[Path] = []
    dialog = ask_where_to_save(window, "Waarheen", tmp_path / "wie leidde.png", KINDS, chosen.append)
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles() == [(tmp_path / "wie leidde.png").as_posix()]
    assert (dialog.nameFilters(), dialog.defaultSuffix()) == (list(KINDS.values()), "png")
    dialog.filterSelected.emit(KINDS[".svg"])
    assert dialog.defaultSuffix() == "svg"
    dialog.fileSelected.emit(str(tmp_path / "lijn.svg"))
    assert chosen == [tmp_path / "lijn.svg"]
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
