"""Residents as values: what is filled in about one, what a list row and a card show, and how a list is asked for.

Owns no rules of storage. No field for health, religion, origin or offences exists, on purpose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from verbinder.domain.addresses import address_line, postcode_written
from verbinder.domain.cards import CardSignal, Detail, Gift, Member, OpenFollowUp
from verbinder.domain.day_parts import day_parts, kept
from verbinder.domain.names import shown_name, tidy, tidy_lines
from verbinder.domain.privacy import Approach, ApproachWish, HandingOver, Introducing

#: When someone without an own rhythm is said to drift out of contact.
DRIFT_WEEKS = 8

ResidentSort = Literal["name", "street", "last_contact"]


@dataclass(frozen=True, slots=True)
class ResidentFields:
    """What can be filled in about a resident. Somebody has a name or a description; the street is its name.

    `day_parts` are codes of `domain.day_parts` in one text, `ask_limit` is how often they want to be asked within the
    window of `domain.asking`. `source` says where what we know came from (their own words, a list), `informed_on` when
    they were told that they are in the notebook.
    """

    given_name: str = ""
    initials: str = ""
    infix: str = ""
    surname: str = ""
    description: str = ""
    street: str = ""
    house_number: str = ""
    house_addition: str = ""
    postcode: str = ""
    city: str = ""
    birth_year: int | None = None
    languages: str = ""
    what_works: str = ""
    note: str = ""
    keep_warm_weeks: int | None = None
    day_parts: str = ""
    ask_limit: int | None = None
    source: str = ""
    informed_on: date | None = None

    @property
    def shown_name(self) -> str:
        """What this person is called in lists."""
        return shown_name(self.given_name, self.infix, self.surname, self.initials, self.description)

    @property
    def address_text(self) -> str:
        """The whole address in one line."""
        return address_line(self.street, self.house_number, self.house_addition, self.postcode, self.city)

    def tidied(self) -> ResidentFields:
        """The same without needless spaces and unseen signs: what is stored."""
        lines: dict[str, Any] = {name: tidy(getattr(self, name)) for name in LINES}
        lines["postcode"] = postcode_written(lines["postcode"])
        lines["day_parts"] = kept(day_parts(self.day_parts))
        return replace(self, **lines, what_works=tidy_lines(self.what_works), note=tidy_lines(self.note))


LINES = (
    *("given_name", "initials", "infix", "surname", "description"),
    *("street", "house_number", "house_addition", "postcode", "city", "languages", "source"),
)


@dataclass(frozen=True, slots=True)
class ResidentQuery:
    """Which residents a list shows, and in what order; the defaults show everybody who is not archived, by name.

    `approach` filters on what holds today: a rest that is over counts as welcome. `drifting` shows those whose last
    real contact is longer ago than their own or `drift_weeks` weeks; never those who want rest or no contact.
    """

    text: str = ""
    street_id: int | None = None
    neighbourhood_id: int | None = None
    gift_kind: str | None = None
    tag_id: int | None = None
    approach: str | None = None
    drifting: bool = False
    archived: bool = False
    sort: ResidentSort = "name"
    descending: bool = False
    drift_weeks: int = DRIFT_WEEKS


@dataclass(frozen=True, slots=True)
class ResidentRow:
    """One line of the list. `gifts` are the first talents and interests, `needs` the first needs, joined by "·"."""

    id: int
    name: str
    street: str
    house_number: str
    gifts: str
    needs: str
    last_contact_on: date | None
    approach: Approach
    tags: str
    archived: bool = False


#: A code of `resources/sentences` with what fills its placeholders.
Sentence = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentCard(ResidentFields):
    """Everything the card of one resident shows; what can be filled in is inherited.

    `may_approach` is False for who wants rest or no contact today; then there is no `opener`. Talents, needs,
    interests and experiences hold the open ones; `past_gifts` those that were met or hold no longer. `unused_talents`
    are those nobody was introduced on for long, for the verbinder only (publication l. 874).
    """

    id: int
    name: str
    street_id: int | None
    neighbourhood: str
    household_id: int | None
    household: tuple[Member, ...]
    details: tuple[Detail, ...]
    talents: tuple[Gift, ...]
    needs: tuple[Gift, ...]
    interests: tuple[Gift, ...]
    experiences: tuple[Gift, ...] = ()
    past_gifts: tuple[Gift, ...]
    unused_talents: tuple[Gift, ...] = ()
    tags: tuple[str, ...]
    approach: ApproachWish
    approach_reason: str
    introducing: Introducing = Introducing.ASK_FIRST
    handing_over: HandingOver = HandingOver.ASK_FIRST
    may_approach: bool
    created_on: date
    archived_on: date | None
    last_contact_on: date | None
    contact_count: int
    follow_ups: tuple[OpenFollowUp, ...]
    signals: tuple[CardSignal, ...]
    organisations: tuple[tuple[int, str], ...] = ()
    opener: Sentence | None = field(default=None, compare=False)

    @property
    def may_be_introduced(self) -> bool:
        """Whether somebody may be suggested to this person today: no rest, no refusal, not archived."""
        return self.may_approach and self.introducing is not Introducing.REFUSED


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Somebody already known who may be the same person; `why` is a code under [resident] in the sentences."""

    id: int
    name: str
    why: str
    address_text: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True)
class FoundIn:
    """Where the words of a search stand in what is known of somebody.

    `kind` is the kind of record ("resident", "gift", "contact", "signal", "follow_up", "introduction"), `passage` the
    text around the words, `matched` the words as they are written there.
    """

    kind: str
    passage: str
    matched: tuple[str, ...]
    on_date: date | None = None
