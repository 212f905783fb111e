"""A table model for very many rows: it holds ids, and fetches the rows that are looked at, a page at a time.

Owns ids and a few pages; sorting and filtering are the source's, in its queries. Never holds all rows.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from verbinder.ui.widgets.row_table import RowTable as RowTable

PAGE_ROWS = 200
KEPT_PAGES = 8
ID_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MUTED_ROLE = int(Qt.ItemDataRole.UserRole) + 2
WIDTH_ROLE = int(Qt.ItemDataRole.UserRole) + 3

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowSource(Protocol):
    """Where rows come from. Both are called on the window's thread and must be quick (one indexed query)."""

    def ids(self, query: Any) -> Sequence[int]:
        """The ids that answer the query, in the order in which they are shown."""
        ...

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """The values of some rows by id, one per column (more may follow); an id that is gone is left out."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `title` is called when the heading is painted, so that it follows the language.

    `width_hint` is in characters; 0 takes what is left. `show` turns the value into text. A `sortable` column
    answers a click on its heading with `sort_requested`.
    """

    key: str
    title: Callable[[], str]
    width_hint: int = 16
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    show: Callable[[Any], str] = str
    muted: bool = False
    sortable: bool = False


class PagedTableModel(QAbstractTableModel):
    """Rows by id, fetched when seen. Change the query with `set_query`, look again with `reload`."""

    sort_requested = Signal(str, object)

    def __init__(self, source: RowSource, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._columns = tuple(columns)
        self._query: Any = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, tuple[Any, ...]]] = OrderedDict()

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def query(self) -> Any:
        """The query whose answer is shown."""
        return self._query

    @property
    def kept_pages(self) -> int:
        """How many pages are held now, never more than eight."""
        return len(self._pages)

    def set_query(self, query: Any) -> None:
        """Shows the answer to another query."""
        self._query = query
        self.reload()

    def reload(self) -> None:
        """Asks the source again; rows that stayed where they were are only repainted."""
        ids = array("q", self._source.ids(self._query))
        if ids == self._ids:
            self.refresh()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetches what is seen anew, when it is certain that the same rows stand in the same order."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def id_at(self, row: int) -> int:
        """The id in a row; raises `IndexError` outside the table."""
        if row < 0:
            raise IndexError(row)
        return self._ids[row]

    def row_of(self, record_id: int) -> int:
        """The row of an id, -1 when it is not in the table."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def refresh_rows(self, ids: Iterable[int]) -> None:
        """Fetches these rows anew and repaints only them; ids that are not shown are passed over."""
        wanted = set(ids)
        if not wanted:
            return
        rows = [row for row, each in enumerate(self._ids) if each in wanted]
        held = [self._ids[row] for row in rows if row // PAGE_ROWS in self._pages]
        fresh = self._source.rows(held) if held else {}
        for row in rows:
            page = self._pages.get(row // PAGE_ROWS)
            if page is not None:
                page.pop(self._ids[row], None)
                if self._ids[row] in fresh:
                    page[self._ids[row]] = fresh[self._ids[row]]
        last = len(self._columns) - 1
        for first_row, last_row in _runs(rows):
            self.dataChanged.emit(self.index(first_row, 0), self.index(last_row, last))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role == MUTED_ROLE:
            return column.muted
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE):
            return None
        row = self._row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        value = row[index.column()]
        return "" if value is None else column.show(value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        if role == WIDTH_ROLE:
            return column.width_hint
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts nothing: says that it is wanted, because sorting is a query."""
        if 0 <= column < len(self._columns) and self._columns[column].sortable:
            self.sort_requested.emit(self._columns[column].key, order)

    def _row(self, row: int) -> tuple[Any, ...] | None:
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            start = number * PAGE_ROWS
            page = dict(self._source.rows(self._ids[start : start + PAGE_ROWS]))
            self._pages[number] = page
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Rows that follow each other, as pairs of first and last."""
    start = previous = None
    for row in rows:
        if start is None or previous is None:
            start = previous = row
        elif row == previous + 1:
            previous = row
        else:
            yield start, previous
            start = previous = row
    if start is not None and previous is not None:
        yield start, previous
