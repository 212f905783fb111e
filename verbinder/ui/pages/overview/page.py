"""The page Overzicht: a period with its counts and the way to let them out, and the stories beside them.

Owns what is shown when; counting happens on the worker, and only the last count that was asked for is shown.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.errors import VerbinderError
from verbinder.settings import Settings
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.card_columns import CardColumns
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.overview.chart_card import ChartCard
from verbinder.ui.pages.overview.earlier import EarlierCard
from verbinder.ui.pages.overview.numbers import Numbers
from verbinder.ui.pages.overview.period_bar import PeriodBar
from verbinder.ui.pages.overview.periods import Period, days_of
from verbinder.ui.pages.overview.saving import OverviewSaving
from verbinder.ui.pages.overview.selecting import SelectionBar
from verbinder.ui.pages.overview.stories_along import StoriesAlongCard
from verbinder.ui.pages.overview.stories_view import StoriesView
from verbinder.ui.pages.overview.team_card import TeamCard
from verbinder.ui.pages.overview.what_leaves import WhatLeavesCard
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.widgets.banner import BannerHost
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.empty_state import EmptyState
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import overview
from verbinder.usecases.overview import OverviewLook
from verbinder.usecases.overview_view import ShownOverview, shown

CONTACTS = ("street", "theme", "setting", "outcome")
WORK = ("introduction", "ending", "tie", "support", "need", "phase", "advice")
CHARTS = (*CONTACTS, *WORK)
#: What of a story is shown beside the counts, or decides whether it may leave.
STORIES = (Kind.STORY, Kind.STORY_PERSON, Kind.RESIDENT, Kind.CONTACT_PERSON, Kind.STREET, Kind.TAG, Kind.INITIATIVE)
COUNTS_VIEW, STORIES_VIEW = 0, 1


class OverviewPage(Page):
    """Counts of a period that lead back to nobody."""

    listens_to = frozenset(
        {
            Kind.CONTACT,
            Kind.CONTACT_PARTICIPANT,
            Kind.STREET,
            Kind.TAG,
            Kind.TAGGING,
            Kind.RESIDENT,
            Kind.NEIGHBOURHOOD,
            Kind.INTRODUCTION,
            Kind.INTRODUCTION_CHECK,
            Kind.GIFT,
            Kind.INITIATIVE,
            Kind.INITIATIVE_THEME,
            Kind.SUPPORT,
            *STORIES,
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._asked = 0
        self._shown: ShownOverview | None = None
        self.segments = Segments(
            (("overview", self.tr("Counts")), ("note", self.tr("Stories"))), theme=theme, name=self.tr("What is shown")
        )
        self.period_bar = PeriodBar(theme=theme, today=context.notebook.today)
        self.selecting = SelectionBar()
        self.save_button = Button(self.tr("Save overview…"), "primary", icon="export", theme=theme)
        self.save_action = QAction(self.tr("Save this overview…"), self)
        self.counting = Paragraph(self.tr("Counting…"), muted=True, role=TypeRole.SMALL)
        self.counting.hide()
        self.refusal = BannerHost(theme=theme)
        self.held_back = Paragraph("", muted=True)
        self.numbers = Numbers(theme=theme)
        self.months = ChartCard("month", theme=theme)
        self.charts = {kind: ChartCard(kind, theme=theme) for kind in CHARTS}
        self.columns = CardColumns(tuple(self.charts.values()), theme=theme)
        self.along = StoriesAlongCard(context)
        self.what_leaves = WhatLeavesCard()
        self.earlier = EarlierCard(theme=theme)
        self.team = TeamCard(context)
        self.empty = EmptyState("overview", "", "", theme=theme)
        self.saving = OverviewSaving(context, self)
        self.stories = StoriesView(context)
        self._stories_old = True
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()
        self.period_bar.show_days(*days_of(Period.THIS_QUARTER, context.notebook.today()))

    # -- what the page says of itself ---------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Overview")

    def focus_first(self) -> None:
        if self.segments.index == STORIES_VIEW:
            self.stories.focus_first()
        else:
            self.period_bar.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        self.save_action.setEnabled(self.save_button.isEnabled())
        return [self.save_action, self.team.action, *self._actions]

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """A story."""
        if kind is not Kind.STORY:
            return False
        self._go(STORIES_VIEW)
        return self.stories.show_story(record_id)

    @property
    def shown(self) -> ShownOverview | None:
        """What is seen now; None until the first count is there."""
        return self._shown

    # -- counting -----------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Counts the chosen period again, on the worker; the stories are read when they are seen."""
        self._stories_old = True
        self._refresh_stories()
        self.selecting.show_choices(*overview.choices(self.context.notebook))
        self._count_chosen()

    def hear(self, changes: Changes) -> None:
        """What touches only stories needs no counting."""
        if set(changes.ids) | changes.bulk <= {Kind.STORY, Kind.STORY_PERSON}:
            self._stories_old = True
            self._refresh_stories()
            self._offer_stories()
        else:
            self.reload()

    def _count_chosen(self) -> None:
        first, last = self.period_bar.days
        if last >= first:
            self._count(first, last)

    def ask_save(self) -> None:
        """Asks where the file must go."""
        self.period_bar.settle()
        if self.save_button.isEnabled():
            self.saving.ask(
                *self.period_bar.days,
                self.selecting.selection,
                beside_before=self._beside_before,
                story_ids=self.along.chosen,
            )

    @property
    def _beside_before(self) -> bool:
        return self.selecting.before.isChecked()

    def _count(self, first: date, last: date) -> None:
        self._asked += 1
        number = self._asked
        self.counting.show()
        self.context.operations.job(
            overview.look,
            self.context.notebook,
            first,
            last,
            minimum=self.context.settings.current.small_group,
            selection=self.selecting.selection,
            beside_before=self._beside_before,
            title=self.tr("Counting contacts…"),
            cancellable=False,
            on_done=lambda look: self._counted(number, look),
            on_error=self._refused,
            owner=self,
        )

    def _counted(self, number: int, look: OverviewLook) -> None:
        if number != self._asked:
            return
        self.counting.hide()
        self._shown = seen = shown(look.overview, self.context.messages.language, look.before)
        something = bool(seen.total)
        for widget in (self.numbers, self.months, self.columns, self.held_back):
            widget.setVisible(something)
        self.empty.setVisible(not something)
        self.save_button.setEnabled(something and look.refused is None)
        self.save_action.setEnabled(self.save_button.isEnabled())
        self.what_leaves.set_minimum(seen.minimum)
        self.earlier.show_exports(overview.earlier_exports(self.context.notebook))
        self._show_refusal(look)
        self.along.setVisible(something)
        self._offer_stories()
        if something:
            self._show_counts(seen, look)
        else:
            self._show_empty(seen)

    def _offer_stories(self) -> None:
        """What can go along with the period that is seen."""
        if self._shown is None or not self._shown.total:
            return
        self.along.offer(self._shown.first_day, self._shown.last_day, self.selecting.selection)

    def _refused(self, error: VerbinderError) -> None:
        self.counting.hide()
        self.context.messages.error(error)

    def _show_refusal(self, look: OverviewLook) -> None:
        self.refusal.clear()
        if look.refused is not None:
            self.refusal.show_message(self.context.messages.sentence(look.refused), level="warning")

    def _show_counts(self, seen: ShownOverview, look: OverviewLook) -> None:
        self.numbers.show_overview(seen)
        there = {table.kind for table in seen.tables}
        for kind, card in self.charts.items():
            card.setVisible(kind in there)
        for table in seen.tables:
            card = self.months if table.kind == "month" else self.charts[table.kind]
            card.show_table(table)
        self.months.setVisible(len(seen.tables[0].rows) > 1)
        text = ""
        if look.more_held_back:
            text = self.tr("Some groups are not shown here because of an overview you saved before.")
        elif seen.held_back:
            text = self.tr("Small groups are not shown by themselves, so that nobody can be recognised.")
        if self._beside_before and look.before is None and look.refused is None:
            alone = self.tr("The period before cannot stand beside this one.")
            text = f"{text} {alone}".strip()
        self.held_back.setText(text)
        self.held_back.setVisible(bool(text))

    def _show_empty(self, seen: ShownOverview) -> None:
        whole_year = self.tr("Look at the whole year")
        offer = None if self.period_bar.period is Period.THIS_YEAR else whole_year
        if seen.total is None:
            self.empty.set_content(
                self.tr("Too few contacts to show"),
                self.tr(
                    "There were fewer than {minimum} contacts in these days. So few could be recognised; choose a "
                    "longer period."
                ).format(minimum=seen.minimum),
                offer,
            )
        else:
            self.empty.set_content(
                self.tr("No contacts in these days"),
                self.tr("Choose another period, or write down a contact; it is counted here at once."),
                offer or self.tr("Write down a contact"),
            )

    def _empty_action(self) -> None:
        if self.period_bar.period is Period.THIS_YEAR:
            self.context.shell.log_contact()
        else:
            self.period_bar.choose(Period.THIS_YEAR)
            self.focus_first()

    def _forget(self, export_id: int) -> None:
        if self.context.operations.attempt(lambda: overview.forget(self.context.notebook, export_id)):
            self.reload()

    def _settings_changed(self, settings: Settings) -> None:
        if self._shown is None or self._shown.minimum == settings.small_group:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    # -- the stories --------------------------------------------------------------------------------------------

    def _go(self, which: int) -> None:
        self.segments.choose(which)
        self.focus_first()

    def _turn(self, which: int) -> None:
        self._stack.setCurrentIndex(which)
        self.save_button.setVisible(which == COUNTS_VIEW)
        self._refresh_stories()

    def _refresh_stories(self) -> None:
        if self._stories_old and self.segments.index == STORIES_VIEW:
            self._stories_old = False
            self.stories.reload()

    def _make_actions(self) -> list[QAction]:
        see, write = QAction(self.tr("Stories beside the counts"), self), QAction(self.tr("Write a story…"), self)
        see.triggered.connect(lambda: self._go(STORIES_VIEW))
        write.triggered.connect(self._write_story)
        write.setEnabled(not self.context.notebook.read_only)
        return [see, write]

    def _write_story(self) -> None:
        self._go(STORIES_VIEW)
        self.stories.write()

    # -- putting it together ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        scroll = PageScroll()
        body = scroll.body
        body.setContentsMargins(Spacing.L, 0, Spacing.L, Spacing.L)
        head = FlowLayout(horizontal=Spacing.XL, vertical=Spacing.S)
        head.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, 0)
        for part in (Heading(self.tr("Overview"), TypeRole.TITLE), self.segments, self.save_button, self.counting):
            head.addWidget(part)
        for widget in (
            self.period_bar,
            self.selecting,
            self.refusal,
            self.held_back,
            self.numbers,
            self.months,
            self.columns,
        ):
            body.addWidget(widget)
        body.addWidget(self.empty)
        body.addWidget(self.along)
        body.addWidget(self.what_leaves)
        body.addWidget(self.earlier)
        body.addWidget(self.team)
        body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Spacing.M)
        outer.addLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        beside = QWidget()
        room = QVBoxLayout(beside)
        room.setContentsMargins(Spacing.L, 0, Spacing.L, Spacing.L)
        room.addWidget(self.stories)
        self._stack.addWidget(beside)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._turn)
        self.stories.nothing_to_do.connect(lambda: self.segments.buttons[self.segments.index].setFocus())
        self.along.to_stories.connect(lambda: self._go(STORIES_VIEW))
        self.period_bar.changed.connect(self._count)
        self.selecting.changed.connect(self._count_chosen)
        self.save_button.clicked.connect(self.ask_save)
        self.save_action.triggered.connect(self.ask_save)
        self.saving.saved.connect(self.reload)
        self.earlier.forget_wanted.connect(self._forget)
        self.empty.action_triggered.connect(self._empty_action)
        self.context.settings.changed.connect(self._settings_changed)
