"""Who takes part: residents by what they are in it, organisations beside them as equals.

Owns the rows and their actions.
"""

from __future__ import annotations

from verbinder.domain.initiative_views import Dossier, InvolvedView
from verbinder.domain.stepping_back.record import Part
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.people_dialog import InvolvedDialog
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import initiative_people

FIRST = 14


class PeopleCard(DossierCard):
    """By part; those who stopped last."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Who takes part"), context, first=FIRST)
        self.add_button(self.tr("Add someone…"), self.add_someone)

    def fill(self, dossier: Dossier) -> None:
        """Show everybody, grouped."""
        now = [each for each in dossier.people if each.holds_on(self.today)]
        rows: list[Row] = []
        for part in Part:
            of_part = [each for each in now if each.part is part and each.who.resident_id is not None]
            if of_part:
                rows.append(Row(text=capital(self._many(part)), heading=True))
                rows += [self._row(each) for each in of_part]
        organisations = [each for each in now if each.who.organisation_id is not None]
        if organisations:
            rows.append(Row(text=self.tr("Organisations"), heading=True))
            rows += [self._row(each, say_part=True) for each in organisations]
        others = [each for each in dossier.people if each not in now]
        if others:
            rows.append(Row(text=self.tr("Earlier or later"), heading=True))
            rows += [self._row(each, say_part=True) for each in others]
        self.show_rows(rows, nothing=self.tr("Nobody yet. Whose initiative is it?"))

    def _row(self, each: InvolvedView, *, say_part: bool = False) -> Row:
        since = self.tr("since {day}").format(day=self.day(each.from_on)) if each.from_on is not None else ""
        until = self.tr("until {day}").format(day=self.day(each.until_on)) if each.until_on is not None else ""
        through = self.tr("through {name}").format(name=each.through.name) if each.through is not None else ""
        part = self.code("part", each.part.value) if say_part else ""
        actions = [RowAction(self.tr("Edit…"), lambda: self._edit(each))]
        if each.until_on is None:
            actions.append(RowAction(self.tr("Stopped today"), lambda: self._end(each)))
        actions.append(RowAction(self.tr("Remove: written down by mistake"), lambda: self._remove(each)))
        detail = joined(part, since, until, through, each.note)
        return Row(text=each.who.name, detail=detail, party=each.who, actions=tuple(actions), about=each)

    def add_someone(self) -> None:
        """Ask who joins."""
        InvolvedDialog(self.context, self.dossier.id, parent=self.window()).open()

    def _edit(self, each: InvolvedView) -> None:
        InvolvedDialog(self.context, self.dossier.id, each, parent=self.window()).open()

    def _end(self, each: InvolvedView) -> None:
        said = self.tr("{name} stopped; what was done stays.").format(name=each.who.name)
        self.do(lambda: initiative_people.end(self.context.notebook, each.id), said)

    def _remove(self, each: InvolvedView) -> None:
        said = self.tr("Removed: {text}").format(text=each.who.name)
        self.do(lambda: initiative_people.remove(self.context.notebook, each.id), said)

    def _many(self, part: Part) -> str:
        return {
            Part.INITIATOR: self.tr("initiators"),
            Part.CARRIER: self.tr("carriers"),
            Part.PARTICIPANT: self.tr("participants"),
            Part.SUPPORTER: self.tr("supporters"),
        }[part]
