"""A small step: what, and who does it.

Owns the form and its write; a fourth that is open is offered the shelf.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from verbinder.domain.initiative_views import StepView
from verbinder.domain.initiatives import StepFields
from verbinder.domain.stepping_back.record import Doer
from verbinder.errors import VerbinderError
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box, resident_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import small_steps


class StepDialog(WriteDialog):
    """Without `shown` for a new one."""

    def __init__(
        self, context: PageContext, initiative_id: int, shown: StepView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent=parent)
        self._initiative_id = initiative_id
        self._shown = shown
        self.setWindowTitle(self.tr("A small step") if shown is None else self.tr("Correct this step"))
        self.text = QLineEdit(shown.text if shown is not None else "")
        self.doer = code_box(context, "doer", Doer, shown.doer if shown is not None else Doer.RESIDENT)
        self.who = resident_field(context)
        if shown is not None and shown.who is not None:
            self.who.show_known(shown.who.resident_id, shown.who.name)
        self.later = QCheckBox(self.tr("On the &shelf, for later"))
        self.later.setChecked(shown is not None and shown.later)
        form = self.form
        form.add_row(self.tr("&What"), self.text, help_text=self.tr("The smallest thing with which it goes on."))
        self.ask_about(context.messages, self.text)
        form.add_row(self.tr("Who &does it"), self.doer)
        self._who_row = form.add_row(self.tr("W&hich resident"), self.who)
        form.add_widget(self.later)
        self.about = {"step.empty": self.text}
        self.doer.currentIndexChanged.connect(self._say_who)
        self._say_who()
        self.fit()
        self.text.setFocus()

    def write(self) -> None:
        """Write it down."""
        doer = chosen_code(self.doer, Doer)
        fields = StepFields(
            text=self.text.text(),
            doer=doer,
            resident_id=None if doer is Doer.PROFESSIONAL else self.who.id,
            done_on=self._shown.done_on if self._shown is not None else None,
            later=self.later.isChecked(),
        )
        if self._shown is None:
            small_steps.add(self.context.notebook, self._initiative_id, fields)
        else:
            small_steps.edit(self.context.notebook, self._shown.id, fields)

    def refused(self, error: VerbinderError) -> None:
        """A fourth open step: the shelf is one key away."""
        super().refused(error)
        if error.code == "step.too_many":
            self.later.setFocus()

    def _say_who(self) -> None:
        self._who_row.setVisible(chosen_code(self.doer, Doer) is not Doer.PROFESSIONAL)
