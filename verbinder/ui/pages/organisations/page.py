"""The page Organisaties en plekken: a list at the left, a card at the right, or one of the two in little room.

Owns which record is shown, the keys of the page and its dialogs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.pages.organisations.card_frame import RecordCard
from verbinder.ui.pages.organisations.list_pane import KINDS, ListPane
from verbinder.ui.pages.organisations.organisation_card import OrganisationCardView
from verbinder.ui.pages.organisations.organisation_dialog import OrganisationDialog
from verbinder.ui.pages.organisations.place_card import PlaceCardView
from verbinder.ui.pages.organisations.place_dialog import PlaceDialog
from verbinder.ui.pages.organisations.street_card import StreetCardView
from verbinder.ui.pages.organisations.street_dialog import StreetDialog
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import EmptyState
from verbinder.ui.widgets.empty_state import EmptyRoom
from verbinder.usecases import organisations, places, streets
from verbinder.usecases.merging_names import Subject

#: Below this width (at text scale 1.0) the card takes the whole page.
NARROW = 1000
#: The card follows the arrows in the list when they rest for so long.
FOLLOW_MS = 60


class OrganisationsPage(Page):
    """Organisations, places and streets, and one of them."""

    listens_to = frozenset(
        {
            *(Kind.ORGANISATION, Kind.CONTACT_PERSON, Kind.CONTACT_DETAIL, Kind.GIFT, Kind.PLACE, Kind.STREET),
            *(Kind.NEIGHBOURHOOD, Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.SIGNAL, Kind.FOLLOW_UP, Kind.TAG),
            *(Kind.TAGGING, Kind.RESIDENT, Kind.VOCABULARY_WORD, Kind.INTRODUCTION, Kind.INTRODUCTION_CHECK, Kind.ASK),
            *(Kind.INITIATIVE, Kind.INVOLVED, Kind.ACTIVITY),
            *(Kind.SET_ASIDE, Kind.CHOICE, Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN),
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._narrow: bool | None = None
        self._shown: dict[Kind, int] = {}
        self.list = ListPane(context)
        self.organisation = OrganisationCardView(context)
        self.place = PlaceCardView(context)
        self.street = StreetCardView(context)
        self.cards: dict[Kind, RecordCard] = {card.kind: card for card in (self.organisation, self.place, self.street)}
        self.nothing = EmptyState(
            "organisations",
            self.tr("Choose one"),
            self.tr("What you know of it appears here, with every contact you had there."),
            theme=context.theme,
        )
        self._right = QStackedWidget()
        self._nothing_room = EmptyRoom(self.nothing)
        for widget in (self._nothing_room, *self.cards.values()):
            self._right.addWidget(widget)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([440, 620])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._show_looked_at)
        self._actions = self._make_actions()
        self._connect()

    def _connect(self) -> None:
        self.list.looked_at.connect(lambda _id: self._follow.start())
        self.list.pointed_at.connect(lambda number: self._open(number, focus=False))
        self.list.opened.connect(lambda number: self._open(number, focus=True))
        self.list.add_wanted.connect(self.add_record)
        self.list.turned.connect(self._turned)
        for card in self.cards.values():
            card.left.connect(self.back_to_list)
            card.edit_wanted.connect(self.edit_record)
            menu = QMenu(card.more_button)
            menu.addActions(self._actions[2:])
            card.more_button.setMenu(menu)

    def _make_actions(self) -> list[QAction]:
        self._add = self._action(self.tr("Add…"), "Ctrl+Shift+A", "add", self.add_record)
        self._edit = self._action(self.tr("Edit this card…"), "Ctrl+Shift+E", "edit", self.edit_record)
        self._person = self._action(self.tr("Add a contact person…"), "", "person", self.organisation.add_person)
        self._archive = self._action(self.tr("Set aside"), "", "history", self.archive_record)
        self._merge = self._action(self.tr("Merge with another…"), "", "connecting", self.merge_record)
        self._remove = self._action(self.tr("Remove this street"), "", "delete", self.remove_street)
        return [self._add, self._edit, self._person, self._archive, self._merge, self._remove]

    def _action(self, text: str, keys: str, icon: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setIcon(self.context.theme.icon(icon))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Organisations and places")

    def reload(self) -> None:
        self.list.reload()
        self._show_again()

    def focus_first(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        if self._narrow:
            self.back_to_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
        return True

    def open_record(self, kind: Kind, record_id: int) -> bool:
        if kind not in KINDS:
            return False
        self.refresh_if_stale()
        self.list.go_to(kind, record_id)
        self._follow.stop()
        self._open(record_id, focus=True)
        return self._shown.get(kind) == record_id

    def page_actions(self) -> list[QAction]:
        return [action for action in self._actions if action.isVisible()]

    # -- doing --------------------------------------------------------------------------------------------------

    def add_record(self) -> None:
        """Opens an empty form; words that found nothing become the name."""
        kind, context = self.list.kind, self.context
        words = self.list.search.text().strip() if not self.list.model.rowCount() else ""
        dialogs = {Kind.ORGANISATION: OrganisationDialog, Kind.PLACE: PlaceDialog, Kind.STREET: StreetDialog}
        dialog = dialogs[kind](context, name=words, parent=self)
        dialog.saved.connect(lambda number: self.open_record(kind, number))
        dialog.open()

    def edit_record(self) -> None:
        """Opens the card as a form."""
        shown = self._right.currentWidget()
        if shown is self.organisation and self.organisation.card is not None:
            OrganisationDialog(self.context, self.organisation.card, parent=self).open()
        elif shown is self.place and self.place.card is not None:
            PlaceDialog(self.context, self.place.card, parent=self).open()
        elif shown is self.street and self.street.card is not None:
            StreetDialog(self.context, self.street.card.street, parent=self).open()

    def archive_record(self) -> None:
        """Sets an organisation or a place aside, or brings it back."""
        shown, notebook = self._right.currentWidget(), self.context.notebook
        card = self.organisation.card if shown is self.organisation else self.place.card
        if card is None or shown not in (self.organisation, self.place):
            return
        archive = organisations.archive if shown is self.organisation else places.archive
        aside, name = card.archived_on is None, card.name
        if self.context.operations.attempt(lambda: archive(notebook, card.id, aside)):
            text = self.tr("{name} is set aside.") if aside else self.tr("{name} is back in the list.")
            say_done(self.context, text.format(name=name))

    def remove_street(self) -> None:
        """Removes a street nothing stands in; otherwise a banner says why not."""
        if self.street.card is None or self._right.currentWidget() is not self.street:
            return
        street = self.street.card.street
        if self.context.operations.attempt(lambda: streets.remove(self.context.notebook, street.id)):
            say_done(self.context, self.tr("{name} is removed.").format(name=street.name))

    def merge_record(self) -> None:
        """Asks which other organisation, place or street is this one."""
        from verbinder.ui.dialogs.merge_names import MergeNamesDialog

        kind = self.list.kind
        if kind in self._shown:
            MergeNamesDialog(self.context, Subject(kind.value), keep=self._shown[kind], parent=self).open()

    def back_to_list(self) -> None:
        """Leaves the card for the list."""
        if self._narrow:
            self.list.show()
            self._right.hide()
        self.list.focus_list()

    # -- showing ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.context.theme.space(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            focused = self.focusWidget()
            in_card = focused is not None and self._right.isAncestorOf(focused)
            self.list.setVisible(not narrow or not in_card)
            self._right.setVisible(not narrow or in_card)
            for card in self.cards.values():
                card.back_button.setVisible(narrow)
            self._show_looked_at()

    def _turned(self) -> None:
        self._follow.stop()
        self._show_again()

    def _show_again(self) -> None:
        """The card of the list that is shown: what was shown of it, else the row one is at."""
        kind = self.list.kind
        self._show(self._shown.get(kind))
        if self._right.currentWidget() is self._nothing_room:
            self._show_looked_at()

    def _show_looked_at(self) -> None:
        """Beside the list the card follows it; where there is no room for both, only Enter opens a card."""
        looked_at = self.list.table.current_id
        if not self._narrow and looked_at is not None and looked_at != self._shown.get(self.list.kind):
            self._show(looked_at)

    def _open(self, record_id: int, *, focus: bool) -> None:
        self._follow.stop()
        self._show(record_id)
        card = self.cards[self.list.kind]
        if self._right.currentWidget() is not card:
            return
        if self._narrow:
            self._right.show()
            self.list.hide()
        if focus or self._narrow:
            card.focus_card()

    def _show(self, record_id: int | None) -> None:
        kind = self.list.kind
        card = self.cards[kind]
        there = record_id is not None and card.show_record(record_id)
        if there and record_id is not None:
            self._shown[kind] = record_id
        else:
            self._shown.pop(kind, None)
            card.record_id = None
        self._right.setCurrentWidget(card if there else self._nothing_room)
        self._say_actions(kind, there)

    def _say_actions(self, kind: Kind, there: bool) -> None:
        may = there and not self.context.notebook.read_only
        self._add.setEnabled(not self.context.notebook.read_only)
        self._edit.setEnabled(may)
        self._person.setVisible(kind is Kind.ORGANISATION)
        self._person.setEnabled(may)
        self._archive.setVisible(kind is not Kind.STREET)
        self._archive.setEnabled(may)
        self._merge.setEnabled(may)
        self._remove.setVisible(kind is Kind.STREET)
        self._remove.setEnabled(may)
        card = self.organisation.card if kind is Kind.ORGANISATION else self.place.card
        aside = there and card is not None and card.archived_on is not None
        self._archive.setText(self.tr("Bring back") if aside else self.tr("Set aside"))
