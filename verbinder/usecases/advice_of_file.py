"""The advice for the initiatives in a portable file, asked of the file itself: nothing is stored.

Owns how what is found leads back to the file: who wrote a case by hand reads the advice under the ids of the own file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from verbinder import clock
from verbinder.domain.changes import Kind
from verbinder.domain.names import folded
from verbinder.domain.stepping_back.reasons import Answer, Ground, RecordKind
from verbinder.errors import UserError
from verbinder.exchange.portable.content import InFile, Row
from verbinder.exchange.portable.reading import read_portable
from verbinder.store.unstored import reader_over
from verbinder.usecases import stepping_back

#: In which list of the file a record stands. What an initiative asks is a row of its support.
LISTS = {
    RecordKind.INITIATIVE: Kind.INITIATIVE,
    RecordKind.RESIDENT: Kind.RESIDENT,
    RecordKind.INVOLVED: Kind.INVOLVED,
    RecordKind.ACTIVITY: Kind.ACTIVITY,
    RecordKind.STEP: Kind.STEP,
    RecordKind.SUPPORT: Kind.SUPPORT,
    RecordKind.ASK: Kind.SUPPORT,
    RecordKind.ASKED_RESIDENT: Kind.ASK,
    RecordKind.STEP_IN: Kind.STEP_IN,
    RecordKind.CHECK_IN: Kind.CHECK_IN,
}
#: What the advice rests on: these lists, who came to what, and how much is much in this notebook.
READ = (*dict.fromkeys(LISTS.values()), Kind.ACTIVITY_PERSON, Kind.CHOICE)


@dataclass(frozen=True, slots=True)
class FileAdvice:
    """The answers and the names of their initiatives; `called`: what rows are called in the file."""

    answers: tuple[Answer, ...]
    names: Mapping[int, str]
    called: Mapping[str, Mapping[int, InFile]]

    def initiative(self, number: int) -> int | str | None:
        """The id an initiative has in the file, None when it has none there."""
        return self.record(Ground(RecordKind.INITIATIVE, number)).id

    def record(self, ground: Ground) -> InFile:
        """What a record is called in the file; of one with a number the row is not told (0)."""
        return self.called.get(LISTS[ground.kind].value, {}).get(ground.id, InFile(ground.id, 0))


def advice_of_file(path: Path, initiative: str = "", on: date | None = None) -> FileAdvice:
    """The advice for one initiative of the file (by its id there, or its name), or for all that are not archived.

    Raises `UserError`: "portable.…" for the first thing that is wrong with the file, `initiative.unknown`,
    `initiative.several`.
    """
    content, day = read_portable(path), on or clock.today()
    names = {_number(row): str(row["name"]) for row in content.tables[Kind.INITIATIVE.value]}
    found = FileAdvice((), names, content.called)
    answers: tuple[Answer, ...]
    with reader_over(content.tables, READ) as reader:
        if initiative:
            answers = (stepping_back.answer(reader, _called(found, initiative), day),)
        else:
            answers = tuple(stepping_back.answers(reader, day))
    return replace(found, answers=answers)


def _called(found: FileAdvice, text: str) -> int:
    """The initiative with this id in the file, or else this name, whatever its capitals and accents."""
    for number in found.names:
        if str(found.initiative(number)) == text:
            return number
    named = [number for number, name in found.names.items() if folded(name) == folded(text)]
    if not named:
        raise UserError("initiative.unknown", name=text)
    if len(named) > 1:
        ids = ", ".join(str(found.initiative(number)) for number in named)
        raise UserError("initiative.several", count=len(named), ids=ids)
    return named[0]


def _number(row: Row) -> int:
    number = row["id"]
    assert isinstance(number, int)
    return number
