"""What an organisation offers, or what it seeks, as chips on its card.

Owns the writes of one kind; the chips and their keys are a `ChipsSection`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.domain.cards import Gift
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind
from verbinder.ui.note_question import question_about
from verbinder.ui.pages.ask_dialog import AskDialog, TextQuestion
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.chips_section import ChipAction, ChipsSection
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import ChipData
from verbinder.usecases import gifts


class GiftChips(QObject):
    """`section` goes on the card. A wish of an organisation is what it seeks."""

    def __init__(self, kind: GiftKind, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._context = context
        self._owner: int | None = None
        self._gifts: tuple[Gift, ...] = ()
        self._title, add_text, placeholder, empty_text = self._words()
        self.section = ChipsSection(
            self._title,
            add_text=add_text,
            placeholder=placeholder,
            empty_text=empty_text,
            actions=(
                ChipAction(self.tr("Edit"), "edit", self._edit),
                ChipAction(self.tr("Remove"), "delete", self._remove),
            ),
            theme=context.theme,
            question=lambda text: question_about(text, context.messages),
        )
        self.section.only_show(context)
        self.section.added.connect(self._add)

    def show_gifts(self, owner_id: int, found: Sequence[Gift]) -> None:
        """Shows what there is of this kind."""
        self._owner, self._gifts = owner_id, tuple(found)
        look = "need" if self._kind is GiftKind.NEED else "talent"
        self.section.show_chips([ChipData(look, gift.phrase) for gift in found])

    def _words(self) -> tuple[str, str, str, str]:
        """Title, the button that adds, what the line asks, and what stands there while there is none."""
        if self._kind is GiftKind.NEED:
            return (
                self.tr("What they seek"),
                self.tr("See&ks"),
                self.tr("Volunteers, a room, somebody who can … in their own words"),
                self.tr("Nothing heard yet. What could residents bring them?"),
            )
        return (
            self.tr("What they offer"),
            self.tr("&Offer"),
            self.tr("A room, a course, volunteers… in their own words"),
            self.tr("Nothing heard yet. What would they like to do for the neighbourhood?"),
        )

    def _add(self, text: str) -> None:
        owner, context = self._owner, self._context
        if owner is not None and context.operations.attempt(
            lambda: gifts.add_gift(context.notebook, Kind.ORGANISATION, owner, self._kind, text)
        ):
            self.section.added_well()

    def _edit(self, index: int) -> None:
        gift, notebook = self._gifts[index], self._context.notebook
        AskDialog(
            self._context,
            self._title,
            lambda words, _day: gifts.edit_gift(notebook, gift.id, words, gift.question_behind),
            text=TextQuestion(self.tr("In their own &words"), gift.phrase),
            parent=self.section.window(),
        ).open()

    def _remove(self, index: int) -> None:
        gift, context = self._gifts[index], self._context
        if context.operations.attempt(lambda: gifts.remove_gift(context.notebook, gift.id)):
            say_done(context, self.tr("“{phrase}” is removed.").format(phrase=gift.phrase))
