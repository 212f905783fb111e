"""What the cards of an organisation, a place and a street have in common: name and facts above, contacts below.

Owns the frame, the timeline and one scroll area; each card owns its sections between.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from verbinder.domain.cards import EntryKind, TimelineEntry
from verbinder.domain.changes import Kind
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.pages.residents.timeline_section import CardTimeline, TimelineModel
from verbinder.ui.widgets import Button, Card, Heading, IconButton, Paragraph

#: Contacts read at once; more come as one scrolls on.
TIMELINE_PAGE = 40


class RecordCard(QScrollArea):
    """Shows one record; `left` is Esc. A card fills itself in `fill` and gives its contacts in `read_timeline`."""

    left = Signal()
    edit_wanted = Signal()
    kind: Kind

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.record_id: int | None = None
        self._more_to_read = False
        self._counts = CardCounts(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Card"))
        theme = context.theme
        self.back_button = IconButton("chevron-left", self.tr("Back to the list (Esc)"), theme=theme)
        self.back_button.clicked.connect(self.left)
        self.name = Heading("", TypeRole.TITLE)
        self.edit_button = Button(self.tr("Edit"), icon="edit", theme=theme)
        self.edit_button.clicked.connect(self.edit_wanted)
        off_when_reading(context, self.edit_button)
        self.more_button = Button(self.tr("More"))
        self.facts = Paragraph(muted=True)
        self._model = TimelineModel(context.messages.language, self)
        self.timeline = CardTimeline(self._model, theme=theme, name=self.tr("Contacts"))
        self.no_contacts = Paragraph(
            self.tr("No contact written down here yet. Ctrl+N writes one down."), muted=True, role=TypeRole.SMALL
        )
        self._content = QWidget()
        self._content.setProperty("surface", "page")
        self.sections = QVBoxLayout()
        self.sections.setSpacing(Spacing.M)
        self._lay_out()
        self.timeline.entry_activated.connect(self._open_entry)
        self.timeline.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.verticalScrollBar().valueChanged.connect(self._read_on)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(self.back_button)
        head.addWidget(self.name, 1)
        for button in (self.edit_button, self.more_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(Spacing.M, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addLayout(self.sections)
        layout.addWidget(Heading(self.tr("Contacts"), TypeRole.HEADING))
        layout.addWidget(self.no_contacts)
        layout.addWidget(self.timeline)
        layout.addStretch(1)
        self.setWidget(self._content)

    # -- what each card does ------------------------------------------------------------------------------------

    def fill(self, record_id: int) -> None:
        """Show everything of a record. Raises `UserError("record.gone")`."""
        raise NotImplementedError

    def read_timeline(self, record_id: int, *, before: TimelineEntry | None, limit: int) -> Sequence[TimelineEntry]:
        """A page of what happened there."""
        raise NotImplementedError

    def focus_card(self) -> None:
        """Put the focus where reading begins."""
        self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    # -- showing ------------------------------------------------------------------------------------------------

    def show_record(self, record_id: int) -> bool:
        """Show a record; False when it is not there any more."""
        same = record_id == self.record_id
        offset = self.verticalScrollBar().value() if same else 0
        before, self.record_id = self.record_id, record_id
        if not self.context.operations.attempt(lambda: self.fill(record_id), on_error=lambda _error: None):
            self.record_id = before
            return False
        # What was read on to stays in sight after a change.
        limit = max(TIMELINE_PAGE, self._model.rowCount() + 1) if same else TIMELINE_PAGE
        entries = self.read_timeline(record_id, before=None, limit=limit)
        self._more_to_read = len(entries) == limit
        self._model.show(entries, self.context.notebook.today())
        self.timeline.setVisible(bool(entries))
        self.no_contacts.setVisible(not entries)
        self.verticalScrollBar().setValue(offset)
        return True

    def say_facts(self, first: Sequence[str], last: date | None, count: int) -> None:
        """The quiet lines below the name: what and where, then when one was there."""
        ago = words.ago(last, self.context.notebook.today())
        met = self.tr("last contact {when}").format(when=ago) if ago else self.tr("no contact yet")
        contacts = self._counts.contacts(count) if count else ""
        second = " · ".join(filter(None, (met, contacts)))
        lines = (" · ".join(filter(None, first)), second[:1].upper() + second[1:])
        self.facts.setText("\n".join(filter(None, lines)))

    def add_sheet(self, *widgets: QWidget) -> Card:
        """Put sections on a sheet of their own."""
        card = Card()
        card.body.setSpacing(Spacing.M)
        for widget in widgets:
            card.add(widget)
        self.sections.addWidget(card)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.context.theme.space(620), self.context.theme.space(600))

    # -- the timeline -------------------------------------------------------------------------------------------

    def _read_on(self, value: int) -> None:
        if self.record_id is None or not self._more_to_read:
            return
        if value + self.viewport().height() < self.verticalScrollBar().maximum():
            return
        older = self.read_timeline(self.record_id, before=self._model.last, limit=TIMELINE_PAGE)
        self._more_to_read = len(older) == TIMELINE_PAGE
        self._model.add_older(older)

    def _open_entry(self, row: int) -> None:
        contact_id = self._model.contact_at(row)
        entry = self._model.entry_at(row)
        if contact_id is not None:
            self.context.shell.open_contact_form(contact_id)
        elif entry.kind in (EntryKind.FOLLOW_UP, EntryKind.SIGNAL):
            self.context.navigate(Kind(entry.kind), entry.id)

    def _keep_in_sight(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or not self.timeline.hasFocus():
            return
        rect = self.timeline.visualRect(current)
        corner = self.timeline.viewport().mapTo(self._content, rect.topLeft())
        # The bottom first, so that of a long entry the top is seen in the end.
        self.ensureVisible(corner.x(), corner.y() + rect.height(), 0, Spacing.S)
        self.ensureVisible(corner.x(), corner.y(), 0, Spacing.S)


class CardCounts(QObject):
    """The words that count something: of a base class Qt finds no plurals."""

    def contacts(self, count: int) -> str:
        """So many contacts."""
        return self.tr("%n contact(s)", "", count)
