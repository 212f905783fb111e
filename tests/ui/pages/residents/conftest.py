"""A neighbourhood of a few people, and the page shown in a window as wide as a test wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.usecases import residents


@dataclass(frozen=True)
class People:
    """The ids of who lives in the neighbourhood of the tests."""

    fatima: int
    jan: int
    lady: int


@pytest.fixture
def people(notebook: Notebook) -> People:
    """Fatima, who cooks; Jan, met long ago; and a lady without a name."""
    fatima = residents.add(
        notebook,
        ResidentFields("Fatima", "", "el", "Idrissi", street="Tongelresestraat", house_number="12"),
        details=[("phone", "06-12345678"), ("email", "fatima@example.org")],
        talents=["kookt Surinaams"],
        needs=["wil Nederlands leren"],
        tags=["koken"],
    )
    jan = residents.add(
        notebook, ResidentFields(given_name="Jan", infix="de", surname="Vries", street="Akkerweg", house_number="3")
    )
    lady = residents.add(notebook, ResidentFields(description="mevrouw met rode jas"))
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        contact = work.add(
            Kind.CONTACT, on_date=date(2026, 11, 3), setting="door", outcome="conversation", note="Vertelde over roti"
        )
        work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=fatima)
        work.add(Kind.FOLLOW_UP, text="folder taalles brengen", promised_on=date(2026, 11, 3),
                 due_on=date(2026, 11, 20), resident_id=fatima, contact_id=contact)  # fmt: skip
        work.commit()
    return People(fatima, jan, lady)


@pytest.fixture
def show_page(qtbot: QtBot, context: PageContext) -> Iterator[Callable[..., ResidentsPage]]:
    """Shows the page in an active window, with the focus where work begins."""
    windows: list[QWidget] = []

    def show(*, width: int = 1150, height: int = 720) -> ResidentsPage:
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        page = ResidentsPage(context)
        layout.addWidget(page)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.focus_first()
        return page

    yield show
    for window in windows:
        for dialog in window.findChildren(QDialog):
            dialog.close()


@pytest.fixture
def page(show_page: Callable[..., ResidentsPage], people: People) -> ResidentsPage:
    """The page with everybody in it."""
    return show_page()
