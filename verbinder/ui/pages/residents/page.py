"""The page Inwoners: the list at the left, the card at the right, or one of the two where there is little room.

Owns which resident is shown, the keys of the page and its dialogs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.domain.residents import ResidentCard
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.residents.approach_dialog import ApproachDialog
from verbinder.ui.pages.residents.card_view import ResidentCardView
from verbinder.ui.pages.residents.list_pane import ResidentListPane
from verbinder.ui.pages.residents.resident_dialog import ResidentDialog
from verbinder.ui.pages.residents.rights import PersonRights
from verbinder.ui.widgets.empty_state import EmptyRoom, EmptyState
from verbinder.usecases import residents

#: Below this width (at text scale 1.0) the card takes the whole page.
NARROW = 1000
#: The card follows the arrows in the list when they rest for so long.
FOLLOW_MS = 60


class ResidentsPage(Page):
    """Everybody in the notebook, and one of them."""

    listens_to = frozenset(
        {
            *(Kind.RESIDENT, Kind.CONTACT_DETAIL, Kind.GIFT, Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.SIGNAL),
            *(Kind.FOLLOW_UP, Kind.TAG, Kind.TAGGING, Kind.STREET, Kind.NEIGHBOURHOOD, Kind.HOUSEHOLD),
            *(Kind.ORGANISATION, Kind.CONTACT_PERSON, Kind.PLACE),
            *(Kind.INTRODUCTION, Kind.INTRODUCTION_CHECK, Kind.ASK, Kind.SET_ASIDE, Kind.CHOICE),
            *(Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN),
            *(Kind.INITIATIVE, Kind.INVOLVED, Kind.ACTIVITY, Kind.ACTIVITY_PERSON, Kind.STORY, Kind.STORY_PERSON),
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown_id: int | None = None
        self._narrow: bool | None = None
        self.list = ResidentListPane(context)
        self.rights = PersonRights(context, self)
        self.card = ResidentCardView(context)
        self.nobody = EmptyState(
            "person",
            self.tr("Choose somebody"),
            self.tr("Their talents and wishes appear here, and every contact you had."),
            theme=context.theme,
        )
        self._right = QStackedWidget()
        self._nobody_room = EmptyRoom(self.nobody)
        self._right.addWidget(self._nobody_room)
        self._right.addWidget(self.card)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([420, 640])
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
        self.list.opened.connect(self._open)
        self.list.add_wanted.connect(self.add_resident)
        self.list.import_wanted.connect(self.context.shell.open_import)
        self.card.left.connect(self.back_to_list)
        header = self.card.header
        header.back_wanted.connect(self.back_to_list)
        header.contact_wanted.connect(self.write_contact)
        header.edit_wanted.connect(self.edit_resident)
        header.approach_wanted.connect(self.change_approach)
        header.bring_back_wanted.connect(lambda: self.card.writes.archive(False))
        header.introducing_wanted.connect(self.card.writes.set_introducing)
        header.handing_over_wanted.connect(self.card.writes.set_handing_over)
        menu = QMenu(header.more_button)
        menu.addActions(self._actions[3:-1])
        header.more_button.setMenu(menu)

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Residents")

    def reload(self) -> None:
        self.list.reload()
        self._show(self._shown_id)

    def hear(self, changes: Changes) -> None:
        self.list.hear(changes)
        self._show(self._shown_id)

    def focus_first(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> bool:
        if self._narrow:
            self.back_to_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
        return True

    def open_record(self, kind: Kind, record_id: int) -> bool:
        if kind is not Kind.RESIDENT:
            return False
        self.refresh_if_stale()
        self.list.go_to(record_id)
        self._follow.stop()
        self._open(record_id)
        return self._shown_id == record_id

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    # -- doing --------------------------------------------------------------------------------------------------

    def add_resident(self) -> None:
        """Opens an empty form; words that found nobody become the first name."""
        words = self.list.search.text().strip() if not self.list.model.rowCount() else ""
        dialog = ResidentDialog(self.context, given_name=words, parent=self)
        dialog.saved.connect(lambda number: self.open_record(Kind.RESIDENT, number))
        dialog.known.connect(lambda number: self.open_record(Kind.RESIDENT, number))
        dialog.open()

    def edit_resident(self) -> None:
        """Opens the card as a form."""
        if self.shown is not None:
            dialog = ResidentDialog(self.context, self.shown, parent=self)
            dialog.known.connect(lambda number: self.open_record(Kind.RESIDENT, number))
            dialog.open()

    def write_contact(self) -> None:
        """Puts the cursor in the capture line, which begins with this person."""
        if self.shown is not None:
            self.context.shell.log_contact(resident_id=self.shown.id)

    def change_approach(self) -> None:
        """Asks how this person wants to be approached."""
        if self.shown is not None:
            ApproachDialog(self.context, self.shown, parent=self).open()

    def open_doubles(self) -> None:
        """Looks for people who stand in the notebook twice."""
        from verbinder.ui.dialogs.doubles import DoublesDialog

        DoublesDialog(self.context, self).open()

    def back_to_list(self) -> None:
        """Leaves the card for the list."""
        if self._narrow:
            self.list.show()
            self._right.hide()
        self.list.focus_list()

    @property
    def shown(self) -> ResidentCard | None:
        """Whose card is shown, None when nobody's is."""
        return self.card.card if self._right.currentWidget() is self.card else None

    # -- showing ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.context.theme.space(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            in_card = self._right.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
            self.list.setVisible(not narrow or not in_card)
            self._right.setVisible(not narrow or in_card)
            self.card.header.back_button.setVisible(narrow)
            self._show_looked_at()

    def _show_looked_at(self) -> None:
        """Beside the list the card follows it; where there is no room for both, only Enter opens a card."""
        looked_at = self.list.table.current_id
        if not self._narrow and looked_at is not None and looked_at != self._shown_id:
            self._show(looked_at)

    def _open(self, resident_id: int) -> None:
        self._follow.stop()
        if self._shown_id != resident_id:
            self._show(resident_id)
        if self.shown is None:
            return
        if self._narrow:
            self._right.show()
            self.list.hide()
        self.card.focus_card()

    def _show(self, resident_id: int | None) -> None:
        card = self._read(resident_id)
        self._shown_id = card.id if card is not None else None
        self._right.setCurrentWidget(self.card if card is not None else self._nobody_room)
        if card is not None:
            self.card.show_card(card)
        elif self._narrow and self.list.isHidden():
            self.back_to_list()
        self._say_actions(card)

    def _read(self, resident_id: int | None) -> ResidentCard | None:
        """The card, None for nobody and for who is gone since (an undone step says so itself)."""
        if resident_id is None:
            return None
        found: list[ResidentCard] = []
        self.context.operations.attempt(
            lambda: found.append(residents.card(self.context.notebook, resident_id)), on_error=lambda _error: None
        )
        return found[0] if found else None

    # -- keys ---------------------------------------------------------------------------------------------------

    def _make_actions(self) -> list[QAction]:
        card = self.card
        self._archive = self._action(self.tr("Put in the archive"), "", self._toggle_archive)
        self._contact = self._action(self.tr("Write down a contact"), "Alt+C", self.write_contact)
        self._leave = self._action(self.tr("Lives there no longer"), "", card.writes.leave_household)
        return [
            self._action(self.tr("Add a resident"), "Ctrl+Shift+A", self.add_resident, always=True),
            self._action(self.tr("Edit this card"), "Ctrl+Shift+E", self.edit_resident),
            self._contact,
            self._action(self.tr("Add a talent"), "Alt+T", card.gifts.talents.start_adding),
            self._action(self.tr("Add a wish or question"), "Alt+W", card.gifts.needs.start_adding),
            self._action(self.tr("Add an interest"), "Alt+I", card.gifts.interests.start_adding),
            self._action(self.tr("Add an experience"), "Alt+R", card.gifts.experiences.start_adding),
            self._action(self.tr("Add a tag"), "Alt+L", card.about.tags.start_adding),
            self._action(self.tr("How to approach…"), "Alt+A", self.change_approach),
            self._action(self.tr("Whether to introduce…"), "Alt+O", card.header.introducing.showMenu),
            self._action(self.tr("Whether to a colleague…"), "", card.header.handing_over.showMenu),
            self._action(self.tr("Write down that they were asked…"), "", card.connecting.asks.add),
            self._action(self.tr("Lives with…"), "", lambda: card.writes.live_with(self)),
            self._leave,
            self._archive,
            *self._reading_actions(),
            self._action(self.tr("Forget for good…"), "", self._of_shown(self.rights.ask_forget)),
            self._action(self.tr("Doubles…"), "", self.open_doubles, always=True),
        ]

    def _reading_actions(self) -> list[QAction]:
        """What can be done in a notebook that is open to read only."""
        self._reading = (
            self._action(self.tr("What changed…"), "", self._of_shown(self.rights.show_history)),
            self._action(self.tr("Everything about this person…"), "", self._of_shown(self.rights.ask_access)),
        )
        return list(self._reading)

    def _of_shown(self, ask: Callable[[ResidentCard], object]) -> Callable[[], object]:
        """What is asked for the person whose card is shown."""
        return lambda: ask(self.shown) if self.shown is not None else None

    def _action(self, text: str, keys: str, run: Callable[[], object], *, always: bool = False) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(always and not self.context.notebook.read_only)
        action.triggered.connect(lambda: self._run(run))
        self.addAction(action)
        return action

    def _run(self, run: Callable[[], object]) -> None:
        # In a narrow window a key for the card brings the card.
        if (
            self._narrow
            and self.shown is not None
            and self._right.isHidden()
            and run not in (self.add_resident, self.open_doubles)
        ):
            self._right.show()
            self.list.hide()
        run()

    def _toggle_archive(self) -> None:
        if self.shown is not None:
            self.card.writes.archive(self.shown.archived_on is None)

    def _say_actions(self, card: ResidentCard | None) -> None:
        may = not self.context.notebook.read_only
        for action in self._actions[1:-1]:
            action.setEnabled(card is not None and (action in self._reading or may))
        self._contact.setEnabled(card is not None and card.archived_on is None and may)
        self._leave.setVisible(card is not None and bool(card.household))
        put_away = card is None or card.archived_on is None
        self._archive.setText(self.tr("Put in the archive") if put_away else self.tr("Bring back from the archive"))
