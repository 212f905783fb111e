"""The contact overview as plain values and back: for `--json`, and to remember what has left.

Owns the shape, which docs/overview-safety.md describes. Reading back checks everything: the values may come
from a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from verbinder.domain.small_groups import SafeRow, SafeTable
from verbinder.exchange.overview.published import PeriodOverview, TableKind

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
    tables = {
        _FIELDS[kind]: {
            "rows": [{"label": row.label, "count": row.count} for row in table.rows],
            "other": table.other,
            "total": table.total,
        }
        for kind, table in overview.tables()
    }
    return {
        "first_day": overview.first_day.isoformat(),
        "last_day": overview.last_day.isoformat(),
        "minimum": overview.minimum,
        "total": overview.total,
        "people": overview.people,
        "tables": tables,
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
            **tables,
        )
    except (KeyError, TypeError, AttributeError) as problem:
        raise ValueError("this is not an overview") from problem


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
