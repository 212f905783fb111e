"""The picture of the neighbourhood ("wijkbeeld"): what goes well and what needs attention, each with what it rests on.

Owns how signals are laid out on cards (publication l. 286: know strengths and worries, counts and stories together).
The cards are for the verbinder's own eyes: what they rest on has names in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from verbinder.domain.contact_views import ContactRow
from verbinder.domain.signals import SignalRow, SignalTone


@dataclass(frozen=True, slots=True)
class PictureCard:
    """One theme with its signals, or one signal without a theme (then `theme` is empty); the newest signal first.

    `contacts` are the conversations the signals came from, `places` how many different streets and places they are of.
    """

    theme: str
    signals: tuple[SignalRow, ...]
    contacts: tuple[ContactRow, ...] = ()

    @property
    def title(self) -> str:
        """What stands on the card."""
        return self.theme or self.signals[0].text

    @property
    def places(self) -> int:
        """In how many streets and places it was noticed."""
        return len({(row.street_id, row.place_id) for row in self.signals if row.street_id or row.place_id})

    @property
    def first_on(self) -> date:
        """When it was noticed first."""
        return min(row.noticed_on for row in self.signals)

    @property
    def last_on(self) -> date:
        """When it was noticed last."""
        return max(row.noticed_on for row in self.signals)


@dataclass(frozen=True, slots=True)
class NeighbourhoodPicture:
    """The cards of a period, those with the most signals first; `noticed` is neither good nor bad.

    `left_alone` is how many signals are about people who want to be left in peace: they count, but are not shown.
    """

    first: date
    last: date
    neighbourhood_id: int | None
    goes_well: tuple[PictureCard, ...]
    needs_attention: tuple[PictureCard, ...]
    noticed: tuple[PictureCard, ...]
    left_alone: int = 0


def cards(rows: Iterable[SignalRow], tone: SignalTone, contacts: Iterable[ContactRow] = ()) -> tuple[PictureCard, ...]:
    """The signals of one tone by theme; one with several themes stands under the commonest, so that it counts once.

    A signal without a theme of its own has those of the conversation in which it was heard.
    """
    known = {contact.id: contact for contact in contacts}
    signals = [(row, _themes(row, known)) for row in rows if row.tone is tone]
    often = Counter(tag for _, tags in signals for tag in tags)
    themes: dict[str, list[SignalRow]] = {}
    for row, tags in signals:
        theme = min(tags, key=lambda tag: (-often[tag], tag), default="")
        themes.setdefault(theme or f"\0{row.id}", []).append(row)
    found = [_card(theme.partition("\0")[0], rows, known) for theme, rows in themes.items()]
    return tuple(sorted(found, key=lambda card: (-len(card.signals), -card.last_on.toordinal(), card.title)))


def _themes(row: SignalRow, contacts: Mapping[int, ContactRow]) -> tuple[str, ...]:
    heard_in = contacts.get(row.contact_id) if row.contact_id is not None else None
    return row.tags or (heard_in.tags if heard_in else ())


def _card(theme: str, rows: list[SignalRow], contacts: Mapping[int, ContactRow]) -> PictureCard:
    rows = sorted(rows, key=lambda row: (row.noticed_on, row.id), reverse=True)
    heard_in = dict.fromkeys(row.contact_id for row in rows if row.contact_id is not None)
    return PictureCard(theme, tuple(rows), tuple(contacts[number] for number in heard_in if number in contacts))
