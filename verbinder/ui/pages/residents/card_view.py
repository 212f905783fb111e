"""The card of one resident: talents and wishes first, then what matters for a visit, then the timeline.

Owns the order of the sections and one scroll area for all of them; the sections do their own writes.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from verbinder.domain.cards import EntryKind
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.residents import ResidentCard
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.card_header import CardHeader
from verbinder.ui.pages.residents.card_writes import CardWrites
from verbinder.ui.pages.residents.chips_section import ChipAction, ChipsSection, MenuChips
from verbinder.ui.pages.residents.gift_section import GiftSection
from verbinder.ui.pages.residents.promises_section import PromisesSection, SignalsSection
from verbinder.ui.pages.residents.reach_section import PeopleSection, ReachSection
from verbinder.ui.pages.residents.timeline_section import CardTimeline, TimelineModel
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import residents

#: Contacts read at once; more come as one scrolls on.
TIMELINE_PAGE = 40


class ResidentCardView(QScrollArea):
    """Shows one resident; `left` is Esc."""

    left = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._card: ResidentCard | None = None
        self._more_to_read = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card"))
        self.writes = CardWrites(context, self)
        self.header = CardHeader(context)
        self.talents = GiftSection(GiftKind.TALENT, context, keys="Alt+T")
        self.needs = GiftSection(GiftKind.NEED, context, keys="Alt+W")
        self.interests = GiftSection(GiftKind.INTEREST, context, keys="Alt+I")
        self.past = self._past_chips()
        self.works = _Told(self.tr("What works with this person"))
        self.note = _Told(self.tr("Note"))
        self.about = _Told(self.tr("Good to know"))
        self.promises = PromisesSection(context)
        self.signals = SignalsSection(context)
        self.reach = ReachSection(context)
        self.household = PeopleSection(self.tr("Household"), Kind.RESIDENT, context)
        self.organisations = PeopleSection(self.tr("Speaks for"), Kind.ORGANISATION, context)
        self.tags = self._tag_section()
        self.informed = QCheckBox()
        self.informed.clicked.connect(self.writes.set_informed)
        self._model = TimelineModel(context.messages.language, self)
        self.timeline = CardTimeline(self._model, theme=context.theme, name=self.tr("Timeline"))
        self.timeline_empty = Paragraph(
            self.tr("No contact written down yet. Ctrl+N writes one down."), muted=True, role=TypeRole.SMALL
        )
        self._lay_out()
        self.timeline.entry_activated.connect(self._open_entry)
        self.timeline.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.verticalScrollBar().valueChanged.connect(self._read_on)

    @property
    def card(self) -> ResidentCard | None:
        """What is shown, None when nobody is."""
        return self._card

    def show_card(self, card: ResidentCard) -> None:
        """Shows somebody; for the same person the place where one was reading stays."""
        same = self._card is not None and self._card.id == card.id
        offset = self.verticalScrollBar().value() if same else 0
        self._card = card
        self.writes.card = card
        self.header.show_card(card)
        self.talents.show_gifts(card.id, card.talents)
        self.needs.show_gifts(card.id, card.needs)
        self.interests.show_gifts(card.id, card.interests)
        self._show_past(card)
        self.works.say(card.what_works)
        self.note.say(card.note)
        self.about.say(self._about(card))
        self.promises.show_promises(card.follow_ups)
        self.signals.show_signals(card.signals)
        self._visit.setVisible(bool(card.follow_ups or card.signals or card.what_works or card.note))
        self.reach.show_card(card)
        self.household.show_people(tuple((member.id, member.name) for member in card.household))
        self.organisations.show_people(card.organisations)
        self.tags.show_chips([ChipData("tag", name) for name in card.tags])
        self._show_informed(card)
        self._show_timeline(card, same=same)
        self.verticalScrollBar().setValue(offset)

    def focus_card(self) -> None:
        """Puts the focus where reading a card begins."""
        first = self.talents.chips if self.talents.chips.chips else self.talents.add_button
        if first is self.talents.chips:
            self.talents.chips.focus_chip(0)
        else:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._context.theme.space(620), self._context.theme.space(600))

    # -- the sheets ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        content = self._content = QWidget()
        content.setProperty("surface", "page")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(Spacing.M, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(self.header)
        layout.addWidget(_sheet(self.talents, self.needs, self.interests, self.past_row))
        self._visit = _sheet(self.promises, self.works, self.signals, self.note)
        layout.addWidget(self._visit)
        layout.addWidget(_sheet(self.reach, self.household, self.organisations, self.about, self.tags, self.informed))
        layout.addWidget(Heading(self.tr("Contacts"), TypeRole.HEADING))
        layout.addWidget(self.timeline_empty)
        layout.addWidget(self.timeline)
        layout.addStretch(1)
        self.setWidget(content)

    def _past_chips(self) -> MenuChips:
        self.past_row = QWidget()
        layout = QVBoxLayout(self.past_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Paragraph(self.tr("Before"), muted=True, role=TypeRole.SMALL))
        chips = MenuChips(
            (
                ChipAction(self.tr("Holds again"), "undo", lambda index: self._past_state(index)),
                ChipAction(self.tr("Remove"), "delete", lambda index: self._remove_past(index)),
            ),
            theme=self._context.theme,
            name=self.tr("Before"),
        )
        chips.edit_requested.connect(chips.open_kind_menu)
        chips.remove_requested.connect(self._remove_past)
        layout.addWidget(chips)
        return chips

    def _tag_section(self) -> ChipsSection:
        def retype(index: int) -> None:
            section.line.setText(self.writes.drop_tag(index))
            section.start_adding()

        section = ChipsSection(
            self.tr("Tags"),
            add_text=self.tr("Tag"),
            placeholder=self.tr("A theme of your own, such as garden or young people"),
            empty_text="",
            keys="Alt+L",
            actions=(
                ChipAction(self.tr("Edit"), "edit", retype),
                ChipAction(self.tr("Remove"), "delete", self.writes.drop_tag),
            ),
            theme=self._context.theme,
        )

        def write(text: str) -> None:
            if self.writes.add_tag(text):
                section.added_well()

        section.added.connect(write)
        return section

    def _show_past(self, card: ResidentCard) -> None:
        self.past_row.setVisible(bool(card.past_gifts))
        chips = []
        for gift in card.past_gifts:
            met = gift.state == GiftState.MET
            why = self.tr("came true") if met else self.tr("holds no longer")
            chips.append(ChipData(gift.kind, self.tr("{phrase} · {why}").format(phrase=gift.phrase, why=why)))
        self.past.set_chips(chips)

    def _past_state(self, index: int) -> None:
        if self._card is not None:
            gift = self._card.past_gifts[index]
            self._context.operations.run(residents.set_gift_state, self._context.notebook, gift.id, GiftState.OPEN)

    def _remove_past(self, index: int) -> None:
        if self._card is not None:
            gift = self._card.past_gifts[index]
            self._context.operations.run(residents.remove_gift, self._context.notebook, gift.id)

    def _about(self, card: ResidentCard) -> str:
        parts = []
        if card.languages:
            parts.append(self.tr("Languages: {languages}").format(languages=card.languages))
        if card.birth_year is not None:
            parts.append(self.tr("Born in {year}").format(year=card.birth_year))
        if card.keep_warm_weeks is not None:
            parts.append(self.tr("Keep in touch every %n week(s)", "", card.keep_warm_weeks))
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

    # -- the timeline -------------------------------------------------------------------------------------------

    def _show_timeline(self, card: ResidentCard, *, same: bool) -> None:
        notebook = self._context.notebook
        # What was read on to stays in sight after a change.
        limit = max(TIMELINE_PAGE, self._model.rowCount() + 1) if same else TIMELINE_PAGE
        entries = residents.timeline(notebook, card.id, limit=limit)
        self._more_to_read = len(entries) == limit
        self._model.show(entries, notebook.today())
        self.timeline.setVisible(bool(entries))
        self.timeline_empty.setVisible(not entries)

    def _read_on(self, value: int) -> None:
        if self._card is None or not self._more_to_read:
            return
        if value + self.viewport().height() < self.verticalScrollBar().maximum():
            return
        older = residents.timeline(self._context.notebook, self._card.id, before=self._model.last, limit=TIMELINE_PAGE)
        self._more_to_read = len(older) == TIMELINE_PAGE
        self._model.add_older(older)

    def _open_entry(self, row: int) -> None:
        contact_id = self._model.contact_at(row)
        entry = self._model.entry_at(row)
        if contact_id is not None:
            self._context.shell.open_contact_form(contact_id)
        elif entry.kind in (EntryKind.FOLLOW_UP, EntryKind.SIGNAL):
            self._context.navigate(Kind(entry.kind), entry.id)

    def _keep_in_sight(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or not self.timeline.hasFocus():
            return
        rect: QRect = self.timeline.visualRect(current)
        corner = self.timeline.viewport().mapTo(self._content, rect.topLeft())
        # The bottom first, so that of a long entry the top is seen in the end.
        self.ensureVisible(corner.x(), corner.y() + rect.height(), 0, Spacing.S)
        self.ensureVisible(corner.x(), corner.y(), 0, Spacing.S)


class _Told(QWidget):
    """A small heading with a text below it; hidden when there is nothing to tell."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.text = Paragraph()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Heading(title, TypeRole.SUBHEADING))
        layout.addWidget(self.text)

    def say(self, text: str) -> None:
        """Shows a text."""
        self.text.setText(text)
        self.setVisible(bool(text))


def _sheet(*widgets: QWidget) -> Card:
    card = Card()
    card.body.setSpacing(Spacing.M)
    for widget in widgets:
        card.add(widget)
    return card
