"""What is noticed in notes, and above all what is not: a question too many is soon clicked away unread."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.domain.sensitive import SensitiveKind, findings, is_iban
from verbinder.exchange.example import make_example
from verbinder.sentences import sentence

#: Sentences as one could write them, each about somebody, with what they tell.
TELLING = {
    SensitiveKind.HEALTH: """
        heeft kanker gehad en is nu weer thuis
        Mevrouw is dement, haar dochter komt elke dag
        Sinds de scheiding depressief
        zit met een burn-out thuis
        haar man ligt in het ziekenhuis
        Hij slikt veel medicijnen
        zoon heeft autisme
        loopt bij de ggz
        is in maart geopereerd aan haar heup
        Vertelde dat ze zwanger is
        Meneer drinkt te veel, zegt de buurvrouw
        was verslaafd, nu acht jaar clean
        heeft COPD en kan de trap niet op
        zit in een rolstoel sinds het ongeluk
        na de beroerte praat hij moeilijk
        Slechthorend, dus hard praten
        heeft ADHD
        verstandelijk beperkt, woont begeleid
        dochter met een eetstoornis
        Is weer opgenomen
        gaat naar de psychiater
        Haar suikerziekte speelt op
        is ziek
        reuma in de handen
    """,
    SensitiveKind.RELIGION: """
        Zij is moslima
        gaat elke zondag naar de kerk
        drinkt thee in de moskee
        is streng gelovig
        draagt een hoofddoek
        familie van Jehova's
        bidt vijf keer per dag in de moskee
        Hij is katholiek opgevoed
        ze zijn gereformeerd
        dat mag niet van haar geloof
        is een hindoestaanse vrouw
        joods gezin
    """,
    SensitiveKind.ORIGIN: """
        komt uit Syrië
        gevlucht uit Eritrea met twee kinderen
        van Turkse afkomst
        Marokkaanse vrouw op nummer 12
        is statushouder
        Hij is een Afghaan
        is Pools en werkt in de kas
        zonder papieren
        een Somalische familie
        het is een vluchteling
        heeft nog geen zicht op zijn verblijfsvergunning
    """,
    SensitiveKind.POLITICS: """
        stemt PVV
        is lid van de vakbond
        lid van de SP
        stemt al jaren op D66
    """,
    SensitiveKind.SEXUALITY: """
        is homo, weet de straat
        woont met haar vriendin, is lesbisch
        kind is transgender
        kwam vorig jaar uit de kast
    """,
    SensitiveKind.OFFENCE: """
        heeft een strafblad
        zat vast voor diefstal
        loopt bij de reclassering
        zoon is opgepakt
        heeft in de gevangenis gezeten
        huiselijk geweld, zegt de buurman
    """,
    SensitiveKind.MONEY: """
        heeft schulden
        zit in de schuldsanering
        leeft van de bijstand
        staat onder bewind
        de deurwaarder kwam langs
    """,
}
#: What one writes every day. None of it tells anything the law calls special of somebody.
EVERYDAY = """
    De moskee aan de Laan is een mooi gebouw
    de kerk leent tafels uit voor het straatfeest
    Kookt Surinaams en geeft graag les
    bakt Turks brood voor de buurt
    wil Arabisch leren
    spreekt Turks, Nederlands en een beetje Duits
    gezonde moestuin, gezond koken met kinderen
    woont naast de katholieke basisschool
    zingt in het kerkkoor
    zoekt een maatje om mee te wandelen
    vrijwilliger bij de zonnebloem
    werkt als verpleegkundige in het ziekenhuis
    werkt in de zorg, begeleidt mensen met een beperking
    vrijwilliger in het Alzheimer café
    organiseert een iftar voor de hele straat
    helpt bij de voedselbank
    schuldhulpmaatje, wil er meer van weten
    dementievriendelijke buurt, vraagt de wijkraad
    parkeert op de invalidenparkeerplaats
    Kerkstraat 12, deur achterom
    speelt in de Kerkplein-band
    belt liever op 06 12345678
    bel 040-2123456 na zessen
    kamer 123456789 in de flat
    factuur 111222333 van de zaal
    het feest is op 12-5-2026
    woont hier sinds 1-3-1998
    verjaardag vieren op 4 juni
    is 72 en fietst nog elke dag
    moeder van drie, oudste zit op voetbal
    gaat naar de bibliotheek
    loopt elke ochtend langs de kerk
    de kerkklok is te hard
    zwarte fiets gestolen op het plein
    fietsdiefstal in de Dorpsstraat
    witte muren geschilderd met de buren
    drugsoverlast bij het bankje
    wil een AED in de straat
    EHBO-cursus volgen
    weet veel van kruiden
    kan goed luisteren
    is eenzaam sinds de verhuizing
    rouwt om haar man
    mantelzorger voor haar moeder
    zoekt werk in de bouw
    doet aan yoga en mindfulness
    is trots op zijn tuin
    stemt de piano's van de muziekschool
    stemde in met het plan
    wil meepraten over de speeltuin
    geloof me, dat komt goed
    ik geloof dat ze verhuist
    de homepagina van de wijkraad
    doofpot over het plein, zei hij lachend
    blinde muur bij de garage beschilderen
    repareert fietsen en naaimachines
    heeft een zwart-witte kat die wegloopt
    blijft graag thuis als het regent
    moet vaker lachen
    Chinese buurt in de stad bezoeken
    Poolse winkel op de hoek wil meedoen
    wil Marokkaanse koekjes leren bakken
    deelt Syrische recepten
    kerstmarkt met de kerken samen
    de tempel van het oude theater
    is bekend met excel
    NL-doet in maart
    verzamelt postzegels en oude ansichtkaarten
    linkse hoek van het plein is donker
    rechts van de school staat een bank
    dealt niet met verhuurders, zoekt advies
    bouwt een verdachte hoop tegels op
    wandelgroep voor mensen met longproblemen
    cursus omgaan met geld
    heeft bij de rommelmarkt geholpen
    kan tegels leggen
    kinderen hebben skates nodig
    ruilt stekjes
    hoort bij de klaverjasclub
    lid van de wijkraad
    lid van de tennisclub
    kent de wijkagent
    leest voor op school
    past op katten
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("kind", list(TELLING))
def test_what_tells_something_special_of_somebody_is_noticed(kind: SensitiveKind) -> None:
    missed = [line for line in lines(TELLING[kind]) if kind not in {each.kind for each in findings(line)}]
    assert missed == []


def test_at_most_two_of_a_hundred_everyday_notes_raise_a_question() -> None:
    everyday = lines(EVERYDAY)
    asked = {line: [each.text for each in findings(line)] for line in everyday if findings(line)}
    assert len(asked) <= len(everyday) * 0.02, asked


def test_the_notes_of_the_example_neighbourhood_raise_no_question_at_all() -> None:
    texts = {
        value
        for rows in make_example(date(2026, 3, 12), residents=300, seed=7).tables.values()
        for row in rows
        for value in row.values()
        if isinstance(value, str)
    }
    assert len(texts) > 1000
    assert {text: findings(text) for text in texts if findings(text)} == {}


@pytest.mark.parametrize("number", ["123456782", "111222333", "999990019", "1112.22.333", "111.222.333"])
def test_a_number_that_passes_the_eleven_test_is_asked_about(number: str) -> None:
    (found,) = findings(f"nummer van haar is {number}, zei ze")
    assert (found.kind, found.text) == (SensitiveKind.BSN, number)


@pytest.mark.parametrize(
    "text", ["123456789", "06 12345678", "0612345678", "+31612345678", "12345678", "order 111222333"]
)
def test_other_numbers_are_not(text: str) -> None:
    assert findings(f"bel {text} even") == ()


def test_an_account_number_is_asked_about_when_its_check_digits_fit() -> None:
    assert [each.kind for each in findings("maak over op NL91 ABNA 0417 1643 00 graag")] == [SensitiveKind.IBAN]
    assert is_iban("NL91ABNA0417164300")
    assert not is_iban("NL92ABNA0417164300")
    assert findings("kamer NL92 ABNA 0417 1643 00") == ()


@pytest.mark.parametrize("text", ["geboren op 12-3-1956", "geb. 12-03-56", "geboortedatum: 1 mei 1980", "Geb 1/2/1990"])
def test_a_birth_date_is_asked_about(text: str) -> None:
    assert [each.kind for each in findings(text)] == [SensitiveKind.BIRTH_DATE]


def test_a_finding_says_where_it_stands() -> None:
    text = "Wij dronken koffie. Ze heeft reuma en bakt taart."
    (found,) = findings(text)
    assert text[found.start : found.end] == found.text == "reuma"


def test_every_kind_has_its_question_in_both_languages() -> None:
    for kind in SensitiveKind:
        for language in ("nl", "en"):
            assert sentence(f"sensitive.{kind.value}", language, text="x")


@pytest.mark.parametrize("text", ["", " ", "\n", "é" * 1000, "1" * 5000, "NL" * 2000, "gaat " * 2000])
def test_any_text_is_read(text: str) -> None:
    findings(text)
