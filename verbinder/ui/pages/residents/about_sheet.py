"""The last sheet of a card: ways to reach somebody, with whom they live, and what is good to know.

Owns the order of these sections and the words of what is good to know.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from verbinder.domain.asking import WINDOW_DAYS
from verbinder.domain.changes import Kind
from verbinder.domain.day_parts import DayPart, day_parts
from verbinder.domain.residents import ResidentCard
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_writes import CardWrites
from verbinder.ui.pages.residents.chips_section import ChipAction, ChipsSection
from verbinder.ui.pages.residents.reach_section import PeopleSection, ReachSection
from verbinder.ui.pages.told import Told
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.chip import ChipData


class AboutSheet(Card):
    """What one needs for a visit or a call, and what one may forget."""

    def __init__(self, context: PageContext, writes: CardWrites, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._writes = writes
        self.reach = ReachSection(context)
        self.household = PeopleSection(self.tr("Household"), Kind.RESIDENT, context)
        self.organisations = PeopleSection(self.tr("Speaks for"), Kind.ORGANISATION, context)
        self.about = Told(self.tr("Good to know"))
        self.tags = self._tag_section()
        self.informed = QCheckBox()
        self.informed.clicked.connect(writes.set_informed)
        self.body.setSpacing(Spacing.M)
        for section in (self.reach, self.household, self.organisations, self.about, self.tags, self.informed):
            self.add(section)

    def show_card(self, card: ResidentCard) -> None:
        """Shows one resident."""
        self.reach.show_card(card)
        self.household.show_people(tuple((member.id, member.name) for member in card.household))
        self.organisations.show_people(card.organisations)
        self.about.say(self._about(card))
        self.tags.show_chips([ChipData("tag", name) for name in card.tags])
        self._show_informed(card)

    def _tag_section(self) -> ChipsSection:
        def retype(index: int) -> None:
            section.line.setText(self._writes.drop_tag(index))
            section.start_adding()

        section = ChipsSection(
            self.tr("Tags"),
            add_text=self.tr("Tag"),
            placeholder=self.tr("A theme of your own, such as garden or young people"),
            empty_text="",
            keys="Alt+L",
            actions=(
                ChipAction(self.tr("Edit"), "edit", retype),
                ChipAction(self.tr("Remove"), "delete", self._writes.drop_tag),
            ),
            theme=self._context.theme,
        )

        def write(text: str) -> None:
            if self._writes.add_tag(text):
                section.added_well()

        section.added.connect(write)
        return section

    def _about(self, card: ResidentCard) -> str:
        parts = []
        if card.languages:
            parts.append(self.tr("Languages: {languages}").format(languages=card.languages))
        free = day_parts(card.day_parts)
        if free:
            said = (self._context.messages.code(f"day_part.{part}") for part in DayPart if part in free)
            parts.append(self.tr("Has time in: {parts}").format(parts=", ".join(said)))
        if card.birth_year is not None:
            parts.append(self.tr("Born in {year}").format(year=card.birth_year))
        if card.keep_warm_weeks is not None:
            parts.append(self.tr("Keep in touch every %n week(s)", "", card.keep_warm_weeks))
        if card.ask_limit is not None:
            most = self.tr("Wants to be asked at most {limit} times in {days} days")
            parts.append(most.format(limit=card.ask_limit, days=WINDOW_DAYS))
        day = words.day_words(card.created_on, self._context.notebook.today())
        parts.append(self.tr("In the notebook since {day}").format(day=day))
        if card.source:
            parts.append(self.tr("Known through: {source}").format(source=card.source))
        return " · ".join(parts)

    def _show_informed(self, card: ResidentCard) -> None:
        self.informed.setChecked(card.informed_on is not None)
        if card.informed_on is None:
            self.informed.setText(self.tr("I told them about my notebook"))
            return
        day = words.day_words(card.informed_on, self._context.notebook.today())
        self.informed.setText(self.tr("I told them about my notebook ({day})").format(day=day))
