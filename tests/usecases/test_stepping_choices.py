"""Thresholds of the advice among the choices of a notebook: every number by its own name, and pauses of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain import stepping_choices as chosen
from verbinder.domain.stepping_back.thresholds import DEFAULT
from verbinder.domain.stepping_choices import OWN_PAUSES, STEPPING, thresholds_of
from verbinder.errors import UserError
from verbinder.sentences import error_sentence
from verbinder.store.notebook import Notebook
from verbinder.usecases import choices, stepping_back

Check = Callable[[Notebook, Callable[[], object]], None]


def test_nothing_chosen_is_the_usual(notebook: Notebook) -> None:
    assert stepping_back.thresholds(notebook) == DEFAULT
    usual = {choice.key: choice for choice in choices.every_choice(notebook)}
    assert usual["stepping.window"].value == usual["stepping.window"].usual == "6"
    assert usual["stepping.ours_share"].value == "0.5"
    assert usual["stepping.own_pauses"].value == ""


@pytest.mark.parametrize("name", [name for name in chosen.names() if name != OWN_PAUSES])
def test_every_number_can_be_chosen_and_its_usual_value_is_not_kept(notebook: Notebook, name: str) -> None:
    key, most = STEPPING + name, chosen.limits(name)[1]
    choices.choose(notebook, key, str(most))
    assert getattr(stepping_back.thresholds(notebook), name) == most
    assert type(getattr(stepping_back.thresholds(notebook), name)) is type(getattr(DEFAULT, name))
    choices.choose(notebook, key, chosen.usual(name))
    assert stepping_back.thresholds(notebook) == DEFAULT
    assert [choice.value for choice in choices.every_choice(notebook) if choice.key == key] == [chosen.usual(name)]


@pytest.mark.parametrize(
    ("name", "value"),
    [("window", "0"), ("window", "x"), ("window", "nan"), ("ours_share", "1.1"), ("ours_share", "0"), ("window", "")],
)
def test_a_number_out_of_reach_is_refused(notebook: Notebook, name: str, value: str) -> None:
    with pytest.raises(UserError) as caught:
        choices.choose(notebook, STEPPING + name, value)
    assert caught.value.code == "choice.not_allowed"
    assert stepping_back.thresholds(notebook) == DEFAULT


def test_pauses_are_written_as_pairs_of_days(notebook: Notebook, undone_and_redone: Check) -> None:
    key = STEPPING + OWN_PAUSES
    undone_and_redone(notebook, lambda: choices.choose(notebook, key, "2027-02-06 / 2027-02-10;2026-02-14/2026-02-18"))
    assert stepping_back.thresholds(notebook).own_pauses == (
        (date(2026, 2, 14), date(2026, 2, 18)),
        (date(2027, 2, 6), date(2027, 2, 10)),
    )
    for wrong in ("carnaval", "2026-02-18/2026-02-14", "2026-02-30/2026-03-01", "2026-02-14"):
        with pytest.raises(UserError) as caught:
            choices.choose(notebook, key, wrong)
        assert "2026-02-14/2026-02-18" in error_sentence(caught.value, "nl")
    choices.choose(notebook, key, "")
    assert stepping_back.thresholds(notebook) == DEFAULT


def test_what_this_version_does_not_understand_rests() -> None:
    assert thresholds_of({"stepping.moon": "9", "stepping.window": "many", "stepping.own_pauses": "?"}) == DEFAULT


@given(st.dictionaries(st.sampled_from([STEPPING + name for name in chosen.names()]), st.text(max_size=12)))
def test_whatever_stands_in_a_notebook_there_are_thresholds(kept: dict[str, str]) -> None:
    thresholds_of(kept)


def test_the_documentation_names_every_threshold_with_its_usual_value_and_reach(project: Path) -> None:
    page = (project / "docs" / "choices.md").read_text("utf-8")
    for name in chosen.names():
        line = next(line for line in page.splitlines() if line.startswith(f"| `{STEPPING}{name}` |"))
        least, most = (chosen.written(each) for each in chosen.limits(name))
        assert name == OWN_PAUSES or f"| {least}–{most} | {chosen.usual(name)} |" in line
