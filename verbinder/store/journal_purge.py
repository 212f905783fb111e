"""Takes steps out of the journal that hold something of a person who is forgotten.

Owns which steps those are: a step is dropped whole, because half of one cannot be undone. A step too many only costs an
undo; one too few would keep somebody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import delete, select

from verbinder.domain.changes import Kind
from verbinder.store.reader import Reader
from verbinder.store.tables import METADATA, journal_change, journal_step

Rows = Mapping[Kind, set[int]]
#: Contacts pass it on: a participant leads to the contact, the contact to what was heard in it. So do stories.
PASSES_ON = (
    (Kind.CONTACT_PARTICIPANT, "contact_id", Kind.CONTACT),
    (Kind.STORY_PERSON, "story_id", Kind.STORY),
)


def purge(reader: Reader, theirs: Rows, names_somebody: Callable[[str], bool]) -> int:
    """Drop every step about one of `theirs`, about a row that points to one of them, or that names the person.

    Returns how many steps went.
    """
    steps = reader.connection.execute(select(journal_step.c.id, journal_step.c.subject)).all()
    doomed = {row.id for row in steps if names_somebody(row.subject)}
    changes = _changes(reader)
    involved = {(kind.value, row_id) for kind, ids in theirs.items() for row_id in ids}
    growing = True
    while growing:
        before = len(involved)
        for _, table, row_id, values in changes:
            if (table, row_id) not in involved and _points_at(table, values, involved):
                involved.add((table, row_id))
            if (table, row_id) in involved:
                involved.update(_passed_on(table, values))
        growing = len(involved) > before
    doomed |= {step_id for step_id, table, row_id, _ in changes if (table, row_id) in involved}
    doomed |= {
        step_id
        for step_id, _, _, values in changes
        if step_id not in doomed and any(names_somebody(text) for text in _texts(values))
    }
    for step_id in doomed:
        reader.connection.execute(delete(journal_change).where(journal_change.c.step_id == step_id))
        reader.connection.execute(delete(journal_step).where(journal_step.c.id == step_id))
    return len(doomed)


Change = tuple[int, str, int, list[dict[str, object]]]


def _changes(reader: Reader) -> list[Change]:
    columns = (
        journal_change.c.step_id, journal_change.c.table_name, journal_change.c.row_id,
        journal_change.c.before, journal_change.c.after,
    )  # fmt: skip
    return [
        (step_id, table, row_id, [values for values in (before, after) if values])
        for step_id, table, row_id, before, after in reader.connection.execute(select(*columns))
    ]


def _references(table: str) -> Iterable[tuple[str, str]]:
    for column in METADATA.tables[table].columns:
        for key in column.foreign_keys:
            yield column.name, key.column.table.name


def _points_at(table: str, values: list[dict[str, object]], involved: set[tuple[str, int]]) -> bool:
    return any(
        (target, row.get(column)) in involved
        for row in values
        for column, target in _references(table)
        if target in ("resident", "contact", "introduction")
    )


def _passed_on(table: str, values: list[dict[str, object]]) -> Iterable[tuple[str, int]]:
    for kind, column, target in PASSES_ON:
        if table == kind.value:
            for row in values:
                number = row.get(column)
                if isinstance(number, int):
                    yield target.value, number


def _texts(values: list[dict[str, object]]) -> Iterable[str]:
    for row in values:
        yield "\n".join(value for value in row.values() if isinstance(value, str))
