"""Period packages: the safe overview of one verbinder in a file, for a coordinator who adds up those of a team.

Owns the file: JSON with a checksum over all the rest, and which notebook it came from as a number that says nothing
else. Reading trusts nothing: what is not exactly an overview is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from verbinder.errors import UserError
from verbinder.exchange.overview.facts import UNSHOWABLE, safe_label
from verbinder.exchange.overview.plain import overview_as_json, overview_from_json
from verbinder.exchange.overview.published import PeriodOverview
from verbinder.exchange.overview.saving import save

ENDING: Final = ".verbinderpakket"
VERSION: Final = 1
#: No package of ours comes near; a larger file is something else.
LARGEST_BYTES: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Package:
    """One overview and the notebook (`source`) it came from."""

    source: str
    made_on: date
    overview: PeriodOverview


def write_package(package: Package, path: Path) -> None:
    """Writes the package. Raises as `saving.save`."""
    content: dict[str, Any] = {
        "verbinderpakket": VERSION,
        "source": package.source,
        "made_on": package.made_on.isoformat(),
        "overview": overview_as_json(package.overview),
    }
    content["checksum"] = _checksum(content)
    save(path, _written(content))


def read_package(path: Path) -> Package:
    """What `write_package` wrote.

    Raises `UserError`: `overview.no_package` (not there or not readable), `overview.not_a_package`,
    `overview.newer_package`, `overview.package_changed` (the checksum does not fit).
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise UserError("overview.no_package", file=path.name) from problem
    try:
        if len(content) > LARGEST_BYTES:
            raise ValueError("too large")
        plain = json.loads(content.decode())
        version = plain["verbinderpakket"]
        if not isinstance(version, int) or version < 1:
            raise ValueError("no version")
        if version > VERSION:
            raise UserError("overview.newer_package", file=path.name)
        if plain["checksum"] != _checksum({key: value for key, value in plain.items() if key != "checksum"}):
            raise UserError("overview.package_changed", file=path.name)
        if content != _written(plain):
            # Also what the checksum passes over, a space or a value that stands twice: one byte is as wrong as many.
            raise UserError("overview.package_changed", file=path.name)
        return _package(plain)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise UserError("overview.not_a_package", file=path.name) from problem


def _package(plain: dict[str, Any]) -> Package:
    overview = overview_from_json(plain["overview"])
    source = plain["source"]
    if not isinstance(source, str) or not source.isalnum() or not overview.selection.is_all:
        raise ValueError("not of a whole notebook")
    if overview.last_day < overview.first_day or any(_is_personal(label) for label in _labels(overview)):
        raise ValueError("not an overview of ours")
    return Package(source, date.fromisoformat(plain["made_on"]), overview)


def _labels(overview: PeriodOverview) -> Iterator[str]:
    for _, table in overview.tables():
        yield from (row.label for row in table.rows)


def _is_personal(label: str) -> bool:
    return safe_label(label) == UNSHOWABLE


def _written(content: dict[str, Any]) -> bytes:
    """The bytes of a package: always the same for the same content."""
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def _checksum(content: dict[str, Any]) -> str:
    exact = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(exact.encode("utf-8", "surrogatepass")).hexdigest()
