"""What is kept too long: shown first, then taken out on purpose, or kept longer with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import tidy_lines
from verbinder.domain.retention import (
    MOST_EXTRA_YEARS,
    USUAL_EXTRA_MONTHS,
    DuePerson,
    RetentionKind,
    months_before,
    months_of,
)
from verbinder.errors import UserError
from verbinder.store import export_log
from verbinder.store.journal_purge import purge
from verbinder.store.notebook import Notebook
from verbinder.store.queries import choices as choice_queries
from verbinder.store.queries import resident_card, retention
from verbinder.store.reader import Reader
from verbinder.usecases import backups, forgetting

#: A job waits this long, in seconds, for another one to finish.
WAIT = 60.0


@dataclass(frozen=True, slots=True)
class Due:
    """What is past its term today, with the terms in months."""

    months: dict[RetentionKind, int]
    people: tuple[DuePerson, ...]
    counts: dict[RetentionKind, int]

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is due."""
        return not self.people and not any(self.counts.values())


@dataclass(frozen=True, slots=True)
class Tidied:
    """What was taken out."""

    people: int
    texts: int
    forgotten: forgetting.Forgotten | None = None


def due(notebook: Notebook) -> Due:
    """What is past its term. Changes nothing."""
    with notebook.reader() as reader:
        months = _months(reader)
        today = notebook.today()
        before = _old_before(months, today)
        counts = {kind: len(retention.ids(reader, kind, before[kind])) for kind in retention.OTHERS}
        counts[RetentionKind.LOG] = export_log.older_than(reader, _moment(before[RetentionKind.LOG]))
        return Due(months, retention.people(reader, before[RetentionKind.PERSON], today), counts)


def apply(notebook: Notebook) -> Tidied:
    """Take out what is past its term: texts and lines go, people are forgotten while their counts stay.

    Cannot be undone; a copy is made before. Raises `StoreUnavailable`, also when that copy cannot be made.
    """
    found = due(notebook)
    if not found.is_nothing:
        backups.before(notebook, backups.Reason.BULK)
    before = _old_before(found.months, notebook.today())
    texts = sum(found.counts.values())
    if texts:
        with notebook.unit_of_work(Operation.FORGET, wait=WAIT) as work:
            work.keep_out_of_journal()
            gone = {Kind.CONTACT: set(retention.ids(work, RetentionKind.NOTE, before[RetentionKind.NOTE]))}
            for contact_id in gone[Kind.CONTACT]:
                work.change(Kind.CONTACT, contact_id, note="")
            for kind, table in REMOVED:
                gone[table] = set(retention.ids(work, kind, before[kind]))
                for row_id in gone[table]:
                    work.remove(table, row_id)
            purge(work, gone, lambda text: False)
            export_log.drop_older(work.connection, _moment(before[RetentionKind.LOG]))
            work.commit()
    people = [person.id for person in found.people]
    if people:
        return Tidied(len(people), texts, forgetting.forget(notebook, people, keep_out=False))
    if texts:
        notebook.scrub()
    return Tidied(0, texts)


REMOVED = (
    (RetentionKind.WISH, Kind.GIFT),
    (RetentionKind.PROMISE, Kind.FOLLOW_UP),
    (RetentionKind.SIGNAL, Kind.SIGNAL),
    (RetentionKind.STORY, Kind.STORY),
)


def keep_longer(notebook: Notebook, resident_id: int, reason: str, until: date | None = None) -> date:
    """Keep somebody beyond the usual term, a year unless another day is given; returns the day.

    Raises `UserError`: `retention.no_reason`, `retention.not_longer`, `record.gone`.
    """
    today = notebook.today()
    with notebook.reader() as reader:
        name = resident_card.name_of(reader, resident_id)
    if not reason.strip():
        raise UserError("retention.no_reason", name=name)
    last = until or months_before(today, -USUAL_EXTRA_MONTHS)
    if not today < last <= months_before(today, -12 * MOST_EXTRA_YEARS):
        raise UserError("retention.not_longer", day=last.strftime("%d-%m-%Y"), years=MOST_EXTRA_YEARS)
    with notebook.unit_of_work(Operation.KEEP_LONGER, name) as work:
        work.change(Kind.RESIDENT, resident_id, kept_until=last, kept_reason=tidy_lines(reason))
        work.commit()
    return last


def terms(notebook: Notebook) -> dict[RetentionKind, int]:
    """The terms in force in this notebook, in months."""
    with notebook.reader() as reader:
        return _months(reader)


def _old_before(months: dict[RetentionKind, int], today: date) -> dict[RetentionKind, date]:
    """From before which day something is past its term. A story carries its last day itself."""
    return {kind: months_before(today, number) for kind, number in months.items()} | {RetentionKind.STORY: today}


def _months(reader: Reader) -> dict[RetentionKind, int]:
    return months_of(choice_queries.kept(reader))


def _moment(day: date) -> datetime:
    return datetime.combine(day, time.min)
