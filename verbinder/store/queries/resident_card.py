"""The card of one resident: everything known of them, in a handful of queries.

Owns the reading; what may be suggested (the opener) and what is unused is decided in `verbinder.domain`.
"""

from __future__ import annotations

from datetime import date

from verbinder.domain.cards import Gift, Member
from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, unused
from verbinder.domain.names import shown_name
from verbinder.domain.openers import opener
from verbinder.domain.privacy import Approach, ApproachWish, HandingOver, Introducing
from verbinder.domain.residents import ResidentCard, ResidentFields
from verbinder.errors import UserError
from verbinder.store.queries import card_parts
from verbinder.store.queries.introductions import used_phrases
from verbinder.store.reader import Reader
from verbinder.store.rows import Row

#: The columns of a resident that hold what was filled in; the street stands in its own table.
OWN_FIELDS = tuple(name for name in ResidentFields.__dataclass_fields__ if name != "street")

HOUSEHOLD = (
    "SELECT id, given_name, infix, surname, initials, description FROM resident"
    " WHERE household_id = ? AND id <> ? AND archived_on IS NULL ORDER BY sort_key, id"
)
STREET = (
    "SELECT s.name, coalesce(n.name, '') FROM street s LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
    " WHERE s.id = ?"
)
ORGANISATIONS = (
    "SELECT DISTINCT o.id, o.name FROM contact_person c JOIN organisation o ON o.id = c.organisation_id"
    " WHERE c.resident_id = ? ORDER BY o.sort_key"
)


def fields(reader: Reader, resident_id: int) -> ResidentFields:
    """What was filled in about a resident. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.RESIDENT, resident_id)
    street, _ = _street(reader, row)
    return ResidentFields(street=street, **{name: row[name] for name in OWN_FIELDS})


def name_of(reader: Reader, resident_id: int) -> str:
    """What a resident is called. Raises `UserError("record.gone")`."""
    row = reader.get(Kind.RESIDENT, resident_id)
    return shown_name(row["given_name"], row["infix"], row["surname"], row["initials"], row["description"])


def card(reader: Reader, resident_id: int, today: date) -> ResidentCard:
    """The card as it stands on `today`. Raises `UserError("record.gone")`, also for who was forgotten."""
    row = reader.get(Kind.RESIDENT, resident_id)
    if row["forgotten_on"] is not None:
        raise UserError("record.gone")
    street, neighbourhood = _street(reader, row)
    name = shown_name(row["given_name"], row["infix"], row["surname"], row["initials"], row["description"])
    gifts = card_parts.gifts(reader, "resident_id", resident_id)
    talents = card_parts.of_kind(gifts, GiftKind.TALENT)
    interests = card_parts.of_kind(gifts, GiftKind.INTEREST)
    wish = ApproachWish(Approach(row["approach"]), row["approach_until"])
    may_approach = wish.allows(today) and row["archived_on"] is None
    count = reader.sql("SELECT count(*) FROM contact_participant WHERE resident_id = ?", (resident_id,))[0][0]
    phrases = ([gift.phrase for gift in talents], [gift.phrase for gift in interests])
    return ResidentCard(
        **{field: row[field] for field in OWN_FIELDS},
        street=street,
        id=resident_id,
        name=name,
        street_id=row["street_id"],
        neighbourhood=neighbourhood,
        household_id=row["household_id"],
        household=_household(reader, row),
        details=card_parts.details(reader, "resident_id", resident_id),
        talents=talents,
        needs=card_parts.of_kind(gifts, GiftKind.NEED),
        interests=interests,
        experiences=card_parts.of_kind(gifts, GiftKind.EXPERIENCE),
        past_gifts=card_parts.past(gifts),
        unused_talents=_unused(reader, resident_id, talents, row["created_on"], today),
        tags=card_parts.tags(reader, "resident_id", resident_id),
        approach=wish,
        approach_reason=row["approach_reason"],
        introducing=Introducing(row["introducing"]),
        handing_over=HandingOver(row["handing_over"]),
        may_approach=may_approach,
        created_on=row["created_on"],
        archived_on=row["archived_on"],
        last_contact_on=row["last_contact_on"],
        contact_count=count,
        follow_ups=card_parts.follow_ups(reader, "resident_id", resident_id),
        signals=card_parts.signals(reader, "resident_id", resident_id),
        organisations=tuple((found[0], found[1]) for found in reader.sql(ORGANISATIONS, (resident_id,))),
        opener=opener(*phrases, name=row["given_name"] or name, person=resident_id, today=today)
        if may_approach
        else None,
    )


def _unused(
    reader: Reader, resident_id: int, talents: tuple[Gift, ...], known_since: date, today: date
) -> tuple[Gift, ...]:
    return unused(talents, used_phrases(reader, resident_id), known_since=known_since, today=today) if talents else ()


def _street(reader: Reader, row: Row) -> tuple[str, str]:
    """The names of the street and its neighbourhood."""
    if row["street_id"] is None:
        return "", ""
    street, neighbourhood = reader.sql(STREET, (row["street_id"],))[0]
    return street, neighbourhood


def _household(reader: Reader, row: Row) -> tuple[Member, ...]:
    if row["household_id"] is None:
        return ()
    return tuple(
        Member(found[0], shown_name(*found[1:])) for found in reader.sql(HOUSEHOLD, (row["household_id"], row["id"]))
    )
