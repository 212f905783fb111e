"""What an entry of the lists of this page stands for. Values only.

The same card, kind or matter is the same item, whatever was written down about it since.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from verbinder.domain.agenda import AgendaItemRow, Cluster
from verbinder.domain.assets import AreaAssets, AssetKind, AssetProposal, AssetRow, Quadrant
from verbinder.domain.changes import Kind
from verbinder.domain.picture import PictureCard
from verbinder.domain.signals import SignalTone


@dataclass(frozen=True, slots=True)
class CardItem:
    """A card of the wijkbeeld: its theme, or for a signal without one its number."""

    tone: SignalTone
    theme: str
    signal_id: int
    card: PictureCard = field(compare=False)


@dataclass(frozen=True, slots=True)
class RecordItem:
    """A record of the notebook that an entry leads to."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class KindItem:
    """One of the six kinds of what a neighbourhood has."""

    kind: AssetKind


@dataclass(frozen=True, slots=True)
class CornerItem:
    """One of the four corners of the network."""

    corner: Quadrant


@dataclass(frozen=True, slots=True)
class AreaItem:
    """A neighbourhood on the asset map; None for what belongs to none."""

    id: int | None
    area: AreaAssets = field(compare=False)


@dataclass(frozen=True, slots=True)
class AssetItem:
    """Something that stands on the map."""

    id: int
    row: AssetRow = field(compare=False)


@dataclass(frozen=True, slots=True)
class ProposalItem:
    """Something known that could be put on the map."""

    proposal: AssetProposal


@dataclass(frozen=True, slots=True)
class ClusterItem:
    """What several parties wish."""

    topic: str
    cluster: Cluster = field(compare=False)


@dataclass(frozen=True, slots=True)
class MatterItem:
    """A matter put before somebody."""

    id: int
    row: AgendaItemRow = field(compare=False)
