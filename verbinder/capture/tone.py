"""How a signal sounds, when simple words say it.

Owns that judgement only; the words stand in `words`.
"""

from __future__ import annotations

from verbinder.capture.tokens import tokenise
from verbinder.capture.words import CONCERN_WORDS, STRENGTH_WORDS
from verbinder.domain.signals import SignalTone

#: With one of these the words may mean the opposite.
_NOT = frozenset("niet geen minder nooit not no less never".split())


def tone_of(text: str) -> SignalTone:
    """How a signal sounds, when simple words say it; else it was only noticed."""
    words = {token.key for token in tokenise(text)}
    concern, strength = bool(words & CONCERN_WORDS), bool(words & STRENGTH_WORDS)
    if concern == strength or words & _NOT:
        return SignalTone.NOTICED
    return SignalTone.CONCERN if concern else SignalTone.STRENGTH
