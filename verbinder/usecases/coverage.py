"""Coverage per street and the klikje-meter: whom our work reaches, and whether it goes to the same few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from verbinder.domain.coverage import UNSEEN_WEEKS, Coverage, Spread, Turned, areas_of, told
from verbinder.domain.network.evenness import evenness, new_and_known
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import coverage as queries

#: The period when none is given.
USUAL_WEEKS = 12


def coverage(
    notebook: Notebook,
    first: date | None = None,
    last: date | None = None,
    *,
    weeks: int = UNSEEN_WEEKS,
    neighbourhood_id: int | None = None,
) -> Coverage:
    """The coverage of a period, the last twelve weeks by default; a street is unseen after `weeks` weeks, as of today.

    With `neighbourhood_id` only its streets, and the people who live there; `elsewhere` is then 0: what happened in no
    street happened in no neighbourhood. A job in a large notebook.

    Raises `UserError`: `coverage.last_before_first`, `coverage.weeks` for less than one.
    """
    today = notebook.today()
    last = last or today
    first = first or last - timedelta(weeks=USUAL_WEEKS) + timedelta(days=1)
    if last < first:
        raise UserError("coverage.last_before_first")
    if weeks < 1:
        raise UserError("coverage.weeks")
    with notebook.reader() as reader:
        people = queries.met(reader, last, neighbourhood_id)
        streets, elsewhere = queries.streets(reader, first, last, today, weeks, people, neighbourhood_id)
        turned = {what: queries.turned_to(reader, what, first, last, neighbourhood_id) for what in Turned}
    days = ((person.resident_id, day) for person in people for day in (person.first_on, person.last_on))
    found = Coverage(
        first=first,
        last=last,
        weeks=weeks,
        streets=streets,
        areas=areas_of(streets),
        elsewhere=elsewhere if neighbourhood_id is None else 0,
        people=new_and_known(days, first, last),
        spreads=tuple(Spread(what, sum(counts), len(counts), evenness(counts)) for what, counts in turned.items()),
    )
    return replace(found, told=told(found))
