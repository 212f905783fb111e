"""Making two rows one: everything that points to the second points to the first from then on.

Owns what happens to what hangs on a row, for every table there is and will be: it goes by the references themselves.
Written through the three verbs, so that one undo brings the second row back with all that was its own.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, UniqueConstraint, select

from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.domain.privacy import Telling
from verbinder.store.rows import Row, written_columns
from verbinder.store.tables import METADATA
from verbinder.store.unit_of_work import PART_OF, UnitOfWork

#: Rows of one owner that say the same when these columns do; elsewhere all columns must.
SAME_WHEN = {
    Kind.CONTACT_DETAIL: ("kind", "normal"),
    Kind.GIFT: ("kind", "phrase", "state"),
    Kind.TAGGING: ("tag_id",),
    Kind.INVOLVED: ("initiative_id", "part"),
    Kind.CONTACT_PERSON: ("organisation_id",),
}

#: What happened is never said twice: two doors that stayed shut on one day are two, and who was there differs.
HAPPENED = frozenset({Kind.CONTACT, Kind.ACTIVITY})


def join(work: UnitOfWork, kind: Kind, keep_id: int, gone_id: int) -> None:
    """Let everything of `gone_id` belong to `keep_id`, and remove it. Raises `UserError("record.gone")`.

    What the two said twice is kept once; what was between the two (an introduction to each other) goes.
    """
    work.get(kind, keep_id)
    work.get(kind, gone_id)
    for table in METADATA.sorted_tables:
        if table.name.startswith("journal"):
            continue
        for column in table.columns:
            if any(key.column.table.name == kind.value for key in column.foreign_keys):
                _move_all(work, table, column.name, keep_id, gone_id)
    work.remove(kind, gone_id)


def _move_all(work: UnitOfWork, table: Table, column: str, keep_id: int, gone_id: int) -> None:
    moved = Kind(table.name)
    for row in work.find(moved, **{column: gone_id}):
        if not work.find(moved, id=row["id"]):
            continue  # part of another that has just gone
        if _is_between_the_two(work, table, column, row, keep_id):
            continue
        same = _same_row(work, table, {**row, column: keep_id})
        if same is None:
            work.change(moved, row["id"], **{column: keep_id})
        else:
            _fill_up(work, moved, same, row)
            work.remove(moved, row["id"])


def _is_between_the_two(work: UnitOfWork, table: Table, column: str, row: Row, keep_id: int) -> bool:
    """Whether a row would now tie somebody to themselves: then it goes, or only forgets the lesser tie."""
    target = next(iter(table.c[column].foreign_keys)).column.table.name
    for other in table.columns:
        same_kind = any(key.column.table.name == target for key in other.foreign_keys)
        if other.name == column or not same_kind or row[other.name] != keep_id:
            continue
        kind = Kind(table.name)
        lesser = next((name for name in (column, other.name) if (table.name, name) not in PART_OF), None)
        if lesser is None or not table.c[lesser].nullable:
            work.remove(kind, row["id"])
        else:
            values: dict[str, Any] = {column: keep_id, lesser: None}
            work.change(kind, row["id"], **values)
        return True
    return False


def _same_row(work: UnitOfWork, table: Table, row: Row) -> Row | None:
    """A row that says the same as this one would, or that a unique rule forbids beside it."""
    kind = Kind(table.name)
    if kind in HAPPENED:
        return None
    owners = [column.name for column in table.columns if column.foreign_keys]
    named = SAME_WHEN.get(kind)
    if kind is Kind.CONTACT_PERSON and row["resident_id"] is None:
        named = ("organisation_id", "resident_id", "name", "role")  # two people of whom only the names are known
    if named is None:
        names = [column.name for column in written_columns(kind) if column.name != "id"]
    else:
        names = [*dict.fromkeys((*named, *(name for name in owners if row[name] is not None and name in _OWNERS)))]
    rules = [names] + [
        [column.name for column in rule.columns]
        for rule in table.constraints
        if isinstance(rule, UniqueConstraint) and all(column.name in row for column in rule.columns)
    ]
    for rule in rules:
        query = select(table.c.id).where(table.c.id != row["id"])
        for name in rule:
            if name != "phrase":
                query = query.where(table.c[name].is_(None) if row[name] is None else table.c[name] == row[name])
        for (number,) in work.connection.execute(query.order_by(table.c.id)).all():
            found = work.get(kind, int(number))
            if "phrase" not in rule or folded(found["phrase"]) == folded(row["phrase"]):
                return found
    return None


_STRICTNESS = (Telling.AGREED, Telling.ASK_FIRST, Telling.REFUSED)
_OWNERS = frozenset({"resident_id", "organisation_id", "place_id", "contact_id", "signal_id"})


def _fill_up(work: UnitOfWork, kind: Kind, kept: Row, gone: Row) -> None:
    """Take over what only the row that goes says; of two answers about one story the strictest."""
    if kind is Kind.STORY_PERSON:
        strictest = max(kept, gone, key=lambda row: _STRICTNESS.index(row["telling"]))
        work.change(kind, kept["id"], telling=strictest["telling"], said_on=strictest["said_on"])
        return
    empty = {
        column.name: gone[column.name]
        for column in written_columns(kind)
        if column.name != "id" and kept[column.name] in (None, "") and gone[column.name] not in (None, "")
    }
    owners = {"resident_id", "organisation_id", "place_id", "signal_id"}
    filled = {name: value for name, value in empty.items() if name not in owners}
    if filled:
        work.change(kind, kept["id"], **filled)
