"""The left half: which list, search, filters, how many, the rows, and what to do when there are none.

Owns the query of each list; says which record is looked at and which is opened.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.models.paged_table import Column, PagedTableModel
from verbinder.ui.pages.organisations.list_words import ListWords
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.organisations.sources import ListQuery, OrganisationSource, PlaceSource, StreetSource
from verbinder.ui.pages.organisations.two_line_table import TwoLineTable
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.widgets import Button, EmptyState, FlowLayout, Heading, Paragraph, SearchField
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import streets, vocabulary

KINDS = (Kind.ORGANISATION, Kind.PLACE, Kind.STREET)


class ListPane(QWidget):
    """`looked_at` follows the row one is at, `pointed_at` is a click, `opened` Enter, `turned` another list."""

    looked_at = Signal(object)
    pointed_at = Signal(int)
    opened = Signal(int)
    add_wanted = Signal()
    turned = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ListWords(self)
        theme, notebook, language = context.theme, context.notebook, context.messages.language
        self._title = Heading(self.tr("Organisations and places"), TypeRole.TITLE)
        self.add_button = Button("", "primary", icon="add", theme=theme)
        self.segments = Segments(
            (
                ("organisations", self.tr("Organisations")),
                ("places", self.tr("Places")),
                ("street", self.tr("Streets")),
            ),
            theme=theme,
            name=self.tr("Which list"),
        )
        self.search = SearchField("", theme=theme, name=self.tr("Search"))
        self.filter = QComboBox()
        self.longest_ago = QCheckBox(self.tr("&Longest ago first"))
        self.set_aside = QCheckBox(self.tr("Set &aside"))
        self.count = Paragraph(muted=True, role=TypeRole.SMALL)
        sources = (
            OrganisationSource(notebook, language, self),
            PlaceSource(notebook, language, self),
            StreetSource(notebook, language, self),
        )
        self.models = [
            PagedTableModel(source, [Column("name", lambda: self.tr("Name"), 0)], self) for source in sources
        ]
        self.tables = [TwoLineTable(theme=theme, name=button.text()) for button in self.segments.buttons]
        self.empty = EmptyState("organisations", "", "", theme=theme)
        self._stack = QStackedWidget()
        for table, model in zip(self.tables, self.models, strict=True):
            table.setModel(model)
            self._stack.addWidget(table)
        self._empty_room = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_room)
        self._lay_out()
        self._connect()
        self._turn()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        filters = QWidget()
        flow = FlowLayout(filters)
        for widget in (self.filter, self.longest_ago, self.set_aside):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.S, Spacing.M)
        layout.setSpacing(Spacing.S)
        layout.addLayout(head)
        layout.addWidget(self.segments)
        layout.addWidget(self.search)
        layout.addWidget(filters)
        layout.addWidget(self.count)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._turned)
        self.search.text_settled.connect(self.ask)
        self.filter.currentIndexChanged.connect(self.ask)
        self.longest_ago.toggled.connect(self.ask)
        self.set_aside.toggled.connect(self.ask)
        self.add_button.clicked.connect(self.add_wanted)
        self.empty.action_triggered.connect(self._empty_action)
        for table in self.tables:
            table.current_id_changed.connect(self._look)
            table.row_activated.connect(self.opened)
            table.clicked.connect(lambda index: self.pointed_at.emit(self.model.id_at(index.row())))

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind:
        """Which list is shown."""
        return KINDS[self.segments.index]

    @property
    def table(self) -> TwoLineTable:
        """The list that is shown."""
        return self.tables[self.segments.index]

    @property
    def model(self) -> PagedTableModel:
        """The rows of the list that is shown."""
        return self.models[self.segments.index]

    @property
    def query(self) -> ListQuery:
        """What is asked now."""
        return ListQuery(
            self.search.text().strip(),
            self.filter.currentData() or None,
            self.set_aside.isChecked() and self.kind is not Kind.STREET,
            self.longest_ago.isChecked(),
        )

    @property
    def is_filtering(self) -> bool:
        """Whether something keeps rows out of sight."""
        query = self.query
        return bool(query.text or query.kind or query.archived)

    def show_kind(self, kind: Kind) -> None:
        """Turn to another list."""
        self.segments.choose(KINDS.index(kind))

    def reload(self) -> None:
        """Ask again, staying on the row one was at."""
        self._offer_filters()
        self.ask()

    def ask(self) -> None:
        """Show what is asked for."""
        if self.model.query == self.query:
            self.model.reload()
        else:
            self.model.set_query(self.query)
        self._say_count()

    def show_all(self) -> None:
        """Take away search and filters."""
        self.search.clear()
        self.search.settle()
        self.filter.setCurrentIndex(0)
        self.set_aside.setChecked(False)
        self.ask()

    def go_to(self, kind: Kind, record_id: int) -> None:
        """Put the list on a record, taking away what hides it."""
        self.show_kind(kind)
        if not self.table.select_id(record_id):
            self.show_all()
            self.table.select_id(record_id)

    def focus_list(self) -> None:
        """Put the focus in the list, or in the search field when there is nothing in it."""
        (self.table if self.model.rowCount() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(self._context.theme.space(440), self._context.theme.space(600))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Down from the search field goes into what it found, Enter to the first of it.
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.search.hasFocus() and event.key() in keys and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _turned(self) -> None:
        self._turn()
        self.ask()
        self.turned.emit()

    def _turn(self) -> None:
        """The words and filters of the list that is shown now."""
        blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(blocked)
        self.search.setPlaceholderText(self._words.search(self.kind))
        self.search.setAccessibleName(self._words.search(self.kind))
        self.add_button.setText(self.tr("Add"))
        self.add_button.setAccessibleName(self._words.add(self.kind))
        self.add_button.setToolTip(self._words.add(self.kind))
        off_when_reading(self._context, self.add_button)
        self.set_aside.setVisible(self.kind is not Kind.STREET)
        self.filter.setAccessibleName(self._words.filter(self.kind))
        self._offer_filters(keep=False)

    def _offer_filters(self, *, keep: bool = True) -> None:
        chosen = self.filter.currentData() if keep else None
        blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(self._words.filter(self.kind), None)
        if self.kind is Kind.STREET:
            for each in streets.neighbourhoods(self._context.notebook):
                self.filter.addItem(each.name, each.name)
        else:
            name = "organisation_kind" if self.kind is Kind.ORGANISATION else "place_kind"
            for word in vocabulary.words(self._context.notebook, name):
                label = vocabulary.label(name, word.word, self._context.messages.language)
                self.filter.addItem(label[:1].upper() + label[1:], word.word)
        self.filter.setCurrentIndex(max(self.filter.findData(chosen), 0) if chosen is not None else 0)
        self.filter.blockSignals(blocked)

    def _say_count(self) -> None:
        count = self.model.rowCount()
        self.count.setText(self._words.count(self.kind, count).replace(str(count), QLocale().toString(count), 1))
        self.count.setVisible(bool(count))
        if not count:
            found = self._words.nothing_found(self.query.text) if self.is_filtering else self._words.empty(self.kind)
            icon = "search" if self.is_filtering else self._words.icon(self.kind)
            self.empty.set_content(*found, icon)
        self._stack.setCurrentWidget(self.table if count else self._empty_room)

    def _empty_action(self) -> None:
        if self.is_filtering:
            self.show_all()
            self.search.setFocus()
        else:
            self.add_wanted.emit()

    def _look(self, record_id: int | None) -> None:
        if self.sender() is self.table:
            self.looked_at.emit(record_id)
