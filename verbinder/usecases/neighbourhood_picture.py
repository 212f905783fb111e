"""The wijkbeeld of a neighbourhood and a period, from the signals that were noticed there."""

from __future__ import annotations

from datetime import date, timedelta

from verbinder.domain.picture import NeighbourhoodPicture, cards
from verbinder.domain.signals import SignalTone
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import contacts, signals
from verbinder.store.queries.values import id_list

#: The period when none is given.
USUAL_DAYS = 365


def picture(
    notebook: Notebook, first: date | None = None, last: date | None = None, *, neighbourhood_id: int | None = None
) -> NeighbourhoodPicture:
    """What goes well and what needs attention; of the last year and of everywhere when nothing is said.

    A signal belongs to a neighbourhood by its street, or else that of its place, contact, person or organisation.
    Raises `UserError("coverage.last_before_first")`.
    """
    today = notebook.today()
    last = last or today
    first = first or last - timedelta(days=USUAL_DAYS)
    if last < first:
        raise UserError("coverage.last_before_first")
    with notebook.reader() as reader:
        rows, left_alone = signals.between(reader, first, last, neighbourhood_id, today)
        heard_in = sorted({row.contact_id for row in rows if row.contact_id is not None})
        heard = contacts.rows(reader, f"c.id IN {id_list(heard_in)}", {})
    return NeighbourhoodPicture(
        first=first,
        last=last,
        neighbourhood_id=neighbourhood_id,
        goes_well=cards(rows, SignalTone.STRENGTH, heard),
        needs_attention=cards(rows, SignalTone.CONCERN, heard),
        noticed=cards(rows, SignalTone.NOTICED, heard),
        left_alone=left_alone,
    )
