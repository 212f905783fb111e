"""A line with an initiative is an activity: who led, who came, whether the verbinder was there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from verbinder.capture import (
    Candidate,
    CapturedContact,
    Chip,
    ChipKind,
    KnownNames,
    apply_completion,
    change_kind,
    choose,
    complete,
    confirm_chip,
    parse_line,
    parse_lines,
    remove_chip,
    replace_chip,
    to_line,
)
from verbinder.domain.stepping_back.record import Presence

Parse = Callable[[str], CapturedContact]
N, L, Y, P, O, D = (  # noqa: E741
    ChipKind.INITIATIVE,
    ChipKind.LED_BY,
    ChipKind.PRESENCE,
    ChipKind.PERSON,
    ChipKind.ORGANISATION,
    ChipKind.DATE,
)
LED, PRESENT, ABSENT = Presence.LED, Presence.PRESENT, Presence.ABSENT
SOUP, FATIMA, AHMED = (N, "Soeptafel"), "Fatima Yilmaz", "Ahmed El Idrissi"

#: line, chips as (kind, text) or (kind, text, value), note.
LINES = [
    ("/initiatief Soeptafel", [SOUP], ""),
    ("/initiative soeptafel", [SOUP], ""),
    ("/initiatief Naaiclub @Fatima", [(N, "De Naaiclub"), (P, FATIMA)], ""),
    ("/initiatief Nieuwe tafel @Fatima", [(N, "Nieuwe tafel"), (P, FATIMA)], ""),
    ('/initiatief "Eten & drinken" lekker', [(N, "Eten & drinken")], "lekker"),
    (
        "/initiatief Soeptafel @Fatima @Ahmed geleid door Fatima ik was erbij",
        [SOUP, (P, FATIMA), (P, AHMED), (L, FATIMA), (Y, "ik was erbij", PRESENT)],
        "",
    ),
    (
        "/initiatief Soeptafel gisteren, geleid door Fatima en Ahmed, ik was er niet, lekker gegeten @Sanne",
        [SOUP, (D, "23-11-2026"), (L, FATIMA), (L, AHMED), (Y, "ik was er niet", ABSENT), (P, "Sanne")],
        "lekker gegeten",
    ),
    ("/initiatief Soeptafel geleid door @Fatima en Ahmed @Sanne", [SOUP, (L, FATIMA), (L, AHMED), (P, "Sanne")], ""),
    ("/initiatief Soeptafel onder leiding van Sanne de Wit", [SOUP, (L, "Sanne de Wit")], ""),
    ("/initiatief Nieuwe tafel geleid door Fatima", [(N, "Nieuwe tafel"), (L, FATIMA)], ""),
    ("/initiatief Soeptafel geleid door mij en Fatima", [SOUP, (Y, "ik leidde", LED), (L, FATIMA)], ""),
    ("/initiatief Soeptafel geleid door Fatima en mij", [SOUP, (L, FATIMA), (Y, "ik leidde", LED)], ""),
    ("/initiatief Soeptafel ik leidde", [SOUP, (Y, "ik leidde", LED)], ""),
    ("/initiative Soeptafel led by Fatima, I was there", [SOUP, (L, FATIMA), (Y, "ik was erbij", PRESENT)], ""),
    ("/initiative Soeptafel I wasn't there, nice soup", [SOUP, (Y, "ik was er niet", ABSENT)], "nice soup"),
    ("/initiatief Soeptafel ik was er zelf niet bij", [SOUP, (Y, "ik was er niet", ABSENT)], ""),
    ("/initiatief Soeptafel geleid door Stichting Vitalis", [SOUP, (O, "Stichting Vitalis", "led")], ""),
    ("/initiatief Soeptafel /geleid Fatima en Sanne", [SOUP, (L, FATIMA), (L, "Sanne")], ""),
    ("/initiatief Soeptafel /ik leidde", [SOUP, (Y, "ik leidde", LED)], ""),
    ("/initiatief Soeptafel /led by Fatima /i was not there", [SOUP, (L, FATIMA), (Y, "ik was er niet", ABSENT)], ""),
    ("/initiatief Soeptafel /geleid een mevrouw met hoed", [SOUP, (L, "mevrouw met hoed", "described")], ""),
    # said, but not of anybody, or not of this
    ("/initiatief Soeptafel, geleid door de buren zelf", [SOUP], "geleid door de buren zelf"),
    ("/initiatief Soeptafel. Dat ik was erbij toen het goot", [SOUP], "Dat ik was erbij toen het goot"),
    (r"/initiatief Soeptafel \geleid door Fatima", [SOUP], "geleid door Fatima"),
    ("/ik weet het niet", [], "/ik weet het niet"),
    ("/initiatief", [], "/initiatief"),
    ("Fatima zei: geleid door Ahmed", [], "Fatima zei: geleid door Ahmed"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "chips", "note"), LINES)
def test_what_a_line_says_of_an_activity(parse: Parse, line: str, chips: list[tuple[object, ...]], note: str) -> None:
    found = parse(line)
    told = [(chip.kind, chip.text, chip.value) if len(asked) == 3 else (chip.kind, chip.text)
            for chip, asked in zip(found.chips, chips, strict=True)]  # fmt: skip
    assert told == chips
    assert found.note == note
    assert all(chip.certain for chip in found.chips)


@pytest.mark.parametrize("line", [line for line, _, _ in LINES])
def test_it_is_written_back_as_marks_that_mean_the_same_tomorrow(parse: Parse, known: KnownNames, line: str) -> None:
    found = parse(line)
    again = parse_line(to_line(found), today=date(2027, 2, 1), known=known)
    assert [chip.meaning for chip in again.chips] == [chip.meaning for chip in found.chips]
    assert again.note == found.note


def test_the_marks_are_these(parse: Parse) -> None:
    line = "/initiative Soeptafel gisteren geleid door Fatima en Stichting Vitalis, ik leidde @Sanne"
    assert to_line(parse(line)) == (
        "/initiatief Soeptafel /datum 23-11-2026 /geleid Fatima Yilmaz /geleid Stichting Vitalis, /ik leidde @Sanne"
    )


def test_who_led_was_there_too_and_a_gift_belongs_to_who_was_named_last(parse: Parse) -> None:
    found = parse("/initiatief Soeptafel @Sanne geleid door Fatima +kookt")
    assert [chip.text for chip in found.people] == ["Sanne", FATIMA]
    assert found.initiative is not None
    assert (found.initiative.known_id, found.presence) == (1, Presence.UNKNOWN)


def test_two_of_one_name_are_a_guess_to_choose_from(parse: Parse) -> None:
    found = parse("/initiatief Soeptafel geleid door Jan")
    (leader,) = found.of(L)
    assert not leader.certain
    assert {candidate.id for candidate in leader.candidates} == {3, 4}
    line = choose(found.line, leader, Candidate(4, "Jan de Vries"))
    assert line == "/initiatief Soeptafel /geleid Jan de Vries#4"
    assert [chip.known_id for chip in parse(line).of(L)] == [4]
    assert confirm_chip(found.line, leader) == '/initiatief Soeptafel /geleid "Jan"'


def test_an_initiative_that_several_known_ones_fit_is_a_guess(today: date) -> None:
    both = (Candidate(1, "Buurthuis De Hoek"), Candidate(2, "Wijkgebouw De Hoek"))
    known = KnownNames(initiatives=both)
    (chip,) = parse_line("/initiatief De Hoek", today=today, known=known).chips
    assert not chip.certain
    assert chip.candidates == both
    line = choose("/initiatief De Hoek", chip, both[1])
    assert parse_line(line, today=today, known=known).chips[0].known_id == 2


def test_chips_are_corrected(parse: Parse) -> None:
    line = "/initiatief Soeptafel @Sanne geleid door Fatima en Ahmed, ik was erbij"
    soup, sanne, fatima, ahmed, there = parse(line).chips
    assert change_kind(line, sanne, L).startswith("/initiatief Soeptafel /geleid Sanne geleid")
    assert change_kind(line, ahmed, P).endswith("geleid door Fatima @Ahmed El Idrissi, ik was erbij")
    removed = remove_chip(line, fatima)
    assert [chip.text for chip in parse(removed).of(L)] == [AHMED]
    assert parse(remove_chip(line, there, keep_words=True)).of(Y) == ()
    away = replace(there, value=ABSENT, text="ik was er niet")
    assert parse(replace_chip(line, there, away)).presence is ABSENT
    assert parse(replace_chip(line, soup, replace(soup, text="De Naaiclub", known_id=2))).initiative == Chip(
        N, "De Naaiclub", 0, 23, known_id=2
    )


@pytest.mark.parametrize(
    ("line", "first", "written"),
    [
        ("/ini", "/initiatief", "/initiatief "),
        ("/initiatief so", "Soeptafel", "/initiatief Soeptafel "),
        ("/initiatief Soeptafel /gel", "/geleid", "/initiatief Soeptafel /geleid "),
        ("/geleid fat", FATIMA, "/geleid Fatima Yilmaz "),
        ("/geleid vital", "Stichting Vitalis", "/geleid Stichting Vitalis "),
        ("/ik le", "leidde", "/ik leidde "),
        ("/ik was", "was erbij", "/ik was erbij "),
    ],
)
def test_names_and_words_are_completed(known: KnownNames, line: str, first: str, written: str) -> None:
    best = complete(line, len(line), known)[0]
    assert best.label == first
    assert apply_completion(line, best)[0] == written


def test_english_words_are_completed_in_english(known: KnownNames) -> None:
    assert [each.label for each in complete("/i", 2, known, language="en")] == ["/initiative", "/i"]
    assert [each.label for each in complete("/i ", 3, known, language="en")] == ["led", "was there", "was not there"]


def test_under_a_street_of_a_pasted_list_an_activity_is_not_in_that_street(known: KnownNames, today: date) -> None:
    door, soup = parse_lines("Hofstraat\n12 @Sanne\n/initiatief Soeptafel @Fatima", today=today, known=known)
    assert door.street is not None
    assert soup.street is None
    assert soup.initiative is not None
