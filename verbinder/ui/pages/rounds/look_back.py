"""Everything there is to see of one round, read through the use cases.

Owns the order in which it is told; must not word anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verbinder.domain.changes import Kind
from verbinder.domain.contact_views import ContactView, GiftLine, PersonRef
from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.rounds import RoundView
from verbinder.domain.signals import SignalRow
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, rounds


@dataclass(frozen=True, slots=True)
class Target:
    """Where an entry leads."""

    kind: Kind
    record_id: int


@dataclass(frozen=True, slots=True)
class LookBack:
    """A round with what was heard on it; contacts in the order in which they were written down."""

    view: RoundView
    contacts: tuple[ContactView, ...]

    @property
    def people(self) -> tuple[PersonRef, ...]:
        """Who was met, each once, in the order of meeting."""
        met = {person.id: person for contact in self.contacts for person in contact.row.people}
        return tuple(met.values())

    @property
    def gifts(self) -> tuple[GiftLine, ...]:
        """The talents, needs and interests heard."""
        return tuple(_once(gift for contact in self.contacts for gift in contact.gifts))

    @property
    def promises(self) -> tuple[FollowUpRow, ...]:
        """What was promised."""
        return tuple(promise for contact in self.contacts for promise in contact.follow_ups)

    @property
    def signals(self) -> tuple[SignalRow, ...]:
        """What was noticed."""
        return tuple(signal for contact in self.contacts for signal in contact.signals)


def look_back(notebook: Notebook, round_id: int) -> LookBack:
    """Read a round. Raises `UserError("record.gone")`."""
    view = rounds.round_view(notebook, round_id)
    return LookBack(view, tuple(contacts.contact(notebook, row.id) for row in view.contacts))


def _once(gifts: Iterable[GiftLine]) -> Iterable[GiftLine]:
    return {gift.id: gift for gift in gifts}.values()
