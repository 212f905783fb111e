"""Commands about the notebook as a whole: new, export, example."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from verbinder.cli.output import print_json
from verbinder.cli.running import DONE, MENDABLE
from verbinder.cli.session import Session
from verbinder.errors import UserError
from verbinder.usecases import notebooks


def new(session: Session, name: str) -> None:
    """Make a notebook; a weak passphrase is told, not refused: a script may know why."""
    if session.notebook.exists():
        raise UserError("notebook.exists_already", file=session.notebook.name)
    passphrase = session.passphrase(twice=True)
    notebooks.create(session.notebook, passphrase, name=name).close()
    print(session.say("cli.made", file=session.notebook))
    if not notebooks.passphrase_strength(passphrase).good_enough:
        print(session.say("cli.weak_passphrase"), file=sys.stderr)


def export_overview(
    session: Session,
    days: tuple[date, date],
    out: Path,
    minimum: int,
    only: tuple[str, str],
    *,
    beside_before: bool,
    stories: bool,
    as_json: bool,
) -> None:
    """Write the overview of an area and theme, "" for all; with `as_json` print it as well.

    With `stories` those of the period that can leave go along. What was published is remembered, so this writes.
    """
    from verbinder.exchange.overview.kinds import Selection
    from verbinder.exchange.overview.plain import overview_as_json
    from verbinder.usecases import overview, telling_stories

    selection = Selection(*only)
    with session.writing() as notebook:
        told = telling_stories.offered(notebook, *days, selection) if stories else telling_stories.Offered()
        report = overview.export(
            notebook,
            *days,
            out,
            minimum=minimum,
            language=session.language,
            selection=selection,
            beside_before=beside_before,
            story_ids=[each.id for each in told.leaving],
        )
    if as_json:
        # Exactly what is in the file: more than that was not weighed against what left before.
        print_json(overview_as_json(report.overview))
        return
    print(session.say("cli.written", file=out))
    if stories:
        print(session.say("story.went_along", count=report.stories))
        if told.staying:
            print(session.say("story.stayed", count=len(told.staying)))


def export_notebook(session: Session, out: Path) -> None:
    """Write the portable file, readable or in a locked zip."""
    from verbinder.usecases import portable

    password = session.zip_password(out)
    with session.reading() as notebook:
        portable.export_notebook(notebook, out, password)
    print(session.say("cli.written_locked" if password else "cli.written_readable", file=out))


def export_vcard(session: Session, out: Path, *, sure: bool) -> int:
    """Write contact cards, once it is said that this may be."""
    from verbinder.usecases import vcard_export

    if not sure:
        print(session.say("cli.cards_warning"), file=sys.stderr)
        return MENDABLE
    password = session.zip_password(out)
    with session.reading() as notebook:
        count = vcard_export.export_cards(notebook, out, password)
    print(session.say("cli.cards_written", count=count, file=out))
    return DONE


def import_streets(session: Session, file: Path, neighbourhood: str, *, as_json: bool) -> None:
    """Bring in streets."""
    from verbinder.usecases.import_streets import import_streets as bring_in

    with session.writing() as notebook:
        report = bring_in(notebook, file, neighbourhood=neighbourhood)
    if as_json:
        print_json({"added": report.added, "known": report.known})
    else:
        print(session.say("cli.streets_added", added=report.added, known=report.known))


def example(session: Session, out: Path, residents: int, seed: int, gifts: int | None) -> None:
    """Make the example neighbourhood at `out`; `gifts` for everybody, or as many as one would know."""
    if out.exists():
        raise UserError("notebook.exists_already", file=out.name)
    passphrase = replace(session, notebook=out).passphrase(twice=True)
    notebooks.make_example(
        out, passphrase, residents=residents, seed=seed, gifts_per_resident=gifts, progress=_progress()
    ).close()
    print(session.say("cli.made", file=out))


def _progress() -> notebooks.Progress | None:
    """A counter on standard error, for a person who is waiting."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        print(f"\r{done * 100 // max(total, 1):3} %", end="" if done < total else "\n", file=sys.stderr, flush=True)

    return show
