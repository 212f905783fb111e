"""The sheet of a card that is about bringing together: suggestions, introductions, what one takes part in, asks.

Owns the order and who gets suggestions; each section does its own writes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.domain.residents import ResidentCard
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.asks_section import AsksSection
from verbinder.ui.pages.residents.introductions_section import IntroductionsSection
from verbinder.ui.pages.residents.stories_section import StoriesSection
from verbinder.ui.pages.residents.suggestions_section import SuggestionsSection
from verbinder.ui.pages.residents.takes_part_section import TakesPartSection
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card


class ConnectingSheet(Card):
    """Everything about connecting one resident."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._resident_id = 0
        self.suggestions = SuggestionsSection(context)
        self.introductions = IntroductionsSection(context)
        self.takes_part = TakesPartSection(context)
        self.asks = AsksSection(context)
        self.network_button = Button(self.tr("Who knows whom"), "quiet", icon="network", theme=context.theme)
        self.network_button.clicked.connect(lambda: context.navigate("network", self._resident_id))
        self.stories = StoriesSection(context)
        self.body.setSpacing(Spacing.L)
        for section in (self.suggestions, self.introductions, self.takes_part, self.asks, self.stories):
            self.add(section)
        self.body.addWidget(self.network_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.suggestions.opened.connect(lambda: open_connecting(context, self._resident_id))

    def show_card(self, card: ResidentCard) -> None:
        """Shows what there is for one resident; nobody is suggested to who cannot be introduced now."""
        self._resident_id = card.id
        self.suggestions.show_party(card.id, allowed=card.may_be_introduced)
        self.introductions.show_party(card.id)
        self.takes_part.show_party(card.id)
        self.asks.show_resident(card.id)
        # Who was set aside stands in no network.
        self.network_button.setVisible(card.archived_on is None)
        self.stories.show_resident(card.id)


def open_connecting(context: PageContext, number: int) -> None:
    """Opens the page Verbinden for a resident (the id) or an organisation (minus the id)."""
    context.navigate("connecting", number)
