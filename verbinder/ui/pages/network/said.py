"""What the network says, in a few sentences above the drawing; the same a screen reader says of it.

Owns which sentences belong to which question; their words stand in resources/sentences under [network].
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from verbinder import sentences
from verbinder.domain.network_picture import NetworkLook
from verbinder.domain.network_views import PersonTies, told
from verbinder.ui.pages.network.question import Question

#: Which of the answers belong to a question.
_ABOUT = {
    Question.WITHOUT_US: ("network.stays", "network.ties", "network.held_by_us"),
    Question.ALONE: ("network.alone", "network.untied"),
    Question.BRIDGES: ("network.bridges", "network.thin_ties", "network.leans_on_one"),
}


class NetworkSaid(QObject):
    """Makes the sentences, in the language of the window."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def of(self, look: NetworkLook, question: Question) -> str:
        """The answer to a question about everybody; "" for a question about one."""
        parts = [
            sentences.sentence(code, self._language, **values)
            for code, values in told(look.view)
            if code in _ABOUT.get(question, ())
        ]
        if question in _ABOUT and not parts:
            parts = [self._nobody(question)]
        left_alone = look.view.alone.left_alone + look.view.untied.left_alone
        if question is Question.ALONE and left_alone:
            parts.append(self.tr("%n of them want to be left in peace and are not named.", "", left_alone))
        if question in _ABOUT and look.picture.left_out:
            parts.append(self.tr("%n people with the fewest ties are not drawn.", "", look.picture.left_out))
            parts.append(self.tr("Below the drawing you choose a part, to see everybody there."))
        return " ".join(parts)

    def of_person(self, name: str, ties: PersonTies) -> str:
        """The answer about one."""
        with_us = len(ties.ties) - ties.stays
        parts = [self.tr("{name} knows %n resident(s) or association(s).", "", ties.stays).format(name=name)]
        if with_us:
            parts.append(self.tr("And %n professional(s).", "", with_us))
        if ties.holds:
            parts.append(self.tr("Without {name} %n people would be cut off.", "", ties.holds).format(name=name))
        return " ".join(parts)

    def _nobody(self, question: Question) -> str:
        if question is Question.ALONE:
            return self.tr("Everybody in your notebook knows a neighbour.")
        if question is Question.BRIDGES:
            return self.tr("Nobody by themselves holds groups together: who leaves, leaves no gap.")
        return sentences.sentence("network.empty", self._language)
