"""The commands about copies and damage, as Typer reads them; what they do stands in `safety_commands`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verbinder.cli.app import Json, app, session_of


@app.command()
def backup(
    context: typer.Context,
    out: Annotated[Path | None, typer.Argument(help="A file; where copies usually go when left out.")] = None,
    as_json: Json = False,
) -> int:
    """Make a checked, encrypted copy."""
    from verbinder.cli import safety_commands

    return safety_commands.backup(session_of(context), out, as_json=as_json)


@app.command()
def restore(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A copy, by path or name; without it the copies are listed.")] = "",
    look: Annotated[bool, typer.Option("--look", help="Only say what differs; change nothing.")] = False,
    other: Annotated[bool, typer.Option("--other", help="Also when it is a copy of another notebook.")] = False,
    as_json: Json = False,
) -> None:
    """Put a copy in the place of the notebook; what was there is kept beside it."""
    from verbinder.cli import safety_commands

    safety_commands.restore(session_of(context), file, look=look, other=other, as_json=as_json)


@app.command()
def check(
    context: typer.Context,
    save: Annotated[
        Path | None, typer.Option(help="Save what can be read of a damaged notebook into this new file.")
    ] = None,
    as_json: Json = False,
) -> int:
    """Look through the whole file for damage."""
    from verbinder.cli import safety_commands

    return safety_commands.check(session_of(context), save, as_json=as_json)


@app.command()
def rekey(
    context: typer.Context,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(help="A file whose first line is the new passphrase (or set VERBINDER_NEW_PASSPHRASE)."),
    ] = None,
    as_json: Json = False,
) -> int:
    """Give the notebook, and its copies, another passphrase."""
    from verbinder.cli import safety_commands

    return safety_commands.rekey(session_of(context), new_passphrase_file, as_json=as_json)


@app.command()
def keyring(
    context: typer.Context,
    chosen: Annotated[
        bool | None, typer.Option("--on/--off", help="Let the keyring of this computer open the notebook, or not.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Say whether the keyring of this computer opens the notebook."""
    from verbinder.cli import keyring_command

    keyring_command.keyring(session_of(context), chosen, as_json=as_json)
