"""The example as a notebook: repeatable, sound, of any size, on any day, and nowhere real."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.introductions import FIRST_CHECK, OPEN_STATES, CheckAnswer, IntroductionState, after_answer
from verbinder.exchange.example.notebook import make_example
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.exchange.portable.reading import read_portable
from verbinder.exchange.portable.writing import write_portable

Row = dict[str, Any]
Rows = dict[str, list[Row]]
YEAR = timedelta(days=366)
#: What may have begun before the notebook did.
OLDER = (
    *("initiative", "involved", "activity", "step", "support", "budget", "agreement", "rung", "hand_over", "check_in"),
    *("step_in", "advice", "role_choice"),
)
PHONE = re.compile(r"06-00\d{6}")


def written(notebook: PortableNotebook, folder: Path) -> bytes:
    write_portable(notebook, folder / "example.json")
    return (folder / "example.json").read_bytes()


def test_the_same_arguments_give_the_same_notebook(example: PortableNotebook, today: date) -> None:
    assert make_example(today, 60, 1) == example
    assert make_example(today, 60, 2) != example


def test_another_process_makes_the_same_notebook(example: PortableNotebook, today: date, tmp_path: Path) -> None:
    program = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from verbinder.exchange.example.notebook import make_example\n"
        "from verbinder.exchange.portable.writing import write_portable\n"
        f"write_portable(make_example(date.fromisoformat('{today}')), Path(sys.argv[1]))"
    )
    file = tmp_path / "other.json"
    environment = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(Path(__file__).parents[3])}
    subprocess.run([sys.executable, "-c", program, str(file)], check=True, env=environment)
    assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(written(example, tmp_path)).digest()


def test_a_year_of_rounds_with_sixty_residents(rows: Rows) -> None:
    assert len(rows["resident"]) == 60
    assert 450 <= len(rows["contact"]) <= 700
    assert 90 <= len(rows["round"]) <= 160
    assert 60 <= sum(gift["resident_id"] is not None for gift in rows["gift"]) <= 200


@pytest.mark.parametrize("residents", [1, 2, 7, 44, 60, 400])
def test_what_is_written_is_read_back_the_same_whatever_the_size(residents: int, today: date, tmp_path: Path) -> None:
    notebook = make_example(today, residents, 3)
    write_portable(notebook, tmp_path / "example.json")
    assert read_portable(tmp_path / "example.json") == notebook
    assert len(notebook.tables["resident"]) == residents


@pytest.mark.parametrize("day", ["2024-02-29", "2025-12-31", "2026-01-01", "2026-05-31", "2026-08-16", "2027-07-04"])
def test_it_can_be_made_on_any_day(day: str, tmp_path: Path) -> None:
    today = date.fromisoformat(day)
    notebook = make_example(today)
    write_portable(notebook, tmp_path / "example.json")
    assert read_portable(tmp_path / "example.json") == notebook
    assert 450 <= len(notebook.tables["contact"]) <= 700
    assert max(contact["on_date"] for contact in notebook.tables["contact"]) < today


def days_in(rows: Rows, tables: Iterable[str]) -> list[date]:
    return [value for name in tables for row in rows[name] for value in row.values() if isinstance(value, date)]


def test_every_date_lies_between_a_year_ago_and_in_a_year(rows: Rows, today: date) -> None:
    days = days_in(rows, [name for name in rows if name not in OLDER])
    assert today - YEAR <= min(days)
    assert max(days) <= today + YEAR


def test_initiatives_may_be_older_than_the_notebook_but_hold_together(rows: Rows, today: date) -> None:
    days = days_in(rows, OLDER)
    assert today - 5 * YEAR <= min(days)
    assert max(days) <= today + 2 * YEAR
    since = {row["id"]: row["since"] for row in rows["initiative"]}
    left = {row["id"]: row["left_on"] for row in rows["initiative"]}
    assert all(since[row["initiative_id"]] <= row["on_date"] <= today for row in rows["activity"])
    assert all(row["planned_on"] > left[row["initiative_id"]] for row in rows["check_in"])
    assert all(row["done_on"] is None or row["done_on"] <= today for row in rows["check_in"])
    for name in ("step", "support", "budget", "hand_over"):
        done = [row[field] for row in rows[name] for field in row if field.endswith("_on") and field != "ends_on"]
        assert all(day is None or day <= today for day in done)
    assert all(row["on_date"] <= today for row in rows["advice"] + rows["role_choice"] + rows["rung"])


def test_things_happen_in_their_order(rows: Rows, today: date) -> None:
    days = {row["id"]: row["on_date"] for row in rows["contact"]}
    assert list(days.values()) == sorted(days.values())
    assert [row["on_date"] for row in rows["round"]] == sorted(row["on_date"] for row in rows["round"])
    for promise in rows["follow_up"]:
        assert promise["done_on"] is None or promise["promised_on"] <= promise["done_on"] <= today
        assert promise["contact_id"] is None or promise["promised_on"] == days[promise["contact_id"]]
    for gift in rows["gift"]:
        assert gift["contact_id"] is None or gift["heard_on"] == days[gift["contact_id"]]


@pytest.mark.parametrize("residents", [60, 1_000])
def test_introductions_went_as_their_answers_say(residents: int, today: date) -> None:
    rows = make_example(today, residents).tables
    created = {person["id"]: person["created_on"] for person in rows["resident"]}
    household = {person["id"]: person["household_id"] for person in rows["resident"]}
    for row in rows["introduction"]:
        both = [number for number in (row["resident_id"], row["other_resident_id"]) if number]
        assert max(created[number] for number in both) <= row["proposed_on"], row
        assert len(set(both)) == len(both)
        assert len(both) == 1 or household[both[0]] is None or household[both[0]] != household[both[1]]
        state, check_on = row["state"], None
        if row["introduced_on"]:
            assert row["proposed_on"] <= row["introduced_on"] <= today
            state, check_on = "introduced", row["introduced_on"] + FIRST_CHECK
        for check in rows["introduction_check"]:
            if check["introduction_id"] == row["id"]:
                step = after_answer(state, CheckAnswer(check["answer"]), check["on_date"])
                state, check_on = step.state, step.check_on
        assert (row["state"], row["check_on"]) == (state, check_on), row
        assert (row["ended_on"] is None) == (state in OPEN_STATES), row


def test_nobody_is_met_before_they_are_known_or_twice_on_a_day(
    rows: Rows, contacts_of: Callable[[Row], list[Row]]
) -> None:
    for person in rows["resident"]:
        days = [contact["on_date"] for contact in contacts_of(person)]
        assert days[0] == person["created_on"]
        assert len(days) == len(set(days)), person


def test_a_contact_lies_on_the_day_of_its_round(rows: Rows) -> None:
    days = {row["id"]: row["on_date"] for row in rows["round"]}
    assert all(row["round_id"] is None or days[row["round_id"]] == row["on_date"] for row in rows["contact"])


def test_no_telephone_number_or_address_can_be_real(rows: Rows) -> None:
    for detail in rows["contact_detail"]:
        if detail["kind"] == "phone":
            assert PHONE.fullmatch(detail["value"])
            assert detail["normal"] == "+316" + detail["value"][3:]
        else:
            assert re.fullmatch(r"[a-z0-9.]+@example\.org", detail["value"])
            assert detail["normal"] == detail["value"]
    assert all(PHONE.fullmatch(person["phone"]) for person in rows["contact_person"] if person["phone"])
    others = [
        value
        for name, table in rows.items()
        if name not in ("contact_detail", "contact_person")
        for row in table
        for value in row.values()
        if isinstance(value, str)
    ]
    assert [text for text in others if "@" in text or re.search(r"\d{5}|www\.|http", text)] == []


def test_no_slot_or_mark_is_left_in_a_text(rows: Rows) -> None:
    texts = [row[field] for name, field in [("contact", "note"), ("follow_up", "text"), ("signal", "text")]
             for row in rows[name]]  # fmt: skip
    assert [text for text in texts if re.search(r"[{}]|^\((?:nieuw|bekend|ouder)\)|  | [.,]", text)] == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_thirty_notes_in_a_row_do_not_look_generated(seed: int, today: date) -> None:
    notes = [contact["note"] for contact in make_example(today, 60, seed).tables["contact"]]
    long_ones = [note for note in notes if len(note) > 45]
    for start in range(len(long_ones) - 30):
        assert len(set(long_ones[start : start + 30])) == 30
    assert max(Counter(long_ones).values()) <= 3
    assert len(set(long_ones)) >= 280


def test_a_large_notebook_grows_in_people_streets_and_contacts(today: date, tmp_path: Path) -> None:
    notebook = make_example(today, 3_000, 1, gifts_per_resident=5)
    rows = notebook.tables
    assert len(rows["resident"]) == 3_000
    assert len(rows["street"]) == 75
    assert 8_500 <= len(rows["contact"]) <= 9_500
    gifts = Counter(
        gift["resident_id"] for gift in rows["gift"] if gift["resident_id"] and gift["kind"] != "experience"
    )
    assert set(gifts.values()) == {5}
    assert len(gifts) == 3_000
    assert len({gift["phrase"] for gift in rows["gift"]}) > 1_000
    assert 200 <= len(rows["introduction"]) <= 300
    assert {row["state"] for row in rows["introduction"]} == set(IntroductionState)
    assert {row["phase"] for row in rows["initiative"]} >= {"idea", "starting", "running", "independent", "ended"}
    assert 40 <= len(rows["initiative"]) <= 50
    assert 300 <= len(rows["activity"]) <= 1_500
    assert 200 <= sum(gift["kind"] == "experience" for gift in rows["gift"]) <= 400
    for field, least in (("day_parts", 1_400), ("languages", 1_200)):
        assert sum(person[field] != "" for person in rows["resident"]) >= least
    met = {row["resident_id"] for row in rows["contact_participant"]}
    assert len(met) > 2_900
    write_portable(notebook, tmp_path / "example.json")
    assert read_portable(tmp_path / "example.json") == notebook


@pytest.mark.parametrize(("residents", "gifts"), [(0, None), (-1, None), (5, -1)])
def test_a_size_that_makes_no_sense_is_refused(residents: int, gifts: int | None, today: date) -> None:
    with pytest.raises(ValueError):
        make_example(today, residents, gifts_per_resident=gifts)
