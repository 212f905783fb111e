"""Small pieces the queries share: days out of and ids into SQL, and the SQL of "may be approached".

Owns no query of its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar

from verbinder.domain.privacy import Approach, ApproachWish
from verbinder.store.engine import driver_of
from verbinder.store.reader import Reader

#: Between phrases, tags or names that stand in one cell.
DOT = " · "

#: A resident `r` who may be approached on the day `:today`: `ApproachWish.allows` in SQL.
ALLOWED = "(r.approach = 'welcome' OR (r.approach_until IS NOT NULL AND r.approach_until < :today))"

#: A resident `r` whose last real contact is longer ago than their own weeks, or else `:drift_weeks`, on `:today`.
#: Who was never spoken to cannot drift away.
DRIFTED = (
    "r.last_contact_on < date(:today, '-' || (7 * coalesce(r.keep_warm_weeks, :drift_weeks)) || ' days')"
    f" AND {ALLOWED} AND r.archived_on IS NULL"
)

#: A resident who is archived, said so that the small index of those who are not to be approached answers it.
ARCHIVED = "(approach <> 'welcome' OR archived_on IS NOT NULL) AND archived_on IS NOT NULL"

Key = TypeVar("Key")
Value = TypeVar("Value")


def day(value: object) -> date | None:
    """A stored day; the driver gives back text."""
    return date.fromisoformat(value) if isinstance(value, str) else None


def known_day(value: object) -> date:
    """A stored day that is always there."""
    return date.fromisoformat(str(value))


def ids_of(reader: Reader, statement: str, values: dict[str, Any]) -> list[int]:
    """The ids a statement selects, in its order, handed over as one text.

    Straight from the driver it is four times as quick as rows where there are many; as one text twice as quick again,
    and a job beside the window cannot take the interpreter a hundred thousand times in between.
    """
    whole = f"WITH found(number) AS MATERIALIZED ({statement}) SELECT json_group_array(number) FROM found"
    found: list[int] = json.loads(driver_of(reader.connection).execute(whole, values).fetchone()[0])
    return found


def id_list(ids: Iterable[int]) -> str:
    """Ids as an SQL list "(1, 2)". Integers only, so nothing needs quoting."""
    return f"({', '.join(str(int(number)) for number in ids)})"


def direction(descending: bool) -> str:
    """The SQL for an order; what is unknown stands last either way."""
    return "DESC NULLS LAST" if descending else "ASC NULLS LAST"


def wish_today(approach: str, until: date | None, today: date) -> Approach:
    """How someone wants to be approached today: a rest that is over counts as welcome."""
    wish = ApproachWish(Approach(approach), until)
    return Approach.WELCOME if wish.allows(today) else wish.approach


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, list[Value]]:
    """The values per key, in the order they came."""
    groups: dict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups


def joined(parts: Iterable[str], most: int) -> str:
    """The first `most` parts in one cell, with "…" when there are more."""
    found = list(parts)
    return DOT.join(found[:most]) + (" …" if len(found) > most else "")


def in_chunks(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    """The ids in lists of at most `size`, so that no statement grows too long."""
    found = list(ids)
    for start in range(0, len(found), size):
        yield found[start : start + size]
