"""The commands of the privacy law, as Typer reads them; what they do stands in `privacy_commands`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from verbinder.cli.app import Json, app, session_of

Person = Annotated[str, typer.Argument(metavar="PERSON", help='A name, or an id like "r12".')]
Day = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d", "%d-%m-%Y"], help="The last day; a year by default.")
]


@app.command()
def forget(
    context: typer.Context,
    person: Person,
    look: Annotated[bool, typer.Option("--look", help="Only show what would happen.")] = False,
    replace_all: Annotated[
        bool, typer.Option("--replace-all", help="Also replace the name where it may be somebody else's.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> int:
    """Forget a resident for good: the person goes, the counts stay."""
    from verbinder.cli import privacy_commands

    session = session_of(context)
    return privacy_commands.forget(
        session, person, only_look=look, replace_all=replace_all, yes=yes or as_json, as_json=as_json
    )


@app.command()
def access(
    context: typer.Context, person: Person, out: Annotated[Path, typer.Argument(help=".html, .pdf or .json")]
) -> None:
    """Write everything about a resident to a page (.html, .pdf) or as data (.json), others' names left out."""
    from verbinder.cli import privacy_commands

    privacy_commands.access(session_of(context), person, out)


@app.command()
def retention(
    context: typer.Context,
    apply: Annotated[bool, typer.Option("--apply", help="Take out what is past its term.")] = False,
    keep: Annotated[str | None, typer.Option(help="A person to keep longer.")] = None,
    reason: Annotated[str, typer.Option(help="Why that person is kept longer.")] = "",
    until: Day = None,
    as_json: Json = False,
) -> None:
    """What is kept longer than its term; taken out only with --apply."""
    from verbinder.cli import privacy_commands

    if keep is not None:
        privacy_commands.keep(session_of(context), keep, reason, until.date() if until else None)
    else:
        privacy_commands.retention(session_of(context), apply=apply, as_json=as_json)


@app.command()
def trash(
    context: typer.Context,
    restore: Annotated[int | None, typer.Option(help="The number of what must be put back.")] = None,
    as_json: Json = False,
) -> None:
    """What was removed in the last thirty days; --restore puts it back."""
    from verbinder.cli import privacy_commands

    privacy_commands.trash(session_of(context), restore, as_json=as_json)


@app.command("may-hand-over")
def may_hand_over(
    context: typer.Context,
    person: Person,
    answer: Annotated[str, typer.Argument(metavar="yes|no|ask", help="What they said; ask: not asked yet.")],
    as_json: Json = False,
) -> None:
    """Note what a resident said to "may this go to my colleague?"; only who said yes goes into a hand-over."""
    from verbinder.cli import hand_over_commands

    if answer not in hand_over_commands.ANSWERS:
        raise typer.BadParameter("Answer with yes, no or ask.")
    hand_over_commands.note_answer(session_of(context), person, answer, as_json=as_json)


@app.command()
def exports(context: typer.Context, as_json: Json = False) -> None:
    """What left the notebook: when, what, about how many people."""
    from verbinder.cli import privacy_commands

    privacy_commands.exports(session_of(context), as_json=as_json)
