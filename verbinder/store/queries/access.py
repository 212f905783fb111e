"""Every row about one resident, for who asks what is kept of them, and what third persons are called.

Owns which rows those are: all that point to the resident, and what hangs on the contacts, activities and introductions
they took part in.
"""

from __future__ import annotations

from typing import Any

from verbinder.domain.changes import Kind
from verbinder.domain.names import shown_name
from verbinder.store.reader import Reader
from verbinder.store.tables import DERIVED, METADATA

#: What leads on: a row of the first table belongs to a row of the second, which is of the person as well.
LEADS_TO = (
    (Kind.CONTACT_PARTICIPANT, "contact_id", Kind.CONTACT),
    (Kind.ACTIVITY_PERSON, "activity_id", Kind.ACTIVITY),
    (Kind.STORY_PERSON, "story_id", Kind.STORY),
)
HANGS_ON = ((Kind.INTRODUCTION_CHECK, "introduction_id", Kind.INTRODUCTION),)
#: Nothing but a tie: what it ties to is told instead, or is somebody else's.
ONLY_TIES = frozenset({Kind.CONTACT_PARTICIPANT, Kind.NOT_SAME})
LEFT_OUT = frozenset({"id", "normal", "key", "forgotten_on"})
NAMED_BY = {
    Kind.STREET: "name",
    Kind.PLACE: "name",
    Kind.ORGANISATION: "name",
    Kind.INITIATIVE: "name",
    Kind.TAG: "name",
    Kind.NEIGHBOURHOOD: "name",
    Kind.STORY: "title",
}

Records = dict[Kind, list[dict[str, Any]]]


def records(reader: Reader, resident_id: int) -> Records:
    """The rows, table by table; references are written as what they point to. Raises `UserError("record.gone")`."""
    return {
        kind: [_written(reader, kind, row, resident_id) for row in rows.values()]
        for kind, rows in _rows(reader, resident_id).items()
        if rows and kind not in ONLY_TIES
    }


def own_rows(reader: Reader, resident_id: int) -> set[tuple[Kind, int]]:
    """Which rows those are."""
    return {(kind, number) for kind, rows in _rows(reader, resident_id).items() for number in rows}


def _rows(reader: Reader, resident_id: int) -> dict[Kind, dict[int, Any]]:
    found: dict[Kind, dict[int, Any]] = {Kind.RESIDENT: {resident_id: reader.get(Kind.RESIDENT, resident_id)}}
    for kind in Kind:
        for column in METADATA.tables[kind.value].columns:
            if any(key.column.table.name == "resident" for key in column.foreign_keys):
                rows = {row["id"]: row for row in reader.find(kind, **{column.name: resident_id})}
                found.setdefault(kind, {}).update(rows)
    for kind, column_name, target in LEADS_TO:
        for row in found.get(kind, {}).values():
            found.setdefault(target, {})[row[column_name]] = reader.get(target, row[column_name])
    for kind, column_name, target in HANGS_ON:
        for number in found.get(target, {}):
            found.setdefault(kind, {}).update({row["id"]: row for row in reader.find(kind, **{column_name: number})})
    return found


def _written(reader: Reader, kind: Kind, row: Any, resident_id: int) -> dict[str, Any]:
    # What the other one of an introduction can or wants is theirs.
    others = ({"theirs"} if row["resident_id"] == resident_id else {"mine"}) if kind is Kind.INTRODUCTION else set()
    derived = DERIVED.get(kind, frozenset()) - {"last_contact_on"}
    written: dict[str, Any] = {}
    for column in METADATA.tables[kind.value].columns:
        value = row[column.name]
        if column.name in LEFT_OUT or column.name in others or column.name in derived or value is None or value == "":
            continue
        target = next((Kind(key.column.table.name) for key in column.foreign_keys), None)
        if target is None:
            written[column.name] = value
        elif (told := _target(reader, target, value, resident_id)) is not None:
            written[column.name.removesuffix("_id")] = told
    return written


def _target(reader: Reader, target: Kind, number: int, resident_id: int) -> Any:
    if target is Kind.RESIDENT:
        return {"this_person": number == resident_id}
    row = reader.get(target, number)
    if target in NAMED_BY:
        return row[NAMED_BY[target]]
    if target in (Kind.CONTACT, Kind.ACTIVITY):
        return row["on_date"]
    if target is Kind.HOUSEHOLD:
        others = [each for each in reader.find(Kind.RESIDENT, household_id=number) if each["id"] != resident_id]
        return {"others": len(others)}
    return None


def third_names(reader: Reader, resident_id: int) -> set[str]:
    """What other people in the notebook are called: given names, surnames, and whole names of contact persons."""
    names: set[str] = set()
    query = "SELECT given_name, surname FROM resident WHERE id <> ?"
    for given, surname in reader.sql(query, (resident_id,)):
        names |= {given, surname}
    query = "SELECT name FROM contact_person WHERE resident_id IS NULL OR resident_id <> ?"
    for (name,) in reader.sql(query, (resident_id,)):
        names |= set(name.split())
    return names - {""}


def near_names(reader: Reader, resident_id: int) -> set[str]:
    """What those are called who live with them or took part in the same contacts: meant in small letters too."""
    query = (
        "SELECT given_name, surname FROM resident WHERE id <> :id AND (household_id ="
        " (SELECT household_id FROM resident WHERE id = :id) OR id IN (SELECT resident_id FROM contact_participant"
        " WHERE contact_id IN (SELECT contact_id FROM contact_participant WHERE resident_id = :id)))"
    )
    return {name for row in reader.sql(query, {"id": resident_id}) for name in row} - {""}


def changes_of(reader: Reader, resident_id: int) -> list[tuple[str, str]]:
    """When something about the resident's own card was changed, and by which operation; the latest first."""
    query = (
        "SELECT DISTINCT s.id, s.at, s.operation FROM journal_step s JOIN journal_change c ON c.step_id = s.id"
        " WHERE NOT s.undone AND c.table_name = 'resident' AND c.row_id = ? ORDER BY s.id DESC"
    )
    return [(str(row[1])[:10], row[2]) for row in reader.sql(query, (resident_id,))]


def name(reader: Reader, resident_id: int) -> str:
    """What the resident is called."""
    row = reader.get(Kind.RESIDENT, resident_id)
    return shown_name(row["given_name"], row["infix"], row["surname"], row["initials"], row["description"])
