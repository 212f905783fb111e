"""The page Initiatieven: the list with the advice for each at a glance, and the dossier of one.

Owns which of the two is seen, the keys of the page and its dialogs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.errors import VerbinderError
from verbinder.ui.pages.initiatives.advice_look import AdviceLook
from verbinder.ui.pages.initiatives.dossier import DossierView
from verbinder.ui.pages.initiatives.initiative_dialog import InitiativeDialog
from verbinder.ui.pages.initiatives.initiative_list import InitiativeList
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import initiatives

#: What belongs to an initiative and is found by its words.
PARTS = (
    *(Kind.ACTIVITY, Kind.STEP, Kind.SUPPORT, Kind.BUDGET, Kind.AGREEMENT, Kind.INVOLVED),
    *(Kind.HAND_OVER, Kind.CHECK_IN, Kind.STEP_IN, Kind.RUNG, Kind.ADVICE, Kind.ROLE_CHOICE),
)


class InitiativesPage(Page):
    """What residents do for residents."""

    listens_to = frozenset(
        {
            *(Kind.INITIATIVE, Kind.INITIATIVE_THEME, Kind.ACTIVITY_PERSON, Kind.TAG, *PARTS),
            *(Kind.RESIDENT, Kind.ORGANISATION, Kind.PLACE, Kind.NEIGHBOURHOOD, Kind.ASK, Kind.CHOICE),
            *(Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.STORY),
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list = InitiativeList(context)
        self.dossier = DossierView(context)
        self.look = AdviceLook(context, self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.dossier)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._actions = self._make_actions()
        menu = QMenu(self.dossier.more_button)
        menu.addActions(self._actions[2:])
        self.dossier.set_menu(menu)
        self.list.opened.connect(self.open_initiative)
        self.list.add_wanted.connect(self.add_initiative)
        self.dossier.left.connect(self.back_to_list)
        self.dossier.edit_wanted.connect(self.edit_initiative)
        self.look.told.connect(self._advised)

    def _make_actions(self) -> list[QAction]:
        self._add = self._action(self.tr("Start an initiative…"), "Ctrl+Shift+A", "add", self.add_initiative)
        self._edit = self._action(self.tr("Edit this initiative…"), "Ctrl+Shift+E", "edit", self.edit_initiative)
        self._activity = self._action(
            self.tr("Write down a time…"), "Ctrl+Shift+T", "calendar", self._on_dossier("activities", "add_activity")
        )
        self._step = self._action(self.tr("A small step…"), "", "follow-up", self._on_dossier("steps", "add_step"))
        self._support = self._action(self.tr("Asked or given…"), "", "help", self._on_dossier("support", "add_support"))
        self._someone = self._action(self.tr("Add someone…"), "", "person", self._on_dossier("people", "add_someone"))
        self._plan = self._action(
            self.tr("Plan stepping back…"), "", "advice-step-out", self._on_dossier("plan", "plan")
        )
        self._archive = self._action(self.tr("Set aside"), "", "history", self.archive_initiative)
        return [
            *(self._add, self._edit, self._activity, self._step),
            *(self._support, self._someone, self._plan, self._archive),
        ]

    def _on_dossier(self, card: str, does: str) -> Callable[[], object]:
        def run() -> None:
            if self.shown_id is not None:
                getattr(getattr(self.dossier, card), does)()

        return run

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

    @property
    def shown_id(self) -> int | None:
        """The initiative whose dossier is seen; None while the list is."""
        dossier = self.dossier.dossier
        return dossier.id if dossier is not None and self.stack.currentWidget() is self.dossier else None

    def title(self) -> str:
        return self.tr("Initiatives")

    def reload(self) -> None:
        self.look.changed()
        self.list.reload()
        number = self.shown_id
        if number is not None and not self.dossier.show_initiative(number):
            # Somebody may be typing elsewhere while what was shown here is taken back.
            focused = self.window().focusWidget()
            self.stack.setCurrentWidget(self.list)
            if focused is not None and self.dossier.isAncestorOf(focused):
                self.list.focus_list()
        self._say_actions()

    def focus_first(self) -> None:
        if self.shown_id is not None:
            self.dossier.focus_dossier()
        elif self.list.search.isVisibleTo(self):
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.focus_list()

    def focus_search(self) -> bool:
        self.back_to_list()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
        return True

    def open_record(self, kind: Kind, record_id: int) -> bool:
        if kind is not Kind.INITIATIVE and kind not in PARTS:
            return False
        self.refresh_if_stale()
        if kind is not Kind.INITIATIVE:
            try:
                record_id = initiatives.initiative_of(self.context.notebook, kind, record_id)
            except VerbinderError:
                return False
        return self.open_initiative(record_id)

    def page_actions(self) -> list[QAction]:
        return [action for action in self._actions if action.isEnabled()]

    # -- doing --------------------------------------------------------------------------------------------------

    def add_initiative(self) -> None:
        """Opens an empty form; words that found nothing become the name."""
        words = self.list.search.text().strip() if not self.list.model.rowCount() else ""
        dialog = InitiativeDialog(self.context, name=words, parent=self.window())
        dialog.saved.connect(self.open_initiative)
        dialog.open()

    def edit_initiative(self) -> None:
        """Opens the dossier as a form."""
        if self.shown_id is not None:
            InitiativeDialog(self.context, self.dossier.dossier, parent=self.window()).open()

    def archive_initiative(self) -> None:
        """Sets the initiative aside, or brings it back."""
        dossier = self.dossier.dossier
        if dossier is None or self.shown_id is None:
            return
        aside = dossier.archived_on is None
        if self.context.operations.attempt(lambda: initiatives.archive(self.context.notebook, dossier.id, aside)):
            text = self.tr("{name} is set aside.") if aside else self.tr("{name} is back in the list.")
            say_done(self.context, text.format(name=dossier.name))

    def open_initiative(self, initiative_id: int) -> bool:
        """Shows the dossier of an initiative; False when it is not there any more."""
        if not self.dossier.show_initiative(initiative_id):
            return False
        self.list.go_to(initiative_id)
        self.stack.setCurrentWidget(self.dossier)
        self._say_actions()
        self.dossier.focus_dossier()
        return True

    def back_to_list(self) -> None:
        """Leaves the dossier for the list."""
        self.stack.setCurrentWidget(self.list)
        self._say_actions()
        self.list.focus_list()

    def _advised(self) -> None:
        """What is advised is known now, beside the window or at once."""
        self.list.ask()

    def _say_actions(self) -> None:
        there = self.shown_id is not None
        may = not self.context.notebook.read_only
        self._add.setEnabled(may)
        for action in self._actions[1:]:
            action.setEnabled(there and may)
        dossier = self.dossier.dossier
        aside = there and dossier is not None and dossier.archived_on is not None
        self._archive.setText(self.tr("Bring back") if aside else self.tr("Set aside"))
