"""The command `suggest`: who could meet whom in the notebook, or in a neighbourhood file."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from verbinder.cli.output import print_json
from verbinder.cli.session import Session, shown
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.suggestions import PartyName, SuggestionView
from verbinder.matching.vocabulary import Vocabulary, shipped_vocabulary

Kinds = Collection[SuggestionKind] | None
#: Whose, and with whom: the other's id beside the view.
Listed = Iterable[tuple[str, list[tuple[str, SuggestionView]]]]


def of_file(session: Session, file: Path, person: str, kinds: Kinds, limit: int, *, as_json: bool) -> None:
    """Suggestions for everybody in a neighbourhood file, or for one of them."""
    from verbinder.usecases import neighbourhood

    found = neighbourhood.for_file(file, kinds=kinds, limit=limit, only=person)
    _print(session, found, shipped_vocabulary(), as_json=as_json)


def of_notebook(session: Session, person: str, kinds: Kinds, limit: int, *, as_json: bool) -> None:
    """Suggestions for everybody in the notebook, or for one of them."""
    from verbinder.usecases import match_index, suggestions
    from verbinder.usecases.parties_called import parties_called

    with session.reading() as notebook:
        found: Iterable[tuple[int, tuple[SuggestionView, ...]]]
        if person:
            numbers = parties_called(notebook, person)
            found = [(number, suggestions.for_party(notebook, number, kinds=kinds, limit=limit)) for number in numbers]
            shown(notebook, sum(1 + len(views) for _, views in found))
        else:
            shown(notebook, None)
            found = suggestions.for_each(notebook, kinds=kinds, limit=limit)
        called = ((id_of(number), [(id_of(view.theirs.number), view) for view in views]) for number, views in found)
        _print(session, called, match_index.vocabulary_now(notebook), as_json=as_json)


def id_of(number: int) -> str:
    """What a party is called in the output: "r12" is resident 12 of the portable file, "o3" organisation 3."""
    return f"r{number}" if number > 0 else f"o{-number}"


def _print(session: Session, found: Listed, vocabulary: Vocabulary, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {whose: [_plain(session, other, view, vocabulary) for other, view in views] for whose, views in found}
        )
        return
    nothing = True
    for _, views in found:
        if views:
            nothing = False
            _print_one(session, [view for _, view in views], vocabulary)
    if nothing:
        print(session.say("cli.no_suggestions"))


def _print_one(session: Session, views: list[SuggestionView], vocabulary: Vocabulary) -> None:
    from verbinder.usecases.suggestion_words import reason_text, told

    print(_called(views[0].mine))
    for view in views:
        print(f"  {_called(view.theirs)}: {reason_text(view, session.language, vocabulary)}")
        if view.cautions:
            print(f"    {told(view.cautions, session.language, vocabulary)}")


def _called(name: PartyName) -> str:
    return f"{name.name} ({name.where})" if name.where else name.name


def _plain(session: Session, other: str, view: SuggestionView, vocabulary: Vocabulary) -> dict[str, Any]:
    from verbinder.usecases.suggestion_words import reason_text, told

    return {
        "id": other,
        "name": view.theirs.name,
        "kind": view.kind.value,
        "score": view.score,
        "reason": reason_text(view, session.language, vocabulary),
        "warning": told(view.cautions, session.language, vocabulary),
        "evidence": [{"mine": each.mine, "theirs": each.theirs, "concept": each.topic} for each in view.shared],
    }
