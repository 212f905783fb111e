"""A neighbourhood with an association, a garden that is there for a summer, and a street; and the page on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.pages.page import Page, PageContext
from verbinder.usecases import organisations, places, residents, signals, streets


@dataclass(frozen=True)
class Town:
    """The ids of what there is."""

    choir: int
    school: int
    garden: int
    square: int
    street: int
    ria: int


@pytest.fixture
def town(notebook: Notebook) -> Town:
    """A choir not spoken to for eleven weeks, a school, a garden of last summer, a square."""
    ria = residents.add(
        notebook, ResidentFields(given_name="Ria", surname="Bakker", street="Dorpsstraat", house_number="6")
    )
    choir = organisations.add(
        notebook,
        OrganisationFields("Zangkoor De Merel", "association", "Dorpsstraat", "2", keep_warm_weeks=6),
        details=[("phone", "040 1234567")],
        offers=["repetitieruimte op dinsdag"],
        tags=["muziek"],
    )
    organisations.add_contact_person(notebook, choir, ContactPersonFields("Ab Schouten", "voorzitter", "06 12345678"))
    school = organisations.add(notebook, OrganisationFields("Basisschool De Vlieger", "school"))
    garden = places.add(
        notebook,
        PlaceFields(
            "Zomertuin", "garden", "Dorpsstraat", facilities="keuken, dinsdagavond vrij",
            open_from=date(2026, 6, 1), open_until=date(2026, 8, 31),
        ),
    )  # fmt: skip
    square = places.add(notebook, PlaceFields("Het Lindeplein", "square"))
    (street,) = streets.all_streets(notebook)
    signals.add(notebook, SignalFields("bankje bij het plein is stuk", place_id=square))
    signals.add(notebook, SignalFields("veel verhuizingen", street_id=street.id))
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        work.add(
            Kind.CONTACT, on_date=date(2026, 9, 8), setting="organisation", outcome="conversation",
            organisation_id=choir, note="Ze zoeken een nieuwe dirigent",
        )  # fmt: skip
        work.commit()
    return Town(choir, school, garden, square, street.id, ria)


@pytest.fixture
def page(town: Town, context: PageContext, show_page: Callable[[Page], QWidget]) -> OrganisationsPage:
    """The page in a window wide enough for list and card."""
    shown = OrganisationsPage(context)
    show_page(shown).resize(1250, 700)
    return shown


@pytest.fixture
def dialog_of(qtbot: QtBot) -> Callable[[QWidget, type[QDialog]], QDialog]:
    """The dialog of a kind that was just opened."""

    def find(parent: QWidget, kind: type[QDialog]) -> QDialog:
        dialogs = [each for each in parent.findChildren(kind) if each.isVisible()]
        assert len(dialogs) == 1
        return dialogs[0]

    return find
