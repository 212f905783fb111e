"""The commands and their options, as Typer reads them; what they do stands in the modules beside this one."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from verbinder.cli.session import Session, make_session
from verbinder.domain.coverage import UNSEEN_WEEKS
from verbinder.domain.parties import SuggestionKind

app = typer.Typer(
    name="verbinder",
    help="Verbinder: the notebook of people who connect their neighbours.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
export_app = typer.Typer(help="Write an overview or the whole notebook to a file.", rich_markup_mode=None)
app.add_typer(export_app, name="export")

DAYS = ["%Y-%m-%d", "%d-%m-%Y"]
Json = Annotated[bool, typer.Option("--json", help="Print only JSON.")]
FilePassphrase = Annotated[
    Path | None,
    typer.Option(
        help="A file whose first line is the passphrase of a hand-over (or set VERBINDER_FILE_PASSPHRASE).",
    ),
]


class Language(StrEnum):
    """The languages of the program."""

    NL = "nl"
    EN = "en"


class Duplicates(StrEnum):
    """What happens to people who are probably known already."""

    SKIP = "skip"
    ADD = "add"


@app.callback()
def options(
    context: typer.Context,
    notebook: Annotated[Path | None, typer.Option(help="The notebook file.")] = None,
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file whose first line is the passphrase (or set VERBINDER_PASSPHRASE).")
    ] = None,
    language: Annotated[Language | None, typer.Option(help="Dutch or English.")] = None,
    keyring: Annotated[
        bool, typer.Option("--keyring", help="Open the notebook by the keyring of this computer, where that is on.")
    ] = False,
) -> None:
    """Options for every command; they may also stand behind it."""
    context.obj = make_session(notebook, passphrase_file, language.value if language else None, keyring=keyring)


def session_of(context: typer.Context) -> Session:
    """The session that `options` made."""
    session: Any = context.obj
    assert isinstance(session, Session)
    return session


@app.command()
def new(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="What the notebook is called; its file name by default.")] = "",
) -> None:
    """Make a new notebook at the place --notebook says."""
    from verbinder.cli import notebook_commands

    notebook_commands.new(session_of(context), name)


@app.command("import")
def import_(
    context: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(help="Contact lists (CSV, xlsx, vCard …), portable notebooks (.json) or .verbinderoverdracht."),
    ],
    duplicates: Annotated[Duplicates, typer.Option(help="Probable doubles: leave out, or add.")] = Duplicates.SKIP,
    sheet: Annotated[str | None, typer.Option(help="The sheet of a workbook.")] = None,
    file_passphrase_file: FilePassphrase = None,
    report: Annotated[
        Path | None, typer.Option(help="Keep the counts and every row that stayed out in this file (.csv).")
    ] = None,
    as_json: Json = False,
) -> int:
    """Bring in people; everything readable comes in, the rest is listed."""
    from verbinder.cli import import_command

    add = duplicates is Duplicates.ADD
    how = import_command.How(add, sheet, file_passphrase_file, report)
    return import_command.run(session_of(context), files, how, as_json=as_json)


@app.command()
def find(
    context: typer.Context,
    words: list[str],
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    as_json: Json = False,
) -> None:
    """Find people, notes, talents, organisations, places and signals by words."""
    from verbinder.cli import people_commands

    people_commands.find(session_of(context), " ".join(words), limit, as_json=as_json)


@app.command()
def log(
    context: typer.Context,
    line: Annotated[str, typer.Argument(metavar='"CAPTURE LINE"', help="As you would type it in the window.")],
    as_json: Json = False,
) -> None:
    """Write a contact down."""
    from verbinder.cli import people_commands

    people_commands.log(session_of(context), line, as_json=as_json)


@app.command()
def today(context: typer.Context, as_json: Json = False) -> None:
    """What was promised for today, what comes back, who drifts out of contact."""
    from verbinder.cli import people_commands

    people_commands.today(session_of(context), as_json=as_json)


@app.command()
def phrases(
    context: typer.Context,
    texts: Annotated[list[str] | None, typer.Argument(metavar="A B", help="Two phrases.")] = None,
    pairs: Annotated[Path | None, typer.Option(help='A JSON file with [{"id", "a", "b"}, ...].')] = None,
    as_json: Json = False,
) -> None:
    """Whether two phrases mean the same."""
    from verbinder.cli import phrase_commands

    given = texts or []
    if len(given) != (0 if pairs else 2):
        raise typer.BadParameter("two_phrases")
    if pairs:
        phrase_commands.compare_file(session_of(context), pairs, as_json=as_json)
    else:
        phrase_commands.compare(session_of(context), given[0], given[1], as_json=as_json)


@app.command("choices")
def choices_(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="One key; all without it.")] = "",
    value: Annotated[str | None, typer.Argument(help="What it must be from now on.")] = None,
    as_json: Json = False,
) -> None:
    """What was chosen for this notebook: limits, and what weighs in suggestions."""
    from verbinder.cli import choice_commands

    if value is None:
        choice_commands.show(session_of(context), key, as_json=as_json)
    else:
        choice_commands.choose(session_of(context), key, value, as_json=as_json)


@app.command()
def suggest(
    context: typer.Context,
    person: Annotated[str | None, typer.Argument(help="A name or an id; everybody when left out.")] = None,
    kind: Annotated[list[SuggestionKind] | None, typer.Option(help="Only of this kind; may be given again.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000, help="At most so many for each.")] = 10,
    neighbourhood: Annotated[
        Path | None, typer.Option(help="A neighbourhood in a JSON file instead of the notebook; nothing is stored.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Who could meet whom, and why."""
    from verbinder.cli import suggest_command

    session = session_of(context)
    if neighbourhood is not None:
        suggest_command.of_file(session, neighbourhood, person or "", kind, limit, as_json=as_json)
    else:
        suggest_command.of_notebook(session, person or "", kind, limit, as_json=as_json)


@app.command("doubles")
def doubles_(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many.")] = 100_000,
    as_json: Json = False,
) -> None:
    """Who is probably twice in the notebook, and why."""
    from verbinder.cli import doubles_command

    doubles_command.show(session_of(context), limit, as_json=as_json)


@app.command()
def merge(
    context: typer.Context,
    keep: Annotated[str, typer.Argument(metavar="KEEP", help="The card that stays: a name or an id.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The card that goes into it.")],
    take: Annotated[list[str] | None, typer.Option(help="A field to take from OTHER; may be given again.")] = None,
    not_same: Annotated[bool, typer.Option("--not-same", help="Remember instead that they are two people.")] = False,
    streets: Annotated[bool, typer.Option("--streets", help="They are names of streets.")] = False,
    tags: Annotated[bool, typer.Option("--tags", help="They are names of tags.")] = False,
    organisations: Annotated[bool, typer.Option("--organisations", help="They are names of organisations.")] = False,
    places: Annotated[bool, typer.Option("--places", help="They are names of places.")] = False,
    as_json: Json = False,
) -> None:
    """Make two cards (or streets, tags, organisations, places) one, with everything that hangs on them."""
    from verbinder.cli import doubles_command
    from verbinder.usecases.merging_names import Subject

    asked = {Subject.STREET: streets, Subject.TAG: tags, Subject.ORGANISATION: organisations, Subject.PLACE: places}
    subject = next((each for each, wanted in asked.items() if wanted), None)
    if subject is not None:
        doubles_command.merge_names(session_of(context), keep, other, subject, as_json=as_json)
        return
    doubles_command.merge(session_of(context), keep, other, take or [], not_same=not_same, as_json=as_json)


@app.command()
def advise(
    context: typer.Context,
    initiative: Annotated[str | None, typer.Argument(help="A name or an id; all when left out.")] = None,
    at: Annotated[datetime | None, typer.Option(formats=DAYS, help="The day of the advice; today by default.")] = None,
    case: Annotated[
        Path | None, typer.Option(help="A portable file (.json) instead of the notebook; nothing is stored.")
    ] = None,
    as_json: Json = False,
) -> None:
    """When to step back from initiatives of residents, and why."""
    from verbinder.cli import advise_command

    day = at.date() if at else None
    advise_command.advise(session_of(context), initiative or "", day, case, as_json=as_json)


@app.command("network")
def network_(
    context: typer.Context,
    person: Annotated[str | None, typer.Argument(help="A resident's name or id: who knows this person.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many of each; all in JSON by default.")] = None,
    as_json: Json = False,
) -> None:
    """Who knows whom: what stays without us, who would be alone, who bridges."""
    from verbinder.cli import network_command

    if person is not None:
        network_command.of_person(session_of(context), person, as_json=as_json)
    else:
        network_command.whole(session_of(context), limit, as_json=as_json)


@app.command("coverage")
def coverage_(
    context: typer.Context,
    first: Annotated[datetime | None, typer.Option("--from", formats=DAYS, help="First day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=DAYS, help="Last day.")] = None,
    weeks: Annotated[int, typer.Option(min=1, help="A street is unseen after so many weeks.")] = UNSEEN_WEEKS,
    as_json: Json = False,
) -> None:
    """Which streets and people the work reaches, and whether it goes to the same few."""
    from verbinder.cli import coverage_command

    days = (first.date() if first else None, last.date() if last else None)
    coverage_command.show(session_of(context), *days, weeks, as_json=as_json)


@app.command("import-streets")
def import_streets_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An open list of streets: CSV, xlsx or GeoJSON.")],
    neighbourhood: Annotated[str, typer.Option(help="The neighbourhood they are in, if the list does not say.")] = "",
    as_json: Json = False,
) -> None:
    """Bring in the streets of a neighbourhood, so that it shows where nobody was yet."""
    from verbinder.cli import notebook_commands

    notebook_commands.import_streets(session_of(context), file, neighbourhood, as_json=as_json)


@app.command()
def example(
    context: typer.Context,
    out: Path,
    residents: Annotated[int, typer.Option(min=1, max=1_000_000)] = 60,
    seed: Annotated[int, typer.Option()] = 1,
    gifts: Annotated[
        int | None, typer.Option(min=0, max=100, help="Talents, wishes and interests of everybody, for measuring.")
    ] = None,
) -> None:
    """Make a notebook of an invented neighbourhood."""
    from verbinder.cli import notebook_commands

    notebook_commands.example(session_of(context), out, residents, seed, gifts)
