"""What an import did, in words: a sentence for above, lines for below, and the whole report as text to keep.

Owns the wording of the report only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject

from verbinder.domain.changes import Kind
from verbinder.ui.dialogs.import_people.work import Outcome
from verbinder.ui.messages import Messages
from verbinder.ui.words import long_date
from verbinder.usecases.importing import ImportReport, RowProblem

#: The window shows so many rows of a list; the report that is kept has all of them.
SHOWN_ROWS = 200


class ReportWords(QObject):
    """Says an outcome."""

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages

    def title(self, outcome: Outcome) -> str:
        """The one sentence that says it all: "382 mensen ingelezen"."""
        people = self._people(outcome)
        return _grouped(self.tr("%n person(s) brought in", "", people), people)

    def summary(self, outcome: Outcome) -> list[str]:
        """What came with them and what stayed out, one thing a line."""
        if outcome.report is not None:
            return self._of_list(outcome.report)
        return self._of_notebook(outcome)

    def text(self, outcome: Outcome, known: dict[int, str], *, most: int | None = None) -> str:
        """The summary and every row that needs a word; `most` rows of a kind, None for all."""
        lines = self.summary(outcome)
        report = outcome.report
        if report is None:
            return "\n".join(lines)
        doubles = [
            self.tr("Row {row}: {name} – {why}: {known}").format(
                row=double.row,
                name=double.name,
                why=self._messages.code(f"double.{double.why.value}"),
                known=known.get(double.known_id, "")
                if double.known_id is not None
                else double.name
                if double.earlier_row is None
                else self.tr("row {row}").format(row=double.earlier_row),
            )
            for double in report.doubles
        ]
        for title, rows in (
            (self.tr("Left out because they are probably double"), doubles),
            (self.tr("Left out because they cannot be read"), self._problems(report.skipped)),
            (self.tr("Brought in, but something needs a look"), self._problems(report.warnings)),
        ):
            if rows:
                lines += ["", title, *rows[:most]]
                if most is not None and len(rows) > most:
                    lines.append(self._more(len(rows) - most))
        return "\n".join(lines)

    def whole(self, outcome: Outcome, known: dict[int, str], today: object) -> str:
        """The report to keep: what came in, when, and every row that stayed out."""
        head = self.tr("Brought in from {file} on {date}").format(file=outcome.file, date=long_date(today))  # type: ignore[arg-type]
        return f"{head}\n\n{self.title(outcome)}\n{self.text(outcome, known)}\n"

    # -- lines --------------------------------------------------------------------------------------------------

    def _people(self, outcome: Outcome) -> int:
        if outcome.report is not None:
            return outcome.report.people_added - outcome.report.organisations_added
        return (outcome.rows or {}).get(Kind.RESIDENT, 0)

    def _of_list(self, report: ImportReport) -> list[str]:
        skipped = len(report.skipped)
        counts = (
            (self.tr("%n organisation(s)", "", report.organisations_added), report.organisations_added),
            (self.tr("%n telephone number(s)", "", report.phones), report.phones),
            (self.tr("%n e-mail address(es)", "", report.emails), report.emails),
            (self.tr("%n address(es)", "", report.addresses), report.addresses),
        )
        lines = self._with(counts)
        if report.doubles:
            count = len(report.doubles)
            lines.append(_grouped(self.tr("%n row(s) left out: probably known already", "", count), count))
        if skipped:
            lines.append(_grouped(self.tr("%n row(s) left out: cannot be read", "", skipped), skipped))
        if report.warnings:
            count = len(report.warnings)
            lines.append(_grouped(self.tr("%n row(s) came in but need a look", "", count), count))
        return lines

    def _of_notebook(self, outcome: Outcome) -> list[str]:
        rows = outcome.rows or {}
        named = (
            (self.tr("%n contact(s)", "", rows.get(Kind.CONTACT, 0)), rows.get(Kind.CONTACT, 0)),
            (self.tr("%n round(s)", "", rows.get(Kind.ROUND, 0)), rows.get(Kind.ROUND, 0)),
            (self.tr("%n organisation(s)", "", rows.get(Kind.ORGANISATION, 0)), rows.get(Kind.ORGANISATION, 0)),
            (self.tr("%n place(s)", "", rows.get(Kind.PLACE, 0)), rows.get(Kind.PLACE, 0)),
            (self.tr("%n street(s)", "", rows.get(Kind.STREET, 0)), rows.get(Kind.STREET, 0)),
            (self.tr("%n promise(s)", "", rows.get(Kind.FOLLOW_UP, 0)), rows.get(Kind.FOLLOW_UP, 0)),
            (self.tr("%n signal(s)", "", rows.get(Kind.SIGNAL, 0)), rows.get(Kind.SIGNAL, 0)),
        )
        return self._with(named)

    def _with(self, counts: Iterable[tuple[str, int]]) -> list[str]:
        """What came with the people, as one line; nothing for what there was none of."""
        told = [_grouped(text, count) for text, count in counts if count]
        return [self.tr("With them: {things}").format(things=", ".join(told))] if told else []

    def _problems(self, problems: Iterable[RowProblem]) -> list[str]:
        return [
            self.tr("Row {row}: {reason}").format(
                row=problem.row, reason=self._messages.code(problem.code, **problem.values)
            )
            for problem in problems
        ]

    def _more(self, count: int) -> str:
        return _grouped(self.tr("… and %n more; the saved report has them all", "", count), count)


def _grouped(text: str, number: int) -> str:
    """Qt fills in the bare figure; people read 1.382 better than 1382."""
    return text.replace(str(number), QLocale().toString(number), 1)
