"""What people can give and what they look for: talents, needs, interests, experiences and offers.

Owns the kinds, who can have which, their states, and when a talent is unused; the phrases themselves are free text,
never forced into a category.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from verbinder.domain.cards import Gift
from verbinder.domain.names import folded


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


#: A talent is unused when so long after it was heard nobody was introduced on it (publication l. 874: never
#: underestimate what residents can). The length is a judgement; who asks often sees it soon enough.
UNUSED_AFTER = timedelta(days=60)


def unused(talents: Iterable[Gift], used: Iterable[str], *, known_since: date, today: date) -> tuple[Gift, ...]:
    """The talents that no introduction rests on; `used` are the phrases that one does.

    Of a talent without a day (from a list, say) the day counts on which its owner came into the notebook.
    """
    rested_on = {folded(phrase) for phrase in used}
    return tuple(
        talent
        for talent in talents
        if (talent.heard_on or known_since) + UNUSED_AFTER <= today and folded(talent.phrase) not in rested_on
    )
