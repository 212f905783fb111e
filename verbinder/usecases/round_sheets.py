"""A round sheet: whom to look in on, by street in walking order and why, on one paper to take along.

Owns who stands on it and what of their words: those who want to be left in peace never, names only when asked for, and
what is delicate stays in the notebook. How it looks is made in `exchange.paper`; the paper itself where Qt is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from verbinder import atomic_file
from verbinder.domain.exports import ExportKind
from verbinder.domain.initials import InInitials, initials_of
from verbinder.domain.names import folded
from verbinder.domain.papers import Paper, PaperPrinter
from verbinder.domain.residents import DRIFT_WEEKS
from verbinder.domain.round_sheets import RoundSheet, SheetFigures, SheetNeighbour, SheetStreet, SheetText, SheetVisit
from verbinder.domain.sensitive import findings
from verbinder.domain.walking import in_walking_order
from verbinder.errors import UserError
from verbinder.exchange.paper.round_sheet import as_page, in_figures
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries import round_sheet as queries
from verbinder.store.queries import rounds as round_queries
from verbinder.store.queries.round_sheet import PersonAtDoor
from verbinder.store.queries.streets import all_streets
from verbinder.store.reader import Reader
from verbinder.usecases.exports import leaving
from verbinder.usecases.sheet_gathering import Door, Gathered, gather
from verbinder.usecases.streets import find as find_street

SUFFIX = ".pdf"
#: Of what somebody said so many signs stand on paper.
LONGEST_SAID = 140

#: What each resident said last, and when.
Said = Mapping[int, tuple[date, str]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a sheet is asked for: the streets in walking order; None for every street where something waits.

    With `initials` no name stands on it; without `notes` not what people said last.
    """

    street_ids: tuple[int, ...] | None
    on_date: date
    title: str = ""
    companion: str = ""
    initials: bool = True
    notes: bool = True
    drift_weeks: int = DRIFT_WEEKS


@dataclass(frozen=True, slots=True)
class SheetReport:
    """The file that was written and what stands in it."""

    path: Path
    figures: SheetFigures
    initials: bool
    cut_off: bool

    def told(self, language: str) -> str:
        """What was written, and that it tells of people."""
        code = "round_sheet.written_initials" if self.initials else "round_sheet.written_names"
        return sentence(code, language, file=self.path.name, figures=in_figures(self.figures, language))


def wanted_for(notebook: Notebook, day: date) -> Wanted:
    """The sheet for a day: of the streets of its round, else of every street where something waits."""
    with notebook.reader() as reader:
        for found in round_queries.on_day(reader, day):
            there = round_queries.streets_of(reader, found.id, day)
            planned = tuple(street.street_id for street in there if street.planned)
            if planned:
                return Wanted(planned, day, found.title, found.companion)
    return Wanted(None, day)


def streets_called(notebook: Notebook, names: Iterable[str], neighbourhood: str = "") -> tuple[int, ...]:
    """These streets in this order, then those of a neighbourhood by name.

    Raises `UserError`: `round_sheet.unknown_street`, `round_sheet.unknown_neighbourhood`.
    """
    found: list[int] = []
    with notebook.reader() as reader:
        for name in names:
            street_id = find_street(reader, name)
            if street_id is None:
                raise UserError("round_sheet.unknown_street", name=name)
            found.append(street_id)
        if neighbourhood:
            meant = folded(neighbourhood)
            there = [row.id for row in all_streets(reader) if folded(row.neighbourhood) == meant]
            if not there:
                raise UserError("round_sheet.unknown_neighbourhood", name=neighbourhood)
            found += there
    return tuple(dict.fromkeys(found))


def look(notebook: Notebook, wanted: Wanted) -> SheetFigures:
    """What would stand on the sheet, in figures."""
    # Initials change words and no figures, and to find names takes longer than a look may.
    return round_sheet(notebook, replace(wanted, initials=False, notes=False)).figures


def told(figures: SheetFigures, language: str) -> str:
    """The figures of a sheet in words."""
    return in_figures(figures, language)


def round_sheet(notebook: Notebook, wanted: Wanted) -> RoundSheet:
    """Everything that stands on the sheet.

    To look in on are those with a promise due by that day, with a signal that is not used yet, and not spoken to for
    their own or else `drift_weeks` weeks; beside them who else lives there. Nobody who is at rest, does not want to be
    approached, or is archived. A job where many names are to be made initials of.
    """
    today = notebook.today()
    with notebook.reader() as reader:
        gathered = gather(reader, wanted.street_ids, wanted.on_date, today, wanted.drift_weeks)
        people = gathered.people
        said = queries.last_said(reader, [person.id for person in people], today) if wanted.notes else {}
        words = _Words(_names(reader, gathered) if wanted.initials else None)
    made = [
        SheetStreet(
            name=street.name,
            last_seen_on=street.last_seen_on,
            visits=tuple(in_walking_order(words.visits(gathered.doors.get(street.id, ()), said), _door_of)),
            neighbours=tuple(in_walking_order(words.neighbours(gathered.living.get(street.id, ())), _door_of)),
            signals=tuple(words.text(row.text, row.noticed_on) for row in gathered.signals.get(street.id, ())),
        )
        for street in gathered.streets
    ]
    return RoundSheet(
        on_date=wanted.on_date,
        title=words.applied(wanted.title),
        companion=words.companion(wanted.companion),
        streets=tuple(street for street in made if street.is_waiting or wanted.street_ids is not None),
        initials=wanted.initials,
        cut_off=gathered.cut_off,
    )


def export(
    notebook: Notebook,
    wanted: Wanted,
    path: Path,
    *,
    paper: Paper = Paper.A5,
    language: str = "nl",
    printer: PaperPrinter,
) -> SheetReport:
    """Write the sheet as a PDF and note that it left.

    Raises `UserError`: `round_sheet.not_a_pdf`, `round_sheet.nothing` when there is no street to go to,
    `round_sheet.cannot_write`.
    """
    if path.suffix.lower() != SUFFIX:
        raise UserError("round_sheet.not_a_pdf", file=path.name)
    sheet = round_sheet(notebook, wanted)
    if not sheet.streets:
        raise UserError("round_sheet.nothing")
    content = printer(as_page(sheet, language), paper)
    with leaving(notebook, ExportKind.ROUND_SHEET, sheet.figures.people):
        try:
            atomic_file.write_bytes(path, content)
        except OSError:
            raise UserError("round_sheet.cannot_write", file=path.name) from None
    return SheetReport(path, sheet.figures, sheet.initials, sheet.cut_off)


class _Words:
    """What of the notebook's words stands on paper; with `names` no name does."""

    def __init__(self, names: InInitials | None) -> None:
        self._names = names

    def applied(self, text: str) -> str:
        """A text on one line, without names on a sheet of initials."""
        line = " ".join(text.split())
        return line if self._names is None else self._names.applied(line)

    def text(self, text: str, day: date | None, *, delicate: bool = False, most: int = 0) -> SheetText:
        """A text with its day; what is `delicate` stays in the notebook, and a long one is cut at a word."""
        if delicate and findings(text):
            return SheetText("", day)
        line = self.applied(text)
        return SheetText(_cut(line, most) if most else line, day)

    def companion(self, name: str) -> str:
        """With whom one goes."""
        return name if self._names is None else initials_of(name, "", "")

    def neighbours(self, people: Iterable[PersonAtDoor]) -> list[SheetNeighbour]:
        """Who else lives there, by name; without somebody of whom neither a name nor a door may be told."""
        made = [SheetNeighbour(self._name(person), person.door, person.id) for person in people]
        return [each for each in made if each.name or each.door]

    def visits(self, doors: Iterable[Door], said: Said) -> list[SheetVisit]:
        """Whom to look in on, by name."""
        return [self._visit(door, said) for door in sorted(doors, key=lambda door: folded(door.whom.name))]

    def _visit(self, door: Door, said: Said) -> SheetVisit:
        whom = door.whom
        promises = tuple(self.text(row.text, row.due_on) for row in door.promises)
        if not isinstance(whom, PersonAtDoor):
            noticed = tuple(self.text(row.text, row.noticed_on) for row in door.signals)
            return SheetVisit(whom.name, whom.door, promises, noticed, organisation_id=whom.id)
        told = said.get(whom.id)
        return SheetVisit(
            name=self._name(whom),
            door=whom.door,
            promises=promises,
            signals=tuple(self.text(row.text, row.noticed_on, delicate=True) for row in door.signals),
            weeks=door.weeks,
            said=None if told is None else self.text(told[1], told[0], delicate=True, most=LONGEST_SAID),
            resident_id=whom.id,
        )

    def _name(self, person: PersonAtDoor) -> str:
        if self._names is None:
            return person.name
        return initials_of(person.given_name, person.infix, person.surname, person.initials)


def _names(reader: Reader, gathered: Gathered) -> InInitials:
    """Every name of the notebook; those on the sheet, and given names, are found in small letters too."""
    called = queries.called(reader)
    there = [*gathered.people, *(person for people in gathered.living.values() for person in people)]
    near = {name for person in there for name in (person.given_name, person.surname)}
    return InInitials(called.names, near | called.given_names, called.descriptions)


def _door_of(each: SheetVisit | SheetNeighbour) -> str:
    return each.door


def _cut(text: str, most: int) -> str:
    """The first words of a text, with "…" when there are more."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"
