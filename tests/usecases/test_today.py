from __future__ import annotations

from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.follow_ups import FollowUpFields
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach, ApproachWish
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalTone
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, follow_ups, organisations, residents, rounds, signals
from verbinder.usecases.today import today

LONG_AGO = date(2025, 12, 1)


def drifting(notebook: Notebook, **options: int) -> list[str]:
    return [row.name for row in today(notebook, **options).drifting]


def spoken(notebook: Notebook, name: str, on_date: date, outcome: str = "gesproken") -> int:
    logged = contacts.log_line(notebook, f"@{name} Kerkstraat 3 /uitkomst {outcome}", on_date=on_date)
    return contacts.contact(notebook, logged.contact_id).row.people[0].id


def test_an_empty_notebook_has_a_quiet_day(notebook: Notebook) -> None:
    view = today(notebook)
    assert view.is_quiet
    assert view.round is None
    assert view.on_date == notebook.today()


def test_promises_stand_by_their_day(notebook: Notebook) -> None:
    day = notebook.today()
    for text, days in (("te laat", -2), ("heel laat", -9), ("nu", 0), ("morgen", 1), ("over een week", 7), ("ver", 8)):
        follow_ups.add(notebook, FollowUpFields(text, day + timedelta(days=days)))
    follow_ups.add(notebook, FollowUpFields("ooit"))
    done = follow_ups.add(notebook, FollowUpFields("gedaan", day))
    follow_ups.finish(notebook, done)
    view = today(notebook)
    assert [row.text for row in view.overdue] == ["heel laat", "te laat"]
    assert [row.text for row in view.due] == ["nu"]
    assert [row.text for row in view.this_week] == ["morgen", "over een week"]
    assert view.week_until == day + timedelta(days=7)
    counts = view.counts
    assert (counts.overdue, counts.due, counts.this_week, counts.someday, counts.resting) == (2, 1, 2, 1, 0)
    assert view.someday_count == 1


def test_a_list_that_is_cut_off_still_counts_all(notebook: Notebook) -> None:
    for number in range(5):
        follow_ups.add(notebook, FollowUpFields(f"nummer {number}", notebook.today()))
    view = today(notebook, limit=2)
    assert (len(view.due), view.counts.due) == (2, 5)


def test_drifting_counts_from_the_last_real_contact(notebook: Notebook) -> None:
    spoken(notebook, "Fatima", LONG_AGO)
    spoken(notebook, "Fatima", notebook.today() - timedelta(days=3), "niet thuis")
    spoken(notebook, "Kees", notebook.today() - timedelta(weeks=8))
    spoken(notebook, "Wilma", notebook.today() - timedelta(weeks=8, days=1))
    residents.add(notebook, ResidentFields(given_name="Nooit", surname="Gesproken"))
    view = today(notebook)
    assert [(row.name, row.last_contact_on, row.weeks) for row in view.drifting] == [
        ("Fatima", LONG_AGO, 14),
        ("Wilma", date(2026, 1, 14), 8),
    ]
    assert view.counts.drifting == 2
    assert drifting(notebook, drift_weeks=4) == ["Fatima", "Wilma", "Kees"]
    assert drifting(notebook, limit=1) == ["Fatima"]


def test_a_rhythm_of_ones_own_goes_before_the_usual_weeks(notebook: Notebook) -> None:
    for name, weeks, last in (("Vaak", 2, 3), ("Zelden", 30, 20), ("Zelfs", 30, 31)):
        person = spoken(notebook, name, notebook.today() - timedelta(weeks=last))
        residents.edit(notebook, person, ResidentFields(given_name=name, keep_warm_weeks=weeks))
    view = today(notebook)
    assert [row.name for row in view.drifting] == ["Zelfs", "Vaak"]
    assert view.counts.drifting == 2


def test_a_contact_today_takes_somebody_off_the_list_and_undo_puts_them_back(notebook: Notebook) -> None:
    spoken(notebook, "Fatima", LONG_AGO)
    assert drifting(notebook) == ["Fatima"]
    spoken(notebook, "Fatima", notebook.today())
    assert drifting(notebook) == []
    notebook.undo()
    assert drifting(notebook) == ["Fatima"]


def test_someone_drifting_comes_with_a_way_to_begin(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 +kookt Surinaams", on_date=LONG_AGO)
    (row,) = today(notebook).drifting
    assert row.opener is not None
    assert row.opener[1] == {"phrase": "kookt Surinaams", "name": "Fatima"}
    assert row.where == "Kerkstraat 3"


@pytest.mark.parametrize(
    ("wish", "until", "shown"),
    [
        (Approach.WELCOME, None, True),
        (Approach.REST, None, False),
        (Approach.REST, date(2026, 3, 12), False),
        (Approach.REST, date(2026, 3, 11), True),
        (Approach.NEVER, None, False),
    ],
)
def test_who_wants_no_contact_now_is_on_none_of_the_lists(
    notebook: Notebook, wish: Approach, until: date | None, shown: bool
) -> None:
    line = "@Fatima Kerkstraat 3 >bellen vandaag"
    fatima = contacts.log_line(notebook, line, on_date=LONG_AGO).new_residents[0][0]
    signals.add(notebook, SignalFields("ze is moe", resident_id=fatima, comes_back_on=notebook.today()))
    with notebook.unit_of_work(Operation.SET_APPROACH) as work:
        work.change(Kind.RESIDENT, fatima, approach=str(wish), approach_until=until)
        work.commit()
    view = today(notebook)
    assert ApproachWish(wish, until).allows(notebook.today()) is shown
    assert [bool(rows) for rows in (view.due, view.drifting, view.signals)] == [shown] * 3
    counts = view.counts
    assert (counts.due, counts.drifting, counts.signals, counts.resting) == (shown, shown, shown, not shown)


def test_nobody_archived_is_on_any_list(notebook: Notebook) -> None:
    fatima = contacts.log_line(notebook, "@Fatima Kerkstraat 3 >bellen vandaag", on_date=LONG_AGO).new_residents[0][0]
    residents.archive(notebook, fatima, True)
    view = today(notebook)
    assert view.is_quiet
    assert view.counts.drifting == 0


def test_signals_come_back_on_their_day_and_stay_until_they_are_used(notebook: Notebook) -> None:
    day = notebook.today()
    for text, comes_back_on in (("vandaag", day), ("eerder", day - timedelta(days=9)), ("later", day + timedelta(1))):
        signals.add(notebook, SignalFields(text, comes_back_on=comes_back_on))
    signals.add(notebook, SignalFields("zonder dag"))
    worry = signals.add(notebook, SignalFields("zorg", SignalTone.CONCERN, comes_back_on=day))
    used = signals.add(notebook, SignalFields("gebruikt", comes_back_on=day))
    signals.used(notebook, used)
    on_table = signals.add(notebook, SignalFields("op tafel"))
    signals.open_(notebook, on_table)
    view = today(notebook)
    assert view.signals[0].id == worry
    assert {row.text for row in view.signals} == {"zorg", "eerder", "vandaag", "op tafel"}
    assert view.counts.signals == 4


def test_organisations_are_kept_warm_by_their_own_rhythm(notebook: Notebook) -> None:
    for name, weeks in (("Ik Wil", 4), ("Nooit gesproken", 4), ("Zonder ritme", None), ("Pas gesproken", 4)):
        organisations.add(notebook, OrganisationFields(name=name, keep_warm_weeks=weeks, street="Lindelaan"))
    for name, ago in (("Ik Wil", 5), ("Zonder ritme", 50), ("Pas gesproken", 1)):
        on_date = notebook.today() - timedelta(weeks=ago)
        contacts.log_line(notebook, f'/org "{name}" gesproken', on_date=on_date)
    rows = today(notebook).keep_warm
    assert [(row.name, row.weeks, row.where) for row in rows] == [
        ("Nooit gesproken", None, "Lindelaan"),
        ("Ik Wil", 5, "Lindelaan"),
    ]


def test_the_round_of_the_day_is_there(notebook: Notebook) -> None:
    rounds.plan(notebook, notebook.today(), "Wilma", title="Donderdag")
    found = today(notebook).round
    assert found is not None
    assert (found.title, found.companion) == ("Donderdag", "Wilma")


def test_the_lists_of_today_are_read_from_indexes(notebook: Notebook) -> None:
    from verbinder.store.queries import follow_ups as promises
    from verbinder.store.queries import today as drift

    values = {"today": "2026-03-12", "until": "2026-03-19", "drift_weeks": 8, "cutoff": "2026-01-15", "limit": 50}
    with notebook.reader() as reader:
        plans = {
            query: " / ".join(row[3] for row in reader.sql(f"EXPLAIN QUERY PLAN {query}", values))
            for query in (
                f"{promises.SELECT}{promises.OPEN} AND f.due_on <= :today ORDER BY f.due_on LIMIT :limit",
                f"{drift.PEOPLE}{drift.BEFORE_TODAY} AND {drift.DRIFTED}{drift.LONGEST_AGO}",
                drift.COUNT_USUAL,
                drift.COUNT_OWN,
            )
        }
    first, second, third, fourth = plans.values()
    assert "SEARCH f USING INDEX ix_follow_up_open" in first
    assert "COVERING INDEX ix_resident_not_now" in first
    assert "SEARCH r USING INDEX ix_resident_drift" in second
    assert "SEARCH r USING COVERING INDEX ix_resident_drift" in third
    assert "SEARCH r USING COVERING INDEX ix_resident_drift" in fourth


def test_introductions_to_ask_about_are_there_and_nobody_at_rest(notebook: Notebook) -> None:
    day = notebook.today()
    people = [
        residents.add(notebook, ResidentFields(given_name=name), talents=["schaken"])
        for name in ("Aya", "Bo", "Cor", "Dien")
    ]
    made = []
    with notebook.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        for one, other, check_on in ((0, 1, day), (0, 2, day - timedelta(3)), (2, 3, day + timedelta(1))):
            made.append(
                work.add(
                    Kind.INTRODUCTION, resident_id=people[one], other_resident_id=people[other], state="introduced",
                    proposed_on=day - timedelta(10), introduced_on=day - timedelta(8), check_on=check_on,
                )
            )  # fmt: skip
        work.commit()
    view = today(notebook)
    assert [row.id for row in view.introductions] == [made[1], made[0]]
    assert (view.counts.introductions, view.is_quiet) == (2, False)
    assert (len(today(notebook, limit=1).introductions), today(notebook, limit=1).counts.introductions) == (1, 2)
    residents.set_approach(notebook, people[2], Approach.REST)
    assert [row.other.name for row in today(notebook).introductions] == ["Bo"]
    residents.archive(notebook, people[1], True)
    assert today(notebook).introductions == ()
    assert today(notebook).counts.introductions == 0
