"""The timeline on a card: contacts with what was heard in them, newest first, older ones as one reads on.

Owns the model and its growing; the list has no scroll bar of its own, because the whole card scrolls.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from verbinder.domain.cards import EntryKind, TimelineEntry
from verbinder.ui import words
from verbinder.ui.design.icons import kind_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.kinds import kind_label
from verbinder.ui.widgets.timeline import TimelineRole, TimelineView
from verbinder.usecases import vocabulary

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _Row:
    """One row: an entry, and as chips what was heard, noticed and promised in that contact."""

    def __init__(self, entry: TimelineEntry) -> None:
        self.entry = entry
        self.chips: list[ChipData] = []


class TimelineModel(QAbstractListModel):
    """The entries read so far, with those of one contact taken together."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = date.min
        self._rows: list[_Row] = []
        self._by_contact: dict[int, _Row] = {}
        self._last: TimelineEntry | None = None

    @property
    def last(self) -> TimelineEntry | None:
        """The last entry read, to ask for older ones."""
        return self._last

    def show(self, entries: Sequence[TimelineEntry], today: date) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._today = today
        self._rows, self._by_contact, self._last = [], {}, None
        self._take(entries)
        self.endResetModel()

    def add_older(self, entries: Sequence[TimelineEntry]) -> None:
        """Puts older entries below."""
        if not entries:
            return
        # Entries may join a row that is there already, so nothing less than a new layout is right.
        self.layoutAboutToBeChanged.emit()
        self._take(entries)
        self.layoutChanged.emit()

    def contact_at(self, row: int) -> int | None:
        """The contact a row belongs to."""
        return self._rows[row].entry.contact_id if 0 <= row < len(self._rows) else None

    def entry_at(self, row: int) -> TimelineEntry:
        """The entry a row stands for."""
        return self._rows[row].entry

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case TimelineRole.DATE:
                return words.day_words(row.entry.on_date, self._today)
            case TimelineRole.ICON:
                return kind_icon(row.entry.kind if row.entry.kind != EntryKind.GIFT else row.entry.code)
            case TimelineRole.TITLE | Qt.ItemDataRole.DisplayRole:
                return self._title(row.entry)
            case TimelineRole.TEXT:
                return "" if row.entry.kind == EntryKind.GIFT else row.entry.text
            case TimelineRole.CHIPS:
                return row.chips
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return None

    def _take(self, entries: Sequence[TimelineEntry]) -> None:
        for entry in entries:
            self._last = entry
            contact = self._by_contact.get(entry.contact_id or 0)
            if contact is not None and entry.kind != EntryKind.CONTACT and entry.on_date == contact.entry.on_date:
                contact.chips.append(_chip(entry))
                continue
            row = _Row(entry)
            if entry.kind == EntryKind.CONTACT:
                self._by_contact[entry.id] = row
            elif entry.kind == EntryKind.GIFT:
                row.chips.append(_chip(entry))
            self._rows.append(row)

    def _title(self, entry: TimelineEntry) -> str:
        if entry.kind == EntryKind.FOLLOW_UP:
            title = self.tr("Done what was promised") if entry.code == "done" else self.tr("Promised")
            return f"{title}: {entry.outcome}" if entry.outcome else title
        if entry.kind != EntryKind.CONTACT:
            return kind_label(entry.code if entry.kind == EntryKind.GIFT else "signal")
        setting = vocabulary.label("setting", entry.setting, self._language)
        outcome = vocabulary.label("outcome", entry.outcome, self._language)
        title = " · ".join(part for part in (setting, outcome, entry.where) if part)
        if entry.others:
            title = self.tr("{title} · with {others}").format(title=title, others=entry.others)
        return title[:1].upper() + title[1:]

    def _spoken(self, row: _Row) -> str:
        day = words.weekday_date(row.entry.on_date)
        chips = [f"{kind_label(chip.kind)}: {chip.text}" for chip in row.chips]
        text = "" if row.entry.kind == EntryKind.GIFT else row.entry.text
        return ", ".join(part for part in (day, self._title(row.entry), text, *chips) if part)


def _chip(entry: TimelineEntry) -> ChipData:
    return ChipData(entry.code if entry.kind == EntryKind.GIFT else str(entry.kind), entry.text)


class CardTimeline(TimelineView):
    """A timeline as high as what it holds."""

    height_changed = Signal()

    def __init__(self, model: TimelineModel, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, name=name, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Takes the height of all rows together."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate, model = self.itemDelegate(), self.model()
        heights = (delegate.sizeHint(option, model.index(row, 0)).height() for row in range(model.rowCount()))
        self.setFixedHeight(max(sum(heights), 1) + 2 * self.frameWidth() + 2)
        self.height_changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def wheelEvent(self, event: Any) -> None:
        # The card scrolls, not the list in it.
        event.ignore()
