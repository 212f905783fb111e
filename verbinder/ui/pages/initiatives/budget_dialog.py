"""A small budget: for what, how much, of whom, where it stands.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from verbinder.domain.initiative_views import BudgetView
from verbinder.domain.initiatives import BudgetFields, BudgetState
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box, day_field
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import budgets

MOST_EUROS = 1_000_000


class BudgetDialog(WriteDialog):
    """Without `shown` for a new one."""

    def __init__(
        self, context: PageContext, initiative_id: int, shown: BudgetView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent=parent)
        self._initiative_id = initiative_id
        self._shown = shown
        self.setWindowTitle(self.tr("A small budget") if shown is None else self.tr("Correct this budget"))
        fields = shown.fields if shown is not None else BudgetFields(about="")
        self.what = QLineEdit(fields.about)
        self.euros = QDoubleSpinBox()
        # The lowest value stands for "not known".
        self.euros.setRange(-1, MOST_EUROS)
        self.euros.setDecimals(2)
        self.euros.setPrefix("€ ")
        self.euros.setSpecialValueText(self.tr("not known"))
        self.euros.setValue(-1 if fields.cents is None else fields.cents / 100)
        self.source = QLineEdit(fields.source)
        self.interests = text_field(2)
        self.interests.setPlainText(fields.interests)
        self.state = code_box(context, "budget_state", BudgetState, fields.state)
        self.requested_on = day_field(context, self.tr("Requested on"), fields.requested_on)
        self.decided_on = day_field(context, self.tr("Decided on"), fields.decided_on)
        self.thanked_on = day_field(context, self.tr("Thanked on"), fields.thanked_on)
        self.ends_on = day_field(context, self.tr("The money ends on"), fields.ends_on)
        self._lay_out()
        self.about = {
            "budget.empty": self.what,
            "budget.amount": self.euros,
            "budget.days_reversed": self.decided_on,
        }
        self.fit()
        self.what.setFocus()

    def _lay_out(self) -> None:
        form, context = self.form, self.context
        form.add_row(self.tr("&What for"), self.what)
        euros = form.add_row(self.tr("How &much"), self.euros)
        state = form.add_row(self.tr("Where it &stands"), self.state)
        beside(form, context, (euros, 1), (state, 1))
        form.add_row(self.tr("&From whom"), self.source)
        form.add_row(self.tr("What do &they want with it"), self.interests)
        self.ask_about(context.messages, self.what, self.source, self.interests)
        requested = form.add_row(self.tr("&Requested on"), self.requested_on)
        decided = form.add_row(self.tr("&Decided on"), self.decided_on)
        beside(form, context, (requested, 1), (decided, 1))
        thanked = form.add_row(self.tr("T&hanked on"), self.thanked_on)
        ends = form.add_row(self.tr("The money &ends on"), self.ends_on)
        beside(form, context, (thanked, 1), (ends, 1))

    def write(self) -> None:
        """Write it down."""
        euros = self.euros.value()
        fields = BudgetFields(
            about=self.what.text(),
            cents=None if euros < 0 else round(euros * 100),
            source=self.source.text(),
            interests=self.interests.toPlainText(),
            state=chosen_code(self.state, BudgetState),
            requested_on=self.requested_on.value(),
            decided_on=self.decided_on.value(),
            thanked_on=self.thanked_on.value(),
            ends_on=self.ends_on.value(),
        )
        if self._shown is None:
            budgets.add(self.context.notebook, self._initiative_id, fields)
        else:
            budgets.edit(self.context.notebook, self._shown.id, fields)
