"""The contact overview as plain values and back: for `--json`, and to remember what has left.

Owns the shape, which docs/overview-safety.md describes. Reading back checks everything: the values may come
from a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from verbinder.domain.small_groups import SafeRow, SafeTable
from verbinder.errors import UserError
from verbinder.exchange.overview.kinds import Selection, TableKind
from verbinder.exchange.overview.published import PeriodOverview, WorkTable

_FIELDS = {
    TableKind.MONTH: "months",
    TableKind.STREET: "streets",
    TableKind.SETTING: "settings",
    TableKind.OUTCOME: "outcomes",
    TableKind.THEME: "themes",
    TableKind.PEOPLE: "reached",
}


def overview_as_json(overview: PeriodOverview) -> dict[str, Any]:
    """Only dicts, lists, texts, numbers and None; None stands for what may not be shown."""
    tables = {_FIELDS[kind]: _plain_table(table) for kind, table in overview.tables() if kind in _FIELDS}
    return {
        "first_day": overview.first_day.isoformat(),
        "last_day": overview.last_day.isoformat(),
        "minimum": overview.minimum,
        "total": overview.total,
        "people": overview.people,
        "tables": tables,
        "work": {
            each.kind.value: {
                "table": _plain_table(each.table),
                "months": None if each.months is None else _plain_table(each.months),
            }
            for each in overview.work
        },
        "area": overview.selection.area,
        "theme": overview.selection.theme,
    }


def overview_from_json(plain: Mapping[str, Any]) -> PeriodOverview:
    """What `overview_as_json` gave. Raises `ValueError` for anything else."""
    try:
        tables = {name: _table(table) for name, table in dict(plain["tables"]).items()}
        return PeriodOverview(
            first_day=date.fromisoformat(plain["first_day"]),
            last_day=date.fromisoformat(plain["last_day"]),
            minimum=int(plain["minimum"]),
            total=_number(plain["total"]),
            people=_number(plain["people"]),
            work=tuple(_work(kind, work) for kind, work in dict(plain.get("work") or {}).items()),
            selection=Selection(_word(plain.get("area", "")), _word(plain.get("theme", ""))),
            **tables,
        )
    except (KeyError, TypeError, AttributeError, UserError) as problem:
        raise ValueError("this is not an overview") from problem


def _plain_table(table: SafeTable) -> dict[str, Any]:
    return {
        "rows": [{"label": row.label, "count": row.count} for row in table.rows],
        "other": table.other,
        "total": table.total,
    }


def _work(kind: str, plain: Mapping[str, Any]) -> WorkTable:
    months = plain["months"]
    return WorkTable(TableKind(kind), _table(plain["table"]), None if months is None else _table(months))


def _table(plain: Mapping[str, Any]) -> SafeTable:
    rows = tuple(SafeRow(_word(row["label"]), _number(row["count"])) for row in plain["rows"])
    return SafeTable(rows, _number(plain["other"]), _number(plain["total"]))


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a label is a text")
    return value


def _number(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        return value
    raise TypeError("a count is a whole number or nothing")
