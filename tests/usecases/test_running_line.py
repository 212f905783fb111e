"""During a round only what changes need be typed: the rest comes from the contact before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.capture import ChipKind, remove_chip
from verbinder.domain.contacts import Setting
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts
from verbinder.usecases.running_line import NOTHING_RUNS, Running, day_chip


@pytest.fixture
def running(notebook: Notebook) -> Running:
    logged = contacts.log_line(notebook, "@Fatima Tongelresestraat 12")
    return contacts.running_after(notebook, logged.contact_id)


def said(notebook: Notebook, line: str, running: Running) -> dict[str, object]:
    captured = contacts.preview_running(notebook, line, running).captured
    street = captured.street
    return {
        "people": [chip.text for chip in captured.people],
        "street": f"{street.text} {street.value or ''}".strip() if street else "",
        "note": captured.note,
    }


@pytest.mark.parametrize(
    ("line", "street", "note"),
    [
        ("14 @Ahmed", "Tongelresestraat 14", ""),
        ("14, @Ahmed heeft een hond", "Tongelresestraat 14", "heeft een hond"),
        ("@Ahmed", "Tongelresestraat", ""),
        ("Hofstraat 3 @Ahmed", "Hofstraat 3", ""),
        ("@Ahmed aan de telefoon", "", ""),
        ("3 kinderen aan het voetballen", "Tongelresestraat", "3 kinderen aan het voetballen"),
        ("20-26 even niet thuis", "Tongelresestraat even 20-26", ""),
    ],
)
def test_the_street_runs_on_unless_the_line_is_elsewhere(notebook, running, line, street, note):
    found = said(notebook, line, running)
    assert (found["street"], found["note"]) == (street, note)


def test_the_chips_point_into_what_was_typed(notebook, running):
    line = "  14,  @Ahmed Bakkali +timmert >bellen morgen"
    read = contacts.preview_running(notebook, line, running)
    pieces = {str(each.chip.kind): read.typed[each.chip.start : each.chip.end] for each in read.shown}
    assert pieces == {
        "street": "14", "person": "@Ahmed Bakkali", "talent": "+timmert", "follow_up": ">bellen morgen"
    }  # fmt: skip
    assert not any(each.given for each in read.shown)


def test_what_nobody_typed_is_given(notebook, running):
    read = contacts.preview_running(notebook, "", running)
    assert [(each.chip.text, each.given) for each in read.shown] == [("Tongelresestraat", True)]
    assert read.is_empty


def test_a_telephone_call_leaves_the_street_as_it_was(notebook, running):
    logged = contacts.log_line(notebook, "@Jan aan de telefoon")
    assert contacts.running_after(notebook, logged.contact_id, running) == running


def test_a_party_and_another_day_run_on_too(notebook):
    logged = contacts.log_line(notebook, "gisteren @Kees /waar feest")
    running = contacts.running_after(notebook, logged.contact_id)
    captured = contacts.preview_running(notebook, "@Els", running).captured
    assert (captured.on_date, captured.setting) == (date(2026, 3, 11), Setting.PARTY)


def test_what_was_removed_does_not_come_back(notebook, running):
    rest = running.without(ChipKind.STREET)
    logged = contacts.log(notebook, contacts.preview_running(notebook, "@Els", rest).captured)
    assert contacts.running_after(notebook, logged.contact_id, rest) == NOTHING_RUNS


def test_a_name_can_be_said_to_be_somebody_new(notebook, running):
    line = contacts.preview_running(notebook, "14 @Fatima", running, {"fatima"})
    contacts.log(notebook, line.captured)
    found = contacts.known(notebook).people("fatima", 8)
    assert {each.hint for each in found} == {"Tongelresestraat 12", "Tongelresestraat 14"}


def test_a_day_of_a_round_runs_on(notebook):
    running = NOTHING_RUNS.with_chip(day_chip(date(2026, 3, 10)))
    assert contacts.preview_running(notebook, "@Els", running).captured.on_date == date(2026, 3, 10)
    assert contacts.preview_running(notebook, "gisteren @Els", running).captured.on_date == date(2026, 3, 11)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            "14 14, 3/12 12a @Fatima @een dame +koken ?werk >bellen morgen !stuk #tuin /straat Hofstraat Hofstraat 7 "
            'niet thuis in het buurthuis, ; gisteren 2-20 even behalve \\ " “ 😀 &'.split()
        ),
        max_size=9,
    )
)
def test_whatever_is_typed_every_chip_can_be_taken_out_of_the_typed_line(notebook, running, words):
    read = contacts.preview_running(notebook, " ".join(words), running)
    for each in read.shown:
        assert 0 <= each.chip.start <= each.chip.end <= len(read.typed)
        if not each.given:
            again = contacts.preview_running(notebook, remove_chip(read.typed, each.chip), running)
            assert len(again.typed) <= 2 * len(read.typed) + 20
