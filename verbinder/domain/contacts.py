"""Where a contact happened and what came of it: the codes a contact carries, and what counts as real contact.

Owns no storage and no wording; the sentences for the codes stand in `resources/sentences`, [setting] and [outcome].
"""

from __future__ import annotations

from enum import StrEnum


class Setting(StrEnum):
    """Where people met (publication l. 524: at the door, at a feast, on the street, in the community house)."""

    DOOR = "door"
    STREET = "street"
    PARTY = "party"
    COMMUNITY_CENTRE = "community_centre"
    HOME = "home"
    PHONE = "phone"
    MESSAGE = "message"
    PLACE = "place"
    ACTIVITY = "activity"
    ORGANISATION = "organisation"
    OTHER = "other"


class Outcome(StrEnum):
    """What came of it; being there without doing anything is an outcome (publication l. 613)."""

    CONVERSATION = "conversation"
    SHORT_TALK = "short_talk"
    NOT_HOME = "not_home"
    NO_WISH = "no_wish"
    PRESENT = "present"
    LET_PEOPLE_TALK = "let_people_talk"
    HANDED_OVER = "handed_over"
    OTHER = "other"


#: Outcomes after which nobody can say "we have spoken": an attempt, not a contact.
ATTEMPTS = frozenset({Outcome.NOT_HOME, Outcome.NO_WISH})


def is_real_contact(outcome: str) -> bool:
    """Whether someone was really met; "drifting out of contact" counts from the last of these.

    An own outcome word of the user (one that is no code) counts as real: they met somebody to have it.
    """
    return outcome not in ATTEMPTS
