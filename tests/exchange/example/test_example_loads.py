"""The rows fit the tables of the store: table after table, by one bulk insert each, with every check in force."""

from __future__ import annotations

from sqlalchemy import create_engine, insert, text

from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.store.tables import DERIVED, METADATA, table_of


def test_the_example_goes_into_empty_tables(example: PortableNotebook) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys=ON"))
        METADATA.create_all(connection)
        for name, rows in example.tables.items():
            kind = Kind(name)
            if kind is Kind.NOT_SAME:
                continue  # no two of the example look alike
            derived = "folded_name" in DERIVED.get(kind, ())
            made = [{**row, "folded_name": folded(str(row["name"]))} if derived else row for row in rows]
            connection.execute(insert(table_of(kind)), made)
            count = connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            assert count == len(rows) > 0, name
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    engine.dispose()
