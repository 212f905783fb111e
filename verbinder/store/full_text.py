"""The full-text index: which words of which records can be found, kept by triggers in the same transaction.

Owns the FTS5 table `search`, the view it indexes and the triggers; searching itself is `store.search`. The index is an
external-content one over the view `search_source`, so the words stand in the file once, and it deletes securely, so
little of what was removed stays in its pages; `rebuild` takes out the rest when somebody is forgotten.

An entry's number is `id * 32 + kind`: no mapping table is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from verbinder.domain.changes import Kind

SHIFT = 32
#: Tables whose names belong to the index: Alembic must not propose to drop them.
INDEX_TABLES = ("search", "search_data", "search_idx", "search_docsize", "search_config", "search_source")


class EntryKind(IntEnum):
    """What an entry of the index is; part of its number, so values never change."""

    RESIDENT = 1
    GIFT = 2
    CONTACT = 3
    SIGNAL = 4
    FOLLOW_UP = 5
    ORGANISATION = 6
    PLACE = 7
    STREET = 8
    CONTACT_PERSON = 9
    INTRODUCTION = 10
    INITIATIVE = 11
    ACTIVITY = 12
    STEP = 13
    SUPPORT = 14
    ASSET = 15
    AGENDA_ITEM = 16
    STORY = 17


@dataclass(frozen=True, slots=True)
class Indexed:
    """How one table's rows become entries: `name` and `words` are SQL over a row called `{row}`."""

    kind: EntryKind
    table: str
    name: str
    words: str
    columns: tuple[str, ...]


STREET_OF = "coalesce((SELECT s.name FROM street s WHERE s.id = {row}.street_id), '')"

INDEXED = (
    Indexed(
        EntryKind.RESIDENT,
        "resident",
        "concat_ws(' ', {row}.given_name, {row}.initials, {row}.infix, {row}.surname)",
        f"concat_ws(' ', {{row}}.description, {STREET_OF}, concat({{row}}.house_number, {{row}}.house_addition),"
        " {row}.postcode, {row}.city, {row}.languages, {row}.what_works, {row}.note)",
        (
            "given_name",
            "initials",
            "infix",
            "surname",
            "description",
            "street_id",
            "house_number",
            "house_addition",
            "postcode",
            "city",
            "languages",
            "what_works",
            "note",
        ),
    ),
    Indexed(
        EntryKind.GIFT,
        "gift",
        "{row}.phrase",
        "{row}.question_behind",
        ("phrase", "question_behind"),
    ),
    Indexed(EntryKind.CONTACT, "contact", "''", "{row}.note", ("note",)),
    Indexed(EntryKind.SIGNAL, "signal", "{row}.text", "{row}.note", ("text", "note")),
    Indexed(EntryKind.FOLLOW_UP, "follow_up", "{row}.text", "{row}.result", ("text", "result")),
    Indexed(
        EntryKind.ORGANISATION,
        "organisation",
        "{row}.name",
        f"concat_ws(' ', {{row}}.kind, {STREET_OF}, {{row}}.city, {{row}}.note)",
        ("name", "kind", "street_id", "city", "note"),
    ),
    Indexed(
        EntryKind.PLACE,
        "place",
        "{row}.name",
        f"concat_ws(' ', {{row}}.kind, {STREET_OF}, {{row}}.facilities, {{row}}.note)",
        ("name", "kind", "street_id", "facilities", "note"),
    ),
    Indexed(EntryKind.STREET, "street", "{row}.name", "{row}.note", ("name", "note")),
    Indexed(EntryKind.CONTACT_PERSON, "contact_person", "{row}.name", "{row}.role", ("name", "role")),
    Indexed(
        EntryKind.INTRODUCTION, "introduction", "''", "{row}.note || ' ' || {row}.side_goal", ("note", "side_goal")
    ),
    Indexed(
        EntryKind.INITIATIVE,
        "initiative",
        "{row}.name",
        "{row}.origin || ' ' || {row}.goal || ' ' || {row}.our_contact || ' ' || {row}.note",
        ("name", "origin", "goal", "our_contact", "note"),
    ),
    Indexed(EntryKind.ACTIVITY, "activity", "''", "{row}.title || ' ' || {row}.note", ("title", "note")),
    Indexed(EntryKind.STEP, "step", "''", "{row}.text", ("text",)),
    Indexed(EntryKind.SUPPORT, "support", "''", "{row}.text || ' ' || {row}.by", ("text", "by")),
    Indexed(EntryKind.ASSET, "asset", "{row}.text", "''", ("text",)),
    Indexed(
        EntryKind.AGENDA_ITEM,
        "agenda_item",
        "{row}.text",
        "{row}.to_whom || ' ' || {row}.answer",
        ("text", "to_whom", "answer"),
    ),
    Indexed(EntryKind.STORY, "story", "{row}.title", "{row}.text", ("title", "text")),
)
INDEXED_KINDS = frozenset(Kind(indexed.table) for indexed in INDEXED)
#: Entries that carry a street's name and so change when it is renamed.
WITH_STREET = tuple(indexed for indexed in INDEXED if "street_id" in indexed.columns)

TABLE = (
    "CREATE VIRTUAL TABLE search USING fts5(name, words, content='search_source', content_rowid='entry',"
    ' tokenize="unicode61 remove_diacritics 2")'
)
SECURE = "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)"
#: What FTS5 begins with: entries are gathered up to 1 MB before a piece of index is made of them, and when there are
#: four pieces of about one size, some of their pages are merged with each write.
USUAL = {"hashsize": 1 << 20, "automerge": 4, "usermerge": 4, "crisismerge": 16}
#: For very many entries at once: a few large pieces, not merged meanwhile. That takes a third less time.
FOR_VERY_MANY = {"hashsize": 32 << 20, "automerge": 0, "usermerge": 2, "crisismerge": 64}
DELETE = "INSERT INTO search(search, rowid, name, words) "
INSERT = "INSERT INTO search(rowid, name, words) "


def entry(kind: EntryKind, record_id: int) -> int:
    """The entry number of a record."""
    return record_id * SHIFT + kind


def kind_and_id(number: int) -> tuple[EntryKind, int]:
    """The record behind an entry number."""
    return EntryKind(number % SHIFT), number // SHIFT


def _entry_sql(indexed: Indexed, row: str) -> str:
    name, words = indexed.name.format(row=row), indexed.words.format(row=row)
    return f"{row}.id * {SHIFT} + {int(indexed.kind)}, {name}, {words}"


def view_sql() -> str:
    """The view of everything that is indexed, one row per entry."""
    parts = [
        f"SELECT {row}.id * {SHIFT} + {int(indexed.kind)} AS entry,"
        f" {indexed.name.format(row=row)} AS name, {indexed.words.format(row=row)} AS words"
        f" FROM {indexed.table} {row}"
        for indexed in INDEXED
        for row in ("r",)
    ]
    return "CREATE VIEW search_source AS " + " UNION ALL ".join(parts)


def trigger_sql() -> Iterator[tuple[str, str]]:
    """Name and statement of every trigger that keeps the index."""
    for indexed in INDEXED:
        table, new, old = indexed.table, _entry_sql(indexed, "new"), _entry_sql(indexed, "old")
        add = f"{INSERT}SELECT {new};"
        drop = f"{DELETE}SELECT 'delete', {old};"
        name = f"search_{table}"
        yield f"{name}_added", f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {add} END"
        yield f"{name}_removed", f"CREATE TRIGGER {name}_removed AFTER DELETE ON {table} BEGIN {drop} END"
        columns = ", ".join(indexed.columns)
        yield (
            f"{name}_changed",
            f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {columns} ON {table} BEGIN {drop} {add} END",
        )
    yield "search_street_renamed", _renaming_trigger()


def _renaming_trigger() -> str:
    """A renamed street is taken out of the entries that name it before, and put back after, the change."""
    steps = []
    for indexed in WITH_STREET:
        old_row = _entry_sql(indexed, "r").replace(STREET_OF.format(row="r"), "old.name")
        new_row = _entry_sql(indexed, "r").replace(STREET_OF.format(row="r"), "new.name")
        where = f"FROM {indexed.table} r WHERE r.street_id = new.id;"
        steps.append(f"{DELETE}SELECT 'delete', {old_row} {where} {INSERT}SELECT {new_row} {where}")
    return (
        "CREATE TRIGGER search_street_renamed AFTER UPDATE OF name ON street"
        f" WHEN old.name IS NOT new.name BEGIN {' '.join(steps)} END"
    )


def create_index(connection: Any) -> None:
    """Make the index, its view and triggers, and fill it from what the tables hold.

    `connection` is a DB-API connection (or anything with `execute`) inside a transaction.
    """
    connection.execute(view_sql())
    connection.execute(TABLE)
    connection.execute(SECURE)
    connection.execute(f"{INSERT}SELECT entry, name, words FROM search_source")
    create_triggers(connection)


def drop_index(connection: Any) -> None:
    """Remove the index, its view and triggers (before a migration that changes an indexed table)."""
    drop_triggers(connection)
    connection.execute("DROP TABLE IF EXISTS search")
    connection.execute("DROP VIEW IF EXISTS search_source")


def create_triggers(connection: Any) -> None:
    """Put the triggers in place."""
    for _, statement in trigger_sql():
        connection.execute(statement)


def drop_triggers(connection: Any) -> None:
    """Take the triggers away, for a bulk insert that fills the index itself."""
    for name, _ in trigger_sql():
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")


def begin_very_many(connection: Any) -> None:
    """From here on entries come by the ten thousand, until `end_very_many`."""
    _tell(connection, FOR_VERY_MANY)


def end_very_many(connection: Any) -> None:
    """As it was; the large pieces are brought where no single write has to merge them.

    FTS5 merges all pieces of the lowest level at once when there are sixteen: half a second, in the midst of somebody's
    typing. "merge" with a negative number lifts every piece to a level above all others, where they are merged a few
    pages at a time; but not when all lie on one level, or all but one have begun to be merged. So a merge is begun,
    and one entry is written anew beside it, which makes a piece of its own.
    """
    last = connection.execute("SELECT max(id) FROM search_docsize").fetchone()[0]
    if last is not None:
        kind, record_id = kind_and_id(last)
        table = next(indexed.table for indexed in INDEXED if indexed.kind is kind)
        for _ in range(2):  # the first time only one piece may be there, and nothing to begin with
            _tell(connection, {"merge": 1})
            remove_range(connection, table, record_id, record_id)
            add_range(connection, table, record_id, record_id)
        _tell(connection, {"merge": -1})
    _tell(connection, USUAL)


def _tell(connection: Any, commands: Mapping[str, int]) -> None:
    for name, value in commands.items():
        connection.execute("INSERT INTO search(search, rank) VALUES (?, ?)", (name, value))


def add_range(connection: Any, table: str, first_id: int, last_id: int) -> None:
    """Index the rows `first_id`…`last_id` of `table`, inserted while the triggers were away."""
    for indexed in INDEXED:
        if indexed.table == table:
            connection.execute(
                f"{INSERT}SELECT {_entry_sql(indexed, 'r')} FROM {table} r WHERE r.id BETWEEN ? AND ?",
                (first_id, last_id),
            )


def remove_range(connection: Any, table: str, first_id: int, last_id: int) -> None:
    """Take the rows `first_id`…`last_id` out of the index before they are deleted while the triggers are away.

    Street names in the entries must still be readable: call it before the streets themselves go.
    """
    for indexed in INDEXED:
        if indexed.table == table:
            connection.execute(
                f"{DELETE}SELECT 'delete', {_entry_sql(indexed, 'r')} FROM {table} r WHERE r.id BETWEEN ? AND ?",
                (first_id, last_id),
            )


def rebuild(connection: Any) -> None:
    """Empty the index and fill it anew: quicker than taking out a large part of it entry by entry.

    Also when somebody is forgotten, because deleting securely is not enough. Measured (SQLite 3.53): of a text of
    several hundred words in which one word stands very often, and that was changed often, older versions stay in
    the index.
    """
    connection.execute("INSERT INTO search(search) VALUES ('delete-all')")
    connection.execute(f"{INSERT}SELECT entry, name, words FROM search_source")


def entries(connection: Any) -> int:
    """How many entries the index holds."""
    return int(connection.execute("SELECT count(*) FROM search_docsize").fetchone()[0])


def faults(connection: Any) -> str | None:
    """None when the index agrees with the rows, else what SQLite says."""
    try:
        connection.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
    except Exception as error:  # the driver's own class; its text is all we need
        return str(error)
    return None
