"""Correcting a chip rewrites the line; the line written back means the same on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from verbinder.capture import (
    Candidate,
    Chip,
    ChipKind,
    change_kind,
    choose,
    confirm_chip,
    parse_line,
    remove_chip,
    replace_chip,
    to_line,
)
from verbinder.domain.contacts import Outcome, Setting

LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig"


def chip_of(captured, kind):
    return captured.of(kind)[0]


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (
            LINE,
            "@Fatima Yilmaz /straat Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen 27-11-2026 "
            "!speeltuin onveilig",
        ),
        ("gisteren @Sanne en Piet niet thuis", "/datum 23-11-2026 @Sanne @Piet /uitkomst niet thuis"),
        ("@Sanne +koken, bakken", "@Sanne +koken +bakken"),
        ("@Sanne ?fiets → vrijheid", "@Sanne ?fiets (eigenlijk: vrijheid)"),
        ("Sprak een oude man over de tuin", "Sprak een oude man over de tuin"),
        ("@Sanne zei: op straat is het onveilig", "@Sanne zei: op straat is het onveilig"),
        ("@Sanne heeft een hond +koken. Ze was blij", "@Sanne heeft een hond +koken. Ze was blij"),
        ("@Sanne >vrijdag", "@Sanne >27-11-2026"),
        ("@Sanne >elke vrijdag langs", "@Sanne >elke vrijdag langs 27-11-2026"),
        ("Hofstraat 2-6 niet thuis behalve 4", "/straat Hofstraat even 2-6 behalve 4 /uitkomst niet thuis"),
        ("@Sanne Nieuwe Weg 3", '@Sanne /straat "Nieuwe Weg" 3'),
    ],
)
def test_a_line_is_written_back_with_explicit_marks(parse, line, written):
    assert to_line(parse(line)) == written


def test_a_line_written_back_means_the_same_tomorrow(parse, known):
    line = to_line(parse("gisteren @Fatima niet thuis >bellen vrijdag"))
    later = parse_line(line, today=date(2026, 12, 20), known=known)
    assert later.on_date == date(2026, 11, 23)
    assert later.follow_ups[0].value == date(2026, 11, 27)


def test_the_text_of_a_chip_can_be_replaced(parse):
    captured = parse(LINE)
    talent = captured.talents[0]
    line = replace_chip(captured.line, talent, replace(talent, text="bakt taart"))
    assert parse(line).talents[0].text == "bakt taart"
    assert len(parse(line).chips) == len(captured.chips)


def test_the_date_of_a_promise_can_be_replaced(parse):
    captured = parse(LINE)
    promise = captured.follow_ups[0]
    line = replace_chip(captured.line, promise, replace(promise, value=date(2026, 12, 3)))
    assert ">bellen 3-12-2026" in line
    assert parse(line).follow_ups[0].value == date(2026, 12, 3)


def test_the_setting_can_be_replaced_by_its_code(parse):
    captured = parse("@Sanne deur")
    chip = chip_of(captured, ChipKind.SETTING)
    line = replace_chip(captured.line, chip, replace(chip, value=Setting.PARTY))
    assert parse(line).setting is Setting.PARTY


@pytest.mark.parametrize("code", list(Setting))
def test_every_setting_can_be_written(parse, code):
    captured = parse("@Sanne deur")
    chip = chip_of(captured, ChipKind.SETTING)
    assert parse(replace_chip(captured.line, chip, replace(chip, text="", value=code))).setting is code


@pytest.mark.parametrize("code", list(Outcome))
def test_every_outcome_can_be_written(parse, code):
    captured = parse("@Sanne niet thuis")
    chip = chip_of(captured, ChipKind.OUTCOME)
    assert parse(replace_chip(captured.line, chip, replace(chip, text="", value=code))).outcome is code


def test_one_of_two_people_of_the_same_name_can_be_chosen(parse):
    captured = parse("@Jan de Vries heeft een hondje +klust")
    chip = captured.people[0]
    line = choose(captured.line, chip, chip.candidates[1])
    assert line == "@Jan de Vries#4 heeft een hondje +klust"
    assert parse(line).people[0].known_id == 4
    assert parse(to_line(parse(line))).people[0].known_id == 4


def test_a_known_street_can_be_chosen_for_a_mistyped_one(parse):
    captured = parse("@Sanne Hoofstraat 12")
    chip = captured.street
    line = choose(captured.line, chip, chip.candidates[0])
    again = parse(line)
    assert (again.street.text, again.street.value, again.street.known_id, again.street.certain) == (
        "Hofstraat", "12", 6, True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("@Sanne Hoofstraat 12", ChipKind.STREET),
        ("@Sanne, Leenderweg", ChipKind.STREET),
        ("@sanne +koken", ChipKind.PERSON),
        ("@Fatma +koken", ChipKind.PERSON),
        ("twee dames op straat met een hondje", ChipKind.SETTING),
        ("moeder van Sanne niet thuis", ChipKind.OUTCOME),
        ("Gisteren was ze ziek", ChipKind.DATE),
    ],
)
def test_a_confirmed_guess_is_no_longer_a_guess(parse, line, kind):
    captured = parse(line)
    chip = chip_of(captured, kind)
    assert not chip.certain
    again = chip_of(parse(confirm_chip(captured.line, chip)), kind)
    assert again.certain
    assert (again.text, again.value, again.known_id) == (chip.text, chip.value, chip.known_id)


def test_a_confirmed_guess_leaves_its_sentence_whole(parse):
    captured = parse("twee dames op straat met een hondje")
    line = confirm_chip(captured.line, captured.chips[0])
    assert parse(line).note == "twee dames op straat met een hondje"
    assert parse(line).setting is Setting.STREET


@pytest.mark.parametrize(
    ("line", "kind", "left"),
    [
        (LINE, ChipKind.TALENT, LINE.replace(" +kookt Surinaams", "")),
        ("@Sanne en Piet gesproken", ChipKind.PERSON, "@Piet gesproken"),
        ("@Sanne +koken, bakken en naaien", ChipKind.TALENT, "@Sanne +bakken en naaien"),
        ("@Sanne niet thuis", ChipKind.OUTCOME, r"@Sanne \niet \thuis"),
        ("@Sanne in de Hofstraat 3", ChipKind.STREET, r"@Sanne in de \Hofstraat \3"),
        ("@Sanne /waar deur", ChipKind.SETTING, "@Sanne"),
    ],
)
def test_a_removed_chip_is_gone_and_read_words_stay_as_words(parse, line, kind, left):
    captured = parse(line)
    removed = remove_chip(captured.line, chip_of(captured, kind))
    assert removed == left
    assert chip_of(captured, kind).meaning not in [chip.meaning for chip in parse(removed).chips]


def test_words_of_a_removed_mark_can_be_kept_as_note(parse):
    captured = parse("@Sanne +kookt Surinaams")
    again = parse(remove_chip(captured.line, captured.talents[0], keep_words=True))
    assert again.note == "kookt Surinaams"
    assert not again.talents


@pytest.mark.parametrize("kind", [ChipKind.NEED, ChipKind.INTEREST, ChipKind.SIGNAL, ChipKind.FOLLOW_UP])
def test_a_talent_can_become_something_else(parse, kind):
    captured = parse("@Sanne +kookt Surinaams #taal")
    again = parse(change_kind(captured.line, captured.talents[0], kind))
    assert [(chip.kind, chip.text) for chip in again.chips] == [
        (ChipKind.PERSON, "Sanne"),
        (kind, "kookt Surinaams"),
        (ChipKind.TAG, "Taal"),
    ]


def test_a_promise_that_becomes_a_need_keeps_its_date_words(parse):
    captured = parse("@Sanne >wil vrijdag fietsen")
    again = parse(change_kind(captured.line, captured.follow_ups[0], ChipKind.NEED))
    assert again.needs[0].text == "wil vrijdag fietsen"


@pytest.mark.parametrize(
    ("kind", "text"),
    [(ChipKind.DESCRIPTION, "Bakker Bart"), (ChipKind.ORGANISATION, "Bakker Bart"), (ChipKind.PLACE, "Bakker Bart")],
)
def test_a_name_can_become_a_description_an_organisation_or_a_place(parse, kind, text):
    captured = parse("@Bakker Bart +brood")
    again = parse(change_kind(captured.line, captured.people[0], kind))
    assert (again.chips[0].kind, again.chips[0].text, again.chips[0].certain) == (kind, text, True)
    assert again.talents[0].text == "brood"


def test_a_description_can_become_a_name(parse):
    captured = parse("@mevrouw met hondje, heel vrolijk")
    again = parse(change_kind(captured.line, captured.people[0], ChipKind.PERSON))
    assert (again.people[0].kind, again.people[0].text) == (ChipKind.PERSON, "mevrouw met hondje")
    assert again.note == "heel vrolijk"


def test_an_edit_of_the_first_leaves_the_people_joined_to_it(parse):
    captured = parse("@Sanne en Piet gesproken")
    line = replace_chip(captured.line, captured.people[0], replace(captured.people[0], text="Susanne"))
    assert [chip.text for chip in parse(line).people] == ["Susanne", "Piet"]


def test_marks_inside_a_replaced_text_are_only_text(parse):
    captured = parse("@Sanne +koken")
    new = replace(captured.talents[0], text="koken +bakken; lekker eten")
    again = parse(replace_chip(captured.line, captured.talents[0], new))
    assert [chip.text for chip in again.talents] == ["koken +bakken, lekker eten"]


def test_a_new_chip_can_take_the_place_of_another(parse):
    captured = parse("@Sanne deur")
    chip = chip_of(captured, ChipKind.SETTING)
    line = replace_chip(captured.line, chip, Chip(ChipKind.STREET, "Rue de la Paix", 0, 0, value="3"))
    street = parse(line).street
    assert street is not None
    assert (street.text, street.value, street.certain) == ("Rue de la Paix", "3", True)


def test_a_chosen_place_is_written_with_its_slash_word(parse):
    captured = parse("@Sanne /plek de plek")
    line = choose(captured.line, captured.place, Candidate(2, "Buurthuis De Tempel"))
    assert parse(line).place.known_id == 2
