"""The page "Buurt": wijkbeeld, coverage, what the neighbourhood has, and the agenda; one of the four at a time.

Owns which of them is seen, of which neighbourhood, and when each reads again; what stands in one is its own.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.neighbourhood.agenda_view import AgendaView
from verbinder.ui.pages.neighbourhood.assets_view import AssetsView
from verbinder.ui.pages.neighbourhood.coverage_view import CoverageView
from verbinder.ui.pages.neighbourhood.picture_view import PictureView
from verbinder.ui.pages.neighbourhood.scope import AreaChoice, Labelled
from verbinder.ui.pages.organisations.segments import Segments
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.pages.today.sides import LOW
from verbinder.ui.widgets import FlowLayout, Heading


class Shown(IntEnum):
    """Which of the views is seen."""

    PICTURE = 0
    COVERAGE = 1
    ASSETS = 2
    AGENDA = 3


class NeighbourhoodPage(Page):
    """How the neighbourhood does, where we come, what it has, and what is on the agenda."""

    listens_to = frozenset(
        {
            *(Kind.NEIGHBOURHOOD, Kind.STREET, Kind.PLACE, Kind.ORGANISATION, Kind.CONTACT_PERSON, Kind.RESIDENT),
            *(Kind.CONTACT, Kind.CONTACT_PARTICIPANT, Kind.SIGNAL, Kind.TAG, Kind.TAGGING, Kind.GIFT, Kind.ASK),
            *(Kind.INTRODUCTION, Kind.INITIATIVE, Kind.INITIATIVE_THEME, Kind.ASSET, Kind.AGENDA_ITEM),
            *(Kind.CONCEPT, Kind.CONCEPT_WORD, Kind.CONCEPT_JOIN),
        }
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = context.notebook.today()
        self.heading = Heading(self.tr("Neighbourhood"), TypeRole.TITLE)
        self.segments = Segments(
            (
                ("neighbourhood", self.tr("Picture")),
                ("street", self.tr("Where you come")),
                ("places", self.tr("What there is")),
                ("calendar", self.tr("Agenda")),
            ),
            theme=context.theme,
            name=self.tr("What is shown"),
        )
        self.area = AreaChoice(context)
        self._area_row = Labelled(self.tr("Neigh&bourhood"), self.area)
        self.picture = PictureView(context, self.area)
        self.coverage = CoverageView(context, self.area)
        self.assets = AssetsView(context, self.area)
        self.agenda = AgendaView(context, self.area)
        self.views: tuple[PictureView | CoverageView | AssetsView | AgendaView, ...] = (
            self.picture,
            self.coverage,
            self.assets,
            self.agenda,
        )
        #: Which of them hold what the notebook held before.
        self._old: set[QWidget] = set(self.views)
        self._stack = QStackedWidget()
        for view in self.views:
            self._stack.addWidget(view)
            view.nothing_to_do.connect(lambda: self.segments.buttons[self.segments.index].setFocus())
        self._lay_out()
        self.segments.chosen.connect(lambda _place: self._refresh())
        self.area.turned.connect(self._area_turned)
        self._actions = self._make_actions()

    # -- what a page says of itself -----------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Neighbourhood")

    @property
    def view(self) -> PictureView | CoverageView | AssetsView | AgendaView:
        """The view that is seen."""
        return self.views[self.segments.index]

    def reload(self) -> None:
        self._day = self.context.notebook.today()
        self.area.reload()
        self._area_row.setVisible(self.area.count() > 1)
        self._old = set(self.views)
        self._refresh()

    def focus_first(self) -> None:
        self.view.focus_first()

    def open_record(self, kind: Kind, record_id: int) -> bool:
        """A neighbourhood, a matter on the agenda, or something the neighbourhood has."""
        if kind is Kind.NEIGHBOURHOOD:
            self.area.choose_id(record_id)
            self._go(Shown.PICTURE)
            return self.area.id == record_id
        if kind is Kind.AGENDA_ITEM:
            self.area.choose_id(None)
            self._go(Shown.AGENDA)
            return self.agenda.show_matter(record_id)
        if kind is Kind.ASSET:
            self.area.choose_id(None)
            self._go(Shown.ASSETS)
            return self.assets.show_asset(record_id)
        return False

    def page_actions(self) -> list[QAction]:
        return self._actions

    def showEvent(self, event: QShowEvent) -> None:
        if self.context.notebook.today() != self._day:
            # Every period ends today.
            self._stale = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heading.setVisible(self.height() >= self.context.theme.space(LOW))

    # -- which view ---------------------------------------------------------------------------------------------

    def show_view(self, which: Shown) -> None:
        """Show one of the four."""
        self.segments.choose(which)
        self._refresh()

    def _refresh(self) -> None:
        """Show the chosen view as the notebook is now; the others wait until they are chosen."""
        view = self.view
        self._stack.setCurrentWidget(view)
        if view in self._old and not self._stale:
            self._old.discard(view)
            view.reload()

    def _area_turned(self) -> None:
        self._old = set(self.views)
        self._refresh()

    def _go(self, which: Shown) -> None:
        self.show_view(which)
        self.view.focus_first()

    def _make_actions(self) -> list[QAction]:
        return [
            self.make_action(self.tr("Picture of the neighbourhood"), lambda: self._go(Shown.PICTURE)),
            self.make_action(self.tr("Where you come, street by street"), lambda: self._go(Shown.COVERAGE)),
            self.make_action(self.tr("What the neighbourhood has"), lambda: self._go(Shown.ASSETS)),
            self.make_action(self.tr("Agenda of the neighbourhood"), lambda: self._go(Shown.AGENDA)),
            self.make_action(self.tr("Put something before somebody…"), self._put_before, writes=True),
            self.make_action(self.tr("Write down what the neighbourhood has…"), self._add_asset, writes=True),
            self.make_action(self.tr("Save the chart of streets…"), self._save_chart),
        ]

    def _put_before(self) -> None:
        self._go(Shown.AGENDA)
        self.agenda.put_before()

    def _add_asset(self) -> None:
        self._go(Shown.ASSETS)
        self.assets.add()

    def _save_chart(self) -> None:
        self._go(Shown.COVERAGE)
        self.coverage.ask_save()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.L, Spacing.M, Spacing.L, Spacing.L)
        layout.setSpacing(Spacing.M)
        # Beside each other where there is room, else under each other.
        head = FlowLayout(horizontal=Spacing.XL, vertical=Spacing.S)
        head.addWidget(self.heading)
        head.addWidget(self.segments)
        head.addWidget(self._area_row)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
