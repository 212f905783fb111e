"""The content of an access file as a value, as JSON, and onto the disk, whole or not at all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from verbinder.errors import UserError
from verbinder.exchange import locked_zip

FORMAT, VERSION = "verbinder-access", 1


@dataclass(frozen=True, slots=True)
class AccessContent:
    """Everything about one person. `records` are plain rows per table; `mentions` texts elsewhere that name them;
    `changes` days and operations on their card that the journal still knows.
    """

    name: str
    made_on: date
    records: dict[str, list[dict[str, Any]]]
    mentions: list[str]
    changes: list[tuple[str, str]]

    def as_json(self) -> str:
        """For another program; field names are those of the portable file."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            "made_on": self.made_on.isoformat(),
            "name": self.name,
            "records": self.records,
            "mentions": self.mentions,
            "changes": [{"on_date": day, "operation": operation} for day, operation in self.changes],
        }
        return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def write(path: Path, content: bytes, password: str = "", *, inside: str = "") -> None:
    """Put it in the place of the file; with a password in a locked zip, as the file `inside`.

    Raises `UserError("access.not_written")`; an older file stays as it was then.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError
        locked_zip.put(path, content, password, inside=inside)
    except OSError as error:
        raise UserError("access.not_written", file=path.name) from error
