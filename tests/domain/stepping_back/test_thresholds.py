"""Every number in one place, with its ground, and settable."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path

import pytest

from tests.domain.stepping_back.casebook import TODAY
from verbinder.domain import stepping_choices
from verbinder.domain.stepping_back.advice import advise
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.domain.stepping_back.record import Activity, Ask, Initiative, Presence, Record
from verbinder.domain.stepping_back.thresholds import DEFAULT, Thresholds, grounds_of
from verbinder.domain.stepping_choices import GROUPS
from verbinder.sentences import LANGUAGES, codes_in, sentence

#: Numbers that are no judgement: ranks, halves, days of a week, month and year, sizes of caches and bounds.
PLAIN = {0, 1, 2, 3, 4, 12, 31, 256, 365, 1_100, 7.0, 30.0, 1e9}


def test_every_threshold_names_its_ground() -> None:
    assert [name for name, ground in grounds_of().items() if len(ground) < 10] == []
    judged = [ground for ground in grounds_of().values() if "judgement" not in ground]
    assert all(ground.startswith(("l. ", "practice ", "school", "the notebook")) for ground in judged)


def test_the_lines_of_the_publication_that_are_named_exist() -> None:
    named = " ".join(grounds_of().values())
    lines = [int(word.strip(",;:()-")) for word in named.replace("-", " ").split() if word.strip(",;:()").isdigit()]
    assert lines
    assert all(0 <= line <= 1690 for line in lines)


def test_no_other_module_of_the_rules_holds_a_number_of_its_own(project: Path) -> None:
    found = []
    for file in (project / "verbinder" / "domain" / "stepping_back").glob("*.py"):
        if file.stem == "thresholds":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            number = isinstance(node, ast.Constant) and isinstance(node.value, (int, float))
            if number and not isinstance(node.value, bool) and node.value not in PLAIN:
                found.append((file.name, node.lineno, node.value))
    assert found == []


@pytest.mark.parametrize(
    "change",
    [
        {"window": 0},
        {"ours_share": 1.5},
        {"ask_answer_days": -3},
        {"no_such_thing": 1},
        {"allowed": ((30, 75), (7, 28))},
        {"allowed": ()},
        {"holidays": (((13, 1), (1, 1)),)},
        {"support_hours": float("nan")},
    ],
)
def test_a_threshold_that_cannot_be_used_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(change)).split("_")[0]):
        DEFAULT.adjusted(change)


def test_a_notebook_may_weigh_otherwise() -> None:
    led = tuple(
        Activity(number, TODAY - timedelta(days=7 * number), frozenset({number % 2}), verbinder=Presence.ABSENT)
        for number in range(1, 9)
    )
    record = Record(Initiative(1), activities=led, asks=(Ask(1, TODAY - timedelta(days=20), "space"),))
    assert advise(record, TODAY).advice is Advice.STAY_CLOSE
    assert advise(record, TODAY, DEFAULT.adjusted({"ask_answer_days": 30})).advice is Advice.EASE_OFF
    assert Thresholds() == DEFAULT


def test_every_threshold_stands_in_one_group_with_a_name_and_the_ground_of_the_code() -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(stepping_choices.names())
    for group, names in GROUPS.items():
        for language in LANGUAGES:
            assert sentence(f"threshold_group.{group}", language)
            assert all(sentence(f"threshold.{name}", language) for name in names)
        for name in names:
            assert sentence(f"threshold_ground.{name}", "en") == grounds_of()[name]
    assert set(codes_in("threshold_ground")) == {f"threshold_ground.{name}" for name in stepping_choices.names()}
