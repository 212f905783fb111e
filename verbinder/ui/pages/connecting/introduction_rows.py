"""The words of introductions: their entries, what is told of one, and the counters. Nothing here judges anybody.

Owns order and wording only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QObject

from verbinder.domain.introduction_views import Check, IntroductionCounts, IntroductionView
from verbinder.domain.introductions import OPEN_STATES, Hindrance, IntroductionState, Purpose
from verbinder.ui import words
from verbinder.ui.pages.connecting.items import IntroductionItem
from verbinder.ui.pages.connecting.pairs import both
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section

#: The payload of the entry that shows all that ended.
REST = IntroductionItem(0)
#: So many of those that ended are shown at first.
ENDED_SHOWN = 20
#: How those that ended, ended; in this order they are counted.
ENDS = tuple(state for state in IntroductionState if state not in OPEN_STATES)


class IntroductionRows(QObject):
    """Makes the sections of the list, and says things about one introduction."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    # -- the list -----------------------------------------------------------------------------------------------

    def sections(
        self,
        under_way: Sequence[IntroductionView],
        ended: Sequence[IntroductionView],
        due: Collection[int],
        *,
        whole: bool,
    ) -> list[Section]:
        """Those to ask about first, then what is under way, then what ended."""
        latest = sorted(ended, key=lambda view: (view.ended_on or view.proposed_on, view.id), reverse=True)
        shown = [self._entry(view) for view in (latest if whole else latest[:ENDED_SHOWN])]
        if len(shown) < len(latest):
            shown.append(Entry(TieWords().show_all(len(latest)), icon="more", payload=REST))
        return [
            Section(self.tr("Ask how it went"), [self._entry(view, due=True) for view in under_way if view.id in due]),
            Section(self.tr("Under way"), [self._entry(view) for view in under_way if view.id not in due]),
            Section(self.tr("Ended"), shown, count=len(latest)),
        ]

    def _entry(self, view: IntroductionView, *, due: bool = False) -> Entry:
        item, where = IntroductionItem(view.id, view), view.place.name if view.place is not None else ""
        title, icon = both(view.one, view.other), self.icon(view)
        if view.state not in OPEN_STATES:
            return Entry(title, dotted(self.since(view), where), icon, self.state(view.state), "", item)
        return Entry(title, dotted(self.status(view), where), icon, self._when(view, due), "warm" if due else "", item)

    def _when(self, view: IntroductionView, due: bool) -> str:
        """The day to ask, as far as there is one that may be asked on."""
        if view.check_on is None or (view.check_on <= self._today and not due):
            return ""
        day = words.day_words(view.check_on, self._today)
        if due:
            return day if view.check_on == self._today else self.tr("since {day}").format(day=day)
        return self.tr("ask: {day}").format(day=day)

    def step(self, view: IntroductionView, *, present: bool) -> Entry:
        """An introduction in the path of how one thing led to the next."""
        below = dotted(self.since(view), self.tr("this one") if present else "")
        return Entry(
            both(view.one, view.other),
            below,
            self.icon(view),
            self.state(view.state),
            "",
            IntroductionItem(view.id, view),
        )

    def icon(self, view: IntroductionView) -> str:
        """With an organisation, or between residents."""
        return "organisations" if view.is_with_organisation else "tie"

    # -- one introduction ---------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._context.notebook.today()

    def state(self, state: str) -> str:
        """The word for a state."""
        return self._context.messages.code(f"introduction_state.{state}")

    def since(self, view: IntroductionView) -> str:
        """Since when it is as it is, in a few words."""
        if view.ended_on is not None:
            return self.tr("ended: {ago}").format(ago=words.ago(view.ended_on, self._today))
        if view.introduced_on is not None:
            return self.tr("introduced: {ago}").format(ago=words.ago(view.introduced_on, self._today))
        return self.tr("proposed: {ago}").format(ago=words.ago(view.proposed_on, self._today))

    def status(self, view: IntroductionView) -> str:
        """Where it stands and since when, saying nothing twice."""
        if view.state in (IntroductionState.PROPOSED, IntroductionState.INTRODUCED):
            return self.since(view)
        return dotted(self.state(view.state), self.since(view))

    def about(self, view: IntroductionView, *, is_due: bool) -> str:
        """Where it stands, and when one asks: not while one of them wants rest or no contact."""
        status = self.status(view)
        return "\n".join(part for part in (status[:1].upper() + status[1:], self._asks(view, is_due)) if part)

    def _asks(self, view: IntroductionView, is_due: bool) -> str:
        if view.check_on is None:
            return ""
        day = words.day_words(view.check_on, self._today)
        if view.check_on > self._today:
            return self.tr("Ask how it went on {day}.").format(day=day)
        if is_due:
            return self.tr("Time to ask how it went (since {day}).").format(day=day)
        return self.tr("Do not ask now: one of them wants rest or no contact.")

    def text(self, view: IntroductionView) -> str:
        """What it was about and what came of it, a line each."""
        said = ""
        if view.mine and view.theirs:
            said = self.tr("{one}: “{mine}”; {other}: “{theirs}”").format(
                one=view.one.first_name, mine=view.mine, other=view.other.first_name, theirs=view.theirs
            )
        lines = [
            said,
            self.tr("Place: {place}").format(place=view.place.name) if view.place is not None else "",
            self.tr("What for: {purpose}").format(purpose=self._purpose(view.purpose)) if view.purpose else "",
            self.tr("Also meant for: {goal}").format(goal=view.side_goal) if view.side_goal else "",
            view.note,
        ]
        return "\n".join(line for line in lines if line)

    def checks(self, view: IntroductionView) -> str:
        """What was answered before, the latest first."""
        return "\n".join(self._check(check) for check in reversed(view.checks))

    def _check(self, check: Check) -> str:
        answer = self._context.messages.code(f"check_answer.{check.answer}")
        day = words.day_words(check.on_date, self._today)
        return self.tr("{day}: {answer}").format(
            day=day, answer=dotted(answer, self._hindrance(check.hindrance), check.note)
        )

    def _hindrance(self, word: str) -> str:
        return self._context.messages.code(f"hindrance.{word}") if word in set(Hindrance) else word

    def _purpose(self, word: str) -> str:
        return self._context.messages.code(f"purpose.{word}") if word in set(Purpose) else word

    # -- counters -----------------------------------------------------------------------------------------------

    def ties(self, counts: IntroductionCounts) -> str:
        """The ties that stand."""
        said = TieWords()
        return dotted(said.ties(counts.ties_between_residents), said.with_organisations(counts.ties_with_organisations))

    def ends(self, counts: IntroductionCounts) -> str:
        """How those that ended, ended; "" when none did."""
        counted = ((self.state(state), counts.of(state)) for state in ENDS)
        said = [self.tr("{state} {count}").format(state=state, count=count) for state, count in counted if count]
        return self.tr("How it went: {ends}").format(ends=" · ".join(said)) if said else ""


class TieWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def ties(self, count: int) -> str:
        """Ties between residents."""
        return self.tr("%n tie(s) between residents", "", count)

    def with_organisations(self, count: int) -> str:
        """Ties with organisations."""
        return self.tr("%n with organisations", "", count)

    def show_all(self, count: int) -> str:
        """The entry that shows the rest."""
        return self.tr("Show all %n", "", count)
