"""What the undo menu says."""

from __future__ import annotations

from datetime import datetime

import pytest

from verbinder.domain.changes import Operation, Step
from verbinder.sentences import LANGUAGES
from verbinder.usecases.steps import LONGEST, operation_label, operation_text


def step(operation: Operation, subject: str = "") -> Step:
    return Step(1, operation, datetime(2026, 3, 12), subject, False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("operation", [each for each in Operation if each is not Operation.FORGET])
def test_every_operation_is_named_with_and_without_a_subject(operation: Operation, language: str) -> None:
    assert "Fatima" in operation_label(step(operation, "Fatima"), language)
    plain = operation_label(step(operation), language)
    assert plain
    assert "{" not in plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_of_forgetting_never_says_whom(language: str) -> None:
    assert "Fatima" not in operation_label(step(Operation.FORGET, "Fatima"), language)


def test_the_menu_says_with_whom() -> None:
    assert operation_label(step(Operation.LOG_CONTACT, "Fatima")) == "contact met Fatima vastgelegd"
    assert operation_label(step(Operation.LOG_CONTACT)) == "contact vastgelegd"
    assert operation_label(step(Operation.LOG_CONTACT, "Fatima"), "en") == "contact with Fatima logged"


def test_a_long_subject_is_cut_off_and_braces_are_only_text() -> None:
    label = operation_text(Operation.ADD_GIFT, "{x} " + "woord " * 40)
    assert label.startswith("“{x} woord")
    assert "…" in label
    assert len(label) < LONGEST + 25
