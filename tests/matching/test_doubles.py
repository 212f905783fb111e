"""Who is probably twice: as Dutch names are written, cautious with households, found again in a generated set."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.doubles import entry as as_entry
from benchmarks.doubles_set import Neighbourhood
from verbinder.matching.doubles import Entry, Reason, find_pairs, judge


def entry(number: int, given: str = "", surname: str = "", **more: Any) -> Entry:
    for name in ("phones", "emails"):
        if name in more:
            more[name] = frozenset(more[name])
    return Entry(number, given, surname=surname, **more)


HOUSE = {"street": "kerkstraat", "house_number": "4"}
PHONE = {"phones": ["+31612345678"]}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"given": "Fatima", "surname": "El Amrani"}, {"given": "Fatma", "surname": "El Amrani"}, Reason.NAME_ALIKE),
        ({"given": "Mohammed", "surname": "Ali"}, {"given": "Mohamed", "surname": "Ali"}, Reason.NAME_ALIKE),
        ({"given": "Johannes", "surname": "Berg"}, {"given": "Jan", "surname": "Berg"}, Reason.NAME_ALIKE),
        ({"given": "Jörg", "surname": "Müller"}, {"given": "Jorg", "surname": "Muller"}, Reason.SAME_NAME),
        (
            {"given": "Jan", "surname": "Berg", "infix": "van den"},
            {"given": "Jan", "surname": "van den Berg"},
            Reason.SAME_NAME,
        ),
        (
            {"given": "Jan", "surname": "Berg", "infix": "van den"},
            {"given": "Jan", "surname": "Vandenberg"},
            Reason.SAME_NAME,
        ),
        ({"given": "Jan", "surname": "Berg"}, {"initials": "J.P.", "surname": "Berg"}, Reason.INITIALS),
        ({"given": "Ans", "surname": "Jansen"}, {"given": "Ans", "surname": "Jansen-de Vries"}, Reason.MARRIED_NAME),
        ({"given": "Ans", "surname": "de Vries-Jansen"}, {"given": "Ans", "surname": "Jansen"}, Reason.MARRIED_NAME),
        ({"given": "Jansen", "surname": "Piet"}, {"given": "Piet", "surname": "Jansen"}, Reason.SWAPPED),
        ({"given": "Piet", "surname": "Jansen"}, {"given": "Piet", "surname": "Jnasen"}, Reason.NAME_ALIKE),
        ({"given": "Truus"}, {"given": "Truus", "surname": "Bol"}, Reason.NAME_PART),
    ],
)
def test_one_person_written_in_two_ways_with_the_same_house_and_phone(
    one: dict[str, Any], other: dict[str, Any], reason: Reason
) -> None:
    pair = judge(entry(1, **one, **HOUSE, **PHONE), entry(2, **other, **HOUSE, **PHONE))
    assert pair is not None
    assert pair.reasons == (Reason.SAME_PHONE, Reason.SAME_ADDRESS, reason)
    found = find_pairs([entry(1, **one, **HOUSE, **PHONE), entry(2, **other, **HOUSE, **PHONE)])
    assert [(each.one, each.other, each.reasons) for each in found] == [(1, 2, pair.reasons)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan", "Joke"),
        ("Johan", "Johanna"),
        ("Paul", "Paula"),
        ("Anne", "Anna"),
        ("Piet", "Riet"),
        ("Willem", "Wilma"),
        ("Jan", "Jantje"),
    ],
)
def test_a_household_shares_everything_and_is_not_one_person(one: str, other: str) -> None:
    first, second = (entry(at, name, "Berg", **HOUSE, **PHONE) for at, name in enumerate((one, other)))
    assert judge(first, second) is None


@pytest.mark.parametrize(
    "differs",
    [
        {"street": "lindelaan", "house_number": "8", "phones": ["+31687654321"]},
        {"birth_year": 1980},
        {"infix": "ter", "phones": ["+31687654321"]},
    ],
)
def test_one_name_that_something_contradicts_is_two_people(differs: dict[str, Any]) -> None:
    one = entry(1, "Jan", "Berg", infix="van den", birth_year=1950, **PHONE, street="kerkstraat", house_number="4")
    other = {"infix": "van den", "birth_year": None} | differs
    assert judge(one, entry(2, "Jan", "Berg", **other)) is None


def test_a_rare_name_alone_is_enough_and_a_common_one_is_not() -> None:
    rare = [entry(9_001, "Xaveria", "Quispel"), entry(9_002, "Xaveria", "Quispel")]
    common = [entry(at, "Jan", "Jansen") for at in range(40)] + [
        entry(100 + at, f"Naam{at}", f"Ach{at}") for at in range(400)
    ]
    assert find_pairs(common) == []
    assert [(pair.one, pair.reasons) for pair in find_pairs([*rare, *common])] == [(9_001, (Reason.SAME_NAME,))]


def test_what_was_said_not_to_be_the_same_is_not_shown_again() -> None:
    two = [entry(7, "Jan", "Berg", **HOUSE), entry(3, "Jan", "Berg", **HOUSE)]
    assert [(pair.one, pair.other) for pair in find_pairs(two)] == [(3, 7)]
    assert find_pairs(two, besides={(3, 7)}) == []


def test_people_without_a_name_are_one_when_described_alike_and_nothing_contradicts() -> None:
    def described(number: int, **more: Any) -> Entry:
        return entry(number, description="Mevrouw met hondje", **more)

    assert judge(described(1, **HOUSE), described(2)) is not None
    assert judge(described(1, **HOUSE), described(2, street="lindelaan", house_number="8")) is None


def test_a_large_flat_without_numbers_of_its_own_is_compared_in_parts() -> None:
    flat = [entry(at, f"{chr(97 + at % 26)}naam{at}", f"{chr(97 + at % 17)}achter{at}", **HOUSE) for at in range(500)]
    double = entry(1_000, flat[3].given_name, flat[3].surname, **HOUSE)
    assert (3, 1_000) in [(pair.one, pair.other) for pair in find_pairs([*flat, double])]


def test_stopping_is_heard_while_comparing() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        find_pairs([entry(1, "Jan", "Berg", **HOUSE), entry(2, "Jan", "Berg", **HOUSE)], check=stop)


@pytest.mark.parametrize("seed", [77, 78])
def test_known_doubles_are_found_and_hardly_anybody_else(seed: int) -> None:
    """The half of the names that nothing was tuned by; the whole measurement is in `benchmarks.doubles`."""
    made = Neighbourhood(8_000, half=1, seed=seed)
    found = {(pair.one, pair.other) for pair in find_pairs([as_entry(person) for person in made.people])}
    right = len(found & made.doubles)
    assert right / len(made.doubles) >= 0.95
    assert right / len(found) >= 0.9
