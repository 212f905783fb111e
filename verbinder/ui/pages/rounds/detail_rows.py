"""One round in sections: what waits on it, its streets, its contacts in order, and what it brought.

Owns the order and the words of the rows.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind
from verbinder.domain.contact_views import ContactRow, GiftLine
from verbinder.domain.rounds import RoundStreet
from verbinder.sentences import sentence
from verbinder.ui.pages.rounds.look_back import LookBack, Target
from verbinder.ui.pages.rounds.round_words import RoundWords
from verbinder.ui.pages.rounds.waiting_rows import WaitingRows
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section, kind_label

_ICONS = {"door": "door", "phone": "phone", "message": "mail", "organisation": "organisations", "place": "places"}


class RoundDetailRows(QObject):
    """Makes the sections of one round."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = RoundWords(self)
        self._waiting = WaitingRows(language, self)

    def sections(self, seen: LookBack, today: date) -> list[Section]:
        """Everything there is of a round; of one still to be walked what waits comes first."""
        view = seen.view
        people = [Entry(person.name, icon="person", payload=Target(Kind.RESIDENT, person.id)) for person in seen.people]
        nothing_yet = self.tr("No contacts yet.")
        return [
            *self._waiting.sections(view.look_in, today),
            Section(self.tr("Contacts"), [self._contact(contact.row) for contact in seen.contacts], nothing_yet),
            Section(self.tr("Promised"), [self._waiting.promise(row, today) for row in seen.promises]),
            Section(self.tr("Noticed"), [self._waiting.signal(row, today) for row in seen.signals]),
            Section(self.tr("Heard"), [self._gift(gift) for gift in seen.gifts]),
            Section(self.tr("Met"), people),
            Section(self.tr("Streets"), [self._street(street, view.on_date) for street in view.streets]),
        ]

    def _contact(self, row: ContactRow) -> Entry:
        who = ", ".join(person.name for person in row.people)
        title = dotted(row.where, who, row.organisation) or self._word("setting", row.setting)
        note = " ".join(row.note.split())
        under = dotted(self._word("outcome", row.outcome), note)
        return Entry(title, under, _ICONS.get(row.setting, "note"), payload=Target(Kind.CONTACT, row.id))

    def _gift(self, gift: GiftLine) -> Entry:
        target = Target(Kind.RESIDENT, gift.resident_id) if gift.resident_id is not None else None
        kind = gift.kind.value
        icon = kind if kind in ("talent", "need", "interest", "experience") else "talent"
        return Entry(gift.phrase, gift.who, icon, kind_label(kind), "", target)

    def _street(self, street: RoundStreet, on_date: date) -> Entry:
        before = self._words.seen(street.seen_before_on, on_date)
        if street.seen_before_on is not None:
            before = self.tr("before that {ago}").format(ago=before)
        beside = "" if street.planned else self.tr("beside the plan")
        counted = self._words.counts_in(street.contacts)
        return Entry(
            street.name, dotted(counted, before, beside), "street", payload=Target(Kind.STREET, street.street_id)
        )

    def _word(self, section: str, code: str) -> str:
        """The word for a code; a word of the user's own is its own."""
        try:
            return sentence(f"{section}.{code}", self._language)
        except KeyError:
            return code
