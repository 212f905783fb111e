"""Introductions: to ask about, under way and ended; one of them in full, and the path along which it came about.

Owns what is read and chosen; words are `rows`'s, writes are the actions'.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verbinder.domain.introduction_views import IntroductionCounts, IntroductionView
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.connecting.introduction_actions import IntroductionActions
from verbinder.ui.pages.connecting.introduction_rows import REST, IntroductionRows
from verbinder.ui.pages.connecting.items import IntroductionItem
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.connecting.pairs import both
from verbinder.ui.pages.connecting.short_list import ShortList
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.widgets import Entry, Heading, Paragraph
from verbinder.usecases import introductions

#: More than so many nobody reads through.
MOST = 2_000


class IntroductionsView(ListAndPanel):
    """Who was brought together, and what became of it."""

    def __init__(
        self, context: PageContext, show_suggestions: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._whole = False
        self._due: frozenset[int] = frozenset()
        self._show_suggestions = show_suggestions
        self._rows = IntroductionRows(context, self)
        self._actions = IntroductionActions(context, self)
        self.introduction = IntroductionPanel(theme=context.theme, name=self.tr("The chosen introduction"))
        self.set_up(self.introduction, name=self.tr("Introductions"), icon="tie")
        self.introduction.step_chosen.connect(self._go_to_step)
        self.ties = Paragraph("", role=TypeRole.SUBHEADING)
        self.ends = Paragraph("", muted=True)
        self.top_bar = KeyActionBar(name=self.tr("Introductions"))
        self.top_bar.set_read_only(context.notebook.read_only)
        self.top_bar.listen_on(self.list)
        counts = QVBoxLayout()
        counts.setSpacing(Spacing.XS)
        counts.addWidget(self.ties)
        counts.addWidget(self.ends)
        row = QHBoxLayout()
        row.setSpacing(Spacing.M)
        row.addLayout(counts, 1)
        row.addWidget(self.top_bar, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(row)
        self.top_bar.set_actions(self._actions.for_all())
        self.empty_pressed.connect(show_suggestions)

    @property
    def actions_of(self) -> IntroductionActions:
        """What can be done here."""
        return self._actions

    def reload(self) -> None:
        notebook, run = self.context.notebook, self.context.operations.run
        under_way = run(introductions.open_introductions, notebook, limit=MOST)
        ended = run(introductions.ended_introductions, notebook, limit=MOST)
        due = run(introductions.due, notebook, limit=MOST)
        counts = run(introductions.counts, notebook)
        if under_way is None or ended is None or due is None or counts is None:
            return
        self._say_counts(counts)
        if not under_way and not ended:
            self.show_empty(
                self.tr("Nobody brought together yet"),
                self.tr("Accept a suggestion; then you see here what became of it, and when to ask."),
                self.tr("See the suggestions"),
            )
            return
        self._due = frozenset(view.id for view in due)
        self.show_sections(self._rows.sections(under_way, ended, self._due, whole=self._whole))

    def show_introduction(self, introduction_id: int) -> bool:
        """Go to an introduction, also one of long ago; False when it is not there."""
        item = IntroductionItem(introduction_id)
        if self.go_to(item):
            return True
        self._whole = True
        self.reload()
        return self.go_to(item)

    def enter(self, payload: object) -> None:
        if payload == REST:
            row = self.list.currentIndex().row()
            self._whole = True
            self.reload()
            # The first of those that were hidden stands where "show all" stood.
            self.list.setCurrentIndex(self.list.sections.index(row))
        else:
            super().enter(payload)

    def show_chosen(self, payload: object) -> None:
        view = payload.view if isinstance(payload, IntroductionItem) else None
        if view is None:
            self.introduction.show_nothing()
            return
        about = self._rows.about(view, is_due=view.id in self._due)
        actions = self._actions.for_introduction(view)
        self.introduction.show_introduction(view, about, self._rows, self._path(view), actions)

    def _path(self, view: IntroductionView) -> list[Entry]:
        """How one thing led to the next, this one among them; nothing when it stands by itself."""
        before = self.context.operations.run(introductions.chain, self.context.notebook, view.id) or ()
        after = self.context.operations.run(introductions.led_to, self.context.notebook, view.id) or ()
        steps = (*before, *after)
        return [self._rows.step(step, present=step.id == view.id) for step in steps] if len(steps) > 1 else []

    def _go_to_step(self, payload: object) -> None:
        if isinstance(payload, IntroductionItem) and self.show_introduction(payload.id):
            self.sides.to_list()

    def _say_counts(self, counts: IntroductionCounts) -> None:
        ends = self._rows.ends(counts)
        self.ties.setText(self._rows.ties(counts))
        self.ends.setText(ends)
        self.ties.setVisible(any(counts.by_state.values()))
        self.ends.setVisible(bool(ends))


class IntroductionPanel(DetailPanel):
    """One introduction: where it stands, what it was about, what was answered, and its path."""

    step_chosen = Signal(object)

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self._answers = Heading(self.tr("How it went"), TypeRole.SUBHEADING)
        self.checks = Paragraph()
        self.path = ShortList(theme=theme, name=self.tr("What came forth from what"))
        self.path.entry_activated.connect(self.step_chosen)
        for place, widget in enumerate((self._answers, self.checks, self.path), start=3):
            self._card.body.insertWidget(place, widget)

    def show_introduction(
        self,
        view: IntroductionView,
        about: str,
        rows: IntroductionRows,
        path: Sequence[Entry],
        actions: Sequence[KeyAction],
    ) -> None:
        """Show one."""
        checks = rows.checks(view)
        self.checks.setText(checks)
        for widget in (self._answers, self.checks):
            widget.setVisible(bool(checks))
        self.path.show_entries(self.tr("What came forth from what"), path)
        self.show_item(both(view.one, view.other), about, rows.text(view), actions)
