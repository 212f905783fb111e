"""The page Overzicht: a period with its counts and the way to let them out, and the stories beside them.

Owns which of the two is seen and when each is made anew; what they show is theirs.
"""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Changes, Kind
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.overview.counts_view import CountsView
from verbinder.ui.pages.overview.stories_view import StoriesView
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.heading import Heading

#: What of a story is shown beside the counts, or decides whether it may leave.
STORIES = (Kind.STORY, Kind.STORY_PERSON, Kind.RESIDENT, Kind.CONTACT_PERSON, Kind.STREET, Kind.TAG, Kind.INITIATIVE)
COUNTS_VIEW, STORIES_VIEW = 0, 1


class OverviewPage(Page):
    """Counts of a period that lead back to nobody."""

    listens_to = frozenset(
        {
            Kind.CONTACT,
            Kind.CONTACT_PARTICIPANT,
            Kind.STREET,
            Kind.TAG,
            Kind.TAGGING,
            Kind.RESIDENT,
            Kind.NEIGHBOURHOOD,
            Kind.INTRODUCTION,
            Kind.INTRODUCTION_CHECK,
            Kind.GIFT,
            Kind.INITIATIVE,
            Kind.INITIATIVE_THEME,
            Kind.SUPPORT,
            *STORIES,
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.segments = Segments(
            (("overview", self.tr("Counts")), ("note", self.tr("Stories"))),
            theme=context.theme,
            name=self.tr("What is shown"),
        )
        self.counts = CountsView(context)
        self.stories = StoriesView(context)
        self._stories_old = True
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()

    # -- what the page says of itself ---------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Overview")

    def focus_first(self) -> None:
        if self.segments.index == STORIES_VIEW:
            self.stories.focus_first()
        else:
            self.counts.focus_first()

    def page_actions(self) -> list[QAction]:
        return [*self.counts.actions_of_counts(), *self._actions]

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """A story."""
        if kind is not Kind.STORY:
            return False
        self._go(STORIES_VIEW)
        return self.stories.show_story(record_id)

    # -- making it anew -----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Counts the chosen period again; the stories are read when they are seen."""
        self._stories_old = True
        self._refresh_stories()
        self.counts.reload()

    def hear(self, changes: Changes) -> None:
        """What touches only stories needs no counting."""
        if set(changes.ids) | changes.bulk <= {Kind.STORY, Kind.STORY_PERSON}:
            self._stories_old = True
            self._refresh_stories()
            self.counts.offer_stories()
        else:
            self.reload()

    # -- the stories --------------------------------------------------------------------------------------------

    def _go(self, which: int) -> None:
        self.segments.choose(which)
        self.focus_first()

    def _turn(self, which: int) -> None:
        self._stack.setCurrentIndex(which)
        self.counts.save_button.setVisible(which == COUNTS_VIEW)
        self._refresh_stories()

    def _refresh_stories(self) -> None:
        if self._stories_old and self.segments.index == STORIES_VIEW:
            self._stories_old = False
            self.stories.reload()

    def _make_actions(self) -> list[QAction]:
        return [
            self.make_action(self.tr("Stories beside the counts"), lambda: self._go(STORIES_VIEW)),
            self.make_action(self.tr("Write a story…"), self._write_story, writes=True),
        ]

    def _write_story(self) -> None:
        self._go(STORIES_VIEW)
        self.stories.write()

    # -- putting it together ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = FlowLayout(horizontal=Spacing.XL, vertical=Spacing.S)
        head.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, 0)
        title = Heading(self.tr("Overview"), TypeRole.TITLE)
        for part in (title, self.segments, self.counts.save_button, self.counts.counting):
            head.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Spacing.M)
        outer.addLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.counts)
        beside = QWidget()
        room = QVBoxLayout(beside)
        room.setContentsMargins(Spacing.L, 0, Spacing.L, Spacing.L)
        room.addWidget(self.stories)
        self._stack.addWidget(beside)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._turn)
        self.stories.nothing_to_do.connect(lambda: self.segments.buttons[self.segments.index].setFocus())
        self.counts.old.connect(self.hear_later)
        self.counts.along.to_stories.connect(lambda: self._go(STORIES_VIEW))
