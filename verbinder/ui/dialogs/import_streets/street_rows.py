"""The streets of a list as a table: name, neighbourhood, and what happens with each.

Owns the wording of a row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.ui.models.numbered_rows import ROOT, Index, NumberedRows
from verbinder.usecases.import_streets import Becomes, ListedStreet


class StreetRows(NumberedRows):
    """What happens with a street stands first, in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([("", 0)] * 3, parent)
        self._headings = ((self.tr("What happens"), 30), (self.tr("Street"), 26), (self.tr("Neighbourhood"), 0))
        self.streets: tuple[ListedStreet, ...] = ()

    def show_streets(self, streets: Sequence[ListedStreet]) -> None:
        """Show these."""
        self.beginResetModel()
        self.streets = tuple(streets)
        self.endResetModel()

    def count(self, becomes: Becomes) -> int:
        """With how many streets this happens."""
        return sum(street.becomes is becomes for street in self.streets)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.streets)

    def text_of(self, row: int, column: int) -> str:
        street = self.streets[row]
        if column == 0:
            return self._happens(street)
        return street.name if column == 1 else street.area

    def _happens(self, street: ListedStreet) -> str:
        if street.becomes is Becomes.NEW:
            return self.tr("comes in")
        if street.becomes is Becomes.PLACED:
            return self.tr("gets its neighbourhood")
        if street.known_as == street.name:
            return self.tr("is there already")
        return self.tr("is there as {name}").format(name=street.known_as)
