"""Makes parties for the tests of suggestions: a resident or organisation in one line."""

from __future__ import annotations

from typing import Any

from verbinder.domain.gifts import GiftKind
from verbinder.domain.parties import Party, PartyGift

KINDS = {
    "talents": GiftKind.TALENT,
    "needs": GiftKind.NEED,
    "interests": GiftKind.INTEREST,
    "experiences": GiftKind.EXPERIENCE,
    "offers": GiftKind.OFFER,
    "seeks": GiftKind.NEED,
}


def party(number: int, *, agreed: bool = True, heard_on: Any = None, **said: Any) -> Party:
    """A party; what they said by list ("talents", "needs", …), the rest are the fields of `Party`."""
    phrases = [(KINDS[name], phrase) for name in KINDS for phrase in _listed(said.pop(name, ()))]
    gifts = tuple(
        PartyGift(number * 100 + at, kind, phrase, agreed, heard_on) for at, (kind, phrase) in enumerate(phrases)
    )
    return Party(number, gifts, **said)


def _listed(phrases: Any) -> list[str]:
    return [phrases] if isinstance(phrases, str) else list(phrases)
