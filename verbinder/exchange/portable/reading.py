"""Reads a portable file into a whole notebook, or says the first thing that is wrong and where it stands.

Owns the checks of tables and rows: known names, required fields, references, exactly one owner, no doubles. What comes
out can be put into an empty notebook without a further question.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from verbinder.domain.names import folded
from verbinder.errors import UserError
from verbinder.exchange.json_file import shown
from verbinder.exchange.portable.content import InFile, PortableNotebook, Row
from verbinder.exchange.portable.fields import Field, TableFields
from verbinder.exchange.portable.ids import IdsOfTable, number_rows, own_name
from verbinder.exchange.portable.parsing import read_outer_object
from verbinder.exchange.portable.tables import BY_KIND, NOTEBOOK, TABLES
from verbinder.exchange.portable.values import compare_form, reader_of

#: Keys of the outer object that are no table; editors use "$schema" to check a file while it is written.
_NO_TABLES = frozenset({"format", "version", NOTEBOOK.plural, "$schema"})


def read_portable(path: Path) -> PortableNotebook:
    """The notebook in the file `path`; rows in the order of their ids.

    Raises `UserError` "portable.…" for the first thing wrong; its `table`, `row` (from 1) and `field` say where.
    """
    return notebook_in(read_outer_object(path))


def notebook_in(outer: Mapping[str, object]) -> PortableNotebook:
    """The same from an outer object that was read already."""
    known = {table.plural for table in TABLES} | _NO_TABLES
    for name in outer:
        if name not in known:
            raise UserError("portable.unknown_table", table=shown(name))
    about = outer.get(NOTEBOOK.plural)
    if not isinstance(about, dict):
        raise UserError("portable.no_notebook")
    ids: dict[str, IdsOfTable] = {}
    tables: dict[str, list[Row]] = {NOTEBOOK.kind.value: [_RowReader(NOTEBOOK, ids).row({**about, "id": 1}, 1, 1)]}
    called: dict[str, dict[int, InFile]] = {}
    for table in TABLES:
        tables[table.kind.value], called[table.kind.value] = _read_table(table, outer.get(table.plural), ids)
    return PortableNotebook(tables, called)


def _read_table(table: TableFields, given: object, ids: dict[str, IdsOfTable]) -> tuple[list[Row], dict[int, InFile]]:
    """The rows in the order of their ids, and which of them the file calls otherwise."""
    if given is None:
        given = []
    if not isinstance(given, list):
        raise UserError("portable.not_a_list", table=table.plural)
    for position, row in enumerate(given, 1):
        if not isinstance(row, dict):
            raise UserError("portable.not_a_row", table=table.plural, row=position)
    numbers, ids[table.kind.value] = number_rows(table.plural, given)
    reader = _RowReader(table, ids)
    rows = [reader.row(row, number, at) for at, (row, number) in enumerate(zip(given, numbers, strict=True), 1)]
    _check_doubles(table, rows)
    rows.sort(key=lambda row: row["id"])  # type: ignore[arg-type, return-value]  # ids are integers
    names = (own_name(row) for row in given)
    return rows, {
        number: InFile(name, at)
        for at, (name, number) in enumerate(zip(names, numbers, strict=True), 1)
        if name != number
    }


class _RowReader:
    """Reads the rows of one table; the ids of the tables it refers to must be known."""

    def __init__(self, table: TableFields, ids: dict[str, IdsOfTable]) -> None:
        self._table = table
        self._empty = table.empty_row()
        self._fields = {field.name: field for field in table.fields}
        self._readers = {field.name: reader_of(field) for field in table.fields if field.refers_to is None}
        self._ids = {field.name: ids[field.refers_to.value] for field in table.fields if field.refers_to is not None}
        self._required = [field for field in table.fields if field.required]

    def row(self, given: dict[str, object], number: int, position: int) -> Row:
        """The whole row; a null in the file means the same as leaving the field out."""
        row = self._empty.copy()
        name = ""
        try:
            for name, value in given.items():
                if value is not None and name != "id":
                    reader = self._readers.get(name)
                    row[name] = reader(value) if reader is not None else self._reference(name, value)
            row["id"] = number
            for field in self._required:
                name = field.name
                if _says_nothing(row[name]):
                    row[name] = self._made(field, row)
            name = self._table.one_of[0] if self._table.one_of else ""
            self._check_owner(row)
        except UserError as error:
            error.values.update(table=self._table.plural, row=position, field=shown(name))
            raise
        return row

    def _reference(self, name: str, value: object) -> int:
        ids = self._ids.get(name)
        if ids is None:
            raise UserError("portable.unknown_field")
        target = self._fields[name].refers_to
        assert target is not None
        number = ids.get(value) if type(value) is int or type(value) is str else None
        if number is None:
            raise UserError("portable.refers_to_nothing", value=shown(value), target=BY_KIND[target.value].plural)
        return number

    def _made(self, field: Field, row: Row) -> str:
        if not field.made_when_absent:
            raise UserError("portable.missing_field")
        return compare_form(str(row["kind"]), str(row["value"]))

    def _check_owner(self, row: Row) -> None:
        owners = self._table.one_of
        if owners and sum(row[owner] is not None for owner in owners) != 1:
            raise UserError("portable.not_one_owner", fields=", ".join(owners))


def _check_doubles(table: TableFields, rows: list[Row]) -> None:
    for fields in table.unique:
        first: dict[tuple[object, ...], int] = {}
        for position, row in enumerate(rows, 1):
            key = tuple(folded(str(row[name])) if table.unique_folded else row[name] for name in fields)
            if first.setdefault(key, position) != position:
                raise UserError(
                    "portable.double", table=table.plural, row=position, field=", ".join(fields), first=first[key]
                )


def _says_nothing(value: object) -> bool:
    return value is None or (type(value) is str and not value.strip())
