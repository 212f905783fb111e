"""The card of one resident, talents and wishes first, and the timeline of what happened with them."""

from __future__ import annotations

from verbinder.domain.cards import TimelineEntry
from verbinder.domain.residents import ResidentCard
from verbinder.store.notebook import Notebook
from verbinder.store.queries import resident_card as cards
from verbinder.store.queries import timeline as timelines


def card(notebook: Notebook, resident_id: int) -> ResidentCard:
    """Everything known of someone, as it stands today. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return cards.card(reader, resident_id, notebook.today())


def timeline(
    notebook: Notebook, resident_id: int, *, before: TimelineEntry | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """What happened, newest first; for the next page give the last entry of this one as `before`."""
    with notebook.reader() as reader:
        return timelines.timeline(reader, "resident_id", resident_id, before=before, limit=limit)
