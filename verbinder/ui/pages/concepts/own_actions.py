"""What can be done with what is the user's own: words, concepts and joins are added, joined, and taken away again.

Owns the calls and the words around them; which one it is comes from the page.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from verbinder.domain.concept_views import ConceptView, Join, OwnWord
from verbinder.ui.pages.ask_dialog import AskDialog, TextQuestion
from verbinder.ui.pages.concepts.choose_dialog import ChooseConcept, Chosen
from verbinder.ui.pages.concepts.rows import ConceptWords
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import concepts


class OwnActions(QObject):
    """The actions of own words, concepts and joins, for the buttons and keys of the page."""

    def __init__(self, context: PageContext, words: ConceptWords, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window

    def of_concept(self, concept: ConceptView) -> list[KeyAction]:
        """What can be done with a concept of one's own."""
        return [
            KeyAction(self.tr("Add a &word…"), lambda: self.add_word(concept)),
            KeyAction(self.tr("&Join with another…"), lambda: self.join_with(concept)),
            KeyAction(self.tr("&Remove"), lambda: self.remove_concept(concept)),
        ]

    def of_word(self, word: OwnWord) -> list[KeyAction]:
        """What can be done with what was said of a word."""
        return [KeyAction(self.tr("&Remove"), lambda: self.remove_word(word))]

    def of_left(self, word: OwnWord) -> list[KeyAction]:
        """What can be done with a phrase that was left as it is."""
        return [KeyAction(self.tr("&Offer it again"), lambda: self.remove_word(word))]

    def of_join(self, join: Join) -> list[KeyAction]:
        """What can be done with two concepts that are one."""
        return [KeyAction(self.tr("&Part them again"), lambda: self.part(join))]

    def add_concept(self) -> None:
        """Ask for a new concept."""

        def answer(text: str, _day: date | None) -> None:
            concepts.add_concept(self._context.notebook, text)
            say_done(self._context, self.tr("New concept: {name}").format(name=text.strip()))

        question = TextQuestion(self.tr("What is it &called?"), "", self.tr("Short, as you would say it."), asks=False)
        AskDialog(self._context, self.tr("A new concept"), answer, text=question, parent=self._window).open()

    def add_word(self, concept: ConceptView) -> None:
        """Ask for another word that belongs to a concept."""

        def answer(text: str, _day: date | None) -> None:
            concepts.add_word(self._context.notebook, text, concept.topic)
            self._say(self.tr("“{word}” belongs to “{concept}”."), word=text.strip(), concept=self._words.name(concept))

        title = self.tr("A word for “{concept}”").format(concept=self._words.name(concept))
        question = TextQuestion(self.tr("&Word or phrase"), asks=False)
        AskDialog(self._context, title, answer, text=question, parent=self._window).open()

    def join(self) -> None:
        """Ask which two concepts are one."""
        self._choose(self.tr("Which concept?"), self.tr("&Next"), self._join_chosen)

    def join_with(self, concept: ConceptView) -> None:
        """Ask which other concept is the same as this one."""

        def answer(_word: str, chosen: Chosen) -> None:
            concepts.join(self._context.notebook, concept.topic, chosen.topic)
            other = concepts.concept(self._context.notebook, chosen.topic)
            names = {"one": self._words.name(concept), "other": self._words.name(other)}
            self._say(self.tr("“{one}” and “{other}” are one and the same here."), **names)

        title = self.tr("What is the same as “{concept}”?").format(concept=self._words.name(concept))
        self._choose(title, self.tr("&Join"), answer)

    def remove_concept(self, concept: ConceptView) -> None:
        """Take an own concept away, with its words."""
        if self._done(lambda: concepts.remove_concept(self._context.notebook, concept.topic)):
            self._say(self.tr("Removed: {name}"), name=self._words.name(concept))

    def remove_word(self, word: OwnWord) -> None:
        """Forget what was said of a word."""
        if self._done(lambda: concepts.remove_word(self._context.notebook, word.id)):
            self._say(self.tr("Removed: {name}"), name=word.word)

    def part(self, join: Join) -> None:
        """Let two concepts be two again."""
        if self._done(lambda: concepts.part(self._context.notebook, join.id)):
            names = {"one": self._words.name(join.one), "other": self._words.name(join.other)}
            self._say(self.tr("“{one}” and “{other}” are two again."), **names)

    def _join_chosen(self, _word: str, chosen: Chosen) -> None:
        found = concepts.concept(self._context.notebook, chosen.topic)
        # After this dialog is gone, so that the focus is the next one's.
        QTimer.singleShot(0, self, lambda: self.join_with(found))

    def _choose(self, title: str, save_text: str, answer: Callable[[str, Chosen], object]) -> None:
        ChooseConcept(self._context, title, answer, save_text=save_text, parent=self._window).open()

    def _done(self, work: Callable[[], object]) -> bool:
        return self._context.operations.attempt(work)

    def _say(self, text: str, **values: str) -> None:
        say_done(self._context, text.format(**values))
