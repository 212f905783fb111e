"""Handing over to a colleague: a preview of who goes along and with what, then one encrypted file of it.

Owns the order: chosen by the rule of `domain.hand_over`, noted as leaving, sealed with a passphrase of its own. The
file goes to nobody by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verbinder.domain.addresses import address_line
from verbinder.domain.changes import Kind
from verbinder.domain.exports import ExportKind
from verbinder.domain.hand_over import SUFFIX, Goes, HandedPerson, HandOverPreview, Said, Stays, how_it_goes
from verbinder.domain.names import shown_name
from verbinder.domain.privacy import Approach, HandingOver
from verbinder.domain.withholding import Withholding
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.hand_over.choosing import Choosing, Chosen
from verbinder.exchange.hand_over.fields import FIELDS
from verbinder.exchange.hand_over.numbering import renumbered
from verbinder.exchange.hand_over.rows import circumstances
from verbinder.exchange.portable.content import whole_notebook
from verbinder.exchange.portable.writing import portable_bytes
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.store.queries import hand_over as queries
from verbinder.store.sealed import write_sealed
from verbinder.usecases.access import resident_called
from verbinder.usecases.exports import leaving

#: What a sealed file says it is, and the version of that.
SEALED_AS, VERSION = "verbinder-hand-over", 1
CancelAsked = Callable[[], bool]
Progress = Callable[[int, int], None]
#: How far, in hundredths, making a file is when everything was read, was chosen, and was put into one text.
READ, CHOSEN, WRITTEN, READY = 30, 70, 80, 100
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Gathered:
    chosen: Chosen
    preview: HandOverPreview


def people_called(notebook: Notebook, names: Iterable[str]) -> frozenset[int]:
    """The ids of residents named on the command line. Raises `UserError` as `access.resident_called`."""
    return frozenset(resident_called(notebook, name) for name in names)


def preview(
    notebook: Notebook,
    *,
    without: Collection[int] = (),
    notes: bool = False,
    language: str = "nl",
    cancelled: CancelAsked | None = None,
) -> HandOverPreview:
    """What a hand-over would hold, people by name. `without`: residents who are left out beyond the rule.

    Changes nothing. Raises `Cancelled`.
    """
    return _gather(notebook, frozenset(without), language, notes=notes, watch=_Watch(cancelled)).preview


def export(
    notebook: Notebook,
    path: Path,
    passphrase: str,
    *,
    without: Collection[int] = (),
    notes: bool = False,
    language: str = "nl",
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> HandOverPreview:
    """Write the file, encrypted and read back once, and note that it left.

    `progress` is told hundredths. Stopped, there is no file and nothing was noted. Raises `UserError`:
    `hand_over.wrong_ending`, `hand_over.nobody`, `notebook.empty_passphrase`, `sealed.not_written`; `Cancelled`.
    """
    check_ending(path)
    if not passphrase:
        raise UserError("notebook.empty_passphrase")
    watch = _Watch(cancelled, progress)
    found = _gather(notebook, frozenset(without), language, notes=notes, watch=watch)
    people = sum(person.goes for person in found.preview.people)
    if not people:
        raise UserError("hand_over.nobody")
    content = portable_bytes(whole_notebook(renumbered(found.chosen.tables)), watch)
    watch.reached(WRITTEN)
    with leaving(notebook, ExportKind.HAND_OVER, people):
        write_sealed(path, passphrase, SEALED_AS, VERSION, content, watch)
    if progress is not None:
        progress(READY, READY)
    return found.preview


def check_ending(path: Path) -> None:
    """So that no slip of the pen writes over something else. Raises `UserError("hand_over.wrong_ending")`."""
    if path.suffix.lower() != SUFFIX:
        raise UserError("hand_over.wrong_ending", file=path.name, ending=SUFFIX)


class _Watch:
    """Called between two bits of work it stops them when that was asked for; `reached` also tells how far it is."""

    def __init__(self, cancelled: CancelAsked | None, progress: Progress | None = None) -> None:
        self._cancelled, self._progress = cancelled, progress

    def __call__(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def reached(self, part: int) -> None:
        """So many hundredths are done."""
        self()
        if self._progress is not None:
            self._progress(part, READY)


def _gather(notebook: Notebook, without: frozenset[int], language: str, *, notes: bool, watch: _Watch) -> _Gathered:
    today = notebook.today()
    with notebook.reader() as reader:
        rows = queries.rows(reader, FIELDS, notes=notes, check=watch)
        (about,) = reader.find(Kind.NOTEBOOK)
        contact_people = queries.contact_people(reader, notes=notes)
    watch.reached(READ)
    people = {row["id"]: how_it_goes(_said(row), today, left_out=row["id"] in without) for row in rows[Kind.RESIDENT]}
    whole = frozenset(number for number, how in people.items() if how is Goes.WHOLE)

    def stayed(parts: Mapping[str, int]) -> str:
        listed = ", ".join(f"{count} {sentence(f'part.{part}', language)}" for part, count in sorted(parts.items()))
        return sentence("hand_over.stayed_in_initiative", language, day=f"{today:%d-%m-%Y}", parts=listed)

    around = circumstances(rows, whole, contact_people, notes=notes, today=today)
    withheld = _withholding(rows, whole)
    chosen = Choosing(rows, people, around, withheld, today=today, stayed=stayed, check=watch).chosen()
    chosen.tables[Kind.NOTEBOOK.value] = [{"id": 1, "name": about["name"], "created_on": today}]
    watch.reached(CHOSEN)
    counts = {Kind(name): len(taken) for name, taken in chosen.tables.items() if taken}
    return _Gathered(chosen, HandOverPreview(_people(rows, people), counts, chosen.texts_withheld))


def _said(row: Row) -> Said:
    return Said(
        Approach(row["approach"]),
        row["approach_until"],
        HandingOver(row["handing_over"]),
        row["archived_on"],
        row["forgotten_on"],
    )


def _withholding(rows: Mapping[Kind, list[dict[str, Any]]], whole: frozenset[int]) -> Withholding:
    """The names of everybody who stays, also when somebody who goes is called so too; numbers of who goes may stand."""
    names: set[str] = set()
    for row in rows[Kind.RESIDENT]:
        if row["id"] not in whole:
            names |= {row["given_name"], row["surname"]}
    for row in rows[Kind.CONTACT_PERSON]:
        if row["resident_id"] is not None and row["resident_id"] not in whole:
            names |= set(row["name"].split())
    reached = {
        text
        for row in rows[Kind.CONTACT_DETAIL]
        if row["organisation_id"] is not None or row["resident_id"] in whole
        for text in (row["value"], row["normal"])
    }
    return Withholding(names - {""}, (), reached)


def _people(rows: Mapping[Kind, list[dict[str, Any]]], how: Mapping[int, Goes | Stays]) -> tuple[HandedPerson, ...]:
    """Everybody by name, but for who was forgotten: they have none."""
    streets = {row["id"]: row["name"] for row in rows[Kind.STREET]}
    people = [
        HandedPerson(
            row["id"],
            shown_name(row["given_name"], row["infix"], row["surname"], row["initials"], row["description"]),
            address_line(streets.get(row["street_id"], ""), row["house_number"], row["house_addition"]),
            how[row["id"]],
        )
        for row in sorted(rows[Kind.RESIDENT], key=lambda row: (row["sort_key"], row["id"]))
        if how[row["id"]] is not Stays.FORGOTTEN
    ]
    return tuple(people)
