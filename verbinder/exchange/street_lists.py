"""The streets in an open list: a CSV or workbook with a column of streets, or GeoJSON (BAG, NWB, OpenStreetMap).

Owns where in such a file a street's name and neighbourhood stand. Must not know the store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from verbinder.errors import UserError
from verbinder.exchange.json_file import read_json
from verbinder.exchange.tables import open_table
from verbinder.exchange.tables.cells import calm_place
from verbinder.exchange.tables.heading_rows import SEARCHED_ROWS
from verbinder.exchange.tables.headings import fold
from verbinder.exchange.tables.reading import failures_as_sentences
from verbinder.exchange.tables.sniffing import HEAD_BYTES, refuse_unreadable
from verbinder.exchange.tables.values import Limits

#: Headings and property names of a street, the surest first.
STREETS = tuple(
    "openbareruimtenaam openbareruimte naamopenbareruimte straatnaam straat sttnaam officielestraatnaam"
    " streetname street addrstreet naam name".split()
)
AREAS = ("wijknaam", "buurtnaam", "wijk", "buurt", "neighbourhood", "neighborhood")
LONGEST = 120
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]\s*[\[{\"}\]]")
#: More streets than this no neighbourhood has.
MOST = 20_000


class Street(NamedTuple):
    """One street of the list; `area` is "" when the list does not tell."""

    name: str
    area: str = ""


def read_streets(path: Path, *, limits: Limits | None = None) -> list[Street]:
    """The streets of a file, each once, in its order.

    Raises `UserError`: what `open_table` and `read_json` raise, `streets.no_column`, `streets.too_many`.
    """
    found: dict[str, Street] = {}
    bounds = limits or Limits()
    refuse_unreadable(path, bounds)
    for street in _of_geojson(path, bounds) if _is_json(path) else _of_table(path, bounds):
        name = calm_place(street.name)
        if name and len(name) <= LONGEST and any(map(str.isalpha, name)):
            found.setdefault(fold(name), Street(name, calm_place(street.area)[:LONGEST]))
            if len(found) > MOST:
                raise UserError("streets.too_many", name=path.name, most=MOST)
    if not found:
        raise UserError("streets.no_column", name=path.name)
    return list(found.values())


def _is_json(path: Path) -> bool:
    """By its content: a GeoJSON may be called ".txt"."""
    with failures_as_sentences(path.name), path.open("rb") as file:
        return _JSON.match(file.read(HEAD_BYTES)) is not None


def _of_table(path: Path, limits: Limits) -> Iterator[Street]:
    """The column of streets is known by its heading, which stands in one of the first rows."""
    at, area = -1, None
    for number, row in enumerate(open_table(path, limits=limits).rows()):
        if at < 0:
            headings = {fold(cell[:LONGEST]): place for place, cell in reversed([*enumerate(row)])}
            at = next((headings[name] for name in STREETS if name in headings), -1)
            area = next((headings[name] for name in AREAS if name in headings), None)
            if at < 0 and number >= SEARCHED_ROWS:
                break
        elif at < len(row):
            yield Street(row[at], row[area] if area is not None and area < len(row) else "")


def _of_geojson(path: Path, limits: Limits) -> Iterator[Street]:
    content: Any = read_json(path, megabytes=limits.file_bytes // 1_000_000, most=limits.cells)
    features = content.get("features") if isinstance(content, dict) else None
    for feature in features if isinstance(features, list) else []:
        properties = feature.get("properties") if isinstance(feature, dict) else None
        if not isinstance(properties, dict):
            continue
        folded = {fold(str(name)): value for name, value in properties.items() if isinstance(value, str)}
        name = next((folded[key] for key in STREETS if folded.get(key)), "")
        yield Street(name, next((folded[key] for key in AREAS if folded.get(key)), ""))
