"""What a phrase only mentions is not what it is about: whatever the concept, and with what would be taken for it."""

from __future__ import annotations

import pytest

from verbinder.matching.likeness import Verdict, likeness
from verbinder.matching.phrases import PhraseReader


@pytest.mark.parametrize(
    ("mentioned", "meant", "concept"),
    [
        # Sold, bought, broken, in the way.
        ("verkoopt haar piano", "verkoopt zelfgemaakte taarten", "piano|taarten"),
        ("kocht een taart op de markt", "bakt een taart voor de markt", "taarten"),
        ("caravan doet het niet meer", "gaat met de caravan weg", "kamperen"),
        ("drumstel staat in de weg", "heeft een drumstel staan", "drummen"),
        # Watched.
        ("kijkt naar schaatsen op tv", "schaatst elke winter", "schaatsen"),
        ("kijkt graag naar tennis", "tennist graag", "tennis"),
        ("kijkt elke avond voetbal", "kijkt naar films", "voetbal|film"),
        ("ziet graag een serie over koken", "kookt graag, kijkt series", "koken"),
        # Done by others.
        ("heeft haar keuken laten verbouwen", "klust zelf in de keuken", "klussen"),
        ("liet een jurk maken", "naait een jurk", "naaien"),
        ("laat de tuin doen door een hovenier", "is hovenier", "hovenier_vak"),
        ("buurman speelt de hele dag trompet", "speelt de hele dag trompet", "blaasinstrumenten"),
        ("de bovenbuurvrouw oefent viool", "oefent viool met de bovenbuurvrouw", "viool"),
        ("haar neefje zit op judo", "zit op judo", "judo"),
        ("zijn zoon kookt elke dag", "zoon zoekt iemand om mee te schaken", "koken|schaken"),
        # What happens to a thing, and what stands somewhere.
        ("skatebaan ligt vol glas", "skatebaan", "skaten"),
        ("het shantykoor kwam langs", "kwam bij het shantykoor", "shantykoor"),
        ("voetbal viel op haar hoofd", "voetballen viel hem zwaar", "voetbal"),
        ("gitaar over", "speelt gitaar", "gitaar"),
        ("moskee hiernaast", "bidt in de moskee hier", "islam"),
        ("vermaakt zich prima", "vermaakt kleding", "kleding_herstellen"),
        ("de planning is een hele puzzel", "maakte een hele puzzel", "puzzelen"),
        ("volkstuinen moeten weg", "volkstuin", "moestuin"),
        ("leesbril gestolen", "leesbril nodig", "brillen"),
        ("kookt met tegenzin", "kookt met plezier", "koken"),
        ("wijnrek van opa over", "maakt wijn van druiven", "wijn"),
        ("jongleert met de rekeningen", "jongleert met ballen", "circus"),
        ("diner is afgezegd", "diner met de buren", "eten_samen"),
        # A profession in passing.
        ("de loodgieter komt morgen", "was dertig jaar loodgieter", "loodgieter"),
        ("ruzie met de timmerman", "timmerman geweest", "timmerman_vak"),
        ("vlees van de slager", "werkte bij de slager", "slager_vak"),
        ("elektricien gebeld", "wie kent een elektricien", "elektra"),
        # Fetched, had an accident, part of a machine, lived near.
        ("haalt kip bij de snackbar", "heeft kippen bij de schuur", "kippen"),
        ("gevallen met schaatsen", "schaatst met vrienden", "schaatsen"),
        ("trommel van de wasmachine rammelt", "trommelt graag met vrienden", "drummen"),
        ("woont naast een manege", "rijdt naast haar werk op een manege", "paardrijden"),
        ("staat schaakmat bij het UWV", "schaakt bij de buurvrouw", "schaken"),
        ("ruzie over het koor", "zingt bij het koor", "koor"),
        # A compound that is about something else.
        ("betaalt hondenbelasting", "houdt van honden", "hond"),
        ("voetbalknie", "voetbaltraining", "voetbal"),
        ("jurk in chocoladebruin", "chocoladeworkshop", "chocolade"),
        # A street, an expression.
        ("woont in de Bakkerstraat", "had een bakkerij", "bakker_vak"),
        ("verhuisd naar de Vissersdijk", "vist elke zaterdag", "vissen"),
        ("reed een scheve schaats", "reed op de schaats", "schaatsen"),
        ("staat bekend als de bonte hond", "heeft een bonte hond", "hond"),
        ("de muis van de laptop is stuk", "muizen in de keuken", "ongedierte"),
        ("gaat op in rook", "rookt een pakje per dag", "roken"),
    ],
)
def test_what_is_only_mentioned_is_no_topic(reader: PhraseReader, mentioned: str, meant: str, concept: str) -> None:
    silent, _, said = concept.partition("|")
    assert silent not in reader.read(mentioned).concepts
    assert (said or silent) in reader.read(meant).concepts


@pytest.mark.parametrize(
    ("given_up", "asked", "concept"),
    [
        ("mag van de dokter niet meer hardlopen", "mag niet meer autorijden, zoekt vervoer", "hardlopen|vervoer"),
        ("kan niet meer voetballen door zijn knie", "kan niet fietsen", "voetbal|fietsles"),
        ("gestopt met voetbal", "is gestopt met roken", "voetbal|roken"),
        ("kan niet tegen spelletjes", "kan niet zonder spelletjes", "spel"),
        ("vindt wandelen saai", "vindt wandelen heerlijk", "wandelen"),
        ("schaken is niets voor hem", "schaken is alles voor hem", "schaken"),
        ("moet niets hebben van honden", "moet een hond hebben", "hond"),
        ("yoga is te duur", "wil graag op yoga maar het is te duur", "yoga"),
        ("leven zonder muziek maken", "geen dag zonder muziek maken", "muziek"),
        ("heeft genoeg van breien", "krijgt geen genoeg van breien", "breien"),
        ("bang voor naalden en breien", "is niet bang voor een boormachine", "breien|klussen"),
    ],
)
def test_what_is_given_up_or_disliked_is_no_topic(
    reader: PhraseReader, given_up: str, asked: str, concept: str
) -> None:
    silent, _, said = concept.partition("|")
    assert silent not in reader.read(given_up).concepts
    assert (said or silent) in reader.read(asked).concepts


def test_a_compound_that_only_begins_as_a_term_is_never_the_same(reader: PhraseReader) -> None:
    assert likeness(reader, "alcoholstift", "alcoholist").verdict is not Verdict.SAME
    assert likeness(reader, "volkstuinencomplex", "volkstuin").verdict is Verdict.SAME


def test_the_words_of_an_expression_are_understood_and_mean_nothing(reader: PhraseReader) -> None:
    found = reader.read("zit met de gebakken peren")
    assert found.concepts == {}
    assert found.unknown == ()


def test_a_longer_term_goes_before_an_expression(reader: PhraseReader) -> None:
    assert "diabetes" in reader.read("spuit insuline").concepts


@pytest.mark.parametrize(
    ("waiting", "concept", "gone"),
    [
        ("zijn trompet ligt al tien jaar in de kast", "blaasinstrumenten", "de trompet ligt op straat"),
        ("haar cello staat te verstoffen", "viool", "de cello staat in de weg"),
        ("haar schildersezel staat al jaren op zolder", "schilderen", "de schildersezel staat in de weg"),
    ],
)
def test_what_somebody_has_lying_unused_was_once_liked(
    reader: PhraseReader, waiting: str, concept: str, gone: str
) -> None:
    assert concept in reader.read(waiting).concepts
    assert concept not in reader.read(gone).concepts
