"""From a portable file to its outer object: the right format and a version we know. Knows no tables."""

from __future__ import annotations

from pathlib import Path

from verbinder.errors import UserError
from verbinder.exchange.json_file import read_json, shown
from verbinder.exchange.portable.tables import FORMAT, VERSION


def read_outer_object(path: Path) -> dict[str, object]:
    """The outermost object of the file `path`, which says that it is a notebook of a version we know.

    Raises `UserError`: no file, not readable, too large, not UTF-8, not JSON (with the line), another format, newer.
    """
    return outer_object(read_json(path), path.name)


def outer_object(outer: object, name: str) -> dict[str, object]:
    """The same of what was read already from the file `name`. Raises `UserError`: another format, newer."""
    if not isinstance(outer, dict) or outer.get("format") != FORMAT:
        raise UserError("portable.not_a_notebook", file=name)
    version = outer.get("version")
    if type(version) is not int or version < 1:
        raise UserError("portable.wrong_version", version=shown(version))
    if version > VERSION:
        raise UserError("portable.newer_version", version=shown(version), known=VERSION)
    return outer
