"""What waits in the streets of a round sheet, sorted by door: read from the notebook, in the notebook's own words.

Owns at whose door a promise or signal belongs. What may be said of it on paper is decided in `round_sheets`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from verbinder.domain.follow_ups import FollowUpRow
from verbinder.domain.rounds import DriftRow
from verbinder.domain.signals import SignalRow
from verbinder.store.queries import follow_ups, signals
from verbinder.store.queries import round_sheet as queries
from verbinder.store.queries import today as drift
from verbinder.store.queries.round_sheet import OrganisationAtDoor, PersonAtDoor, StreetSeen
from verbinder.store.reader import Reader

#: More of one kind nobody walks in a day; the sheet says that there was more.
MOST = 200


@dataclass(slots=True)
class Door:
    """Somebody to look in on, and everything that waits there."""

    whom: PersonAtDoor | OrganisationAtDoor
    promises: list[FollowUpRow] = field(default_factory=list)
    signals: list[SignalRow] = field(default_factory=list)
    weeks: int | None = None


@dataclass(slots=True)
class Gathered:
    """Everything in these streets; each thing stands in one place. `cut_off` when there was more than `MOST`."""

    streets: list[StreetSeen]
    doors: dict[int, list[Door]]
    living: dict[int, list[PersonAtDoor]]
    signals: dict[int, list[SignalRow]]
    cut_off: bool

    @property
    def people(self) -> list[PersonAtDoor]:
        """The residents to look in on."""
        return [door.whom for doors in self.doors.values() for door in doors if isinstance(door.whom, PersonAtDoor)]


def gather(
    reader: Reader,
    street_ids: Sequence[int] | None,
    on_date: date,
    today: date,
    drift_weeks: int,
) -> Gathered:
    """What waits in these streets (None: in all) on a day; who else lives there only for streets that were named."""
    streets = queries.streets(reader, street_ids)
    ids = [street.id for street in streets]
    promised = follow_ups.open_in_streets(reader, ids, on_date, today, MOST + 1)
    noticed = signals.in_streets(reader, ids, today, MOST + 1)
    drifting = drift.drifting(reader, today, drift_weeks, MOST + 1, street_ids=ids)
    living = queries.living_in(reader, ids, today, MOST + 1) if street_ids is not None else []
    sorting = _Sorting(reader, ids, today, promised[:MOST], noticed[:MOST], drifting[:MOST])
    visited = {(type(door.whom), door.whom.id) for door in sorting.found.values()}
    doors: dict[int, list[Door]] = defaultdict(list)
    for door in sorting.found.values():
        doors[door.whom.street_id or 0].append(door)
    neighbours: dict[int, list[PersonAtDoor]] = defaultdict(list)
    for person in living[:MOST]:
        if (PersonAtDoor, person.id) not in visited:
            neighbours[person.street_id or 0].append(person)
    cut_off = any(len(rows) > MOST for rows in (promised, noticed, drifting, living))
    return Gathered(streets, doors, neighbours, sorting.signals, cut_off)


class _Sorting:
    """Puts promises, signals and drifting residents at a door in these streets; a signal else in the street."""

    def __init__(
        self,
        reader: Reader,
        street_ids: Sequence[int],
        today: date,
        promised: Sequence[FollowUpRow],
        noticed: Sequence[SignalRow],
        drifting: Sequence[DriftRow],
    ) -> None:
        rows: list[FollowUpRow | SignalRow | DriftRow] = [*promised, *noticed, *drifting]
        here = set(street_ids)
        people = queries.people(reader, {row.resident_id for row in rows if row.resident_id is not None}, today)
        shops = queries.organisations(reader, {row.organisation_id for row in rows if row.organisation_id is not None})
        self._people = {each: person for each, person in people.items() if person.street_id in here}
        self._shops = {each: shop for each, shop in shops.items() if shop.street_id in here}
        places = queries.places_in(reader, street_ids)
        self.found: dict[tuple[bool, int], Door] = {}
        self.signals: dict[int, list[SignalRow]] = defaultdict(list)
        for promise in promised:
            if (door := self._door(promise)) is not None:
                door.promises.append(promise)
        for signal in noticed:
            if (door := self._door(signal)) is not None:
                door.signals.append(signal)
            else:
                self.signals[signal.street_id or places.get(signal.place_id or 0, 0)].append(signal)
        for row in drifting:
            if (door := self._door(row)) is not None:
                door.weeks = row.weeks

    def _door(self, row: FollowUpRow | SignalRow | DriftRow) -> Door | None:
        """The door of the resident in these streets, else that of the organisation."""
        whom: PersonAtDoor | OrganisationAtDoor | None = self._people.get(row.resident_id or 0)
        if whom is None:
            whom = self._shops.get(row.organisation_id or 0)
        if whom is None:
            return None
        return self.found.setdefault((isinstance(whom, PersonAtDoor), whom.id), Door(whom))
