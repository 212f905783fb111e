"""Phrases as people type them: forms, compounds, abbreviations, mistakes, denial, and things that only look alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verbinder.matching.likeness import Verdict, compared, likeness
from verbinder.matching.phrases import PhraseReader, shipped_reader


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("kookt graag Surinaams", "surinaams_koken"),
        ("roti maken", "surinaams_koken"),
        ("zoekt iem. om mee te schaaken", "schaken"),
        ("groentetuintje", "moestuin"),
        ("hulp bij NL", "nederlands"),
        ("houdt duiven", "duivensport"),
        ("gittarist, vooral blues", "gitaar"),
        ("gitaar les", "gitaar"),
        ("buurtmoestuin beginnen", "moestuin"),
        ("composthoop", "composteren"),
        ("kan niet fietsen", "fietsles"),
        ("poetsen lukt niet meer", "huishouden"),
        ("schoonmaken gaat niet meer", "huishouden"),
        ("rookt niet meer", "roken"),
        ("spreekt geen Nederlands", "nederlands"),
        ("zwom vroeger wedstrijden", "zwemmen"),
        ("speelt 'n potje biljart", "biljart"),
        ("wil leren drummem", "drummen"),
        ("zat vroeger op het circus", "circus"),
        ("verkoopt zelfgemaakte sieraden", "sieraden"),
        ("vangt kinderen op na school", "oppas"),
        ("helpt om formulieren in te vullen", "formulieren"),
        ("knapt oude fietsen op", "fiets_repareren"),
        ("aleenstaande moeder", "alleenstaande_ouder"),
        ("zijn dochtertje is overleden", "kind_verloren"),
        ("last van hoge bloeddruk", "hartziekte"),
        ("haar stiefkinderen willen niets van haar weten", "stiefgezin"),
        ("heeft geen printer", "internet_thuis"),
        ("komt elke maand tekort", "rondkomen"),
        ("ligt de hele nacht te woelen", "slapen"),
        ("de kinderen zijn het huis uit en het is zo stil", "lege_nest"),
        ("moet alles alleen regelen sinds hij weg is", "scheiding"),
        ("kent hier niemand", "eenzaam"),
        ("snapt de brieven van de gemeente niet", "formulieren"),
        # Spelt by ear, also in a compound; the nearest slip; the wrong ending of a verb.
        ("katenoppas gezocht", "katten_oppas"),
        ("fietsemaker in de schuur", "fiets_repareren"),
        ("slaapt slegt", "slapen"),
        ("schaatles", "schaatsen"),
        ("zij zeild graag", "zeilen"),
        ("heeft een klein hondeke", "hond"),
        ("mevrouw bakt graag", "bakken"),
        ("meneer Turks, wil praten", "turks"),
        # A name behind "haar" or "zijn" is the one somebody lives with.
        ("mist haar Gerrit", "rouw"),
        ("zorgt voor haar Wubbo", "mantelzorg"),
        # The end of a compound leaves the meaning alone; cities stand for their language.
        ("lastig pestgedrag", "pesten"),
        ("heeft een adoptiedochter", "pleegzorg"),
        ("wil zich redden in Malaga", "spaans"),
        # What an outsider calls one thing.
        ("zoekt iemand die haar labradoodle uitlaat", "hond_uitlaten"),
        # Of one family: neither is aside.
        ("smartlappen op de trekharmonica", "accordeon"),
        ("schaakbord staat altijd klaar", "schaken"),
        ("accordeonclub opgeheven, mist het", "accordeon"),
        ("boiler lekt, geen geld voor een monteur", "loodgieter"),
        ("zijn zoon blijft zitten als hij geen hulp krijgt met wiskunde", "huiswerk"),
        ("mijn Hennie is vorig jaar overleden", "rouw"),
        ("zorgt voor haar Gerrit", "mantelzorg"),
        ("zingt in een kerkkoor", "koor"),
        ("I want to learn English", "engels"),
    ],
)
def test_a_phrase_has_its_concept(reader: PhraseReader, phrase: str, concept: str) -> None:
    assert concept in reader.read(phrase).concepts


@pytest.mark.parametrize(
    ("phrase", "concept"),
    [
        ("bang voor honden", "hond_uitlaten"),
        ("geen zin in zwemmen", "zwemmen"),
        ("houdt niet van schaken", "schaken"),
        ("hekel aan koken", "koken"),
        ("is het koken zat", "koken"),
        ("allergisch voor katten", "katten"),
        ("poetst zijn Laverda", "rouw"),
        ("gitaar te koop", "gitaar"),
        ("schakelaar van de lamp is stuk", "schaken"),
        ("mist mensen om zich heen", "geloof"),
        ("heeft een huis", "kippen"),
        ("hoort roepen in de nacht", "roeien"),
        ("afval gescheiden inleveren", "scheiding"),
        ("hond uitlaten", "hond"),
        ("kookt graag Surinaams", "koken"),
        ("kan de onderscheiden soorten niet vinden", "scheiding"),
        ("broek te lang, wie kan hem korter maken", "kantklossen"),
        ("honing te koop", "bijen"),
        ("heeft last van zijn knie", "lasser_vak"),
        ("plannen voor de buurt", "tuin"),
        ("geboren in Zeeland", "klussen"),
        ("helpt buren in de buurt", "koffie_buurt"),
        ("heeft geen oppas nodig", "oppas"),
        ("voelt zich niet eenzaam", "eenzaam"),
        ("brood voor school", "kinderopvang"),
        ("gaat het huis uit", "uitgaan"),
        ("afval op straat", "gezond_eten"),
        ("thee bij mevrouw Bakker", "bakker_vak"),
        ("Mevr. van der Molen is ziek", "molens"),
        ("dhr. De Visser belde", "vissen"),
        ("kind van Maaike", "tuinhulp"),
        ("fietst naar haar werk", "haren"),
        ("bakt cake voor elke verjaardag in de flat", "detentie"),
        ("geeft een mantelzorger eens een uur rust", "russisch"),
        ("peddelt op een plank door de sloten", "theater"),
        ("elke vrijdag een film op het witte doek", "schilderen"),
        ("heeft ezels in de wei", "taxidermie"),
        ("maatjes voor nieuwkomers", "thee"),
        ("oefent zijn Engels", "rouw"),
    ],
)
def test_a_phrase_has_not_what_only_looks_alike(reader: PhraseReader, phrase: str, concept: str) -> None:
    assert concept not in reader.read(phrase).concepts


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("huishoudelijke hulp", "huisarts zoeken", Verdict.DIFFERENT),
        ("bang voor honden", "laat honden uit", Verdict.DIFFERENT),
        ("schaakclub", "fietsclub", Verdict.DIFFERENT),
        ("kookt graag Turks", "kookt graag Surinaams", Verdict.RELATED),
        ("verzamelt zwoegelaars", "zwoegelaar", Verdict.SAME),
        ("verzamelt zwoegelaars", "bakt kwibbels", Verdict.DIFFERENT),
        ("zoekt een maatje om te zwoegelen", "zwoegelen", Verdict.SAME),
        ("linedance met laarzen aan", "laarzen voor haar zoon", Verdict.DIFFERENT),
        ("breit sjaals voor daklozen", "was dakloos", Verdict.RELATED),
        ("leest graag, wandelt", "leest elke dag", Verdict.SAME),
        ("kookt en tuiniert graag", "koken", Verdict.SAME),
        ("organiseert iets voor jongeren", "organiseert graag", Verdict.RELATED),
        # Two concepts that count as one do so in a compound as well; letters beside a verb are no verb ("mee-s").
        ("rommelmarktliefhebber", "antiekverzamelaar", Verdict.SAME),
        ("zoekt iemand om 's avonds mee te lopen", "meesjes voeren", Verdict.DIFFERENT),
    ],
)
def test_two_phrases_are_judged(reader: PhraseReader, one: str, other: str, verdict: Verdict) -> None:
    assert likeness(reader, one, other).verdict is verdict


def test_the_judgement_rests_on_named_concepts(reader: PhraseReader) -> None:
    found = likeness(reader, "zoekt maatje", "voelt zich alleen")
    assert (found.mine, found.theirs) == ("maatje", "eenzaam")


def test_what_nobody_knows_is_kept_to_be_asked_about(reader: PhraseReader) -> None:
    assert reader.read("speelt graag kwibbelbal met buren").unknown == ("kwibbelbal",)
    assert reader.read("kookt graag Surinaams").unknown == ()


@pytest.mark.parametrize(
    "empty", ["", " ", "a", "🙂", "🙂🎉", "de van het", "...", "مرحبا", "你好", "\x00", "graag iemand voor alles"]
)
def test_a_phrase_without_words_of_a_topic_matches_nothing(reader: PhraseReader, empty: str) -> None:
    assert reader.read(empty).concepts == {}
    for other in ("schaken", "zoekt iemand", "de van het", ""):
        assert likeness(reader, empty, other).verdict is Verdict.DIFFERENT


def test_a_very_long_text_is_read_from_its_beginning(reader: PhraseReader) -> None:
    assert "schaken" in reader.read("schaken " + "en nog wat " * 2_000).concepts
    assert reader.read("x" * 10_000).concepts == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_judged_alike_in_both_directions(one: str, other: str) -> None:
    reader = shipped_reader()
    there, back = likeness(reader, one, other), likeness(reader, other, one)
    assert (there.verdict, there.score) == (back.verdict, back.score)
    assert 0 <= there.score <= 1


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(["schaken", "houdt bijen", "kookt graag Surinaams", "weduwe", "zoekt werk"]))
def test_a_phrase_is_the_same_as_itself_whatever_the_capitals(phrase: str) -> None:
    reader = shipped_reader()
    assert compared(reader, reader.read(phrase), reader.read(phrase.upper() + "!")).verdict is Verdict.SAME
