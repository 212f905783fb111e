"""The whole notebook out as a portable file, and in again: for moving house, for looking inside, for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.exports import ExportKind
from verbinder.errors import Cancelled
from verbinder.exchange import locked_zip
from verbinder.exchange.portable.content import PortableNotebook, whole_notebook
from verbinder.exchange.portable.reading import read_portable
from verbinder.exchange.portable.writing import write_portable
from verbinder.store import content
from verbinder.store.notebook import Notebook
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import given_ids
from verbinder.usecases.exports import leaving

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: A job waits this long, in seconds, for another one to finish.
WAIT = 60.0


def export_notebook(notebook: Notebook, path: Path, password: str = "") -> None:
    """Write everything in the notebook to a portable file. It is *not* encrypted: say so before calling this.

    With a password it is, in a zip (`path` ends in .zip). Raises `UserError`: `zip.no_password`, `zip.not_a_zip`, or
    that or `StoreUnavailable` when the file cannot be written.
    """
    locked_zip.check(path, password)
    with notebook.reader() as reader:
        tables = dict(content.dump(reader))
    with leaving(notebook, ExportKind.NOTEBOOK):
        write_portable(whole_notebook(tables), path, password)


def import_notebook(
    notebook: Notebook, path: Path, *, progress: Progress | None = None, cancelled: CancelAsked | None = None
) -> dict[Kind, int]:
    """Bring a portable file in, as one step that undo takes back whole; returns how many rows per kind.

    In an empty notebook all ids are kept, so that exporting again gives the same file; otherwise everything is added
    beside what is there. Raises `UserError` naming table, row and field of the first fault, and `Cancelled`.
    """
    incoming = read_portable(path)
    return bring_in(notebook, incoming, subject=path.name, progress=progress, cancelled=cancelled)


def bring_in(
    notebook: Notebook,
    incoming: PortableNotebook,
    *,
    subject: str = "",
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
    undoable: bool = True,
) -> dict[Kind, int]:
    """Add a notebook's content to this one, whole or not at all."""

    def check() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    with notebook.unit_of_work(Operation.IMPORT_NOTEBOOK, subject, wait=WAIT) as work:
        if content.is_empty(work):
            _take_over_name(work, incoming)
        loaded = content.load(work, incoming.tables, progress=progress or (lambda done, total: None), check=check)
        given_ids.keep(work, incoming, loaded.offsets[Kind.INITIATIVE])
        if not undoable:
            work.keep_out_of_journal()
        work.commit()
    return loaded.added


def _take_over_name(work: UnitOfWork, incoming: PortableNotebook) -> None:
    """An empty notebook becomes the incoming one, its name and first day included."""
    row = incoming.tables[Kind.NOTEBOOK.value][0]
    (own,) = work.find(Kind.NOTEBOOK)
    work.change(Kind.NOTEBOOK, own["id"], **{name: value for name, value in row.items() if name != "id"})
