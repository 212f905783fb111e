"""The words of the three lists: what is searched, added and filtered, and what an empty list says.

Owns these words only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind


class ListWords(QObject):
    """Says things about organisations, places or streets."""

    def icon(self, kind: Kind) -> str:
        """The drawing of a list."""
        return {Kind.ORGANISATION: "organisations", Kind.PLACE: "places"}.get(kind, "street")

    def search(self, kind: Kind) -> str:
        """What the search field asks."""
        if kind is Kind.ORGANISATION:
            return self.tr("Name, offer, person or a word from a note")
        if kind is Kind.PLACE:
            return self.tr("Name, kitchen, playground or a word from a note")
        return self.tr("Street or neighbourhood")

    def add(self, kind: Kind) -> str:
        """What the button that adds does."""
        if kind is Kind.ORGANISATION:
            return self.tr("Add an organisation")
        return self.tr("Add a place") if kind is Kind.PLACE else self.tr("Add a street")

    def filter(self, kind: Kind) -> str:
        """The first of the filters: no filter."""
        return self.tr("All neighbourhoods") if kind is Kind.STREET else self.tr("All kinds")

    def count(self, kind: Kind, count: int) -> str:
        """How many there are."""
        if kind is Kind.ORGANISATION:
            return self.tr("%n organisation(s)", "", count)
        return self.tr("%n place(s)", "", count) if kind is Kind.PLACE else self.tr("%n street(s)", "", count)

    def nothing_found(self, text: str) -> tuple[str, str, str]:
        """Title, sentence and button when nothing fits."""
        title = self.tr("Nothing found for “{words}”").format(words=text) if text else self.tr("Nothing here")
        return title, self.tr("Try a shorter word, or look at everything."), self.tr("Show everything")

    def empty(self, kind: Kind) -> tuple[str, str, str]:
        """Title, sentence and button when there is nothing yet."""
        if kind is Kind.ORGANISATION:
            return (
                self.tr("No organisations yet"),
                self.tr("Who does what here? Write down the associations, schools and businesses you work with."),
                self.add(kind),
            )
        if kind is Kind.PLACE:
            return (
                self.tr("No places yet"),
                self.tr("Where do people meet? Write down the squares, gardens and living rooms, and what they have."),
                self.add(kind),
            )
        return (
            self.tr("No streets yet"),
            self.tr("Streets come by themselves when you write down a contact. You can also add one here."),
            self.add(kind),
        )
