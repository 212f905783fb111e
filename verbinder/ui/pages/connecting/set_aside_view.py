"""What was set aside: for now, or because it does not fit; each can be taken up again.

Owns their words and that one action. Who may not be suggested anyway is not shown here either.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from verbinder.domain.set_aside import SetAside, Verdict, Why
from verbinder.domain.suggestions import PartyName
from verbinder.ui import words
from verbinder.ui.pages.connecting.empty_words import EmptyWords, Nothing
from verbinder.ui.pages.connecting.found import FoundSuggestions
from verbinder.ui.pages.connecting.items import SetAsideItem
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.connecting.pairs import CardWays, both, shortly
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Entry, Section
from verbinder.usecases import set_aside, suggestable, suggestions


class SetAsideView(ListAndPanel):
    """Later first, then what does not fit."""

    def __init__(self, context: PageContext, found: FoundSuggestions, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found = found
        self._ways = CardWays(context, self)
        self._empty_words = EmptyWords(self)
        self.set_up(DetailPanel(name=self.tr("What was set aside")), name=self.tr("Set aside"), icon="history")
        self.empty_pressed.connect(lambda: self._found.look(None))
        found.told.connect(self._told)

    def reload(self) -> None:
        if not self._found.is_ready:
            # Who may not be suggested at all is known only then.
            self._found.want(None)
        self._show()

    def _told(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        if not self._found.is_ready:
            nothing = Nothing.STOPPED if self._found.stopped else Nothing.LOOKING
            self.show_empty(*self._empty_words.of(nothing))
            return
        read = self.context.operations.run(set_aside.all_set_aside, self.context.notebook)
        if read is None:
            return
        items = [SetAsideItem(aside.id, aside, one, other) for aside, one, other in read if self._open(one, other)]
        later = [item for item in items if item.aside.verdict is Verdict.LATER]
        later.sort(key=lambda item: (item.aside.until or item.aside.on_date, item.id))
        unfit = [item for item in items if item.aside.verdict is Verdict.NOT_FITTING]
        if not items:
            self.show_empty(
                self.tr("Nothing set aside"),
                self.tr("What does not fit, or not now, you find back here and can take up again."),
            )
            return
        self.show_sections(
            [
                Section(self.tr("Later"), [self._entry(item) for item in later]),
                Section(self.tr("Does not fit"), [self._entry(item) for item in unfit]),
            ]
        )

    def show_chosen(self, payload: object) -> None:
        if not isinstance(payload, SetAsideItem):
            self.panel.show_nothing()
            return
        actions = [
            KeyAction(self.tr("&Take up again"), lambda: self.take_up(payload)),
            *self._ways.to(payload.one, payload.other),
        ]
        aside = payload.aside
        about = self.tr("set aside: {ago}").format(ago=words.ago(aside.on_date, self.context.notebook.today()))
        self.panel.show_item(
            both(payload.one, payload.other), dotted(self._until(aside), about), self._text(aside), actions
        )

    def take_up(self, item: SetAsideItem) -> None:
        """Let it be suggested again."""
        if self.context.operations.attempt(lambda: set_aside.take_up_again(self.context.notebook, item.id)):
            names = shortly(item.one, item.other)
            say_done(self.context, self.tr("May be suggested again: {both}").format(both=names))

    # -- words --------------------------------------------------------------------------------------------------

    def _entry(self, item: SetAsideItem) -> Entry:
        aside = item.aside
        below = dotted(self._topic(aside), self._why(aside))
        if aside.verdict is Verdict.LATER:
            meta = self._until(aside)
        else:
            meta = words.ago(aside.on_date, self.context.notebook.today())
        return Entry(both(item.one, item.other), below, "history", meta, "", item)

    def _until(self, aside: SetAside) -> str:
        if aside.verdict is Verdict.NOT_FITTING or aside.until is None:
            return self.tr("does not fit")
        return self.tr("until {day}").format(day=words.day_words(aside.until, self.context.notebook.today()))

    def _topic(self, aside: SetAside) -> str:
        return suggestions.topic_in_words(self.context.notebook, aside.topic, self.context.messages.language)

    def _why(self, aside: SetAside) -> str:
        return self.context.messages.code(f"why_not.{aside.why}") if aside.why in set(Why) else aside.why

    def _text(self, aside: SetAside) -> str:
        why = self._why(aside)
        lines = [
            self.tr("It was about: {topic}").format(topic=self._topic(aside)) if aside.topic else "",
            self.tr("Why: {why}").format(why=why) if why else "",
        ]
        return "\n".join(line for line in lines if line)

    def _open(self, one: PartyName, other: PartyName) -> bool:
        notebook = self.context.notebook
        return all(suggestable.may_be_suggested(notebook, party.number) for party in (one, other))
