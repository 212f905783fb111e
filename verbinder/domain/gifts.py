"""What people can give and what they look for: talents, needs, interests and offers.

Owns the kinds and their states; the phrases themselves are free text, never forced into a category.
"""

from __future__ import annotations

from enum import StrEnum


class GiftKind(StrEnum):
    """A talent, need or interest belongs to a resident, an offer to an organisation."""

    TALENT = "talent"
    NEED = "need"
    INTEREST = "interest"
    OFFER = "offer"


RESIDENT_GIFTS = (GiftKind.TALENT, GiftKind.NEED, GiftKind.INTEREST)


class GiftState(StrEnum):
    """A need that was met, or a gift that holds no longer, is kept but no longer suggested."""

    OPEN = "open"
    MET = "met"
    ENDED = "ended"
