"""Stepping in for a while after we left: why, and until when.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from verbinder.domain.initiative_views import Dossier
from verbinder.ui.pages.initiatives.fields import WriteDialog, day_field
from verbinder.ui.pages.organisations.form_fields import text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import stepping_plan


class StepInDialog(WriteDialog):
    """Asks both; a day without a reason is as little a plan as a reason without a day."""

    def __init__(self, context: PageContext, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(context, "", width=440, parent=parent)
        self._number = dossier.id
        self.setWindowTitle(self.tr("Stepping in at {name}").format(name=dossier.name))
        self.why = text_field(3)
        self.until = day_field(context, self.tr("Until"))
        self.form.add_row(self.tr("&Why"), self.why, help_text=self.tr("What do they ask of you, and for how long?"))
        self.form.add_row(self.tr("&Until"), self.until, help_text=self.tr("On that day you give it back."))
        self.about = {
            "step_in.why_missing": self.why,
            "step_in.until_missing": self.until,
            "step_in.until_passed": self.until,
        }
        self.fit()
        self.why.setFocus()

    def write(self) -> None:
        """Write it down, from today."""
        stepping_plan.step_in(self.context.notebook, self._number, self.why.toPlainText(), self.until.value())
