"""Signals: things noticed that need nothing now, parked until they matter, put on the table, used."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.signals import SignalFields, SignalRow, SignalState
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import signals as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import tags


def add(notebook: Notebook, fields: SignalFields) -> int:
    """Write down a signal, parked; returns its id. Without a day it was noticed today.

    Raises `UserError`: `signal.empty`, `signal.in_future`, `record.gone`.
    """
    fields = _tidied(notebook, fields)
    with notebook.unit_of_work(Operation.ADD_SIGNAL, fields.text) as work:
        signal_id = work.add(Kind.SIGNAL, **_columns(work, fields))
        tags.put(work, Kind.SIGNAL, signal_id, fields.tags)
        work.commit()
    return signal_id


def edit(notebook: Notebook, signal_id: int, fields: SignalFields) -> Changes:
    """Let a signal be as these fields say; without a day it keeps its own. Raises as `add`."""
    fields = _tidied(notebook, fields)
    with notebook.unit_of_work(Operation.EDIT_SIGNAL, fields.text) as work:
        work.change(Kind.SIGNAL, signal_id, **_columns(work, fields, work.get(Kind.SIGNAL, signal_id)["noticed_on"]))
        tags.put(work, Kind.SIGNAL, signal_id, fields.tags)
        return work.commit()


def park(notebook: Notebook, signal_id: int, until: date | None = None) -> Changes:
    """Let it rest until a day; without one it comes back where its street, place or person is.

    Raises `UserError`: `signal.in_past` when `until` is not after today, `record.gone`.
    """
    if until is not None and until <= notebook.today():
        raise UserError("signal.in_past")
    return _change(notebook, signal_id, state=str(SignalState.PARKED), comes_back_on=until)


def open_(notebook: Notebook, signal_id: int) -> Changes:
    """Put it on the table: it stays in sight until it is used or parked. Raises `UserError("record.gone")`."""
    return _change(notebook, signal_id, state=str(SignalState.OPEN))


def used(notebook: Notebook, signal_id: int, note: str | None = None) -> Changes:
    """It was used for something; `note` says what for and takes the place of its note.

    Raises `UserError("record.gone")`.
    """
    told = {} if note is None else {"note": tidy_lines(note)}
    return _change(notebook, signal_id, state=str(SignalState.USED), **told)


def remove(notebook: Notebook, signal_id: int) -> Changes:
    """Take away what was written down by mistake. Raises `UserError("record.gone")`."""
    with notebook.unit_of_work(Operation.DELETE_SIGNAL) as work:
        work.subject = work.get(Kind.SIGNAL, signal_id)["text"]
        tags.put(work, Kind.SIGNAL, signal_id, ())
        work.remove(Kind.SIGNAL, signal_id)
        return work.commit()


def signal(notebook: Notebook, signal_id: int) -> SignalRow:
    """One signal. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = queries.one(reader, signal_id)
    if found is None:
        raise UserError("record.gone")
    return found


def signals(notebook: Notebook, state: SignalState | None = None, *, limit: int = 200) -> tuple[SignalRow, ...]:
    """Signals in a state (None: all that are not used), newest first."""
    with notebook.reader() as reader:
        return tuple(queries.listed(reader, state, limit))


def with_theme(notebook: Notebook, theme: str, *, limit: int = 50) -> tuple[SignalRow, ...]:
    """What waits on a theme, newest first: a parked signal comes back where its theme is opened."""
    with notebook.reader() as reader:
        return tuple(queries.with_theme(reader, theme, notebook.today(), limit))


def of_initiative(notebook: Notebook, initiative_id: int, *, limit: int = 50) -> tuple[SignalRow, ...]:
    """What waits at the place, on the themes and with the people of an initiative, newest first."""
    with notebook.reader() as reader:
        return tuple(queries.of_initiative(reader, initiative_id, notebook.today(), limit))


def _change(notebook: Notebook, signal_id: int, **values: object) -> Changes:
    with notebook.unit_of_work(Operation.EDIT_SIGNAL) as work:
        work.subject = work.get(Kind.SIGNAL, signal_id)["text"]
        work.change(Kind.SIGNAL, signal_id, **values)
        return work.commit()


def _tidied(notebook: Notebook, fields: SignalFields) -> SignalFields:
    text = tidy(fields.text)
    if not text:
        raise UserError("signal.empty")
    if fields.noticed_on is not None and fields.noticed_on > notebook.today():
        raise UserError("signal.in_future")
    return replace(fields, text=text, note=tidy_lines(fields.note))


def _columns(work: UnitOfWork, fields: SignalFields, noticed_on: date | None = None) -> dict[str, object]:
    references = (
        (Kind.STREET, fields.street_id),
        (Kind.PLACE, fields.place_id),
        (Kind.RESIDENT, fields.resident_id),
        (Kind.ORGANISATION, fields.organisation_id),
        (Kind.CONTACT, fields.contact_id),
    )
    for kind, number in references:
        if number is not None:
            work.get(kind, number)
    columns = asdict(fields)
    del columns["tags"]
    columns["tone"] = str(fields.tone)
    columns["noticed_on"] = fields.noticed_on or noticed_on or work.now.date()
    return columns
