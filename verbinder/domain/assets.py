"""What a neighbourhood has, in six kinds, and the corners of the network quadrant.

Asset-Based Community Development maps what is there before what is missing (publication l. 1002); the quadrant of
social or institutional and individual or collective (l. 1130) shows where one works and where it is still blank.
"""

from __future__ import annotations

from enum import StrEnum


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
