"""A neighbourhood file: read as the sample has it; what is wrong is told with its place."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.day_parts import DayPart
from verbinder.domain.gifts import GiftKind
from verbinder.errors import UserError
from verbinder.exchange.neighbourhood import Neighbourhood, read_neighbourhood

ANNA: dict[str, Any] = {
    "id": "a",
    "name": "Anna Bos",
    "street": "Anjerstraat 4",
    "area": "Noord",
    "do_not_approach": False,
    "languages": ["Nederlands"],
    "availability": ["ochtend", "weekend"],
    "talents": ["leraar Engels"],
    "experiences": ["pas gescheiden"],
}
BEN: dict[str, Any] = {"id": "b", "name": "Ben"}


def read(tmp_path: Path, **outer: Any) -> Neighbourhood:
    file = tmp_path / "buurt.json"
    file.write_text(json.dumps({"residents": [ANNA, BEN], **outer}), encoding="utf-8")
    return read_neighbourhood(file)


def fault(tmp_path: Path, **outer: Any) -> UserError:
    with pytest.raises(UserError) as caught:
        read(tmp_path, **outer)
    return caught.value


def test_a_resident_becomes_a_party(tmp_path: Path) -> None:
    found = read(tmp_path, reference_date="2025-11-15")
    anna, ben = found.parties
    assert (found.ids, found.names[1], found.on_date) == ({1: "a", 2: "b"}, "Anna Bos", date(2025, 11, 15))
    assert (anna.street, anna.area, anna.languages) == ("Anjerstraat", "Noord", {"nederlands"})
    assert anna.day_parts == {DayPart.MORNING, DayPart.WEEKEND}
    assert [(gift.kind, gift.phrase) for gift in anna.gifts] == [
        (GiftKind.TALENT, "leraar Engels"),
        (GiftKind.EXPERIENCE, "pas gescheiden"),
    ]
    assert (ben.gifts, ben.open, ben.asks) == ((), True, 0)


def test_a_file_that_says_nothing_of_consent_counts_as_agreed(tmp_path: Path) -> None:
    assert all(gift.agreed for gift in read(tmp_path).parties[0].gifts)
    said = [{**ANNA, "agrees_on_experiences": False}, {**BEN, "agrees_to_be_introduced": False}]
    anna, ben = read(tmp_path, residents=said).parties
    assert not any(gift.agreed for gift in anna.gifts)
    assert not ben.open


def test_who_is_not_to_be_approached_is_closed(tmp_path: Path) -> None:
    assert not read(tmp_path, residents=[{**ANNA, "do_not_approach": True}]).parties[0].open


def test_organisations_are_numbered_down_and_introduced_pairs_are_barred(tmp_path: Path) -> None:
    found = read(tmp_path, organisations=[{"id": "x", "name": "De Plons", "offers": ["zwemmen"], "seeks": ["hulp"]}],
                 introduced=[["b", "a"], ["x", "a"]], adjacent=[["Noord", "Zuid"]])  # fmt: skip
    assert found.parties[-1].number == -1
    assert [gift.kind for gift in found.parties[-1].gifts] == [GiftKind.OFFER, GiftKind.NEED]
    assert found.barred == {(1, 2), (-1, 1)}
    assert found.adjacent == {frozenset({"Noord", "Zuid"})}
    assert (found.number_of("x"), found.number_of("Anna Bos"), found.number_of("niemand")) == (-1, 1, None)


def test_only_asks_within_the_window_of_the_file_count(tmp_path: Path) -> None:
    asks = [{"id": "a", "date": day} for day in ("2025-11-12", "2025-11-02", "2025-10-01", "2025-11-20")]
    usual = read(tmp_path, asks=asks, reference_date="2025-11-15")
    assert (usual.parties[0].asks, usual.parties[0].ask_limit) == (2, 3)
    rules = {"max_asks": {"count": 2, "days": 60}}
    own = read(tmp_path, asks=asks, reference_date="2025-11-15", rules=rules)
    assert (own.parties[0].asks, own.parties[0].ask_limit, own.window_days) == (3, 2, 60)


@pytest.mark.parametrize(
    ("outer", "code", "values"),
    [
        ({"residents": {}}, "not_one", {}),
        ({"residents": ["a"]}, "not_a_row", {"table": "residents", "row": 1}),
        ({"residents": [{"name": "A"}]}, "id", {"row": 1}),
        ({"residents": [ANNA, ANNA]}, "id", {"row": 2}),
        ({"residents": [{**ANNA, "talents": "een tekst"}]}, "field", {"field": "talents"}),
        ({"residents": [{**ANNA, "talents": [1]}]}, "field", {"field": "talents"}),
        ({"residents": [{**ANNA, "name": 7}]}, "field", {"field": "name"}),
        ({"residents": [{**ANNA, "do_not_approach": "nee"}]}, "field", {"field": "do_not_approach"}),
        ({"residents": [{**ANNA, "birth_year": "1950"}]}, "field", {"field": "birth_year"}),
        ({"residents": [{**ANNA, "availability": ["nacht"]}]}, "day_part", {"value": "nacht"}),
        ({"organisations": "geen"}, "not_a_list", {"table": "organisations"}),
        ({"introduced": [["a"]]}, "unknown_id", {"table": "introduced", "row": 1}),
        ({"introduced": [["a", "z"]]}, "unknown_id", {"row": 1}),
        ({"introduced": 5}, "not_a_list", {"table": "introduced"}),
        ({"asks": [{"id": "z"}]}, "unknown_id", {"table": "asks"}),
        ({"asks": [{"id": "a", "date": "gisteren"}]}, "field", {"field": "date"}),
        ({"reference_date": "31-31-2025"}, "field", {"field": "reference_date"}),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, outer: dict, code: str, values: dict) -> None:
    error = fault(tmp_path, **outer)
    assert error.code == f"neighbourhood.{code}"
    assert {name: error.values[name] for name in values} == values


def test_what_is_no_json_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "buurt.json"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError):
        read_neighbourhood(file)
    with pytest.raises(UserError):
        read_neighbourhood(tmp_path)
