"""Bringing in a contact list: a preview that writes nothing, then everything readable as one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from verbinder.collecting import without_collecting
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.doubles import Known, Why
from verbinder.domain.names import folded
from verbinder.errors import Cancelled
from verbinder.exchange import address_books
from verbinder.exchange.tables import (
    ENCODINGS,
    ColumnGuess,
    Field,
    Mapping,
    PersonRow,
    RowProblem,
    Severity,
    Table,
)
from verbinder.store.bulk import BulkLoad
from verbinder.store.known_people import KnownPeople
from verbinder.store.notebook import Notebook
from verbinder.store.reader import Reader
from verbinder.usecases import known_lists
from verbinder.usecases.delicate_rows import delicate
from verbinder.usecases.import_rows import NewRows, is_somebody
from verbinder.usecases.known_lists import remembered
from verbinder.usecases.street_book import StreetBook
from verbinder.usecases.streets import street_key

__all__ = [
    "ENCODINGS",
    "ColumnGuess",
    "Field",
    "ImportPreview",
    "ImportReport",
    "Mapping",
    "ProbableDouble",
    "RowProblem",
    "Severity",
    "Table",
    "is_portable",
    "open_list",
    "preview",
    "remembered",
    "run",
]

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
#: A job waits this long, in seconds, for another one to finish.
WAIT = 60.0
#: So many ways of writing a street are remembered while a list is compared.
STREETS = 50_000


@dataclass(frozen=True, slots=True)
class ProbableDouble:
    """A row that is probably somebody known already: in the notebook, or in an earlier row of the same list.

    Neither, for a row that only names an organisation of the notebook.
    """

    row: int
    name: str
    why: Why
    known_id: int | None = None
    earlier_row: int | None = None


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do. `new` counts the rows that would come in.

    `delicate` tells in which rows something stands that rather should not be kept; they come in as they are.
    """

    new: int
    doubles: tuple[ProbableDouble, ...]
    problems: tuple[RowProblem, ...]
    delicate: tuple[RowProblem, ...] = ()

    @property
    def skipped(self) -> tuple[RowProblem, ...]:
        """The rows that cannot come in, with the reason."""
        return tuple(_row_by_row(self.problems))


@dataclass(slots=True)
class ImportReport:
    """What an import did: values stored, rows left out as probable doubles, rows that could not be read.

    `people_added` includes entries that only name an organisation (`organisations_added` of them); people added,
    doubles left out and rows skipped together are the records found.
    """

    people_added: int = 0
    organisations_added: int = 0
    phones: int = 0
    emails: int = 0
    addresses: int = 0
    doubles: list[ProbableDouble] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)

    @property
    def skipped(self) -> list[RowProblem]:
        """The rows that could not come in, one entry a row, with the reason."""
        return _row_by_row(self.problems)

    @property
    def warnings(self) -> list[RowProblem]:
        """Values that could not be read in rows that did come in."""
        return [problem for problem in self.problems if problem.severity is Severity.WARNING]


def _row_by_row(problems: Iterable[RowProblem]) -> list[RowProblem]:
    """The rows that were skipped; an unclosed quotation mark takes many rows with one problem."""
    rows: list[RowProblem] = []
    for problem in problems:
        if problem.severity is not Severity.SKIPPED:
            continue
        last = problem.values.get("last", problem.row)
        rows += [replace(problem, row=row) for row in range(problem.row, int(str(last)) + 1)]
    return rows


def is_portable(path: Path) -> bool:
    """Whether a file is meant as a portable notebook: it says so by its name, unless it is another program's JSON."""
    return path.suffix.lower() == ".json" and not address_books.is_address_book(path)


def open_list(path: Path, *, sheet: str | None = None, encoding: str | None = None, language: str = "nl") -> Table:
    """Open a contact list or address book and guess its columns; those of an address book are called in `language`.

    Raises `UserError` for what is neither.
    """
    return address_books.open_list(path, sheet=sheet, encoding=encoding, language=language)


def preview(
    notebook: Notebook,
    table: Table,
    mapping: Mapping | None = None,
    *,
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> ImportPreview:
    """What `run` would do with this list, without writing anything. Raises `Cancelled`, `UserError`."""
    with notebook.reader() as reader:
        known = KnownPeople(reader, lru_cache(STREETS)(street_key))
        organisations = _organisations(reader)
    sorting = _Sorting(known, organisations)
    new = 0
    problems: list[RowProblem] = []
    noticed: list[RowProblem] = []
    for people, told in _batches(table, mapping, progress, cancelled):
        noticed += delicate(people)
        new += len(sorting.fresh(people))
        problems += told
    return ImportPreview(new, tuple(sorting.doubles), tuple(problems), tuple(noticed))


@without_collecting()
def run(
    notebook: Notebook,
    table: Table,
    mapping: Mapping | None = None,
    *,
    add_doubles: bool = False,
    add_rows: Collection[int] = (),
    leave_out_rows: Collection[int] = (),
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> ImportReport:
    """Bring the list in, as one step that undo takes back whole; nothing is kept when it fails or is cancelled.

    Probable doubles are left out and listed unless `add_doubles`, or their row is in `add_rows`; rows in
    `leave_out_rows` are left out without being listed. A backup copy comes first. Raises `Cancelled`, `UserError`,
    `StoreUnavailable`.
    """
    with notebook.unit_of_work(Operation.IMPORT_PEOPLE, table.name, wait=WAIT) as work:
        organisations = _organisations(work)
        sorting = _Sorting(
            KnownPeople(work, lru_cache(STREETS)(street_key)),
            organisations,
            add_all=add_doubles,
            add_rows=frozenset(add_rows),
        )
        streets = StreetBook((row["id"], row["name"]) for row in work.find(Kind.STREET))
        tags = {row["folded_name"]: row["id"] for row in work.find(Kind.TAG)}
        bulk = BulkLoad(work)
        rows = NewRows(bulk, streets, tags, dict(organisations), source=table.name, today=notebook.today())
        rows.remember_organisations(work)
        report = ImportReport(doubles=sorting.doubles)
        left_out = frozenset(leave_out_rows)
        for people, told in _batches(table, mapping, progress, cancelled):
            report.problems += told
            wanted = [person for person in people if person.row not in left_out] if left_out else people
            rows.add(sorting.fresh(wanted))
        rows.write_rest()
        del sorting  # with everybody it remembers, while the last rows are being written
        bulk.finish(contacts=False, after_step=lambda: _stop_if(cancelled))
        work.commit()
    rows.count_into(report)
    if mapping is not None:
        known_lists.remember(notebook, table, mapping)
    return report


def _organisations(reader: Reader) -> dict[str, int]:
    return {row["sort_key"]: row["id"] for row in reader.find(Kind.ORGANISATION)}


def _batches(
    table: Table, mapping: Mapping | None, progress: Progress | None, cancelled: CancelAsked | None
) -> Iterator[tuple[list[PersonRow], list[RowProblem]]]:
    done, total = 0, max(table.row_count, 1)
    for people, problems in table.people_batches(mapping):
        _stop_if(cancelled)
        yield people, problems
        done = min(done + len(people), total)
        if progress is not None:
            progress(done, total)


def _stop_if(cancelled: CancelAsked | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


class _Sorting:
    """Tells new people from probable doubles, of the notebook and of earlier rows of the same list."""

    def __init__(
        self,
        known: KnownPeople,
        organisations: AnyMapping[str, int],
        *,
        add_all: bool = False,
        add_rows: frozenset[int] = frozenset(),
    ) -> None:
        self._known = known
        self._organisations = organisations
        self._add_all = add_all
        self._add_rows = add_rows
        self.doubles: list[ProbableDouble] = []

    def fresh(self, people: list[PersonRow]) -> list[PersonRow]:
        """The people of a batch that come in."""
        if self._add_all:
            return people
        fresh = []
        meet = self._known.meet
        for person in people:
            found = meet(person)
            if found is None and person.organisation and self._is_known_organisation(person):
                if person.row in self._add_rows:
                    fresh.append(person)
                else:
                    self.doubles.append(ProbableDouble(person.row, person.organisation, Why.SAME_ORGANISATION))
            elif found is None or person.row in self._add_rows:
                fresh.append(person)
            else:
                self.doubles.append(self._double(person, *found))
        return fresh

    def _is_known_organisation(self, person: PersonRow) -> bool:
        return not is_somebody(person) and folded(person.organisation) in self._organisations

    @staticmethod
    def _double(person: PersonRow, known: Known, why: Why) -> ProbableDouble:
        name = " ".join(filter(None, (person.given_name or person.initials, person.infix, person.surname)))
        if known.id < 0:
            return ProbableDouble(person.row, name, why, earlier_row=-known.id)
        return ProbableDouble(person.row, name, why, known_id=known.id)
