"""What a contact may bring into the overview: counts and labels, nothing that leads to a person."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from verbinder.exchange.overview.facts import (
    UNSHOWABLE,
    ContactFact,
    count_facts,
    month_key,
    safe_label,
    safe_street,
)

DAY = date(2026, 3, 14)


@pytest.mark.parametrize(
    "label",
    ["bel j.jansen@example.nl", "0612345678", "06 12 34 56 78", "5611 AB", "5611ab", "BSN 123456782", "x" * 61],
)
def test_a_label_with_more_than_a_label_in_it_is_not_shown(label: str) -> None:
    assert safe_label(label) == UNSHOWABLE
    assert ContactFact(DAY, themes=(label,)).themes == (UNSHOWABLE,)


@pytest.mark.parametrize("street", ["Tongelresestraat 12", "Hofstraat 3a", "Plein 1944 12-II", "Dijk 4-12", "Laak 7 B"])
def test_a_street_with_a_house_number_is_not_shown(street: str) -> None:
    assert safe_street(street) == UNSHOWABLE
    assert ContactFact(DAY, street=street).street == UNSHOWABLE


@pytest.mark.parametrize(
    "street",
    ["Plein 1944", "1e Dwarsstraat", "Laan van 1813", "'t Hofke", "Sint-Jansstraat", "Straße des 17. Juni"],
)
def test_a_street_with_a_number_in_its_name_is_shown(street: str) -> None:
    assert safe_street(street) == street


def test_white_space_and_control_characters_do_not_make_another_street() -> None:
    assert safe_street(" Hof\x00straat\t\n") == "Hofstraat"


def test_a_theme_counts_once_per_contact() -> None:
    fact = ContactFact(DAY, themes=("eenzaam", " eenzaam", "geld"))
    counts = count_facts([fact], first_day=DAY, last_day=DAY)
    assert counts.themes == {"eenzaam": 1, "geld": 1}


def test_only_the_days_of_the_period_count_and_both_ends_belong_to_it() -> None:
    facts = [ContactFact(date(2026, 3, day), street=("Laak", "Dijk")[day % 2]) for day in (1, 2, 3, 4, 5)]
    counts = count_facts(facts, first_day=date(2026, 3, 2), last_day=date(2026, 3, 4))
    assert counts.contacts == 3
    assert counts.streets == Counter({"Laak": 2, "Dijk": 1})
    assert counts.months == {"2026-03": 3}


def test_new_people_are_unknown_as_soon_as_one_contact_does_not_say() -> None:
    known = [ContactFact(DAY, people=2, new_people=1), ContactFact(DAY, people=3, new_people=0)]
    counts = count_facts(known, first_day=DAY, last_day=DAY)
    assert (counts.people, counts.new_people) == (5, 1)
    unknown = [*known, ContactFact(DAY, people=1)]
    assert count_facts(unknown, first_day=DAY, last_day=DAY).new_people is None


@pytest.mark.parametrize(("people", "new"), [(-1, None), (1, 2), (3, -1)])
def test_impossible_numbers_of_people_are_refused(people: int, new: int | None) -> None:
    with pytest.raises(ValueError):
        ContactFact(DAY, people=people, new_people=new)


def test_a_month_is_named_so_that_it_sorts() -> None:
    assert month_key(date(2026, 3, 1)) == "2026-03"
