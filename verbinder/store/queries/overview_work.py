"""The bare counts of what came of the contacts: introductions, ties, support, needs, initiatives.

Owns the counting only: what comes out is not safe to show. Everything with a day is counted on that day, and only
there, so that the counts of two periods add up to the count of both.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from verbinder.domain.gifts import GiftKind
from verbinder.domain.introductions import MET_STATES, CheckAnswer, IntroductionState
from verbinder.store.engine import driver_of
from verbinder.store.reader import Reader

WITH_WHOM = "CASE WHEN i.organisation_id IS NULL THEN 'residents' ELSE 'organisation' END"
#: The day on which it was first heard that they met; when nobody was asked, the day they were introduced.
MET_ON = (
    "coalesce((SELECT min(k.on_date) FROM introduction_check k WHERE k.introduction_id = i.id"
    f" AND k.answer IN ('{CheckAnswer.WENT}', '{CheckAnswer.ONCE}')), i.introduced_on, i.proposed_on)"
)


def _codes(states: tuple[IntroductionState, ...]) -> str:
    return ", ".join(f"'{state.value}'" for state in states)


ENDED = (
    IntroductionState.LASTING,
    IntroductionState.NOT_CLICKED,
    IntroductionState.NEVER_WENT,
    IntroductionState.DECLINED,
)
#: What happened on a day: (day, label) for each, `{only}` for an area or a theme.
FLOWS = {
    "introduction": (
        f"SELECT i.introduced_on, {WITH_WHOM} FROM introduction i"
        " WHERE i.introduced_on BETWEEN :first AND :last{only}"
    ),
    "ending": (
        "SELECT i.ended_on, i.state FROM introduction i"
        f" WHERE i.ended_on BETWEEN :first AND :last AND i.state IN ({_codes(ENDED)})" + "{only}"
    ),
    "tie": (
        f"SELECT {MET_ON}, {WITH_WHOM} FROM introduction i"
        f" WHERE i.state IN ({_codes(MET_STATES)}) AND {MET_ON} BETWEEN :first AND :last" + "{only}"
    ),
    "support": (
        "SELECT u.given_on, u.kind FROM support u JOIN initiative n ON n.id = u.initiative_id"
        " WHERE u.given_on BETWEEN :first AND :last{only}"
    ),
}
OF_RESIDENT = (
    " AND i.resident_id IN (SELECT r.id FROM resident r JOIN street s ON s.id = r.street_id"
    " WHERE s.neighbourhood_id = :area)"
)
OF_INITIATIVE = " AND n.neighbourhood_id = :area"
OF_THEME = " AND n.id IN (SELECT initiative_id FROM initiative_theme WHERE tag_id = :theme)"
#: How things stand now: (label, count).
NEEDS = f"SELECT state, count(*) FROM gift WHERE kind = '{GiftKind.NEED}' AND resident_id IS NOT NULL GROUP BY state"
PHASES = "SELECT phase, count(*) FROM initiative WHERE archived_on IS NULL GROUP BY phase"


@dataclass(frozen=True, slots=True)
class WorkFigures:
    """Label → how many; month → how many for what has a day."""

    labels: dict[str, int]
    months: dict[str, int] | None = None


def happened(
    reader: Reader, first: date, last: date, *, area_id: int | None = None, theme_id: int | None = None
) -> dict[str, WorkFigures]:
    """What happened from `first` up to and including `last`, by kind.

    Of an area: residents who live in it now and initiatives there. An introduction has no theme; of a theme only the
    support is counted.
    """
    period = {"first": first.isoformat(), "last": last.isoformat(), "area": area_id, "theme": theme_id}
    found = {}
    for kind, statement in FLOWS.items():
        support = kind == "support"
        if theme_id is not None and not support:
            continue
        only = ""
        if area_id is not None:
            only += OF_INITIATIVE if support else OF_RESIDENT
        if theme_id is not None:
            only += OF_THEME
        rows = list(driver_of(reader.connection).execute(statement.format(only=only), period))
        labels, months = Counter(label for _, label in rows), Counter(day[:7] for day, _ in rows)
        found[kind] = WorkFigures(dict(labels), dict(months))
    return found


def stands(reader: Reader) -> dict[str, WorkFigures]:
    """How needs and initiatives stand now."""
    driver = driver_of(reader.connection)
    return {
        "need": WorkFigures(dict(driver.execute(NEEDS))),
        "phase": WorkFigures(dict(driver.execute(PHASES))),
    }


def area_id_of(reader: Reader, name: str) -> int | None:
    """The neighbourhood with this name."""
    return next((row[0] for row in reader.sql("SELECT id FROM neighbourhood WHERE name = :name", {"name": name})), None)


def theme_id_of(reader: Reader, name: str) -> int | None:
    """The tag with this name."""
    return next((row[0] for row in reader.sql("SELECT id FROM tag WHERE name = :name", {"name": name})), None)


def areas_and_themes(reader: Reader) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names one can choose from, in order: areas with a street in them, themes that stand beside something."""
    areas = reader.sql("SELECT name FROM neighbourhood ORDER BY name")
    themes = reader.sql("SELECT name FROM tag ORDER BY folded_name")
    return tuple(name for (name,) in areas), tuple(name for (name,) in themes)
