"""What the neighbourhood has: the six kinds and the corners of the network, what is blank, and putting on the map."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pages.neighbourhood.conftest import ShowView
from tests.ui.pages.neighbourhood.seen import choose, dialog_of, entries, everything_said, keys, titles
from verbinder.domain.assets import AssetFields, AssetKind, Quadrant
from verbinder.domain.changes import Kind
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.neighbourhood.asset_dialog import AssetDialog
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import assets, organisations, residents, streets


@pytest.fixture
def known(notebook: Notebook) -> Notebook:
    """Two neighbourhoods; in one of them somebody with a talent and an association."""
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kade", neighbourhood="De Haven")
    residents.add(notebook, ResidentFields(given_name="Fatima", street="Lindelaan"), talents=["kookt Surinaams"])
    organisations.add(notebook, OrganisationFields("Groenclub", kind="association", street="Lindelaan"))
    return notebook


def test_every_kind_and_corner_says_how_much_is_known_or_that_it_is_blank(known: Notebook, show_view: ShowView) -> None:
    view = show_view(Shown.ASSETS)
    said = {entry.title: (entry.subtitle, entry.meta) for entry in entries(view.list)}
    assert said["Mensen met talent"] == ("1 known and not put there yet", "")
    assert said["Verhalen en cultuur"] == ("Nothing known yet", "blank")
    assert len([title for title in said if title[0].isupper()]) == 6 + 4 + 2
    assert said["De Haven"][1] == "6 kind(s) blank"
    assert "Nothing known yet in: De Haven." in view.part.foot.text()


def test_enter_on_what_is_known_puts_it_on_the_map_and_it_can_be_taken_back(
    known: Notebook, show_view: ShowView, banners: BannerHost, qtbot: QtBot
) -> None:
    view = show_view(Shown.ASSETS)
    noted, proposed = view.part.lists
    assert noted.isHidden()
    proposed.setFocus()
    qtbot.keyClick(proposed, Qt.Key.Key_Return)
    (asset,) = assets.assets(known)
    assert (asset.fields.kind, asset.name) == (AssetKind.PEOPLE, "Fatima")
    assert not view.part.lists[0].isHidden()
    assert view.part.lists[1].isHidden()
    known.undo()
    assert assets.assets(known) == ()


def test_all_that_is_shown_is_put_on_the_map_as_one_step(known: Notebook, show_view: ShowView, qtbot: QtBot) -> None:
    residents.add(known, ResidentFields(given_name="Ahmed", street="Lindelaan"), talents=["timmert"])
    view = show_view(Shown.ASSETS)
    assert "P" in keys(view)
    qtbot.keyClick(view.list, Qt.Key.Key_P)
    assert {asset.name for asset in assets.assets(known)} == {"Fatima", "Ahmed"}
    known.undo()
    assert assets.assets(known) == ()


def test_something_is_added_by_keys_and_gets_the_corner_that_follows_from_its_kind(
    known: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(Shown.ASSETS)
    choose(view, "Verenigingen en groepen")
    qtbot.keyClick(view.list, Qt.Key.Key_A)
    dialog = dialog_of(page, AssetDialog, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "de klaverjasclub")
    dialog.area.setCurrentIndex(dialog.area.findText("De Haven"))
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    (asset,) = assets.assets(known)
    assert (asset.fields.kind, asset.fields.quadrant) == (AssetKind.ASSOCIATIONS, Quadrant.SOCIAL_COLLECTIVE)
    assert asset.neighbourhood == "De Haven"


def test_an_empty_text_is_refused_beside_its_field(
    known: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(Shown.ASSETS)
    view.add()
    dialog = dialog_of(page, AssetDialog, qtbot)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.text).note.isVisible()


def test_another_kind_brings_its_usual_corner_and_a_place_keeps_what_was_chosen(
    known: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    show_view(Shown.ASSETS).add()
    dialog = dialog_of(page, AssetDialog, qtbot)
    dialog.kind.setCurrentIndex(dialog.kind.findData("organisations"))
    assert dialog.corner.currentData() == "institutional_collective"
    dialog.kind.setCurrentIndex(dialog.kind.findData("places"))
    assert dialog.corner.currentData() == "institutional_collective"


def test_what_stands_on_the_map_is_edited_and_taken_off_and_who_it_is_stays(
    known: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    (proposal,) = assets.proposals(known, AssetKind.PEOPLE)
    number = assets.add(known, proposal.fields)
    view = show_view(Shown.ASSETS)
    noted = view.part.lists[0]
    noted.setFocus()
    qtbot.keyClick(noted, Qt.Key.Key_Return)
    dialog = dialog_of(page, AssetDialog, qtbot)
    dialog.text.setText("Fatima kookt voor iedereen")
    dialog.save()
    edited = assets.asset(known, number)
    assert (edited.fields.text, edited.name) == ("Fatima kookt voor iedereen", "Fatima")
    AssetDialog(page.context, edited.fields, asset_id=number, parent=page).remove()
    assert assets.assets(known) == ()
    with known.reader() as reader:
        assert len(reader.find(Kind.RESIDENT)) == 1


def test_a_corner_shows_what_stands_in_it(known: Notebook, show_view: ShowView) -> None:
    corner = Quadrant.INSTITUTIONAL_INDIVIDUAL
    assets.add(known, AssetFields(kind=AssetKind.ORGANISATIONS, text="Carmen van de corporatie", quadrant=corner))
    view = show_view(Shown.ASSETS)
    choose(view, "Professionals die je kent")
    assert [entry.title for entry in entries(view.part.lists[0])] == ["Carmen van de corporatie"]
    assert view.quadrant.isVisible()
    assert view.quadrant.corners[corner].name.text() == "▸ Professionals die je kent"
    assert view.quadrant.corners[corner].counts.text() == "1 on the map"
    assert view.quadrant.corners[Quadrant.SOCIAL_COLLECTIVE].counts.text().startswith("1 known")
    choose(view, "Mensen met talent")
    assert not view.quadrant.isVisible()


def test_a_neighbourhood_in_the_list_can_be_looked_at_alone(
    known: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    view = show_view(Shown.ASSETS)
    choose(view, "De Haven")
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert page.area.name == "De Haven"
    assert entries(view.list)[0].meta == "blank"
    assert view.told.text().startswith("Still blank: mensen met talent")


def test_who_may_not_be_approached_is_neither_proposed_nor_shown(
    known: Notebook, page: Any, show_view: ShowView
) -> None:
    (proposal,) = assets.proposals(known, AssetKind.PEOPLE)
    assets.add(known, proposal.fields)
    residents.set_approach(known, 1, Approach.NEVER)
    show_view(Shown.ASSETS)
    assert "Fatima" not in everything_said(page)
    assert "Surinaams" not in everything_said(page)


def test_an_empty_notebook_asks_where_to_look(show_view: ShowView) -> None:
    view = show_view(Shown.ASSETS)
    assert all(entry.meta == "blank" for entry in entries(view.list))
    assert titles(view.list)[0] == "What there is"
    assert view.part.texts[2].startswith("Ask people what they like to do")
