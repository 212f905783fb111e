"""What was found for the list of everybody: kept, marked stale by changes, and looked for again when it is asked for.

Owns when is looked and how: at once in a small notebook, as a job with progress in a larger one. What may no longer be
suggested leaves a kept list at once, however stale the rest of it may be.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import GroupView, SuggestionView
from verbinder.errors import VerbinderError
from verbinder.ui.jobs import Job
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import match_index, suggestable, suggestions
from verbinder.usecases.suggestions import Overview

#: Among so few people everything is found within a blink.
QUICK = 120
SMALLEST_GROUP = 3


class FoundSuggestions(QObject):
    """Ask `of` for what is known; `want` makes sure that it is, and `told` says when there is something else to see."""

    told = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[SuggestionKind | None, Overview] = {}
        self._stale: set[SuggestionKind | None] = set()
        self._people: int | None = None
        self._job: Job | None = None
        self._looking: SuggestionKind | None = None
        #: Counts the looks; what an earlier one brings is of no use any more.
        self._look = 0
        self._changed_meanwhile = False
        #: While this is so, the index is being read beside the window: nothing else may ask it.
        self.busy = False
        #: The last look was stopped, or refused.
        self.stopped = False

    def of(self, kind: SuggestionKind | None) -> Overview | None:
        """What was found of one kind, or of all (None); None while nothing is known."""
        return self._known.get(kind)

    def is_stale(self, kind: SuggestionKind | None) -> bool:
        """Whether something changed since it was found."""
        return kind in self._stale

    @property
    def is_ready(self) -> bool:
        """Whether suggestions for one can be asked for at once."""
        return not self.busy and match_index.is_ready(self._context.notebook)

    def changed(self) -> None:
        """Something was written: everything is from before that now."""
        self._stale = set(self._known)
        self._changed_meanwhile = True
        self.stopped = False

    def want(self, kind: SuggestionKind | None) -> None:
        """Look when nothing is known; what is stale is looked for again only where that takes no time."""
        if self.stopped or (self.busy and self._looking == kind):
            return
        known = self._known.get(kind)
        if known is not None and match_index.is_ready(self._context.notebook):
            if kind not in self._stale:
                return
            if not self.busy and not self._is_quick():
                self._known[kind] = self._still_allowed(known)
                return
        # Who may still be suggested cannot be asked now, so nobody is.
        self._known.pop(kind, None)
        self.look(kind)

    def look(self, kind: SuggestionKind | None) -> None:
        """Look now."""
        if self._job is not None:
            self._job.cancel()
        self._look += 1
        look, notebook = self._look, self._context.notebook
        kinds = None if kind is None else [kind]
        self.stopped = self._changed_meanwhile = False
        if self._is_quick():
            found = self._context.operations.run(suggestions.overview, notebook, kinds=kinds)
            self._take(look, kind, found) if found is not None else self._stop(look)
            return
        self.busy, self._looking = True, kind
        job = self._context.operations.job(
            suggestions.overview,
            notebook,
            kinds=kinds,
            on_done=lambda found: self._take(look, kind, found),
            on_error=lambda error: self._refuse(look, error),
            on_cancelled=lambda: self._stop(look),
            title=self.tr("Looking who could meet whom"),
            owner=self,
        )
        # A job that is done at once has told already.
        if self.busy and look == self._look:
            self._job = job
            self.told.emit()

    def _is_quick(self) -> bool:
        small = self._people is not None and self._people <= QUICK
        return small and not self.busy and match_index.is_ready(self._context.notebook)

    def _take(self, look: int, kind: SuggestionKind | None, found: Overview) -> None:
        if look != self._look:
            return
        self._end()
        self._known[kind] = found
        (self._stale.add if self._changed_meanwhile else self._stale.discard)(kind)
        self._people = found.people
        self.told.emit()

    def _refuse(self, look: int, error: VerbinderError) -> None:
        self._context.messages.error(error)
        self._stop(look)

    def _stop(self, look: int) -> None:
        if look == self._look:
            self._end()
            self.stopped = True
            self.told.emit()

    def _end(self) -> None:
        self.busy = False
        self._job = None

    # -- what may still be shown --------------------------------------------------------------------------------

    def _still_allowed(self, kept: Overview) -> Overview:
        groups = (self._of_those_left(group) for group in kept.groups)
        return replace(
            kept,
            feasts=self._allowed(kept.feasts),
            others=self._allowed(kept.others),
            groups=tuple(group for group in groups if len(group.members) >= SMALLEST_GROUP),
        )

    def _allowed(self, views: Iterable[SuggestionView]) -> tuple[SuggestionView, ...]:
        notebook = self._context.notebook
        return tuple(
            view for view in views if suggestions.may_be_introduced(notebook, view.mine.number, view.theirs.number)
        )

    def _of_those_left(self, group: GroupView) -> GroupView:
        notebook = self._context.notebook
        left = tuple(member for member in group.members if suggestable.may_be_suggested(notebook, member[0].number))
        return replace(group, members=left)
