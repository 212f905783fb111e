"""Two who are or could be brought together: how they are said, and the way to their cards.

Owns these words and ways, for every view of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from verbinder.domain.changes import Kind
from verbinder.domain.suggestions import PartyName
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext


def both(one: PartyName, other: PartyName) -> str:
    """Their whole names."""
    return QCoreApplication.translate("Pairs", "{one} and {other}").format(one=one.name, other=other.name)


def shortly(one: PartyName, other: PartyName) -> str:
    """Their first names, for a sentence about something else."""
    return QCoreApplication.translate("Pairs", "{one} and {other}").format(one=one.first_name, other=other.first_name)


def open_card(context: PageContext, party: PartyName) -> None:
    """Go to somebody's card, or to an organisation's."""
    if party.resident_id is not None:
        context.navigate(Kind.RESIDENT, party.resident_id)
    else:
        context.navigate(Kind.ORGANISATION, party.organisation_id)


class CardWays(QObject):
    """The actions that lead to cards: Enter to the first, a letter to the second."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def to(self, first: PartyName, second: PartyName | None = None) -> list[KeyAction]:
        """The ways to one or two cards."""
        ways = [KeyAction(named(self.tr("Card of {name}"), first), lambda: open_card(self._context, first), reads=True)]
        return [*ways, self.by_letter(second)] if second is not None else ways

    def by_letter(self, party: PartyName) -> KeyAction:
        """The way that a letter takes."""
        return KeyAction(
            named(self.tr("&Open card of {name}"), party), lambda: open_card(self._context, party), reads=True
        )


def named(text: str, party: PartyName) -> str:
    """A text of an action with a name in it, in which "&" is no key."""
    return text.format(name=party.first_name.replace("&", "&&"))
