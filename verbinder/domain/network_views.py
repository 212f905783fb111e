"""The network as one looks at it: its people by name, and the answers to what is asked of it. Values only.

Names are for the verbinder's own eyes. Who is at rest or does not want to be approached is counted, but not named in a
list that invites to visit people.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verbinder.domain.network.ties import Kind, Through, Who
from verbinder.domain.suggestions import Told

#: The verbinder, or the verbinders who share a notebook. Organisations have their own ids from 1 on.
US = Who(Kind.PROFESSIONAL, 0)


class Layer(StrEnum):
    """The levels a verbinder is the link between (publication l. 548): residents, what they made, us, the others."""

    RESIDENTS = "residents"
    ASSOCIATIONS = "associations"
    US = "us"
    ORGANISATIONS = "organisations"


@dataclass(frozen=True, slots=True)
class NetworkPerson:
    """Somebody in the network, an organisation, or us (then `name` is empty: the reader's language says it).

    `where` is the address in one line, `area` the neighbourhood (or the street, when it belongs to none).
    `leave_alone`: at rest or not to be approached today.
    """

    who: Who
    name: str
    where: str = ""
    area: str = ""
    leave_alone: bool = False

    @property
    def layer(self) -> Layer:
        """On which level this is."""
        if self.who == US:
            return Layer.US
        layers = {Kind.RESIDENT: Layer.RESIDENTS, Kind.ASSOCIATION: Layer.ASSOCIATIONS}
        return layers.get(self.who.kind, Layer.ORGANISATIONS)


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing a tie rests on; `about` is the name of the initiative, or what an introduction was about."""

    through: Through
    id: int
    on_date: date | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class TieView:
    """Somebody `other` is known by, since when, and everything it rests on, oldest first."""

    other: NetworkPerson
    since: date | None
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class PersonTies:
    """Who knows whom, of one person: residents and associations first, then the professionals.

    `stays`: how many of the residents' own ties are left when we are gone. `holds`: how many people would be cut off
    without this person; 0 for somebody who is no bridge.
    """

    person: NetworkPerson
    ties: tuple[TieView, ...]
    stays: int
    holds: int


@dataclass(frozen=True, slots=True)
class GroupOfPeople:
    """People who stay connected without us: how many residents, and the first of them by name."""

    residents: int
    people: tuple[NetworkPerson, ...]


@dataclass(frozen=True, slots=True)
class PeopleList:
    """People of a kind: all are counted, the first are named; `left_alone` of them are not named on purpose."""

    count: int
    people: tuple[NetworkPerson, ...]
    left_alone: int = 0


@dataclass(frozen=True, slots=True)
class BridgeView:
    """Somebody who joins people that are not joined otherwise; without them `cut_off` are no longer connected."""

    person: NetworkPerson
    cut_off: int
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ThinTieView:
    """One tie that is all that joins `smaller` people with `larger` others."""

    one: NetworkPerson
    other: NetworkPerson
    smaller: int
    larger: int
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class LeansOnOne:
    """An initiative whose people are connected with each other through one of them only."""

    initiative_id: int
    name: str
    person: NetworkPerson
    people: int


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The answers of one day. Lists hold the first of each; the counts are of all.

    `alone` know only professionals, `untied` nobody at all: alone *in this notebook*, which began with us. Figures of
    ties are kept apart, because those between residents are the aim (publication l. 181).
    """

    on_date: date
    residents: int
    groups: tuple[GroupOfPeople, ...]
    group_count: int
    alone: PeopleList
    untied: PeopleList
    held_by_us: int
    largest_share: float
    ties_between_residents: int
    ties_with_associations: int
    ties_with_professionals: int
    bridges: tuple[BridgeView, ...]
    bridge_count: int
    thin_ties: tuple[ThinTieView, ...]
    thin_tie_count: int
    leans_on_one: tuple[LeansOnOne, ...]

    @property
    def connected(self) -> int:
        """How many residents stay connected with somebody when we are gone."""
        return self.residents - self.alone.count - self.untied.count


def told(view: NetworkView) -> tuple[Told, ...]:
    """The answers in sentences (codes under [network]); what there is none of is left out."""
    largest = max((group.residents for group in view.groups), default=0)
    knows = {"connected": view.connected, "known": view.connected + view.alone.count, "largest": largest}
    counts = (
        ("alone", view.alone.count),
        ("untied", view.untied.count),
        ("held_by_us", view.held_by_us),
        ("bridges", view.bridge_count),
        ("thin_ties", view.thin_tie_count),
        ("leans_on_one", len(view.leans_on_one)),
    )
    found: list[Told] = []
    if view.connected or view.alone.count:
        found.append(("network.stays", {name: str(number) for name, number in knows.items()}))
        ties = {"residents": str(view.ties_between_residents), "professionals": str(view.ties_with_professionals)}
        found.append(("network.ties", ties))
    found += [(f"network.{name}", {"count": str(count)}) for name, count in counts if count > 0]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Line:
    """A tie as it is drawn: the places of the two in the list of nodes, and whether a professional is in it."""

    one: int
    other: int
    with_professional: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a picture of the network needs: the people, and between whom there is a tie; `left_out` did not fit."""

    nodes: tuple[NetworkPerson, ...]
    lines: tuple[Line, ...]
    left_out: int = 0
