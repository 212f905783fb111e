"""What all records share: an id that is never reused, and a registry by table name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

#: Named constraints, so that a later migration can drop or change them.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMING)


class Numbered:
    """A row with an integer id of its own, never given out twice."""

    __table_args__: Any = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)


class RecordByTable(dict[str, type[Any]]):
    """Table name → record class, filled on first use because classes register themselves when imported."""

    def __missing__(self, table: str) -> type[Any]:
        for mapper in Record.registry.mappers:
            self[mapper.class_.__tablename__] = mapper.class_
        if table not in self:
            raise KeyError(table)
        return self[table]


RECORD_BY_TABLE = RecordByTable()
