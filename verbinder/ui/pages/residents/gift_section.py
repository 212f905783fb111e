"""The talents, wishes, interests or experiences on a card, in somebody's own words; below a wish the question behind.

Owns the writes of one kind of gift; the chips and their keys are `ChipsSection`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.cards import Gift
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.note_question import question_about
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.chips_section import ChipAction, ChipsSection
from verbinder.ui.pages.residents.gift_dialog import GiftDialog
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import residents


class GiftSection(ChipsSection):
    """All open gifts of one kind of one resident."""

    def __init__(self, kind: GiftKind, context: PageContext, *, keys: str, parent: QWidget | None = None) -> None:
        self._kind = kind
        self._context = context
        self._owner = 0
        self._gifts: tuple[Gift, ...] = ()
        self._questions: list[Paragraph] = []
        # `tr` works only after the constructor of Qt, so the words are taken from a plain function.
        words = GiftWords()
        title, add, placeholder, empty = words.of(kind)
        met = words.met() if kind is GiftKind.NEED else words.ended()
        super().__init__(
            title,
            add_text=add,
            placeholder=placeholder,
            empty_text=empty,
            keys=keys,
            actions=(
                ChipAction(words.edit(), "edit", self.edit),
                ChipAction(met, "done", self.close_gift),
                ChipAction(words.remove(), "delete", self.remove),
            ),
            theme=context.theme,
            role=TypeRole.SUBHEADING,
            question=lambda text: question_about(text, context.messages),
            parent=parent,
        )
        self.added.connect(self._write)

    def show_gifts(self, resident_id: int, gifts: Sequence[Gift]) -> None:
        """Shows what one resident has of this kind."""
        if resident_id != self._owner:
            self.line.clear()
            self.line.hide()
        self._owner, self._gifts = resident_id, tuple(gifts)
        self.show_chips([ChipData(self._kind, gift.phrase, tooltip=self._tooltip(gift)) for gift in gifts])
        self._show_questions([gift for gift in gifts if gift.question_behind])

    def edit(self, index: int) -> None:
        """Opens the words of a gift."""
        GiftDialog(self._context, self._gifts[index], parent=self.window()).open()

    def close_gift(self, index: int) -> None:
        """A wish was met; a talent or interest holds no longer. It moves to what was before."""
        state = GiftState.MET if self._kind is GiftKind.NEED else GiftState.ENDED
        gift = self._gifts[index]
        self._context.operations.run(residents.set_gift_state, self._context.notebook, gift.id, state)

    def remove(self, index: int) -> None:
        """Takes a gift away, with a way back."""
        gift = self._gifts[index]
        context = self._context
        if context.operations.attempt(lambda: residents.remove_gift(context.notebook, gift.id)):
            context.messages.success(
                self.tr("“{phrase}” is gone.").format(phrase=gift.phrase),
                action_text=self.tr("Undo"),
                action=lambda: context.operations.attempt(context.notebook.undo),
            )

    def _write(self, text: str) -> None:
        context = self._context
        if context.operations.attempt(
            lambda: residents.add_gift(context.notebook, Kind.RESIDENT, self._owner, self._kind, text)
        ):
            self.added_well()

    def _tooltip(self, gift: Gift) -> str:
        keys = self.tr("Enter: edit · Space: more · Delete: remove")
        return "\n".join(part for part in (gift.phrase, gift.question_behind, keys) if part)

    def _show_questions(self, gifts: Sequence[Gift]) -> None:
        while len(self._questions) < len(gifts):
            line = Paragraph(muted=True, role=TypeRole.SMALL)
            self._questions.append(line)
            self.below.addWidget(line)
        for number, line in enumerate(self._questions):
            line.setVisible(number < len(gifts))
            if number < len(gifts):
                gift = gifts[number]
                text = self.tr("Behind “{phrase}”: {question}")
                line.setText(text.format(phrase=gift.phrase, question=gift.question_behind))


class GiftWords(QObject):
    """The words of a section, per kind."""

    def of(self, kind: GiftKind) -> tuple[str, str, str, str]:
        """Title, the button that adds, what the line asks, and what stands there while there is none."""
        if kind is GiftKind.TALENT:
            return (
                self.tr("Talents"),
                self.tr("Talent"),
                self.tr("What can they do, in their own words?"),
                self.tr("None heard yet. What do others come to them for?"),
            )
        if kind is GiftKind.NEED:
            return (
                self.tr("Wishes and questions"),
                self.tr("Wish"),
                self.tr("What do they wish or look for, in their own words?"),
                self.tr("None heard yet. What would they like to do, learn or have?"),
            )
        if kind is GiftKind.EXPERIENCE:
            return (
                self.tr("Experiences"),
                self.tr("Experience"),
                self.tr("What do they live through, as far as they want it written down?"),
                "",
            )
        return (
            self.tr("Interests"),
            self.tr("Interest"),
            self.tr("What do they like to do or talk about?"),
            self.tr("None heard yet. What do their eyes light up at?"),
        )

    def edit(self) -> str:
        return self.tr("Edit")

    def met(self) -> str:
        return self.tr("The wish came true")

    def ended(self) -> str:
        return self.tr("Holds no longer")

    def remove(self) -> str:
        return self.tr("Remove")
