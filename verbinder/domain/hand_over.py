"""Who goes along to a colleague when a verbinder leaves, with how much, and why somebody stays behind.

Owns the rule for one person. Whole goes who said yes when asked "may this go to my colleague?" (`HandingOver.AGREED`),
and nobody else: who said no stays, and so does who was never asked, whatever else they agreed to (AVG art. 4 (11):
consent is for what was asked). Who wants no contact never agreed to anything, and yet the colleague must not ring
there by mistake: of them a mark goes along, a name and an address and no more. Keeping so little is what makes it
possible to respect an objection (AVG art. 21; art. 5 asks for no more than that needs). Whoever makes the file may
leave more people out, and can add nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.domain.changes import Kind
from verbinder.domain.doubles import Why
from verbinder.domain.privacy import Approach, ApproachWish, HandingOver

#: What such a file is called behind its name.
SUFFIX = ".verbinderoverdracht"


class Goes(StrEnum):
    """How much of a person goes along."""

    WHOLE = "whole"
    #: Name, address, and that they want no contact.
    MARK = "mark"


class Stays(StrEnum):
    """Why somebody stays behind; worded under [hand_over_stays]."""

    LEFT_OUT = "left_out"
    ARCHIVED = "archived"
    AT_REST = "at_rest"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Said:
    """What a resident said and what happened with their card, as far as handing over asks for it."""

    approach: Approach = Approach.WELCOME
    approach_until: date | None = None
    handing_over: HandingOver = HandingOver.ASK_FIRST
    archived_on: date | None = None
    forgotten_on: date | None = None


def how_it_goes(said: Said, today: date, *, left_out: bool = False) -> Goes | Stays:
    """How much of somebody goes along on `today`, or why nothing does. The strictest reason is the one that is told."""
    if said.forgotten_on is not None:
        return Stays.FORGOTTEN
    if left_out:
        return Stays.LEFT_OUT
    if not ApproachWish(said.approach, said.approach_until).allows(today):
        # Also of somebody in the archive: who was filed away because they want nothing is rung at soonest.
        if said.approach is Approach.NEVER:
            return Goes.MARK
        return Stays.ARCHIVED if said.archived_on is not None else Stays.AT_REST
    if said.archived_on is not None:
        return Stays.ARCHIVED
    if said.handing_over is HandingOver.REFUSED:
        return Stays.REFUSED
    return Goes.WHOLE if said.handing_over is HandingOver.AGREED else Stays.NOT_ASKED


@dataclass(frozen=True, slots=True)
class HandedPerson:
    """A resident in the preview: how much goes along, or why nothing."""

    id: int
    name: str
    address_text: str
    how: Goes | Stays

    @property
    def goes(self) -> bool:
        """Whether anything of this person goes along."""
        return isinstance(self.how, Goes)


@dataclass(frozen=True, slots=True)
class HandOverPreview:
    """What a file would hold: everybody with how they go, rows per kind, and in how many texts a name is withheld."""

    people: tuple[HandedPerson, ...]
    counts: Mapping[Kind, int]
    texts_withheld: int

    def how_many(self, how: Goes | Stays) -> int:
        """How many people go so, or stay for this reason."""
        return sum(person.how is how for person in self.people)


@dataclass(frozen=True, slots=True)
class KnownHere:
    """Somebody of a hand-over who is probably known here already: the row's id in the file, who that is, and why."""

    incoming_id: int
    name: str
    why: Why
    known_id: int


@dataclass(frozen=True, slots=True)
class TakeOverPreview:
    """What opening a hand-over would do: people who are new, who is probably known, and new rows per kind.

    `forgotten` people of the file were forgotten here and stay so.
    """

    new: int
    marks: int
    known: tuple[KnownHere, ...]
    counts: Mapping[Kind, int]
    forgotten: int = 0


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What a hand-over brought: people added, people whose card was there already, and rows added per kind.

    `forgotten` people of the file were left out: they were forgotten here.
    """

    people_added: int
    known: tuple[KnownHere, ...]
    rows: Mapping[Kind, int]
    forgotten: int = 0
