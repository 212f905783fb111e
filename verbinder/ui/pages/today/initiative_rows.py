"""The rows of what initiatives ask of a day: looks back, asks, hand-overs, agreements, and changed advice.

Owns the order and the words; must not read or write the notebook. Initiatives are named here, residents are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from verbinder import sentences
from verbinder.domain.initiative_views import OpenAsk
from verbinder.domain.initiatives_today import AdviceChange, CheckInDue, HandOverDue, InitiativesToday, ReviewDue
from verbinder.ui import words
from verbinder.ui.pages.today.items import Group, InitiativeRow, TodayItem
from verbinder.ui.widgets import Entry
from verbinder.usecases.advice_words import advice_label, warning_label

#: A section as the list plans it: which, its heading, its rows, how many there are, and what stands there without any.
Planned = tuple[Group, str, Sequence[InitiativeRow], int, str]


class InitiativeRows(QObject):
    """Makes the sections and entries about initiatives, in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def plan(self, found: InitiativesToday, changed: Sequence[AdviceChange]) -> tuple[Planned, ...]:
        """The sections in their order, also those with nothing in them."""
        return (
            (Group.CHECK_INS, self.tr("Ask how it goes"), found.check_ins, found.check_in_count, ""),
            (Group.OPEN_ASKS, self.tr("Waiting for your answer"), found.open_asks, found.open_ask_count, ""),
            (Group.HAND_OVERS, self.tr("Handing over"), found.hand_overs, found.hand_over_count, ""),
            (Group.REVIEWS, self.tr("Agreements to look at again"), found.reviews, found.review_count, ""),
            (Group.ADVICE, self.tr("Other advice than before"), changed, len(changed), ""),
        )

    def entry(self, item: TodayItem, row: InitiativeRow, today: date) -> Entry:
        """One row of the list."""
        return Entry(row.initiative, self.about(row, today), "initiatives", self._when(row, today), "", item)

    def about(self, row: InitiativeRow, today: date) -> str:
        """What there is to do about it, in a line."""
        if isinstance(row, CheckInDue):
            return self.tr("you agreed to look back")
        if isinstance(row, ReviewDue):
            return self.tr("your agreement would be looked at again")
        if isinstance(row, OpenAsk):
            kind = sentences.sentence(f"support_kind.{row.fields.kind}", self._language)
            return f"{kind}: {row.fields.text}" if row.fields.text else kind
        if isinstance(row, HandOverDue):
            if row.ours:
                return self.tr("the day of handing over came; it is still ours")
            return self.tr("%n thing(s) not handed over yet", "", row.open_items)
        return self._advice(row, today)

    def _advice(self, row: AdviceChange, today: date) -> str:
        parts = [advice_label(row.advice, self._language)]
        if row.before is not None and row.before.advice is not row.advice:
            was = advice_label(row.before.advice, self._language)
            ago = words.ago(row.before.on_date, today)
            parts.append(self.tr("was “{advice}” {ago}").format(advice=was, ago=ago))
        parts += [warning_label(code, self._language) for code in row.new_warnings]
        return " · ".join(parts)

    def _when(self, row: InitiativeRow, today: date) -> str:
        """How long it waits; never how much too late."""
        if isinstance(row, CheckInDue):
            return words.ago(row.planned_on, today)
        if isinstance(row, ReviewDue):
            return words.ago(row.review_on, today)
        if isinstance(row, OpenAsk):
            return words.ago(row.fields.asked_on, today)
        return words.ago(row.on_date, today) if isinstance(row, HandOverDue) else ""
