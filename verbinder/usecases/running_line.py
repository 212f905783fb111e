"""A line typed during a round: what it leaves unsaid (street, place, setting, day) comes from the contact before it.

Owns what is taken along from one contact to the next and when a line does without it. Reading stands in `known_names`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from verbinder.capture.chips import CapturedContact, Chip, ChipKind
from verbinder.capture.many import ELSEWHERE, leading_door
from verbinder.capture.render import figures, render
from verbinder.domain.contacts import Setting
from verbinder.domain.names import folded
from verbinder.store.notebook import Notebook
from verbinder.store.queries import contacts as queries
from verbinder.usecases.from_line import NEW_PERSON
from verbinder.usecases.known_names import preview

#: Settings one stays in for more than one contact; a door or a telephone call is over with its contact.
LASTING = frozenset({Setting.COMMUNITY_CENTRE, Setting.PARTY, Setting.ACTIVITY})


@dataclass(frozen=True, slots=True)
class Running:
    """What holds for the next contact too: at most one chip of each kind, a street without its number."""

    chips: tuple[Chip, ...] = ()

    def of(self, kind: ChipKind) -> Chip | None:
        """The chip of a kind, if any."""
        return next((chip for chip in self.chips if chip.kind is kind), None)

    def without(self, kind: ChipKind) -> Running:
        """The same, without this kind."""
        return Running(tuple(chip for chip in self.chips if chip.kind is not kind))

    def with_chip(self, chip: Chip) -> Running:
        """The same, with this chip in the place of its kind."""
        return Running((*self.without(chip.kind).chips, replace(chip, start=0, end=0, in_note=False)))


NOTHING_RUNS = Running()


@dataclass(frozen=True, slots=True)
class ShownChip:
    """A chip as it is shown under the line: its span points into the typed line; `given` if nothing of it was typed."""

    chip: Chip
    given: bool = False


@dataclass(frozen=True, slots=True)
class RunningLine:
    """What a line says together with what runs: `captured` is to be saved, `shown` to be shown and corrected.

    `typed` is the line the spans of `shown` point into.
    """

    typed: str
    captured: CapturedContact
    shown: tuple[ShownChip, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed, whatever runs."""
        return not self.typed.strip()


def day_chip(day: date) -> Chip:
    """A day that is not typed."""
    return Chip(ChipKind.DATE, figures(day), 0, 0, value=day)


def preview_running(
    notebook: Notebook, typed: str, running: Running = NOTHING_RUNS, new_people: Collection[str] = ()
) -> RunningLine:
    """What a typed line says, filled up with what runs; under a street a number it begins with is a door there.

    `new_people` are names (folded) that were said to be somebody new, whoever of that name is known. Raises as
    `preview`.
    """
    alone = preview(notebook, typed)
    line = alone.line
    prefix, rest, door_end = _unsaid(alone, running)
    captured = preview(notebook, f"{prefix} {rest}".rstrip()) if prefix else alone
    shift = len(line) - len(rest) - (len(prefix) + 1 if prefix else 0)
    captured = replace(captured, chips=tuple(_said_new(chip, new_people) for chip in captured.chips))
    shown = tuple(_shown(chip, len(prefix), shift, line, door_end) for chip in captured.chips)
    return RunningLine(line, captured, shown)


def running_after(notebook: Notebook, contact_id: int, before: Running = NOTHING_RUNS) -> Running:
    """What holds after this contact was saved; a telephone call in between leaves everything as it was.

    Raises `UserError("record.gone")`.
    """
    with notebook.reader() as reader:
        view = queries.view(reader, contact_id)
    row = view.row
    where: list[Chip] = []
    if row.place_id is not None:
        where.append(Chip(ChipKind.PLACE, view.place, 0, 0, known_id=row.place_id))
    elif row.street_id is not None:
        where.append(Chip(ChipKind.STREET, view.street, 0, 0, known_id=row.street_id))
    if row.setting in LASTING:
        where.append(Chip(ChipKind.SETTING, "", 0, 0, value=Setting(row.setting)))
    if not where:
        where = [chip for chip in before.chips if chip.kind is not ChipKind.DATE]
    if row.on_date != notebook.today():
        where.append(day_chip(row.on_date))
    return Running(tuple(where))


def _unsaid(alone: CapturedContact, running: Running) -> tuple[str, str, int]:
    """What goes before the line, the rest of the line, and where in the line a door that begins it ends (or 0)."""
    day, street, place, setting = map(running.of, (ChipKind.DATE, ChipKind.STREET, ChipKind.PLACE, ChipKind.SETTING))
    before, rest, door_end = [], alone.line, 0
    if day and not alone.of(ChipKind.DATE):
        before.append(render(day))
    elsewhere = alone.of(ChipKind.STREET, ChipKind.PLACE, ChipKind.INITIATIVE) or alone.setting in ELSEWHERE
    door, after_door = (None, alone.line) if elsewhere or not street else leading_door(alone.line)
    if door is not None and "/" in door and alone.on_date:
        door, after_door = None, alone.line  # "3/12" is a day
    at_organisation = door is None and any(chip.certain for chip in alone.organisations)
    if not elsewhere and not at_organisation:
        if street:
            name = render(replace(street, value=door))
            before.append(name)
            if door is not None:
                rest = after_door
                door_end = len(alone.line) - len(after_door)
            elif rest.lstrip()[:1].isdigit():
                # "3 kinderen" is no door: the street ends here.
                before.append(";")
        elif place:
            before.append(render(place))
        if setting and not alone.of(ChipKind.SETTING):
            before.append(render(setting))
    return " ".join(before), rest, door_end


def _said_new(chip: Chip, new_people: Collection[str]) -> Chip:
    if chip.kind not in (ChipKind.PERSON, ChipKind.LED_BY) or folded(chip.text) not in new_people:
        return chip
    return replace(chip, value=NEW_PERSON, known_id=None, candidates=(), certain=True)


def _shown(chip: Chip, prefix: int, shift: int, line: str, door_end: int) -> ShownChip:
    if chip.start >= prefix:
        return ShownChip(replace(chip, start=chip.start + shift, end=chip.end + shift))
    if chip.kind is ChipKind.STREET and door_end:
        # Of this one the number was typed.
        typed = line[:door_end]
        start = len(typed) - len(typed.lstrip())
        return ShownChip(replace(chip, start=start, end=len(typed.rstrip(" \t:,.)–-"))))
    return ShownChip(replace(chip, start=0, end=0), given=True)
