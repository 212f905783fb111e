"""A soup table that residents lead, with the verbinder there now and then; and the page on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from verbinder.domain.initiatives import ActivityFields, InitiativeFields, InvolvedFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stepping_back.record import Part, Phase, Presence, Rhythm
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.page import Page, PageContext
from verbinder.usecases import activities, initiatives, organisations, places, residents

D = TypeVar("D", bound=QDialog)
ShowPage = Callable[[Page], QWidget]


@dataclass(frozen=True)
class Town:
    """The ids of what there is."""

    soup: int
    fatima: int
    piet: int
    church: int
    hall: int


@pytest.fixture
def town(notebook: Notebook) -> Town:
    """Fatima and Piet lead in turns, every week, eight times; we looked in at two of them."""
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", surname="Amrani"))
    piet = residents.add(notebook, ResidentFields(given_name="Piet", surname="Bakker"))
    church = organisations.add(notebook, OrganisationFields("De Kerk"))
    hall = places.add(notebook, PlaceFields("Het Buurthuis"))
    today = notebook.today()
    soup = initiatives.add(
        notebook,
        InitiativeFields(
            name="Soeptafel",
            origin="Niemand zou alleen moeten eten",
            goal="Samen eten",
            themes=("eten",),
            place_id=hall,
            since=today - timedelta(days=90),
            phase=Phase.RUNNING,
            rhythm=Rhythm.WEEKLY,
        ),
        involved=[
            InvolvedFields(part=Part.INITIATOR, resident_id=fatima, from_on=today - timedelta(days=90)),
            InvolvedFields(part=Part.CARRIER, resident_id=piet, from_on=today - timedelta(days=60)),
            InvolvedFields(part=Part.SUPPORTER, organisation_id=church),
        ],
    )
    for week in range(8):
        activities.add(
            notebook,
            soup,
            ActivityFields(
                on_date=today - timedelta(days=7 * week + 1),
                led_by=(fatima if week % 2 else piet,),
                came=(fatima, piet),
                unnamed=6,
                verbinder=Presence.PRESENT if week in (3, 6) else Presence.ABSENT,
            ),
        )
    return Town(soup, fatima, piet, church, hall)


@pytest.fixture
def page(town: Town, context: PageContext, show_page: ShowPage) -> InitiativesPage:
    """The page as one finds it."""
    shown = InitiativesPage(context)
    show_page(shown).resize(1250, 700)
    return shown


@pytest.fixture
def opened(page: InitiativesPage, town: Town) -> InitiativesPage:
    """The page with the dossier of the soup table."""
    page.open_initiative(town.soup)
    return page


def dialog_of(parent: QWidget, kind: type[D]) -> D:
    """The dialog of a kind that was just opened."""
    found = [each for each in parent.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def texts(widget: QWidget) -> str:
    """Everything a card says."""
    from PySide6.QtWidgets import QLabel

    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())
