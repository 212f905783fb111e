"""Where the walk over every page comes on the page Buurt: its views, and each of its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from verbinder.domain.agenda import AgendaItemFields
from verbinder.domain.assets import Quadrant
from verbinder.ui.pages.neighbourhood.asset_dialog import AssetDialog
from verbinder.ui.pages.neighbourhood.items import CornerItem, MatterItem
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.usecases import agenda, assets


def view(walk: Any, which: Shown) -> Any:
    """One of the views, with the focus where work on it begins."""
    page = walk.page("neighbourhood")
    page.segments.choose(which)
    page.focus_first()
    return page.view


def as_table(walk: Any) -> None:
    coverage = view(walk, Shown.COVERAGE)
    coverage.looks.choose(1)
    coverage.focus_first()


def as_chart(walk: Any) -> None:
    coverage = view(walk, Shown.COVERAGE)
    coverage.looks.choose(0)
    coverage.focus_first()


def by_neighbourhood(walk: Any) -> None:
    QTest.keyClick(view(walk, Shown.ASSETS).list, Qt.Key.Key_End)


def in_the_network(walk: Any) -> None:
    shown = view(walk, Shown.ASSETS)
    item = CornerItem(Quadrant.SOCIAL_COLLECTIVE)
    shown.go_to(item)
    shown.enter(item)


def on_the_map(walk: Any) -> None:
    shown, notebook = view(walk, Shown.ASSETS), walk.session.notebook
    asset = assets.assets(notebook)[0]
    AssetDialog(shown.context, asset.fields, asset_id=asset.id, parent=shown).open()


def matter(walk: Any) -> Any:
    """A matter without an answer."""
    shown, notebook = view(walk, Shown.AGENDA), walk.session.notebook
    row = next(row for row in agenda.agenda(notebook).items if row.is_open)
    shown.go_to(MatterItem(row.id, row))
    return shown


def answered(walk: Any) -> None:
    shown, notebook = view(walk, Shown.AGENDA), walk.session.notebook
    fields = AgendaItemFields(text="lamp", answer="volgende week", answered_on=notebook.today())
    number = agenda.add(notebook, fields)
    row = agenda.item(notebook, number)
    MatterDialog(shown.context, row.fields, item_id=number, source="de lamp is stuk", parent=shown).open()


PLACES: dict[str, Callable[[Any], object]] = {
    "wijkbeeld": lambda walk: view(walk, Shown.PICTURE),
    "where one comes": as_chart,
    "where one comes, as a table": as_table,
    "what there is": lambda walk: view(walk, Shown.ASSETS),
    "what there is, in the network": in_the_network,
    "what there is, by neighbourhood": by_neighbourhood,
    "add what there is": lambda walk: view(walk, Shown.ASSETS).add(),
    "edit what there is": on_the_map,
    "agenda": lambda walk: view(walk, Shown.AGENDA),
    "matter": matter,
    "put before somebody": lambda walk: view(walk, Shown.AGENDA).put_before(),
    "answer": lambda walk: matter(walk).panel.bar.enter(),
    "edit an answered matter": answered,
}
