"""What people can give and what they look for: talents, needs, interests, experiences and offers.

Owns the kinds, who can have which, and their states; the phrases themselves are free text, never forced into a
category.
"""

from __future__ import annotations

from enum import StrEnum


class GiftKind(StrEnum):
    """Talents, needs, interests and experiences are a resident's; an organisation offers, and seeks (a need)."""

    TALENT = "talent"
    NEED = "need"
    INTEREST = "interest"
    #: What someone lives through or has lived through. Delicate: see `Gift.agreed_on` before anybody hears of it.
    EXPERIENCE = "experience"
    OFFER = "offer"


RESIDENT_GIFTS = (GiftKind.TALENT, GiftKind.NEED, GiftKind.INTEREST, GiftKind.EXPERIENCE)
ORGANISATION_GIFTS = (GiftKind.OFFER, GiftKind.NEED)


class GiftState(StrEnum):
    """A need that was met, or a gift that holds no longer, is kept but no longer suggested."""

    OPEN = "open"
    MET = "met"
    ENDED = "ended"
