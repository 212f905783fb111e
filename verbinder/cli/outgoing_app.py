"""The commands that let something out, as Typer reads them; what they do stands in the modules beside this one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from verbinder.cli.app import DAYS, FilePassphrase, Json, app, export_app, session_of
from verbinder.domain.papers import Paper


@export_app.command("overview")
def export_overview(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .xlsx, .csv or .html.")],
    first: Annotated[datetime, typer.Option("--from", formats=DAYS, help="First day.")],
    last: Annotated[datetime, typer.Option("--to", formats=DAYS, help="Last day.")],
    minimum: Annotated[int, typer.Option(help="Smaller groups are hidden; 5 or more.")] = 5,
    area: Annotated[str, typer.Option(help="Only of this neighbourhood.")] = "",
    theme: Annotated[str, typer.Option(help="Only with this theme.")] = "",
    beside_before: Annotated[bool, typer.Option("--compare", help="With the period before beside it.")] = False,
    stories: Annotated[bool, typer.Option("--stories", help="With the stories of the period that can leave.")] = False,
    as_json: Json = False,
) -> None:
    """Write the contact overview of a period: counts that lead back to nobody, and stories if they are asked for."""
    from verbinder.cli import notebook_commands

    session = session_of(context)
    days = (first.date(), last.date())
    only = (area, theme)
    notebook_commands.export_overview(
        session, days, out, minimum, only, beside_before=beside_before, stories=stories, as_json=as_json
    )


@app.command("stories")
def stories_(context: typer.Context, as_json: Json = False) -> None:
    """The stories beside the counts: which can go along with an overview, and why the others stay."""
    from verbinder.cli import stories_command

    stories_command.show(session_of(context), as_json=as_json)


@export_app.command("period")
def export_period(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .verbinderpakket.")],
    first: Annotated[datetime, typer.Option("--from", formats=DAYS, help="First day.")],
    last: Annotated[datetime, typer.Option("--to", formats=DAYS, help="Last day.")],
    minimum: Annotated[int, typer.Option(help="Smaller groups are hidden; 5 or more.")] = 5,
) -> None:
    """Write the counts of a period for a coordinator, who adds up those of a team."""
    from verbinder.cli import package_commands

    package_commands.export(session_of(context), first.date(), last.date(), out, minimum)


@app.command("merge-periods")
def merge_periods(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Packages, and last the file to write: .xlsx, .csv or .html.")],
) -> None:
    """Add up the packages of a team; days that two packages of one notebook share count once."""
    from verbinder.cli import package_commands

    package_commands.merge(session_of(context), files[:-1], files[-1])


@export_app.command("notebook")
def export_notebook(context: typer.Context, out: Path) -> None:
    """Write everything to a portable file. It is readable by anyone: keep it safe."""
    from verbinder.cli import notebook_commands

    notebook_commands.export_notebook(session_of(context), out)


@export_app.command("vcard")
def export_vcard(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .vcf.")],
    sure: Annotated[bool, typer.Option("--with-personal-data", help="Yes, with names, numbers and addresses.")] = False,
) -> int:
    """Write contact cards for a phone. They hold personal data, readable by anyone: keep them safe."""
    from verbinder.cli import notebook_commands

    return notebook_commands.export_vcard(session_of(context), out, sure=sure)


@export_app.command("round-sheet")
def export_round_sheet(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .pdf.")],
    street: Annotated[list[str] | None, typer.Option(help="A street, in walking order; may be given again.")] = None,
    neighbourhood: Annotated[str, typer.Option(help="All streets of this neighbourhood.")] = "",
    on: Annotated[datetime | None, typer.Option("--on", formats=DAYS, help="The day; today by default.")] = None,
    paper: Annotated[Paper, typer.Option(help="The size of the paper.")] = Paper.A5,
    initials: Annotated[bool, typer.Option("--initials/--names", help="Initials, or whole names.")] = True,
    notes: Annotated[bool, typer.Option("--notes/--no-notes", help="With what people said last.")] = True,
) -> None:
    """Write whom to look in on, by street: of the round of the day, else wherever something waits."""
    from verbinder.cli import paper_commands

    day = on.date() if on else None
    which = (street or [], neighbourhood)
    paper_commands.round_sheet(session_of(context), out, which, day, paper, initials=initials, notes=notes)


@export_app.command("leaflet")
def export_leaflet(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .pdf.")],
    paper: Annotated[Paper, typer.Option(help="The size of the paper.")] = Paper.A5,
) -> None:
    """Write what one hands to a resident: what is written down, why, for how long, and what they may ask."""
    from verbinder.cli import paper_commands

    paper_commands.leaflet(session_of(context), out, paper)


@export_app.command("lost-laptop")
def export_lost_laptop(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .pdf.")],
    paper: Annotated[Paper, typer.Option(help="The size of the paper.")] = Paper.A5,
) -> None:
    """Write a card for when the laptop is lost: what was on it in counts, how it is locked, what to do."""
    from verbinder.cli import paper_commands

    paper_commands.lost_laptop(session_of(context), out, paper)


@export_app.command("calendar")
def export_calendar(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A file that ends in .ics.")],
    names: Annotated[bool, typer.Option("--names", help="With names, addresses and what was promised.")] = False,
    alarm: Annotated[bool, typer.Option("--alarm", help="With an alarm in the morning.")] = False,
) -> None:
    """Write the days on which something is to be done, for a calendar; without names unless asked for."""
    from verbinder.cli import paper_commands

    paper_commands.calendar(session_of(context), out, names=names, alarm=alarm)


@app.command("hand-over")
def hand_over(
    context: typer.Context,
    out: Annotated[Path | None, typer.Argument(help="A file that ends in .verbinderoverdracht.")] = None,
    without: Annotated[
        list[str] | None, typer.Option(metavar="PERSON", help="Somebody to leave out; may be given again.")
    ] = None,
    notes: Annotated[
        bool, typer.Option("--notes", help="With free notes and conversations of who goes along.")
    ] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Only show who would go along, and who not and why.")
    ] = False,
    file_passphrase_file: FilePassphrase = None,
    as_json: Json = False,
) -> None:
    """Write what residents agreed to pass on to a file for a colleague, locked with a passphrase of its own."""
    from verbinder.cli import hand_over_commands

    session, left_out = session_of(context), without or []
    if preview:
        hand_over_commands.preview(session, left_out, notes=notes, as_json=as_json)
        return
    if out is None:
        raise typer.BadParameter("Give a file to write, or --preview.")
    hand_over_commands.write(session, out, left_out, file_passphrase_file, notes=notes, as_json=as_json)
