"""What the neighbourhood has: the six kinds, the corners of the network, and per neighbourhood what is still blank.

Owns what is read and chosen, and putting on the map; words are `AssetRows`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from verbinder.domain.assets import (
    AreaAssets,
    AssetFields,
    AssetKind,
    AssetLook,
    AssetProposal,
    AssetRow,
    Quadrant,
)
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.neighbourhood.asset_dialog import AssetDialog
from verbinder.ui.pages.neighbourhood.asset_rows import AssetRows, MapWords
from verbinder.ui.pages.neighbourhood.items import AreaItem, AssetItem, CornerItem, KindItem, ProposalItem
from verbinder.ui.pages.neighbourhood.quadrant_grid import QuadrantGrid
from verbinder.ui.pages.neighbourhood.rests_panel import RestsPanel
from verbinder.ui.pages.neighbourhood.scope import AreaChoice
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Paragraph
from verbinder.usecases import assets

#: So many of what could be put on the map are shown at a time.
PROPOSED = 8


class AssetsView(ListAndPanel):
    """The asset map. Enter on what is proposed puts it on the map; Enter on what stands there opens it."""

    def __init__(self, context: PageContext, area: AreaChoice, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._area = area
        self._look: AssetLook | None = None
        self._wanted: KindItem | None = None
        self._rows = AssetRows(context, self)
        self._reading = Reading(context, self.tr("Drawing up what the neighbourhood has"), self._say_stopped, self)
        self.part = RestsPanel(lists=2, theme=context.theme, name=self.tr("The chosen part of the map"))
        self.set_up(self.part, name=self.tr("What the neighbourhood has"), icon="places")
        self.told = Paragraph("", muted=True)
        self.top_bar = KeyActionBar(name=self.tr("What the neighbourhood has"))
        self.top_bar.set_read_only(context.notebook.read_only)
        self.top_bar.listen_on(self.list, self.panel)
        self.top_bar.set_actions([KeyAction(self.tr("&Add something…"), self.add)])
        row = QHBoxLayout()
        row.setSpacing(Spacing.M)
        row.addWidget(self.told, 1)
        row.addWidget(self.top_bar, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(row)
        self.quadrant = QuadrantGrid()
        self.part.put_first(self.quadrant)
        self.part.chosen.connect(self._open)
        self.empty_pressed.connect(self.reload)

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def here(self) -> AreaAssets | None:
        """What is known of the neighbourhood that is chosen, or of all."""
        if self._look is None:
            return None
        found = self._look.map
        if self._area.id is None:
            return found.together
        return next((area for area in found.areas if area.id == self._area.id), found.together)

    def reload(self) -> None:
        self._reading.ask(assets.look, neighbourhood_id=self._area.id, proposed=PROPOSED, on_done=self._take)
        if self._reading.busy and self._look is None:
            self.show_empty(self.tr("One moment"), self.tr("What is known is being counted."))

    def _take(self, found: AssetLook) -> None:
        self._look = found
        here = self.here
        assert here is not None
        self.told.setText(self._rows.blank_words(here) + ".")
        self.show_sections(self._rows.sections(found.map, here))
        self._go_to_wanted()

    def show_asset(self, asset_id: int) -> bool:
        """Go to the kind of something on the map, at once or as soon as it was drawn up; False when it is gone."""
        found = self.context.operations.run(assets.asset, self.context.notebook, asset_id)
        if found is None:
            return False
        self._wanted = KindItem(found.fields.kind)
        if not self._reading.busy:
            self._go_to_wanted()
        return True

    def _go_to_wanted(self) -> None:
        if self._wanted is not None:
            self.go_to(self._wanted)
            self._wanted = None

    def show_chosen(self, payload: object) -> None:
        self.quadrant.setVisible(isinstance(payload, CornerItem) and self.here is not None)
        if isinstance(payload, KindItem):
            self._show_kind(payload.kind)
        elif isinstance(payload, CornerItem):
            self._show_corner(payload.corner)
        elif isinstance(payload, AreaItem):
            self._show_area(payload)
        else:
            self.part.show_nothing()

    def _show_kind(self, kind: AssetKind) -> None:
        here = self.here
        if here is None or self._look is None:
            return
        known = here.kinds[kind]
        rows, proposed = self._noted(kind), self._proposed(kind)
        foot = self._rows.where_blank(self._look.map, kind) if self._area.id is None else ""
        more = known.proposed - len(proposed)
        if more > 0:
            foot = "\n".join(part for part in (MapWords().more(more), foot) if part)
        actions = []
        if proposed:
            actions.append(KeyAction(MapWords().accept_all(len(proposed)), lambda: self.accept(proposed)))
        lists = (
            (self.tr("On the map (Enter opens it)"), self._rows.assets(rows)),
            (self.tr("Known already (Enter puts it on the map)"), self._rows.proposals(proposed)),
        )
        title = _capital(self._rows.kind(kind))
        self.part.show_whole(title, _capital(self._rows.counts(known)), self._rows.ask(kind), lists, actions, foot)

    def _show_corner(self, corner: Quadrant) -> None:
        here = self.here
        if here is None:
            return
        rows = [row for row in self._noted(None) if row.fields.quadrant is corner]
        self.quadrant.show_corners(self._rows.corners(here), corner)
        lists = ((self.tr("On the map (Enter opens it)"), self._rows.assets(rows, with_kind=True)), ("", ()))
        title, counts = _capital(self._rows.corner(corner)), _capital(self._rows.counts(here.quadrants[corner]))
        self.part.show_whole(title, counts, self._rows.about_corner(corner), lists, ())

    def _show_area(self, item: AreaItem) -> None:
        area = item.area
        actions = []
        if item.id is not None:
            actions = [
                KeyAction(self.tr("Show only this neighbourhood"), lambda: self._area.choose_id(item.id), reads=True)
            ]
        lists: tuple[tuple[str, tuple[()]], ...] = (("", ()), ("", ()))
        about = self._rows.blank_words(area) if area.id is not None else ""
        self.part.show_whole(self._rows.area_name(area), about, self._rows.parts(area), lists, actions)

    def _noted(self, kind: AssetKind | None) -> Sequence[AssetRow]:
        rows = self._look.noted if self._look is not None else ()
        return [row for row in rows if kind is None or row.fields.kind is kind]

    def _proposed(self, kind: AssetKind) -> Sequence[AssetProposal]:
        return self._look.proposed.get(kind, ()) if self._look is not None else ()

    # -- writing ------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for something the neighbourhood has, of the kind one is at."""
        payload = self.list.current_payload
        kind = payload.kind if isinstance(payload, KindItem) else AssetKind.PEOPLE
        fields = AssetFields(kind=kind, text="", neighbourhood_id=self._area.id)
        AssetDialog(self.context, fields, parent=self).open()

    def accept(self, proposed: Sequence[AssetProposal]) -> None:
        """Put these on the map, as one step."""
        every = [each.fields for each in proposed]
        if self.context.operations.run(assets.add_many, self.context.notebook, every) is None:
            return
        if len(every) == 1:
            say_done(self.context, self.tr("On the map: {text}").format(text=every[0].text))
        else:
            say_done(self.context, MapWords().accepted(len(every)))

    def _open(self, payload: object) -> None:
        if isinstance(payload, AssetItem):
            AssetDialog(self.context, payload.row.fields, asset_id=payload.id, parent=self).open()
        elif isinstance(payload, ProposalItem):
            self.accept([payload.proposal])

    def _say_stopped(self) -> None:
        self._look = None
        self.show_empty(
            self.tr("Stopped"), self.tr("Nothing was counted. Look again when it suits you."), self.tr("Look again")
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
