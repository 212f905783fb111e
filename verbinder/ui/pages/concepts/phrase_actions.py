"""What can be done with a phrase: it belongs to a concept, or not; it becomes one, or is left as it is.

Owns the calls and the words around them; which phrase it is comes from the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from verbinder.domain.concept_views import ConceptView, PhraseReading, UnknownPhrase
from verbinder.ui.pages.ask_dialog import AskDialog, TextQuestion
from verbinder.ui.pages.concepts.choose_dialog import ChooseConcept, Chosen
from verbinder.ui.pages.concepts.rows import ConceptWords
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.usecases import concepts


class PhraseActions(QObject):
    """The actions of a phrase, for the buttons and keys of the page."""

    def __init__(self, context: PageContext, words: ConceptWords, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._words = words
        self._window = window

    def unknown(self, said: UnknownPhrase | PhraseReading) -> list[KeyAction]:
        """What can be done with a phrase that nobody understands; a guess is offered first."""
        phrase, guess, actions = said.phrase, said.guess, []
        if guess is not None:
            likely = self.tr("Belongs to “{concept}”").format(concept=self._words.name(guess))
            actions.append(KeyAction(likely.replace("&", "&&"), lambda: self._belongs(said.telling, guess)))
        offered = () if guess is None else (guess,)
        return [
            *actions,
            KeyAction(self.tr("&Belongs to…"), lambda: self.choose(said.telling, offered)),
            KeyAction(self.tr("Make a &new concept of it…"), lambda: self.make_concept(phrase)),
            KeyAction(self.tr("&Leave it as it is"), lambda: self.leave(phrase)),
            KeyAction(self.tr("&Who said this?"), lambda: self._context.shell.open_palette(phrase), reads=True),
        ]

    def understood(self, phrase: str, read_as: Sequence[ConceptView]) -> list[KeyAction]:
        """What can be corrected where a phrase was understood."""
        one = read_as[0]
        if len(read_as) == 1:
            text = self.tr("Does &not belong to “{concept}”").format(concept=self._words.name(one).replace("&", "&&"))
            refuse = KeyAction(text, lambda: self.refuse(phrase, one))
        else:
            refuse = KeyAction(self.tr("Does &not belong to…"), lambda: self.choose_refused(phrase, read_as))
        return [refuse, KeyAction(self.tr("&Belongs to something else too…"), lambda: self.choose(phrase))]

    def choose(self, phrase: str, offered: Sequence[ConceptView] = ()) -> None:
        """Ask what it belongs to."""

        def answer(word: str, chosen: Chosen) -> None:
            notebook = self._context.notebook
            if chosen.new:
                concepts.add_concept(notebook, chosen.new, word)
                say_done(self._context, self.tr("New concept: {name}").format(name=chosen.new.strip()))
            else:
                concepts.add_word(notebook, word, chosen.topic)
                self._say_belongs(word, chosen.topic)

        ChooseConcept(
            self._context,
            self.tr("What does it belong to?"),
            answer,
            word=phrase,
            offered=offered,
            may_be_new=True,
            save_text=self.tr("&Belongs to this"),
            parent=self._window,
        ).open()

    def choose_refused(self, phrase: str, read_as: Sequence[ConceptView]) -> None:
        """Ask which of the concepts is not meant."""

        def answer(_word: str, chosen: Chosen) -> None:
            refused = next(concept for concept in read_as if concept.topic == chosen.topic)
            concepts.refuse_word(self._context.notebook, phrase, refused.topic)
            self._say_refused(phrase, refused)

        ChooseConcept(
            self._context,
            self.tr("What does it not belong to?"),
            answer,
            only=read_as,
            save_text=self.tr("Does &not belong to this"),
            parent=self._window,
        ).open()

    def refuse(self, phrase: str, concept: ConceptView) -> None:
        """It does not mean this."""
        if self._context.operations.run(concepts.refuse_word, self._context.notebook, phrase, concept.topic):
            self._say_refused(phrase, concept)

    def make_concept(self, phrase: str) -> None:
        """Ask what the new concept is called."""

        def answer(text: str, _day: date | None) -> None:
            concepts.add_concept(self._context.notebook, text, phrase)
            say_done(self._context, self.tr("New concept: {name}").format(name=text.strip()))

        AskDialog(
            self._context,
            self.tr("A new concept"),
            answer,
            text=TextQuestion(
                self.tr("What is it &called?"),
                phrase,
                self.tr("Short, as you would say it: “stargazing”. The phrase goes with it."),
                asks=False,
            ),
            parent=self._window,
        ).open()

    def leave(self, phrase: str) -> None:
        """It belongs nowhere, and is not offered any more."""
        if self._context.operations.run(concepts.leave, self._context.notebook, phrase):
            say_done(self._context, self.tr("Left as it is: {phrase}").format(phrase=phrase))

    def _belongs(self, phrase: str, concept: ConceptView) -> None:
        if self._context.operations.run(concepts.add_word, self._context.notebook, phrase, concept.topic):
            self._say_belongs(phrase, concept.topic)

    def _say_belongs(self, word: str, topic: str) -> None:
        found = self._context.operations.run(concepts.concept, self._context.notebook, topic)
        name = "" if found is None else self._words.name(found)
        say_done(self._context, self.tr("“{word}” belongs to “{concept}”.").format(word=word.strip(), concept=name))

    def _say_refused(self, phrase: str, concept: ConceptView) -> None:
        text = self.tr("“{word}” does not belong to “{concept}”.")
        say_done(self._context, text.format(word=phrase.strip(), concept=self._words.name(concept)))
