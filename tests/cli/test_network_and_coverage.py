"""`verbinder network`, `verbinder coverage` and the initiatives of `verbinder today`, from a portable file by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
TODAY = date.today()


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def document() -> dict[str, Any]:
    """Two circles joined by one, somebody who knows only us, and an initiative that asks for something."""
    names = ["Fatima", "Jan", "Els", "Kees", "Piet", "Truus", "Alleen", "Niemand"]
    circles = {1: (1, 2, 3, 4), 2: (4, 5, 6)}
    return {
        "format": "verbinder-notebook",
        "version": 2,
        "notebook": {"name": "Net", "created_on": day(300)},
        "neighbourhoods": [{"id": 1, "name": "De Linde"}],
        "streets": [
            {"id": 1, "name": "Lindelaan", "neighbourhood_id": 1},
            {"id": 2, "name": "Kerkstraat"},
        ],
        "residents": [
            {"id": number, "given_name": name, "street_id": 1, "created_on": day(300)}
            for number, name in enumerate(names, 1)
        ],
        "contacts": [
            {"id": 1, "on_date": day(3), "outcome": "conversation", "street_id": 1},
            {"id": 2, "on_date": day(90), "outcome": "not_home", "street_id": 2},
        ],
        "contact_participants": [{"contact_id": 1, "resident_id": 7}],
        "initiatives": [{"id": 1, "name": "Soeptafel", "phase": "running", "since": day(200)}],
        "activities": [
            {"id": number, "initiative_id": 1, "on_date": day(7 * number), "verbinder": "led"} for number in circles
        ],
        "activity_people": [
            {"activity_id": number, "resident_id": who} for number, people in circles.items() for who in people
        ],
        "check_ins": [{"initiative_id": 1, "planned_on": day(2)}],
        "support": [{"initiative_id": 1, "kind": "space", "text": "een zaaltje", "asked_on": day(40)}],
    }


@pytest.fixture
def book(begun: Run, tmp_path: Path) -> Run:
    (tmp_path / "net.json").write_text(json.dumps(document()), "utf-8")
    assert begun("import", tmp_path / "net.json").code == 0
    return begun


def test_the_network_tells_who_stays_who_is_alone_and_who_bridges(book: Run) -> None:
    found = book("network", "--json").json
    (group,) = found["without_us"]["groups"]
    assert (group["residents"], sorted(group["people"])) == (6, ["r1", "r2", "r3", "r4", "r5", "r6"])
    assert found["without_us"]["alone"] == {"count": 1, "left_alone": 0, "people": ["r7"]}
    assert found["without_us"]["untied"]["people"] == ["r8"]
    assert found["ties"] == {"between_residents": 9, "with_associations": 0, "with_professionals": 7}
    # Without Kees three stay together and two would be cut off: too few to be told of.
    assert found["bridges"] == []
    assert found["residents"] == 8


def test_a_limit_cuts_the_lists_and_not_the_counts(book: Run) -> None:
    found = book("network", "--limit", "1", "--json").json
    (group,) = found["without_us"]["groups"]
    assert (group["residents"], len(group["people"])) == (6, 1)


def test_one_person_is_asked_for_by_name_or_id(book: Run) -> None:
    found = book("network", "kees", "--json").json
    assert book("network", "r4", "--json").json == book("network", "4", "--json").json == found
    assert (found["id"], found["stays"], found["holds"]) == ("r4", 5, 0)
    assert [tie["id"] for tie in found["ties"]] == ["r3", "r1", "r2", "r5", "r6", "us"]
    (ground,) = found["ties"][0]["grounds"]
    assert ground == {"through": "activity", "id": 1, "on_date": day(7), "about": "Soeptafel"}
    assert "was er samen bij" in book("network", "Kees").out
    assert "was there together" in book("network", "Kees", "--language", "en").out
    unknown = book("network", "Zebedeus")
    assert (unknown.code, unknown.out) == (1, "")


def test_people_read_the_network_in_sentences(book: Run) -> None:
    assert book("network").out.startswith("Zonder jou blijven 6 van de 7 bewoners die iemand kennen")
    assert "Without you, 6 of the 7 residents" in book("network", "--language", "en").out


def test_an_empty_network_says_so(begun: Run) -> None:
    assert begun("network").out == "Er staat nog niets in je notitieboek waaruit blijkt wie elkaar kent.\n"
    assert begun("network", "--json").json["without_us"]["groups"] == []


def test_coverage_tells_streets_people_and_whether_it_goes_to_the_same_few(book: Run) -> None:
    found = book("coverage", "--json").json
    assert [(street["name"], street["unseen"]) for street in found["streets"]] == [
        ("Kerkstraat", True),
        ("Lindelaan", False),
    ]
    assert [area["name"] for area in found["areas"]] == ["De Linde", ""]
    assert found["people"] == {"new": 1, "known": 0, "new_share": None}
    assert found["spread"]["asks"] == {"times": 0, "people": 0, "few": None, "few_share": None, "gini": None}
    assert "In 1 van de 2 straten kwam je de laatste 6 weken niet." in book("coverage").out
    assert "Kerkstraat" in book("coverage").out


def test_coverage_takes_a_period_and_a_number_of_weeks(book: Run) -> None:
    found = book("coverage", "--from", day(100), "--to", day(50), "--weeks", "20", "--json").json
    assert (found["first"], found["last"], found["weeks"]) == (day(100), day(50), 20)
    assert not any(street["unseen"] for street in found["streets"])
    refused = book("coverage", "--from", day(1), "--to", day(5))
    assert (refused.code, len(refused.err.strip().splitlines())) == (1, 1)


def test_today_names_the_initiatives_that_ask_for_something(book: Run) -> None:
    found = book("today", "--json").json
    assert [row["initiative"] for row in found["initiatives"]["check_ins"]] == ["Soeptafel"]
    assert [row["days"] for row in found["initiatives"]["open_asks"]] == [40]
    (change,) = found["advice_changes"]
    assert (change["name"], change["before"], change["new_warnings"]) == ("Soeptafel", None, ["open_ask"])
    told = book("today").out
    assert "Vragen hoe het gaat (1)" in told
    assert "een zaaltje" in told
    assert "Niets beloofd" not in told
