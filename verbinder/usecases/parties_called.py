"""Who is meant by a name or an id, typed on the command line."""

from __future__ import annotations

from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries.party_names import numbers_called
from verbinder.usecases.match_index import index_of


def parties_called(notebook: Notebook, name_or_id: str) -> list[int]:
    """The party that is called so, or has this id ("r12" or "12" is a resident, "o3" an organisation).

    Raises `UserError`: `neighbourhood.unknown_person`, or `neighbourhood.several_people` with their ids.
    """
    index = index_of(notebook).current()
    given = name_or_id.strip()
    if given.lstrip("ro").isdigit():
        number = int(given.lstrip("ro")) * (-1 if given.startswith("o") else 1)
        if number in index.parties:
            return [number]
    with notebook.reader() as reader:
        found = numbers_called(reader, given)
    if not found:
        raise UserError("neighbourhood.unknown_person", name=given)
    if len(found) > 1:
        ids = ", ".join(f"r{number}" if number > 0 else f"o{-number}" for number in found)
        raise UserError("neighbourhood.several_people", count=len(found), ids=ids)
    return found
