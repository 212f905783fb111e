"""Opening a colleague's hand-over: read, compared with who is known here, then brought in as one step to undo.

Owns what happens with somebody who is known: their card stays as it is here, what it does not say is filled in, and of
their wishes the strictest holds. What is brought in hangs on that card. The same file again brings nothing, and who
was forgotten here does not come back with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.hand_over import SUFFIX, KnownHere, TakenOver, TakeOverPreview
from verbinder.domain.merging import TEXTS, merged
from verbinder.domain.privacy import Approach
from verbinder.errors import Cancelled
from verbinder.exchange.hand_over.leaving_out import without_people
from verbinder.exchange.json_file import parsed_json
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.exchange.portable.parsing import outer_object
from verbinder.exchange.portable.reading import notebook_in
from verbinder.store import joining
from verbinder.store.notebook import Notebook
from verbinder.store.reader import Reader
from verbinder.store.sealed import read_sealed
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import forgotten_people
from verbinder.usecases.hand_over import SEALED_AS, VERSION
from verbinder.usecases.same_people import find_known

Progress = Callable[[int, int], None]
CancelAsked = Callable[[], bool]
Row = Mapping[str, Any]
#: A job waits this long, in seconds, for another one to finish.
WAIT = 60.0
#: Columns of a wish; of somebody who comes as a mark nothing else is known.
WISH = ("approach", "approach_until", "approach_reason")


def is_hand_over(path: Path) -> bool:
    """Whether a file says by its name that it is a hand-over."""
    return path.suffix.lower() == SUFFIX


def open_(path: Path, passphrase: str) -> PortableNotebook:
    """What is in a hand-over file; nothing is written anywhere. Takes a quarter of a second on purpose.

    Raises `UserError` under [sealed] and [portable], `notebook.empty_passphrase`.
    """
    content = read_sealed(path, passphrase, SEALED_AS, VERSION)
    return notebook_in(outer_object(parsed_json(content), path.name))


def everybody(incoming: PortableNotebook) -> frozenset[int]:
    """The ids in the file of all its people."""
    return frozenset(_number(row["id"]) for row in incoming.tables[Kind.RESIDENT.value])


def preview(notebook: Notebook, incoming: PortableNotebook, *, as_new: Collection[int] = ()) -> TakeOverPreview:
    """What `run` would do. `as_new`: people of the file (by their id in it) who are somebody else after all."""
    with notebook.reader() as reader:
        known = find_known(reader, incoming.tables, frozenset(as_new))
        gone = _forgotten(reader, incoming, known)
        incoming = without_people(incoming, gone)
        rows = joining.fresh(incoming.tables, _join(reader, incoming, known))
    marks = sum(row["approach"] != Approach.WELCOME for row in rows[Kind.RESIDENT])
    counts = {kind: len(those) for kind, those in rows.items() if those}
    return TakeOverPreview(len(rows[Kind.RESIDENT]) - marks, marks, known, counts, len(gone))


def run(
    notebook: Notebook,
    incoming: PortableNotebook,
    *,
    subject: str,
    as_new: Collection[int] = (),
    progress: Progress | None = None,
    cancelled: CancelAsked | None = None,
) -> TakenOver:
    """Bring it in as one step that undo takes back whole; a backup copy comes first. `subject` names the file.

    Raises `Cancelled`, `StoreUnavailable`: then nothing was kept.
    """

    def check() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled

    with notebook.unit_of_work(Operation.TAKE_OVER, subject, wait=WAIT) as work:
        known = find_known(work, incoming.tables, frozenset(as_new))
        gone = _forgotten(work, incoming, known)
        incoming = without_people(incoming, gone)
        joined = _join(work, incoming, known)
        rows = joining.fresh(incoming.tables, joined)
        if any(rows.values()):
            offsets = joining.add_fresh(
                work, rows, joined, progress=progress or (lambda done, total: None), check=check
            )
        else:
            offsets = {}
        _fill_in(work, incoming.tables[Kind.RESIDENT.value], joined, offsets)
        check()
        work.commit()
    added = {kind: len(those) for kind, those in rows.items() if those}
    return TakenOver(added.get(Kind.RESIDENT, 0), known, added, len(gone))


def _forgotten(reader: Reader, incoming: PortableNotebook, known: Sequence[KnownHere]) -> frozenset[int]:
    return forgotten_people.in_file(reader, incoming.tables, {each.incoming_id for each in known})


def _join(reader: Reader, incoming: PortableNotebook, known: Sequence[KnownHere]) -> joining.Joined:
    people = {each.incoming_id: each.known_id for each in known}
    households: dict[int, int] = {}
    taken: set[int] = set()
    for row in incoming.tables[Kind.RESIDENT.value]:
        here = people.get(_number(row["id"]))
        if here is None or row["household_id"] is None:
            continue
        household = reader.get(Kind.RESIDENT, here)["household_id"]
        if household is not None and household not in taken and row["household_id"] not in households:
            households[_number(row["household_id"])] = household
            taken.add(household)
    return joining.join_all(reader, incoming.tables, people, households)


def _fill_in(work: UnitOfWork, incoming: Sequence[Row], joined: joining.Joined, offsets: Mapping[Kind, int]) -> None:
    """Bring what the file says of people who are known here to their cards."""

    def here(kind: Kind, number: int | None) -> int | None:
        if number is None:
            return None
        return joined[kind].get(number, number + offsets.get(kind, 0))

    for row in incoming:
        known_id = joined[Kind.RESIDENT].get(row["id"])
        if known_id is None:
            continue
        theirs = {
            **row,
            "street_id": here(Kind.STREET, row["street_id"]),
            "household_id": here(Kind.HOUSEHOLD, row["household_id"]),
        }
        work.change(Kind.RESIDENT, known_id, **_card(work.get(Kind.RESIDENT, known_id), theirs))


def _card(mine: Row, theirs: Row) -> dict[str, Any]:
    """What the card here becomes: see `domain.merging`. A text that stands in it already is not added again."""
    values = merged(mine, theirs, ())
    # Said about this notebook's own successor: what was said to the colleague is no answer to that.
    values["handing_over"] = mine["handing_over"]
    if theirs["approach"] != Approach.WELCOME:
        return {name: values[name] for name in WISH}
    for name in TEXTS:
        if theirs[name] in mine[name]:
            values[name] = mine[name]
    return values


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
