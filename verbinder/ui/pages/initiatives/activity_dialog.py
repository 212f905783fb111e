"""One time of an initiative: when, who led, who came, and were we there.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from verbinder.domain.initiative_views import ActivityView, Dossier
from verbinder.domain.initiatives import ActivityFields
from verbinder.domain.stepping_back.record import OrganisationLed, Presence
from verbinder.ui.capture.form_fields import PeopleField
from verbinder.ui.pages.initiatives.fields import (
    WriteDialog,
    chosen_code,
    code_box,
    day_field,
    organisation_field,
    people_in,
    place_field,
    show_people,
)
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import activities

MOST_UNNAMED = 9999


class ActivityDialog(WriteDialog):
    """Without `shown` for a new one, in the place where the initiative is."""

    def __init__(
        self, context: PageContext, dossier: Dossier, shown: ActivityView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", width=520, parent=parent)
        self._dossier = dossier
        self._shown = shown
        self.setWindowTitle(
            self.tr("A time of {name}").format(name=dossier.name) if shown is None else self.tr("Correct this time")
        )
        today = context.notebook.today()
        self.day = day_field(context, self.tr("Day"), shown.on_date if shown else today, optional=False)
        self.title = QLineEdit(shown.title if shown is not None else "")
        self.led = PeopleField(context, self.tr("Who led"))
        self.came = PeopleField(context, self.tr("Who came"))
        self.unnamed = QSpinBox()
        self.unnamed.setRange(0, MOST_UNNAMED)
        self.verbinder = code_box(context, "presence", Presence, shown.verbinder if shown else Presence.UNKNOWN)
        self.organisation_led = code_box(
            context, "organisation_led", OrganisationLed, shown.organisation_led if shown else OrganisationLed.NO
        )
        self.organisation = organisation_field(context)
        self.place = place_field(context)
        self.note = text_field(2)
        self._show(shown)
        self._lay_out()
        self.about = {"activity.in_future": self.day, "activity.too_many": self.unnamed}
        self.organisation_led.currentIndexChanged.connect(self._say_organisation)
        self._say_organisation()
        self.fit()
        self.day.setFocus()

    def _show(self, shown: ActivityView | None) -> None:
        if shown is None:
            self.place.show_known(self._dossier.fields.place_id, self._dossier.place)
            return
        show_people(self.led, shown.led_by)
        led = {party.number for party in shown.led_by}
        show_people(self.came, [party for party in shown.came if party.number not in led])
        self.unnamed.setValue(min(shown.unnamed, MOST_UNNAMED))
        if shown.organisation is not None:
            self.organisation.show_known(shown.organisation.organisation_id, shown.organisation.name)
        self.place.show_known(shown.place_id, shown.place)
        # The note of the contact it was logged in is corrected there.
        own = activities.fields(self.context.notebook, shown.id)
        self.note.setPlainText(own.note)

    def _lay_out(self) -> None:
        form, context = self.form, self.context
        day = form.add_row(self.tr("&Day"), self.day)
        title = form.add_row(self.tr("&What"), self.title)
        beside(form, context, (day, 2), (title, 3))
        form.add_row(
            self.tr("Who &led"), self.led, help_text=self.tr("Residents. Nobody here: then nobody knows who led.")
        )
        form.add_row(self.tr("Were &you there"), self.verbinder)
        form.add_row(self.tr("Who &came"), self.came, help_text=self.tr("Who led need not stand here too."))
        form.add_row(self.tr("And how &many more"), self.unnamed)
        form.add_row(self.tr("Did an or&ganisation lead"), self.organisation_led)
        self.organisation_row = form.add_row(self.tr("W&hich organisation"), self.organisation)
        form.add_row(self.tr("&Place"), self.place)
        form.add_row(self.tr("No&te"), self.note)
        self.ask_about(context.messages, self.title, self.note)

    def _say_organisation(self) -> None:
        self.organisation_row.setVisible(
            chosen_code(self.organisation_led, OrganisationLed) is not OrganisationLed.NO
            or bool(self.organisation.text())
        )
        self.grow()

    def write(self) -> None:
        """Write it down."""
        led, came, day = people_in(self.led), people_in(self.came), self.day.value()
        assert day is not None
        fields = ActivityFields(
            on_date=day,
            title=self.title.text(),
            led_by=led.known,
            came=came.known,
            unnamed=self.unnamed.value(),
            verbinder=chosen_code(self.verbinder, Presence),
            organisation_led=chosen_code(self.organisation_led, OrganisationLed),
            organisation_id=self.organisation.id,
            place_id=self.place.id,
            note=self.note.toPlainText(),
        )
        notebook = self.context.notebook
        if self._shown is None:
            activities.add(notebook, self._dossier.id, fields, new_led=led.new, new_came=came.new)
        else:
            activities.edit(notebook, self._shown.id, fields, new_led=led.new, new_came=came.new)
