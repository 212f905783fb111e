"""What the list of suggestions says when there is nothing in it: why, and what to do about it.

Owns these words; which of them holds and what the button does is the view's.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject


class Nothing(Enum):
    """Why there is nothing to see."""

    LOOKING = auto()
    STOPPED = auto()
    NOT_FOUND = auto()
    NONE_OF_KIND = auto()
    NONE_FOR_ONE = auto()
    #: Who wants rest, no contact or no introductions.
    NOT_FOR_THIS_ONE = auto()
    NONE_YET = auto()


class EmptyWords(QObject):
    """Title, sentence and button."""

    def of(self, nothing: Nothing, name: str = "") -> tuple[str, str, str]:
        """What is said; `name` is what was typed, or for whom suggestions were asked."""
        match nothing:
            case Nothing.LOOKING:
                return (
                    self.tr("Looking who could meet whom"),
                    self.tr("The first time this takes a moment. You can go on with something else."),
                    "",
                )
            case Nothing.STOPPED:
                return (
                    self.tr("Looking was stopped"),
                    self.tr("Nothing was found yet. Look again when it suits you."),
                    self.tr("Look again"),
                )
            case Nothing.NOT_FOUND:
                return (
                    self.tr("Nothing found for “{words}”").format(words=name),
                    self.tr("Try a shorter word, or look at everything."),
                    self.tr("Show everything"),
                )
            case Nothing.NONE_OF_KIND:
                return (
                    self.tr("No suggestions of this kind now"),
                    self.tr("There may be others."),
                    self.tr("Show all kinds"),
                )
            case _:
                return self._for_whom(nothing, name)

    def _for_whom(self, nothing: Nothing, name: str) -> tuple[str, str, str]:
        if nothing is Nothing.NONE_FOR_ONE:
            text = self.tr("Write down on the card what {name} can, likes and seeks; then it may be found.")
            return (
                self.tr("No suggestions for {name} now").format(name=name),
                text.format(name=name),
                self.tr("Open the card"),
            )
        if nothing is Nothing.NOT_FOR_THIS_ONE:
            return (
                self.tr("No suggestions for this person now"),
                self.tr("This person wants rest, no contact, or no introductions. The card says more."),
                self.tr("Open the card"),
            )
        return (
            self.tr("No suggestions yet"),
            self.tr("Write down what people can, like and seek; then you see here who could meet whom."),
            self.tr("Write down a contact"),
        )
