"""The page "Rondes": the list of rounds, and one of them in full beside it.

Owns what is chosen and where the focus goes; rows are made in `*_rows`, planning is a dialog of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.rounds import RoundRow
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.key_actions import KeyActionBar
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.rounds.list_rows import EARLIER, RoundListRows
from verbinder.ui.pages.rounds.look_back import LookBack, Target, look_back
from verbinder.ui.pages.rounds.round_actions import RoundActions
from verbinder.ui.pages.rounds.round_panel import RoundPanel
from verbinder.ui.widgets import Button, EmptyState, Heading, SectionList
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import rounds

#: Read at a time; earlier ones are one key away.
AT_A_TIME = 60
#: Below this width (at text scale 1.0) the list and the round take turns.
NARROW = 800


class RoundsPage(Page):
    """Rounds: begin one, plan one, look back on one."""

    listens_to = frozenset(
        {Kind.ROUND, Kind.ROUND_STREET, Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.STREET, Kind.RESIDENT}
        | {Kind.FOLLOW_UP, Kind.SIGNAL, Kind.GIFT, Kind.PLACE, Kind.ORGANISATION}
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: tuple[RoundRow, ...] = ()
        self._read_limit = AT_A_TIME
        self._narrow = False
        self._in_round = False
        self._shown: LookBack | None = None
        self._list_rows = RoundListRows(self)
        self.actions_of = RoundActions(context, self, self.choose, lambda: self._shown.view if self._shown else None)
        self.list = SectionList(theme=context.theme, name=self.tr("Rounds"))
        self.list.current_changed.connect(self._chosen)
        self.list.entry_activated.connect(self._entered)
        self.panel = RoundPanel(context)
        self.panel.target_chosen.connect(self._go)
        self.panel.list.installEventFilter(self)
        self.top_bar = KeyActionBar(name=self.tr("Rounds"), primary=True)
        for bar in (self.top_bar, self.panel.bar):
            bar.set_read_only(context.notebook.read_only)
        self.top_bar.set_actions(self.actions_of.for_page())
        self.top_bar.listen_on(self.list, self.panel.list)
        self.panel.bar.listen_on(self.list, self.panel.list)
        self.empty = EmptyState(
            "rounds",
            self.tr("No rounds yet"),
            self.tr("Plan a round with the streets you want to see, or begin one now. Afterwards you find it here."),
            self.tr("Plan a round"),
            theme=context.theme,
        )
        self.empty.action_triggered.connect(self.actions_of.plan)
        off_when_reading(context, self.empty.button)
        self.back = Button(self.tr("Back to the list (Esc)"), "quiet")
        self.back.clicked.connect(lambda: self._turn(in_round=False))
        self.back.hide()
        self._page_actions = self._make_page_actions()
        self._lay_out()

    def title(self) -> str:
        return self.tr("Rounds")

    def reload(self) -> None:
        read = self.context.operations.run(rounds.rounds, self.context.notebook, limit=self._read_limit + 1)
        if read is None:
            return
        place = self.list.currentIndex().row()
        more = len(read) > self._read_limit
        self._rows = read[: self._read_limit]
        self._stack.setCurrentWidget(self._filled if self._rows else self._empty_room)
        self.list.set_sections(self._list_rows.sections(self._rows, self.context.notebook.today(), more=more))
        if self.list.current_payload is None:
            self._choose_near(place)
        self._chosen(self.list.current_payload)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._empty_room:
            self.empty.button.setFocus()
        else:
            self._turn(in_round=False)

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """Go to a round, also one further back than the list was read."""
        if kind is not Kind.ROUND or not self.choose(record_id):
            return False
        self._turn(in_round=True)
        return True

    def choose(self, round_id: int) -> bool:
        """Choose a round in the list, reading further back when needed; False when it is not there."""
        row = self.list.sections.row_of(round_id)
        while row < 0 and len(self._rows) >= self._read_limit:
            self._read_limit *= 4
            self.reload()
            row = self.list.sections.row_of(round_id)
        if row >= 0:
            self.list.setCurrentIndex(self.list.sections.index(row))
        return row >= 0

    def page_actions(self) -> list[QAction]:
        return self._page_actions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.context.theme.space(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_sides()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.panel.list
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._turn(in_round=False)
            return True
        return super().eventFilter(watched, event)

    # -- what is chosen -----------------------------------------------------------------------------------------

    def _chosen(self, payload: object) -> None:
        if not isinstance(payload, int) or payload == EARLIER:
            self._shown = None
            self.panel.show_nothing()
            return
        self._shown = self.context.operations.run(look_back, self.context.notebook, payload)
        if self._shown is None:
            self.panel.show_nothing()
        else:
            self.panel.show_round(self._shown, self.actions_of.for_round(self._shown.view))

    def _choose_near(self, place: int) -> None:
        """After the chosen round left the list: the one that took its place, else the last before it."""
        for row in (*range(max(place, 0), self.list.sections.rowCount()), *range(max(place, 0), -1, -1)):
            if self.list.sections.entry_at(row) is not None:
                self.list.setCurrentIndex(self.list.sections.index(row))
                return

    def _entered(self, payload: object) -> None:
        if payload == EARLIER:
            row = self.list.currentIndex().row()
            self._read_limit += AT_A_TIME
            self.reload()
            # Above the entry stood a heading of its own, which is gone now.
            self._choose_near(row - 1)
        elif self._shown is not None:
            self._turn(in_round=True)

    def _go(self, target: object) -> None:
        if not isinstance(target, Target):
            return
        if target.kind is Kind.CONTACT:
            self.context.shell.open_contact_form(target.record_id)
        else:
            self.context.navigate(target.kind, target.record_id)

    # -- the two sides ------------------------------------------------------------------------------------------

    def _turn(self, *, in_round: bool) -> None:
        """Put the focus in the round or in the list; in a narrow window only that side is shown."""
        self._in_round = in_round
        self._show_sides()
        (self.panel.list if in_round else self.list).setFocus()
        if in_round:
            self.panel.ensureWidgetVisible(self.panel.list)

    def _show_sides(self) -> None:
        self.list.setVisible(not self._narrow or not self._in_round)
        self.panel.setVisible(not self._narrow or self._in_round)
        self.back.setVisible(self._narrow and self._in_round)

    def _make_page_actions(self) -> list[QAction]:
        made = []
        for action in self.actions_of.for_page():
            shown = QAction(action.text, self)
            shown.setEnabled(self.top_bar.may(action))
            shown.triggered.connect(lambda _checked=False, run=action.run: run())
            made.append(shown)
        return made

    def _lay_out(self) -> None:
        self._filled = QWidget()
        sides = QHBoxLayout()
        sides.setSpacing(Spacing.L)
        sides.addWidget(self.list, 2)
        sides.addWidget(self.panel, 3)
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(Spacing.M)
        filled.addWidget(self.top_bar)
        filled.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        filled.addLayout(sides, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled)
        self._empty_room = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Rounds"), TypeRole.TITLE))
        layout.addWidget(self._stack, 1)
