"""What must hold for every line anyone can type or paste.

The examples are the same in every run, so that a change is judged by what it changed. To look further, raise
`max_examples` and take `derandomize` away.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.capture import (
    Candidate,
    ChipKind,
    KnownNames,
    change_kind,
    complete,
    confirm_chip,
    expand_doors,
    parse_line,
    parse_lines,
    remove_chip,
    to_line,
)
from verbinder.errors import UserError

KNOWN = KnownNames(
    people=[Candidate(1, "Fatima Yilmaz"), Candidate(2, "Jan de Vries"), Candidate(3, "Jan de Vries"),
            Candidate(4, "mevrouw met hond"), Candidate(5, "Ahmed")],
    streets=[Candidate(1, "Tongelresestraat"), Candidate(2, "Plein 1944"), Candidate(3, "Jan van Riebeecklaan"),
             Candidate(4, "Markt")],
    places=[Candidate(1, "Wijkgebouw 't Hofke"), Candidate(2, "Speeltuin")],
    organisations=[Candidate(1, "Vitalis")],
    initiatives=[Candidate(1, "Soeptafel"), Candidate(2, "Soep en brood")],
    tags=["eenzaamheid", "sociale samenhang"],
)  # fmt: skip
TODAY = date(2026, 11, 24)

FRAGMENTS = st.sampled_from(
    """
    @Fatima @jan @een_mevrouw @mw._Jansen @"Jan_met_de_pet" @Jan_de_Vries#2 @Fatima's_man @van_den_Berg @محمد @mevrouw
    Fatima Ahmed Vries de van en & and , ; . : ! ? - – ( ) | // \\ \\+ +koken +bakt_taart ,_naaien ~voetbal ~muziek,
    ?wil_leren ?hulp_(eigenlijk:_contact) ?fiets_->_vrijheid ,_eigenlijk_meer >bellen_vrijdag >3_december >morgen
    >over_twee_weken_langs >elke_dinsdag >31_februari >voor_kerst >kerst !onveilig !+mooi !-ruzie !niet_veilig #taal
    #sociale_samenhang #eenzaamheid #1 Tongelresestraat Tongelresestr. tongelrsestraat Kerkstraat Markt 12 12a 2-20
    even oneven t/m 14 nr behalve Plein_1944 Jan_van_Riebeecklaan in_de op op_straat aan_de_deur deur niet_thuis
    niemand aanwezig niets_gedaan gesproken gisteren di vorige_week vrijdag 20/11 3_maart week_46 vandaag
    Wijkgebouw_'t_Hofke Hofke Speeltuin speeltuin Vitalis in_het_buurthuis dat wil heeft Ze 😊 10+ a@b.nl C++ 5>3
    /waar_deur /uitkomst_niet_thuis /straat_Nieuwe_Weg_3 /straat_"Rue_de_la_Paix" /plek_Vitalis /org_Vitalis
    /initiatief_Soeptafel /initiatief_Soeptafel /initiatief_"Nieuwe_tafel" /initiatief_Iets_nieuws geleid_door
    geleid_door_Fatima geleid_door_Jan_en_Ahmed geleid_door_mij onder_leiding_van en_mij led_by_Vitalis ik_was_erbij
    ik_leidde ik_was_er_niet /geleid_Fatima /geleid_"Jan_met_de_pet" /geleid_een_mevrouw /ik_leidde /ik_was_er_niet
    /datum_gisteren /datum_morgen /straat / + @ > doorverwezen_naar "x" 'x' koken. Ze_was_blij. heel_fijn z.s.m.
    """.replace("\n", " ").split()
).map(lambda fragment: fragment.replace("_", " "))

LINES = st.one_of(
    st.lists(FRAGMENTS, max_size=9).map(" ".join),
    st.lists(st.one_of(FRAGMENTS, st.text(max_size=6)), max_size=8).map(" ".join),
    st.text(max_size=60),
    st.text(alphabet="@+?~>!#/\\ \"'.,;:()-–ab A1é", max_size=40),
)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


def read(line, today=TODAY):
    return parse_line(line, today=today, known=KNOWN)


def words(text):
    return re.findall(r"\w+", text)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(LINES, DAYS)
def test_spans_lie_in_the_line_in_order_and_never_overlap(line, today):
    captured = read(line, today)
    at = 0
    for chip in captured.chips:
        assert at <= chip.start < chip.end <= len(captured.line)
        at = chip.end


@settings(max_examples=200, deadline=None, derandomize=True)
@given(LINES)
def test_no_word_is_lost_between_the_chips_and_the_note(line):
    captured = read(line)
    outside, at = "", 0
    for chip in captured.chips:
        if not chip.in_note:
            outside, at = outside + captured.line[at : chip.start] + " ", chip.end
    outside += captured.line[at:]
    assert words(captured.note) == words(outside)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(LINES)
def test_only_what_is_certain_and_unmarked_is_taken_out_of_the_note(line):
    for chip in read(line).chips:
        source = read(line).line[chip.start : chip.end]
        # "geleid door" is a mark in words.
        if not chip.certain and source[:1] not in "@+?~>!#/,& e" and chip.kind is not ChipKind.LED_BY:
            assert chip.in_note


@settings(max_examples=400, deadline=None, derandomize=True)
@given(LINES, DAYS)
def test_the_line_written_back_says_the_same(line, today):
    captured = read(line, today)
    again = read(to_line(captured), today)
    assert [chip.meaning for chip in again.chips] == [chip.meaning for chip in captured.chips]
    assert words(again.note) == words(captured.note)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(LINES)
def test_a_contact_has_one_street_setting_outcome_and_day_read_from_plain_text(line):
    captured = read(line)
    for kind in (ChipKind.STREET, ChipKind.SETTING, ChipKind.OUTCOME, ChipKind.DATE):
        unmarked = [c for c in captured.of(kind) if not captured.line[c.start : c.end].startswith("/")]
        assert len(unmarked) <= 1


@settings(max_examples=150, deadline=None, derandomize=True)
@given(LINES)
def test_words_of_a_removed_chip_are_not_read_again(line):
    captured = read(line)
    for chip in captured.of(ChipKind.SETTING, ChipKind.OUTCOME, ChipKind.DATE, ChipKind.STREET):
        again = read(remove_chip(captured.line, chip))
        if captured.line[chip.start] not in "/\\":
            assert len(words(again.line)) == len(words(captured.line))
            for other in again.of(chip.kind):
                assert "\\" not in again.line[other.start : other.end] or "\\" in captured.line


@settings(max_examples=150, deadline=None, derandomize=True)
@given(LINES, st.sampled_from(list(ChipKind)))
def test_every_edit_gives_a_line_that_can_be_read(line, kind):
    captured = read(line)
    for chip in captured.chips:
        for edited in (
            change_kind(captured.line, chip, kind),
            confirm_chip(captured.line, chip),
            remove_chip(captured.line, chip, keep_words=True),
        ):
            read(edited)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(LINES, max_size=5).map("\n".join))
def test_pasted_lines_give_at_most_one_contact_each(text):
    assert len(parse_lines(text, today=TODAY, known=KNOWN)) <= len(text.splitlines())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(LINES)
def test_every_door_has_a_line_that_reads_back_to_it(line):
    captured = read(line)
    with suppress(UserError):
        doors = expand_doors(captured)
        check_doors(doors)


def check_doors(doors):
    for contact in doors:
        for chip in contact.chips:
            assert 0 <= chip.start <= chip.end <= len(contact.line)
        if len(doors) > 1:
            again = read(contact.line)
            assert again.street is not None
            assert again.street.value == contact.street.value


@settings(max_examples=150, deadline=None, derandomize=True)
@given(LINES, st.integers(min_value=-3, max_value=80))
def test_suggestions_are_few_and_lie_in_the_line(line, cursor):
    found = complete(line, cursor, KNOWN)
    assert len(found) <= 8
    for each in found:
        assert 0 <= each.start <= each.end <= len(line)
