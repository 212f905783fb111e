"""What stands beside each other looks alike: fields of one height, tables that keep inside their round edge."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QTimeEdit

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets.date_field import DateField
from verbinder.ui.widgets.row_table import RowTable


class Names(QStandardItemModel):
    """Rows known by their place, as a table of ours asks."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        for row in range(rows):
            self.appendRow([QStandardItem(f"naam {row}"), QStandardItem("straat")])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft
        return index.row() if role == Qt.ItemDataRole.UserRole else super().data(index, role)

    def row_of(self, record_id: int) -> int:
        return record_id


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_fields_beside_each_other_are_of_one_height(theme: Theme, show, scale: float):
    theme.apply(text_scale=scale)
    choice, typed = QComboBox(), QComboBox()
    choice.addItem("een")
    typed.setEditable(True)
    fields = [DateField(theme=theme), choice, typed, QLineEdit(), QSpinBox(), QTimeEdit()]
    show(*fields)
    assert len({field.sizeHint().height() for field in fields}) == 1


@pytest.mark.parametrize("rows", [2, 60])
def test_the_stripes_of_a_table_reach_the_scroll_bar(theme: Theme, show, rows: int):
    table = RowTable(theme=theme)
    model = Names(rows)
    table.setModel(model)
    show(table)
    assert table.horizontalHeader().length() == table.viewport().width()
    picture = table.viewport().grab().toImage()
    end = table.visualRect(model.index(1, 1)).center()
    assert picture.pixelColor(table.viewport().width() - 1, end.y()) == theme.colour("stripe")


def test_a_table_paints_nothing_over_its_round_corners(theme: Theme, show):
    table = RowTable(theme=theme)
    model = Names(60)
    table.setModel(model)
    window = show(table)
    picture = window.grab(table.geometry()).toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    ground = theme.colour("background")
    for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert picture.pixelColor(*corner) == ground
