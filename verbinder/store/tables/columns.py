"""The few column shapes all tables are made of, and the naming of constraints."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, MetaData, Text
from sqlalchemy import text as text_sql

#: Named constraints, so that a later migration can drop or change them.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def number() -> Column[int]:
    """The row's own id."""
    return Column("id", Integer, primary_key=True)


def required_text(name: str, *, unique: bool = False, index: bool = False) -> Column[str]:
    """Text that must be given."""
    return Column(name, Text, nullable=False, unique=unique or None, index=index or None)


def text(name: str, default: str = "") -> Column[str]:
    """Text that is empty (or `default`) when nothing is known."""
    return Column(name, Text, nullable=False, server_default=default)


def day(name: str, *, required: bool = False, index: bool = False) -> Column[object]:
    """A calendar day."""
    return Column(name, Date, nullable=not required, index=index or None)


def whole(name: str) -> Column[int]:
    """A whole number that may be unknown."""
    return Column(name, Integer, nullable=True)


def ref(name: str, target: str, *, required: bool = False, index: bool = True) -> Column[int]:
    """A reference to another table's row."""
    column: Column[int] = Column(name, Integer, ForeignKey(f"{target}.id"), nullable=not required)
    if index:
        # Most references point nowhere; those need no entry in the index.
        filled = None if required else text_sql(f"{name} IS NOT NULL")
        Index(None, column, sqlite_where=filled)
    return column
