"""The field list of the portable file says the same as the tables of the store, and its order can be loaded."""

from __future__ import annotations

import pytest
from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer, Text, UniqueConstraint

from verbinder.domain.changes import Kind
from verbinder.exchange.portable.fields import Field, FieldType, TableFields
from verbinder.exchange.portable.tables import BY_KIND, NOTEBOOK, TABLES
from verbinder.store.tables import DERIVED, table_of

ALL = pytest.mark.parametrize("table", BY_KIND.values(), ids=lambda table: table.plural)
TYPES = {Text: FieldType.TEXT, Integer: FieldType.WHOLE, Date: FieldType.DAY, Boolean: FieldType.YES_NO}


def stored_columns(table: TableFields) -> dict[str, Column[object]]:
    derived = DERIVED.get(table.kind, frozenset())
    return {c.name: c for c in table_of(table.kind).columns if c.name not in derived and c.name != "id"}


def default_of(column: Column[object], field: Field) -> object:
    if column.server_default is None:
        return None
    written = str(column.server_default.arg)
    converters = {FieldType.WHOLE: int, FieldType.YES_NO: lambda text: text != "0"}
    return converters.get(field.type, str)(written)


def test_every_kind_of_record_is_in_the_file() -> None:
    assert set(BY_KIND) == {kind.value for kind in Kind}


@ALL
def test_a_table_has_the_columns_of_the_store_in_their_order(table: TableFields) -> None:
    assert [field.name for field in table.fields] == list(stored_columns(table))


@ALL
def test_a_field_has_the_type_default_and_target_of_its_column(table: TableFields) -> None:
    for field in table.fields:
        column = stored_columns(table)[field.name]
        assert field.type is TYPES[type(column.type)], field.name
        assert field.required == (not column.nullable and column.server_default is None), field.name
        assert field.default == default_of(column, field), field.name
        targets = [key.column.table.name for key in column.foreign_keys]
        assert targets == ([] if field.refers_to is None else [field.refers_to.value]), field.name


@ALL
def test_what_the_store_keeps_unique_is_unique_in_the_file(table: TableFields) -> None:
    derived = DERIVED.get(table.kind, frozenset())
    constraints = [c for c in table_of(table.kind).constraints if isinstance(c, UniqueConstraint)]
    names = {tuple(column.name for column in constraint.columns) for constraint in constraints}
    names |= {(column.name,) for column in table_of(table.kind).columns if column.unique}
    expected = {tuple("name" if name == "folded_name" else name for name in group) for group in names}
    assert expected == set(table.unique)
    assert table.unique_folded == any("folded_name" in group for group in names)
    assert not derived or not {"folded_name"} & derived or table.unique_folded


@ALL
def test_what_the_store_checks_is_checked_in_the_file(table: TableFields) -> None:
    checks = [c for c in table_of(table.kind).constraints if isinstance(c, CheckConstraint)]
    assert len(checks) == (1 if table.one_of else 0)
    for owner in table.one_of:
        assert f"{owner} IS NOT NULL" in str(checks[0].sqltext)


def test_a_row_refers_only_to_its_own_list_and_those_before() -> None:
    seen: set[Kind] = set()
    for table in (NOTEBOOK, *TABLES):
        seen.add(table.kind)
        assert {field.refers_to for field in table.fields if field.refers_to} <= seen, table.plural
