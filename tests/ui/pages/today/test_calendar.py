"""From Vandaag to a calendar: asked first whether names may be in it, then written and noted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.calendars import read
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today import TodayPage
from verbinder.ui.pages.today.calendar_saving import CalendarDialog
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import contacts, exports

ShowPage = Callable[[Page], Any]


@pytest.fixture
def page(context: PageContext, notebook: Notebook, show_page: ShowPage) -> TodayPage:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 >recept brengen vandaag")
    page = TodayPage(context)
    page.window_of_test = show_page(page)  # type: ignore[attr-defined]
    return page


def opened(page: TodayPage, qtbot: QtBot) -> CalendarDialog:
    qtbot.keyClick(page.to_calendar, Qt.Key.Key_Space)
    (dialog,) = [each for each in page.findChildren(CalendarDialog) if each.isVisible()]
    return dialog


def written(page: TodayPage, qtbot: QtBot, dialog: CalendarDialog, path: Path) -> list[dict[str, str]]:
    qtbot.keyClick(dialog.save, Qt.Key.Key_Space)
    (asked,) = page.findChildren(QFileDialog)
    asked.fileSelected.emit(str(path))
    asked.close()
    return read(path.read_bytes())


def test_by_keys_a_calendar_without_names(
    page: TodayPage, qtbot: QtBot, notebook: Notebook, banners: BannerHost, tmp_path: Path
) -> None:
    dialog = opened(page, qtbot)
    assert not dialog.names.isChecked()
    assert dialog.warning.text().startswith("Without names")
    (event,) = written(page, qtbot, dialog, tmp_path / "agenda.ics")
    assert "Fatima" not in " ".join(event.values())
    assert "recept" not in " ".join(event.values())
    assert [(line.kind, line.people) for line in exports.log(notebook)] == [("calendar", 0)]
    assert "agenda.ics" in banners.banners[0].text


def test_names_and_an_alarm_only_when_ticked(page: TodayPage, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(page, qtbot)
    qtbot.keyClick(dialog.names, Qt.Key.Key_Space)
    assert dialog.warning.text().startswith("Take care")
    qtbot.keyClick(dialog.alarm, Qt.Key.Key_Space)
    (event,) = written(page, qtbot, dialog, tmp_path / "agenda.ics")
    assert event["SUMMARY"] == "recept brengen (Fatima)"
    assert event["VALARM.ACTION"] == "DISPLAY"


def test_nothing_with_a_day_is_said_and_not_written(
    context: PageContext, show_page: ShowPage, banners: BannerHost, tmp_path: Path
) -> None:
    page = TodayPage(context)
    window = show_page(page)
    assert not page.to_calendar.isVisible()
    page.calendar.save_to(tmp_path / "agenda.ics", names=False, alarm=False)
    assert len(banners.banners) == 1
    assert not (tmp_path / "agenda.ics").exists()
    assert window.isVisible()


def test_the_page_offers_it_to_the_menu_and_the_palette(page: TodayPage) -> None:
    (action,) = [each for each in page.page_actions() if "calendar" in each.text().replace("&", "")]
    action.trigger()
    assert any(each.isVisible() for each in page.findChildren(CalendarDialog))
