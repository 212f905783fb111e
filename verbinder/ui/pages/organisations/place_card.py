"""The card of a place: what it has, whether it is there now, what one knows of it, who one met there.

Owns the sections; the form is the dialog's.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.changes import Kind
from verbinder.domain.places import PlaceCard
from verbinder.ui import words
from verbinder.ui.pages.organisations.card_frame import RecordCard
from verbinder.ui.pages.organisations.tag_chips import TagChips
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_header import Notice
from verbinder.ui.pages.residents.promises_section import SignalsSection
from verbinder.ui.pages.told import Told
from verbinder.usecases import places, vocabulary


class PlaceCardView(RecordCard):
    """Shows one place."""

    kind = Kind.PLACE

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card: PlaceCard | None = None
        self.archived = Notice("info", "info", "", context)
        self.temporary = Notice("info", "calendar", "", context)
        self.facilities = Told(self.tr("What there is"))
        self.note = Told(self.tr("What you know of this place"))
        self.signals = SignalsSection(context)
        self.tags = TagChips(Kind.PLACE, context, self)
        self.sections.addWidget(self.archived)
        self.sections.addWidget(self.temporary)
        self._told = self.add_sheet(self.facilities, self.note, self.signals)
        self.add_sheet(self.tags.section)

    def fill(self, record_id: int) -> None:
        """Show everything of a place. Raises `UserError("record.gone")`."""
        card = places.card(self.context.notebook, record_id)
        self.card = card
        self.name.setText(card.name)
        kind = vocabulary.label("place_kind", card.kind, self.context.messages.language)
        self.say_facts((kind[:1].upper() + kind[1:], card.address_text), card.last_contact_on, card.contact_count)
        self.archived.say(self.tr("Set aside; it is no longer in the list.") if card.archived_on else "")
        self.temporary.say(self._when(card))
        self.facilities.say(card.facilities)
        self.note.say(card.note)
        self.signals.show_signals(card.signals)
        self._told.setVisible(bool(card.facilities or card.note or card.signals))
        self.tags.show_tags(card.id, card.tags)

    def read_timeline(self, record_id: int, *, before: TimelineEntry | None, limit: int) -> Sequence[TimelineEntry]:
        """A page of what happened there."""
        return places.timeline(self.context.notebook, record_id, before=before, limit=limit)

    def _when(self, card: PlaceCard) -> str:
        first, last = card.open_from, card.open_until
        if first is None and last is None:
            return ""
        if first is not None and last is not None:
            text = self.tr("Temporary: from {first} until {last}.").format(first=self._day(first), last=self._day(last))
        elif first is not None:
            text = self.tr("From {first}.").format(first=self._day(first))
        else:
            text = self.tr("Until {last}.").format(last=self._day(last or date.max))
        now = self.tr("It is there now.") if card.open_now else self.tr("It is not there now.")
        return f"{text} {now}"

    def _day(self, day: date) -> str:
        return words.weekday_date(day, year=day.year != self.context.notebook.today().year)
