"""Tables of rows: what a column shows of its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets import RowTable

HEADINGS = ["Wat ermee gebeurt", "Naam"]


def test_a_heading_longer_than_its_column_is_not_cut_off(theme: Theme, show) -> None:
    model = QStandardItemModel(1, len(HEADINGS))
    model.setHorizontalHeaderLabels(HEADINGS)
    # A width of three characters, as the models of pages ask for it.
    model.setHeaderData(0, Qt.Orientation.Horizontal, 3, int(Qt.ItemDataRole.UserRole) + 3)
    table = RowTable(theme=theme, name="Rijen")
    table.setModel(model)
    show(table)
    header = table.horizontalHeader()
    assert header.sectionSize(0) >= header.sectionSizeHint(0) > 0
