"""Support: what waits on our answer with its age, and what was offered and given.

Owns the rows and their actions.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from verbinder.domain.initiative_views import Dossier, SupportView
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.initiatives.support_dialog import SupportDialog
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import support

FIRST = 6
#: An ask that waits longer than this is coloured; the advice has its own threshold.
LONG_DAYS = 14
MINUTES_IN_HOUR = 60


class SupportCard(DossierCard):
    """Open asks on top, the longest waiting first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Asked and given"), context, first=FIRST)
        self._counts = SupportCounts(self)
        self.add_button(self.tr("Asked or given…"), self.add_support)

    def fill(self, dossier: Dossier) -> None:
        """Show asks and support."""
        waiting = dossier.open_asks(self.today)
        others = [each for each in dossier.support if each not in waiting]
        rows = []
        if waiting:
            rows.append(Row(text=self.tr("Waiting for your answer"), heading=True))
            rows += [self._row(each, waiting=True) for each in waiting]
        if waiting and others:
            rows.append(Row(text=self.tr("Before"), heading=True))
        rows += [self._row(each) for each in others]
        self.show_rows(rows, nothing=self.tr("Nothing asked, nothing given. Ask first what they need."))

    def add_support(self) -> None:
        """Ask what was asked or given."""
        SupportDialog(self.context, self.dossier.id, parent=self.window()).open()

    def _row(self, each: SupportView, *, waiting: bool = False) -> Row:
        fields = each.fields
        kind = capital(self.code("support_kind", fields.kind.value))
        text = f"{kind}: {fields.text}" if fields.text else kind
        actions = [
            RowAction(
                self.tr("Edit…"),
                lambda: SupportDialog(self.context, self.dossier.id, each, parent=self.window()).open(),
            )
        ]
        quick: tuple[RowAction, ...] = ()
        if waiting:
            quick = (self._doing(self.tr("Given"), support.give, each, self.tr("Given: {text}")),)
            actions += [
                self._doing(self.tr("Offered"), support.offer, each, self.tr("Offered: {text}")),
                self._doing(self.tr("Declined: this I cannot do"), support.decline, each, self.tr("Declined: {text}")),
            ]
        actions.append(self._doing(self.tr("Remove"), support.remove, each, self.tr("Removed: {text}")))
        days = each.open_days(self.today) if waiting else None
        level = "warning" if days is not None and days > LONG_DAYS else ""
        detail = self._counts.waits(days) if days is not None else self._days(each)
        return Row(text=text, detail=detail, level=level, quick=quick, actions=tuple(actions), about=each)

    def _days(self, each: SupportView) -> str:
        fields = each.fields
        said = [
            text.format(day=self.day(day))
            for text, day in (
                (self.tr("asked {day}"), fields.asked_on),
                (self.tr("offered {day}"), fields.offered_on),
                (self.tr("given {day}"), fields.given_on),
                (self.tr("declined {day}"), fields.declined_on),
            )
            if day is not None
        ]
        unasked = self.tr("nobody asked for it") if fields.asked_on is None else ""
        by = self.tr("by {name}").format(name=fields.by) if fields.by else ""
        return joined(*said, unasked, self._counts.took(fields.minutes), by)

    def _doing(self, text: str, use_case: Callable[..., object], each: SupportView, said: str) -> RowAction:
        about = each.fields.text or self.code("support_kind", each.fields.kind.value)

        def run() -> None:
            self.do(lambda: use_case(self.context.notebook, each.id), said.format(text=about))

        return RowAction(text, run)


class SupportCounts(QObject):
    """The words that count: of a class that inherits Qt finds no plurals."""

    def waits(self, days: int) -> str:
        """How long an ask waits."""
        return self.tr("waits %n day(s)", "", days) if days else self.tr("asked today")

    def took(self, minutes: int) -> str:
        """How long something took, in minutes or in hours with half ones and tenths."""
        if minutes < MINUTES_IN_HOUR:
            return self.tr("%n minute(s)", "", minutes) if minutes else ""
        hours = round(minutes / MINUTES_IN_HOUR, 1)
        return self.tr("{hours} hours").format(hours=QLocale().toString(hours, "g", 6))
