"""The commands about doubles within the notebook: listing them, making two cards one, keeping them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from verbinder.cli.output import print_json, print_rows
from verbinder.cli.session import Session, shown
from verbinder.domain.names import folded
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook

if TYPE_CHECKING:
    from verbinder.usecases.merging_names import Subject


def show(session: Session, limit: int, *, as_json: bool) -> None:
    """Who is probably twice, the surest first."""
    from verbinder.usecases import doubles

    with session.reading() as notebook:
        found = doubles.find(notebook)
        shown(notebook, 2 * len(found[:limit]))
    if as_json:
        print_json(
            [{**asdict(pair), "why": [session.say(f"alike.{why}") for why in pair.reasons]} for pair in found[:limit]]
        )
        return
    if not found:
        print(session.say("cli.no_doubles"))
        return
    print(session.say("cli.doubles_found", count=len(found)))
    print_rows(
        (
            f"r{pair.one} r{pair.other}",
            ", ".join(filter(None, (pair.one_name, pair.one_address))),
            ", ".join(filter(None, (pair.other_name, pair.other_address))),
            " · ".join(session.say(f"alike.{why}") for why in pair.reasons),
        )
        for pair in found[:limit]
    )


def merge(session: Session, keep: str, other: str, take: Sequence[str], *, not_same: bool, as_json: bool) -> None:
    """Make two cards one, or remember that they are two people."""
    from verbinder.usecases import doubles

    with session.writing() as notebook:
        keep_id, other_id = _resident(notebook, keep), _resident(notebook, other)
        beside = doubles.compare(notebook, keep_id, other_id)
        if not_same:
            doubles.say_not_same(notebook, keep_id, other_id)
        else:
            doubles.merge(notebook, keep_id, other_id, take=take)
    if as_json:
        print_json({"kept": keep_id, "other": other_id, "merged": not not_same})
    elif not_same:
        print(session.say("cli.not_same", one=beside.mine.name, other=beside.theirs.name))
    else:
        print(session.say("cli.merged", name=beside.mine.name))


def merge_names(session: Session, keep: str, other: str, subject: Subject, *, as_json: bool) -> None:
    """Make two streets, tags or organisations one; they are given by name."""
    from verbinder.usecases import merging_names

    with session.writing() as notebook:
        by_name = {folded(each.name): each.key for each in merging_names.named(notebook, subject, session.language)}
        missing = next((name for name in (keep, other) if folded(name) not in by_name), None)
        if missing is not None:
            raise UserError("doubles.unknown_name", name=missing)
        ids = by_name[folded(keep)], by_name[folded(other)]
        merging_names.merge(notebook, subject, *ids)
    if as_json:
        print_json({"kept": int(ids[0]), "other": int(ids[1]), "merged": True})
    else:
        print(session.say("cli.names_merged", name=keep, other=other))


def _resident(notebook: Notebook, name_or_id: str) -> int:
    from verbinder.usecases.parties_called import parties_called

    number = parties_called(notebook, name_or_id)[0]
    if number < 0:
        raise UserError("neighbourhood.unknown_person", name=name_or_id)
    return number
