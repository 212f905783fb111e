"""The round sheet from the page Rondes: streets by keys, initials unless asked otherwise, a PDF and what is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.exports import ExportKind
from verbinder.domain.papers import Paper
from verbinder.domain.privacy import Approach
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.rounds import RoundsPage
from verbinder.ui.pages.rounds.sheet_dialog import SheetDialog
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import contacts, exports, residents, rounds, streets

ShowPage = Callable[[Page], Any]


@pytest.fixture
def planned(notebook: Notebook) -> int:
    """A round of today in two streets of three."""
    ids = [streets.add(notebook, name, neighbourhood="De Linde") for name in ("Plein", "Akkerweg", "Kerkstraat")]
    contacts.log_line(notebook, "@Fatima Plein 3 >recept brengen vandaag")
    contacts.log_line(notebook, "@Kees Kerkstraat 8 !de lamp is stuk")
    return rounds.plan(notebook, notebook.today(), "Wilma", [ids[2], ids[0]], "Buitenom")


def dialog_of(page: RoundsPage) -> SheetDialog:
    (found,) = [each for each in page.findChildren(SheetDialog) if each.isVisible()]
    return found


def opened(page: RoundsPage, qtbot: QtBot) -> SheetDialog:
    qtbot.keyClicks(page.list, "s")
    dialog = dialog_of(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def route(dialog: SheetDialog) -> list[str]:
    names = {row.id: row.name for row in dialog._every}
    return [names[each] for each in dialog.streets.street_ids]


@pytest.fixture
def page(context: PageContext, show_page: ShowPage, planned: int) -> RoundsPage:
    page = RoundsPage(context)
    page.window_of_test = show_page(page)  # type: ignore[attr-defined]
    page.choose(planned)
    return page


def test_it_begins_with_the_round_that_is_chosen_and_without_names(page: RoundsPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    assert route(dialog) == ["Kerkstraat", "Plein"]
    assert (dialog.wanted.title, dialog.wanted.companion) == ("Buitenom", "Wilma")
    assert (dialog.wanted.initials, dialog.paper) == (True, Paper.A5)
    assert "promise" in dialog.figures.text() or "belofte" in dialog.figures.text()
    assert "Names become initials" in dialog.warning.text()


def test_a_sheet_is_made_by_keys_and_noted(
    page: RoundsPage, qtbot: QtBot, notebook: Notebook, banners: BannerHost, tmp_path: Path
) -> None:
    dialog = opened(page, qtbot)
    qtbot.keyClicks(dialog.streets.search, "akker")
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Return)
    assert route(dialog) == ["Kerkstraat", "Plein", "Akkerweg"]
    qtbot.keyClick(dialog.initials, Qt.Key.Key_Space)
    assert "Take care" in dialog.warning.text()
    qtbot.keyClick(dialog.paper_size, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (asked,) = page.findChildren(QFileDialog)
    assert "Fatima" not in asked.windowTitle()
    path = tmp_path / "blad.pdf"
    asked.fileSelected.emit(str(path))
    asked.close()
    assert b"/MediaBox [0 0 595" in path.read_bytes()
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [(ExportKind.ROUND_SHEET, 2)]
    (banner,) = banners.banners
    assert "blad.pdf" in banner.text


def test_another_route_takes_no_name_of_the_round_along(page: RoundsPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    dialog.streets.route.select_first()
    qtbot.keyClick(dialog.streets.route, Qt.Key.Key_Delete)
    assert (route(dialog), dialog.wanted.title) == (["Plein"], "")


def test_a_whole_neighbourhood_goes_into_the_route_at_once(page: RoundsPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    qtbot.keyClick(dialog.add_area, Qt.Key.Key_Space)
    assert route(dialog) == ["Kerkstraat", "Plein", "Akkerweg"]


def test_a_street_that_is_not_there_cannot_be_made_here(page: RoundsPage, qtbot: QtBot, notebook: Notebook) -> None:
    dialog = opened(page, qtbot)
    qtbot.keyClicks(dialog.streets.search, "Nieuwe Gracht")
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Return)
    assert len(streets.all_streets(notebook)) == 3
    assert route(dialog) == ["Kerkstraat", "Plein"]


def test_without_streets_it_is_everywhere_where_something_waits(page: RoundsPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    for _ in range(2):
        dialog.streets.route.select_first()
        qtbot.keyClick(dialog.streets.route, Qt.Key.Key_Delete)
    assert dialog.wanted.street_ids is None
    assert dialog.figures.text().startswith("Every street where something waits")


def test_a_round_of_last_week_is_walked_again_today(page: RoundsPage, notebook: Notebook, planned: int) -> None:
    view = rounds.round_view(notebook, planned)
    rounds.edit(notebook, planned, notebook.today().replace(day=1), "", [view.streets[0].street_id])
    dialog = page.actions_of.sheets.ask(rounds.round_view(notebook, planned))
    assert dialog is not None
    assert dialog.wanted.on_date == notebook.today()


def test_who_wants_no_contact_is_not_counted(
    page: RoundsPage, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> None:
    with notebook.reader() as reader:
        everybody = [row[0] for row in reader.sql("SELECT id FROM resident")]
    for resident_id in everybody:
        residents.set_approach(notebook, resident_id, Approach.NEVER)
    dialog = opened(page, qtbot)
    page.actions_of.sheets.save_to(tmp_path / "blad.pdf", dialog.wanted, dialog.paper)
    assert [line.people for line in exports.log(notebook)] == [0]


def test_a_place_that_cannot_be_written_is_said(
    page: RoundsPage, qtbot: QtBot, notebook: Notebook, banners: BannerHost, tmp_path: Path
) -> None:
    dialog = opened(page, qtbot)
    page.actions_of.sheets.save_to(tmp_path / "weg" / "blad.pdf", dialog.wanted, dialog.paper)
    assert len(banners.banners) == 1
    assert exports.log(notebook) == ()


def test_the_page_offers_it_to_the_menu_and_the_palette(page: RoundsPage) -> None:
    (action,) = [each for each in page.page_actions() if "sheet" in each.text()]
    action.trigger()
    assert dialog_of(page).isVisible()
