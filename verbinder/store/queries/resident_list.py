"""The list of residents: one ordered select of ids, then pages of rows by id, and where the searched words stand.

Owns the filters and orders of `ResidentQuery`. Never one query per row.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from verbinder.domain.addresses import house
from verbinder.domain.gifts import GiftKind
from verbinder.domain.names import shown_name
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import FoundIn, ResidentQuery, ResidentRow
from verbinder.store import search
from verbinder.store.full_text import EntryKind
from verbinder.store.hit_texts import hits_for
from verbinder.store.queries.card_parts import tags_of_many
from verbinder.store.queries.values import (
    ALLOWED,
    ARCHIVED,
    DRIFTED,
    day,
    direction,
    grouped,
    id_list,
    ids_of,
    in_chunks,
    joined,
    wish_today,
)
from verbinder.store.reader import Reader

#: So many hits are handed to SQL; more are cheaper to pick from the whole ordered list.
PICKED_BY_SQL = 2_000
#: SQL statements about ids take so many at a time.
CHUNK = 500
#: How many gifts and tags a row shows.
SHOWN = 3
#: How many places where the words stand are told, and how many contacts are looked through for them.
PASSAGES, CONTACTS_LOOKED_AT = 2, 100

STREETS = " LEFT JOIN street s ON s.id = r.street_id"
ROWS = (
    "SELECT r.id, r.given_name, r.infix, r.surname, r.initials, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition, r.last_contact_on, r.approach, r.approach_until, r.archived_on IS NOT NULL"
    f" FROM resident r{STREETS} WHERE r.id IN "
)
#: Rows that stand for nobody any more are in no list.
FORGOTTEN = f"SELECT id FROM resident WHERE {ARCHIVED} AND forgotten_on IS NOT NULL"
OPEN_GIFTS = "SELECT resident_id, kind, phrase FROM gift WHERE state = 'open' AND resident_id IN "


def ids(reader: Reader, query: ResidentQuery, today: date) -> array[int]:
    """The ids of the residents that fit, in order."""
    conditions, values = _conditions(query, today)
    archived = frozenset(ids_of(reader, f"SELECT id FROM resident WHERE {ARCHIVED}", {}))
    wanted = archived.difference(ids_of(reader, FORGOTTEN, {})) if query.archived else None
    # Who is archived is left out below: asking each row for it costs more than the whole ordered list.
    hidden = frozenset() if query.archived else archived
    if search.search_words(query.text):
        found = frozenset(search.resident_ids(reader, query.text))
        wanted = found - hidden if wanted is None else found & wanted
    if wanted is not None and len(wanted) <= PICKED_BY_SQL:
        conditions.append(f"r.id IN {id_list(wanted)}")
    streets = STREETS if query.sort == "street" else ""
    statement = f"SELECT r.id FROM resident r{streets} WHERE {' AND '.join(conditions)} ORDER BY {_order(query)}"
    fitting = ids_of(reader, statement, values)
    if wanted is not None:
        return array("q", [number for number in fitting if number in wanted])
    return array("q", [number for number in fitting if number not in hidden] if hidden else fitting)


def _conditions(query: ResidentQuery, today: date) -> tuple[list[str], dict[str, Any]]:
    conditions = ["1"]
    values: dict[str, Any] = {"today": today.isoformat()}
    if query.street_id is not None:
        conditions.append("r.street_id = :street")
        values["street"] = query.street_id
    if query.neighbourhood_id is not None:
        conditions.append("r.street_id IN (SELECT id FROM street WHERE neighbourhood_id = :neighbourhood)")
        values["neighbourhood"] = query.neighbourhood_id
    if query.gift_kind is not None:
        conditions.append("r.id IN (SELECT resident_id FROM gift WHERE kind = :gift_kind AND state = 'open')")
        values["gift_kind"] = str(query.gift_kind)
    if query.tag_id is not None:
        conditions.append("r.id IN (SELECT resident_id FROM tagging WHERE tag_id = :tag)")
        values["tag"] = query.tag_id
    if query.approach is not None:
        welcome = query.approach == Approach.WELCOME
        conditions.append(ALLOWED if welcome else f"r.approach = :approach AND NOT {ALLOWED}")
        values["approach"] = str(query.approach)
    if query.drifting:
        conditions.append(DRIFTED)
        values["drift_weeks"] = query.drift_weeks
    return conditions, values


def _order(query: ResidentQuery) -> str:
    way = direction(query.descending)
    if query.sort == "street":
        number = f"CAST(r.house_number AS INTEGER) {way}, r.house_number {way}, r.house_addition {way}"
        return f"s.folded_name {way}, {number}, r.sort_key, r.id"
    if query.sort == "last_contact":
        return f"r.last_contact_on {way}, r.id"
    return f"r.sort_key {'DESC' if query.descending else 'ASC'}, r.id"


def rows(reader: Reader, wanted: Iterable[int], today: date) -> dict[int, ResidentRow]:
    """The rows of these residents by id; who is gone is left out."""
    found: dict[int, ResidentRow] = {}
    for chunk in in_chunks(wanted, CHUNK):
        found.update(_some_rows(reader, chunk, today))
    return found


def _some_rows(reader: Reader, wanted: list[int], today: date) -> dict[int, ResidentRow]:
    inside = id_list(wanted)
    gifts = grouped((row[0], (row[1], row[2])) for row in reader.sql(f"{OPEN_GIFTS}{inside} ORDER BY id"))
    tags = grouped(tags_of_many(reader, "resident_id", wanted))
    return {
        row[0]: ResidentRow(
            id=row[0],
            name=shown_name(*row[1:6]),
            street=row[6],
            house_number=house(row[7], row[8]),
            gifts=_phrases(gifts.get(row[0], ()), GiftKind.TALENT, GiftKind.INTEREST),
            needs=_phrases(gifts.get(row[0], ()), GiftKind.NEED),
            last_contact_on=day(row[9]),
            approach=wish_today(row[10], day(row[11]), today),
            tags=joined(tags.get(row[0], ()), SHOWN),
            archived=bool(row[12]),
        )
        for row in reader.sql(ROWS + inside)
    }


def _phrases(gifts: Sequence[tuple[str, str]], *kinds: str) -> str:
    return joined((phrase for wanted in kinds for kind, phrase in gifts if kind == wanted), SHOWN)


def found_in(reader: Reader, text: str, resident_id: int) -> tuple[FoundIn, ...]:
    """Where the words stand in what is known of this resident; empty when only the name holds them."""
    words = search.search_words(text)
    if not words:
        return ()
    wanted = [(EntryKind.RESIDENT, resident_id)]
    for kind, query in (
        (EntryKind.GIFT, "SELECT id FROM gift WHERE resident_id = :id ORDER BY id"),
        (
            EntryKind.CONTACT,
            "SELECT c.id FROM contact_participant p JOIN contact c ON c.id = p.contact_id WHERE p.resident_id = :id"
            f" ORDER BY c.on_date DESC, c.id DESC LIMIT {CONTACTS_LOOKED_AT}",
        ),
        (EntryKind.SIGNAL, "SELECT id FROM signal WHERE resident_id = :id ORDER BY id DESC"),
        (EntryKind.FOLLOW_UP, "SELECT id FROM follow_up WHERE resident_id = :id ORDER BY id DESC"),
        (
            EntryKind.INTRODUCTION,
            "SELECT id FROM introduction WHERE resident_id = :id OR other_resident_id = :id ORDER BY id DESC",
        ),
    ):
        wanted += [(kind, row[0]) for row in reader.sql(query, {"id": resident_id})]
    passages = (
        FoundIn(hit["kind"], hit["snippet"], hit["matched"], hit["on_date"])
        for hit in hits_for(reader, wanted, words)
        if hit["snippet"]
    )
    return tuple(passage for passage, _ in zip(passages, range(PASSAGES), strict=False))
