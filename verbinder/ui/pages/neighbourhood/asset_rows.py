"""The words of the asset map: how much is known of each part, and what to ask where it is blank.

Owns order and wording only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from verbinder.domain.assets import (
    AreaAssets,
    AssetKind,
    AssetMap,
    AssetProposal,
    AssetRow,
    Known,
    Quadrant,
)
from verbinder.ui.pages.neighbourhood.items import AreaItem, AssetItem, CornerItem, KindItem, ProposalItem
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.today.rows import dotted
from verbinder.ui.widgets import Entry, Section

ICONS = {
    AssetKind.PEOPLE: "person",
    AssetKind.ASSOCIATIONS: "people",
    AssetKind.ORGANISATIONS: "organisations",
    AssetKind.PLACES: "places",
    AssetKind.EXCHANGE: "talent",
    AssetKind.STORIES: "note",
}
CORNER_ICONS = {
    Quadrant.SOCIAL_INDIVIDUAL: "person",
    Quadrant.SOCIAL_COLLECTIVE: "people",
    Quadrant.INSTITUTIONAL_INDIVIDUAL: "organisations",
    Quadrant.INSTITUTIONAL_COLLECTIVE: "organisations",
}


class AssetRows(QObject):
    """Makes the sections of the map, and says things about one part of it."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def sections(self, found: AssetMap, here: AreaAssets) -> list[Section]:
        """The six kinds, the corners of the network, and the neighbourhoods when there are several."""
        kinds = [
            Entry(_capital(self.kind(kind)), *self._known(known, ICONS[kind]), payload=KindItem(kind))
            for kind, known in here.kinds.items()
        ]
        corners = [
            Entry(_capital(self.corner(corner)), *self._known(known, CORNER_ICONS[corner]), payload=CornerItem(corner))
            for corner, known in here.quadrants.items()
        ]
        areas = [self._area(area) for area in found.areas] if len(found.areas) > 1 else []
        return [
            Section(self.tr("What there is"), kinds, count=0),
            Section(self.tr("The network"), corners, count=0),
            Section(self.tr("By neighbourhood"), areas, count=0),
        ]

    def _known(self, known: Known, icon: str) -> tuple[str, str, str, str]:
        """What stands below the title, the icon, and at the right: that it is blank."""
        below = self.counts(known)
        if known.blank:
            return _capital(below), icon, self.tr("blank"), "warm"
        return below, icon, "", ""

    def _area(self, area: AreaAssets) -> Entry:
        item = AreaItem(area.id, area)
        if area.id is None:
            # Nobody goes looking for what belongs nowhere: there it can not be blank.
            return Entry(self.area_name(area), self.known_words(area), "neighbourhood", "", "", item)
        blank = len(area.blank_kinds)
        meta = MapWords().blank(blank) if blank else ""
        return Entry(self.area_name(area), self.blank_words(area), "neighbourhood", meta, "warm" if blank else "", item)

    # -- words --------------------------------------------------------------------------------------------------

    def kind(self, kind: AssetKind) -> str:
        """The word for a kind."""
        return self._context.messages.code(f"asset.{kind}")

    def corner(self, corner: Quadrant) -> str:
        """The word for a corner of the network."""
        return self._context.messages.code(f"quadrant.{corner}")

    def area_name(self, area: AreaAssets) -> str:
        """The name of a neighbourhood, or what belongs to none."""
        return area.name or self.tr("In no neighbourhood")

    def blank_words(self, area: AreaAssets) -> str:
        """What is blank in a neighbourhood."""
        blank = [self.kind(kind) for kind in area.blank_kinds]
        blank += [self.corner(corner) for corner in area.blank_quadrants]
        if not blank:
            return self.tr("Something is known of everything")
        return self.tr("Still blank: {what}").format(what=", ".join(blank))

    def known_words(self, area: AreaAssets) -> str:
        """What there is in a neighbourhood, in a line."""
        return ", ".join(self.kind(kind) for kind, known in area.kinds.items() if not known.blank)

    def parts(self, area: AreaAssets) -> str:
        """How much there is of each kind and in each corner, a line each."""
        every = [(self.kind(kind), known) for kind, known in area.kinds.items()]
        every += [(self.corner(corner), known) for corner, known in area.quadrants.items()]
        if area.id is None:
            every = [(name, known) for name, known in every if not known.blank]
        return "\n".join(f"{_capital(name)}: {self.counts(known)}" for name, known in every)

    def corners(self, area: AreaAssets) -> dict[Quadrant, tuple[str, str]]:
        """The name of each corner, and how much is known there."""
        return {
            corner: (_capital(self.corner(corner)), _capital(self.counts(known)))
            for corner, known in area.quadrants.items()
        }

    def counts(self, known: Known) -> str:
        """How much there is of something, in a sentence."""
        said = MapWords()
        if known.blank:
            return self.tr("nothing known yet")
        return dotted(
            said.noted(known.noted) if known.noted else "", said.proposed(known.proposed) if known.proposed else ""
        )

    def where_blank(self, found: AssetMap, kind: AssetKind) -> str:
        """In which neighbourhoods nothing of a kind is known; "" when that is nowhere, or everywhere."""
        blank = [area.name for area in found.areas if area.name and area.kinds[kind].blank]
        if not blank or len(blank) == len([area for area in found.areas if area.name]):
            return ""
        return self.tr("Nothing known yet in: {areas}.").format(areas=", ".join(blank))

    def ask(self, kind: AssetKind) -> str:
        """What to ask or look for, to fill in what is blank."""
        return {
            AssetKind.PEOPLE: self.tr("Ask people what they like to do and can do, and what others ask them for."),
            AssetKind.ASSOCIATIONS: self.tr(
                "Ask where people come together of their own accord, with or without a board."
            ),
            AssetKind.ORGANISATIONS: self.tr("Ask who works here, and what of theirs residents may use."),
            AssetKind.PLACES: self.tr("Ask where people meet, and which room or garden is often empty."),
            AssetKind.EXCHANGE: self.tr("Look for shops, markets and what neighbours lend, give and swap."),
            AssetKind.STORIES: self.tr("Ask who has lived here long what this was, and what everybody still tells."),
        }[kind]

    def about_corner(self, corner: Quadrant) -> str:
        """What belongs in a corner."""
        return {
            Quadrant.SOCIAL_INDIVIDUAL: self.tr("Residents, each with what they like and can do."),
            Quadrant.SOCIAL_COLLECTIVE: self.tr("What residents do together: associations, groups, initiatives."),
            Quadrant.INSTITUTIONAL_INDIVIDUAL: self.tr("Professionals you know by name and can call."),
            Quadrant.INSTITUTIONAL_COLLECTIVE: self.tr("Organisations and what they do together."),
        }[corner]

    # -- entries in the panel -----------------------------------------------------------------------------------

    def assets(self, rows: Sequence[AssetRow], *, with_kind: bool = False) -> list[Entry]:
        """What stands on the map."""
        return [
            Entry(
                _capital(row.fields.text),
                dotted(
                    _capital(self.kind(row.fields.kind)) if with_kind else "",
                    row.name if row.name not in row.fields.text else "",
                    row.neighbourhood,
                ),
                ICONS[row.fields.kind],
                payload=AssetItem(row.id, row),
            )
            for row in rows
        ]

    def proposals(self, found: Sequence[AssetProposal]) -> list[Entry]:
        """What is known and could be put on the map."""
        return [
            Entry(
                _capital(each.fields.text),
                dotted(each.name if each.name not in each.fields.text else "", each.neighbourhood),
                "add",
                payload=ProposalItem(each),
            )
            for each in found
        ]


class MapWords(QObject):
    """The words that count: the tool that gathers texts finds plurals only in `tr`."""

    def noted(self, count: int) -> str:
        """So many on the map."""
        return self.tr("%n on the map", "", count)

    def proposed(self, count: int) -> str:
        """So many known and not put there."""
        return self.tr("%n known and not put there yet", "", count)

    def blank(self, count: int) -> str:
        """Of so many kinds nothing is known."""
        return self.tr("%n kind(s) blank", "", count)

    def more(self, count: int) -> str:
        """What is known besides what is shown."""
        return self.tr("And %n more that could be put on the map.", "", count)

    def accepted(self, count: int) -> str:
        """What was put on the map."""
        return self.tr("%n put on the map", "", count)

    def accept_all(self, count: int) -> str:
        """The action that takes all that is shown."""
        return self.tr("&Put these %n on the map", "", count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
