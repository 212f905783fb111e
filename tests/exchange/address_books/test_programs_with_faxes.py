"""Lists and cards with faxes, second lines and names in pieces, as programs write them; counted by hand.

The files stand in full in `programs/`, with invented people and numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

#: People, numbers one can call, e-mail addresses, addresses, entries that are left out; and the codes that are told.
COUNTED: dict[str, tuple[tuple[int, int, int, int, int], list[str]]] = {
    "outlook_en_old.csv": ((2, 5, 2, 2, 0), []),
    "outlook_new_web.csv": ((1, 1, 1, 1, 0), []),
    "outlook_nl_old.csv": ((1, 2, 2, 1, 0), []),
    "google_old.csv": ((1, 2, 2, 1, 0), ["tables.fax_left_out"]),
    "google_new.csv": ((1, 1, 1, 1, 0), ["tables.fax_left_out"]),
    "thunderbird_nl.csv": ((1, 2, 2, 1, 0), []),
    "iphone.vcf": ((1, 1, 1, 1, 0), ["tables.card_other_number"]),
    "samsung.vcf": ((1, 2, 1, 1, 0), ["tables.card_other_number"]),
    "nextcloud.vcf": ((1, 1, 1, 1, 0), ["tables.card_other_number"]),
    "proton.vcf": ((1, 1, 1, 1, 0), ["tables.card_other_number"]),
    "fairphone.vcf": ((1, 2, 1, 1, 0), ["tables.card_other_number"]),
}
PROGRAMS = Path(__file__).parent / "programs"


def content(name: str) -> bytes:
    return (PROGRAMS / name).read_bytes()


@pytest.mark.parametrize("name", COUNTED)
def test_what_a_program_wrote_is_counted_as_by_hand(name: str, read: Callable[..., Any]) -> None:
    counts, told = COUNTED[name]
    found = read(content(name), name)
    assert found.counts == counts
    assert [code for _, code in found.warnings] == told


def test_every_file_is_counted() -> None:
    assert {path.name for path in PROGRAMS.iterdir()} == set(COUNTED)


@pytest.mark.parametrize("name", [name for name in COUNTED if name.endswith(".vcf")])
def test_a_fax_of_a_card_is_not_lost_but_stands_in_the_note(name: str, read: Callable[..., Any]) -> None:
    (person,) = read(content(name), name).people
    (fax,) = [line for line in person.notes.splitlines() if line.startswith("Fax: ")]
    assert fax.removeprefix("Fax: ") not in {phone.as_written for phone in person.phones}


def test_half_of_a_prefix_in_a_column_of_its_own_joins_the_other_half(read: Callable[..., Any]) -> None:
    names = read(content("outlook_en_old.csv"), "outlook.csv").names
    assert names == ["Fatima Yilmaz", "Jan van den Berg"]


@pytest.mark.parametrize(
    ("infix", "surname", "name"),
    [
        ("van", "den Berg", "Jan van den Berg"),
        ("van den", "Berg", "Jan van den Berg"),
        ("van den", "van den Berg", "Jan van den Berg"),
        ("den", "van den Berg", "Jan van den Berg"),
        ("", "van den Berg", "Jan van den Berg"),
    ],
)
def test_a_prefix_that_is_said_twice_is_said_once(
    infix: str, surname: str, name: str, read: Callable[..., Any]
) -> None:
    table = f"Voornaam;Tussenvoegsel;Achternaam\nJan;{infix};{surname}\nFatima;;Yilmaz\n"
    assert read(table, "lijst.csv").names[0] == name
