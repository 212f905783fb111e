"""One small invented neighbourhood and one fixed day for all tests of the capture line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from verbinder.capture import Candidate, CapturedContact, KnownNames, parse_line

#: A Tuesday.
TODAY = date(2026, 11, 24)

NEIGHBOURHOOD = KnownNames(
    people=(
        Candidate(1, "Fatima Yilmaz", "Tongelresestraat"),
        Candidate(2, "Ahmed El Idrissi"),
        Candidate(3, "Jan de Vries", "Hofstraat"),
        Candidate(4, "Jan de Vries", "Tongelresestraat"),
        Candidate(5, "Kees Janssen"),
        Candidate(6, "mevrouw met rode jas"),
        Candidate(7, "Zoë Müller"),
        Candidate(8, "Truus van den Berg"),
        Candidate(9, "Mohammed Ali"),
        Candidate(10, "Mohammed Bakkali"),
        Candidate(11, "Олена Коваль"),
    ),
    streets=(
        Candidate(1, "Tongelresestraat"),
        Candidate(2, "Plein 1944"),
        Candidate(3, "Jan van Riebeecklaan"),
        Candidate(4, "Sint Jorislaan"),
        Candidate(5, "Burgemeester van de Venlaan"),
        Candidate(6, "Hofstraat"),
        Candidate(7, "Markt"),
        Candidate(8, "1e Dwarsstraat"),
        Candidate(9, "De Koppele"),
    ),
    places=(
        Candidate(1, "Wijkgebouw 't Hofke"),
        Candidate(2, "Buurthuis De Tempel"),
        Candidate(3, "Speeltuin"),
    ),
    organisations=(Candidate(1, "WIJeindhoven"), Candidate(2, "Stichting Vitalis"), Candidate(3, "Woonbedrijf")),
    initiatives=(Candidate(1, "Soeptafel", "Buurthuis De Tempel"), Candidate(2, "De Naaiclub")),
    tags=("eenzaamheid", "sociale samenhang", "Taal"),
)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def known() -> KnownNames:
    return NEIGHBOURHOOD


@pytest.fixture
def parse() -> Callable[[str], CapturedContact]:
    """Reads a line in the neighbourhood, on the fixed day."""
    return lambda line: parse_line(line, today=TODAY, known=NEIGHBOURHOOD)
