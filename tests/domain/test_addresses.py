"""Addresses as they are written in the Netherlands."""

from __future__ import annotations

from verbinder.domain.addresses import address_line, house, postcode_written


def test_one_letter_stands_against_the_number_and_more_apart() -> None:
    assert house("12", "a") == "12a"
    assert house("12", "II") == "12 II"
    assert house("12") == "12"
    assert house("", "") == ""


def test_what_is_unknown_is_left_out_of_an_address() -> None:
    assert address_line("Kerkstraat", "12", "a", "5642 NC", "Eindhoven") == "Kerkstraat 12a, 5642 NC Eindhoven"
    assert address_line("", "", "", "", "Eindhoven") == "Eindhoven"
    assert address_line("Kerkstraat") == "Kerkstraat"


def test_a_dutch_postcode_is_written_with_a_space_and_another_is_left_alone() -> None:
    assert postcode_written("5642nc") == "5642 NC"
    assert postcode_written("B-3500") == "B-3500"
