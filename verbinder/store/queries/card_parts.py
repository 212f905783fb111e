"""What hangs on one resident, organisation or place: tags, gifts, ways to reach, promises and signals.

Owns the queries the cards share; each is one statement on an indexed reference.
"""

from __future__ import annotations

from typing import Literal

from verbinder.domain.cards import CardSignal, Detail, Gift, OpenFollowUp
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.store.queries.values import day, id_list, known_day
from verbinder.store.reader import Reader

Owner = Literal["resident_id", "organisation_id", "place_id", "street_id"]


def details(reader: Reader, owner: Owner, owner_id: int) -> tuple[Detail, ...]:
    """Phone numbers and e-mail addresses, phones first, in the order they were written."""
    query = f"SELECT id, kind, value FROM contact_detail WHERE {owner} = ? ORDER BY kind = 'email', id"
    return tuple(Detail(*row) for row in reader.sql(query, (owner_id,)))


def gifts(reader: Reader, owner: Owner, owner_id: int) -> tuple[Gift, ...]:
    """Every gift, in the order they were written."""
    columns = "id, kind, phrase, question_behind, state, heard_on, agreed_on"
    query = f"SELECT {columns} FROM gift WHERE {owner} = ? ORDER BY id"
    return tuple(
        Gift(number, kind, phrase, question, state, day(heard), day(agreed))
        for number, kind, phrase, question, state, heard, agreed in reader.sql(query, (owner_id,))
    )


def of_kind(found: tuple[Gift, ...], kind: GiftKind) -> tuple[Gift, ...]:
    """The open ones of a kind."""
    return tuple(gift for gift in found if gift.kind == kind and gift.state == GiftState.OPEN)


def past(found: tuple[Gift, ...]) -> tuple[Gift, ...]:
    """Those that were met or hold no longer."""
    return tuple(gift for gift in found if gift.state != GiftState.OPEN)


def tags(reader: Reader, owner: Owner, owner_id: int) -> tuple[str, ...]:
    """The names of the tags, by name."""
    query = f"SELECT t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.{owner} = ? ORDER BY t.folded_name"
    return tuple(row[0] for row in reader.sql(query, (owner_id,)))


def tags_of_many(reader: Reader, owner: Owner, ids: list[int]) -> list[tuple[int, str]]:
    """Pairs of owner and tag name, by name."""
    query = (
        f"SELECT g.{owner}, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.{owner} IN {id_list(ids)}"
        " ORDER BY t.folded_name"
    )
    return [(row[0], row[1]) for row in reader.sql(query)]


def follow_ups(reader: Reader, owner: Owner, owner_id: int) -> tuple[OpenFollowUp, ...]:
    """What was promised and is not done, the earliest day first, "some day" last."""
    query = (
        f"SELECT id, text, promised_on, due_on FROM follow_up WHERE {owner} = ? AND done_on IS NULL"
        " ORDER BY due_on NULLS LAST, id"
    )
    return tuple(
        OpenFollowUp(number, text, known_day(promised), day(due))
        for number, text, promised, due in reader.sql(query, (owner_id,))
    )


def signals(reader: Reader, owner: Owner, owner_id: int) -> tuple[CardSignal, ...]:
    """Signals not used yet, newest first: a parked one comes back where its person or place is opened."""
    query = (
        f"SELECT id, text, tone, state, noticed_on, comes_back_on FROM signal WHERE {owner} = ? AND state <> 'used'"
        " ORDER BY noticed_on DESC, id DESC"
    )
    return tuple(
        CardSignal(number, text, tone, state, known_day(noticed), day(back))
        for number, text, tone, state, noticed, back in reader.sql(query, (owner_id,))
    )
