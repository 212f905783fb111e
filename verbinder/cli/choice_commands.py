"""The command `choices`: what was chosen for a notebook, and choosing something else."""

from __future__ import annotations

from typing import Any

from verbinder.cli.output import print_json, print_rows
from verbinder.cli.session import Session
from verbinder.errors import UserError
from verbinder.usecases import choices
from verbinder.usecases.choices import Choice


def show(session: Session, key: str, *, as_json: bool) -> None:
    """Every key with the value that holds and what it may be; only `key` when one is given."""
    with session.reading() as notebook:
        found = [choice for choice in choices.every_choice(notebook) if key in ("", choice.key)]
    if not found:
        raise UserError("choice.unknown", key=key)
    if as_json:
        print_json([_plain(choice) for choice in found])
    else:
        print_rows(((choice.key, choice.value, _may_be(session, choice)) for choice in found), indent="")


def choose(session: Session, key: str, value: str, *, as_json: bool) -> None:
    """Let a key have another value from now on, and show it."""
    with session.writing() as notebook:
        choices.choose(notebook, key, value)
    show(session, key, as_json=as_json)


def _may_be(session: Session, choice: Choice) -> str:
    reach = ", ".join(choice.words) or choice.form or f"{_figure(choice.least)}–{_figure(choice.most)}"
    return session.say("choice.may_be", reach=reach, usual=choice.usual)


def _plain(choice: Choice) -> dict[str, Any]:
    reach: dict[str, Any] = {"words": list(choice.words)} if choice.words else {}
    if choice.form:
        reach = {"form": choice.form}
    elif not choice.words:
        reach = {"least": choice.least, "most": choice.most}
    return {"key": choice.key, "value": choice.value, "usual": choice.usual, **reach}


def _figure(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")
