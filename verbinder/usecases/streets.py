"""Streets and neighbourhoods: listed, added, renamed, and found back however they are written.

Owns what counts as the same street. The usual ways of shortening a street's name stand in `verbinder.capture`.
"""

from __future__ import annotations

from verbinder.capture.street_words import SHORT_ENDINGS, TITLES
from verbinder.capture.streets import street_word
from verbinder.domain.cards import TimelineEntry
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import folded, tidy, tidy_lines
from verbinder.domain.streets import NeighbourhoodRow, StreetCard, StreetRow
from verbinder.errors import UserError
from verbinder.store import merging
from verbinder.store.notebook import Notebook
from verbinder.store.queries import streets as queries
from verbinder.store.queries import timeline as timelines
from verbinder.store.reader import Reader
from verbinder.store.unit_of_work import UnitOfWork

#: Words that are often left out or shortened in the middle of a name: "Past. v.d. Meerstraat".
BETWEEN = frozenset("van de den der het 't te ter ten 's vd v.d v.d. v/d vande vanden vander".split())


def all_streets(notebook: Notebook) -> tuple[StreetRow, ...]:
    """Every street by name, with its neighbourhood, how many residents we know there and when we were there last."""
    with notebook.reader() as reader:
        return queries.all_streets(reader)


def neighbourhoods(notebook: Notebook) -> tuple[NeighbourhoodRow, ...]:
    """Every neighbourhood by name."""
    with notebook.reader() as reader:
        return queries.neighbourhoods(reader)


def card(notebook: Notebook, street_id: int) -> StreetCard:
    """One street with who lives there and what waits there. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        return queries.card(reader, street_id, notebook.today())


def timeline(
    notebook: Notebook, street_id: int, *, before: TimelineEntry | None = None, limit: int = 100
) -> tuple[TimelineEntry, ...]:
    """The contacts and signals there, newest first; for the next page give the last entry of this one as `before`."""
    with notebook.reader() as reader:
        return timelines.timeline(reader, "street_id", street_id, before=before, limit=limit)


def street_key(name: str) -> str:
    """What the ways of writing one street have in common: "Tongelresestr." and "Tongelrese straat" are one."""
    first, *others = folded(name).split() or [""]
    words = [first, *(word for word in others if word not in BETWEEN)]
    return "".join(map(street_word, words))


def find(reader: Reader, name: str) -> int | None:
    """The street meant by `name`, also when shortened; None when there is none, or more than one fits."""
    exact = reader.find(Kind.STREET, folded_name=folded(name))
    if exact:
        return int(exact[0]["id"])
    key = street_key(name)
    alike = [number for number, known in queries.names(reader) if street_key(known) == key]
    return alike[0] if key and len(alike) == 1 else None


def find_or_add(work: UnitOfWork, name: str) -> int:
    """The street meant by `name`, made when it is new. Raises `UserError("street.nameless")` when it is empty."""
    name = tidy(name)
    if not name:
        raise UserError("street.nameless")
    found = find(work, name)
    return work.add(Kind.STREET, name=written_out(name)) if found is None else found


def id_for(work: UnitOfWork, name: str) -> int | None:
    """The same for a field that may stay empty: None for no name."""
    return find_or_add(work, name) if name.strip() else None


def written_out(name: str) -> str:
    """A new street as it is stored: shortened endings written out, the first letter a capital."""
    *first, last = name.split()
    bare = last.replace(".", "")
    whole = street_word(folded(last))
    if whole not in TITLES.values():
        for short, ending in SHORT_ENDINGS.items():
            if folded(bare).endswith(short) and whole.endswith(ending) and whole != folded(bare):
                last = bare[: -len(short)] + (ending if bare[: -len(short)] else ending.capitalize())
                break
    text = " ".join([*first, last])
    return text[0].upper() + text[1:]


def add(notebook: Notebook, name: str, *, neighbourhood: str = "", note: str = "") -> int:
    """Add a street. Raises `UserError`: `street.nameless`, or `street.exists` when it is there already."""
    name = tidy(name)
    if not name:
        raise UserError("street.nameless")
    with notebook.unit_of_work(Operation.ADD_STREET, name) as work:
        known = find(work, name)
        if known is not None:
            raise UserError("street.exists", name=work.get(Kind.STREET, known)["name"])
        street_id = work.add(
            Kind.STREET,
            name=name,
            note=tidy_lines(note),
            neighbourhood_id=neighbourhood_for(work, neighbourhood),
        )
        work.commit()
    return street_id


def edit(notebook: Notebook, street_id: int, name: str, *, neighbourhood: str = "", note: str = "") -> None:
    """Rename a street or put it in a neighbourhood. Raises `UserError` like `add`, and `record.gone`."""
    name = tidy(name)
    if not name:
        raise UserError("street.nameless")
    with notebook.unit_of_work(Operation.EDIT_STREET, name) as work:
        if any(row["id"] != street_id for row in work.find(Kind.STREET, folded_name=folded(name))):
            raise UserError("street.exists", name=name)
        work.change(
            Kind.STREET,
            street_id,
            name=name,
            note=tidy_lines(note),
            neighbourhood_id=neighbourhood_for(work, neighbourhood),
        )
        work.commit()


def merge(notebook: Notebook, keep_id: int, other_id: int) -> None:
    """Make two streets one, with all that is there. Raises `UserError`: `street.one_street`, `record.gone`."""
    if keep_id == other_id:
        raise UserError("street.one_street")
    with notebook.unit_of_work(Operation.MERGE_STREETS) as work:
        mine, theirs = work.get(Kind.STREET, keep_id), work.get(Kind.STREET, other_id)
        work.subject = mine["name"]
        notes = dict.fromkeys(note for note in (mine["note"], theirs["note"]) if note)
        area = mine["neighbourhood_id"] or theirs["neighbourhood_id"]
        work.change(Kind.STREET, keep_id, note="\n".join(notes), neighbourhood_id=area)
        merging.join(work, Kind.STREET, keep_id, other_id)
        work.commit()


def remove(notebook: Notebook, street_id: int) -> None:
    """Remove a street nothing stands in. Raises `UserError`: `street.in_use`, `record.gone`."""
    with notebook.reader() as reader:
        name = reader.get(Kind.STREET, street_id)["name"]
    with notebook.unit_of_work(Operation.DELETE_STREET, name) as work:
        if queries.is_used(work, street_id):
            raise UserError("street.in_use", name=name)
        work.remove(Kind.STREET, street_id)
        work.commit()


def neighbourhood_for(work: UnitOfWork, name: str) -> int | None:
    """The neighbourhood called `name`, made when it is new; None for no name."""
    name = tidy(name)
    if not name:
        return None
    wanted = folded(name)
    for known in queries.neighbourhoods(work):
        if folded(known.name) == wanted:
            return known.id
    return work.add(Kind.NEIGHBOURHOOD, name=name)


def add_neighbourhood(notebook: Notebook, name: str, *, note: str = "") -> int:
    """Add a neighbourhood. Raises `UserError`: `street.neighbourhood_nameless`, `street.neighbourhood_exists`."""
    name = _neighbourhood_name(name)
    with notebook.unit_of_work(Operation.ADD_NEIGHBOURHOOD, name) as work:
        _refuse_same_neighbourhood(work, name)
        neighbourhood_id = work.add(Kind.NEIGHBOURHOOD, name=name, note=tidy_lines(note))
        work.commit()
    return neighbourhood_id


def edit_neighbourhood(notebook: Notebook, neighbourhood_id: int, name: str, *, note: str = "") -> None:
    """Rename a neighbourhood. Raises `UserError` like `add_neighbourhood`, and `record.gone`."""
    name = _neighbourhood_name(name)
    with notebook.unit_of_work(Operation.EDIT_NEIGHBOURHOOD, name) as work:
        _refuse_same_neighbourhood(work, name, besides=neighbourhood_id)
        work.change(Kind.NEIGHBOURHOOD, neighbourhood_id, name=name, note=tidy_lines(note))
        work.commit()


def _neighbourhood_name(name: str) -> str:
    name = tidy(name)
    if not name:
        raise UserError("street.neighbourhood_nameless")
    return name


def _refuse_same_neighbourhood(work: UnitOfWork, name: str, *, besides: int | None = None) -> None:
    for known in queries.neighbourhoods(work):
        if known.id != besides and folded(known.name) == folded(name):
            raise UserError("street.neighbourhood_exists", name=known.name)
