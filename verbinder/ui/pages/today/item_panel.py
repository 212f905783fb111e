"""Fills the panel beside the list: the texts and the actions of the entry one is at.

Owns the choice by kind of entry; must not read the notebook.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow, SignalTone
from verbinder.domain.today import TodayView
from verbinder.ui import words
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.check_actions import CheckActions
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.today.initiative_actions import InitiativeActions
from verbinder.ui.pages.today.items import InitiativeRow, TodayItem
from verbinder.ui.pages.today.person_actions import PersonActions
from verbinder.ui.pages.today.promise_actions import PromiseActions
from verbinder.ui.pages.today.rows import TodaySections, dotted, promised_to, route
from verbinder.ui.pages.today.signal_actions import SignalActions


class ItemPanel(QObject):
    """Shows an item of the day in a panel."""

    def __init__(self, context: PageContext, panel: DetailPanel, sections: TodaySections, window: QWidget) -> None:
        super().__init__(window)
        self._panel = panel
        self._sections = sections
        self._promises = PromiseActions(context, window)
        self._signals = SignalActions(context, window)
        self._people = PersonActions(context, window)
        self._checks = CheckActions(context, window)
        self._initiatives = InitiativeActions(context, window)

    def show(self, item: TodayItem, view: TodayView) -> None:
        """Show what is known of an item and what can be done with it."""
        row, today = item.row, view.on_date
        if isinstance(row, FollowUpRow):
            self._show_promise(row, today)
        elif isinstance(row, SignalRow):
            self._show_signal(row, today)
        elif isinstance(row, DriftRow):
            promised = (item.group, item.record_id) in promised_to(view)
            self._show_person(row, today, promised=promised)
        elif isinstance(row, IntroductionView):
            self._show_introduction(row, today)
        elif isinstance(row, InitiativeRow):
            about = self._sections.initiatives.about(row, today)
            actions = self._initiatives.actions(row)
            self._panel.show_item(row.initiative, about, self._initiatives.text(row), actions)
        elif isinstance(row, RoundRow):
            counted = self.tr("%n contact(s)", "", row.contacts) if row.contacts else ""
            about = dotted(self._companion(row.companion), counted)
            title = row.title or self.tr("Today's round")
            self._panel.show_item(title, about, route(row.streets), self._people.round_actions(row))
        else:
            self._panel.show_nothing()

    def _show_promise(self, row: FollowUpRow, today: date) -> None:
        promised = self.tr("promised {ago}").format(ago=words.ago(row.promised_on, today))
        if row.done_on is None:
            when = words.due(row.due_on, today)
        else:
            when = self.tr("done {day}").format(day=words.day_words(row.done_on, today))
        about = "\n".join(part for part in (dotted(row.who, row.where), dotted(when, promised)) if part)
        self._panel.show_item(row.text, about, row.result, self._promises.actions(row))

    def _show_signal(self, row: SignalRow, today: date) -> None:
        tones = {
            SignalTone.NOTICED: "",
            SignalTone.STRENGTH: self.tr("goes well"),
            SignalTone.CONCERN: self.tr("needs attention"),
        }
        noticed = self.tr("noticed {ago}").format(ago=words.ago(row.noticed_on, today))
        about = "\n".join(
            part for part in (dotted(row.where, row.who), dotted(tones[row.tone], noticed), ", ".join(row.tags)) if part
        )
        self._panel.show_item(row.text, about, row.note, self._signals.actions(row))

    def _show_person(self, row: DriftRow, today: date, *, promised: bool) -> None:
        if row.last_contact_on is None:
            spoken = self.tr("not spoken to yet")
        else:
            ago = words.ago(row.last_contact_on, today)
            day = words.day_words(row.last_contact_on, today)
            spoken = self.tr("spoken to {ago}, on {day}").format(ago=ago, day=day)
        listed = self.tr("A visit is on your list already.") if promised else ""
        about = "\n".join(part for part in (row.where, spoken, listed) if part)
        actions = self._people.actions(row, promised=promised)
        self._panel.show_item(row.name, about, self._sections.opener(row), actions)

    def _show_introduction(self, row: IntroductionView, today: date) -> None:
        both = self.tr("{one} and {other}").format(one=row.one.name, other=row.other.name)
        shared = self.tr("“{mine}” and “{theirs}”").format(mine=row.mine, theirs=row.theirs) if row.mine else ""
        about = "\n".join(part for part in (self._sections.since(row, today), shared, row.note) if part)
        text = self._checks.question(row)
        if row.side_goal:
            goal = self.tr("It was also meant for: {goal}.").format(goal=row.side_goal)
            text = f"{text}\n{goal}"
        self._panel.show_item(both, about, text, self._checks.actions(row))

    def _companion(self, companion: str) -> str:
        return self.tr("with {name}").format(name=companion) if companion else ""
