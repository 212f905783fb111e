"""Coverage: streets with the longest unseen first, the same facts as a chart and as a table, saved as a picture."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from tests.ui.pages.neighbourhood.conftest import ShowView
from verbinder.domain.changes import Kind
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.neighbourhood.coverage_view import FIRST_STREETS
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import contacts, streets


@pytest.fixture
def walked(notebook: Notebook) -> Notebook:
    """Two streets one came to, a door that stayed closed, and a street where nobody came."""
    today = notebook.today()
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kade", neighbourhood="De Haven")
    streets.add(notebook, "Turfhoek", neighbourhood="De Linde")
    contacts.log_line(notebook, "@Fatima Lindelaan 3", on_date=today - timedelta(days=2))
    contacts.log_line(notebook, "@Ahmed Lindelaan 5", on_date=today - timedelta(days=1))
    contacts.log_line(notebook, "Lindelaan 7 niet thuis", on_date=today - timedelta(days=1))
    contacts.log_line(notebook, "@Rosa Kade 1", on_date=today - timedelta(weeks=9))
    return notebook


def names(view: Any) -> list[str]:
    return [mark.label for mark in view.chart.marks]


def row(view: Any, number: int) -> list[str]:
    model = view.table.model()
    return [model.index(number, column).data() for column in range(model.columnCount())]


def test_the_longest_unseen_come_first_and_are_marked(walked: Notebook, show_view: ShowView) -> None:
    view = show_view(Shown.COVERAGE)
    assert names(view) == ["Turfhoek", "Kade", "Lindelaan"]
    assert [mark.waits for mark in view.chart.marks] == [True, True, False]
    lindelaan = view.chart.marks[2]
    assert (lindelaan.contacts, lindelaan.conversations, lindelaan.people, lindelaan.new) == (3, 2, 2, 2)


def test_the_table_has_the_same_facts_as_the_chart(walked: Notebook, show_view: ShowView, qtbot: QtBot) -> None:
    view = show_view(Shown.COVERAGE)
    view.looks.buttons[0].setFocus()
    qtbot.keyClick(view.looks.buttons[0], Qt.Key.Key_Right)
    assert view.table.isVisible()
    assert not view.chart.isVisible()
    for number, mark in enumerate(view.chart.marks):
        shown = row(view, number)
        assert shown[0] == mark.label
        assert shown[2:6] == [str(mark.contacts), str(mark.conversations), str(mark.people), str(mark.new)]
        assert shown[7].startswith(mark.last)
        assert ("too long" in shown[7]) == mark.waits


def test_one_walks_along_the_streets_and_opens_one(
    walked: Notebook, show_view: ShowView, shell: ShellOfATest, qtbot: QtBot
) -> None:
    view = show_view(Shown.COVERAGE)
    assert view.chart.hasFocus()
    qtbot.keyClick(view.chart, Qt.Key.Key_Down)
    assert view.at.text().startswith("Kade: 1 contact")
    qtbot.keyClick(view.chart, Qt.Key.Key_Return)
    with walked.reader() as reader:
        (kade,) = reader.find(Kind.STREET, name="Kade")
    assert shell.asked == [("navigate", Kind.STREET, kade["id"])]


def test_a_longer_patience_marks_fewer_streets(walked: Notebook, show_view: ShowView) -> None:
    view = show_view(Shown.COVERAGE)
    view.weeks.setCurrentIndex(view.weeks.findData(12))
    assert [mark.label for mark in view.chart.marks if mark.waits] == ["Turfhoek"]


def test_a_shorter_period_counts_fewer_contacts(walked: Notebook, show_view: ShowView) -> None:
    view = show_view(Shown.COVERAGE)
    view.span.setCurrentIndex(0)
    assert {mark.label: mark.contacts for mark in view.chart.marks}["Kade"] == 0


def test_a_neighbourhood_shows_only_its_streets(walked: Notebook, page: Any, show_view: ShowView) -> None:
    view = show_view(Shown.COVERAGE)
    page.area.setCurrentIndex(page.area.findText("De Haven"))
    assert names(view) == ["Kade"]
    assert view.areas.isHidden()


def test_what_stands_out_is_of_the_neighbourhood_that_is_chosen(
    walked: Notebook, page: Any, show_view: ShowView
) -> None:
    view = show_view(Shown.COVERAGE)
    assert "2 van de 3 straten" in view.told.text()
    page.area.setCurrentIndex(page.area.findText("De Haven"))
    assert "1 van de 1 straten" in view.told.text()
    assert "De Haven" in " ".join(each.text() for each in view.findChildren(QLabel))
    page.area.setCurrentIndex(0)
    assert "2 van de 3 straten" in view.told.text()


def test_nothing_is_said_of_the_same_few_below_small_numbers(walked: Notebook, show_view: ShowView) -> None:
    view = show_view(Shown.COVERAGE)
    assert "%" not in view.told.text()
    for number in range(12):
        for _ in range(2):
            contacts.log_line(walked, f"@Bewoner{chr(97 + number)} Lindelaan {number + 10}")
    assert "%" in view.told.text()


def test_the_chart_is_saved_where_the_dialog_says(
    walked: Notebook, page: Any, show_view: ShowView, banners: BannerHost, tmp_path: Path
) -> None:
    view = show_view(Shown.COVERAGE)
    view.save_button.click()
    (dialog,) = page.window().findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.close()
    for ending in ("png", "svg"):
        view.saving.save_to(tmp_path / f"waar.{ending}")
        assert (tmp_path / f"waar.{ending}").stat().st_size > 1000
    assert any("waar.svg" in banner.text for banner in banners.banners)
    view.saving.save_to(tmp_path / "nergens" / "waar.png")
    assert any(banner.level == "danger" and "waar.png" in banner.text for banner in banners.banners)


def test_many_streets_are_drawn_when_they_are_asked_for(notebook: Notebook, show_view: ShowView) -> None:
    for number in range(FIRST_STREETS + 10):
        streets.add(notebook, f"Straat {chr(97 + number // 26)}{chr(97 + number % 26)}")
    view = show_view(Shown.COVERAGE)
    assert len(view.chart.marks) == FIRST_STREETS
    assert view.table.model().rowCount() == FIRST_STREETS + 10
    view.more.click()
    assert len(view.chart.marks) == FIRST_STREETS + 10


def test_without_streets_it_says_what_to_do(show_view: ShowView, shell: ShellOfATest, qtbot: QtBot) -> None:
    view = show_view(Shown.COVERAGE)
    assert view.is_empty
    assert view.empty.button.hasFocus()
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert shell.asked == [("log_contact", None)]
