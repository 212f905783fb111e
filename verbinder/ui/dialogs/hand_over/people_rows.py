"""Residents in a hand-over as tables: who goes along and who stays, and who is known in the other notebook.

Owns the rows and what was chosen in them. The rule itself cannot be changed here, only more people left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject

from verbinder.domain.hand_over import Goes, HandedPerson, KnownHere, Stays
from verbinder.ui.messages import Messages
from verbinder.ui.models.numbered_rows import ROOT, Index
from verbinder.ui.models.toggled_rows import ToggledRows


class HandedRows(ToggledRows):
    """Everybody: who goes along first. What happens with one stands in the first column, in words.

    Turned is who is left out beyond the rule; who stays by the rule, stays.
    """

    muted = 3

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 4, parent)
        self._headings = (
            (self.tr("What happens"), 15),
            (self.tr("Resident"), 24),
            (self.tr("Address"), 22),
            (self.tr("Why"), 0),
        )
        self._messages = messages
        self._people: tuple[HandedPerson, ...] = ()
        self._words = (self.tr("goes along"), self.tr("stays behind"))

    @property
    def left_out(self) -> frozenset[int]:
        """The ids of who is left out beyond the rule."""
        return frozenset(self._turned)

    def show_people(self, people: Collection[HandedPerson]) -> None:
        """List these, as they go by the rule alone."""
        self.beginResetModel()
        self._people = tuple(sorted(people, key=lambda person: not person.goes))
        self.endResetModel()

    def count(self, how: Goes) -> int:
        """How many go so, without who is left out."""
        return sum(person.how is how and person.id not in self._turned for person in self._people)

    def count_stays(self) -> int:
        """How many stay behind."""
        return len(self._people) - sum(self.count(how) for how in Goes)

    def key_of(self, row: int) -> int:
        return self._people[row].id

    def can_choose(self, row: int) -> bool:
        return super().can_choose(row) and self._people[row].goes

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    def text_of(self, row: int, column: int) -> str:
        person = self._people[row]
        how: Goes | Stays = Stays.LEFT_OUT if self.is_turned(row) else person.how
        if column == 0:
            return self._words[isinstance(how, Stays)]
        if column == 1:
            return person.name
        if column == 2:
            return person.address_text
        if how is Goes.WHOLE:
            return ""
        return self._messages.code(f"hand_over_{'goes' if isinstance(how, Goes) else 'stays'}.{how.value}")


class KnownRows(ToggledRows):
    """People of a hand-over who are probably known here; each joins their card, or turned gets one of their own."""

    muted = 3

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 4, parent)
        self._headings = (
            (self.tr("What happens"), 15),
            (self.tr("In the hand-over"), 22),
            (self.tr("Looks like"), 30),
            (self.tr("Why"), 0),
        )
        self._messages = messages
        self._known: tuple[KnownHere, ...] = ()
        self._called: Mapping[int, str] = {}
        self._words = (self.tr("same card"), self.tr("a card of their own"))

    @property
    def as_new(self) -> frozenset[int]:
        """The ids in the file of who is somebody else."""
        return frozenset(self._turned)

    def show_known(self, known: Sequence[KnownHere], called: Mapping[int, str]) -> None:
        """List these; `called` says who the residents here are."""
        self.beginResetModel()
        self._known, self._called = tuple(known), called
        self.endResetModel()

    def key_of(self, row: int) -> int:
        return self._known[row].incoming_id

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._known)

    def text_of(self, row: int, column: int) -> str:
        known = self._known[row]
        if column == 0:
            return self._words[self.is_turned(row)]
        if column == 1:
            return known.name
        return self._called.get(known.known_id, "") if column == 2 else self._messages.code(f"double.{known.why.value}")
