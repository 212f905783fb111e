"""The drawing and the table with the same answer: beside each other, or in turns where there is no room for both.

Owns where they stand, the buttons of the drawing, and that both point at the same people.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.network.ties import Who
from verbinder.domain.network_picture import NetworkLook
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.models.paged_table import Column, PagedTableModel
from verbinder.ui.pages.key_actions import KeyActionBar
from verbinder.ui.pages.network.canvas import STEP, NetworkCanvas
from verbinder.ui.pages.network.rows import NetworkRow, RowList
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.sides import NARROW
from verbinder.ui.widgets import Button, FlowLayout, Paragraph
from verbinder.ui.widgets.row_table import RowTable

#: The choice of an area shows so many letters; the list itself shows all.
AREA_LETTERS = 11


class SheetAndTable(QWidget):
    """`row_changed` says which row one is at (None: none), `activated` is Enter on it."""

    row_changed = Signal(object)
    activated = Signal()
    professionals_wanted = Signal(bool)
    #: Which part one wants to see drawn: an area by its name, an initiative by its id, "" for everybody.
    part_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self._theme = theme
        self._in_turns = False
        self._sheet_seen = False
        self._list = RowList()
        self.canvas = NetworkCanvas(theme=theme, name=self.tr("Drawing of who knows whom"))
        self.canvas.chosen.connect(self.go_to)
        self.canvas.opened.connect(self._open)
        self.professionals = QCheckBox(self.tr("Show us and &organisations"))
        self.professionals.toggled.connect(self.professionals_wanted)
        self.area = QComboBox()
        self.area.setAccessibleName(self.tr("Which part is drawn"))
        self.area.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.area.setMinimumContentsLength(AREA_LETTERS)
        self.area.activated.connect(lambda _number: self.part_wanted.emit(self.area.currentData() or ""))
        self.area.hide()
        self.larger, self.smaller, self.whole = (
            Button("+"),
            Button("\N{MINUS SIGN}"),
            Button(self.tr("&Fit")),
        )
        self.larger.setAccessibleName(self.tr("Larger"))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(STEP))
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / STEP))
        self.whole.clicked.connect(self.canvas.fit)
        self.table = RowTable(theme=theme, name=self.tr("The answer as a table"))
        self.note = Paragraph("", muted=True)
        self.detail = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.bar = KeyActionBar(name=self.tr("What you can do with it"))
        self.bar.listen_on(self.table)
        self.turn = Button(self.tr("&Drawing"), "quiet", icon="network", theme=theme)
        self.turn.clicked.connect(self.turn_over)
        self.table.current_id_changed.connect(self._moved)
        self.table.row_activated.connect(lambda _number: self.activated.emit())
        self._lay_out()

    @property
    def current(self) -> NetworkRow | None:
        """The row one is at."""
        number = self.table.current_id
        return self._list.row(number) if number is not None else None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        model = self.table.model()
        return model.rowCount() if model is not None else 0

    def show_rows(self, columns: Sequence[Column], rows: Sequence[NetworkRow], nothing: str) -> None:
        """Show these in the table; `nothing` is said when there are none."""
        kept = self.current
        self._list = RowList(rows)
        former = self.table.model()
        model = PagedTableModel(self._list, columns, self)
        model.reload()
        self.table.setModel(model)
        if former is not None:
            former.deleteLater()
        self.table.setVisible(bool(rows))
        self.note.setText(nothing)
        self.note.setVisible(not rows)
        again = next((number for number, row in enumerate(rows, 1) if kept and row.people == kept.people), None)
        if rows:
            self.table.select_id(again or 1)
        self._moved()

    def show_parts(self, look: NetworkLook, *, choose: bool) -> None:
        """Offer to draw a neighbourhood or the people of an initiative by themselves, where there is a choice."""
        areas = look.areas if len(look.areas) > 1 else ()
        self.area.clear()
        self.area.addItem(self.tr("Everybody"), "")
        for each in areas:
            self.area.addItem(each, each)
        if areas and look.initiatives:
            self.area.insertSeparator(self.area.count())
        for number, name in look.initiatives:
            self.area.addItem(name, number)
        chosen = look.area if look.initiative is None else look.initiative
        self.area.setCurrentIndex(max(self.area.findData(chosen), 0))
        self.area.setVisible(choose and self.area.count() > 1)

    def fit_into(self, width: int) -> None:
        """Stand as a page of this width has room for."""
        in_turns = width < self._theme.space(NARROW)
        if in_turns != self._in_turns:
            self._in_turns = in_turns
            self._show()

    def turn_over(self) -> None:
        """The drawing in the place of the table, or the other way round."""
        self._sheet_seen = not self._sheet_seen
        self._show()
        (self.canvas if self._sheet_seen else self.table).setFocus()

    def focus_table(self) -> None:
        """Put the focus in the table; in the drawing when there is nothing in it."""
        if self._in_turns and self._sheet_seen:
            self.turn_over()
        target = self.table if not self.table.isHidden() else self.canvas
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, _number: object = None) -> None:
        row = self.current
        self.canvas.mark(row.people if row is not None else ())
        # What a narrow column cuts off can be read here.
        self.detail.setText(" · ".join(filter(None, row.cells)) if row is not None else "")
        self.detail.setVisible(row is not None)
        self.row_changed.emit(row)

    def go_to(self, who: Who) -> None:
        """Go to the row of somebody; who has none gets only the ring."""
        number = next((number for number in range(1, self.rows + 1) if who in self._list.row(number).people), None)
        if number is not None:
            self.table.select_id(number)
        self.canvas.mark((who,), follow=False)

    def _open(self, who: Who) -> None:
        self.go_to(who)
        row = self.current
        if row is not None and row.people == (who,):
            self.activated.emit()

    def _show(self) -> None:
        self._left.setVisible(not self._in_turns or self._sheet_seen)
        self._right.setVisible(not self._in_turns or not self._sheet_seen)
        self.turn.setVisible(self._in_turns)
        self.turn.setText(self.tr("&Table") if self._sheet_seen else self.tr("&Drawing"))

    def _lay_out(self) -> None:
        tools = FlowLayout(horizontal=Spacing.S, vertical=Spacing.XS)
        for widget in (self.area, self.professionals, self.larger, self.smaller, self.whole):
            tools.addWidget(widget)
        self._left, self._right = QWidget(), QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Spacing.XS)
        left.addWidget(self.canvas, 1)
        left.addLayout(tools)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Spacing.S)
        right.addWidget(self.note)
        right.addWidget(self.table, 1)
        right.addWidget(self.detail)
        right.addWidget(self.bar)
        sides = QHBoxLayout()
        sides.setSpacing(Spacing.L)
        sides.addWidget(self._left, 5)
        sides.addWidget(self._right, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addLayout(sides, 1)
        self._show()
