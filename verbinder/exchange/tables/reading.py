"""What the text reader and the workbook reader share: chunks of rows, and one place that turns failures into sentences.

Owns the border at which any reader's exception becomes a `UserError`. Must not know a file format.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

from verbinder.errors import UserError
from verbinder.exchange.tables.values import Limits, RowProblem


class Chunk(NamedTuple):
    """Some rows in the order of the file: `first_row` is the number of the first, the others follow on it."""

    first_row: int
    rows: list[list[str]]
    problems: list[RowProblem]


class Source(Protocol):
    """A file that can be read from its beginning, as often as asked."""

    def chunks(self, size: int) -> Generator[Chunk, None, None]:
        """All rows as text, about `size` at a time; raises `UserError` for what cannot be read."""


@contextmanager
def failures_as_sentences(name: str) -> Iterator[None]:
    """Turns whatever a reader raises into one `UserError`.

    Readers of foreign formats raise nearly anything (bad zips, missing keys, malformed XML, a panic in compiled
    code), so this is the one place that catches everything; nothing of the file's content goes into the error.
    """
    try:
        yield
    except (UserError, GeneratorExit):
        raise
    except FileNotFoundError:
        raise UserError("tables.missing", name=name) from None
    except IsADirectoryError:
        raise UserError("tables.directory", name=name) from None
    except OSError:
        raise UserError("tables.unreadable", name=name) from None
    except MemoryError:
        raise UserError("tables.too_many_cells", name=name) from None
    except Exception as error:
        code = "tables.password" if type(error).__name__ == "PasswordError" else "tables.damaged"
        raise UserError(code, name=name) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # compiled code that panics does not raise an `Exception`
            raise
        raise UserError("tables.damaged", name=name) from None


def state_of(path: Path) -> tuple[int, int] | None:
    """What tells that somebody else wrote to a file: its size and time; None when it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def refuse_too_many_rows(last_row: int, limits: Limits, name: str) -> None:
    """Raises `UserError` when a list is longer than the limit; one row more is allowed, for the headings."""
    if last_row > limits.rows + 1:
        raise UserError("tables.too_many_rows", name=name, rows=limits.rows)
