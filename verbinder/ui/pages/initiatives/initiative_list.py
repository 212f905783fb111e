"""The list: search, filters, how many, every initiative with its advice, and what to do when there is none.

Owns the query; says which initiative is opened.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.stepping_back.record import Phase
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.models.paged_table import Column, PagedTableModel
from verbinder.ui.pages.initiatives.advice_sign import MOST_FIRST
from verbinder.ui.pages.initiatives.rows import InitiativeSource, ListQuery, Order
from verbinder.ui.pages.initiatives.table import InitiativeTable
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, EmptyState, FlowLayout, Heading, Paragraph, SearchField
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import tags
from verbinder.usecases.advice_words import advice_label


class InitiativeList(QWidget):
    """`opened` is Enter on a row or a click."""

    opened = Signal(int)
    add_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self._title = Heading(self.tr("Initiatives"), TypeRole.TITLE)
        self.add_button = Button(self.tr("Start an initiative…"), "primary", icon="add", theme=theme)
        self.search = SearchField(self.tr("Search by name, theme or person"), theme=theme, name=self.tr("Search"))
        self.advice, self.phase, self.theme, self.order = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.set_aside = QCheckBox(self.tr("Set &aside"))
        self.count = Paragraph(muted=True, role=TypeRole.SMALL)
        source = InitiativeSource(context.notebook, lambda: context.messages.language, self)
        self.model = PagedTableModel(source, [Column("name", lambda: self.tr("Name"), 0)], self)
        self.table = InitiativeTable(theme=theme, name=self.tr("Initiatives"))
        self.table.setModel(self.model)
        self.empty = EmptyState("initiatives", "", "", theme=theme)
        self._empty_room = EmptyRoom(self.empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_room)
        self._fill_choices()
        self._lay_out()
        self._connect()

    def _fill_choices(self) -> None:
        code = self._context.messages.code
        self.advice.addItem(self.tr("Every advice"), None)
        for advice in MOST_FIRST:
            self.advice.addItem(advice_label(advice, self._context.messages.language), advice.value)
        self.phase.addItem(self.tr("Every phase"), None)
        for phase in Phase:
            self.phase.addItem(code(f"phase.{phase.value}"), phase.value)
        for order, text in (
            (Order.ADVICE, self.tr("What asks for you first")),
            (Order.NAME, self.tr("By name")),
            (Order.LATEST, self.tr("Latest first")),
            (Order.LONGEST_AGO, self.tr("Longest ago first")),
            (Order.PHASE, self.tr("By phase")),
        ):
            self.order.addItem(text, order.value)
        for box, name in (
            (self.advice, self.tr("Which advice")),
            (self.phase, self.tr("Which phase")),
            (self.theme, self.tr("Which theme")),
            (self.order, self.tr("Order")),
        ):
            box.setAccessibleName(name)
            # Themes come later, and may be long.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.filters = QWidget()
        flow = FlowLayout(self.filters, horizontal=Spacing.S, vertical=Spacing.S)
        for widget in (self.advice, self.phase, self.theme, self.order, self.set_aside):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.M)
        layout.setSpacing(Spacing.S)
        layout.addLayout(head)
        layout.addWidget(self.search)
        layout.addWidget(self.filters)
        layout.addWidget(self.count)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.text_settled.connect(self.ask)
        for box in (self.advice, self.phase, self.theme, self.order):
            box.currentIndexChanged.connect(self.ask)
        self.set_aside.toggled.connect(self.ask)
        self.add_button.clicked.connect(self.add_wanted)
        self.add_button.setEnabled(not self._context.notebook.read_only)
        self.empty.action_triggered.connect(self._empty_action)
        self.table.row_activated.connect(self.opened)
        self.table.clicked.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def query(self) -> ListQuery:
        """What is asked now."""
        phase, advice = self.phase.currentData(), self.advice.currentData()
        return ListQuery(
            text=self.search.text().strip(),
            phase=Phase(phase) if phase else None,
            tag_id=self.theme.currentData(),
            archived=self.set_aside.isChecked(),
            advice=next((each for each in MOST_FIRST if each.value == advice), None),
            order=Order(self.order.currentData()),
        )

    def reload(self) -> None:
        """Ask again, staying on the row one was at."""
        self._offer_themes()
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
        for box in (self.advice, self.phase, self.theme):
            box.setCurrentIndex(0)
        self.set_aside.setChecked(False)
        self.ask()

    def go_to(self, initiative_id: int) -> None:
        """Put the list on an initiative, taking away what hides it."""
        if not self.table.select_id(initiative_id):
            self.show_all()
            self.table.select_id(initiative_id)

    def focus_list(self) -> None:
        """Put the focus in the list, or on what one can do when there is nothing in it."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.query.is_filtering:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Down from the search field goes into what it found, Enter to the first of it.
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.search.hasFocus() and event.key() in keys and self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _offer_themes(self) -> None:
        chosen = self.theme.currentData()
        blocked = self.theme.blockSignals(True)
        self.theme.clear()
        self.theme.addItem(self.tr("Every theme"), None)
        for tag in self._context.operations.run(tags.all_tags, self._context.notebook) or ():
            self.theme.addItem(tag.name, tag.id)
        self.theme.setCurrentIndex(max(self.theme.findData(chosen), 0) if chosen is not None else 0)
        self.theme.blockSignals(blocked)

    def _say_count(self) -> None:
        count, query = self.model.rowCount(), self.query
        shown = self.tr("%n initiative(s)", "", count)
        self.count.setText(shown.replace(str(count), QLocale().toString(count), 1))
        self.count.setVisible(bool(count))
        # Where there is nothing at all, there is nothing to search either.
        is_bare = not count and not query.is_filtering
        self.search.setVisible(not is_bare)
        self.filters.setVisible(not is_bare)
        self.add_button.setVisible(not is_bare)
        if is_bare:
            self.empty.set_content(
                self.tr("No initiatives yet"),
                self.tr(
                    "Heard of something residents want to do together? Write it down in their own words. You see here "
                    "who carries it, and when you can step back."
                ),
                self.tr("Start an initiative…"),
                "initiatives",
            )
        elif not count:
            said = self.tr("Nothing found for “{words}”").format(words=query.text) if query.text else ""
            self.empty.set_content(
                said or self.tr("None of them fits"),
                self.tr("Try a shorter word, or look at all of them."),
                self.tr("Show all"),
                "search",
            )
        self._stack.setCurrentWidget(self.table if count else self._empty_room)

    def _empty_action(self) -> None:
        if self.query.is_filtering:
            self.show_all()
            self.search.setFocus()
        else:
            self.add_wanted.emit()
