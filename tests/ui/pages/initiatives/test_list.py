from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.pages.initiatives.conftest import ShowPage, Town, dialog_of
from verbinder.domain.changes import Kind
from verbinder.domain.initiatives import InitiativeFields, StepFields
from verbinder.domain.stepping_back.record import Phase
from verbinder.store.notebook import Notebook
from verbinder.ui.models.paged_table import ROW_ROLE
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.initiatives.initiative_dialog import InitiativeDialog
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import activities, initiatives, small_steps


def names(page: InitiativesPage) -> list[str]:
    model = page.list.model
    return [model.index(row, 0).data(ROW_ROLE)[1].name for row in range(model.rowCount())]


def test_an_empty_page_says_what_to_do_and_the_button_does_it(context: PageContext, show_page: ShowPage) -> None:
    page = InitiativesPage(context)
    show_page(page)
    assert page.list.empty.button.hasFocus()
    assert not page.list.search.isVisible()
    QTest.keyClick(page.list.empty.button, Qt.Key.Key_Space)
    dialog = dialog_of(page, InitiativeDialog)
    assert dialog.focusWidget() is dialog.name


def test_every_row_says_its_advice_its_phase_and_when_it_was_last(page: InitiativesPage, notebook: Notebook) -> None:
    summary = page.list.model.index(0, 0).data()
    assert "Soeptafel" in summary
    assert "stap uit" in summary
    assert "loopt" in summary
    assert "yesterday" in summary


def test_a_phase_a_theme_and_an_advice_narrow_the_list_and_one_button_shows_all(
    page: InitiativesPage, notebook: Notebook
) -> None:
    initiatives.add(notebook, InitiativeFields(name="Plukroute", themes=("groen",), phase=Phase.IDEA))
    assert sorted(names(page)) == ["Plukroute", "Soeptafel"]
    page.list.phase.setCurrentIndex(page.list.phase.findData("idea"))
    assert names(page) == ["Plukroute"]
    page.list.phase.setCurrentIndex(0)
    page.list.theme.setCurrentIndex(page.list.theme.findText("eten"))
    assert names(page) == ["Soeptafel"]
    page.list.advice.setCurrentIndex(page.list.advice.findData("taking_over"))
    assert names(page) == []
    page.list.empty.button.click()
    assert sorted(names(page)) == ["Plukroute", "Soeptafel"]


def test_enter_opens_the_dossier_and_escape_goes_back_to_the_row(page: InitiativesPage, town: Town) -> None:
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.table.hasFocus()
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert page.shown_id == town.soup
    focused = page.window().focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert page.shown_id is None
    assert page.list.table.hasFocus()
    assert page.list.table.current_id == town.soup


def test_a_record_of_an_initiative_opens_its_dossier(page: InitiativesPage, town: Town, notebook: Notebook) -> None:
    step = small_steps.add(notebook, town.soup, StepFields(text="pannen lenen"))
    for kind, number in ((Kind.STEP, step), (Kind.INITIATIVE, town.soup)):
        page.back_to_list()
        assert page.open_record(kind, number)
        assert page.shown_id == town.soup
    with notebook.reader() as reader:
        times = [row["id"] for row in reader.find(Kind.ACTIVITY)]
    page.back_to_list()
    assert page.open_record(Kind.ACTIVITY, times[0])
    assert not page.open_record(Kind.ACTIVITY, 10_000)
    assert not page.open_record(Kind.RESIDENT, town.fatima)


def test_the_dossier_of_what_is_gone_gives_way_to_the_list(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    made = initiatives.add(notebook, InitiativeFields(name="Even maar"))
    assert opened.open_initiative(made)
    notebook.undo()
    assert opened.shown_id is None


def test_what_is_set_aside_leaves_the_list_and_comes_back(opened: InitiativesPage, town: Town) -> None:
    opened.archive_initiative()
    assert opened.dossier.archived.isVisible()
    assert not opened.dossier.advice.isVisible()
    opened.back_to_list()
    opened.list.show_all()
    assert names(opened) == []
    opened.open_initiative(town.soup)
    opened.archive_initiative()
    assert not opened.dossier.archived.isVisible()


def test_a_hidden_page_reads_anew_only_when_it_is_shown(page: InitiativesPage, town: Town, notebook: Notebook) -> None:
    window = page.window()
    window.hide()
    activities.remove(notebook, initiatives.dossier(notebook, town.soup).activities[0].id)
    assert page.is_stale
    window.show()
    assert not page.is_stale
