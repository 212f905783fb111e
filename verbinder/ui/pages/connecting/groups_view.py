"""Groups: three or more with the same wish, or the same rare interest ("bundel wensen", publication l. 1468).

Owns their words and the one thing that is done with them: planning a conversation, as a follow-up.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.suggestions import GroupView
from verbinder.ui import words
from verbinder.ui.design.theme import Theme
from verbinder.ui.pages.ask_dialog import AskDialog, DayQuestion, TextQuestion
from verbinder.ui.pages.connecting.empty_words import EmptyWords, Nothing
from verbinder.ui.pages.connecting.found import FoundSuggestions
from verbinder.ui.pages.connecting.items import GroupItem
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.connecting.short_list import ShortList
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Entry, Section
from verbinder.usecases import follow_ups

#: When such a conversation is planned, unless another day is given.
SOON = timedelta(days=7)
#: So many names are said in a row; the panel names all.
NAMED = 4


class GroupsView(ListAndPanel):
    """Who belong together, their own words, and one action."""

    def __init__(self, context: PageContext, found: FoundSuggestions, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found = found
        self._empty_words = EmptyWords(self)
        self.group = GroupPanel(theme=context.theme, name=self.tr("The chosen group"))
        self.set_up(self.group, name=self.tr("Groups"), icon="people")
        self.group.member_chosen.connect(self._open_card)
        self.empty_pressed.connect(self._empty_action)
        found.told.connect(self._told)

    def reload(self) -> None:
        self._found.want(None)
        self._show()

    def _told(self) -> None:
        # While it is not seen, what was found waits for the next reload.
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        known = self._found.of(None)
        if known is None:
            self.show_empty(*self._empty_words.of(Nothing.STOPPED if self._found.stopped else Nothing.LOOKING))
        elif not known.groups:
            self.show_empty(
                self.tr("No groups yet"),
                self.tr("When three or more people seek the same, you see them together here."),
            )
        else:
            wishes = [self._entry(group) for group in known.groups if group.is_wish]
            interests = [self._entry(group) for group in known.groups if not group.is_wish]
            self.show_sections(
                [Section(self.tr("The same wish"), wishes), Section(self.tr("The same rare interest"), interests)]
            )

    def show_chosen(self, payload: object) -> None:
        if not isinstance(payload, GroupItem):
            self.group.show_nothing()
            return
        group = payload.group
        actions = [
            KeyAction(self.tr("&Plan a conversation…"), lambda: self.plan(group)),
            KeyAction(self.tr("See who they are"), self.group.members.setFocus, reads=True),
        ]
        title = _capital(self._concept(group))
        about = self.tr("All of {area}").format(area=group.area) if group.area else ""
        self.group.show_group(title, about, self._why(group), self._members(group), actions)

    def plan(self, group: GroupView) -> None:
        """Put a conversation with these people on the list."""

        def answer(text: str, day: date | None) -> None:
            follow_ups.add(self.context.notebook, FollowUpFields(text, day))
            when = words.due(day, self.context.notebook.today())
            say_done(self.context, self.tr("On your list for {day}: {text}").format(day=when, text=text.strip()))

        names = ", ".join(party.first_name for party, _ in group.members)
        text = self.tr("conversation about {what} with {names}")
        AskDialog(
            self.context,
            self.tr("A conversation with these people"),
            answer,
            text=TextQuestion(self.tr("&What"), text.format(what=self._concept(group), names=names)),
            day=DayQuestion(self.tr("&Day"), self.context.notebook.today() + SOON, optional=True),
            save_text=self.tr("Put on the &list"),
            parent=self,
        ).open()

    # -- words --------------------------------------------------------------------------------------------------

    def _concept(self, group: GroupView) -> str:
        return group.concept(self.context.messages.language)

    def _entry(self, group: GroupView) -> Entry:
        names = [party.first_name for party, _ in group.members]
        shown = ", ".join(names[:NAMED]) + ("…" if len(names) > NAMED else "")
        item = GroupItem(group.topic, group.area, group.is_wish, group)
        return Entry(_capital(self._concept(group)), shown, "people", self.tr("%n people", "", len(names)), "", item)

    def _why(self, group: GroupView) -> str:
        if group.is_wish:
            return self.tr("Apart they may get in each other's way; together one thing may come of it.")
        return self.tr("So few people here have this; perhaps they want to do something with it together.")

    def _members(self, group: GroupView) -> list[Entry]:
        return [Entry(party.name, f"“{text}”", "person", payload=party.number) for party, text in group.members]

    def _open_card(self, number: object) -> None:
        if isinstance(number, int):
            self.context.navigate(Kind.RESIDENT, number)

    def _empty_action(self) -> None:
        self._found.look(None)


class GroupPanel(DetailPanel):
    """A group with everybody in it."""

    member_chosen = Signal(object)

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.members = ShortList(theme=theme, name=self.tr("Who they are"))
        self.members.entry_activated.connect(self.member_chosen)
        self._card.body.insertWidget(3, self.members)

    def show_group(self, title: str, about: str, text: str, members: list[Entry], actions: list[KeyAction]) -> None:
        """Show who belong to it."""
        self.members.show_entries(self.tr("In their own words"), members)
        self.show_item(title, about, text, actions)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
