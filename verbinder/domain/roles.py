"""Our role in an initiative: three questions lead to it, and with it to who owns it (publication l. 394-408).

A collective issue without an initiative: we begin, and look for who will carry it. A wish of residents without an
initiative: we stimulate, they own it. An initiative that is there: we strengthen it, and it stays theirs. The answer is
a proposal; the verbinder may choose otherwise and says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verbinder.domain.stepping_back.record import Owner, Role


@dataclass(frozen=True, slots=True)
class Answers:
    """The three questions: is there a collective issue, a wish of residents, an initiative already?"""

    is_issue: bool = False
    is_wish: bool = False
    is_initiative: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """The role that follows, and whose it then is."""

    role: Role
    owner: Owner


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFields:
    """What is chosen. A professional owner needs a day of handing over (l. 398: look for who can take it up)."""

    answers: Answers = Answers()
    role: Role
    owner: Owner
    hand_over_on: date | None = None
    why: str = ""

    @property
    def follows(self) -> bool:
        """Whether it is what the answers propose; otherwise it needs a reason."""
        return proposed(self.answers) == Proposal(self.role, self.owner)


def proposed(answers: Answers) -> Proposal | None:
    """What the answers lead to; None when there is nothing yet to have a role in.

    What residents do already goes before what they wish, and that before what an analysis found.
    """
    if answers.is_initiative:
        return Proposal(Role.STRENGTHENING, Owner.RESIDENTS)
    if answers.is_wish:
        return Proposal(Role.STIMULATING, Owner.RESIDENTS)
    return Proposal(Role.INITIATING, Owner.PROFESSIONAL) if answers.is_issue else None
