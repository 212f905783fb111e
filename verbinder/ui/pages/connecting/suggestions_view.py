"""Suggestions: a small feast first, then for everybody; or for one person, one organisation, one wish or offer.

Owns what is asked for (kind, name, for whom) and what stands in the list; looking is `found`'s, words are `rows`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.errors import UserError
from verbinder.ui.pages.connecting.empty_words import EmptyWords, Nothing
from verbinder.ui.pages.connecting.found import FoundSuggestions
from verbinder.ui.pages.connecting.items import PartyItem, SuggestionItem
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.connecting.pairs import open_card
from verbinder.ui.pages.connecting.search_head import SearchHead
from verbinder.ui.pages.connecting.suggestion_actions import SuggestionActions
from verbinder.ui.pages.connecting.suggestion_panel import SuggestionPanel
from verbinder.ui.pages.connecting.suggestion_rows import SuggestionRows, fits
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import suggestable, suggestions

#: For one as many as one would look through.
FOR_ONE = 30


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom, and on which of their gifts (None: on all)."""

    party: PartyName
    gift_id: int | None = None


class SuggestionsView(ListAndPanel):
    """`show_for` shows the suggestions of one, `show_everybody` those of all."""

    def __init__(self, context: PageContext, found: FoundSuggestions, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found = found
        self._scope: Scope | None = None
        self._nothing: Nothing | None = None
        self._words = EmptyWords(self)
        self._rows = SuggestionRows(context, self)
        self.suggestion = SuggestionPanel(self._rows, theme=context.theme, name=self.tr("The chosen suggestion"))
        self.set_up(self.suggestion, name=self.tr("Suggestions"), icon="connecting")
        self._actions = SuggestionActions(context, self, self.show_for)
        self.search_head = SearchHead(context)
        self.head.addWidget(self.search_head)
        self.search_head.asked.connect(self._asked)
        self.search_head.kind_chosen.connect(self.reload)
        self.search_head.again_wanted.connect(self.look_again)
        self.search_head.scope.back.connect(self.show_everybody)
        self.search_head.scope.gift_chosen.connect(self._gift_chosen)
        self.search_head.into_list.connect(self._into_list)
        self.suggestion.other_chosen.connect(self._go_to_other)
        self.empty_pressed.connect(self._empty_action)
        found.told.connect(self._told)

    # -- what is asked for --------------------------------------------------------------------------------------

    def show_for(self, number: int, gift_id: int | None = None) -> None:
        """Show the suggestions of a resident (its id) or an organisation (minus its id), on one gift when given."""
        party = self.context.operations.run(suggestable.name_of, self.context.notebook, number)
        if party is None:
            return
        self.search_head.clear()
        self._scope = Scope(party, gift_id)
        self.reload()
        self.focus_first()

    def show_everybody(self) -> None:
        """Back to the list of everybody."""
        self._scope = None
        self.search_head.scope.hide()
        self.reload()
        self.focus_first()

    def look_again(self) -> None:
        """Look again, though it may take a while."""
        self._found.look(self.search_head.kind)

    def leave(self) -> bool:
        if self._scope is None:
            return False
        self.show_everybody()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.leave():
            return
        super().keyPressEvent(event)

    def _gift_chosen(self, gift_id: int | None) -> None:
        if self._scope is not None:
            self._scope = Scope(self._scope.party, gift_id)
            self._show()

    def _asked(self) -> None:
        self._show()
        # The first of what is found is what one most likely means.
        self.list.select_first()

    def _into_list(self) -> None:
        if not self.is_empty:
            self.list.setFocus()

    def _go_to_other(self, payload: object) -> None:
        if isinstance(payload, SuggestionItem):
            self.show_for(payload.view.mine.number, payload.view.shared[0].gift_mine)
            self.go_to(payload)

    # -- showing ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        # Suggestions for one need the index as well, and that comes with the list of everybody.
        if self._scope is None or not self._found.is_ready:
            self._found.want(self.search_head.kind if self._scope is None else None)
        self._show()

    def _told(self) -> None:
        if self._scope is None and not self._found.busy and self._found.is_stale(self.search_head.kind):
            self._found.want(self.search_head.kind)
        self._show()

    def _show(self) -> None:
        known = self._found.of(self.search_head.kind)
        kept_stale = self._scope is None and known is not None and self._found.is_stale(self.search_head.kind)
        self.search_head.say_stale(kept_stale and not self._found.busy)
        if self._scope is not None:
            self._show_one(self._scope)
        elif known is None:
            self._say(Nothing.STOPPED if self._found.stopped else Nothing.LOOKING)
        else:
            self._show_all(known.feasts, known.others)

    def _show_all(self, feasts: Sequence[SuggestionView], others: Sequence[SuggestionView]) -> None:
        typed = self.search_head.text
        feasts, others = [[view for view in views if fits(view, typed)] for views in (feasts, others)]
        named: tuple[PartyName, ...] = ()
        if typed and self._found.is_ready:
            named = suggestable.find(self.context.notebook, typed)
        if feasts or others or named:
            self._nothing = None
            self.show_sections(self._rows.for_everyone(feasts, others, named))
        elif typed:
            self._say(Nothing.NOT_FOUND, typed)
        else:
            self._say(Nothing.NONE_YET if self.search_head.kind is None else Nothing.NONE_OF_KIND)

    def _show_one(self, scope: Scope) -> None:
        notebook, number = self.context.notebook, scope.party.number
        if not self._found.is_ready:
            self._say(Nothing.STOPPED if self._found.stopped else Nothing.LOOKING)
            return
        kind = self.search_head.kind
        kinds = None if kind is None else [kind]
        try:
            party = suggestable.name_of(notebook, number)
            gifts = suggestable.gifts_of(notebook, number)
            gift_id = scope.gift_id if scope.gift_id in {gift.id for gift in gifts} else None
            views = suggestions.for_party(notebook, number, kinds=kinds, gift_id=gift_id, limit=FOR_ONE)
        except UserError:
            # Gone since, e.g. by an undo; the list of everybody is still there.
            self.show_everybody()
            return
        if not suggestable.may_be_suggested(notebook, number):
            self.search_head.scope.show_party("", (), None)
            self._say(Nothing.NOT_FOR_THIS_ONE)
            return
        self._scope = Scope(party, gift_id)
        self.search_head.scope.show_party(party.name, gifts, gift_id)
        typed = self.search_head.text
        fitting = [view for view in views if fits(view, typed)]
        if fitting:
            self._nothing = None
            self.show_sections(self._rows.for_one(fitting))
        elif typed:
            self._say(Nothing.NOT_FOUND, typed)
        else:
            self._say(Nothing.NONE_FOR_ONE if kind is None else Nothing.NONE_OF_KIND, party.first_name)

    def show_chosen(self, payload: object) -> None:
        # While the index is being read beside the window nothing is done with what it found before.
        busy = self._found.busy
        if isinstance(payload, SuggestionItem):
            view, about = payload.view, self._scope.party.number if self._scope is not None else None
            others: Sequence[SuggestionView] = ()
            if view.greyed and self._found.is_ready:
                others = suggestions.others_never_asked(self.context.notebook, view)
            actions = [] if busy else self._actions.for_suggestion(view, about=about)
            self.suggestion.show_suggestion(view, others, actions)
        elif isinstance(payload, PartyItem):
            text = self.tr("Enter shows with whom, and on what.")
            actions = [] if busy else self._actions.for_party(payload.party)
            self.suggestion.show_other(payload.party.name, payload.party.where, text, actions)
        else:
            self.suggestion.show_nothing()

    # -- nothing to see -----------------------------------------------------------------------------------------

    def _say(self, nothing: Nothing, name: str = "") -> None:
        self._nothing = nothing
        self.show_empty(*self._words.of(nothing, name))

    def _empty_action(self) -> None:
        if self._nothing is None:
            return
        does: dict[Nothing, Callable[[], object]] = {
            Nothing.STOPPED: self.look_again,
            Nothing.NOT_FOUND: self.search_head.clear_text,
            Nothing.NONE_OF_KIND: self.search_head.show_all_kinds,
            Nothing.NONE_FOR_ONE: self._open_card,
            Nothing.NOT_FOR_THIS_ONE: self._open_card,
            Nothing.NONE_YET: self.context.shell.log_contact,
        }
        does.get(self._nothing, lambda: None)()

    def _open_card(self) -> None:
        if self._scope is not None:
            open_card(self.context, self._scope.party)
