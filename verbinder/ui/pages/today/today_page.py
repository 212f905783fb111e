"""The page "Vandaag": the day in one sentence, its list in sections, and what can be done with each entry by one key.

Owns where things stand and what is chosen; rows are made in `rows`, actions in `*_actions`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.coverage import UNSEEN_WEEKS
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.signals import SignalRow
from verbinder.errors import UserError
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.today.calendar_saving import CalendarSaving
from verbinder.ui.pages.today.changed_advice import RESTS_ON as ADVICE_RESTS_ON
from verbinder.ui.pages.today.changed_advice import ChangedAdvice
from verbinder.ui.pages.today.day_sentence import DaySentence
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.today.item_panel import ItemPanel
from verbinder.ui.pages.today.items import Group, TodayItem
from verbinder.ui.pages.today.rows import ROWS_UNFOLDED, Day, TodaySections
from verbinder.ui.pages.today.sides import LOW, Sides
from verbinder.ui.widgets import Button, EmptyState, Heading, Paragraph, SectionList
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import follow_ups, rounds, signals
from verbinder.usecases.today import today

#: So many of each kind are read while every section is folded.
READ_FOLDED = 60
STREETS_SUGGESTED = 3
#: Below this height (at text scale 1.0) the list has the page for itself, while much is being written down above it.
LOWEST = 260
#: How often is looked whether it became another day, for a laptop that was only closed overnight.
DAY_CHECK_MS = 60_000


class TodayPage(Page):
    """What this day asks, and nothing that it does not."""

    listens_to = frozenset(
        {Kind.FOLLOW_UP, Kind.SIGNAL, Kind.RESIDENT, Kind.ORGANISATION, Kind.CONTACT, Kind.ROUND, Kind.ROUND_STREET}
        | {Kind.GIFT, Kind.STREET, Kind.PLACE, Kind.INTRODUCTION, Kind.INTRODUCTION_CHECK, Kind.AGREEMENT}
        | set(ADVICE_RESTS_ON)
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day: Day | None = None
        self._quiet = False
        self._unfolded: frozenset[Group] = frozenset()
        self._asked_for: tuple[Kind, int] | None = None
        self._sections = TodaySections(context.messages.language, self)
        self._advice = ChangedAdvice(context, self)
        self._advice.told.connect(self._advice_changed)
        self._sentences = DaySentence(self)
        self.greeting = Heading("", TypeRole.TITLE)
        self.sentence = Paragraph("")
        self.walk = Paragraph("", muted=True)
        self.start = Button("", "primary", icon="rounds", theme=context.theme)
        self.start.clicked.connect(self.start_round)
        off_when_reading(context, self.start)
        self.calendar = CalendarSaving(context, self)
        self.to_calendar = Button(self.tr("To your ca&lendar…"), "quiet", icon="calendar", theme=context.theme)
        self.to_calendar.clicked.connect(self.calendar.ask)
        self.list = SectionList(theme=context.theme, name=self.tr("What today asks"))
        self.panel = DetailPanel(name=self.tr("What you can do with it"))
        self.panel.bar.listen_on(self.list)
        self.panel.bar.set_read_only(context.notebook.read_only)
        self.sides = Sides(self.list, self.panel, theme=context.theme)
        self.sides.turned.connect(self._say_head)
        self._items = ItemPanel(context, self.panel, self._sections, self)
        self.empty = EmptyState("today", "", "", theme=context.theme)
        self.empty.action_triggered.connect(self.start_round)
        off_when_reading(context, self.empty.button)
        self._start_action = QAction(self)
        self._start_action.setEnabled(not context.notebook.read_only)
        self._start_action.triggered.connect(self.start_round)
        self._calendar_action = QAction(self.to_calendar.text(), self)
        self._calendar_action.triggered.connect(self.calendar.ask)
        self.list.current_changed.connect(self._chosen)
        self.list.entry_activated.connect(self._entered)
        self._lay_out()
        self._drift_weeks = context.settings.current.drift_weeks
        context.settings.changed.connect(self._settings_changed)
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_CHECK_MS)
        self._clock.timeout.connect(self._check_day)
        self._clock.start()

    def title(self) -> str:
        return self.tr("Today")

    def reload(self) -> None:
        day = self.context.operations.run(self._read)
        if day is None:
            return
        self._show_day(day)
        self._advice.want()

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._empty_view:
            self.empty.button.setFocus()
        else:
            self.sides.to_list()

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """Go to a promise or signal, also one the day does not ask for."""
        if kind not in (Kind.FOLLOW_UP, Kind.SIGNAL):
            return False
        self._asked_for = (kind, record_id)
        self.reload()
        if self._day is None or self._day.found is None:
            return False
        self._go_to(TodayItem(Group.FOUND, record_id))
        self.focus_first()
        self.sides.to_item()
        return True

    def page_actions(self) -> list[QAction]:
        self._start_action.setText(self._start_text())
        return [self._start_action, self._calendar_action]

    def start_round(self) -> None:
        """Go on with the round of today, or begin one, with the cursor in the capture line."""
        round_id = self.context.operations.run(rounds.current_round, self.context.notebook)
        if round_id is None:
            round_id = self.context.operations.run(rounds.plan, self.context.notebook)
        if round_id is not None:
            self.context.shell.log_contact(round_id=round_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit(self.width(), self.height())
        low = self.height() < self.context.theme.space(LOW)
        self.greeting.set_role(TypeRole.HEADING if low else TypeRole.TITLE)
        self._say_head()

    # -- reading ------------------------------------------------------------------------------------------------

    def _read(self) -> Day:
        notebook = self.context.notebook
        limit = ROWS_UNFOLDED if self._unfolded else READ_FOLDED
        view = today(notebook, drift_weeks=self._drift_weeks, limit=limit)
        someday = follow_ups.someday(notebook, limit=limit) if Group.SOMEDAY in self._unfolded else ()
        return Day(view, someday, self._found(), self._unfolded, self._advice.known)

    def _found(self) -> FollowUpRow | SignalRow | None:
        if self._asked_for is None:
            return None
        kind, record_id = self._asked_for
        try:
            if kind is Kind.FOLLOW_UP:
                return follow_ups.follow_up(self.context.notebook, record_id)
            return signals.signal(self.context.notebook, record_id)
        except UserError:
            # It was taken away meanwhile; the day itself goes on.
            self._asked_for = None
            return None

    def _settings_changed(self) -> None:
        weeks = self.context.settings.current.drift_weeks
        if weeks != self._drift_weeks:
            self._drift_weeks = weeks
            self.hear_later()

    def _check_day(self) -> None:
        if self._day is not None and self.isVisible() and self.context.notebook.today() != self._day.view.on_date:
            self.reload()

    # -- showing ------------------------------------------------------------------------------------------------

    def _show_day(self, day: Day) -> None:
        before, chosen = self._items_in_order(), self.list.current_payload
        self._day = day
        self._say_day(day)
        self.list.set_sections(self._sections.sections(day))
        self._keep_place(before)
        self._chosen(self.list.current_payload)
        if self.sides.in_item and self.list.current_payload != chosen:
            # What stood there is dealt with: on with the list.
            self.sides.to_list()

    def _advice_changed(self) -> None:
        if self._day is None:
            return
        focused = self.empty.button.hasFocus()
        self._show_day(replace(self._day, changed=self._advice.known))
        if focused:
            self.focus_first()

    def _say_day(self, day: Day) -> None:
        view = day.view
        self.greeting.setText(self.tr("Good day, it is {date}").format(date=words.long_date(view.on_date)))
        self.sentence.setText(self._sentences.of(view.counts, view.initiatives.count + len(day.changed)))
        nothing_promised = not (view.overdue or view.due)
        walk = self._sentences.walk(self._unseen_streets()) if nothing_promised else ""
        self.walk.setText(walk)
        self._quiet = quiet = day.is_quiet
        self._say_head()
        self.start.setText(self._start_text())
        self.start.setVisible(not quiet)
        self.empty.set_content(
            self.tr("Nothing promised for today"),
            walk or self.tr("Go outside and have a coffee with someone. What you hear, you write down above."),
            self._start_text(),
        )
        self._stack.setCurrentWidget(self._empty_view if quiet else self.sides)

    def _say_head(self) -> None:
        """The day in a sentence; it makes room while one entry has the page."""
        roomy = self.height() >= self.context.theme.space(LOWEST)
        seen = roomy and not self._quiet and not self.sides.in_item
        self.greeting.setVisible(roomy)
        self.sentence.setVisible(seen)
        self.to_calendar.setVisible(seen)
        self.walk.setVisible(seen and bool(self.walk.text()))

    def _unseen_streets(self) -> list[str]:
        unseen = self.context.operations.run(rounds.streets_not_seen, self.context.notebook, UNSEEN_WEEKS) or ()
        return [street.name for street in unseen[:STREETS_SUGGESTED]]

    def _start_text(self) -> str:
        running = self._day is not None and self._day.view.round is not None
        return self.tr("Go on with the &round") if running else self.tr("Begin a &round")

    def _chosen(self, payload: object) -> None:
        if isinstance(payload, TodayItem) and self._day is not None:
            self._items.show(payload, self._day.view)
        else:
            self.panel.show_nothing()

    def _entered(self, payload: object) -> None:
        if isinstance(payload, TodayItem) and payload.row is None:
            self._unfold(payload.group)
        elif not self.sides.to_item():
            self.panel.bar.enter()

    def _unfold(self, group: Group) -> None:
        row = self.list.currentIndex().row()
        self._unfolded |= {group}
        self.reload()
        # The first of those that were hidden stands where "show all" stood.
        self.list.setCurrentIndex(self.list.sections.index(row))

    # -- the place in the list ----------------------------------------------------------------------------------

    def _items_in_order(self) -> tuple[list[TodayItem], int]:
        """Every item of the list, and which of them is chosen (-1: none)."""
        model = self.list.sections
        entries = [model.entry_at(row) for row in range(model.rowCount())]
        items = [entry.payload for entry in entries if entry is not None and isinstance(entry.payload, TodayItem)]
        current = self.list.current_payload
        return items, items.index(current) if isinstance(current, TodayItem) and current in items else -1

    def _keep_place(self, before: tuple[list[TodayItem], int]) -> None:
        """After something left the list, stay where it was: at the next one, else the one before."""
        items, place = before
        if self.list.current_payload is not None:
            return
        if place >= 0:
            for item in (*items[place + 1 :], *reversed(items[:place])):
                if self._go_to(item):
                    return
        self.list.select_first()

    def _go_to(self, item: TodayItem) -> bool:
        row = self.list.sections.row_of(item)
        if row >= 0:
            self.list.setCurrentIndex(self.list.sections.index(row))
        return row >= 0

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(Spacing.XS)
        top = QHBoxLayout()
        top.setSpacing(Spacing.L)
        top.addWidget(self.greeting, 1)
        top.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(Spacing.L)
        below.addWidget(self.sentence, 1)
        below.addWidget(self.to_calendar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(below)
        head.addWidget(self.walk)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sides)
        self._empty_view = EmptyRoom(self.empty)
        self._stack.addWidget(self._empty_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.L)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
