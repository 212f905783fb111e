"""What a neighbourhood has, in six kinds, and the corners of the network quadrant.

Asset-Based Community Development maps what is there before what is missing (publication l. 1002); the quadrant of
social or institutional and individual or collective (l. 1130) shows where one works and where it is still blank.
Owns which kind and which corner something known already belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from verbinder.domain.names import tidy
from verbinder.domain.organisations import OrganisationKind


class AssetKind(StrEnum):
    """The six kinds of assets."""

    PEOPLE = "people"
    ASSOCIATIONS = "associations"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    EXCHANGE = "exchange"
    STORIES = "stories"


class Quadrant(StrEnum):
    """The corners: social or institutional network, individual or collective."""

    SOCIAL_INDIVIDUAL = "social_individual"
    SOCIAL_COLLECTIVE = "social_collective"
    INSTITUTIONAL_INDIVIDUAL = "institutional_individual"
    INSTITUTIONAL_COLLECTIVE = "institutional_collective"


#: What residents made themselves and is theirs; it is still there when the professionals have gone.
OF_RESIDENTS = (OrganisationKind.ASSOCIATION, OrganisationKind.GROUP, OrganisationKind.FAITH_COMMUNITY)

#: The corner of a kind, where it follows. A place, a shop or a story can be of any.
USUAL_QUADRANT: Mapping[AssetKind, Quadrant] = {
    AssetKind.PEOPLE: Quadrant.SOCIAL_INDIVIDUAL,
    AssetKind.ASSOCIATIONS: Quadrant.SOCIAL_COLLECTIVE,
    AssetKind.ORGANISATIONS: Quadrant.INSTITUTIONAL_COLLECTIVE,
}


def kind_of_organisation(kind: str) -> AssetKind:
    """Which of the six an organisation of this kind (a code or an own word) is. Judgement; a verbinder may say else."""
    if kind in OF_RESIDENTS:
        return AssetKind.ASSOCIATIONS
    return AssetKind.EXCHANGE if kind == OrganisationKind.BUSINESS else AssetKind.ORGANISATIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetFields:
    """What can be filled in. It may be somebody or something the notebook knows; where it is, is known by that too."""

    kind: AssetKind
    text: str
    quadrant: Quadrant | None = None
    neighbourhood_id: int | None = None
    street_id: int | None = None
    place_id: int | None = None
    organisation_id: int | None = None
    resident_id: int | None = None
    initiative_id: int | None = None
    noted_on: date | None = None

    def tidied(self) -> AssetFields:
        """The same without needless spaces; the corner is filled in where it follows from the kind."""
        return replace(self, text=tidy(self.text), quadrant=self.quadrant or USUAL_QUADRANT.get(self.kind))


@dataclass(frozen=True, slots=True)
class AssetRow:
    """One asset; `name` is what it is in the notebook (a resident, organisation, place or initiative), if anything.

    `neighbourhood` is its own or that of what it is; empty when unknown.
    """

    id: int
    fields: AssetFields
    name: str
    neighbourhood: str


@dataclass(frozen=True, slots=True)
class AssetProposal:
    """Something known already that is not on the map yet; `fields` are what accepting it writes down."""

    fields: AssetFields
    name: str
    neighbourhood: str


@dataclass(frozen=True, slots=True)
class Known:
    """How much there is of something: on the map, and known but not put there yet."""

    noted: int = 0
    proposed: int = 0

    @property
    def blank(self) -> bool:
        """Whether nothing is known."""
        return not (self.noted or self.proposed)


@dataclass(frozen=True, slots=True)
class AreaAssets:
    """What is known of one neighbourhood; `id` is None and `name` empty for what belongs to none."""

    id: int | None
    name: str
    kinds: Mapping[AssetKind, Known]
    quadrants: Mapping[Quadrant, Known]

    @property
    def blank_kinds(self) -> tuple[AssetKind, ...]:
        """Of which kinds nothing is known yet: where to look and ask."""
        return tuple(kind for kind, known in self.kinds.items() if known.blank)

    @property
    def blank_quadrants(self) -> tuple[Quadrant, ...]:
        """In which corners nobody is known yet."""
        return tuple(corner for corner, known in self.quadrants.items() if known.blank)


@dataclass(frozen=True, slots=True)
class AssetMap:
    """The whole map, neighbourhood by neighbourhood, and everything together."""

    areas: tuple[AreaAssets, ...]
    together: AreaAssets
