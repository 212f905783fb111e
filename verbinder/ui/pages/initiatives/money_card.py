"""Small budgets, one line each, that says where it stands; no bookkeeping.

Owns the rows and their actions.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale

from verbinder.domain.initiative_views import BudgetView, Dossier
from verbinder.domain.initiatives import BudgetState
from verbinder.ui.pages.initiatives.budget_dialog import BudgetDialog
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, joined
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import budgets


class MoneyCard(DossierCard):
    """The newest on top."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Small budgets"), context, first=5)
        self.add_button(self.tr("A budget…"), self.add_budget)

    def fill(self, dossier: Dossier) -> None:
        """Show every budget."""
        self.show_rows([self._row(each) for each in dossier.budgets], nothing=self.tr("No money asked or given."))

    def add_budget(self) -> None:
        """Ask for a budget."""
        BudgetDialog(self.context, self.dossier.id, parent=self.window()).open()

    def _row(self, each: BudgetView) -> Row:
        fields = each.fields
        amount = QLocale().toCurrencyString(fields.cents / 100, "€") if fields.cents is not None else ""
        source = self.tr("from {name}").format(name=fields.source) if fields.source else ""
        ends = self.tr("ends {day}").format(day=self.day(fields.ends_on)) if fields.ends_on is not None else ""
        quick: tuple[RowAction, ...] = ()
        if fields.state is BudgetState.GRANTED:
            quick = (RowAction(self.tr("Thanked"), lambda: self._thanked(each)),)
        edit = RowAction(
            self.tr("Edit…"),
            lambda: BudgetDialog(self.context, self.dossier.id, each, parent=self.window()).open(),
        )
        said = self.tr("Removed: {text}").format(text=fields.about)
        remove = RowAction(
            self.tr("Remove"), lambda: self.do(lambda: budgets.remove(self.context.notebook, each.id), said)
        )
        return Row(
            about=each,
            text=fields.about,
            detail=joined(amount, self.code("budget_state", fields.state.value), source, ends),
            quick=quick,
            actions=(edit, remove),
        )

    def _thanked(self, each: BudgetView) -> None:
        thanked = replace(each.fields, state=BudgetState.THANKED, thanked_on=self.today)
        said = self.tr("Thanked: {text}").format(text=each.fields.source or each.fields.about)
        self.do(lambda: budgets.edit(self.context.notebook, each.id, thanked), said)
