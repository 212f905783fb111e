"""Suggestions for a neighbourhood in a file: nothing is stored, and no notebook is needed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.errors import UserError
from verbinder.exchange.neighbourhood import Neighbourhood, read_neighbourhood
from verbinder.matching.index import MatchIndex
from verbinder.matching.phrases import shipped_reader
from verbinder.matching.suggest import Wanted, suggestions
from verbinder.usecases.suggestions import made_view


def for_file(
    path: Path, *, kinds: Collection[SuggestionKind] | None = None, limit: int = 10, only: str = ""
) -> Iterator[tuple[str, list[tuple[str, SuggestionView]]]]:
    """For each resident of the file (or `only` one, by id or name) its id, and the suggestions with the other's id.

    Raises `UserError` for what is no such file, or for an `only` that is not in it.
    """
    neighbourhood = read_neighbourhood(path)
    index = MatchIndex(shipped_reader(), today=neighbourhood.on_date)
    index.build(neighbourhood.parties)
    index.barred = set(neighbourhood.barred)
    index.adjacent = neighbourhood.adjacent
    wanted = Wanted(limit, frozenset(kinds) if kinds else None)
    for number in _numbers(neighbourhood, only):
        found = suggestions(index, number, wanted)
        views = [
            made_view(
                index,
                suggestion,
                _name(neighbourhood, suggestion.mine),
                _name(neighbourhood, suggestion.theirs),
                window_days=neighbourhood.window_days,
            )
            for suggestion in found
        ]
        yield neighbourhood.ids[number], [(neighbourhood.ids[view.theirs.number], view) for view in views]


def _numbers(neighbourhood: Neighbourhood, only: str) -> list[int]:
    if not only:
        return sorted(number for number in neighbourhood.ids if number > 0)
    number = neighbourhood.number_of(only)
    if number is None:
        raise UserError("neighbourhood.unknown_person", name=only)
    return [number]


def _name(neighbourhood: Neighbourhood, number: int) -> PartyName:
    name = neighbourhood.names[number] or neighbourhood.ids[number]
    first = name if number < 0 else name.split(" ")[0]
    return PartyName(number, name, first)
