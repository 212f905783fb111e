"""Rows of texts and numbers as CSV that Dutch Excel opens right: semicolons, a BOM, CRLF, and no text it could run.

Owns the dialect only; what stands in the rows is the asker's.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from verbinder.exchange.safe_cells import defuse


def csv_bytes(rows: Iterable[Sequence[str | int | None]]) -> bytes:
    """The content of the file; None is an empty cell."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([defuse(cell) if isinstance(cell, str) else "" if cell is None else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")
