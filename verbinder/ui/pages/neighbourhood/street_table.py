"""The coverage as a table: the same facts as the chart, a row for each street.

Owns its rows and height; it stands on a sheet that scrolls, so it is as high as a dozen rows at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from verbinder.domain.coverage import StreetCoverage
from verbinder.ui.design.theme import Theme
from verbinder.ui.models.paged_table import PagedTableModel
from verbinder.ui.pages.neighbourhood.coverage_words import StreetRows, table_columns
from verbinder.ui.widgets.row_table import RowTable

ROWS = 12


class StreetTable(RowTable):
    """`row_activated` says the id of a street."""

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, name=name, parent=parent)
        self._source = StreetRows()
        self._streets = PagedTableModel(self._source, table_columns(), self)
        self.setModel(self._streets)
        theme.changed.connect(self._fit)

    def show_streets(self, streets: Sequence[StreetCoverage], today: date) -> None:
        """Show these, in their order."""
        self._source.show(streets, today)
        self._streets.reload()
        self._fit()

    def _fit(self) -> None:
        shown = min(self._streets.rowCount(), ROWS)
        rows = shown * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + bar + 2 * self.frameWidth())
