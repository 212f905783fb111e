"""The command that brings in contact lists, portable notebooks and hand-overs, and its report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verbinder.cli.output import print_json, print_rows
from verbinder.cli.running import DONE, MENDABLE, complain
from verbinder.cli.session import Session
from verbinder.domain.changes import Kind
from verbinder.errors import VerbinderError
from verbinder.exchange.tables import RowProblem
from verbinder.sentences import error_sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import import_report, importing, portable, taking_over
from verbinder.usecases.import_report import Told
from verbinder.usecases.importing import ImportReport, ProbableDouble

COUNTS = ("people_added", "organisations_added", "phones", "emails", "addresses")
LISTS = ("probable_duplicates", "skipped", "warnings")
#: So many rows of a list are shown to a person; `--json` gives all.
SHOWN = 20


@dataclass(frozen=True, slots=True)
class How:
    """What was chosen for all the files: doubles added too, the sheet of a workbook, where a file's passphrase is.

    `report` is where a list of what became of them is kept.
    """

    add_doubles: bool = False
    sheet: str | None = None
    passphrase_file: Path | None = None
    report: Path | None = None


def run(session: Session, files: Sequence[Path], how: How, *, as_json: bool) -> int:
    """Bring in the files one by one, each as its own step; a file that is refused does not stop the others.

    A place where the report cannot be kept is refused before anything comes in.
    """
    total: dict[str, Any] = {**dict.fromkeys(COUNTS, 0), **{name: [] for name in LISTS}}
    code, told, password = DONE, [], ""
    if how.report is not None:
        import_report.check_place(how.report)
        password = session.zip_password(how.report)
    with session.writing() as notebook:
        for file in files:
            try:
                became = _one(session, notebook, file, how)
            except VerbinderError as error:
                sentence = error_sentence(error, session.language)
                complain(sentence)
                told.append(Told(file.name, refused=sentence))
                code = MENDABLE
                continue
            told.append(became)
            found = _without_report(session, became) if became.report is None else _as_plain(session, became.report)
            _add_up(total, found, file.name if len(files) > 1 else "")
            if not as_json:
                _tell(session, file, found)
        if how.report is not None:
            import_report.save(notebook, how.report, told, session.language, password)
    if as_json:
        print_json(total)
    elif how.report is not None:
        print(session.say("import_report.saved", file=how.report))
    return code


def _one(session: Session, notebook: Notebook, file: Path, how: How) -> Told:
    if taking_over.is_hand_over(file):
        return _take_over(session, notebook, file, how)
    if importing.is_portable(file):
        return Told(file.name, rows=portable.import_notebook(notebook, file))
    table = importing.open_list(file, sheet=how.sheet, language=session.language)
    mapping = importing.remembered(notebook, table)
    report = importing.run(notebook, table, mapping, add_doubles=how.add_doubles)
    return Told(file.name, report, known=import_report.who(notebook, report.doubles))


def _take_over(session: Session, notebook: Notebook, file: Path, how: How) -> Told:
    """A colleague's hand-over; who is known already keeps their card unless doubles are to be added."""
    incoming = taking_over.open_(file, session.file_passphrase(how.passphrase_file, file.name))
    as_new = taking_over.everybody(incoming) if how.add_doubles else frozenset()
    done = taking_over.run(notebook, incoming, subject=file.name, as_new=as_new)
    joined = [ProbableDouble(each.incoming_id, each.name, each.why, known_id=each.known_id) for each in done.known]
    known = import_report.who(notebook, joined)
    return Told(file.name, rows=done.rows, joined=joined, known=known, forgotten=done.forgotten)


def _without_report(session: Session, told: Told) -> dict[str, Any]:
    """A portable notebook or a hand-over, as programs read it."""
    doubles = [_double(session, double) for double in told.joined]
    return {**_counts(told.rows), "probable_duplicates": doubles, "forgotten": told.forgotten}


def _counts(added: Mapping[Kind, int]) -> dict[str, Any]:
    return {
        "people_added": added.get(Kind.RESIDENT, 0),
        "organisations_added": added.get(Kind.ORGANISATION, 0),
        "phones": 0,
        "emails": 0,
        "addresses": 0,
        **{name: [] for name in LISTS},
        "rows": {kind.value: count for kind, count in added.items() if count},
    }


def _as_plain(session: Session, report: ImportReport) -> dict[str, Any]:
    return {
        **{name: getattr(report, name) for name in COUNTS},
        "probable_duplicates": [_double(session, double) for double in report.doubles],
        "skipped": [_problem(session, problem) for problem in report.skipped],
        "warnings": [_problem(session, problem) for problem in report.warnings],
    }


def _double(session: Session, double: ProbableDouble) -> dict[str, Any]:
    return {
        "row": double.row,
        "name": double.name,
        "why": session.say(f"double.{double.why.value}"),
        **({"known_id": double.known_id} if double.known_id else {}),
        **({"earlier_row": double.earlier_row} if double.earlier_row else {}),
    }


def _problem(session: Session, problem: RowProblem) -> dict[str, Any]:
    return {"row": problem.row, "reason": session.say(problem.code, **problem.values)}


def _add_up(total: dict[str, Any], found: dict[str, Any], file: str) -> None:
    for name in COUNTS:
        total[name] += found[name]
    for name in LISTS:
        total[name] += [{"file": file, **entry} if file else entry for entry in found[name]]
    if "rows" in found:
        total["rows"] = {**total.get("rows", {}), **found["rows"]}
        total["forgotten"] = total.get("forgotten", 0) + found["forgotten"]


def _tell(session: Session, file: Path, found: dict[str, Any]) -> None:
    counts = {"doubles": len(found["probable_duplicates"]), "skipped": len(found["skipped"])}
    print(session.say("cli.imported", file=file.name, people=found["people_added"], **counts))
    if found.get("forgotten"):
        print(session.say("hand_over.forgotten", count=found["forgotten"]))
    for name in LISTS:
        entries = found[name]
        if entries:
            print(session.say(f"cli.{name}"))
            reasons = [
                (str(entry["row"]), str(entry.get("reason") or f"{entry['name']}: {entry['why']}")) for entry in entries
            ]
            print_rows(reasons[:SHOWN])
            if len(entries) > SHOWN:
                print(session.say("cli.and_more", count=len(entries) - SHOWN))
