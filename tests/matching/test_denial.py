"""What a phrase denies, what only looks denied, and what is asked for by saying that it is not there."""

from __future__ import annotations

import pytest

from verbinder.matching.phrases import PhraseReader


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        # A denying word that denies nothing.
        ("nooit te oud voor schaken", "schaken"),
        ("krijgt nooit genoeg van breien", "breien"),
        ("niks mooiers dan vissen", "vissen"),
        ("zonder voetbal geen leven", "voetbal"),
        ("is niet zo goed in schaken", "schaken"),
        ("heeft een ruime auto en tijd zat", "vervoer"),
        # Taken back by what follows.
        ("geeft geen gitaarles meer, maar speelt nog elke dag", "gitaar"),
        ("geen tijd meer voor schaken maar wil wel weer", "schaken"),
        ("heeft geen hond, wil er wel een uitlaten", "hond_uitlaten"),
        ("houdt niet van tv, wel van schaken", "schaken"),
        # Who cannot, or has none of it, may be asking for it.
        ("stofzuigen gaat niet vanwege haar rug", "huishouden"),
        ("krijgt de formulieren niet voor elkaar", "formulieren"),
        ("niet handig met computers", "computerhulp"),
        ("DigiD werkt niet", "digid"),
        ("nachtdienst en geen oppas voor de meisjes", "oppas"),
        ("rijlessen zijn duur", "rijbewijs"),
        ("begrijpt niks van formulieren", "formulieren"),
        ("mijn dochter wil gitaar leren maar lessen zijn duur", "gitaar"),
    ],
)
def test_what_only_looks_denied_is_meant(reader: PhraseReader, phrase: str, concept: str) -> None:
    assert concept in reader.read(phrase).concepts


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("gruwelt van schaken", "schaken"),
        ("kan schaken niet uitstaan", "schaken"),
        ("schaken, bah", "schaken"),
        ("vindt schaken maar saai", "schaken"),
        ("schaken zegt haar niks", "schaken"),
        ("laat schaken aan anderen over", "schaken"),
        ("iedereen doet hier aan schaken behalve hij", "schaken"),
        ("niet bang voor honden", "hondenangst"),
        ("zoekt geen oppas", "oppas"),
        ("geen oppas nodig", "oppas"),
        ("doet geen vrijwilligerswerk meer", "vrijwilliger"),
        ("geen zin in vrijwilligerswerk", "vrijwilliger"),
        ("houdt niet van schaken en ook niet van dammen", "schaken"),
    ],
)
def test_what_is_denied_is_no_topic(reader: PhraseReader, phrase: str, concept: str) -> None:
    assert concept not in reader.read(phrase).concepts


@pytest.mark.parametrize(
    ("relative", "own", "concept"),
    [
        ("zus werkt in de zorg", "werkte in de zorg", "verpleging"),
        ("haar vader was bakker", "was bakker", "bakker_vak"),
        ("vader was timmerman", "vader was timmerman en hij ook", "timmerman_vak"),
    ],
)
def test_the_trade_of_a_relative_is_not_ones_own(reader: PhraseReader, relative: str, own: str, concept: str) -> None:
    assert concept not in reader.read(relative).concepts
    assert concept in reader.read(own).concepts


def test_who_knows_nobody_for_a_task_is_not_called_lonely(reader: PhraseReader) -> None:
    found = reader.read("verhuist volgende maand en kent niemand met sterke armen").concepts
    assert "verhuizen" in found
    assert "eenzaam" not in found
    assert "eenzaam" in reader.read("kent hier niemand").concepts


@pytest.mark.parametrize(
    ("word", "concept"),
    [("partij", "voetbal"), ("want", "breien"), ("toekomstvisie", "maatje"), ("veroveren", "vervoer")],
)
def test_an_everyday_word_is_no_form_of_a_term_it_only_resembles(reader: PhraseReader, word: str, concept: str) -> None:
    assert concept not in reader.read(word).concepts


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("haar platenspeler bromt en ze wil hem niet weggooien", "repaircafe"),
        ("komt langs als de printer niet wil", "computerhulp"),
        ("haar klimroos heeft zwarte vlekken en bloeit niet", "dahlias_en_rozen"),
        ("alleen fietsen vindt ze niks", "fietsen"),
        ("wil niet meer in haar eentje wandelen", "wandelen"),
        ("kreeg een weefgetouw en weet niet hoe ze moet weven", "weven"),
        ("wil op een beat zijn verhaal kwijt", "rap"),
        ("haar dochter raakt achter met rekenen", "huiswerk"),
    ],
)
def test_a_long_note_denies_no_more_than_the_part_that_denies(reader: PhraseReader, phrase: str, concept: str) -> None:
    assert concept in reader.read(phrase).concepts


def test_a_relative_leaves_nothing_behind_a_preposition_aside(reader: PhraseReader) -> None:
    assert reader.read("zijn opa nam hem mee naar de waterkant").concepts["vissen"] > 0.95
