"""Who is meant: known people by any part of their name, new ones, and people without a name."""

from __future__ import annotations

import pytest

from verbinder.capture import Candidate, ChipKind, KnownNames, parse_line


def first(parse, line):
    return parse(line).people[0]


@pytest.mark.parametrize(
    ("typed", "label", "known_id"),
    [
        ("@Fatima", "Fatima Yilmaz", 1),
        ("@fatima", "Fatima Yilmaz", 1),
        ("@FATIMA YILMAZ", "Fatima Yilmaz", 1),
        ("@fatima yilmaz heeft een hondje", "Fatima Yilmaz", 1),
        ("@Zoe Muller", "Zoë Müller", 7),
        ("@zoë", "Zoë Müller", 7),
        ("@Truus van den Berg", "Truus van den Berg", 8),
        ("@Truus Berg", "Truus van den Berg", 8),
        ("@buurvrouw Truus", "Truus van den Berg", 8),
        ("@Mohammed Bakkali", "Mohammed Bakkali", 10),
        ("@олена", "Олена Коваль", 11),
    ],
)
def test_a_known_person_is_recognised(parse, typed, label, known_id):
    chip = first(parse, typed)
    assert (chip.text, chip.known_id, chip.certain) == (label, known_id, True)


def test_two_of_the_same_name_are_both_offered(parse):
    chip = first(parse, "@Jan de Vries +klust")
    assert chip.known_id is None
    assert not chip.certain
    assert [candidate.id for candidate in chip.candidates] == [3, 4]
    assert first(parse, "@Mohammed").known_id is None


def test_a_chosen_one_of_two_stands_in_the_line_with_its_number(parse):
    chip = first(parse, "@Jan de Vries#4 +klust")
    assert (chip.text, chip.known_id, chip.certain) == ("Jan de Vries", 4, True)


def test_a_number_of_somebody_unknown_is_looked_at(parse):
    chip = first(parse, "@Sanne#99")
    assert (chip.text, chip.known_id, chip.certain) == ("Sanne", None, False)


def test_another_surname_is_somebody_new(parse):
    chip = first(parse, "@Fatima Bakkali")
    assert (chip.text, chip.known_id, chip.candidates, chip.certain) == ("Fatima Bakkali", None, (), True)


def test_a_surname_alone_may_be_a_relative(parse):
    for typed in ("@Yilmaz", "@mevrouw Yilmaz"):
        chip = first(parse, typed)
        assert chip.known_id is None
        assert not chip.certain
        assert [candidate.id for candidate in chip.candidates] == [1]


def test_a_slip_in_a_first_name_offers_the_known_person_before_a_second_is_made(parse):
    chip = first(parse, "@Fatma")
    assert (chip.text, chip.known_id, chip.certain) == ("Fatma", None, False)
    assert [candidate.label for candidate in chip.candidates] == ["Fatima Yilmaz"]


def test_a_new_name_in_lower_case_is_written_with_a_capital_and_looked_at(parse):
    chip = first(parse, "@sanne heeft een hondje")
    assert (chip.text, chip.certain) == ("Sanne", False)
    assert parse("@sanne heeft een hondje").note == "heeft een hondje"


def test_somebody_known_only_by_a_description_is_recognised_by_it(parse):
    chip = first(parse, "@een mevrouw met rode jas, aan de deur")
    assert (chip.kind, chip.text, chip.known_id) == (ChipKind.DESCRIPTION, "mevrouw met rode jas", 6)


def test_the_surname_finds_somebody_whose_first_name_is_shared_by_hundreds():
    crowd = [Candidate(number, f"Jan Nummer{number}") for number in range(500)]
    known = KnownNames(people=[*crowd, Candidate(900, "Jan Zeldzaam")])
    from datetime import date

    captured = parse_line("@Jan Zeldzaam", today=date(2026, 11, 24), known=known)
    assert captured.people[0].known_id == 900


@pytest.mark.parametrize(
    ("typed", "texts", "note"),
    [
        ("@Sanne, Piet en Kim +koken", ["Sanne", "Piet", "Kim"], ""),
        ("@Sanne en haar dochter", ["Sanne", "haar dochter"], ""),
        ("@Sanne en een buurvrouw met hond, lachten veel", ["Sanne", "buurvrouw met hond"], "lachten veel"),
        ("@Sanne en mevrouw de Boer", ["Sanne", "Mevrouw de Boer"], ""),
        ("@Sanne en ik", ["Sanne"], "en ik"),
        ("@Sanne en haar man Piet wonen hier net", ["Sanne", "haar man Piet"], "wonen hier net"),
        ("@Sanne, de heer Pool", ["Sanne"], "de heer Pool"),
        ("@de heer Pool en Sanne", ["Heer Pool", "Sanne"], ""),
        ("@Sanne, gezellig", ["Sanne"], "gezellig"),
        ("@Sanne, Tongelresestraat 3", ["Sanne"], ""),
        ("@Sanne, Piet kwam ook", ["Sanne"], "Piet kwam ook"),
        ("@Sanne, Ahmed kwam ook", ["Sanne", "Ahmed El Idrissi"], "kwam ook"),
        ("@Sanne Vrijdag jarig", ["Sanne"], "Vrijdag jarig"),
        ("@Sanne van de kapper", ["Sanne"], "van de kapper"),
    ],
)
def test_several_people_behind_one_mark(parse, typed, texts, note):
    captured = parse(typed)
    assert [chip.text for chip in captured.people] == texts
    assert captured.note == note


@pytest.mark.parametrize(
    ("typed", "text", "note"),
    [
        ("@mevrouw op straat", "mevrouw", ""),
        ("@man niet thuis", "man", ""),
        ("@een jonge moeder in het wijkgebouw 't Hofke", "jonge moeder", ""),
        ("@oude man Tongelresestraat 12", "oude man", ""),
        ("@meisje zoekt een baan", "meisje", "zoekt een baan"),
        ("@buurman die bij de kerk woont", "buurman die bij de kerk woont", ""),
        ("@iemand van nr 18", "iemand van nr 18", ""),
        ("@Fatima's dochter +tekent", "Fatima's dochter", ""),
        ("@twee jongens met een step. Vrolijk", "twee jongens met een step", "Vrolijk"),
        ("@someone with a stroller at the door", "someone with a stroller", ""),
    ],
)
def test_a_description_ends_where_it_stops_describing(parse, typed, text, note):
    captured = parse(typed)
    (chip,) = captured.people
    assert (chip.kind, chip.text) == (ChipKind.DESCRIPTION, text)
    assert captured.note == note


def test_a_name_in_quotation_marks_is_taken_whole(parse):
    captured = parse('@"Jan met de pet" en ik')
    assert [chip.text for chip in captured.people] == ["Jan met de pet"]
    assert captured.note == "en ik"


def test_an_at_sign_before_a_known_organisation_or_place_is_not_a_person(parse):
    captured = parse("@Woonbedrijf @Buurthuis De Tempel")
    assert [chip.kind for chip in captured.chips] == [ChipKind.ORGANISATION, ChipKind.PLACE]
    assert not captured.people


def test_a_forgotten_space_behind_a_name_is_looked_at(parse):
    (chip,) = parse("@Sanne+koken").people
    assert not chip.certain
