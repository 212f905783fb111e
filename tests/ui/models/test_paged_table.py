"""The paged model fetches what is seen, and the table stays on its record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from verbinder.ui.design.theme import Theme, apply_theme
from verbinder.ui.design.tokens import LIGHT, MINIMUM_TARGET
from verbinder.ui.models.paged_table import (
    ID_ROLE,
    KEPT_PAGES,
    PAGE_ROWS,
    ROW_ROLE,
    Column,
    PagedTableModel,
    RowTable,
)


class Notebook:
    """Ids and rows in memory, counting what is asked; `query` is the lowest id wanted."""

    def __init__(self, size: int) -> None:
        self.order = list(range(1, size + 1))
        self.names = {number: f"Bewoner {number}" for number in self.order}
        self.asked: list[int] = []

    def ids(self, query: int | None) -> Sequence[int]:
        return [number for number in self.order if number >= (query or 0)]

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[object, ...]]:
        self.asked.append(len(ids))
        return {number: (self.names[number], number % 7, None) for number in ids if number in self.names}


COLUMNS = (
    Column("name", lambda: "Naam", width_hint=20, sortable=True),
    Column("count", lambda: "Contacten", width_hint=10, align=Qt.AlignmentFlag.AlignRight, muted=True),
    Column("talents", lambda: "Talenten", width_hint=0),
)


@pytest.fixture
def notebook() -> Notebook:
    return Notebook(5000)


@pytest.fixture
def model(qapp: QApplication, notebook: Notebook) -> PagedTableModel:
    model = PagedTableModel(notebook, COLUMNS)
    model.set_query(None)
    return model


@pytest.fixture
def table(qapp: QApplication, qtbot, model: PagedTableModel) -> Iterator[RowTable]:
    theme: Theme = apply_theme(qapp, theme="light")
    table = RowTable(theme=theme, name="Inwoners")
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(600, 400)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    yield table
    apply_theme(qapp, theme="light", text_scale=1.0)


@pytest.mark.parametrize("size", [0, 1, PAGE_ROWS, PAGE_ROWS + 1])
def test_the_model_keeps_the_rules_of_qt(qtmodeltester, qapp: QApplication, size: int):
    model = PagedTableModel(Notebook(size), COLUMNS)
    model.set_query(None)
    qtmodeltester.check(model)


def test_a_new_model_is_empty_until_it_is_asked_something(notebook: Notebook, qapp: QApplication):
    assert PagedTableModel(notebook, COLUMNS).rowCount() == 0


def test_only_the_page_that_is_looked_at_is_fetched(model: PagedTableModel, notebook: Notebook):
    assert model.rowCount() == 5000
    assert notebook.asked == []
    assert model.index(450, 0).data() == "Bewoner 451"
    assert model.index(599, 0).data() == "Bewoner 600"
    assert notebook.asked == [PAGE_ROWS]
    assert model.index(4999, 0).data() == "Bewoner 5000"
    assert notebook.asked == [PAGE_ROWS, PAGE_ROWS]


def test_no_more_than_eight_pages_are_kept_and_the_last_used_stay(model: PagedTableModel, notebook: Notebook):
    for page in range(KEPT_PAGES):
        model.index(page * PAGE_ROWS, 0).data()
    model.index(0, 0).data()
    model.index(KEPT_PAGES * PAGE_ROWS, 0).data()
    fetched = len(notebook.asked)
    assert model.kept_pages == KEPT_PAGES
    model.index(0, 0).data()
    assert len(notebook.asked) == fetched
    model.index(PAGE_ROWS, 0).data()
    assert len(notebook.asked) == fetched + 1


def test_values_are_shown_by_their_column(model: PagedTableModel):
    assert model.index(7, 1).data() == "1"
    assert model.index(7, 2).data() == ""
    assert model.index(7, 0).data(ID_ROLE) == 8
    assert model.index(7, 0).data(ROW_ROLE) == ("Bewoner 8", 1, None)
    assert model.index(7, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_headings_are_asked_for_each_time_so_that_they_follow_the_language(notebook: Notebook, qapp: QApplication):
    language = {"title": "Naam"}
    model = PagedTableModel(notebook, (Column("name", lambda: language["title"]),))
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Naam"
    language["title"] = "Name"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(9, Qt.Orientation.Horizontal) is None


def test_ids_and_rows_find_each_other(model: PagedTableModel):
    model.set_query(100)
    assert model.id_at(0) == 100
    assert model.row_of(100) == 0
    assert model.row_of(5000) == model.rowCount() - 1
    assert model.row_of(99) == -1
    with pytest.raises(IndexError):
        model.id_at(-1)
    with pytest.raises(IndexError):
        model.id_at(model.rowCount())


def test_refreshing_fetches_and_repaints_only_these_rows(model: PagedTableModel, notebook: Notebook):
    model.index(0, 0).data()
    notebook.asked.clear()
    notebook.names[5] = "Fatima"
    notebook.names[6] = "Jan"
    changed = QSignalSpy(model.dataChanged)
    model.refresh_rows([5, 6, 9, 123456])
    spans = [(changed.at(number)[0].row(), changed.at(number)[1].row()) for number in range(changed.count())]
    assert spans == [(4, 5), (8, 8)]
    assert notebook.asked == [3]
    assert [model.index(row, 0).data() for row in (4, 5, 6)] == ["Fatima", "Jan", "Bewoner 7"]


def test_a_row_that_is_gone_from_the_source_is_blank_until_the_next_reload(model: PagedTableModel, notebook: Notebook):
    model.index(0, 0).data()
    del notebook.names[3]
    model.refresh_rows([3])
    assert model.index(2, 0).data() is None
    notebook.order.remove(3)
    model.reload()
    assert model.index(2, 0).data() == "Bewoner 4"


def test_a_reload_that_finds_the_same_rows_does_not_reset(model: PagedTableModel, notebook: Notebook):
    reset, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.index(0, 0).data()
    notebook.names[1] = "Fatima"
    model.reload()
    assert (reset.count(), changed.count()) == (0, 1)
    assert model.index(0, 0).data() == "Fatima"


def test_sorting_is_only_asked_for(model: PagedTableModel):
    asked = []
    model.sort_requested.connect(lambda key, order: asked.append((key, order)))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.sort(1)
    assert asked == [("name", Qt.SortOrder.DescendingOrder)]
    assert model.id_at(0) == 1


# --- the table ---


def test_the_selection_stays_on_its_record_when_the_list_changes(table: RowTable, model: PagedTableModel):
    table.select_id(3000)
    said = []
    table.current_id_changed.connect(said.append)
    model.set_query(1000)
    assert table.current_id == 3000
    assert table.currentIndex().row() == 2000
    assert table.selectionModel().isRowSelected(2000, QModelIndex())
    assert said == []
    visible = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    assert visible[0] <= 2000 <= visible[1]


def test_a_record_that_left_the_list_leaves_nothing_selected_and_that_is_said(table: RowTable, model: PagedTableModel):
    table.select_id(5)
    said = []
    table.current_id_changed.connect(said.append)
    model.set_query(1000)
    assert table.current_id is None
    assert said == [None]


def test_enter_and_a_double_click_say_the_id(table: RowTable, qtbot):
    table.select_id(42)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(table.row_activated) as activated:
            qtbot.keyClick(table, key)
        assert activated.args == [42]


def test_home_and_end_go_to_the_ends_without_fetching_the_middle(table: RowTable, notebook: Notebook, qtbot):
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id == 5000
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id == 1
    assert sum(notebook.asked) <= 4 * PAGE_ROWS


def test_letters_do_not_search_because_that_would_fetch_every_row(table: RowTable, notebook: Notebook, qtbot):
    table.setFocus()
    notebook.asked.clear()
    qtbot.keyClicks(table, "Bewoner 4999")
    assert table.current_id == 1
    assert len(notebook.asked) <= 1


def test_the_focus_always_has_a_row_and_a_ring(table: RowTable):
    table.setFocus()
    assert table.current_id == 1
    image = table.viewport().grab().toImage()
    assert image.pixelColor(table.viewport().width() // 4, 0).name() == LIGHT.focus.lower()


def test_a_table_without_rows_takes_the_focus_without_complaint(table: RowTable, model: PagedTableModel):
    model.set_query(99999)
    table.setFocus()
    assert table.current_id is None
    assert not table.select_id(1)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_grow_with_the_text(table: RowTable, qapp: QApplication, scale: float):
    theme = apply_theme(qapp, theme="light", text_scale=scale)
    height = table.rowHeight(0)
    assert height >= max(MINIMUM_TARGET, table.fontMetrics().height())
    assert table.rowHeight(4999) == height
    assert theme.text_scale == scale


def test_the_model_can_be_exchanged(table: RowTable, qapp: QApplication):
    other = PagedTableModel(Notebook(3), COLUMNS, table)
    table.setModel(other)
    other.set_query(None)
    assert table.select_id(2)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    table.selectionModel().setCurrentIndex(other.index(2, 0), flags)
    assert table.current_id == 3
