"""The notebook's names as the capture line asks for them, and a typed line understood with them.

Owns the short lists (streets, places, organisations, initiatives, themes) that are kept while the notebook is open and
read again after they changed. People are never kept: they are looked up per key press.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from verbinder.capture.chips import DESCRIBED, Candidate, CapturedContact, Chip, ChipKind
from verbinder.capture.line import parse_line
from verbinder.capture.many import parse_lines
from verbinder.capture.render import reads_as_name
from verbinder.capture.tokens import unquoted
from verbinder.domain.changes import Changes, Kind
from verbinder.domain.names import folded
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import known_names
from verbinder.store.queries.known_names import KnownName
from verbinder.store.reader import Reader
from verbinder.usecases.person_names import name_key

#: As many as can be read at a glance.
SHOWN = 8
#: `@Jan de Vries#4`: chosen from two.
_PIN = re.compile(r"#(\d{1,12})$")


class KnownInNotebook:
    """What one open notebook knows, as `verbinder.capture.known.Known`."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._lists: dict[Kind, tuple[Candidate, ...]] = {}
        self._tags: tuple[str, ...] | None = None
        notebook.listen(self._forget_what_changed)

    def people(self, prefix: str, limit: int) -> Sequence[Candidate]:
        """Residents of whom words of the name begin with `prefix`, or whose description does; best first."""
        with self._notebook.reader() as reader:
            return _candidates(known_names.people_with_word(reader, prefix, limit))

    def streets(self) -> Sequence[Candidate]:
        """Every street."""
        return self._list(Kind.STREET, known_names.streets)

    def places(self) -> Sequence[Candidate]:
        """Every place that is not archived."""
        return self._list(Kind.PLACE, known_names.places)

    def organisations(self) -> Sequence[Candidate]:
        """Every organisation that is not archived."""
        return self._list(Kind.ORGANISATION, known_names.organisations)

    def initiatives(self) -> Sequence[Candidate]:
        """Every initiative that is not archived."""
        return self._list(Kind.INITIATIVE, known_names.initiatives)

    def tags(self) -> Sequence[str]:
        """The themes in use."""
        tags = self._tags
        if tags is None:
            with self._notebook.reader() as reader:
                tags = self._tags = tuple(known_names.tags(reader))
        return tags

    def whole_name(self, name: str) -> Sequence[Candidate]:
        """Residents with just this first and last name; none for a first name alone."""
        key = name_key(name)
        if not key:
            return ()
        with self._notebook.reader() as reader:
            return _candidates(known_names.called(reader, key))

    def living(self, resident_id: int) -> Candidate | None:
        """The resident with this id, unless archived."""
        with self._notebook.reader() as reader:
            found = _candidates(known_names.people_with_ids(reader, [resident_id]))
        return found[0] if found else None

    def _list(self, kind: Kind, read: Callable[[Reader], list[KnownName]]) -> tuple[Candidate, ...]:
        found = self._lists.get(kind)
        if found is None:
            with self._notebook.reader() as reader:
                found = self._lists[kind] = _candidates(read(reader))
        return found

    def _forget_what_changed(self, changes: Changes) -> None:
        for kind in (Kind.STREET, Kind.PLACE, Kind.ORGANISATION, Kind.INITIATIVE):
            if changes.touches(kind):
                self._lists.pop(kind, None)
        if changes.touches(Kind.TAG):
            self._tags = None


def known(notebook: Notebook) -> KnownInNotebook:
    """What this notebook knows; the same value as long as it is open."""
    return notebook.keep(KnownInNotebook)


def preview(notebook: Notebook, line: str) -> CapturedContact:
    """What a typed line says, as far as this notebook knows the names in it.

    Raises `UserError("capture.too_long", limit=…)`.
    """
    names = known(notebook)
    return _with_whole_names(parse_line(line, today=notebook.today(), known=names), names)


def mention(notebook: Notebook, resident_id: int) -> str:
    """What to type for just this resident: `@` and the name, with `#` and the id when others have it too.

    Raises `UserError("record.gone")`.
    """
    with notebook.reader() as reader:
        name = known_names.names_of(reader, [resident_id]).get(resident_id)
    if name is None:
        raise UserError("record.gone")
    quoted = f'"{unquoted(name)}"'
    spellings = (name, quoted) if reads_as_name(name) else (quoted,)
    for spelling in (*spellings, f"{spellings[0]}#{resident_id}"):
        line = f"@{spelling}"
        chips = preview(notebook, f"{line} ").chips
        if len(chips) == 1 and chips[0].known_id == resident_id and chips[0].certain and not chips[0].candidates:
            return line
    return f"@{quoted}#{resident_id}"


def preview_lines(notebook: Notebook, text: str) -> tuple[CapturedContact, ...]:
    """What each line of a pasted text says, for review before it is saved.

    Raises `UserError`: `capture.too_long`, `capture.too_many_lines` (`limit`).
    """
    names = known(notebook)
    found = parse_lines(text, today=notebook.today(), known=names)
    return tuple(_with_whole_names(captured, names) for captured in found)


def _with_whole_names(captured: CapturedContact, names: KnownInNotebook) -> CapturedContact:
    return replace(captured, chips=tuple(_with_whole_name(chip, captured.line, names) for chip in captured.chips))


def _with_whole_name(chip: Chip, line: str, names: KnownInNotebook) -> Chip:
    """Among thousands of Jans the capture line is not shown the one whose whole name was typed: look again."""
    if chip.kind not in (ChipKind.PERSON, ChipKind.LED_BY) or chip.known_id is not None or chip.value == DESCRIBED:
        return chip
    pin = _PIN.search(line[chip.start : chip.end])
    pinned = names.living(int(pin[1])) if pin is not None else None
    if pinned is not None and folded(unquoted(pinned.label)) == folded(unquoted(chip.text)):
        return replace(chip, text=pinned.label, known_id=pinned.id, candidates=(), certain=True)
    if chip.candidates:
        return chip
    found = names.whole_name(chip.text)
    if len(found) == 1:
        return replace(chip, text=found[0].label, known_id=found[0].id, certain=True)
    return replace(chip, candidates=tuple(found[:SHOWN]), certain=False) if found else chip


def _candidates(names: Sequence[KnownName]) -> tuple[Candidate, ...]:
    return tuple(Candidate(each.id, each.name, each.hint) for each in names)
