"""Who may be the same person, before somebody is written down twice."""

from __future__ import annotations

import pytest

from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import residents

Fields = ResidentFields


def found(notebook: Notebook, fields: Fields, **options: object) -> list[tuple[str, str]]:
    return [(each.name, each.why) for each in residents.lookalikes(notebook, fields, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    [
        Fields(given_name="Jan", surname="Vries"),
        Fields(given_name="JAN", infix="de", surname="VRIES"),
        Fields(given_name="Ján\u200b", infix="v.d.", surname="Vries"),
        Fields(initials="J.", surname="Vries"),
    ],
)
def test_a_second_jan_vries_is_noticed(notebook: Notebook, typed: Fields) -> None:
    residents.add(
        notebook, Fields(given_name="Jan", infix="de", surname="Vries", street="Kerkstraat", house_number="3")
    )
    assert found(notebook, typed) == [("Jan de Vries", "resident.same_name")]
    assert residents.lookalikes(notebook, typed)[0].address_text == "Kerkstraat 3"


@pytest.mark.parametrize(
    "typed",
    [
        Fields(given_name="Joop", surname="Vries"),
        Fields(given_name="Jan", surname="Vriesema"),
        Fields(given_name="Jan"),
        Fields(initials="P.", surname="Vries"),
        Fields(description="Jan"),
        Fields(),
    ],
)
def test_another_name_is_left_in_peace(notebook: Notebook, typed: Fields) -> None:
    residents.add(notebook, Fields(given_name="Jan", infix="de", surname="Vries"))
    assert found(notebook, typed) == []


def test_a_ligature_and_two_letters_are_one_name(notebook: Notebook) -> None:
    residents.add(notebook, Fields(given_name="Ĳsbrand", surname="Dĳk"))
    assert found(notebook, Fields(given_name="IJsbrand", surname="Dijk")) == [("Ĳsbrand Dĳk", "resident.same_name")]


def test_one_first_name_or_one_description_alone_can_be_the_same_person(notebook: Notebook) -> None:
    residents.add(notebook, Fields(given_name="Fatima"))
    residents.add(notebook, Fields(given_name="Fatima Zohra"))
    residents.add(notebook, Fields(description="Mevrouw met rode jas"))
    residents.add(notebook, Fields(description="mevrouw met rode jas en hondje"))
    assert found(notebook, Fields(given_name="fatima")) == [("Fatima", "resident.same_name")]
    assert found(notebook, Fields(description="mevrouw met  rode jas")) == [
        ("Mevrouw met rode jas", "resident.same_name")
    ]


def test_the_same_phone_or_address_says_more_than_a_name(notebook: Notebook) -> None:
    residents.add(notebook, Fields(given_name="Jan", surname="Vries"))
    residents.add(notebook, Fields(given_name="Piet"), details=[("phone", "06-12345678")])
    residents.add(notebook, Fields(given_name="Klaas"), details=[("email", "Info@b.nl")])
    typed = [("phone", "+31 6 1234 5678"), ("email", "info@B.nl"), ("phone", "")]
    assert found(notebook, Fields(given_name="Jan", surname="Vries"), details=typed) == [
        ("Piet", "resident.same_phone"),
        ("Klaas", "resident.same_email"),
        ("Jan Vries", "resident.same_name"),
    ]


def test_a_nearly_equal_first_name_at_one_address_is_noticed(notebook: Notebook) -> None:
    residents.add(
        notebook, Fields(given_name="Fatima", surname="Idrissi", street="Tongelresestraat", house_number="12")
    )
    residents.add(notebook, Fields(given_name="Omar", surname="Idrissi", street="Tongelresestraat", house_number="12"))
    typed = Fields(given_name="Fatma", street="tongelresestr.", house_number="12")
    assert found(notebook, typed) == [("Fatima Idrissi", "resident.same_address")]
    assert found(notebook, Fields(given_name="Fatma", street="Tongelresestraat", house_number="14")) == []
    assert found(notebook, Fields(given_name="Fatma", street="Tongelresestraat")) == []


def test_the_one_being_edited_is_not_like_itself(notebook: Notebook) -> None:
    jan = residents.add(notebook, Fields(given_name="Jan", surname="Vries"))
    assert found(notebook, Fields(given_name="Jan", surname="Vries"), besides=jan) == []


def test_someone_archived_is_named_too_after_the_others(notebook: Notebook) -> None:
    old = residents.add(notebook, Fields(given_name="Jan", surname="Vries"))
    new = residents.add(notebook, Fields(given_name="Jan", surname="Vries"))
    residents.archive(notebook, old, True)
    alike = residents.lookalikes(notebook, Fields(given_name="Jan", surname="Vries"))
    assert [(each.id, each.archived) for each in alike] == [(new, False), (old, True)]
