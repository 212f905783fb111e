"""Every way a day is named, from a fixed today, across year ends and leap days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.capture.dates import split_date
from verbinder.capture.dates_feasts import easter, islamic
from verbinder.capture.dates_found import Reckoning

#: A Tuesday.
TODAY = date(2026, 11, 24)
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1))


def promised(text, today=TODAY):
    return split_date(text, 0, len(text), Reckoning(today))


def happened(text, today=TODAY):
    return split_date(text, 0, len(text), Reckoning(today, ahead=False))


AHEAD = [
    ("bellen vrijdag", "bellen", date(2026, 11, 27)),
    ("vrijdag bellen", "bellen", date(2026, 11, 27)),
    ("op vrijdag bellen", "bellen", date(2026, 11, 27)),
    ("bellen vr", "bellen", date(2026, 11, 27)),
    ("di", "", date(2026, 12, 1)),
    ("bellen do", "bellen", date(2026, 11, 26)),
    ("bel di over afspraak", "bel over afspraak", date(2026, 12, 1)),
    ("bellen vandaag", "bellen", TODAY),
    ("morgen langs", "langs", date(2026, 11, 25)),
    ("overmorgen langs", "langs", date(2026, 11, 26)),
    ("morgenochtend bellen", "ochtend bellen", date(2026, 11, 25)),
    ("bellen vanavond om 19.00", "bellen avond om 19.00", TODAY),
    ("bellen vrijdagmiddag", "bellen middag", date(2026, 11, 27)),
    ("bellen zo middag", "bellen middag", date(2026, 11, 29)),
    ("komende vrijdag", "", date(2026, 11, 27)),
    ("aanstaande dinsdag", "", date(2026, 12, 1)),
    ("dinsdag a.s. koffie", "koffie", date(2026, 12, 1)),
    ("volgende week bellen", "bellen", date(2026, 11, 30)),
    ("volgende week dinsdag", "", date(2026, 12, 1)),
    ("dinsdag volgende week", "", date(2026, 12, 1)),
    ("deze week nog", "nog", date(2026, 11, 27)),
    ("begin volgende week", "", date(2026, 11, 30)),
    ("half volgende week", "", date(2026, 12, 2)),
    ("eind volgende week", "", date(2026, 12, 4)),
    ("eind van de week", "", date(2026, 11, 27)),
    ("dit weekend", "", date(2026, 11, 28)),
    ("na het weekend", "", date(2026, 11, 30)),
    ("voor het weekend", "", date(2026, 11, 27)),
    ("over een week", "", date(2026, 12, 1)),
    ("over twee weken bellen", "bellen", date(2026, 12, 8)),
    ("over 2 weken vrijdag", "", date(2026, 12, 11)),
    ("vrijdag over een week", "", date(2026, 12, 4)),
    ("over 14 dagen", "", date(2026, 12, 8)),
    ("over anderhalve week", "", date(2026, 12, 4)),
    ("over een maand", "", date(2026, 12, 24)),
    ("over een half jaar", "", date(2027, 5, 24)),
    ("over een jaar", "", date(2027, 11, 24)),
    ("binnen drie maanden", "", date(2027, 2, 24)),
    ("week 50", "", date(2026, 12, 7)),
    ("wk 50 dinsdag", "", date(2026, 12, 8)),
    ("week 3", "", date(2027, 1, 18)),
    ("3 december", "", date(2026, 12, 3)),
    ("3 dec. langs", "langs", date(2026, 12, 3)),
    ("3 dec 2027", "", date(2027, 12, 3)),
    ("de 3e langs", "langs", date(2026, 12, 3)),
    ("3-12", "", date(2026, 12, 3)),
    ("3/12/2026 bellen", "bellen", date(2026, 12, 3)),
    ("3-12-26", "", date(2026, 12, 3)),
    ("3.12.2026", "", date(2026, 12, 3)),
    ("2026-12-03", "", date(2026, 12, 3)),
    ("vr 27-11 bellen", "bellen", date(2026, 11, 27)),
    ("vrijdag, 27 november 2026, bellen", "bellen", date(2026, 11, 27)),
    ("3 januari", "", date(2027, 1, 3)),
    ("24 november", "", TODAY),
    ("half januari", "", date(2027, 1, 15)),
    ("eind maart", "", date(2027, 3, 31)),
    ("eind van de maand", "", date(2026, 11, 30)),
    ("begin volgende maand", "", date(2026, 12, 1)),
    ("volgende maand", "", date(2026, 12, 1)),
    ("deze maand", "", date(2026, 11, 30)),
    ("eind van het jaar", "", date(2026, 12, 31)),
    ("in maart", "", date(2027, 3, 1)),
    ("na maart", "", date(2027, 4, 1)),
    ("vanaf maandag", "", date(2026, 11, 30)),
    ("uiterlijk vrijdag", "", date(2026, 11, 27)),
    ("voor vrijdag bellen", "bellen", date(2026, 11, 26)),
    ("na vrijdag", "", date(2026, 11, 28)),
    ("voor morgen", "", TODAY),
    ("afspraak voor vrijdag", "afspraak", date(2026, 11, 27)),
    ("met kerst langs", "langs", date(2026, 12, 25)),
    ("na kerst", "", date(2026, 12, 27)),
    ("na nieuwjaar", "", date(2027, 1, 2)),
    ("met pasen", "", date(2027, 3, 28)),
    ("na carnaval", "", date(2027, 2, 10)),
    ("op koningsdag", "", date(2027, 4, 27)),
    ("elke vrijdag bellen", "elke vrijdag bellen", date(2026, 11, 27)),
    ("in two weeks call", "call", date(2026, 12, 8)),
    ("call tomorrow", "call", date(2026, 11, 25)),
    ("the day after tomorrow", "", date(2026, 11, 26)),
    ("call on friday", "call", date(2026, 11, 27)),
    ("friday next week", "", date(2026, 12, 4)),
    ("before friday", "", date(2026, 11, 26)),
    ("by friday", "", date(2026, 11, 27)),
    ("december 3rd", "", date(2026, 12, 3)),
    ("the 3rd of december", "", date(2026, 12, 3)),
    ("end of the month", "", date(2026, 11, 30)),
    ("in a month", "", date(2026, 12, 24)),
    ("two weeks from now", "", date(2026, 12, 8)),
    ("early january", "", date(2027, 1, 1)),
]


@pytest.mark.parametrize(("typed", "text", "day"), AHEAD, ids=[typed for typed, *_ in AHEAD])
def test_a_promise_gets_its_day_and_loses_the_date_words(typed, text, day):
    found = promised(typed)
    assert (found.text, found.day, found.certain) == (text, day, True)


@pytest.mark.parametrize(
    ("typed", "text", "day"),
    [
        ("call next friday", "call", date(2026, 12, 4)),
        ("volgende vrijdag", "", date(2026, 12, 4)),
        ("volgend weekend", "", date(2026, 12, 5)),
        ("over een paar dagen", "", date(2026, 11, 27)),
        ("over een week of drie", "", date(2026, 12, 15)),
        ("na de zomer", "", date(2027, 9, 1)),
        ("voor de zomer", "", date(2027, 6, 20)),
        ("in het voorjaar", "", date(2027, 3, 21)),
        ("vrijdag 28 november", "", date(2026, 11, 28)),
        ("29 februari", "", date(2028, 2, 29)),
        ("20 november", "", date(2027, 11, 20)),
        ("3-12-2020", "", date(2020, 12, 3)),
        ("suikerfeest bezoek", "suikerfeest bezoek", date(2027, 3, 10)),
        ("uitnodigen voor burendag", "uitnodigen voor burendag", date(2027, 9, 25)),
        ("voor kerst kaartje", "voor kerst kaartje", date(2026, 12, 24)),
    ],
)
def test_a_day_that_can_be_meant_otherwise_is_a_guess(typed, text, day):
    found = promised(typed)
    assert (found.text, found.day, found.certain) == (text, day, False)


@pytest.mark.parametrize(
    "text",
    [
        "bellen", "z.s.m. bellen", "binnenkort", "24/7 bereikbaar", "bellen met Jan", "do the groceries", "zo terug",
        "goede morgen wensen", "over drie kwartier", "de 3e verdieping", "dierentuin", "kerstpakket", "mei plukken",
        "bel moeder", "bel Maria di Stefano", "may help", "maandverband", "op straat", "vrij nemen", "3 weken wachten",
        "om 14.00",
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_day_are_left(text):
    found = promised(text)
    assert (found.text, found.day, found.certain) == (text.rstrip("."), None, True)


@pytest.mark.parametrize("text", ["bellen 31 februari", "30 feb", "31-4-2027 bellen", "2026-13-01"])
def test_a_day_that_does_not_exist_gives_no_date_and_is_looked_at(text):
    found = promised(text)
    assert found.day is None
    assert found.text == text
    assert not found.certain


BEHIND = [
    ("gisteren", date(2026, 11, 23)),
    ("gisteravond", date(2026, 11, 23)),
    ("eergisteren", date(2026, 11, 22)),
    ("vandaag", TODAY),
    ("vanochtend", TODAY),
    ("di", TODAY),
    ("dinsdag", TODAY),
    ("dinsdag jl.", date(2026, 11, 17)),
    ("afgelopen dinsdag", date(2026, 11, 17)),
    ("vr", date(2026, 11, 20)),
    ("op zondag", date(2026, 11, 22)),
    ("vorige week vrijdag", date(2026, 11, 20)),
    ("vrijdag vorige week", date(2026, 11, 20)),
    ("vorige week dinsdag", date(2026, 11, 17)),
    ("20/11", date(2026, 11, 20)),
    ("20 november", date(2026, 11, 20)),
    ("vr 20-11", date(2026, 11, 20)),
    ("3 maart", date(2026, 3, 3)),
    ("di 3 maart", date(2026, 3, 3)),
    ("31-12", date(2025, 12, 31)),
    ("twee weken geleden", date(2026, 11, 10)),
    ("3 dagen geleden", date(2026, 11, 21)),
    ("yesterday", date(2026, 11, 23)),
    ("last friday", date(2026, 11, 20)),
    ("two days ago", date(2026, 11, 22)),
]


@pytest.mark.parametrize(("typed", "day"), BEHIND, ids=[typed for typed, _ in BEHIND])
def test_the_day_of_a_contact_lies_behind(typed, day):
    found = happened(typed)
    assert (found.day, found.certain) == (day, True)


@pytest.mark.parametrize(
    ("today", "typed", "day"),
    [
        (date(2026, 12, 31), "morgen", date(2027, 1, 1)),
        (date(2026, 12, 31), "vrijdag", date(2027, 1, 1)),
        (date(2026, 12, 30), "over een week", date(2027, 1, 6)),
        (date(2026, 12, 28), "volgende maand", date(2027, 1, 1)),
        (date(2026, 12, 28), "eind van de maand", date(2026, 12, 31)),
        (date(2026, 12, 28), "volgende week", date(2027, 1, 4)),
        (date(2026, 12, 28), "week 1", date(2027, 1, 4)),
        (date(2026, 12, 28), "week 53", date(2026, 12, 28)),
        (date(2026, 12, 26), "met kerst", date(2026, 12, 26)),
        (date(2026, 12, 27), "met kerst", date(2027, 12, 25)),
        (date(2026, 1, 31), "over een maand", date(2026, 2, 28)),
        (date(2024, 1, 31), "over een maand", date(2024, 2, 29)),
        (date(2024, 2, 28), "morgen", date(2024, 2, 29)),
        (date(2024, 2, 29), "over een jaar", date(2025, 2, 28)),
        (date(2024, 2, 1), "29 februari", date(2024, 2, 29)),
        (date(2024, 2, 20), "eind van de maand", date(2024, 2, 29)),
        (date(2025, 2, 20), "eind van de maand", date(2025, 2, 28)),
        (date(2026, 11, 28), "dit weekend", date(2026, 11, 28)),
        (date(2026, 11, 29), "dit weekend", date(2026, 11, 29)),
        (date(2026, 11, 29), "volgende week", date(2026, 11, 30)),
        (date(2026, 11, 28), "deze week", date(2026, 11, 28)),
        (date(2025, 4, 1), "op koningsdag", date(2025, 4, 26)),
    ],
)
def test_dates_hold_across_the_ends_of_months_years_and_weeks(today, typed, day):
    assert promised(typed, today).day == day


def test_yesterday_on_the_first_of_january_is_last_year():
    assert happened("gisteren", date(2027, 1, 1)).day == date(2026, 12, 31)
    assert happened("29 februari", date(2026, 11, 24)).day == date(2024, 2, 29)


def test_easter_and_the_feasts_of_the_moon_fall_when_they_fell():
    assert [easter(year) for year in (2024, 2025, 2026, 2027)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
    ]
    # The sugar feasts of 2024, 2025 and 2026 as celebrated in the Netherlands; the table may differ by a day.
    for lunar, celebrated in ((1445, date(2024, 4, 10)), (1446, date(2025, 3, 30)), (1447, date(2026, 3, 20))):
        assert abs(islamic(lunar, 10, 1) - celebrated) <= timedelta(days=1)


@given(DAYS, st.sampled_from([typed for typed, *_ in AHEAD]))
def test_a_promise_is_never_due_before_today(today, typed):
    found = promised(typed, today)
    if "20" not in typed and "-26" not in typed:
        assert found.day is not None
        assert found.day >= today


@given(DAYS, st.sampled_from([typed for typed, _ in BEHIND]))
def test_a_contact_never_lies_ahead_of_today(today, typed):
    found = happened(typed, today)
    assert found.day is not None
    assert found.day <= today


@given(st.text(max_size=40), st.dates())
def test_no_text_and_no_day_makes_it_fail(text, today):
    promised(text, today)
    happened(text, today)
