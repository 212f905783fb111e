"""The third step: who is probably known already, and what cannot be read and why.

Owns the choice for every double; nothing is written here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.import_people.counts_line import CountsLine
from verbinder.ui.dialogs.import_people.double_rows import DoubleRows, ProblemRows
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, FlowLayout, Heading, Paragraph, RowTable
from verbinder.usecases.importing import ImportPreview, RowProblem, Severity


class DoublesTable(RowTable):
    """Space changes what happens with the row one is at; Enter and a double click do the same."""

    toggled = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggled.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class ReviewStep(QWidget):
    """Says `chosen` when another double comes in or stays out."""

    chosen = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: ImportPreview | None = None
        self.doubles: DoubleRows | None = None
        self.doubles_table: DoublesTable | None = None
        self.title = Heading(self.tr("Look it over"), TypeRole.TITLE)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What to look over"))
        self._nothing = Paragraph("")
        self.counts = CountsLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.title)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)
        layout.addWidget(self.counts)

    @property
    def added_rows(self) -> frozenset[int]:
        """The rows of probable doubles that come in after all."""
        return self.doubles.added_rows if self.doubles is not None else frozenset()

    def show_preview(self, found: ImportPreview, known: Mapping[int, str]) -> None:
        """Show what was counted; `known` says who the residents are that rows look like."""
        self._found = found
        self.doubles = DoubleRows(found.doubles, known, self._context.messages, self)
        self.doubles.chosen.connect(self._choice_made)
        while self.tabs.count():
            old = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if old is not None:
                old.deleteLater()
        self.doubles_table = None
        if found.doubles:
            self.tabs.addTab(self._doubles_page(), self.tr("Maybe double ({count})").format(count=len(found.doubles)))
        skipped = found.skipped
        warnings = [problem for problem in found.problems if problem.severity is Severity.WARNING]
        if skipped:
            explained = self.tr("These rows stay out. All the other rows come in.")
            self.tabs.addTab(
                self._problems_page(skipped, explained), self.tr("Left out ({count})").format(count=len(skipped))
            )
        if warnings:
            explained = self.tr("These rows come in, but something in them needs a look.")
            self.tabs.addTab(
                self._problems_page(warnings, explained), self.tr("To look at ({count})").format(count=len(warnings))
            )
        if found.delicate:
            rows = len({problem.row for problem in found.delicate})
            explained = self.tr(
                "Something stands in these rows that you would rather not keep, such as health or faith. They come "
                "in as they are: take it out of the list first, or out of the cards afterwards."
            )
            self.tabs.addTab(
                self._problems_page(found.delicate, explained), self.tr("Delicate ({count})").format(count=rows)
            )
        self.tabs.setVisible(self.tabs.count() > 0)
        self._nothing.setVisible(self.tabs.count() == 0)
        self._nothing.setText(self.tr("Nobody is probably double, and every row can be read. You can bring them in."))
        self.counts.show_counts(found)
        self.chosen.emit()

    def focus_first(self) -> bool:
        """Go to the first list; False when there is nothing to look over."""
        page = self.tabs.currentWidget()
        table = page.findChild(RowTable) if page is not None else None
        if table is not None:
            table.setFocus()
        return table is not None

    def _doubles_page(self) -> QWidget:
        page = QWidget()
        table = DoublesTable(theme=self._context.theme, name=self.tr("Rows that are maybe double"))
        table.setModel(self.doubles)
        table.toggled.connect(self._toggle)
        table.row_activated.connect(self._toggle)
        self.doubles_table = table
        self.toggle_button = Button(self.tr("Bring in &after all"))
        table.current_id_changed.connect(lambda _row: self._name_toggle())
        self.leave_button = Button(self.tr("Leave &them all out"))
        self.add_button = Button(self.tr("Bring them all &in"))
        self.toggle_button.clicked.connect(lambda: self._toggle(table.currentIndex().row()))
        self.leave_button.clicked.connect(lambda: self._set_all(False))
        self.add_button.clicked.connect(lambda: self._set_all(True))
        self._name_toggle()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.toggle_button, self.leave_button, self.add_button):
            flow.addWidget(button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, Spacing.S, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(
            Paragraph(
                self.tr("Probably known already, so they stay out. Is it somebody else? Space brings that row in."),
                muted=True,
            )
        )
        layout.addWidget(table, 1)
        layout.addWidget(buttons)
        return page

    def _problems_page(self, problems: Sequence[RowProblem], explained: str) -> QWidget:
        page = QWidget()
        table = RowTable(theme=self._context.theme, name=explained)
        model = ProblemRows(problems, self._context.messages, table)
        table.setModel(model)
        whole = Paragraph("")
        table.current_id_changed.connect(lambda row: whole.setText(model.text_of(row, 1) if row is not None else ""))
        table.setCurrentIndex(model.index(0, 0))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, Spacing.S, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(Paragraph(explained, muted=True))
        layout.addWidget(table, 1)
        layout.addWidget(whole)
        return page

    def _toggle(self, row: int) -> None:
        if self.doubles is not None and 0 <= row < self.doubles.rowCount():
            self.doubles.toggle(row)

    def _name_toggle(self) -> None:
        """The button says what it will do with the row one is at."""
        row = self.doubles_table.currentIndex().row() if self.doubles_table is not None else -1
        added = self.doubles is not None and row >= 0 and self.doubles.is_turned(row)
        self.toggle_button.setText(self.tr("Leave &out this one") if added else self.tr("Bring in &after all"))
        self.toggle_button.setEnabled(row >= 0)

    def _set_all(self, added: bool) -> None:
        if self.doubles is not None:
            self.doubles.set_all(added)

    def _choice_made(self) -> None:
        self._name_toggle()
        if self._found is not None:
            self.counts.show_counts(self._found, len(self.added_rows))
        self.chosen.emit()
