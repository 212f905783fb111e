"""Working together on one page: the agreement, and who holds a rung of the ladder of independence.

Owns both forms and their writes.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.domain.initiative_views import AgreementView, RungView
from verbinder.domain.initiatives import AgreementFields, HeldBy
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box, day_field
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import cooperation


class AgreementDialog(WriteDialog):
    """Without `shown` for a new one; `begin` fills in what was agreed before."""

    def __init__(
        self,
        context: PageContext,
        initiative_id: int,
        shown: AgreementView | None = None,
        *,
        begin: AgreementFields | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", width=540, parent=parent)
        self._initiative_id = initiative_id
        self._shown = shown
        self.setWindowTitle(self.tr("Working together"))
        today = context.notebook.today()
        fields = shown.fields if shown is not None else begin or AgreementFields(made_on=today)
        self.made_on = day_field(context, self.tr("Made on"), fields.made_on if shown else today, optional=False)
        self.review_on = day_field(context, self.tr("Look at it again on"), fields.review_on if shown else None)
        self.goal, self.theirs, self.ours = text_field(2), text_field(3), text_field(3)
        self.interests, self.reach = text_field(2), text_field(2)
        form = self.form
        for label, edit, text in (
            (self.tr("The &goal"), self.goal, fields.goal),
            (self.tr("What &they bring"), self.theirs, fields.theirs),
            (self.tr("What &we bring"), self.ours, fields.ours),
            (self.tr("What &each is after"), self.interests, fields.interests),
            (self.tr("&How we reach each other"), self.reach, fields.reach),
        ):
            edit.setPlainText(text)
            form.add_row(label, edit)
            self.ask_about(context.messages, edit)
        made = form.add_row(self.tr("Made &on"), self.made_on)
        review = form.add_row(self.tr("&Look at it again on"), self.review_on)
        beside(form, context, (made, 1), (review, 1))
        self.about = {
            "agreement.empty": self.goal,
            "agreement.in_future": self.made_on,
            "agreement.review_before_made": self.review_on,
        }
        self.fit()
        self.goal.setFocus()

    def write(self) -> None:
        """Write it down."""
        made_on = self.made_on.value()
        assert made_on is not None
        fields = AgreementFields(
            made_on=made_on,
            goal=self.goal.toPlainText(),
            theirs=self.theirs.toPlainText(),
            ours=self.ours.toPlainText(),
            interests=self.interests.toPlainText(),
            reach=self.reach.toPlainText(),
            review_on=self.review_on.value(),
        )
        if self._shown is None:
            cooperation.agree(self.context.notebook, self._initiative_id, fields)
        else:
            cooperation.edit_agreement(self.context.notebook, self._shown.id, fields)


class RungDialog(WriteDialog):
    """Who holds a rung from a day on."""

    def __init__(
        self, context: PageContext, initiative_id: int, shown: RungView, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", width=400, parent=parent)
        self._initiative_id = initiative_id
        self._rung = shown.rung
        name = context.messages.code(f"rung.{shown.rung.value}")
        self.setWindowTitle(name[:1].upper() + name[1:])
        held = shown.now.held_by if shown.now is not None else HeldBy.RESIDENTS
        self.held_by = code_box(context, "held_by", HeldBy, held)
        self.day = day_field(context, self.tr("From"), context.notebook.today(), optional=False)
        self.note = QLineEdit()
        self.form.add_row(self.tr("&Who"), self.held_by)
        self.form.add_row(
            self.tr("&From"), self.day, help_text=self.tr("An earlier day says how it was then. It stays to be read.")
        )
        self.form.add_row(self.tr("No&te"), self.note)
        self.ask_about(context.messages, self.note)
        self.about = {"ladder.in_future": self.day}
        self.fit()
        self.held_by.setFocus()

    def write(self) -> None:
        """Write it down."""
        cooperation.set_rung(
            self.context.notebook,
            self._initiative_id,
            self._rung,
            chosen_code(self.held_by, HeldBy),
            on_date=self.day.value(),
            note=self.note.text(),
        )
