"""The page "Verbinden": suggestions, groups, introductions, and what was set aside; one of the four at a time.

Owns which of them is seen and when each reads the notebook again; what stands in one is its own.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.connecting.found import FoundSuggestions
from verbinder.ui.pages.connecting.groups_view import GroupsView
from verbinder.ui.pages.connecting.introductions_view import IntroductionsView
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.connecting.set_aside_view import SetAsideView
from verbinder.ui.pages.connecting.suggestions_view import SuggestionsView
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today.sides import LOW
from verbinder.ui.widgets import FlowLayout, Heading
from verbinder.usecases import suggestable


class Shown(IntEnum):
    """Which of the views is seen."""

    SUGGESTIONS = 0
    GROUPS = 1
    INTRODUCTIONS = 2
    SET_ASIDE = 3


class ConnectingPage(Page):
    """Who could meet whom, and what became of those who were brought together."""

    listens_to = frozenset(
        {
            *(Kind.RESIDENT, Kind.ORGANISATION, Kind.GIFT, Kind.HOUSEHOLD, Kind.STREET, Kind.NEIGHBOURHOOD, Kind.PLACE),
            *(Kind.INTRODUCTION, Kind.INTRODUCTION_CHECK, Kind.ASK, Kind.SET_ASIDE, Kind.CHOICE),
            *(Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN),
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = context.notebook.today()
        self._found = FoundSuggestions(context, self)
        self.heading = Heading(self.tr("Connecting"), TypeRole.TITLE)
        self.segments = Segments(
            (
                ("connecting", self.tr("Suggestions")),
                ("people", self.tr("Groups")),
                ("tie", self.tr("Introductions")),
                ("history", self.tr("Set aside")),
            ),
            theme=context.theme,
            name=self.tr("What is shown"),
        )
        self.suggestions = SuggestionsView(context, self._found)
        self.groups = GroupsView(context, self._found)
        self.introductions = IntroductionsView(context, self.show_suggestions)
        self.set_aside = SetAsideView(context, self._found)
        self.views: tuple[ListAndPanel, ...] = (self.suggestions, self.groups, self.introductions, self.set_aside)
        #: Which of them hold what the notebook held before.
        self._old = set(self.views)
        self._stack = QStackedWidget()
        for view in self.views:
            self._stack.addWidget(view)
            view.nothing_to_do.connect(lambda: self.segments.buttons[self.segments.index].setFocus())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        # Beside each other where there is room, else under each other.
        head = FlowLayout(horizontal=Spacing.XL, vertical=Spacing.S)
        head.addWidget(self.heading)
        head.addWidget(self.segments)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.segments.chosen.connect(self._turned)
        self._actions = self._make_actions()

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Connecting")

    @property
    def view(self) -> ListAndPanel:
        """The view that is seen."""
        return self.views[self.segments.index]

    def reload(self) -> None:
        self._day = self.context.notebook.today()
        self._old = set(self.views)
        self._found.changed()
        self._refresh()

    def hear(self, changes: Changes) -> None:
        self.reload()

    def focus_first(self) -> None:
        self.view.focus_first()

    def focus_search(self) -> bool:
        self._show(Shown.SUGGESTIONS)
        search = self.suggestions.search_head.search
        search.setFocus()
        search.selectAll()
        return True

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """An introduction, or the suggestions on one gift."""
        if kind is Kind.INTRODUCTION:
            self._show(Shown.INTRODUCTIONS)
            found = self.introductions.show_introduction(record_id)
            self.introductions.focus_first()
            return found
        if kind is Kind.GIFT:
            owner = self.context.operations.run(suggestable.owner_of, self.context.notebook, record_id)
            return owner is not None and self.show_for(owner, record_id)
        return False

    def show_for(self, number: int, gift_id: int | None = None) -> bool:
        """Show the suggestions of a resident (its id) or an organisation (minus its id), on one gift when given."""
        self._show(Shown.SUGGESTIONS)
        self.suggestions.show_for(number, gift_id)
        return True

    def show_suggestions(self) -> None:
        """Show the suggestions for everybody."""
        self._show(Shown.SUGGESTIONS)
        self.suggestions.show_everybody()

    def page_actions(self) -> list[QAction]:
        return self._actions

    def showEvent(self, event: QShowEvent) -> None:
        if self.context.notebook.today() != self._day:
            # What was put off until yesterday comes back, and somebody's rest may be over.
            self._stale = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heading.setVisible(self.height() >= self.context.theme.space(LOW))

    # -- which view ---------------------------------------------------------------------------------------------

    def _turned(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Show the chosen view as the notebook is now; the others wait until they are chosen."""
        view = self.view
        self._stack.setCurrentWidget(view)
        if view in self._old and not self._stale:
            self._old.discard(view)
            view.reload()

    def _show(self, which: Shown) -> None:
        self.segments.choose(which)
        self._refresh()

    def _make_actions(self) -> list[QAction]:
        return [
            self.make_action(self.tr("Suggestions for everybody"), self.show_suggestions),
            self.make_action(self.tr("Look for suggestions again"), self.suggestions.look_again),
            self.make_action(self.tr("Groups with the same wish"), lambda: self._go(Shown.GROUPS)),
            self.make_action(self.tr("Introductions"), lambda: self._go(Shown.INTRODUCTIONS)),
            self.make_action(
                self.tr("Bring together by your own idea…"), self.introductions.actions_of.own_idea, writes=True
            ),
            self.make_action(self.tr("What was set aside"), lambda: self._go(Shown.SET_ASIDE)),
        ]

    def _go(self, which: Shown) -> None:
        self._show(which)
        self.view.focus_first()
