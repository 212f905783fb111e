"""Whom our work reaches: per street, new against known, and whether it goes to the same few."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.coverage import Coverage, StreetCoverage, Turned
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.sentences import sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import asks, residents, streets
from verbinder.usecases.coverage import coverage

Met = Callable[..., int]
FIRST, LAST = date(2026, 1, 1), date(2026, 3, 12)
BEFORE = date(2025, 10, 1)


@pytest.fixture
def kerkstraat(notebook: Notebook) -> int:
    return streets.add(notebook, "Kerkstraat", neighbourhood="De Linde")


@pytest.fixture
def lindelaan(notebook: Notebook) -> int:
    return streets.add(notebook, "Lindelaan")


def lives(notebook: Notebook, name: str, street: str = "") -> int:
    return residents.add(notebook, ResidentFields(given_name=name, street=street))


def street(found: Coverage, name: str) -> StreetCoverage:
    return next(each for each in found.streets if each.name == name)


def spread(found: Coverage, what: Turned) -> tuple[int, int, bool]:
    (one,) = [each for each in found.spreads if each.what is what]
    return one.times, one.people, one.evenness is not None


def codes(found: Coverage) -> list[str]:
    return [code for code, _ in found.told]


def test_a_street_counts_what_happened_there_and_whom_of_it_we_met(
    notebook: Notebook, met: Met, kerkstraat: int
) -> None:
    jan, els, kees = (lives(notebook, name, "Kerkstraat") for name in ("Jan", "Els", "Kees"))
    met(notebook, BEFORE, jan, street_id=kerkstraat)
    met(notebook, date(2026, 2, 1), jan)
    met(notebook, date(2026, 2, 1), els, street_id=kerkstraat)
    met(notebook, date(2026, 2, 3), kees, street_id=kerkstraat, outcome="not_home")
    found = street(coverage(notebook, FIRST, LAST), "Kerkstraat")
    assert (found.residents, found.met, found.new) == (3, 2, 1)
    assert (found.contacts, found.conversations) == (2, 1)
    assert (found.last_seen_on, found.weeks, found.neighbourhood) == (date(2026, 2, 3), 5, "De Linde")


def test_streets_not_seen_come_first_and_never_seen_before_all(
    notebook: Notebook, met: Met, kerkstraat: int, lindelaan: int
) -> None:
    streets.add(notebook, "Dorpsplein")
    met(notebook, notebook.today() - timedelta(weeks=6), street_id=kerkstraat)
    met(notebook, notebook.today() - timedelta(weeks=6, days=1), street_id=lindelaan)
    found = coverage(notebook)
    assert [each.name for each in found.streets] == ["Dorpsplein", "Lindelaan", "Kerkstraat"]
    assert [each.name for each in found.unseen] == ["Dorpsplein", "Lindelaan"]
    assert len(coverage(notebook, weeks=7).unseen) == 1
    assert ("coverage.unseen", {"count": "2", "of": "3", "weeks": "6"}) in found.told


def test_an_attempt_covers_a_street_too(notebook: Notebook, met: Met, kerkstraat: int) -> None:
    met(notebook, notebook.today(), street_id=kerkstraat, outcome="not_home")
    assert coverage(notebook).unseen == ()
    assert codes(coverage(notebook)) == ["coverage.all_seen", "coverage.too_few"]


def test_neighbourhoods_add_up_and_streets_of_none_stand_last(
    notebook: Notebook, met: Met, kerkstraat: int, lindelaan: int
) -> None:
    streets.add(notebook, "Lindegaarde", neighbourhood="De Linde")
    met(notebook, LAST, lives(notebook, "Jan", "Kerkstraat"), street_id=kerkstraat)
    met(notebook, LAST, street_id=lindelaan)
    met(notebook, LAST)
    found = coverage(notebook, FIRST, LAST)
    linde, none = found.areas
    assert (linde.name, linde.streets, linde.streets_seen, linde.unseen) == ("De Linde", 2, 1, 1)
    assert (linde.residents, linde.met, linde.new, linde.contacts) == (1, 1, 1, 1)
    assert (none.name, none.streets, none.contacts) == ("", 1, 1)
    assert found.elsewhere == 1


def test_an_archived_resident_is_not_counted_in_the_street(notebook: Notebook, met: Met, kerkstraat: int) -> None:
    jan = lives(notebook, "Jan", "Kerkstraat")
    met(notebook, LAST, jan, street_id=kerkstraat)
    residents.archive(notebook, jan, True)
    found = street(coverage(notebook, FIRST, LAST), "Kerkstraat")
    assert (found.residents, found.met, found.contacts) == (0, 0, 1)


def test_new_against_known_people_has_a_share_only_above_small_numbers(notebook: Notebook, met: Met) -> None:
    people = [lives(notebook, f"Bewoner {number}") for number in range(10)]
    met(notebook, BEFORE, *people[:6])
    met(notebook, LAST, *people[:9])
    few = coverage(notebook, FIRST, LAST).people
    assert (few.new, few.known, few.new_share) == (3, 6, None)
    met(notebook, FIRST, people[9])
    enough = coverage(notebook, FIRST, LAST)
    assert (enough.people.new, enough.people.known, enough.people.new_share) == (4, 6, 0.4)
    assert ("coverage.new_people", {"new": "4", "met": "10"}) in enough.told


def test_what_comes_after_the_period_is_not_in_it(notebook: Notebook, met: Met, kerkstraat: int) -> None:
    jan = lives(notebook, "Jan", "Kerkstraat")
    met(notebook, date(2026, 3, 1), jan, street_id=kerkstraat)
    found = coverage(notebook, FIRST, date(2026, 2, 28))
    assert (found.people.new, street(found, "Kerkstraat").met, street(found, "Kerkstraat").contacts) == (0, 0, 0)
    assert street(found, "Kerkstraat").last_seen_on == date(2026, 3, 1)


def test_asks_and_introductions_that_go_to_the_same_few_are_seen_from_enough_on(notebook: Notebook) -> None:
    people = [lives(notebook, f"Bewoner {number}") for number in range(10)]
    for who in people:
        asks.add(notebook, who, on_date=date(2026, 2, 1))
    for _ in range(9):
        asks.add(notebook, people[0], on_date=date(2026, 2, 2))
    assert spread(coverage(notebook, FIRST, LAST), Turned.ASKS) == (19, 10, False)
    asks.add(notebook, people[0], on_date=date(2026, 2, 3))
    found = coverage(notebook, FIRST, LAST)
    assert spread(found, Turned.ASKS) == (20, 10, True)
    assert ("coverage.asks", {"few": "1", "people": "10", "share": "55", "times": "20"}) in found.told
    assert spread(coverage(notebook, FIRST, date(2026, 1, 31)), Turned.ASKS) == (0, 0, False)


def test_both_sides_of_an_introduction_count_and_an_organisation_does_not(notebook: Notebook) -> None:
    jan, els = lives(notebook, "Jan"), lives(notebook, "Els")
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        club = work.add(Kind.ORGANISATION, name="Club")
        work.add(Kind.INTRODUCTION, resident_id=jan, other_resident_id=els, proposed_on=LAST)
        work.add(Kind.INTRODUCTION, resident_id=jan, organisation_id=club, proposed_on=LAST)
        work.commit()
    assert spread(coverage(notebook, FIRST, LAST), Turned.INTRODUCTIONS) == (3, 2, False)


def test_a_neighbourhood_counts_its_own_streets_and_who_lives_there(
    notebook: Notebook, met: Met, kerkstraat: int, lindelaan: int
) -> None:
    here = [lives(notebook, f"Hier {number}", "Kerkstraat") for number in range(12)]
    there = lives(notebook, "Daar", "Lindelaan")
    nowhere = lives(notebook, "Nergens")
    for day in (BEFORE, date(2026, 2, 1), date(2026, 2, 2)):
        met(notebook, day, *here, there, nowhere, street_id=kerkstraat)
    met(notebook, date(2026, 2, 3), there, street_id=lindelaan)
    met(notebook, date(2026, 2, 3), nowhere)
    asks.add(notebook, here[0], on_date=LAST)
    asks.add(notebook, there, on_date=LAST)
    (linde,) = [row.id for row in streets.neighbourhoods(notebook) if row.name == "De Linde"]
    found, whole = coverage(notebook, FIRST, LAST, neighbourhood_id=linde), coverage(notebook, FIRST, LAST)
    assert [each.name for each in found.streets] == ["Kerkstraat"]
    assert (found.people.known, whole.people.known) == (12, 14)
    assert (spread(found, Turned.CONVERSATIONS)[:2], spread(whole, Turned.CONVERSATIONS)[:2]) == ((24, 12), (30, 14))
    assert (spread(found, Turned.ASKS)[:2], spread(whole, Turned.ASKS)[:2]) == ((1, 1), (2, 2))
    assert (found.elsewhere, whole.elsewhere) == (0, 1)
    assert dict(found.told)["coverage.all_seen"]["of"] == "1"


def test_an_empty_notebook_says_that_there_is_too_little(notebook: Notebook) -> None:
    found = coverage(notebook)
    assert (found.streets, found.areas, found.elsewhere) == ((), (), 0)
    assert codes(found) == ["coverage.too_few"]
    assert (found.last - found.first).days == 83


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sentence_can_be_filled(notebook: Notebook, met: Met, kerkstraat: int, language: str) -> None:
    people = [lives(notebook, f"Bewoner {number}", "Kerkstraat") for number in range(10)]
    for _ in range(2):
        met(notebook, LAST, *people, street_id=kerkstraat)
    told = coverage(notebook, FIRST, LAST).told
    assert [code for code, _ in told] == ["coverage.all_seen", "coverage.new_people", "coverage.conversations"]
    assert all("{" not in sentence(code, language, **values) for code, values in told)


def test_a_period_that_cannot_be_is_refused(notebook: Notebook) -> None:
    with pytest.raises(UserError, match=r"coverage\.last_before_first"):
        coverage(notebook, LAST, FIRST)
    with pytest.raises(UserError, match=r"coverage\.weeks"):
        coverage(notebook, weeks=0)
