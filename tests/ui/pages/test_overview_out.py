"""The page Overzicht: an area, a theme, the period before, a PDF to print, and packages that add up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import ContactFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.overview import OverviewPage
from verbinder.ui.pages.page import PageContext
from verbinder.ui.printing import pdf_of_html
from verbinder.usecases import log_contacts, overview
from verbinder.usecases.overview import Selection


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    """Two areas: twelve contacts in Noord, nine in Zuid, and eight a quarter earlier; seven introductions ended."""
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE) as work:
        areas = [work.add(Kind.NEIGHBOURHOOD, name=name) for name in ("Noord", "Zuid")]
        for street, area in zip(("Laak", "Kade"), areas, strict=True):
            work.add(Kind.STREET, name=street, neighbourhood_id=area)
        people = [work.add(Kind.RESIDENT, given_name=f"R{n}", created_on=date(2026, 1, 1)) for n in range(14)]
        for number in range(7):
            days = {"proposed_on": date(2026, 10, 5), "introduced_on": date(2026, 10, 5)}
            days["ended_on"] = date(2026, 11, 2)
            pair = {"resident_id": people[number], "other_resident_id": people[number + 7]}
            work.add(Kind.INTRODUCTION, state="never_went", **pair, **days)
        work.commit()
    for day, street, times in (
        (date(2026, 11, 3), "Laak", 12),
        (date(2026, 11, 4), "Kade", 9),
        (date(2026, 8, 4), "Laak", 8),
    ):
        for _ in range(times):
            log_contacts.log_form(notebook, ContactFields(on_date=day, street_name=street, tags=("groen",)))
    return notebook


@pytest.fixture
def page(qtbot: QtBot, filled: Notebook, context: PageContext) -> OverviewPage:
    page = OverviewPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def test_an_area_is_chosen_with_the_keyboard_and_only_it_is_counted(qtbot: QtBot, page: OverviewPage) -> None:
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.counts.selecting.area.hasFocus()
    qtbot.keyClick(page.counts.selecting.area, Qt.Key.Key_Down)
    assert page.counts.selecting.selection == Selection(area="Noord")
    assert page.counts.numbers.contacts.figure.text() == "12"
    assert not page.counts.charts["phase"].isVisible()
    qtbot.keyClick(page.counts.selecting.area, Qt.Key.Key_Up)
    assert page.counts.numbers.contacts.figure.text() == "21"


def test_the_page_tells_how_introductions_ended(page: OverviewPage) -> None:
    assert [(bar.label, bar.shown) for bar in page.counts.charts["ending"].chart.bars] == [("niet gegaan", "7")]


def test_the_period_before_stands_beside_it_when_asked(qtbot: QtBot, page: OverviewPage) -> None:
    assert "In the period before" not in page.counts.months.notes.text()
    page.counts.selecting.before.setFocus()
    qtbot.keyClick(page.counts.selecting.before, Qt.Key.Key_Space)
    assert "In the period before: 8." in page.counts.months.notes.text()


def test_another_area_of_days_that_left_is_refused_and_says_why(page: OverviewPage, tmp_path: Path) -> None:
    page.counts.saving.save_to(tmp_path / "alles.csv", *page.counts.period_bar.days)
    page.counts.selecting.area.setCurrentIndex(1)
    page.counts.selecting.area.activated.emit(1)
    assert not page.counts.save_button.isEnabled()
    assert len(page.counts.refusal.banners) == 1


def test_a_pdf_is_printed_from_the_page(page: OverviewPage, filled: Notebook, tmp_path: Path) -> None:
    path = tmp_path / "overzicht.pdf"
    page.counts.saving.save_to(path, *page.counts.period_bar.days)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(overview.earlier_exports(filled)) == 1


def test_a_pdf_is_on_a4_and_goes_on_on_a_next_page() -> None:
    one, many = pdf_of_html("<p>kort</p>"), pdf_of_html("<p>lang</p>" * 200)
    assert b"/MediaBox [0 0 595" in one
    assert one.count(b"/Type /Page\n") == 1
    assert many.count(b"/Type /Page\n") > 1


def test_packages_are_saved_and_added_up_from_the_page(
    page: OverviewPage, context: PageContext, filled: Notebook, tmp_path: Path
) -> None:
    package = tmp_path / "ik.verbinderpakket"
    page.counts.saving.save_to(package, *page.counts.period_bar.days)
    assert package.exists()
    page.counts.team.merge([package, package], tmp_path / "team.html")
    assert "21" in (tmp_path / "team.html").read_text(encoding="utf-8")


def test_a_package_is_not_offered_of_one_area(page: OverviewPage) -> None:
    whole = page.counts.saving.ask(*page.counts.period_bar.days)
    part = page.counts.saving.ask(*page.counts.period_bar.days, Selection(area="Noord"))
    assert any("verbinderpakket" in each for each in whole.nameFilters())
    assert not any("verbinderpakket" in each for each in part.nameFilters())
    for dialog in (whole, part):
        dialog.reject()


def test_adding_up_is_an_action_and_asks_for_packages(page: OverviewPage) -> None:
    assert page.counts.team.action in page.page_actions()
    dialog = page.counts.team.ask_packages()
    assert "verbinderpakket" in dialog.nameFilters()[0]
    dialog.reject()
    where = page.counts.team.ask_where([])
    assert where.defaultSuffix() == "xlsx"
    where.reject()
