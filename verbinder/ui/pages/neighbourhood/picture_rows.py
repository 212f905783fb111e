"""The words of the wijkbeeld: its cards as entries, and what a card rests on.

Owns order and wording only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind
from verbinder.domain.contact_views import ContactRow
from verbinder.domain.names import folded
from verbinder.domain.picture import NeighbourhoodPicture, PictureCard
from verbinder.domain.signals import SignalRow, SignalState, SignalTone
from verbinder.ui import words
from verbinder.ui.pages.neighbourhood.items import CardItem, RecordItem
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section

ICONS = {SignalTone.STRENGTH: "check", SignalTone.CONCERN: "alert", SignalTone.NOTICED: "eye"}

#: So many signals of a card are quoted in full; the others are one key away.
QUOTED = 6
SHORT_WORD = 2
WORD = re.compile(r"\w+")


def themes_of(picture: NeighbourhoodPicture) -> list[str]:
    """Every theme of the cards and their signals, by name."""
    cards = (*picture.goes_well, *picture.needs_attention, *picture.noticed)
    found = {card.theme for card in cards} | {tag for card in cards for row in card.signals for tag in row.tags}
    return sorted(found - {""}, key=str.casefold)


def is_about(card: PictureCard, theme: str) -> bool:
    """Whether a card, or one of its signals, has this theme; "" is every theme."""
    return not theme or card.theme == theme or any(theme in row.tags for row in card.signals)


def names_somebody(row: SignalRow) -> bool:
    """Whether the words of a signal hold a name of the resident it is about; short ones ("de", "el") are no names."""
    if row.resident_id is None:
        return False
    said = set(WORD.findall(folded(row.text)))
    return any(len(word) > SHORT_WORD and word in said for word in WORD.findall(folded(row.who)))


class PictureRows(QObject):
    """Makes the sections of the list, and says what a card rests on."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sections(self, picture: NeighbourhoodPicture, theme: str) -> list[Section]:
        """What goes well, what needs attention, and what was only noticed; none of a theme without cards."""
        nothing_well = self.tr("Nothing written down yet that goes well. “!+” before a few words does it.")
        no_worry = self.tr("Nothing written down that needs attention. “!-” before a few words does it.")
        empty = ("", "") if theme else (nothing_well, no_worry)
        made = [
            Section(self.tr("Goes well"), self._entries(SignalTone.STRENGTH, picture.goes_well, theme), empty[0]),
            Section(
                self.tr("Needs attention"), self._entries(SignalTone.CONCERN, picture.needs_attention, theme), empty[1]
            ),
            Section(self.tr("Only noticed"), self._entries(SignalTone.NOTICED, picture.noticed, theme)),
        ]
        if picture.left_alone and not theme:
            made.append(Section(self.tr("Not shown"), (), CardWords().left_alone(picture.left_alone), 0))
        return made

    def _entries(self, tone: SignalTone, cards: Sequence[PictureCard], theme: str) -> list[Entry]:
        return [self._entry(tone, card) for card in cards if is_about(card, theme)]

    def _entry(self, tone: SignalTone, card: PictureCard) -> Entry:
        newest = card.signals[0]
        item = CardItem(tone, card.theme, 0 if card.theme else newest.id, card)
        below = dotted(self._counts(card), newest.text) if card.theme else dotted(newest.where, newest.who)
        return Entry(_capital(card.title), below, ICONS[tone], words.ago(card.last_on, self._today), "", item)

    # -- one card -----------------------------------------------------------------------------------------------

    def tone(self, tone: SignalTone) -> str:
        """What kind of card it is, in words."""
        return {
            SignalTone.STRENGTH: self.tr("Goes well"),
            SignalTone.CONCERN: self.tr("Needs attention"),
            SignalTone.NOTICED: self.tr("Only noticed"),
        }[tone]

    def about(self, item: CardItem) -> str:
        """What kind, how often, and since when."""
        card = item.card
        first, last = words.day_words(card.first_on, self._today), words.day_words(card.last_on, self._today)
        if card.first_on == card.last_on:
            when = self.tr("noticed {day}").format(day=last)
        else:
            when = self.tr("noticed from {first} to {last}").format(first=first, last=last)
        return dotted(self.tone(item.tone), self._counts(card), when)

    def quotes(self, card: PictureCard) -> str:
        """The newest signals in full, a line each: in the list there is no room for them."""
        return "\n".join(f"“{row.text}”" for row in card.signals[:QUOTED])

    def signals(self, card: PictureCard) -> list[Entry]:
        """The signals a card rests on, each leading to itself."""
        return [self._signal(row) for row in card.signals]

    def contacts(self, card: PictureCard) -> list[Entry]:
        """The conversations in which they were heard."""
        return [self._contact(row) for row in card.contacts]

    def _signal(self, row: SignalRow) -> Entry:
        state = {
            SignalState.OPEN: self.tr("on the table"),
            SignalState.USED: self.tr("used"),
            SignalState.PARKED: "",
        }[row.state]
        day = words.day_words(row.noticed_on, self._today)
        title = dotted(row.where, row.who) or self.tr("Signal")
        return Entry(title, dotted(state, row.text), "signal", day, "", RecordItem(Kind.SIGNAL, row.id))

    def _contact(self, row: ContactRow) -> Entry:
        with_whom = ", ".join(person.name for person in row.people) or row.organisation or row.where
        title = self.tr("Conversation with {names}").format(names=with_whom) if with_whom else self.tr("Conversation")
        day = words.day_words(row.on_date, self._today)
        return Entry(title, row.note, "note", day, "", RecordItem(Kind.CONTACT, row.id))

    def _counts(self, card: PictureCard) -> str:
        said = CardWords()
        return dotted(said.signals(len(card.signals)), said.places(card.places) if card.places > 1 else "")

    @property
    def _today(self) -> date:
        return self._context.notebook.today()


class CardWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def signals(self, count: int) -> str:
        """So many signals."""
        return self.tr("%n signal(s)", "", count)

    def places(self, count: int) -> str:
        """In so many streets and places."""
        return self.tr("in %n streets and places", "", count)

    def left_alone(self, count: int) -> str:
        """What is counted and not shown."""
        return self.tr("%n signal(s) about people who want to be left in peace.", "", count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
