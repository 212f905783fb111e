"""docs/design.md gives the colours and contrast figures that the tokens really have."""

from __future__ import annotations

from pathlib import Path

import pytest

from verbinder.ui.design.contrast import table
from verbinder.ui.design.tokens import CHIP_KINDS, DARK, LIGHT, TYPE_SCALE, Colours, Spacing


@pytest.fixture(scope="module")
def document(project: Path) -> str:
    return (project / "docs" / "design.md").read_text(encoding="utf-8")


def test_the_contrast_table_is_the_one_the_command_prints(document: str):
    assert table() in document


def test_every_colour_is_given_for_both_themes(document: str):
    for name in Colours._fields:
        light, dark = getattr(LIGHT, name), getattr(DARK, name)
        if isinstance(light, str):
            assert f"| `{name}` | `{light}` | `{dark}` |" in document
    for kind in CHIP_KINDS:
        chip = LIGHT.chips[kind]
        assert f"| {kind} | `{chip.fill}` `{chip.ink}` `{chip.edge}` |" in document


def test_distances_and_type_are_those_of_the_tokens(document: str):
    for step in Spacing:
        assert f"`{step.name}` {step.value}" in document
    for role, step in TYPE_SCALE.items():
        assert f"| {role.name} | {step.factor:g} × | {step.weight} |" in document
