"""What a verbinder does with places where people meet: find, write down, correct, make two one, set aside."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import folded
from verbinder.domain.places import PlaceCard, PlaceFields, PlaceQuery, PlaceRow
from verbinder.errors import UserError
from verbinder.store import merging
from verbinder.store.notebook import Notebook
from verbinder.store.queries import places as queries
from verbinder.store.queries import timeline as timelines
from verbinder.store.rows import Row
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import streets
from verbinder.usecases import tags as tag_writes


def ids(notebook: Notebook, query: PlaceQuery) -> array[int]:
    """The ids of the places that fit, in the order asked for."""
    with notebook.reader() as reader:
        return queries.ids(reader, query)


def rows(notebook: Notebook, wanted: Iterable[int]) -> dict[int, PlaceRow]:
    """The rows of these places; what is gone is left out."""
    with notebook.reader() as reader:
        return queries.rows(reader, wanted, notebook.today())


def card(notebook: Notebook, place_id: int) -> PlaceCard:
    """Everything known of one place, with the signals about it. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.card(reader, place_id, notebook.today())


def timeline(
    notebook: Notebook, place_id: int, *, before: TimelineEntry | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """The contacts and signals there, newest first; for the next page give the last entry of this one as `before`."""
    with notebook.reader() as reader:
        return timelines.timeline(reader, "place_id", place_id, before=before, limit=limit)


def add(notebook: Notebook, fields: PlaceFields, *, tags: Iterable[str] = ()) -> int:
    """Write down a place; returns its id. Raises `UserError`: `place.nameless`, `place.closes_before_opening`."""
    fields = check(fields)
    with notebook.unit_of_work(Operation.ADD_PLACE, fields.name) as work:
        place_id = add_to(work, fields)
        tag_writes.put(work, Kind.PLACE, place_id, tags)
        work.commit()
    return place_id


def add_to(work: UnitOfWork, fields: PlaceFields) -> int:
    """Write down a place within a larger step; returns its id. Raises `UserError` like `add`."""
    return work.add(Kind.PLACE, **_columns(work, check(fields)))


def find_or_add(work: UnitOfWork, name: str) -> int:
    """The place called `name`, made when it is new. Raises `UserError("place.nameless")` when it is empty."""
    wanted = folded(check(PlaceFields(name=name)).name)
    for number, known in queries.names(work):
        if folded(known) == wanted:
            return number
    return add_to(work, PlaceFields(name=name))


def edit(notebook: Notebook, place_id: int, fields: PlaceFields, *, tags: Iterable[str] | None = None) -> None:
    """Correct what is known, as one step; tags only when given. Raises `UserError` like `add`, and `record.gone`."""
    fields = check(fields)
    with notebook.unit_of_work(Operation.EDIT_PLACE, fields.name) as work:
        work.change(Kind.PLACE, place_id, **_columns(work, fields))
        if tags is not None:
            tag_writes.put(work, Kind.PLACE, place_id, tags)
        work.commit()


def merge(notebook: Notebook, keep_id: int, other_id: int) -> None:
    """Make two places one, with everything that was there, as one step that undo takes back.

    What `keep_id` does not say is taken over; both texts stay. Raises `UserError`: `place.one_place`, `record.gone`.
    """
    if keep_id == other_id:
        raise UserError("place.one_place")
    with notebook.unit_of_work(Operation.MERGE_PLACES) as work:
        mine, theirs = work.get(Kind.PLACE, keep_id), work.get(Kind.PLACE, other_id)
        work.subject = mine["name"]
        work.change(Kind.PLACE, keep_id, **_merged(mine, theirs))
        merging.join(work, Kind.PLACE, keep_id, other_id)
        work.commit()


def _merged(mine: Row, theirs: Row) -> dict[str, Any]:
    """What the place that stays says: its own, else what the other says; an address and a season are taken whole."""
    values: dict[str, Any] = {"kind": mine["kind"] or theirs["kind"]}
    for together in (("street_id", "house_number"), ("open_from", "open_until")):
        if not any(mine[name] for name in together):
            values |= {name: theirs[name] for name in together}
    for name in ("facilities", "note"):
        values[name] = "\n".join(dict.fromkeys(row[name] for row in (mine, theirs) if row[name]))
    # Where one still goes under one of the two names, one goes.
    ended = (mine["archived_on"], theirs["archived_on"])
    values["archived_on"] = max(ended) if all(ended) else None
    return values


def archive(notebook: Notebook, place_id: int, archived: bool) -> None:
    """Set a place aside (it is no more), or bring it back. Raises `UserError("record.gone")`."""
    operation = Operation.ARCHIVE_PLACE if archived else Operation.BRING_BACK_PLACE
    with notebook.reader() as reader:
        row = reader.get(Kind.PLACE, place_id)
    with notebook.unit_of_work(operation, row["name"]) as work:
        day = (row["archived_on"] or notebook.today()) if archived else None
        work.change(Kind.PLACE, place_id, archived_on=day)
        work.commit()


def check(fields: PlaceFields) -> PlaceFields:
    """The fields tidied, ready to be stored. Raises `UserError`: `place.nameless`, `place.closes_before_opening`."""
    fields = fields.tidied()
    if not fields.name:
        raise UserError("place.nameless")
    if fields.open_from is not None and fields.open_until is not None and fields.open_until < fields.open_from:
        raise UserError("place.closes_before_opening")
    return fields


def _columns(work: UnitOfWork, fields: PlaceFields) -> dict[str, object]:
    values = {name: getattr(fields, name) for name in queries.OWN_FIELDS}
    return values | {"street_id": streets.id_for(work, fields.street)}
