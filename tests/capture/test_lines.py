"""Lines as verbinders really type them: what is understood, and what stays in the note."""

from __future__ import annotations

from datetime import date

import pytest

from verbinder.capture import ChipKind
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.signals import SignalTone

P, D, S, T, N, I = (  # noqa: E741
    ChipKind.PERSON,
    ChipKind.DESCRIPTION,
    ChipKind.STREET,
    ChipKind.TALENT,
    ChipKind.NEED,
    ChipKind.INTEREST,
)
F, G, X, O, L, W, R, U = (  # noqa: E741
    ChipKind.FOLLOW_UP,
    ChipKind.SIGNAL,
    ChipKind.TAG,
    ChipKind.ORGANISATION,
    ChipKind.PLACE,
    ChipKind.SETTING,
    ChipKind.OUTCOME,
    ChipKind.DATE,
)
FRIDAY = date(2026, 11, 27)

#: line, chips as (kind, text) or (kind, text, value), note.
LINES = [
    # the line of the handbook
    (
        "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig",
        [(P, "Fatima Yilmaz"), (S, "Tongelresestraat", "12"), (T, "kookt Surinaams"), (N, "wil Nederlands leren"),
         (F, "bellen", FRIDAY), (G, "speeltuin onveilig", SignalTone.CONCERN)],
        "",
    ),
    # no marks
    ("Sprak een oude man over de tuin", [], "Sprak een oude man over de tuin"),
    ("Wat leuk!", [], "Wat leuk!"),
    ("Hoe gaat het? Goed!", [], "Hoe gaat het? Goed!"),
    ("10+ mensen, a?b, e-mail@x.nl, C++, 5>3", [], "10+ mensen, a?b, e-mail@x.nl, C++, 5>3"),
    ("bel 06-12345678 of +31612345678", [], "bel 06-12345678 of +31612345678"),
    ("kost ~10 euro, nr #3, >5 mensen", [], "kost ~10 euro, nr #3, >5 mensen"),
    ("en/of dit / dat", [], "en/of dit / dat"),
    ("!! let op !!", [], "!! let op !!"),
    (r"\+koken en \@home", [], "+koken en @home"),
    ("", [], ""),
    ("   ", [], ""),
    ("😊", [], "😊"),
    # who
    ("@Ahmed", [(P, "Ahmed El Idrissi")], ""),
    ("@Sanne de Wit heeft een hondje", [(P, "Sanne de Wit")], "heeft een hondje"),
    ("@Sanne en @Piet", [(P, "Sanne"), (P, "Piet")], "en"),
    ("@Sanne en Piet +klussen", [(P, "Sanne"), (P, "Piet"), (T, "klussen")], ""),
    ("@Sanne & Piet Bakker", [(P, "Sanne"), (P, "Piet Bakker")], ""),
    ("@Sanne, Piet, Kim", [(P, "Sanne"), (P, "Piet"), (P, "Kim")], ""),
    ("@Sanne, Heel vriendelijk mens", [(P, "Sanne")], "Heel vriendelijk mens"),
    ("@Fatima en kinderen", [(P, "Fatima Yilmaz"), (D, "kinderen")], ""),
    ("@een mevrouw met rode jas", [(D, "mevrouw met rode jas")], ""),
    ("@mw met hondje, heel vrolijk", [(D, "mw met hondje")], "heel vrolijk"),
    ("@man, nr 12", [(D, "man")], "nr 12"),
    ("@a lady with a red coat +sings", [(D, "lady with a red coat"), (T, "sings")], ""),
    ("@buurman van 14 +tuinieren", [(D, "buurman van 14"), (T, "tuinieren")], ""),
    ("@mevrouw is verdrietig", [(D, "mevrouw")], "is verdrietig"),
    ("@mevrouw die alles weet +geschiedenis", [(D, "mevrouw die alles weet"), (T, "geschiedenis")], ""),
    ("@oma Wies +breit", [(P, "Oma Wies"), (T, "breit")], ""),
    ("@mevrouw Pietersen", [(P, "Mevrouw Pietersen")], ""),
    ("@mw. van der Velden", [(P, "Mw van der Velden")], ""),
    ("@de Turkse meneer met de fiets", [(D, "Turkse meneer met de fiets")], ""),
    ("@Abdel el Khattabi", [(P, "Abdel el Khattabi")], ""),
    ("@An Jansen", [(P, "An Jansen")], ""),
    ("@Jean-Pierre D'Hondt", [(P, "Jean-Pierre D'Hondt")], ""),
    ("@J.P. de Boer", [(P, "J.P. de Boer")], ""),
    ("@Олена Коваль", [(P, "Олена Коваль")], ""),
    ("@محمد علي +رسم", [(P, "محمد علي"), (T, "رسم")], ""),
    ("@José 😊 gesproken", [(P, "José"), (R, "gesproken", Outcome.CONVERSATION)], "😊 gesproken"),
    ('@"Jan met de pet" is er altijd', [(P, "Jan met de pet")], "is er altijd"),
    ("@Vitalis +ruimte", [(O, "Stichting Vitalis"), (T, "ruimte")], ""),
    ("@WIJeindhoven !wachtlijst", [(O, "WIJeindhoven"), (G, "wachtlijst", SignalTone.NOTICED)], ""),
    # where
    ("@Sanne Tongelresestr. 12a", [(P, "Sanne"), (S, "Tongelresestraat", "12a")], ""),
    ("@Sanne tongelresestr 12-II", [(P, "Sanne"), (S, "Tongelresestraat", "12-II")], ""),
    ("@Sanne Tongelresestraat nr. 12 bis", [(P, "Sanne"), (S, "Tongelresestraat", "12 bis")], ""),
    ("@Sanne Tongelrese straat 12", [(P, "Sanne"), (S, "Tongelresestraat", "12")], ""),
    ("@Sanne Plein 1944 7", [(P, "Sanne"), (S, "Plein 1944", "7")], ""),
    ("@Sanne Plein 1944", [(P, "Sanne"), (S, "Plein 1944", None)], ""),
    ("@Sanne St. Jorislaan 3", [(P, "Sanne"), (S, "Sint Jorislaan", "3")], ""),
    ("@Sanne Jan v Riebeeckln 9", [(P, "Sanne"), (S, "Jan van Riebeecklaan", "9")], ""),
    ("@Sanne Jan van Riebeecklaan 9", [(P, "Sanne"), (S, "Jan van Riebeecklaan", "9")], ""),
    ("@Sanne burg vd venlaan 4", [(P, "Sanne"), (S, "Burgemeester van de Venlaan", "4")], ""),
    ("@Sanne eerste dwarsstraat 4", [(P, "Sanne"), (S, "1e Dwarsstraat", "4")], ""),
    ("@Sanne in de Koppele", [(P, "Sanne"), (S, "De Koppele", None)], ""),
    ("@Sanne Kerkstraat 5", [(P, "Sanne"), (S, "Kerkstraat", "5")], ""),
    ("@Sanne kerkstr 5", [(P, "Sanne"), (S, "Kerkstraat", "5")], ""),
    ("@Sanne Church Street 5", [(P, "Sanne"), (S, "Church Street", "5")], ""),
    ("@Sanne Hofstraat 12, 3 kinderen", [(P, "Sanne"), (S, "Hofstraat", "12")], "3 kinderen"),
    ("@Sanne Hofstraat 12, 5613 AA Eindhoven", [(P, "Sanne"), (S, "Hofstraat", "12")], "5613 AA Eindhoven"),
    ("@Sanne Hofstraat 12 woont er al lang", [(P, "Sanne"), (S, "Hofstraat", "12")], "woont er al lang"),
    ("@Sanne op de markt", [(P, "Sanne"), (W, "op de markt", Setting.PLACE)], ""),
    ("@Sanne Markt 5", [(P, "Sanne"), (S, "Markt", "5")], ""),
    ("@Sanne in 't Hofke", [(P, "Sanne"), (L, "Wijkgebouw 't Hofke", Setting.COMMUNITY_CENTRE)], ""),
    ("@Sanne in het wijkgebouw", [(P, "Sanne"), (W, "in het wijkgebouw", Setting.COMMUNITY_CENTRE)], ""),
    ("@Sanne aan de deur", [(P, "Sanne"), (W, "aan de deur", Setting.DOOR)], ""),
    ("@Sanne deur", [(P, "Sanne"), (W, "deur", Setting.DOOR)], ""),
    ("@Sanne op straat", [(P, "Sanne"), (W, "op straat", Setting.STREET)], ""),
    ("@Sanne buurtfeest", [(P, "Sanne"), (W, "buurtfeest", Setting.PARTY)], ""),
    ("@Sanne gebeld", [(P, "Sanne"), (W, "gebeld", Setting.PHONE)], ""),
    ("@Sanne via whatsapp", [(P, "Sanne"), (W, "via whatsapp", Setting.MESSAGE)], ""),
    ("@Sanne op de koffie", [(P, "Sanne"), (W, "op de koffie", Setting.HOME)], ""),
    ("@Sanne bij school", [(P, "Sanne"), (W, "bij school", Setting.PLACE)], ""),
    ("@Sanne taalles", [(P, "Sanne"), (W, "taalles", Setting.ACTIVITY)], ""),
    ("@Anna at the door", [(P, "Anna"), (W, "at the door", Setting.DOOR)], ""),
    ("@Anna in the community centre", [(P, "Anna"), (W, "in the community centre", Setting.COMMUNITY_CENTRE)], ""),
    # how it went
    ("@Sanne niet thuis", [(P, "Sanne"), (R, "niet thuis", Outcome.NOT_HOME)], ""),
    ("Hofstraat 3 niet thuis", [(S, "Hofstraat", "3"), (R, "niet thuis", Outcome.NOT_HOME)], ""),
    ("Hofstraat 3 nt", [(S, "Hofstraat", "3"), (R, "nt", Outcome.NOT_HOME)], ""),
    ("Hofstraat 3 deur dicht", [(S, "Hofstraat", "3"), (R, "deur dicht", Outcome.NO_WISH)], ""),
    ("Hofstraat 3 wilde niet praten", [(S, "Hofstraat", "3"), (R, "wilde niet praten", Outcome.NO_WISH)], ""),
    ("Hofstraat 3 geen interesse", [(S, "Hofstraat", "3"), (R, "geen interesse", Outcome.NO_WISH)], ""),
    ("@Sanne even gesproken", [(P, "Sanne"), (R, "even gesproken", Outcome.SHORT_TALK)], ""),
    ("@Sanne gezwaaid", [(P, "Sanne"), (R, "gezwaaid", Outcome.SHORT_TALK)], ""),
    ("@Sanne aanwezig, niets gedaan", [(P, "Sanne"), (R, "aanwezig niets gedaan", Outcome.PRESENT)], ""),
    ("@Sanne erbij gezeten", [(P, "Sanne"), (R, "erbij gezeten", Outcome.PRESENT)], ""),
    ("@Sanne en Piet even laten spreken",
     [(P, "Sanne"), (P, "Piet"), (R, "even laten spreken", Outcome.LET_PEOPLE_TALK)], ""),
    ("@Sanne aangemeld voor taaltraining",
     [(P, "Sanne"), (R, "aangemeld voor", Outcome.HANDED_OVER)], "aangemeld voor taaltraining"),
    ("@Sanne doorverwezen naar de huisarts",
     [(P, "Sanne"), (R, "doorverwezen naar", Outcome.HANDED_OVER)], "doorverwezen naar de huisarts"),
    ("Kerkstraat 9 nobody home", [(S, "Kerkstraat", "9"), (R, "nobody home", Outcome.NOT_HOME)], ""),
    ("Kerkstraat 9 didn't want to talk",
     [(S, "Kerkstraat", "9"), (R, "didn't want to talk", Outcome.NO_WISH)], ""),
    # gifts
    ("@Sanne +koken, bakken en naaien", [(P, "Sanne"), (T, "koken"), (T, "bakken"), (T, "naaien")], ""),
    ("@Sanne +kookt Surinaams, erg lekker eten", [(P, "Sanne"), (T, "kookt Surinaams, erg lekker eten")], ""),
    ("@Sanne +weet alles van C++", [(P, "Sanne"), (T, "weet alles van C++")], ""),
    ("@Sanne +koken. Ze was blij.", [(P, "Sanne"), (T, "koken")], "Ze was blij."),
    ("@Sanne +koken - was blij", [(P, "Sanne"), (T, "koken")], "was blij"),
    ("@Sanne +koken; was blij", [(P, "Sanne"), (T, "koken")], "was blij"),
    ("@Sanne +speelt bij mw. Jansen thuis piano", [(P, "Sanne"), (T, "speelt bij mw. Jansen thuis piano")], ""),
    ("@Sanne ~voetbal, schaken", [(P, "Sanne"), (I, "voetbal"), (I, "schaken")], ""),
    ("@Sanne ~heeft ook mantelzorg gegeven", [(P, "Sanne"), (I, "heeft ook mantelzorg gegeven")], ""),
    ("@Sanne ?gezelschap", [(P, "Sanne"), (N, "gezelschap")], ""),
    ("@Sanne ?kan iemand helpen? Ze belt zelf.", [(P, "Sanne"), (N, "kan iemand helpen?")], "Ze belt zelf."),
    ("@Sanne +🎸 spelen", [(P, "Sanne"), (T, "🎸 spelen")], ""),
    # promises
    ("@Sanne >bellen", [(P, "Sanne"), (F, "bellen", None)], ""),
    ("@Sanne >vrijdag", [(P, "Sanne"), (F, "", FRIDAY)], ""),
    ("@Sanne >vr bellen over de fiets", [(P, "Sanne"), (F, "bellen over de fiets", FRIDAY)], ""),
    ("@Sanne >3 december langs", [(P, "Sanne"), (F, "langs", date(2026, 12, 3))], ""),
    ("@Sanne >bellen vrijdag 14.00 - 15.00", [(P, "Sanne"), (F, "bellen 14.00 - 15.00", FRIDAY)], ""),
    ("@Sanne >bellen vrijdag >kaartje sturen",
     [(P, "Sanne"), (F, "bellen", FRIDAY), (F, "kaartje sturen", None)], ""),
    ("@Sanne >elke vrijdag langs", [(P, "Sanne"), (F, "elke vrijdag langs", FRIDAY)], ""),
    # signals and themes
    ("!loop bij de opvang is groter dan verwacht",
     [(G, "loop bij de opvang is groter dan verwacht", SignalTone.NOTICED)], ""),
    ("!+buren helpen elkaar", [(G, "buren helpen elkaar", SignalTone.STRENGTH)], ""),
    ("!-lege winkels", [(G, "lege winkels", SignalTone.CONCERN)], ""),
    ("!plein is niet meer onveilig", [(G, "plein is niet meer onveilig", SignalTone.NOTICED)], ""),
    ("@Sanne #taal #sociale samenhang", [(P, "Sanne"), (X, "Taal"), (X, "sociale samenhang")], ""),
    ("@Sanne #jeugd moet opgepakt worden", [(P, "Sanne"), (X, "jeugd")], "moet opgepakt worden"),
    # the day itself
    ("gisteren @Sanne gesproken",
     [(U, "23-11-2026", date(2026, 11, 23)), (P, "Sanne"), (R, "gesproken", Outcome.CONVERSATION)], ""),
    ("20/11 @Sanne", [(U, "20-11-2026", date(2026, 11, 20)), (P, "Sanne")], ""),
    ("vr @Sanne op straat",
     [(U, "20-11-2026", date(2026, 11, 20)), (P, "Sanne"), (W, "op straat", Setting.STREET)], ""),
    ("@Sanne vorige week vrijdag, op straat",
     [(P, "Sanne"), (U, "20-11-2026", date(2026, 11, 20)), (W, "op straat", Setting.STREET)], ""),
    ("@Anna last friday at the door",
     [(P, "Anna"), (U, "20-11-2026", date(2026, 11, 20)), (W, "at the door", Setting.DOOR)], ""),
    # everything at once, in another order and in English
    (
        "yesterday @Anna Kerkstraat 9 at the door +plays piano ?wants company >call in two weeks #loneliness",
        [(U, "23-11-2026", date(2026, 11, 23)), (P, "Anna"), (S, "Kerkstraat", "9"), (W, "at the door", Setting.DOOR),
         (T, "plays piano"), (N, "wants company"), (F, "call", date(2026, 12, 8)), (X, "loneliness")],
        "",
    ),
    (
        "Fijn gesprek @Fatima over de tuin",
        [(R, "Fijn gesprek", Outcome.CONVERSATION), (P, "Fatima Yilmaz")],
        "over de tuin",
    ),
    ("Liep even mee met @Fatima over de tuin", [(P, "Fatima Yilmaz")], "Liep even mee met over de tuin"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "chips", "note"), LINES, ids=[line or "leeg" for line, *_ in LINES])
def test_a_typed_line_is_understood(parse, line, chips, note):
    captured = parse(line)
    found = [(chip.kind, chip.text, chip.value) for chip in captured.chips]
    wanted = [(*chip, None)[:3] for chip in chips]
    for got, want in zip(found, wanted, strict=False):
        if len(want) == 3 and want[2] is None and want[0] in (P, T, N, I, O, D, X):
            assert got[:2] == want[:2]
        else:
            assert got == want
    assert len(found) == len(wanted)
    assert captured.note == note


def test_there_are_enough_lines_to_trust_it():
    assert len(LINES) >= 110


def test_a_question_behind_the_question_is_kept_apart(parse):
    for line in (
        "?wil Nederlands leren (eigenlijk: mensen ontmoeten)",
        "?wil Nederlands leren (achter: mensen ontmoeten)",
        "?wil Nederlands leren → mensen ontmoeten",
        "?wil Nederlands leren -> mensen ontmoeten",
        "?wil Nederlands leren, eigenlijk mensen ontmoeten",
        "?wil Nederlands leren eigenlijk: mensen ontmoeten",
        "?wil Nederlands leren (eigenlijk mensen ontmoeten",
    ):
        (need,) = parse(line).needs
        assert (need.text, need.question) == ("wil Nederlands leren", "mensen ontmoeten"), line
    (need,) = parse("?wants to learn Dutch (really: meet people)").needs
    assert need.question == "meet people"


@pytest.mark.parametrize("line", ["?weet niet wat hij eigenlijk wil", "?people want a bench", "?eigenlijk niks"])
def test_an_ordinary_word_does_not_split_a_need(parse, line):
    (need,) = parse(line).needs
    assert (need.text, need.question) == (line[1:], None)


def test_helpers_answer_what_a_use_case_asks(parse):
    captured = parse(
        "gisteren @Fatima en een buurvrouw, Hofstraat 3 aan de deur, even gesproken +koken ~tuin ?hulp >bel #taal"
    )
    assert [chip.text for chip in captured.people] == ["Fatima Yilmaz", "buurvrouw"]
    assert captured.on_date == date(2026, 11, 23)
    assert captured.setting is Setting.DOOR
    assert captured.outcome is Outcome.SHORT_TALK
    assert captured.street is not None
    assert captured.street.known_id == 6
    assert captured.doors == ("3",)
    assert [len(found) for found in (captured.talents, captured.interests, captured.needs)] == [1, 1, 1]
    assert [len(found) for found in (captured.follow_ups, captured.tags, captured.signals)] == [1, 1, 0]
    assert captured.guesses == ()


def test_a_place_that_was_named_says_where_it_was(parse):
    assert parse("@Sanne in 't Hofke").setting is Setting.COMMUNITY_CENTRE
    assert parse("@Sanne bij Buurthuis De Tempel op de koffie").setting is Setting.HOME
