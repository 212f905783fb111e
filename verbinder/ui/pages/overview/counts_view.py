"""The counts of a period, as cards: what is chosen, what came of it, and the way to let it out.

Counting happens on the worker, and only the last count that was asked for is shown.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from verbinder.errors import VerbinderError
from verbinder.settings import Settings
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.card_columns import CardColumns
from verbinder.ui.pages.overview.chart_card import ChartCard
from verbinder.ui.pages.overview.earlier import EarlierCard
from verbinder.ui.pages.overview.numbers import Numbers
from verbinder.ui.pages.overview.period_bar import PeriodBar
from verbinder.ui.pages.overview.periods import Period, days_of
from verbinder.ui.pages.overview.saving import OverviewSaving
from verbinder.ui.pages.overview.selecting import SelectionBar
from verbinder.ui.pages.overview.stories_along import StoriesAlongCard
from verbinder.ui.pages.overview.team_card import TeamCard
from verbinder.ui.pages.overview.what_leaves import WhatLeavesCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.page_scroll import PageScroll
from verbinder.ui.widgets.banner import BannerHost
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.empty_state import EmptyState
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import overview
from verbinder.usecases.overview import OverviewLook
from verbinder.usecases.overview_view import ShownOverview, shown

CONTACTS = ("street", "theme", "setting", "outcome")
WORK = ("introduction", "ending", "tie", "support", "need", "phase", "advice")
CHARTS = (*CONTACTS, *WORK)


class CountsView(PageScroll):
    """Counts that lead back to nobody. `save_button` and `counting` stand in the head of the page."""

    #: What is seen no longer holds, by another choice or by what was saved.
    old = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.context = context
        self._asked = 0
        self._shown: ShownOverview | None = None
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
        self._lay_out()
        self._connect()
        self.period_bar.show_days(*days_of(Period.THIS_QUARTER, context.notebook.today()))

    def focus_first(self) -> None:
        """To where the period is chosen."""
        self.period_bar.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_of_counts(self) -> list[QAction]:
        """What can be done with them, for the menu and the palette."""
        self.save_action.setEnabled(self.save_button.isEnabled())
        return [self.save_action, self.team.action]

    @property
    def shown(self) -> ShownOverview | None:
        """What is seen now; None until the first count is there."""
        return self._shown

    # -- counting -----------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Counts the chosen period again, on the worker."""
        self.selecting.show_choices(*overview.choices(self.context.notebook))
        self._count_chosen()

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
        self.offer_stories()
        if something:
            self._show_counts(seen, look)
        else:
            self._show_empty(seen)

    def offer_stories(self) -> None:
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
            self.old.emit()

    def _settings_changed(self, settings: Settings) -> None:
        if self._shown is None or self._shown.minimum == settings.small_group:
            return
        self.old.emit()

    # -- putting it together ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = self.body
        body.setContentsMargins(Spacing.L, 0, Spacing.L, Spacing.L)
        for part in (self.period_bar, self.selecting, self.refusal, self.held_back, self.numbers, self.months):
            body.addWidget(part)
        for card in (self.columns, self.empty, self.along, self.what_leaves, self.earlier, self.team):
            body.addWidget(card)
        body.addStretch(1)

    def _connect(self) -> None:
        self.period_bar.changed.connect(self._count)
        self.selecting.changed.connect(self._count_chosen)
        self.save_button.clicked.connect(self.ask_save)
        self.save_action.triggered.connect(self.ask_save)
        self.saving.saved.connect(self.old)
        self.earlier.forget_wanted.connect(self._forget)
        self.empty.action_triggered.connect(self._empty_action)
        self.context.settings.changed.connect(self._settings_changed)
