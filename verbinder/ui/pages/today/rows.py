"""Puts the day into sections of entries: at most a handful of each, with one entry that shows the rest.

Owns the order and the words of the rows; must not read or write the notebook.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from verbinder import sentences
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.initiatives_today import AdviceChange
from verbinder.domain.introduction_views import IntroductionView
from verbinder.domain.rounds import DriftRow, RoundRow
from verbinder.domain.signals import SignalRow, SignalState
from verbinder.domain.today import TodayView
from verbinder.ui import words
from verbinder.ui.pages.today.initiative_rows import InitiativeRows
from verbinder.ui.pages.today.items import Group, InitiativeRow, Row, TodayItem, item_of
from verbinder.ui.widgets import Entry, Section

#: More than this in a section is a wall; the rest is one key away.
ROWS_PER_SECTION = 7
#: An unfolded section shows no more than this: nobody reads further, and every key must stay quick.
ROWS_UNFOLDED = 500


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the sections are made of."""

    view: TodayView
    someday: tuple[FollowUpRow, ...] = ()
    """Promises without a day; read only when that section is unfolded."""
    found: FollowUpRow | SignalRow | None = None
    """A record that was asked for from elsewhere."""
    unfolded: frozenset[Group] = frozenset()
    changed: tuple[AdviceChange, ...] = ()
    """Initiatives where the advice changed."""

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to show."""
        view = self.view
        nothing_else = view.round is None and self.found is None and not view.counts.someday
        return view.is_quiet and nothing_else and not view.initiatives.count and not self.changed


class TodaySections(QObject):
    """Makes the sections of a day in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.initiatives = InitiativeRows(language, self)

    def sections(self, day: Day) -> list[Section]:
        """The sections that have something to say, in their order."""
        view, counts = day.view, day.view.counts
        found = (day.found,) if day.found is not None else ()
        of_the_day = (view.round,) if view.round is not None else ()
        nothing_due = "" if view.overdue else self.tr("Nothing promised for today.")
        plan = (
            (Group.FOUND, self.tr("What you looked for"), found, len(found), ""),
            (Group.ROUND, self.tr("Today's round"), of_the_day, len(of_the_day), ""),
            (Group.OVERDUE, self.tr("Too late"), view.overdue, counts.overdue, ""),
            (Group.DUE, self.tr("Promised for today"), view.due, counts.due, nothing_due),
            (Group.INTRODUCTIONS, self.tr("How did it go?"), view.introductions, counts.introductions, ""),
            (Group.THIS_WEEK, self.tr("This week"), view.this_week, counts.this_week, ""),
            *self.initiatives.plan(view.initiatives, day.changed),
            (Group.SIGNALS, self.tr("Signals that come back"), view.signals, counts.signals, ""),
            (Group.DRIFTING, self.tr("Not spoken to for long"), view.drifting, counts.drifting, ""),
            (Group.KEEP_WARM, self.tr("Keep warm"), view.keep_warm, len(view.keep_warm), ""),
        )
        made = [self._section(day, *section) for section in plan]
        if counts.someday:
            made.append(self._section(day, Group.SOMEDAY, self.tr("Some day"), day.someday, counts.someday, ""))
        if counts.resting:
            made.append(Section(self.tr("At rest"), (), self._resting(counts.resting), 0))
        return made

    def entry(self, item: TodayItem, today: date, promised_to: Collection[tuple[str, int]] = ()) -> Entry:
        """One row of the list; `promised_to` are those who stand on the list of promises already."""
        row = item.row
        if isinstance(row, FollowUpRow):
            return self._follow_up(item, row, today)
        if isinstance(row, SignalRow):
            return self._signal(item, row, today)
        if isinstance(row, DriftRow):
            return self._drift(item, row, promised_to)
        if isinstance(row, IntroductionView):
            return self._introduction(item, row, today)
        if isinstance(row, InitiativeRow):
            return self.initiatives.entry(item, row, today)
        assert isinstance(row, RoundRow)
        return Entry(
            row.title or self.tr("Round"),
            route(row.streets) or self.tr("No streets chosen: walk where you like"),
            "rounds",
            self.tr("%n contact(s)", "", row.contacts) if row.contacts else "",
            payload=item,
        )

    def _section(self, day: Day, group: Group, title: str, rows: Sequence[Row], count: int, empty: str) -> Section:
        today = day.view.on_date
        promised = promised_to(day.view)
        most = 0 if group is Group.SOMEDAY else ROWS_PER_SECTION
        whole = group in day.unfolded or count <= most
        shown: Iterable[Row] = rows if whole else rows[:most]
        entries = [self.entry(item_of(group, row), today, promised) for row in shown]
        if not whole:
            all_fit = count <= ROWS_UNFOLDED
            more = self.tr("Show all %n", "", count) if all_fit else self.tr("Show the first %n", "", ROWS_UNFOLDED)
            entries.append(Entry(more, icon="more", payload=TodayItem(group)))
        shows_count = group not in (Group.FOUND, Group.ROUND)
        return Section(title, entries, empty, count if shows_count else 0)

    def _follow_up(self, item: TodayItem, row: FollowUpRow, today: date) -> Entry:
        if row.done_on is not None:
            meta, tone = self.tr("done {day}").format(day=words.day_words(row.done_on, today)), ""
        else:
            meta, tone = words.due(row.due_on, today), _due_tone(row.due_on, today)
        return Entry(row.text, dotted(row.who, row.where), "follow-up", meta, tone, item)

    def _signal(self, item: TodayItem, row: SignalRow, today: date) -> Entry:
        noticed = self.tr("noticed {ago}").format(ago=words.ago(row.noticed_on, today))
        if row.state is SignalState.OPEN:
            meta = self.tr("on the table")
        elif row.state is SignalState.USED:
            meta = self.tr("used")
        else:
            meta = words.day_words(row.comes_back_on, today) if row.comes_back_on else ""
        return Entry(row.text, dotted(row.where, row.who, noticed), "signal", meta, "", item)

    def _drift(self, item: TodayItem, row: DriftRow, promised_to: Collection[tuple[str, int]]) -> Entry:
        told = self.tr("is on your list") if (item.group, item.record_id) in promised_to else self.opener(row)
        meta = self.tr("not spoken to yet") if row.weeks is None else self.tr("%n week(s)", "", row.weeks)
        icon = "person" if row.resident_id is not None else "organisations"
        return Entry(row.name, dotted(row.where, told), icon, meta, "", item)

    def _introduction(self, item: TodayItem, row: IntroductionView, today: date) -> Entry:
        return Entry(
            self.tr("{one} and {other}").format(one=row.one.name, other=row.other.name),
            dotted(sentences.sentence(f"introduction_state.{row.state}", self._language), self.since(row, today)),
            "introduction",
            words.day_words(row.check_on, today) if row.check_on is not None else "",
            "warm",
            item,
        )

    def since(self, row: IntroductionView, today: date) -> str:
        """When they were brought together, and where they would meet."""
        day = row.introduced_on or row.proposed_on
        return dotted(words.ago(day, today), row.place.name if row.place is not None else "")

    def opener(self, row: DriftRow) -> str:
        """The sentence to begin a conversation with; "" for an organisation."""
        if row.opener is None:
            return ""
        code, values = row.opener
        return sentences.sentence(code, self._language, **values)

    def _resting(self, count: int) -> str:
        return self.tr("%n promise(s) wait, because these people want no contact now.", "", count)


def promised_to(view: TodayView) -> frozenset[tuple[str, int]]:
    """Who among the drifting and the organisations has a promise of this week or before."""
    found: set[tuple[str, int]] = set()
    for row in (*view.overdue, *view.due, *view.this_week):
        if row.resident_id is not None:
            found.add((Group.DRIFTING, row.resident_id))
        if row.organisation_id is not None:
            found.add((Group.KEEP_WARM, row.organisation_id))
    return frozenset(found)


def dotted(*parts: str) -> str:
    """The parts that are there, with a dot between them."""
    return " · ".join(part for part in parts if part)


def route(streets: Sequence[str]) -> str:
    """Streets in walking order."""
    return " → ".join(streets)


def _due_tone(day: date | None, today: date) -> str:
    if day is None or day > today:
        return ""
    return "warm" if day == today else "danger"
