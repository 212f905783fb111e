"""What a list in sections holds: sections, entries, and the model that lays them out as rows.

Owns values and rows; must not paint or know the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

# A row of the model: the heading of a section, its sentence while it is empty, or an entry.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `icon` is the name of a drawing, `meta` stands at the right, e.g. a date.

    `tone` colours the meta: "" calm, "warm" for what is due, "danger" for what is too late. `muted`: not now, or not
    without a thought; the meta or subtitle must say so too.
    """

    title: str
    subtitle: str = ""
    icon: str = ""
    meta: str = ""
    tone: str = ""
    payload: object = None
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its entries; `empty_text` stands there while it has none (empty: no heading either).

    `count` is the figure beside the heading when it is not the number of entries; 0 shows none.
    """

    title: str
    entries: Sequence[Entry] = ()
    empty_text: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class SectionTitle:
    """The heading row of a section, with the number of its entries."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class SectionNote:
    """The sentence of a section without entries."""

    text: str


class SectionModel(QAbstractListModel):
    """The sections laid out as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SectionTitle | SectionNote | Entry] = []

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Replaces everything."""
        rows: list[SectionTitle | SectionNote | Entry] = []
        for section in sections:
            if not section.entries and not section.empty_text:
                continue
            if section.title:
                count = len(section.entries) if section.count is None else section.count
                rows.append(SectionTitle(section.title, count))
            rows.extend(section.entries)
            if not section.entries:
                rows.append(SectionNote(section.empty_text))
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Entry) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(row, Entry):
                return ", ".join(part for part in (row.title, row.subtitle, row.meta) if part)
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Entry):
            return "\n".join(part for part in (row.title, row.subtitle) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def entry_at(self, row: int) -> Entry | None:
        """The entry in a row, None for headings and rows outside the list."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def row_of(self, payload: object) -> int:
        """The first row whose entry carries this payload, -1 when none does."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Entry) and row.payload == payload:
                return number
        return -1
