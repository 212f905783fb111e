"""The asset map: what the neighbourhood has, written down or proposed from what is known, and what is still blank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from itertools import islice
from typing import Any

from verbinder.domain.assets import (
    USUAL_QUADRANT,
    AreaAssets,
    AssetFields,
    AssetKind,
    AssetMap,
    AssetProposal,
    AssetRow,
    Known,
    Quadrant,
)
from verbinder.domain.changes import Kind, Operation
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import assets as queries
from verbinder.store.queries import streets
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork

#: What an asset may be: the reference, and the kind of record it points to.
REFERENCES = {
    "neighbourhood_id": Kind.NEIGHBOURHOOD,
    "street_id": Kind.STREET,
    "place_id": Kind.PLACE,
    "organisation_id": Kind.ORGANISATION,
    "resident_id": Kind.RESIDENT,
    "initiative_id": Kind.INITIATIVE,
}
#: Those that may say what it is. On the map each stands once under a kind.
IS_ONE = ("organisation_id", "resident_id", "initiative_id")


def add(notebook: Notebook, fields: AssetFields) -> int:
    """Write an asset down; returns its id. Without a day it was noted today.

    Raises `UserError`: `asset.empty`, `asset.in_future`, `asset.exists` when it is on the map already, `record.gone`.
    """
    return add_many(notebook, [fields])[0]


def add_many(notebook: Notebook, every: Iterable[AssetFields]) -> tuple[int, ...]:
    """Write several down in one step, as when proposals are accepted; all or nothing. Raises as `add`."""
    wanted = [fields.tidied() for fields in every]
    with notebook.unit_of_work(Operation.EDIT_ASSETS, wanted[0].text if len(wanted) == 1 else "") as work:
        added = tuple(work.add(Kind.ASSET, **_columns(work, fields)) for fields in wanted)
        work.commit()
    return added


def edit(notebook: Notebook, asset_id: int, fields: AssetFields) -> None:
    """Let an asset be as these fields say; without a day it keeps its own. Raises as `add`."""
    fields = fields.tidied()
    with notebook.unit_of_work(Operation.EDIT_ASSETS, fields.text) as work:
        kept = work.get(Kind.ASSET, asset_id)["noted_on"]
        work.change(Kind.ASSET, asset_id, **{**_columns(work, fields, asset_id), "noted_on": fields.noted_on or kept})
        work.commit()


def remove(notebook: Notebook, asset_id: int) -> None:
    """Take it off the map; whom or what it is stays. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_ASSETS) as work:
        work.subject = work.get(Kind.ASSET, asset_id)["text"]
        work.remove(Kind.ASSET, asset_id)
        work.commit()


def assets(
    notebook: Notebook, kind: AssetKind | None = None, *, neighbourhood_id: int | None = None
) -> tuple[AssetRow, ...]:
    """What stands on the map, by kind and text; nobody who wants to be left in peace."""
    with notebook.reader() as reader:
        return tuple(queries.assets(reader, kind, neighbourhood_id, notebook.today()))


def asset(notebook: Notebook, asset_id: int) -> AssetRow:
    """One asset. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = queries.one(reader, asset_id)
    if found is None:
        raise UserError("record.gone")
    return found


def proposals(
    notebook: Notebook, kind: AssetKind, *, neighbourhood_id: int | None = None, limit: int = 100
) -> tuple[AssetProposal, ...]:
    """What is known already and not on the map: residents by their talents, organisations, places, initiatives.

    Of residents only who may be approached and did not refuse to be introduced.
    """
    with notebook.reader() as reader:
        return tuple(islice(queries.proposals(reader, kind, neighbourhood_id, notebook.today()), limit))


def asset_map(notebook: Notebook) -> AssetMap:
    """How much is on the map and how much is known, per neighbourhood, kind and corner of the network quadrant."""
    with notebook.reader() as reader:
        noted = queries.noted(reader)
        known = queries.known(reader, notebook.today())
        persons = queries.contact_persons(reader)
        areas: list[tuple[int | None, str]] = [(row.id, row.name) for row in streets.neighbourhoods(reader)]
    used: set[int | None] = {key[0] for key in noted} | {key[0] for key in (*known, *persons)}
    if None in used:
        areas.append((None, ""))
    return AssetMap(
        tuple(_area(number, name, {number}, noted, known, persons) for number, name in areas),
        _area(None, "", used, noted, known, persons),
    )


def _area(
    number: int | None,
    name: str,
    areas: set[int | None],
    noted: Counter[tuple[int | None, str, str]],
    known: Counter[tuple[int | None, AssetKind]],
    persons: Counter[tuple[int | None, AssetKind]],
) -> AreaAssets:
    by_kind: Counter[str] = Counter()
    by_corner: Counter[str] = Counter()
    for (area, kind, corner), count in noted.items():
        if area in areas:
            by_kind[kind] += count
            by_corner[corner] += count
    there: Counter[AssetKind] = Counter()
    for (area, asset_kind), count in known.items():
        there[asset_kind] += count if area in areas else 0
    corners = Counter({USUAL_QUADRANT[kind]: count for kind, count in there.items() if kind in USUAL_QUADRANT})
    corners[Quadrant.INSTITUTIONAL_INDIVIDUAL] += sum(
        count for (area, kind), count in persons.items() if area in areas and kind is AssetKind.ORGANISATIONS
    )
    return AreaAssets(
        number,
        name,
        {kind: Known(by_kind[kind], there[kind]) for kind in AssetKind},
        {corner: Known(by_corner[corner], corners[corner]) for corner in Quadrant},
    )


def _columns(work: UnitOfWork, fields: AssetFields, asset_id: int | None = None) -> dict[str, Any]:
    if not fields.text:
        raise UserError("asset.empty")
    if fields.noted_on is not None and fields.noted_on > work.now.date():
        raise UserError("asset.in_future")
    columns: dict[str, Any] = asdict(fields)
    for name, kind in REFERENCES.items():
        if columns[name] is not None:
            work.get(kind, columns[name])
    _refuse_twice(work, columns, asset_id)
    columns["kind"] = fields.kind.value
    columns["quadrant"] = fields.quadrant.value if fields.quadrant else ""
    columns["noted_on"] = fields.noted_on or work.now.date()
    return columns


def _refuse_twice(reader: Reader, columns: dict[str, Any], asset_id: int | None) -> None:
    kind = columns["kind"]
    # A place says where something is, unless it is about the place itself.
    for name in (*IS_ONE, "place_id") if kind is AssetKind.PLACES else IS_ONE:
        if columns[name] is not None:
            same = reader.find(Kind.ASSET, **{name: columns[name]}, kind=kind.value)
            if any(row["id"] != asset_id for row in same):
                raise UserError("asset.exists", text=same[0]["text"])
