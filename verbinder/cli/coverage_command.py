"""The command `coverage`: which streets and people our work reaches, and whether it goes to the same few."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from verbinder.cli.output import day_in_words, print_json, print_rows
from verbinder.cli.session import Session
from verbinder.domain.coverage import Coverage


def show(session: Session, first: date | None, last: date | None, weeks: int, *, as_json: bool) -> None:
    """The coverage of a period, in sentences and the streets that were not seen; or everything for programs."""
    from verbinder.usecases.coverage import coverage

    with session.reading() as notebook:
        found = coverage(notebook, first, last, weeks=weeks)
    if as_json:
        print_json(_plain(found))
        return
    print("\n".join(session.say(code, **values) for code, values in found.told))
    print_rows(
        (street.name, street.neighbourhood, day_in_words(street.last_seen_on, session.language) or "-")
        for street in found.unseen
    )


def _plain(found: Coverage) -> dict[str, Any]:
    spreads = {
        spread.what.value: {
            "times": spread.times,
            "people": spread.people,
            "few": spread.evenness.few if spread.evenness else None,
            "few_share": round(spread.evenness.few_share, 4) if spread.evenness else None,
            "gini": round(spread.evenness.gini, 4) if spread.evenness else None,
        }
        for spread in found.spreads
    }
    return {
        "first": found.first,
        "last": found.last,
        "weeks": found.weeks,
        "streets": [asdict(street) for street in found.streets],
        "areas": [asdict(area) for area in found.areas],
        "elsewhere": found.elsewhere,
        "people": asdict(found.people),
        "spread": spreads,
    }
