"""Rounds: planned for a day with streets in walking order, walked, and looked back on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.residents import DRIFT_WEEKS
from verbinder.domain.rounds import LookIn, RoundRow, RoundView
from verbinder.domain.streets import StreetRow
from verbinder.store.notebook import Notebook
from verbinder.store.queries import contacts, follow_ups, signals, streets
from verbinder.store.queries import rounds as queries
from verbinder.store.queries import today as drift
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork

#: So many of each kind to look in on; more does not fit on one sheet of paper.
LOOK_IN_LIMIT = 30
NOTHING_WAITS = LookIn((), (), ())


def plan(
    notebook: Notebook,
    on_date: date | None = None,
    companion: str = "",
    street_ids: Sequence[int] = (),
    title: str = "",
    note: str = "",
) -> int:
    """Plan a round, or begin one (today when no day is given); returns its id.

    `street_ids` in walking order, each once. Raises `UserError("record.gone")`.
    """
    with notebook.unit_of_work(Operation.PLAN_ROUND, tidy(title)) as work:
        round_id = work.add(Kind.ROUND, **_columns(on_date or notebook.today(), companion, title, note))
        _put_streets(work, round_id, street_ids)
        work.subject = work.subject or _first_street(work, street_ids)
        work.commit()
    return round_id


def edit(
    notebook: Notebook,
    round_id: int,
    on_date: date,
    companion: str = "",
    street_ids: Sequence[int] = (),
    title: str = "",
    note: str = "",
) -> Changes:
    """Let a round be as these values say; its contacts stay. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.EDIT_ROUND, tidy(title)) as work:
        work.change(Kind.ROUND, round_id, **_columns(on_date, companion, title, note))
        _put_streets(work, round_id, street_ids)
        work.subject = work.subject or _first_street(work, street_ids)
        return work.commit()


def delete(notebook: Notebook, round_id: int) -> Changes:
    """Take a round away; its contacts stay, without a round. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_ROUND) as work:
        row = work.get(Kind.ROUND, round_id)
        street_ids = [each["street_id"] for each in work.find(Kind.ROUND_STREET, round_id=round_id)]
        work.subject = row["title"] or _first_street(work, street_ids)
        work.remove(Kind.ROUND, round_id)
        return work.commit()


def rounds(notebook: Notebook, *, limit: int = 50, before: int | None = None) -> tuple[RoundRow, ...]:
    """Rounds, newest first; `before` is the last round seen already."""
    with notebook.reader() as reader:
        return tuple(queries.listed(reader, limit, before))


def round_view(notebook: Notebook, round_id: int) -> RoundView:
    """Everything of one round; of one still to be walked also what waits in its streets.

    Raises `UserError("record.gone")`.
    """
    today = notebook.today()
    with notebook.reader() as reader:
        row = reader.get(Kind.ROUND, round_id)
        there = queries.streets_of(reader, round_id, row["on_date"])
        listed = queries.one(reader, round_id)
        ahead = row["on_date"] >= today
        planned = [street.street_id for street in there if street.planned]
        return RoundView(
            id=round_id,
            on_date=row["on_date"],
            title=row["title"],
            companion=row["companion"],
            note=row["note"],
            streets=tuple(there),
            contacts=tuple(contacts.of_round(reader, round_id)),
            conversations=listed.conversations if listed else 0,
            look_in=_look_in(reader, planned, row["on_date"], today, DRIFT_WEEKS) if ahead else NOTHING_WAITS,
        )


def look_in(
    notebook: Notebook, street_ids: Iterable[int], *, on_date: date | None = None, drift_weeks: int = DRIFT_WEEKS
) -> LookIn:
    """Whom and what to look in on in these streets on a day: promises due by then, people drifting, signals.

    Nobody who is at rest, does not want to be approached, or is archived.
    """
    today = notebook.today()
    with notebook.reader() as reader:
        return _look_in(reader, list(street_ids), on_date or today, today, drift_weeks)


def current_round(notebook: Notebook) -> int | None:
    """The round of today; the one planned last when there are several."""
    return round_on(notebook, notebook.today())


def round_on(notebook: Notebook, day: date) -> int | None:
    """The round of a day; the one planned last when there are several."""
    with notebook.reader() as reader:
        found = queries.on_day(reader, day)
    return found[0].id if found else None


def streets_not_seen(notebook: Notebook, weeks: int) -> tuple[StreetRow, ...]:
    """Streets where we were not for `weeks` weeks, the longest unseen first and those never seen before all."""
    limit = notebook.today() - timedelta(weeks=weeks)
    with notebook.reader() as reader:
        every = streets.all_streets(reader)
    unseen = [street for street in every if street.last_contact_on is None or street.last_contact_on < limit]
    return tuple(sorted(unseen, key=lambda street: street.last_contact_on or date.min))


def _look_in(reader: Reader, street_ids: Sequence[int], on_date: date, today: date, drift_weeks: int) -> LookIn:
    if not street_ids:
        return NOTHING_WAITS
    return LookIn(
        promises=tuple(follow_ups.open_in_streets(reader, street_ids, on_date, today, LOOK_IN_LIMIT)),
        drifting=tuple(drift.drifting(reader, today, drift_weeks, LOOK_IN_LIMIT, street_ids=street_ids)),
        signals=tuple(signals.in_streets(reader, street_ids, today, LOOK_IN_LIMIT)),
    )


def _columns(on_date: date, companion: str, title: str, note: str) -> dict[str, object]:
    return {"on_date": on_date, "companion": tidy(companion), "title": tidy(title), "note": tidy_lines(note)}


def _put_streets(work: UnitOfWork, round_id: int, street_ids: Sequence[int]) -> None:
    wanted = list(dict.fromkeys(street_ids))
    there = {row["street_id"]: row["id"] for row in work.find(Kind.ROUND_STREET, round_id=round_id)}
    for street_id, row_id in there.items():
        if street_id not in wanted:
            work.remove(Kind.ROUND_STREET, row_id)
    for position, street_id in enumerate(wanted):
        work.get(Kind.STREET, street_id)
        if street_id in there:
            work.change(Kind.ROUND_STREET, there[street_id], position=position)
        else:
            work.add(Kind.ROUND_STREET, round_id=round_id, street_id=street_id, position=position)


def _first_street(reader: Reader, street_ids: Sequence[int]) -> str:
    if not street_ids:
        return ""
    found = reader.find(Kind.STREET, id=street_ids[0])
    return str(found[0]["name"]) if found else ""
