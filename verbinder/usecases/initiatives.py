"""What a verbinder does with initiatives: find, write down, correct, set aside, and see what exists already.

Owns the writes to the initiative itself. Who takes part, what happens in it and how we step back have modules of their
own: `initiative_people`, `activities`, `small_steps`, `support`, `cooperation`, `initiative_roles`, `stepping_back`.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import PersonMet
from verbinder.domain.initiative_views import Dossier, InitiativeQuery, InitiativeRow, Overlap, TakesPart
from verbinder.domain.initiatives import InitiativeFields, InvolvedFields
from verbinder.domain.names import folded
from verbinder.domain.roles import RoleFields
from verbinder.domain.stepping_back.record import Part
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import initiative_dossier, known_names, taking_part
from verbinder.store.queries import initiatives as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import given_ids, initiative_people, initiative_roles, tags
from verbinder.usecases.people_met import Address, meet

#: As many as one can still speak with before something new is started.
MOST_OVERLAP = 20


def ids(notebook: Notebook, query: InitiativeQuery) -> array[int]:
    """The ids of the initiatives that fit, in the order asked for."""
    with notebook.reader() as reader:
        return queries.ids(reader, query, notebook.today())


def rows(notebook: Notebook, wanted: Iterable[int]) -> dict[int, InitiativeRow]:
    """The rows of these initiatives; what is gone is left out."""
    with notebook.reader() as reader:
        return queries.rows(reader, wanted, notebook.today())


def dossier(notebook: Notebook, initiative_id: int) -> Dossier:
    """Everything of one initiative. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return initiative_dossier.dossier(reader, initiative_id)


def fields(notebook: Notebook, initiative_id: int) -> InitiativeFields:
    """What was filled in, for a form. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return initiative_dossier.fields(reader, initiative_id)


def names(notebook: Notebook, wanted: Iterable[int]) -> dict[int, str]:
    """What these initiatives are called; what is gone is left out."""
    with notebook.reader() as reader:
        return queries.names(reader, wanted)


def of_party(notebook: Notebook, number: int) -> tuple[TakesPart, ...]:
    """What a resident (an id) or an organisation (minus its id) takes part in; nothing that is archived."""
    with notebook.reader() as reader:
        return taking_part.of_party(reader, number, notebook.today())


def initiative_of(notebook: Notebook, kind: Kind, row_id: int) -> int:
    """The initiative that an activity, a step, support and the like belong to. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = taking_part.initiative_of(reader, kind, row_id)
    if found is None:
        raise UserError("record.gone")
    return found


def id_called(notebook: Notebook, text: str) -> int:
    """The initiative with this id (also that of the file it came in by) or this name, whatever its capitals.

    Raises `UserError`: `initiative.unknown`, `initiative.several` with the ids when several are called so.
    """
    with notebook.reader() as reader:
        if text.isascii() and text.isdigit() and queries.names(reader, [int(text)]):
            return int(text)
        words = given_ids.initiatives(reader)
        came_in_so = queries.names(reader, [number for number, word in words.items() if word == text])
        if came_in_so:
            # Of several files that used the same word the last one is meant.
            return max(came_in_so)
        found = [known.id for known in known_names.initiatives(reader) if folded(known.name) == folded(text)]
    if not found:
        raise UserError("initiative.unknown", name=text)
    if len(found) > 1:
        raise UserError("initiative.several", count=len(found), ids=", ".join(map(str, sorted(found))))
    return found[0]


def overlap(
    notebook: Notebook,
    *,
    themes: Iterable[str] = (),
    place_id: int | None = None,
    neighbourhood_id: int | None = None,
    apart_from: int | None = None,
    limit: int = MOST_OVERLAP,
) -> tuple[Overlap, ...]:
    """What exists already on these themes, in this place or neighbourhood; asked when something new is started.

    Raises `UserError("record.gone")` for a place that is not there any more.
    """
    with notebook.reader() as reader:
        return queries.overlap(
            reader,
            notebook.today(),
            themes=tuple(themes),
            place_id=place_id,
            neighbourhood_id=neighbourhood_id,
            apart_from=apart_from,
            limit=limit,
        )


def add(
    notebook: Notebook,
    fields: InitiativeFields,
    *,
    role: RoleFields | None = None,
    involved: Iterable[InvolvedFields] = (),
    new_people: Iterable[tuple[PersonMet, Part]] = (),
) -> int:
    """Write down an initiative, with our role and who takes part, as one step; returns its id.

    `new_people` are written down as residents first, each with a part from today.

    Without `role` it is the residents' own, and we strengthen it. Raises `UserError`: `initiative.nameless`,
    `record.gone`, and what `initiative_roles.choose` and `initiative_people.add` raise.
    """
    fields = check(fields)
    with notebook.unit_of_work(Operation.ADD_INITIATIVE, fields.name) as work:
        initiative_id = add_to(work, fields)
        if role is not None:
            initiative_roles.choose_in(work, initiative_id, role)
        for each in (*involved, *_parts_of_new(work, new_people)):
            initiative_people.add_to(work, initiative_id, each)
        work.commit()
    return initiative_id


def add_to(work: UnitOfWork, fields: InitiativeFields) -> int:
    """Write down an initiative within a larger step; returns its id. Raises `UserError` like `add`."""
    fields = check(fields)
    initiative_id = work.add(Kind.INITIATIVE, **_columns(work, fields))
    tags.put(work, Kind.INITIATIVE, initiative_id, fields.themes)
    return initiative_id


def edit(notebook: Notebook, initiative_id: int, fields: InitiativeFields) -> None:
    """Correct what is known; our role in it stays as it was chosen. Raises `UserError` like `add`."""
    fields = check(fields)
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE, fields.name) as work:
        work.change(Kind.INITIATIVE, initiative_id, **_columns(work, fields))
        tags.put(work, Kind.INITIATIVE, initiative_id, fields.themes)
        work.commit()


def archive(notebook: Notebook, initiative_id: int, archived: bool) -> None:
    """Set an initiative aside (it is out of every list and advice), or bring it back. Raises `record.gone`."""
    operation = Operation.ARCHIVE_INITIATIVE if archived else Operation.BRING_BACK_INITIATIVE
    with notebook.unit_of_work(operation) as work:
        row = work.get(Kind.INITIATIVE, initiative_id)
        work.subject = row["name"]
        day = (row["archived_on"] or notebook.today()) if archived else None
        work.change(Kind.INITIATIVE, initiative_id, archived_on=day)
        work.commit()


def find_or_add(work: UnitOfWork, fields: InitiativeFields) -> int:
    """The initiative of this name that is not archived, made when it is new. Raises `UserError` like `add`."""
    wanted = folded(check(fields).name)
    for known in known_names.initiatives(work):
        if folded(known.name) == wanted:
            return known.id
    return add_to(work, fields)


def check(fields: InitiativeFields) -> InitiativeFields:
    """The fields tidied, ready to be stored. Raises `UserError("initiative.nameless")`."""
    fields = fields.tidied()
    if not fields.name:
        raise UserError("initiative.nameless")
    return fields


def _parts_of_new(work: UnitOfWork, people: Iterable[tuple[PersonMet, Part]]) -> Iterator[InvolvedFields]:
    for person, part in people:
        (resident_id,) = meet(work, [person], Address()).ids
        yield InvolvedFields(part=part, resident_id=resident_id, from_on=work.now.date())


def _columns(work: UnitOfWork, fields: InitiativeFields) -> dict[str, Any]:
    columns = asdict(fields)
    del columns["themes"]
    for kind, number in (
        (Kind.PLACE, fields.place_id),
        (Kind.NEIGHBOURHOOD, fields.neighbourhood_id),
        (Kind.RESIDENT, fields.their_contact_id),
    ):
        if number is not None:
            work.get(kind, number)
    return columns | {"phase": fields.phase.value, "rhythm": fields.rhythm.value}
