"""Support of an initiative: what was asked of us, offered, given or declined, each with its day.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from verbinder.domain.initiative_views import SupportView
from verbinder.domain.initiatives import SupportFields, SupportKind
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box, day_field
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import support

MOST_HOURS = 1000


class SupportDialog(WriteDialog):
    """Without `shown` for a new one: what was asked today."""

    def __init__(
        self, context: PageContext, initiative_id: int, shown: SupportView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent=parent)
        self._initiative_id = initiative_id
        self._shown = shown
        self.setWindowTitle(self.tr("Support") if shown is None else self.tr("Correct this support"))
        today = context.notebook.today()
        fields = shown.fields if shown is not None else SupportFields(kind=SupportKind.ADVICE, asked_on=today)
        self.kind = code_box(context, "support_kind", SupportKind, fields.kind)
        self.text = text_field(2)
        self.text.setPlainText(fields.text)
        self.asked_on = day_field(context, self.tr("Asked on"), fields.asked_on)
        self.offered_on = day_field(context, self.tr("Offered on"), fields.offered_on)
        self.given_on = day_field(context, self.tr("Given on"), fields.given_on)
        self.declined_on = day_field(context, self.tr("Declined on"), fields.declined_on)
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0, MOST_HOURS)
        self.hours.setSingleStep(0.5)
        self.hours.setDecimals(2)
        self.hours.setValue(fields.minutes / 60)
        self.by = QLineEdit(fields.by)
        self.by.setPlaceholderText(self.tr("you"))
        form = self.form
        form.add_row(self.tr("&Kind"), self.kind)
        form.add_row(self.tr("&What"), self.text)
        self.ask_about(context.messages, self.text)
        asked = form.add_row(
            self.tr("&Asked on"), self.asked_on, help_text=self.tr("Delete empties it: nobody asked for it.")
        )
        offered = form.add_row(self.tr("&Offered on"), self.offered_on)
        beside(form, context, (asked, 1), (offered, 1))
        given = form.add_row(self.tr("&Given on"), self.given_on)
        declined = form.add_row(self.tr("&Declined on"), self.declined_on)
        beside(form, context, (given, 1), (declined, 1))
        hours = form.add_row(self.tr("&Hours it took"), self.hours)
        by = form.add_row(self.tr("Who g&ives it"), self.by)
        beside(form, context, (hours, 1), (by, 1))
        self.about = {
            "support.no_day": self.asked_on,
            "support.in_future": self.asked_on,
            "support.answered_before_asked": self.asked_on,
            "support.minutes": self.hours,
        }
        self.fit()
        self.kind.setFocus()

    def write(self) -> None:
        """Write it down."""
        fields = SupportFields(
            kind=chosen_code(self.kind, SupportKind),
            text=self.text.toPlainText(),
            asked_on=self.asked_on.value(),
            offered_on=self.offered_on.value(),
            given_on=self.given_on.value(),
            declined_on=self.declined_on.value(),
            minutes=round(self.hours.value() * 60),
            by=self.by.text(),
        )
        if self._shown is None:
            support.add(self.context.notebook, self._initiative_id, fields)
        else:
            support.edit(self.context.notebook, self._shown.id, fields)
