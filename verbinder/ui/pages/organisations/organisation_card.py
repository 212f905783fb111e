"""The card of an organisation: what it offers and seeks, who could go there, whom one speaks to, and what happened.

Owns the sections; the form is the dialog's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.changes import Kind
from verbinder.domain.day_parts import DayPart, day_parts
from verbinder.domain.gifts import GiftKind
from verbinder.domain.organisations import ContactPerson, OrganisationCard
from verbinder.ui.pages.organisations.card_frame import RecordCard
from verbinder.ui.pages.organisations.contact_persons import ContactPersons
from verbinder.ui.pages.organisations.gift_chips import GiftChips
from verbinder.ui.pages.organisations.person_dialog import PersonDialog
from verbinder.ui.pages.organisations.reach_rows import ReachRows
from verbinder.ui.pages.organisations.tag_chips import TagChips
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_header import Notice
from verbinder.ui.pages.residents.connecting_sheet import open_connecting
from verbinder.ui.pages.residents.copying import Copying
from verbinder.ui.pages.residents.introductions_section import IntroductionsSection
from verbinder.ui.pages.residents.promises_section import PromisesSection, SignalsSection
from verbinder.ui.pages.residents.suggestions_section import SuggestionsSection
from verbinder.ui.pages.residents.takes_part_section import TakesPartSection
from verbinder.ui.pages.told import Told
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import organisations, vocabulary


class OrganisationCardView(RecordCard):
    """Shows one organisation."""

    kind = Kind.ORGANISATION

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.card: OrganisationCard | None = None
        copying = Copying(context.notebook, self)
        self.archived = Notice("info", "info", "", context)
        self.cooling = Notice("warning", "history", "", context)
        self.warm = Told(self.tr("Keeping in touch"))
        self.offers = GiftChips(GiftKind.OFFER, context, self)
        self.seeks = GiftChips(GiftKind.NEED, context, self)
        self.suggestions = SuggestionsSection(context)
        self.introductions = IntroductionsSection(context)
        self.takes_part = TakesPartSection(context)
        self.suggestions.opened.connect(lambda: open_connecting(context, -(self.record_id or 0)))
        self.persons = ContactPersons(context, copying)
        self.persons.add_wanted.connect(self.add_person)
        self.persons.edit_wanted.connect(self._edit_person)
        self.persons.remove_wanted.connect(self._remove_person)
        self.reach = ReachRows(context, copying)
        self.promises = PromisesSection(context)
        self.signals = SignalsSection(context)
        self.note = Told(self.tr("Note"))
        self.about = Told(self.tr("Good to know"))
        self.tags = TagChips(Kind.ORGANISATION, context, self)
        self.sections.addWidget(self.archived)
        self.sections.addWidget(self.cooling)
        self.add_sheet(self.offers.section, self.seeks.section)
        self._connecting = self.add_sheet(self.suggestions, self.introductions, self.takes_part)
        self.add_sheet(self.persons, self.reach)
        self._visit = self.add_sheet(self.promises, self.signals, self.note)
        self.add_sheet(self.warm, self.about, self.tags.section)

    def fill(self, record_id: int) -> None:
        """Show everything of an organisation. Raises `UserError("record.gone")`."""
        card = organisations.card(self.context.notebook, record_id)
        self.card = card
        self.name.setText(card.name)
        kind = vocabulary.label("organisation_kind", card.kind, self.context.messages.language)
        self.say_facts((kind[:1].upper() + kind[1:], card.address_text), card.last_contact_on, card.contact_count)
        self.archived.say(self.tr("Set aside; it is no longer in the list.") if card.archived_on else "")
        self._say_warmth(card)
        self.offers.show_gifts(card.id, card.offers)
        self.seeks.show_gifts(card.id, card.seeks)
        self._show_connecting(card)
        self.persons.show_persons(card.contact_persons)
        self.reach.show_details(card.details)
        self.promises.show_promises(card.follow_ups)
        self.signals.show_signals(card.signals)
        self.note.say(card.note)
        self.about.say(self._about(card))
        self._visit.setVisible(bool(card.follow_ups or card.signals or card.note))
        self.tags.show_tags(card.id, card.tags)

    def read_timeline(self, record_id: int, *, before: TimelineEntry | None, limit: int) -> Sequence[TimelineEntry]:
        """A page of what happened there."""
        return organisations.timeline(self.context.notebook, record_id, before=before, limit=limit)

    def _show_connecting(self, card: OrganisationCard) -> None:
        self.suggestions.show_party(-card.id, allowed=card.archived_on is None)
        self.introductions.show_party(-card.id)
        self.takes_part.show_party(-card.id)
        parts = (self.suggestions, self.introductions, self.takes_part)
        self._connecting.setVisible(not all(part.isHidden() for part in parts))

    def _about(self, card: OrganisationCard) -> str:
        parts = []
        if card.languages:
            parts.append(self.tr("Languages: {languages}").format(languages=card.languages))
        free = day_parts(card.day_parts)
        if free:
            said = (self.context.messages.code(f"day_part.{part}") for part in DayPart if part in free)
            parts.append(self.tr("Open in: {parts}").format(parts=", ".join(said)))
        return " · ".join(parts)

    def _say_warmth(self, card: OrganisationCard) -> None:
        weeks, today = card.keep_warm_weeks, self.context.notebook.today()
        days = (today - card.last_contact_on).days if card.last_contact_on is not None else None
        cooling = ""
        if weeks is None:
            self.warm.say(self.tr("No rhythm chosen. With Edit you say how often you want to speak to them."))
        else:
            rhythm = self.tr("Every %n week(s).", "", weeks)
            since = self.tr("No contact yet.") if days is None else self.tr("Last contact %n day(s) ago.", "", days)
            self.warm.say(f"{rhythm} {since}")
            if days is not None and days > weeks * 7 and card.archived_on is None:
                cooling = self.tr(
                    "You wanted to speak to them every {weeks} weeks; it has been {days} days. A cup of coffee?"
                ).format(weeks=weeks, days=days)
        self.cooling.say(cooling)

    # -- contact persons ----------------------------------------------------------------------------------------

    def add_person(self) -> None:
        """Asks whom one speaks to there."""
        if self.record_id is not None:
            PersonDialog(self.context, self.record_id, parent=self).open()

    def _edit_person(self, person: ContactPerson) -> None:
        PersonDialog(self.context, person.organisation_id, person, parent=self).open()

    def _remove_person(self, person: ContactPerson) -> None:
        context = self.context
        if context.operations.attempt(lambda: organisations.remove_contact_person(context.notebook, person.id)):
            say_done(context, self.tr("{name} is no longer a contact person.").format(name=person.name or person.role))
