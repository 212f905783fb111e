"""The ids of a portable file: numbers stay, words become free numbers, references follow.

Owns which id a row gets. A hand-written file may call its rows "fatima" or "a", or leave the id out where nothing
refers to the row.
"""

from __future__ import annotations

from collections.abc import Sequence

from verbinder.errors import UserError
from verbinder.exchange.json_file import LARGEST_NUMBER, shown

#: What rows are called in the file → their number.
IdsOfTable = dict[int | str, int]


def number_rows(table: str, rows: Sequence[dict[str, object]]) -> tuple[list[int], IdsOfTable]:
    """The number of each row in file order, and the numbers by what the rows are called in the file.

    Raises `UserError` for an id that is no number or word, and for one that is there twice.
    """
    called: dict[int | str, int] = {}
    for position, row in enumerate(rows, 1):
        name = _name(table, position, row)
        if name is None:
            continue
        if name in called:
            raise UserError("portable.id_twice", table=table, row=position, id=shown(name), first=called[name])
        called[name] = position
    free = _FreeNumbers({name for name in called if isinstance(name, int) and _can_stay(name)})
    numbers: list[int] = []
    ids: IdsOfTable = {}
    for row in rows:
        name = own_name(row)
        number = name if isinstance(name, int) and _can_stay(name) else free.next()
        numbers.append(number)
        if name is not None:
            ids[name] = number
    return numbers, ids


def own_name(row: dict[str, object]) -> int | str | None:
    """What the row is called in the file, None when it has no id there."""
    name = row.get("id")
    return name if type(name) is int or type(name) is str else None


def _name(table: str, position: int, row: dict[str, object]) -> int | str | None:
    given = row.get("id")
    name = own_name(row)
    if name is None and given is not None:
        raise UserError("portable.bad_id", table=table, row=position, value=shown(given))
    return name


def _can_stay(number: int) -> bool:
    return 1 <= number <= LARGEST_NUMBER


class _FreeNumbers:
    """Counts up from 1, past the numbers that are taken."""

    def __init__(self, taken: set[int]) -> None:
        self._taken = taken
        self._last = 0

    def next(self) -> int:
        self._last += 1
        while self._last in self._taken:
            self._last += 1
        return self._last
