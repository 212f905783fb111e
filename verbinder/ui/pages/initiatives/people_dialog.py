"""Somebody's part in an initiative: a resident, or an organisation as an equal.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiative_views import InvolvedView
from verbinder.domain.initiatives import InvolvedFields
from verbinder.domain.stepping_back.record import Part
from verbinder.ui.pages.initiatives.fields import (
    WriteDialog,
    chosen_code,
    code_box,
    day_field,
    party_field,
    resident_field,
)
from verbinder.ui.pages.organisations.form_fields import beside
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import initiative_people


class InvolvedDialog(WriteDialog):
    """Without `shown` for somebody who joins; a name nobody has is written down as a new resident."""

    def __init__(
        self, context: PageContext, initiative_id: int, shown: InvolvedView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent=parent)
        self._initiative_id = initiative_id
        self._shown = shown
        self.setWindowTitle(self.tr("Who takes part"))
        self.who = party_field(context)
        self.part = code_box(context, "part", Part, shown.part if shown is not None else Part.CARRIER)
        first = shown.from_on if shown is not None else context.notebook.today()
        self.from_on = day_field(context, self.tr("From"), first)
        self.until_on = day_field(context, self.tr("Until"), shown.until_on if shown is not None else None)
        self.through = resident_field(context)
        self.note = QLineEdit(shown.note if shown is not None else "")
        if shown is not None:
            self.who.show_known(shown.who.number, shown.who.name)
            if shown.through is not None:
                self.through.show_known(shown.through.resident_id, shown.through.name)
        form = self.form
        form.add_row(
            self.tr("&Who"),
            self.who,
            help_text=self.tr("A resident or an organisation. A new name is written down as a new resident."),
        )
        form.add_row(self.tr("&Part"), self.part)
        since = form.add_row(self.tr("&From"), self.from_on)
        until = form.add_row(self.tr("&Until"), self.until_on)
        beside(form, context, (since, 1), (until, 1))
        form.add_row(self.tr("Came in thr&ough"), self.through)
        form.add_row(self.tr("No&te"), self.note)
        self.ask_about(context.messages, self.note)
        self.about = {
            "involved.nobody": self.who,
            "involved.already": self.part,
            "involved.ends_before_it_begins": self.until_on,
            "involved.through_self": self.through,
            "capture.which_person": self.who,
        }
        self.fit()
        (self.who if shown is None else self.part).setFocus()

    def write(self) -> None:
        """Write the part down."""
        number, new = self._who()
        fields = InvolvedFields(
            part=chosen_code(self.part, Part),
            resident_id=number if number is not None and number > 0 else None,
            organisation_id=-number if number is not None and number < 0 else None,
            from_on=self.from_on.value(),
            until_on=self.until_on.value(),
            through_id=self.through.id,
            note=self.note.text(),
        )
        if self._shown is None:
            initiative_people.add(self.context.notebook, self._initiative_id, fields, new=new)
        else:
            initiative_people.edit(self.context.notebook, self._shown.id, fields)

    def _who(self) -> tuple[int | None, PersonMet | None]:
        """Whom the field means; somebody new only where a part is added."""
        name = self.who.text().strip()
        if self._shown is not None or not name or self.who.chosen is not None:
            return self.who.id, None
        return None, PersonMet(name=name)
