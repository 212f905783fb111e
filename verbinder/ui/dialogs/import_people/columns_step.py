"""The second step: what every column means, and what follows from it.

Owns the mapping while it is being corrected; counting and reading are done elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.import_people.column_row import SHOWN_VALUES, ColumnRow
from verbinder.ui.dialogs.import_people.counts_line import CountsLine
from verbinder.ui.dialogs.import_people.words import encoding_name
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Card, FlowLayout, FormRow, Heading, Paragraph
from verbinder.usecases.importing import ENCODINGS, ColumnGuess, Field, Mapping, Table

_EMPTY = "tables.reason_empty"


class ColumnsStep(QWidget):
    """Says `mapping_changed` when a column got another meaning, `reopen` when the list must be read differently."""

    mapping_changed = Signal()
    #: Sheet and encoding; an empty text leaves the choice to the program.
    reopen = Signal(str, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.table: Table | None = None
        self.mapping: Mapping | None = None
        self.rows: list[ColumnRow] = []
        self.title = Heading(self.tr("Are the columns right?"), TypeRole.TITLE)
        self._explained = Paragraph("", muted=True)
        self.sheet = QComboBox()
        self.encoding = QComboBox()
        self.headings = QSpinBox()
        self._sheet_row = FormRow(self.tr("&Sheet"), self.sheet)
        self._encoding_row = FormRow(self.tr("&Letters were stored as"), self.encoding)
        self._headings_row = FormRow(self.tr("&Headings stand in row"), self.headings)
        self.headings.setSpecialValueText(self.tr("no headings"))
        self.sheet.activated.connect(self._reopen_sheet)
        self.encoding.activated.connect(self._reopen_encoding)
        self.headings.valueChanged.connect(self._headings_moved)
        self.counts = CountsLine()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()

    def _lay_out(self) -> None:
        options = QWidget()
        flow = FlowLayout(options)
        for row in (self._sheet_row, self._encoding_row, self._headings_row):
            flow.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.title)
        layout.addWidget(self._explained)
        layout.addWidget(options)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.counts)

    # -- a list -------------------------------------------------------------------------------------------------

    def show_table(self, table: Table, mapping: Mapping | None = None) -> None:
        """Show what is thought of a list that was just opened: `mapping`, or else the guess."""
        self.table = table
        self._explained.setText(
            self.tr("{file}: what Verbinder made of the headings and the first rows. Change what is not right.").format(
                file=table.name
            )
        )
        self._sheet_row.setVisible(len(table.sheets) > 1)
        self.sheet.clear()
        self.sheet.addItems(table.sheets)
        self.sheet.setCurrentIndex(max(self.sheet.findText(table.sheet), 0))
        self._encoding_row.setVisible(bool(table.encoding))
        self._headings_row.setVisible(not table.has_fixed_columns)
        self.encoding.clear()
        for encoding in (table.encoding, *(each for each in ENCODINGS if each != table.encoding)):
            self.encoding.addItem(encoding_name(encoding), encoding)
        blocked = self.headings.blockSignals(True)
        self.headings.setRange(0, len(table.sample))
        self.headings.setValue(table.mapping.header_rows[-1] if table.mapping.header_rows else 0)
        self.headings.blockSignals(blocked)
        self._take(mapping or table.mapping)

    def focus_first(self) -> None:
        """Go to the first column that asks for a look, else to the first."""
        boxes = [row for row in self.rows if row.box is not None]
        doubtful = [row for row in boxes if row.reason.property("level") == "warning"]
        for row in (doubtful or boxes)[:1]:
            if row.box is not None:
                row.box.setFocus()

    def row_of(self, index: int) -> ColumnRow:
        """The row of a column; raises `StopIteration` for a column that is empty and so not shown."""
        return next(row for row in self.rows if row.guess.index == index)

    def _take(self, mapping: Mapping) -> None:
        self.mapping = mapping
        card = Card()
        self.rows = []
        left_out = 0
        for guess in mapping.columns:
            if guess.reason == _EMPTY and guess.field is Field.IGNORE:
                left_out += 1
                continue
            row = ColumnRow(guess, self._values(guess), self._reason(guess), theme=self._context.theme)
            row.field_chosen.connect(self._choose)
            if self.rows:
                line = QFrame()
                line.setProperty("surface", "line")
                card.add(line)
            card.add(row)
            self.rows.append(row)
        if left_out:
            card.add(Paragraph(self.tr("%n empty column(s) are not shown.", "", left_out), muted=True))
        self._scroll.setWidget(card)
        self.mapping_changed.emit()

    def _values(self, guess: ColumnGuess) -> list[str]:
        if self.table is None or self.mapping is None or guess.never:
            return []
        below = self.table.sample[max(self.mapping.first_data_row - 1, 0) :]
        values = (row[guess.index].strip() for row in below if guess.index < len(row))
        return list(dict.fromkeys(filter(None, values)))[:SHOWN_VALUES]

    def _reason(self, guess: ColumnGuess) -> str:
        return self._context.messages.code(guess.reason, heading=guess.heading)

    def _choose(self, index: int, field: Field) -> None:
        if self.mapping is None:
            return
        self.mapping = self.mapping.with_field(index, field)
        chosen = next(column for column in self.mapping.columns if column.index == index)
        self.row_of(index).set_reason(self._reason(chosen))
        self.mapping_changed.emit()

    def _headings_moved(self, row: int) -> None:
        if self.table is not None:
            self._take(self.table.mapping_with_headings_in(row))

    def _reopen_sheet(self) -> None:
        if self.table is not None and self.sheet.currentText() != self.table.sheet:
            self.reopen.emit(self.sheet.currentText(), "")

    def _reopen_encoding(self) -> None:
        if self.table is not None and self.encoding.currentData() != self.table.encoding:
            self.reopen.emit("", self.encoding.currentData())
