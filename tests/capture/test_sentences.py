"""Words that mean a setting, an outcome or a day in one sentence, and something else in another."""

from __future__ import annotations

import pytest

from verbinder.capture import ChipKind
from verbinder.domain.contacts import Outcome, Setting


@pytest.mark.parametrize(
    "line",
    [
        "ze is bang dat hij niet thuis komt",
        "@Sanne zegt dat haar man vaak niet thuis is",
        "@Sanne voelt zich niet thuis in de buurt",
        "als ik niet thuis ben mag de buurvrouw naar binnen",
        "hij wil niet praten over vroeger",
        "haar zoon heeft geen interesse in voetbal",
        "de deur van het buurthuis gaat altijd om vijf uur dicht",
        "vindt dat er niets gedaan wordt aan de rommel op het plein",
        "ze moet nog aangemeld worden",
        "they are afraid that nobody is home",
    ],
)
def test_an_outcome_inside_a_sentence_does_not_count(parse, line):
    assert parse(line).outcome is None
    assert not parse(line).of(ChipKind.OUTCOME)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("niet thuis", Outcome.NOT_HOME),
        ("@Sanne helaas weer niet thuis", Outcome.NOT_HOME),
        ("@Sanne was niet thuis, briefje achtergelaten", Outcome.NOT_HOME),
        ("Hofstraat 3: niemand thuis!", Outcome.NOT_HOME),
        ("12 belletjes, geen gehoor", Outcome.NOT_HOME),
        ("koffie gedronken met @Sanne", Outcome.CONVERSATION),
        ("gewoon erbij gezeten", Outcome.PRESENT),
        ("present, did nothing", Outcome.PRESENT),
        ("@Sanne voorgesteld aan Piet", Outcome.LET_PEOPLE_TALK),
        ("@Sanne referred to the library", Outcome.HANDED_OVER),
    ],
)
def test_an_outcome_that_is_a_clause_of_its_own_counts(parse, line, outcome):
    assert parse(line).outcome is outcome


def test_an_outcome_beside_a_name_without_a_mark_is_a_guess(parse):
    (chip,) = parse("moeder van Sanne niet thuis").of(ChipKind.OUTCOME)
    assert not chip.certain
    assert chip.in_note
    assert parse("moeder van Sanne niet thuis").outcome is None


@pytest.mark.parametrize(
    "line",
    [
        "@Sanne zei dat het op straat onveilig is",
        "@Sanne durft niet meer op straat",
        "de jongens hangen altijd op straat",
        "ze wil in het buurthuis koken",
        "hij kan via de app geen afspraak maken",
        "haar moeder zit de hele dag aan de telefoon",
        "@Sanne wil gebeld worden",
    ],
)
def test_a_place_in_what_somebody_said_is_not_where_it_was(parse, line):
    assert not parse(line).of(ChipKind.SETTING)


@pytest.mark.parametrize(
    ("line", "setting"),
    [
        ("Fatima op straat gesproken over de tuin", Setting.STREET),
        ("lang gesproken in het buurthuis over eenzaam zijn", Setting.COMMUNITY_CENTRE),
        ("vandaag weer aan de deur", Setting.DOOR),
        ("@Sanne (op straat) was vrolijk", Setting.STREET),
        ("@Sanne nr 12 aan de deur", Setting.DOOR),
        ("@Sanne gebeld over de fiets", Setting.PHONE),
        ("met @Sanne een praatje op het schoolplein", Setting.PLACE),
    ],
)
def test_a_setting_beside_talking_counts(parse, line, setting):
    assert parse(line).setting is setting


def test_a_setting_in_a_sentence_stays_in_the_note(parse):
    captured = parse("@Sanne op straat gesproken over de tuin")
    assert captured.note == "op straat gesproken over de tuin"
    assert captured.setting is Setting.STREET


def test_a_setting_in_a_sentence_without_talking_is_a_guess(parse):
    (chip,) = parse("twee dames op straat met een hondje").of(ChipKind.SETTING)
    assert not chip.certain
    assert parse("twee dames op straat met een hondje").setting is None


def test_a_day_in_what_is_told_is_not_the_day_of_the_contact(parse):
    for line in (
        "ze komt vrijdag langs",
        "Zo gezellig hier!",
        "Ma is ziek",
        "morgen is ze jarig",
        "de vergadering was dinsdag",
        "@Sanne zei dat ze gisteren viel",
    ):
        assert parse(line).on_date is None, line


def test_a_day_that_opens_a_story_is_a_guess(parse):
    (chip,) = parse("Gisteren was ze ziek").of(ChipKind.DATE)
    assert not chip.certain
    assert parse("Gisteren was ze ziek").on_date is None


def test_the_day_of_a_contact_never_lies_ahead(parse):
    assert not parse("27-11-2026 @Sanne").of(ChipKind.DATE)
    (chip,) = parse("/datum 27-11-2026 @Sanne").of(ChipKind.DATE)
    assert chip.value is None
    assert not chip.certain


def test_without_any_mark_everything_stays_in_the_note_unless_all_was_understood(parse):
    assert parse("Hofstraat 3 oude man gesproken").note == "Hofstraat 3 oude man gesproken"
    assert parse("gisteren Hofstraat 3 niet thuis").note == ""


def test_only_one_setting_counts_and_the_other_words_stay(parse):
    captured = parse("@Sanne aan de deur, op straat")
    assert [chip.text for chip in captured.of(ChipKind.SETTING)] == ["aan de deur"]
    assert captured.note == "op straat"


def test_a_backslash_makes_a_word_just_a_word(parse):
    captured = parse(r"@Sanne \niet \thuis")
    assert not captured.of(ChipKind.OUTCOME)
    assert captured.note == "niet thuis"


def test_slash_words_say_it_outright(parse):
    captured = parse("/datum gisteren /straat Nieuwe Weg 3 /waar deur /uitkomst niet thuis /org De Hoek")
    assert [chip.kind for chip in captured.chips] == [
        ChipKind.DATE,
        ChipKind.STREET,
        ChipKind.SETTING,
        ChipKind.OUTCOME,
        ChipKind.ORGANISATION,
    ]
    assert captured.outcome is Outcome.NOT_HOME
    assert captured.street is not None
    assert (captured.street.text, captured.street.value) == ("Nieuwe Weg", "3")
    english = parse("/date yesterday /street Church Lane 4 /where door /outcome nobody home /place The Barn")
    assert english.outcome is Outcome.NOT_HOME
    assert english.place is not None
    assert english.place.text == "The Barn"


def test_an_own_word_behind_a_slash_word_is_kept_as_it_is(parse):
    (chip,) = parse("/uitkomst samen gelachen").of(ChipKind.OUTCOME)
    assert (chip.text, chip.value, chip.certain) == ("samen gelachen", None, False)


def test_every_sentence_of_the_window_is_understood_behind_a_slash_word(parse):
    from verbinder.sentences import sentence

    for language in ("nl", "en"):
        for setting in set(Setting) - {Setting.OTHER}:
            assert parse(f"/waar {sentence(f'setting.{setting}', language)}").setting is setting, (language, setting)
        for outcome in set(Outcome) - {Outcome.OTHER}:
            assert parse(f"/uitkomst {sentence(f'outcome.{outcome}', language)}").outcome is outcome, outcome
