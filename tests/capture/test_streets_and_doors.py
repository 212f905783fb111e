"""Streets however they are typed, and one gesture for many doors."""

from __future__ import annotations

import pytest

from verbinder.capture import DOOR_LIMIT, ChipKind, expand_doors
from verbinder.capture.doors import doors_of
from verbinder.capture.streets import one_slip
from verbinder.domain.contacts import Outcome
from verbinder.errors import UserError


def street_of(parse, line):
    chip = parse(line).street
    assert chip is not None, line
    return chip


@pytest.mark.parametrize(
    ("typed", "name", "number"),
    [
        ("Tongelresestraat 12", "Tongelresestraat", "12"),
        ("TONGELRESESTRAAT 12", "Tongelresestraat", "12"),
        ("tongelresestraat", "Tongelresestraat", None),
        ("Tongelresestr 12", "Tongelresestraat", "12"),
        ("Hofstr. 12", "Hofstraat", "12"),
        ("Tongelresestraat 12 A", "Tongelresestraat", "12 A"),
        ("Tongelresestraat 12-2", "Tongelresestraat", "12-2"),
        ("Tongelresestraat, nr 12", "Tongelresestraat", "12"),
        ("in de Tongelresestraat 12", "Tongelresestraat", "12"),
        ("Plein 1944 12a", "Plein 1944", "12a"),
        ("Sint Jorislaan 3", "Sint Jorislaan", "3"),
        ("st jorislaan 3", "Sint Jorislaan", "3"),
        ("Burg. v.d. Venlaan 6", "Burgemeester van de Venlaan", "6"),
        ("Burgemeester van de Venlaan 6", "Burgemeester van de Venlaan", "6"),
        ("1e dwarsstraat 4-II", "1e Dwarsstraat", "4-II"),
        ("de Koppele 8", "De Koppele", "8"),
    ],
)
def test_a_known_street_is_recognised_however_it_is_typed(parse, typed, name, number):
    chip = street_of(parse, f"@Sanne {typed}")
    assert (chip.text, chip.value, chip.certain) == (name, number, True)
    assert chip.known_id is not None


def test_a_slip_in_a_long_street_name_is_a_guess_at_the_known_one(parse):
    chip = street_of(parse, "@Sanne Tongelresesraat 12")
    assert (chip.text, chip.known_id, chip.certain) == ("Tongelresestraat", 1, False)
    assert chip.in_note


def test_a_short_street_that_resembles_a_known_one_is_offered_not_replaced(parse):
    chip = street_of(parse, "@Sanne Hoofstraat 12")
    assert (chip.text, chip.known_id, chip.certain) == ("Hoofstraat", None, False)
    assert [candidate.label for candidate in chip.candidates] == ["Hofstraat"]


def test_the_beginning_of_a_street_with_a_number_is_a_guess(parse):
    chip = street_of(parse, "@Sanne, Tongelre 12")
    assert (chip.text, chip.known_id, chip.certain) == ("Tongelresestraat", 1, False)


@pytest.mark.parametrize(
    ("typed", "name", "certain"),
    [
        ("Kerkstraat 5", "Kerkstraat", True),
        ("kerkstraat 5", "Kerkstraat", True),
        ("Leenderweg", "Leenderweg", False),
        ("Jan van Galenstraat 3", "Jan van Galenstraat", True),
        ("2e Wilakkersstraat 3", "2e Wilakkersstraat", True),
        ("Generaal Coenderslaan 3", "Generaal Coenderslaan", True),
        ("Plein 1992 3", "Plein 1992", True),
    ],
)
def test_a_word_that_looks_like_a_street_is_one_when_a_number_follows(parse, typed, name, certain):
    chip = street_of(parse, f"@Sanne, {typed}")
    assert (chip.text, chip.known_id, chip.certain) == (name, None, certain)


@pytest.mark.parametrize(
    "line",
    [
        "onderweg gesproken", "op het schoolplein", "het fietspad is kapot", "leenderweg is druk", "de markt was leuk",
        "halverwege gestopt", "een grote omweg", "Schoolplein", "bij de bowlingbaan", "een baan gevonden",
    ],
)  # fmt: skip
def test_words_that_end_like_a_street_are_none(parse, line):
    assert parse(line).street is None


def test_a_person_from_a_street_is_not_part_of_its_name(parse):
    captured = parse("Sanne van de Kerkstraat 12 gesproken")
    assert captured.street is not None
    assert captured.street.text == "Kerkstraat"


@pytest.mark.parametrize(
    ("typed", "doors"),
    [
        ("12", ("12",)),
        ("2-8", ("2", "4", "6", "8")),
        ("1-7", ("1", "3", "5", "7")),
        ("1-4", ("1", "2", "3", "4")),
        ("2 - 8", ("2", "4", "6", "8")),
        ("2 t/m 8", ("2", "4", "6", "8")),
        ("2 tot en met 8", ("2", "4", "6", "8")),
        ("van 2 tot 8", ("2", "4", "6", "8")),
        ("2 to 8", ("2", "4", "6", "8")),
        ("even 1-8", ("2", "4", "6", "8")),
        ("oneven 1 t/m 8", ("1", "3", "5", "7")),
        ("odd 1-8", ("1", "3", "5", "7")),
        ("alle 2-6", ("2", "3", "4", "5", "6")),
        ("2-6 beide kanten", ("2", "3", "4", "5", "6")),
        ("2-8 behalve 4", ("2", "6", "8")),
        ("even nrs 2 t/m 6", ("2", "4", "6")),
        ("nr 2, 4 en 6", ("2", "4", "6")),
        ("even 2 t/m 10 behalve 4, 6 en 8", ("2", "10")),
        ("2, 4 en 6", ("2", "4", "6")),
        ("2,4,6", ("2", "4", "6")),
        ("12 en 12a", ("12", "12a")),
        ("8-2", ("8-2",)),
    ],
)
def test_a_run_of_doors_is_counted_out(parse, typed, doors):
    captured = parse(f"Tongelresestraat {typed} niet thuis")
    assert captured.doors == doors
    assert captured.outcome is Outcome.NOT_HOME
    assert captured.note == ""


def test_the_exception_may_stand_behind_the_outcome(parse):
    captured = parse("Tongelresestraat even 2 t/m 20 niet thuis behalve 12, 14 en 16")
    assert captured.doors == ("2", "4", "6", "8", "10", "18", "20")
    assert captured.note == ""
    assert [chip.kind for chip in captured.chips] == [ChipKind.STREET, ChipKind.OUTCOME]


def test_even_gesproken_is_a_short_talk_and_no_side_of_the_street(parse):
    captured = parse("Tongelresestraat 1-4 even gesproken")
    assert captured.doors == ("1", "2", "3", "4")
    assert captured.outcome is Outcome.SHORT_TALK


def test_every_door_becomes_a_contact_whose_line_reads_back_to_it(parse):
    contacts = expand_doors(parse("gisteren Tongelresestraat 2-6 niet thuis behalve 4"))
    assert [contact.line for contact in contacts] == [
        "gisteren Tongelresestraat 2 niet thuis",
        "gisteren Tongelresestraat 6 niet thuis",
    ]
    for contact in contacts:
        again = parse(contact.line)
        assert [chip.meaning for chip in again.chips] == [chip.meaning for chip in contact.chips]
        assert [(chip.start, chip.end) for chip in again.chips] == [(chip.start, chip.end) for chip in contact.chips]
        assert again.note == contact.note == ""


def test_the_note_of_every_door_names_that_door(parse):
    contacts = expand_doors(parse("Kerkstraat 1-5 briefje gebracht over de tuin"))
    assert [contact.note for contact in contacts] == [
        f"Kerkstraat {door} briefje gebracht over de tuin" for door in (1, 3, 5)
    ]


def test_a_single_door_stays_one_contact(parse):
    captured = parse("Tongelresestraat 12 niet thuis")
    assert expand_doors(captured) == (captured,)
    assert expand_doors(parse("hallo")) == (parse("hallo"),)


def test_more_doors_than_one_round_can_hold_are_refused(parse):
    captured = parse("Tongelresestraat 1-9999 niet thuis")
    assert captured.doors == ()
    assert captured.guesses
    with pytest.raises(UserError) as refused:
        expand_doors(captured)
    assert (refused.value.code, refused.value.values) == ("capture.too_many_doors", {"limit": DOOR_LIMIT})


def test_the_canonical_text_of_a_run_counts_the_doors():
    assert doors_of("even 2-8 behalve 4, 6") == ("2", "8")
    assert doors_of("oneven 2-8") == ("3", "5", "7")
    assert doors_of("12 bis") == ("12 bis",)
    assert doors_of("alle 1-999") == ()


@pytest.mark.parametrize(
    ("typed", "meant", "near"),
    [
        ("hofstraat", "hofstraat", False),
        ("hofstraa", "hofstraat", True),
        ("hofstraatt", "hofstraat", True),
        ("hoftsraat", "hofstraat", True),
        ("hafstraat", "hofstraat", True),
        ("hafstraad", "hofstraat", False),
        ("", "a", True),
    ],
)
def test_one_slip_of_the_fingers(typed, meant, near):
    assert one_slip(typed, meant) is near
