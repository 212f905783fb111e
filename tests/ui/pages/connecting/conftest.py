"""A small neighbourhood in which some could meet, and an introduction that was made a week ago."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import organisations, residents


@dataclass(frozen=True)
class People:
    """Numbers as the suggestions use them: ids of residents, and minus the id of an organisation."""

    rosa: int
    kamla: int
    piet: int
    sevda: int
    library: int


@pytest.fixture
def people(notebook: Notebook) -> People:
    """Rosa and Kamla both keep racing pigeons; Piet seeks what Sevda can; the library offers what Piet seeks."""

    def add(name: str, number: str, **gifts: list[str]) -> int:
        fields = ResidentFields(given_name=name, surname="Test", street="Lindelaan", house_number=number)
        return residents.add(notebook, fields, **gifts)

    rosa = add("Rosa", "1", interests=["houdt postduiven"])
    kamla = add("Kamla", "3", interests=["postduiven houden"])
    piet = add("Piet", "5", needs=["Nederlands leren"])
    sevda = add("Sevda", "7", talents=["geeft taalles Nederlands"])
    library = organisations.add(notebook, OrganisationFields("Bibliotheek"), offers=["taalcafé Nederlands oefenen"])
    return People(rosa, kamla, piet, sevda, -library)
