"""Commands for what one takes along: a round sheet, a leaflet and a card on paper, and days for a calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from verbinder.cli.session import Session
from verbinder.domain.papers import Paper


def round_sheet(
    session: Session,
    out: Path,
    which: tuple[Sequence[str], str],
    day: date | None,
    paper: Paper,
    *,
    initials: bool,
    notes: bool,
) -> None:
    """Write a round sheet of the streets and the neighbourhood of `which`, else of the round of the day."""
    from verbinder.bootstrap import pdf_without_window
    from verbinder.usecases import round_sheets

    with session.reading() as notebook:
        on_date = day or notebook.today()
        wanted = round_sheets.wanted_for(notebook, on_date)
        if any(which):
            wanted = round_sheets.Wanted(round_sheets.streets_called(notebook, *which), on_date)
        wanted = replace(wanted, initials=initials, notes=notes)
        report = round_sheets.export(
            notebook, wanted, out, paper=paper, language=session.language, printer=pdf_without_window
        )
    print(report.told(session.language))


def calendar(session: Session, out: Path, *, names: bool, alarm: bool) -> None:
    """Write the days for a calendar."""
    from verbinder.usecases import calendars

    with session.reading() as notebook:
        report = calendars.export(notebook, out, names=names, alarm=alarm, language=session.language)
    print(report.told(session.language))


def leaflet(session: Session, out: Path, paper: Paper) -> None:
    """Write the leaflet for residents."""
    from verbinder.usecases import leaflets

    _print(session, leaflets.export, out, paper, "leaflet.written")


def lost_laptop(session: Session, out: Path, paper: Paper) -> None:
    """Write the card for a lost laptop."""
    from verbinder.usecases import lost_laptop

    _print(session, lost_laptop.export, out, paper, "lost_laptop.written")


def _print(session: Session, export: Callable[..., Path], out: Path, paper: Paper, said: str) -> None:
    """Write a paper that names nobody, and say so."""
    from verbinder.bootstrap import pdf_without_window

    with session.reading() as notebook:
        export(notebook, out, paper=paper, language=session.language, printer=pdf_without_window)
    print(session.say(said, file=out.name))
