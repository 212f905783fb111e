"""What the cards of a dossier share: the initiative they show, and doing something with the way back offered.

Owns nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from verbinder.domain.initiative_views import Dossier
from verbinder.ui import words
from verbinder.ui.pages.initiatives.section import SectionCard
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done


class DossierCard(SectionCard):
    """Fill it in `fill`; the texts of its rows read `dossier`."""

    def __init__(self, title: str, context: PageContext, *, first: int = 8) -> None:
        super().__init__(title, context, first=first)
        self._dossier: Dossier | None = None

    @property
    def dossier(self) -> Dossier:
        """The initiative that is shown; only asked for while there is one."""
        assert self._dossier is not None
        return self._dossier

    @property
    def today(self) -> date:
        """The day of the notebook."""
        return self.context.notebook.today()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the part of an initiative this card is about."""
        if self._dossier is None or self._dossier.id != dossier.id:
            self.begin()
        self._dossier = dossier
        self.fill(dossier)

    def fill(self, dossier: Dossier) -> None:
        """Make the rows; overridden."""
        raise NotImplementedError

    def do(self, work: Callable[[], object], said: str) -> None:
        """Do something and say it with the way back; a refusal is said instead."""
        if self.context.operations.attempt(work):
            say_done(self.context, said)

    def code(self, area: str, code: str) -> str:
        """A code in words."""
        return self.context.messages.code(f"{area}.{code}")

    def day(self, day: date) -> str:
        """A day in words."""
        return words.day_words(day, self.today)


def joined(*parts: str) -> str:
    """What there is to say, with dots between."""
    return " · ".join(filter(None, parts))


def capital(text: str) -> str:
    """With a capital."""
    return text[:1].upper() + text[1:]
