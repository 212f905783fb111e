from __future__ import annotations

import pytest

from verbinder.usecases.person_names import NAME_FIELDS, name_fields, name_key


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Fatima", ("Fatima", "", "", "", "")),
        ("Jan van den Berg", ("Jan", "", "van den", "Berg", "")),
        ("Fatima El Amrani", ("Fatima", "", "", "El Amrani", "")),
        ("J.P. de Vries", ("", "J.P.", "de", "Vries", "")),
        ("mevrouw Jansen", ("", "", "", "Jansen", "mevrouw")),
        ("mw. de Vries", ("", "", "de", "Vries", "mw.")),
        ("buurman Kees", ("Kees", "", "", "", "buurman")),
        ("oma Truus Bakker", ("Truus", "", "", "Bakker", "oma")),
        ("familie Yilmaz", ("", "", "", "Yilmaz", "familie")),
        ("mevrouw", ("", "", "", "", "mevrouw")),
    ],
)
def test_a_spoken_name_is_split_and_its_form_of_address_kept(name: str, expected: tuple[str, ...]) -> None:
    assert tuple(name_fields(name)[field] for field in NAME_FIELDS) == expected


def test_only_a_first_and_last_name_together_are_a_key() -> None:
    assert name_key("Fatima") == ""
    assert name_key("mevrouw Jansen") == ""
    assert name_key("Jan van den Berg") == name_key("jan VAN DEN berg") != ""
