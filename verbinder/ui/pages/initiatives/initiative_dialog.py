"""Starting an initiative or correcting what is known of it: the form and its write.

Owns the fields; a new one also asks who begins it, which role is ours, and shows what exists already.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from verbinder.domain.initiative_views import Dossier
from verbinder.domain.initiatives import InitiativeFields, InvolvedFields
from verbinder.domain.stepping_back.record import Part, Phase, Rhythm
from verbinder.ui.capture.form_fields import PeopleField
from verbinder.ui.pages.initiatives.fields import (
    WriteDialog,
    chosen_code,
    code_box,
    day_field,
    people_in,
    place_field,
    resident_field,
)
from verbinder.ui.pages.initiatives.overlap_panel import OverlapPanel
from verbinder.ui.pages.initiatives.role_form import RoleForm
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import initiatives, streets, tags


class InitiativeDialog(WriteDialog):
    """Without `dossier` for a new one. `saved` says which it became."""

    saved = Signal(int)

    def __init__(
        self, context: PageContext, dossier: Dossier | None = None, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", width=560, parent=parent)
        self._dossier = dossier
        self._number = dossier.id if dossier is not None else 0
        new = dossier is None
        self.setWindowTitle(
            self.tr("Start an initiative")
            if new
            else self.tr("Edit {name}").format(name=dossier.name if dossier else "")
        )
        fields = dossier.fields if dossier is not None else InitiativeFields(name=name)
        self.name = QLineEdit(fields.name)
        self.origin, self.goal, self.note = text_field(3), text_field(2), text_field(2)
        self.people = PeopleField(context, self.tr("Who begins it"))
        self.themes = QLineEdit(", ".join(fields.themes))
        self.place = place_field(context)
        self.neighbourhood = QComboBox()
        self.since = day_field(context, self.tr("Since"), fields.since)
        self.phase = code_box(context, "phase", Phase, fields.phase)
        self.rhythm = code_box(context, "rhythm", Rhythm, fields.rhythm)
        self.our_contact = QLineEdit(fields.our_contact)
        self.their_contact = resident_field(context)
        self.overlap = OverlapPanel(context)
        self.role = RoleForm(context, parent=self) if new else None
        self._show(fields)
        self._lay_out()
        self.about = {
            "initiative.nameless": self.name,
            "role.why_missing": self.role.why if self.role else self.name,
            "role.hand_over_missing": self.role.hand_over if self.role else self.name,
            "role.hand_over_passed": self.role.hand_over if self.role else self.name,
        }
        if new:
            self.themes.editingFinished.connect(self._look)
            self.place.picked.connect(self._look)
            self.place.editingFinished.connect(self._look)
            self.neighbourhood.activated.connect(self._look)
        self.fit()
        self.name.setFocus()

    def _show(self, fields: InitiativeFields) -> None:
        context = self.context
        for edit, text in ((self.origin, fields.origin), (self.goal, fields.goal), (self.note, fields.note)):
            edit.setPlainText(text)
        self.neighbourhood.addItem("", None)
        for each in context.operations.run(streets.neighbourhoods, context.notebook) or ():
            self.neighbourhood.addItem(each.name, each.id)
        self.neighbourhood.setCurrentIndex(max(self.neighbourhood.findData(fields.neighbourhood_id), 0))
        if self._dossier is not None:
            self.place.show_known(fields.place_id, self._dossier.place)
            contact = self._dossier.their_contact
            if contact is not None:
                self.their_contact.show_known(contact.resident_id, contact.name)
        known = [tag.name for tag in context.operations.run(tags.all_tags, context.notebook) or ()]
        self.themes.setCompleter(QCompleter(known, self))
        self.our_contact.setCursorPosition(0)

    def _lay_out(self) -> None:
        form, context = self.form, self.context
        form.add_row(self.tr("&Name"), self.name)
        form.add_row(self.tr("&Why it exists"), self.origin, help_text=self.tr("In the words of those who begin it."))
        form.add_row(self.tr("&Goal"), self.goal)
        if self._dossier is None:
            form.add_row(
                self.tr("Who &begins it"),
                self.people,
                help_text=self.tr("A name and Enter. Who is not known yet is written down as somebody new."),
            )
        form.add_row(
            self.tr("&Themes"),
            self.themes,
            help_text=self.tr("Separate several with a comma: food, meeting each other"),
        )
        place = form.add_row(self.tr("&Place"), self.place)
        neighbourhood = form.add_row(self.tr("Neighbourh&ood"), self.neighbourhood)
        beside(form, context, (place, 1), (neighbourhood, 1))
        form.add_widget(self.overlap)
        phase = form.add_row(self.tr("P&hase"), self.phase)
        rhythm = form.add_row(self.tr("&Rhythm"), self.rhythm)
        since = form.add_row(self.tr("&Since"), self.since)
        beside(form, context, (phase, 1), (rhythm, 1), (since, 1))
        if self.role is not None:
            self.role.lay_out(form)
        our_contact = form.add_row(self.tr("Fixed contact on o&ur side"), self.our_contact)
        their_contact = form.add_row(self.tr("Fi&xed contact on their side"), self.their_contact)
        beside(form, context, (our_contact, 1), (their_contact, 1))
        form.add_row(self.tr("Note"), self.note)
        self.ask_about(context.messages, self.origin, self.goal, self.note)

    @property
    def theme_names(self) -> tuple[str, ...]:
        """The themes that are filled in."""
        return tuple(filter(None, (part.strip(" #") for part in self.themes.text().replace(";", ",").split(","))))

    def fields(self) -> InitiativeFields:
        """What is filled in. Raises `UserError("initiative.not_known")`."""
        return InitiativeFields(
            name=self.name.text(),
            origin=self.origin.toPlainText(),
            goal=self.goal.toPlainText(),
            themes=self.theme_names,
            place_id=self.place.id,
            neighbourhood_id=self.neighbourhood.currentData(),
            since=self.since.value(),
            phase=chosen_code(self.phase, Phase),
            rhythm=chosen_code(self.rhythm, Rhythm),
            our_contact=self.our_contact.text(),
            their_contact_id=self.their_contact.id,
            note=self.note.toPlainText(),
        )

    def write(self) -> None:
        """Write it down."""
        notebook, fields = self.context.notebook, self.fields()
        if self._dossier is not None:
            initiatives.edit(notebook, self._dossier.id, fields)
            return
        people = people_in(self.people)
        self._number = initiatives.add(
            notebook,
            fields,
            role=self.role.fields() if self.role is not None else None,
            involved=[
                InvolvedFields(part=Part.INITIATOR, resident_id=each, from_on=notebook.today()) for each in people.known
            ],
            new_people=[(each, Part.INITIATOR) for each in people.new],
        )

    def done_well(self) -> None:
        """Say which it became."""
        self.saved.emit(self._number)

    def _look(self) -> None:
        place = self.place.chosen
        self.overlap.look(self.theme_names, place.id if place is not None else None, self.neighbourhood.currentData())
        self.grow()
