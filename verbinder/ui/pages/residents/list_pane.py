"""The left half of the page: search field, filters, how many, the list, and what to do when it is empty.

Owns the query that is shown; says which resident is looked at and which is opened.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.residents import ResidentQuery
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.models.paged_table import Column, PagedTableModel
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.filters import FilterBar
from verbinder.ui.pages.residents.rows import FoundWords, ResidentSource
from verbinder.ui.pages.residents.table import ResidentTable
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.empty_state import EmptyRoom, EmptyState
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.ui.widgets.search_field import SearchField


class ResidentListPane(QWidget):
    """Search, filters and list. `looked_at` follows the row one is at, `opened` is Enter or a double click."""

    looked_at = Signal(object)
    opened = Signal(int)
    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, notebook = context.theme, context.notebook
        self._source = ResidentSource(notebook)
        self._found = FoundWords(notebook, lambda: context.messages.language, self)
        self.search = SearchField(
            self.tr("Name, street, talent or a word from a note"), theme=theme, name=self.tr("Search residents")
        )
        self.filters = FilterBar(notebook, theme=theme, drift_weeks=context.settings.current.drift_weeks)
        self.model = PagedTableModel(self._source, [Column("name", lambda: self.tr("Name"), 0)], self)
        self.table = ResidentTable(
            theme=theme, found=self._found, last_contact=self._source.last_contact, name=self.tr("Residents")
        )
        self.table.setModel(self.model)
        self.count = Paragraph(muted=True, role=TypeRole.SMALL)
        self.empty = EmptyState("residents", "", "", theme=theme)
        self.add_button = Button(self.tr("Add"), "primary", icon="add", theme=theme)
        self.add_button.setAccessibleName(self.tr("Add a resident"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(Heading(self.tr("Residents"), TypeRole.TITLE), 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._empty_room = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.S, Spacing.M)
        layout.setSpacing(Spacing.S)
        layout.addLayout(head)
        layout.addWidget(self.search)
        layout.addWidget(self.filters)
        layout.addWidget(self.count)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.text_settled.connect(self._search)
        self.filters.changed.connect(self._ask)
        self.table.current_id_changed.connect(self.looked_at)
        self.table.row_activated.connect(self.opened)
        self.table.clicked.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.table.verticalScrollBar().valueChanged.connect(self._look_up)
        self.model.dataChanged.connect(self._look_up)
        self._found.known.connect(self.table.viewport().update)
        self.add_button.clicked.connect(self.add_wanted)
        off_when_reading(self._context, self.add_button)
        self.empty.action_triggered.connect(self._empty_action)
        self._context.settings.changed.connect(self._settings_changed)

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def query(self) -> ResidentQuery:
        """What is shown now."""
        return replace(self.filters.query, text=self.search.text().strip())

    def reload(self) -> None:
        """Asks again, staying on the row one was at."""
        if self.model.query is None:
            self._ask()
            return
        self._found.search(self.query.text)
        self.model.reload()
        self._count()
        self._look_up()

    def hear(self, changes: Changes) -> None:
        """Takes in a change; asks for everybody again only when who is listed, or the order, can have changed."""
        query = self.query
        fixed = query.sort == "name" and query == replace(ResidentQuery(), drift_weeks=query.drift_weeks)
        if fixed and self.model.query is not None and not changes.touches(Kind.RESIDENT):
            self.model.refresh()
        else:
            self.reload()

    def show_all(self) -> None:
        """Takes away search and filters."""
        self.search.clear()
        self.search.settle()
        if self.filters.is_filtering:
            self.filters.clear()

    def go_to(self, resident_id: int) -> bool:
        """Puts the list on somebody, taking away the search when it hides them; False for who is not listed."""
        if self.table.select_id(resident_id):
            return True
        self.show_all()
        return self.table.select_id(resident_id)

    def focus_list(self) -> None:
        """Puts the focus in the list, or in the search field when there is nothing in it."""
        (self.table if self.model.rowCount() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(self._context.theme.space(440), self._context.theme.space(600))

    def hideEvent(self, event: QHideEvent) -> None:
        self._found.rest()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Down from the search field goes into what it found, Enter to the first of it.
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.search.hasFocus() and event.key() in keys and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _search(self, _text: str) -> None:
        self._ask()

    def _ask(self) -> None:
        self._found.search(self.query.text)
        self.model.set_query(self.query)
        self._count()
        self._look_up()

    def _look_up(self) -> None:
        if self.query.text:
            self._found.want(self.table.ids_in_sight())

    def _count(self) -> None:
        count = self.model.rowCount()
        self.count.setText(self.tr("%n resident(s)", "", count).replace(str(count), QLocale().toString(count)))
        self.count.setVisible(bool(count))
        if not count:
            self._say_empty()
        self._stack.setCurrentWidget(self.table if count else self._empty_room)

    def _say_empty(self) -> None:
        text = self.query.text
        if text or self.filters.is_filtering:
            title = self.tr("Nobody found for “{words}”").format(words=text) if text else self.tr("Nobody here")
            self.empty.set_content(
                title, self.tr("Try a shorter word, or look among everybody."), self.tr("Show everybody"), "search"
            )
            return
        self.empty.set_content(
            self.tr("Nobody in your notebook yet"),
            self.tr("Bring in your contact list, or write down the first person you spoke to."),
            self.tr("Bring in a contact list"),
            "residents",
        )

    def _empty_action(self) -> None:
        if self.query.text or self.filters.is_filtering:
            self.show_all()
            self.search.setFocus()
        else:
            self.import_wanted.emit()

    def _settings_changed(self) -> None:
        self.filters.set_drift_weeks(self._context.settings.current.drift_weeks)
        if self.filters.query.drifting:
            self._ask()
