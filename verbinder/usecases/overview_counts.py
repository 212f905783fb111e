"""The bare counts of a period from the notebook, for the overview that is made of them.

What it returns may not be shown; `exchange.overview.period` makes of it what may.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

from verbinder.errors import UserError
from verbinder.exchange.overview.facts import PeriodCounts, WorkCounts
from verbinder.exchange.overview.kinds import EVERYTHING, Selection, TableKind
from verbinder.store.notebook import Notebook
from verbinder.store.queries import overview as queries
from verbinder.store.queries import overview_work
from verbinder.store.reader import Reader
from verbinder.usecases.kept_advice import advice_of


def count(
    notebook: Notebook, first: date, last: date, selection: Selection = EVERYTHING, *, standing: bool = True
) -> PeriodCounts:
    """Count what the overview tells; without `standing` not how things stand now.

    How needs and initiatives stand is counted for the whole notebook only. Raises `UserError` when there is no such
    area or theme.
    """
    with notebook.reader() as reader:
        area_id, theme_id = _ids(reader, selection)
        found = queries.figures(reader, first, last, area_id=area_id, theme_id=theme_id)
        work = overview_work.happened(reader, first, last, area_id=area_id, theme_id=theme_id)
        if standing and selection.is_all:
            work |= overview_work.stands(reader)
    counted = {kind: WorkCounts(each.labels, each.months) for kind, each in work.items()}
    if standing and selection.is_all:
        advice = Counter(answer.advice.value for answer in advice_of(notebook).current().values())
        counted[TableKind.ADVICE.value] = WorkCounts(advice)
    return PeriodCounts(
        contacts=found.contacts,
        streets=found.streets,
        settings=found.settings,
        outcomes=found.outcomes,
        themes=found.themes,
        months=found.months,
        people=found.people,
        new_people=found.new_people,
        work=counted,
    )


def _ids(reader: Reader, selection: Selection) -> tuple[int | None, int | None]:
    area_id = overview_work.area_id_of(reader, selection.area) if selection.area else None
    theme_id = overview_work.theme_id_of(reader, selection.theme) if selection.theme else None
    if selection.area and area_id is None:
        raise UserError("overview.no_such_area", name=selection.area)
    if selection.theme and theme_id is None:
        raise UserError("overview.no_such_theme", name=selection.theme)
    return area_id, theme_id
