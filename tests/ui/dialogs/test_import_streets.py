"""The dialog that brings in streets, driven by keys on a real notebook and real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.import_streets import ImportStreetsDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import streets

LIST = "openbareruimtenaam;wijk\nKerkstraat;Noord\nDORPSTRAAT;Noord\nDorpstr.;Noord\nMarkt;\n"


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> ImportStreetsDialog:
    """The dialog, open, on a notebook that knows two streets."""
    streets.add(context.notebook, "Kerkstraat")
    streets.add(context.notebook, "Markt", neighbourhood="Centrum")
    opened = ImportStreetsDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    qtbot.waitExposed(opened)
    return opened


@pytest.fixture
def street_list(tmp_path: Path) -> Path:
    path = tmp_path / "bag.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def known(context: PageContext) -> dict[str, str]:
    return {row.name: row.neighbourhood for row in streets.all_streets(context.notebook)}


def shown(dialog: ImportStreetsDialog) -> list[tuple[str, ...]]:
    rows = dialog.rows
    return [tuple(rows.text_of(row, column) for column in range(3)) for row in range(rows.rowCount())]


def test_streets_come_in_by_keys_after_they_were_seen_and_go_again(
    dialog: ImportStreetsDialog, street_list: Path, context: PageContext, banners: BannerHost, qtbot: QtBot
) -> None:
    assert dialog.choose_button.hasFocus()
    qtbot.keyClick(dialog.choose_button, Qt.Key.Key_Space)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(street_list))
    chooser.reject()
    assert shown(dialog) == [
        ("gets its neighbourhood", "Kerkstraat", "Noord"),
        ("comes in", "Dorpstraat", "Noord"),
        ("is there as Dorpstraat", "Dorpstr.", "Noord"),
        ("is there already", "Markt", "Centrum"),
    ]
    assert known(context) == {"Kerkstraat": "", "Markt": "Centrum"}
    qtbot.keyClick(dialog.neighbourhood, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert known(context) == {"Kerkstraat": "Noord", "Markt": "Centrum", "Dorpstraat": "Noord"}
    (banner,) = banners.banners
    assert "3" in banner.text
    context.notebook.undo()
    assert known(context) == {"Kerkstraat": "", "Markt": "Centrum"}


def test_a_neighbourhood_for_all_shows_at_once_what_it_changes(
    dialog: ImportStreetsDialog, tmp_path: Path, context: PageContext, qtbot: QtBot
) -> None:
    path = tmp_path / "wegen.geojson"
    roads = [{"type": "Feature", "properties": {"name": name}, "geometry": None} for name in ("Kerkstraat", "Markt")]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": roads}), encoding="utf-8")
    dialog.take_file(path)
    assert not dialog.bring_button.isEnabled()
    dialog.neighbourhood.setFocus()
    qtbot.keyClicks(dialog.neighbourhood, "Zuid")
    dialog.table.setFocus()
    assert [row[0] for row in shown(dialog)] == ["gets its neighbourhood", "is there already"]
    dialog.bring_button.click()
    assert known(context) == {"Kerkstraat": "Zuid", "Markt": "Centrum"}


def test_a_file_without_streets_is_one_sentence_and_another_may_be_chosen(
    dialog: ImportStreetsDialog, street_list: Path, tmp_path: Path
) -> None:
    path = tmp_path / "iets.csv"
    path.write_text("Naam van iets;Aantal\nx;3\n", encoding="utf-8")
    dialog.take_file(path)
    assert "iets.csv" in dialog.told.text()
    assert not dialog.bring_button.isVisible()
    dialog.take_file(street_list)
    assert dialog.bring_button.isEnabled()
    dialog.take_file(path)
    assert not dialog.bring_button.isVisible()
    assert not dialog.table.isVisible()
