"""What became of lists that were brought in, as a file to keep: counts, and every row that stayed out or needs a look.

Owns what the report holds, row by row, so that who mends the list can sort and filter it. It names people: it is
written down among what left the notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.errors import UserError
from verbinder.exchange import locked_zip
from verbinder.exchange.csv_rows import csv_bytes
from verbinder.sentences import codes_in, sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import resident_lists
from verbinder.usecases.exports import leaving
from verbinder.usecases.importing import ImportReport, ProbableDouble, RowProblem

SUFFIX = ".csv"
INSIDE = "verbinder" + SUFFIX
COLUMNS = ("file", "what", "row", "count", "name", "reason", "like")

Line = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one file: a list (`report`), a portable notebook (`rows` per kind), or why it was `refused`.

    `joined` are people whose card was there, and got what the file tells; `known` says who the residents are that rows
    look like. `forgotten` people of a hand-over were forgotten here and stayed out.
    """

    file: str
    report: ImportReport | None = None
    rows: Mapping[Kind, int] = field(default_factory=dict)
    joined: Sequence[ProbableDouble] = ()
    known: Mapping[int, str] = field(default_factory=dict)
    refused: str = ""
    forgotten: int = 0


def who(notebook: Notebook, doubles: Iterable[ProbableDouble]) -> dict[int, str]:
    """A name and an address for every resident that somebody looks like; who is gone since is left out."""
    return resident_lists.called(notebook, sorted({each.known_id for each in doubles if each.known_id is not None}))


def check_place(path: Path) -> None:
    """Raise `UserError` for a place where `save` could not write, before anything is brought in.

    `import_report.not_a_csv`, `import_report.cannot_write`.
    """
    if path.suffix.lower() != SUFFIX and not locked_zip.is_zip(path):
        raise UserError("import_report.not_a_csv", name=path.name)
    if path.is_dir() or not path.parent.is_dir():
        raise UserError("import_report.cannot_write", name=path.name)


def save(notebook: Notebook, path: Path, told: Sequence[Told], language: str = "nl", password: str = "") -> None:
    """Write the report of these files, in a locked zip when the place is one, and note that it left.

    Raises `UserError` as `check_place` and `locked_zip.check`.
    """
    check_place(path)
    locked_zip.check(path, password)
    content = csv_bytes([tuple(sentence(f"import_report.{name}", language) for name in COLUMNS), *_all(told, language)])
    with leaving(notebook, ExportKind.IMPORT_REPORT, sum(map(_named, told))):
        try:
            locked_zip.put(path, content, password, inside=INSIDE)
        except (OSError, ValueError):
            raise UserError("import_report.cannot_write", name=path.name) from None


def _named(told: Told) -> int:
    """How many people the report of a file tells of by name or row."""
    report = told.report
    if report is None:
        return len(told.joined)
    return len({double.row for double in report.doubles} | {problem.row for problem in report.problems})


def _all(told: Sequence[Told], language: str) -> Iterator[Line]:
    for each in told:
        yield from _of_file(each, language)


def _of_file(told: Told, language: str) -> Iterator[Line]:
    def line(what: str, *, count: int | None = None, row: int | None = None, name: str = "", reason: str = "",
             like: str = "") -> Line:  # fmt: skip
        return (told.file, sentence(f"import_report.{what}", language), row, count, name, reason, like)

    if told.refused:
        yield line("refused", reason=told.refused)
    report = told.report
    if report is None:
        for double in told.joined:
            why = sentence(f"double.{double.why.value}", language)
            yield line("joined", row=double.row, name=double.name, reason=why, like=_like(double, told.known, language))
        named = set(codes_in("kind"))
        for kind, count in told.rows.items():
            if count and f"kind.{kind.value}" in named:  # the others hang on these
                yield line("rows", count=count, name=sentence(f"kind.{kind.value}", language))
        return
    people = report.people_added - report.organisations_added
    skipped, warnings = report.skipped, report.warnings
    for what, count in (
        ("people", people),
        ("organisations", report.organisations_added),
        ("phones", report.phones),
        ("emails", report.emails),
        ("addresses", report.addresses),
        ("doubles", len(report.doubles)),
        ("skipped", len(skipped)),
        ("warnings", len(warnings)),
    ):
        yield line(what, count=count)
    for double in report.doubles:
        why = sentence(f"double.{double.why.value}", language)
        yield line("double", row=double.row, name=double.name, reason=why, like=_like(double, told.known, language))
    for what, problems in (("left_out", skipped), ("look", warnings)):
        for problem in problems:
            yield line(what, row=problem.row, reason=_reason(problem, language))


def _like(double: ProbableDouble, known: Mapping[int, str], language: str) -> str:
    if double.known_id is not None:
        return known.get(double.known_id, "")
    if double.earlier_row is None:
        return double.name
    return sentence("import_report.earlier_row", language, row=double.earlier_row)


def _reason(problem: RowProblem, language: str) -> str:
    return sentence(problem.code, language, **problem.values)
