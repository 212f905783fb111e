"""For whom suggestions can be asked: found by the beginning of a name, with what they give and look for.

Who may not be suggested is not found here either. Everything asks the index, so `match_index.ready` comes first.
"""

from __future__ import annotations

from verbinder.domain.names import folded
from verbinder.domain.parties import PartyGift
from verbinder.domain.suggestions import PartyName
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.store.queries import known_names, parties
from verbinder.store.queries.party_names import names
from verbinder.usecases.match_index import index_of

#: Looked at for one answer, before those who may not be suggested are left out.
LOOKED_AT = 60


def find(notebook: Notebook, text: str, *, limit: int = 8) -> tuple[PartyName, ...]:
    """Residents of whom words of the name begin so, then organisations; none when nothing is typed."""
    typed = folded(text)
    if not typed:
        return ()
    index = index_of(notebook).current()
    with notebook.reader() as reader:
        numbers = [person.id for person in known_names.people_with_word(reader, text, LOOKED_AT)]
        numbers += [-each.id for each in known_names.organisations(reader) if f" {typed}" in f" {folded(each.name)}"]
        numbers = [number for number in numbers if number in index.parties and index.parties[number].open][:limit]
        called = names(reader, numbers)
    return tuple(called[number] for number in numbers if number in called)


def may_be_suggested(notebook: Notebook, number: int) -> bool:
    """Whether suggestions are made for a party at all: not for who wants rest, no contact, or no introductions."""
    party = index_of(notebook).current().parties.get(number)
    return party is not None and party.open


def name_of(notebook: Notebook, number: int) -> PartyName:
    """What a party is called. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        found = names(reader, [number]).get(number)
    if found is None:
        raise UserError("record.gone")
    return found


def gifts_of(notebook: Notebook, number: int) -> tuple[PartyGift, ...]:
    """What suggestions for a party can rest on; nothing for who may not be suggested."""
    party = index_of(notebook).current().parties.get(number)
    return party.gifts if party is not None and party.open else ()


def owner_of(notebook: Notebook, gift_id: int) -> int:
    """The number of the party a gift belongs to. Raises `UserError("record.gone")`."""
    with notebook.reader() as reader:
        owner = parties.owners_of(reader, [gift_id]).get(gift_id)
    if owner is None:
        raise UserError("record.gone")
    return owner
