"""The card of a street: who lives there, where people meet, what waits there, and when one was there.

Owns the sections; the form is the dialog's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from verbinder.domain.cards import CardSignal, TimelineEntry
from verbinder.domain.changes import Kind
from verbinder.domain.streets import StreetCard
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.organisations.card_frame import RecordCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.promises_section import SignalsSection
from verbinder.ui.pages.residents.reach_section import PeopleSection
from verbinder.ui.pages.told import Told
from verbinder.ui.widgets import Paragraph
from verbinder.usecases import streets

#: More names than these would hide what waits in the street; the list of residents has them all.
SHOWN_RESIDENTS = 24


class StreetCardView(RecordCard):
    """Shows one street."""

    kind = Kind.STREET

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card: StreetCard | None = None
        self.signals = SignalsSection(context)
        self.note = Told(self.tr("What you know of this street"))
        self.residents = PeopleSection(self.tr("Residents here"), Kind.RESIDENT, context)
        self.more = Paragraph(muted=True, role=TypeRole.SMALL)
        self.places = PeopleSection(self.tr("Places here"), Kind.PLACE, context)
        self._waits = self.add_sheet(self.signals, self.note)
        self._people = self.add_sheet(self.residents, self.more, self.places)

    def fill(self, record_id: int) -> None:
        """Show everything of a street. Raises `UserError("record.gone")`."""
        card = streets.card(self.context.notebook, record_id)
        self.card = card
        street = card.street
        self.name.setText(street.name)
        known = self.tr("%n resident(s) you know", "", street.residents) if street.residents else ""
        self.say_facts((street.neighbourhood, known), street.last_contact_on, card.contact_count)
        self.signals.show_signals(
            [
                CardSignal(each.id, each.text, each.tone, each.state, each.noticed_on, each.comes_back_on)
                for each in card.signals
            ]
        )
        self.note.say(street.note)
        self._waits.setVisible(bool(card.signals or street.note))
        self.residents.show_people(card.residents[:SHOWN_RESIDENTS])
        hidden = max(street.residents - SHOWN_RESIDENTS, 0)
        self.more.setText(self.tr("… and %n more; search for the street on the page Residents.", "", hidden))
        self.more.setVisible(hidden > 0)
        self.places.show_people(card.places)
        self._people.setVisible(bool(card.residents or card.places))

    def read_timeline(self, record_id: int, *, before: TimelineEntry | None, limit: int) -> Sequence[TimelineEntry]:
        """A page of what happened there."""
        return streets.timeline(self.context.notebook, record_id, before=before, limit=limit)
