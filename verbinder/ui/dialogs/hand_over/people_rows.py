"""Residents in a hand-over as tables: who goes along and who stays, and who is known in the other notebook.

Owns the rows and what was chosen in them. The rule itself cannot be changed here, only more people left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from verbinder.domain.hand_over import Goes, HandedPerson, KnownHere, Stays
from verbinder.ui.messages import Messages
from verbinder.ui.models.numbered_rows import ROOT, Index, NumberedRows


class HandedRows(NumberedRows):
    """Everybody: who goes along first. What happens with one stands in the first column, in words."""

    chosen = Signal()
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
        self._left_out: set[int] = set()
        self._words = (self.tr("goes along"), self.tr("stays behind"))

    @property
    def left_out(self) -> frozenset[int]:
        """The ids of who is left out beyond the rule."""
        return frozenset(self._left_out)

    def show_people(self, people: Collection[HandedPerson]) -> None:
        """List these, as they go by the rule alone."""
        self.beginResetModel()
        self._people = tuple(sorted(people, key=lambda person: not person.goes))
        self.endResetModel()

    def count(self, how: Goes) -> int:
        """How many go so, without who is left out."""
        return sum(person.how is how and person.id not in self._left_out for person in self._people)

    def count_stays(self) -> int:
        """How many stay behind."""
        return len(self._people) - sum(self.count(how) for how in Goes)

    def can_choose(self, row: int) -> bool:
        """Whether there is something to choose: who stays by the rule, stays."""
        return 0 <= row < len(self._people) and self._people[row].goes

    def is_left_out(self, row: int) -> bool:
        """Whether somebody was left out here."""
        return 0 <= row < len(self._people) and self._people[row].id in self._left_out

    def toggle(self, row: int) -> None:
        """Leave somebody out, or let them go along after all."""
        if self.can_choose(row):
            self._left_out ^= {self._people[row].id}
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            self.chosen.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._people)

    def text_of(self, row: int, column: int) -> str:
        person = self._people[row]
        how: Goes | Stays = Stays.LEFT_OUT if person.id in self._left_out else person.how
        if column == 0:
            return self._words[isinstance(how, Stays)]
        if column == 1:
            return person.name
        if column == 2:
            return person.address_text
        if how is Goes.WHOLE:
            return ""
        return self._messages.code(f"hand_over_{'goes' if isinstance(how, Goes) else 'stays'}.{how.value}")


class KnownRows(NumberedRows):
    """People of a hand-over who are probably known here; each joins their card, or gets one of their own."""

    chosen = Signal()
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
        self._as_new: set[int] = set()
        self._words = (self.tr("same card"), self.tr("a card of their own"))

    @property
    def as_new(self) -> frozenset[int]:
        """The ids in the file of who is somebody else."""
        return frozenset(self._as_new)

    def show_known(self, known: Sequence[KnownHere], called: Mapping[int, str]) -> None:
        """List these; `called` says who the residents here are."""
        self.beginResetModel()
        self._known, self._called = tuple(known), called
        self.endResetModel()

    def is_new(self, row: int) -> bool:
        """Whether somebody gets a card of their own."""
        return 0 <= row < len(self._known) and self._known[row].incoming_id in self._as_new

    def toggle(self, row: int) -> None:
        """Say that it is somebody else, or the same person after all."""
        if 0 <= row < len(self._known):
            self._as_new ^= {self._known[row].incoming_id}
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
            self.chosen.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._known)

    def text_of(self, row: int, column: int) -> str:
        known = self._known[row]
        if column == 0:
            return self._words[known.incoming_id in self._as_new]
        if column == 1:
            return known.name
        return self._called.get(known.known_id, "") if column == 2 else self._messages.code(f"double.{known.why.value}")
