"""Commands for a coordinator's figures: write a period package, add packages up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from verbinder.cli.session import Session


def export(session: Session, first: date, last: date, out: Path, minimum: int) -> None:
    """Write the package of a period; what left is remembered, so this writes."""
    from verbinder.usecases import period_packages

    with session.writing() as notebook:
        period_packages.export(notebook, first, last, out, minimum=minimum)
    print(session.say("cli.written", file=out))


def merge(session: Session, files: Sequence[Path], out: Path) -> None:
    """Add packages up; no notebook is opened for it."""
    from verbinder.usecases import period_packages

    today = datetime.now().astimezone().date()
    report = period_packages.merge_files(files, out, today=today, language=session.language)
    print(session.say("cli.packages_added", counted=report.counted, file=out))
    if report.left_out:
        print(session.say("cli.packages_left_out", count=report.left_out))
