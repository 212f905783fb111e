"""The first sheet of a card: what somebody can, wishes, likes and lives through, and what was before.

Owns the order of these sections and the past gifts; each section does its own writes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.residents import ResidentCard
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.chips_section import ChipAction, MenuChips
from verbinder.ui.pages.residents.experience_section import ExperienceSection
from verbinder.ui.pages.residents.gift_section import GiftSection
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import residents


class GiftsSheet(Card):
    """All gifts of one resident, talents first (publication l. 404)."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._card: ResidentCard | None = None
        self.talents = GiftSection(GiftKind.TALENT, context, keys="Alt+T")
        self.unused = Paragraph(muted=True, role=TypeRole.SMALL)
        self.talents.below.addWidget(self.unused)
        self.needs = GiftSection(GiftKind.NEED, context, keys="Alt+W")
        self.interests = GiftSection(GiftKind.INTEREST, context, keys="Alt+I")
        self.experiences = ExperienceSection(context, keys="Alt+R")
        self.past = self._past_chips()
        self.body.setSpacing(Spacing.M)
        for section in (self.talents, self.needs, self.interests, self.experiences, self.past_row):
            self.add(section)

    def show_card(self, card: ResidentCard) -> None:
        """Shows the gifts of one resident."""
        self._card = card
        self.talents.show_gifts(card.id, card.talents)
        self.needs.show_gifts(card.id, card.needs)
        self.interests.show_gifts(card.id, card.interests)
        self.experiences.show_gifts(card.id, card.experiences)
        self._show_unused(card)
        self._show_past(card)

    def focus_first(self) -> None:
        """Puts the focus on the first talent, or where one is added."""
        if self.talents.chips.chips:
            self.talents.chips.focus_chip(0)
        else:
            self.talents.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unused(self, card: ResidentCard) -> None:
        """Of who is at rest, or wants nobody introduced, nothing is asked; so nothing is said either."""
        shown = card.unused_talents if card.may_be_introduced else ()
        if len(shown) == len(card.talents):
            text = self.tr("Nobody was introduced on these talents yet.")
            if len(shown) == 1:
                text = self.tr("Nobody was introduced on this talent yet.")
        else:
            phrases = ", ".join(self.tr("“{phrase}”").format(phrase=gift.phrase) for gift in shown)
            text = self.tr("Nobody was introduced on it yet: {phrases}.").format(phrases=phrases)
        self.unused.setText(text)
        self.unused.setVisible(bool(shown))

    # -- what was before ----------------------------------------------------------------------------------------

    def _past_chips(self) -> MenuChips:
        self.past_row = QWidget()
        layout = QVBoxLayout(self.past_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Paragraph(self.tr("Before"), muted=True, role=TypeRole.SMALL))
        chips = MenuChips(
            (
                ChipAction(self.tr("Holds again"), "undo", self._hold_again),
                ChipAction(self.tr("Remove"), "delete", self._remove_past),
            ),
            theme=self._context.theme,
            name=self.tr("Before"),
        )
        if self._context.notebook.read_only:
            chips.only_show()
        chips.edit_requested.connect(chips.open_kind_menu)
        chips.remove_requested.connect(self._remove_past)
        layout.addWidget(chips)
        return chips

    def _show_past(self, card: ResidentCard) -> None:
        self.past_row.setVisible(bool(card.past_gifts))
        chips = []
        for gift in card.past_gifts:
            met = gift.state == GiftState.MET
            why = self.tr("came true") if met else self.tr("holds no longer")
            chips.append(ChipData(gift.kind, self.tr("{phrase} · {why}").format(phrase=gift.phrase, why=why)))
        self.past.set_chips(chips)

    def _hold_again(self, index: int) -> None:
        if self._card is not None:
            gift = self._card.past_gifts[index]
            self._context.operations.run(residents.set_gift_state, self._context.notebook, gift.id, GiftState.OPEN)

    def _remove_past(self, index: int) -> None:
        if self._card is not None:
            gift = self._card.past_gifts[index]
            self._context.operations.run(residents.remove_gift, self._context.notebook, gift.id)
