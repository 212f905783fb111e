"""What parties are called and where they live, and the places where two of them could meet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from verbinder.domain.addresses import address_line
from verbinder.domain.names import folded, shown_name
from verbinder.domain.places import PlaceKind, is_open
from verbinder.domain.suggestions import MeetingPlace, PartyName
from verbinder.store.queries.parties import AREA
from verbinder.store.queries.values import day, id_list, in_chunks
from verbinder.store.reader import Reader

RESIDENTS = (
    "SELECT r.id, r.given_name, r.infix, r.surname, r.initials, r.description, coalesce(s.name, ''), r.house_number,"
    " r.house_addition, r.introducing FROM resident r LEFT JOIN street s ON s.id = r.street_id WHERE r.id IN "
)
ORGANISATIONS = (
    "SELECT o.id, o.name, coalesce(s.name, ''), o.house_number FROM organisation o"
    " LEFT JOIN street s ON s.id = o.street_id WHERE o.id IN "
)
PLACES = (
    f"SELECT p.id, p.name, p.kind, {AREA}, coalesce(s.name, ''), p.open_from, p.open_until FROM place p"
    " LEFT JOIN street s ON s.id = p.street_id LEFT JOIN neighbourhood n ON n.id = s.neighbourhood_id"
    " WHERE p.archived_on IS NULL ORDER BY p.id"
)
#: Where people meet easily, the easiest first; a living room is nobody's neutral ground.
EASIEST = (
    PlaceKind.COMMUNITY_CENTRE,
    PlaceKind.GARDEN,
    PlaceKind.PARK,
    PlaceKind.SQUARE,
    PlaceKind.SPORTS_GROUND,
    PlaceKind.PLAYGROUND,
    PlaceKind.SHOP,
    PlaceKind.SCHOOL_YARD,
    PlaceKind.OTHER,
)
CHUNK = 500


def names(reader: Reader, numbers: Iterable[int]) -> dict[int, PartyName]:
    """The parties with these numbers that are still there."""
    wanted = set(numbers)
    found: dict[int, PartyName] = {}
    for ids in in_chunks(sorted(number for number in wanted if number > 0), CHUNK):
        for number, given, infix, surname, initials, description, street, house, addition, introducing in reader.sql(
            RESIDENTS + id_list(ids)
        ):
            name = shown_name(given, infix, surname, initials, description)
            where = address_line(street, house, addition)
            found[number] = PartyName(number, name, given or name, where, introducing)
    for ids in in_chunks(sorted(-number for number in wanted if number < 0), CHUNK):
        for number, name, street, house in reader.sql(ORGANISATIONS + id_list(ids)):
            found[-number] = PartyName(-number, name, name, address_line(street, house))
    return found


def numbers_called(reader: Reader, name: str, *, limit: int = 20) -> list[int]:
    """The numbers of the residents and organisations whose whole name this is, or else whose given name it is."""
    wanted = folded(name)
    rows = reader.sql(
        "SELECT id, given_name, infix, surname, initials, description FROM resident"
        " WHERE forgotten_on IS NULL ORDER BY id"
    )
    whole = [row[0] for row in rows if folded(shown_name(*row[1:])) == wanted]
    whole += [-row[0] for row in reader.sql("SELECT id, name FROM organisation") if folded(row[1]) == wanted]
    return (whole or [row[0] for row in rows if folded(row[1]) == wanted])[:limit]


class MeetingPlaces:
    """The places there are today, to choose one for two areas from."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._places = [
            (MeetingPlace(number, name), EASIEST.index(PlaceKind(kind)) if kind in EASIEST else len(EASIEST), area)
            for number, name, kind, area, _, opens, closes in reader.sql(PLACES)
            if kind != PlaceKind.LIVING_ROOM and is_open(day(opens), day(closes), today)
        ]

    def between(self, one_area: str, other_area: str) -> MeetingPlace | None:
        """The easiest place in the area of both, else of one of them, else a community centre anywhere."""
        near = {area for area in (one_area, other_area) if area}
        there = [(order, place.id, place) for place, order, area in self._places if area in near]
        if not there:
            there = [(order, place.id, place) for place, order, _ in self._places if order == 0]
        return min(there, key=lambda entry: entry[:2])[2] if there else None
