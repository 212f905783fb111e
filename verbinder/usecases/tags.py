"""Tags: the user's own themes on residents, organisations, places, contacts, signals and initiatives."""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.names import folded, tidy
from verbinder.domain.streets import TagRow
from verbinder.errors import UserError
from verbinder.store import merging
from verbinder.store.notebook import Notebook
from verbinder.store.queries import streets as queries
from verbinder.store.unit_of_work import UnitOfWork
from verbinder.usecases import owners


def all_tags(notebook: Notebook) -> tuple[TagRow, ...]:
    """Every tag by name, with how often it is used."""
    with notebook.reader() as reader:
        return queries.tags(reader)


def merge(notebook: Notebook, keep_id: int, other_id: int) -> None:
    """Make two tags one. Raises `UserError`: `tag.one_tag`, `record.gone`."""
    if keep_id == other_id:
        raise UserError("tag.one_tag")
    with notebook.unit_of_work(Operation.MERGE_TAGS) as work:
        work.subject = work.get(Kind.TAG, keep_id)["name"]
        merging.join(work, Kind.TAG, keep_id, other_id)
        work.commit()


def set_tags(notebook: Notebook, owner_kind: Kind, owner_id: int, names: Iterable[str]) -> None:
    """Let something carry exactly these tags; new names are added. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        subject = owners.name_of(reader, owner_kind, owner_id)
    with notebook.unit_of_work(Operation.EDIT_TAGS, subject) as work:
        put(work, owner_kind, owner_id, names)
        work.commit()


def put(work: UnitOfWork, owner_kind: Kind, owner_id: int, names: Iterable[str]) -> None:
    """The same within a larger step. A tag nothing carries any more is removed with its last use."""
    wanted = {id_for(work, name): None for name in names if tidy(name.strip("# "))}
    uses = Kind.INITIATIVE_THEME if owner_kind is Kind.INITIATIVE else Kind.TAGGING
    reference = {owners.column(owner_kind): owner_id}
    carried = {row["tag_id"]: row["id"] for row in work.find(uses, **reference)}
    for tag_id in wanted:
        if tag_id not in carried:
            work.add(uses, tag_id=tag_id, **reference)
    for tag_id, use_id in carried.items():
        if tag_id not in wanted:
            work.remove(uses, use_id)
            let_go(work, tag_id)


def let_go(work: UnitOfWork, tag_id: int) -> None:
    """Remove a tag when nothing carries it any more."""
    if not any(work.find(kind, tag_id=tag_id) for kind in (Kind.TAGGING, Kind.INITIATIVE_THEME, Kind.STORY)):
        work.remove(Kind.TAG, tag_id)


def id_for(work: UnitOfWork, name: str) -> int:
    """The tag of this name, which is added when there is none."""
    name = tidy(name.strip("# "))
    known = work.find(Kind.TAG, folded_name=folded(name))
    return int(known[0]["id"]) if known else work.add(Kind.TAG, name=name)
