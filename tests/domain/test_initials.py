"""Names as initials: of one person, and in a text."""

from __future__ import annotations

import pytest

from verbinder.domain.initials import InInitials, initials_of

NAMES = ("Fatima", "El Amrani", "Jan", "Berg", "Jansen-de Vries", "Bo", "Zoë", "Roos")


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Jan", "van den", "Berg"), "J.v.d.B."),
        (("", "", "Jansen", "A.B."), "A.B.J."),
        (("Fatima", "", "El Amrani"), "F.E.A."),
        (("Fatima", "", ""), "F."),
        (("zoë", "", "Jansen-de Vries"), "Z.JDV."),
        (("", "", ""), ""),
    ],
)
def test_of_a_name_the_letters_are_left(parts: tuple[str, ...], shown: str) -> None:
    assert initials_of(*parts).replace(".", "") == shown.replace(".", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("recept brengen bij Fatima El Amrani", "recept brengen bij F. El A."),
        ("Jans fiets staat bij Fatima's schuur", "J. fiets staat bij F.'s schuur"),
        ("bellen met fatima", "bellen met f."),
        ("een roos op de berg", "een roos op de berg"),
        ("Bo en ZOE komen", "B. en Z. komen"),
        ("bel 06-12345678 of fatima@voorbeeld.example", "bel […] of […]"),
        ("de Jansen-de Vries komen", "de J.-de V. komen"),
        ("mevrouw met de Rode jas zwaait", "iemand zwaait"),
        ("Het begint om drie uur.", "Het begint om drie uur."),
        ("", ""),
    ],
)
def test_in_a_text_nobody_of_the_notebook_is_named(text: str, shown: str) -> None:
    words = InInitials(NAMES, ["Fatima"], ["Mevrouw met de rode jas", ""])
    assert words.applied(text).casefold() == shown.casefold()
