"""What was changed and removed: the history of a card, and the trash, both for as long as the journal is kept."""

from __future__ import annotations

from datetime import timedelta

from verbinder.domain.changes import Changes
from verbinder.domain.history import HistoryEntry, Removed
from verbinder.store.journal import KEEP_DAYS
from verbinder.store.notebook import Notebook
from verbinder.store.queries import history as queries


def of_resident(notebook: Notebook, resident_id: int, limit: int = 200) -> tuple[HistoryEntry, ...]:
    """What changed about somebody in the last thirty days, the latest first."""
    with notebook.reader() as reader:
        return queries.of_resident(reader, resident_id, limit)


def trash(notebook: Notebook) -> tuple[Removed, ...]:
    """What was removed in the last thirty days and can be put back, the latest first."""
    with notebook.reader() as reader:
        return queries.removed(reader, notebook.clock() - timedelta(days=KEEP_DAYS))


def put_back(notebook: Notebook, step_id: int) -> Changes:
    """Put back what a step removed, as a step of its own that can be undone.

    Raises `UserError`: `trash.gone` when there is no such step any more, `undo.conflict` when something else stands in
    its place or what it belonged to is gone.
    """
    return notebook.put_back(step_id)
