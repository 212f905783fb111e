"""The card of one resident: talents and wishes first, then with whom to connect them, then what matters for a visit.

Owns the order of the sections and one scroll area for all of them; the sections do their own writes.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from verbinder.domain.cards import EntryKind
from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentCard
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.about_sheet import AboutSheet
from verbinder.ui.pages.residents.card_header import CardHeader
from verbinder.ui.pages.residents.card_writes import CardWrites
from verbinder.ui.pages.residents.chips_section import ChipsSection
from verbinder.ui.pages.residents.connecting_sheet import ConnectingSheet
from verbinder.ui.pages.residents.gifts_sheet import GiftsSheet
from verbinder.ui.pages.residents.promises_section import PromisesSection, SignalsSection
from verbinder.ui.pages.residents.timeline_section import CardTimeline, TimelineModel
from verbinder.ui.pages.told import Told
from verbinder.ui.widgets.card import Card
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
        self.gifts = GiftsSheet(context)
        self.connecting = ConnectingSheet(context)
        self.works = Told(self.tr("What works with this person"))
        self.note = Told(self.tr("Note"))
        self.promises = PromisesSection(context)
        self.signals = SignalsSection(context)
        self.about = AboutSheet(context, self.writes)
        self._model = TimelineModel(context.messages.language, self)
        self.timeline = CardTimeline(self._model, theme=context.theme, name=self.tr("Timeline"))
        self.timeline_empty = Paragraph(
            self.tr("No contact written down yet. Ctrl+N writes one down."), muted=True, role=TypeRole.SMALL
        )
        self._lay_out()
        head = self.header
        off_when_reading(
            context, head.contact_button, head.edit_button, head.introducing, head.handing_over, head.approach.button
        )
        off_when_reading(context, head.archived.button, self.connecting.asks.add_button)
        for section in self.findChildren(ChipsSection):
            section.only_show(context)
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
        for part in (self.header, self.gifts, self.connecting, self.about):
            part.show_card(card)
        self.works.say(card.what_works)
        self.note.say(card.note)
        self.promises.show_promises(card.follow_ups)
        self.signals.show_signals(card.signals)
        self._visit.setVisible(bool(card.follow_ups or card.signals or card.what_works or card.note))
        self._show_timeline(card, same=same)
        self.verticalScrollBar().setValue(offset)

    def focus_card(self) -> None:
        """Puts the focus where reading a card begins."""
        self.gifts.focus_first()
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
        self._visit = Card()
        self._visit.body.setSpacing(Spacing.M)
        for section in (self.promises, self.works, self.signals, self.note):
            self._visit.add(section)
        for sheet in (self.gifts, self.connecting, self._visit, self.about):
            layout.addWidget(sheet)
        layout.addWidget(Heading(self.tr("Contacts"), TypeRole.HEADING))
        layout.addWidget(self.timeline_empty)
        layout.addWidget(self.timeline)
        layout.addStretch(1)
        self.setWidget(content)

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
