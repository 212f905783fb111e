"""Every colour pair the window uses can be told apart, in the light and in the dark."""

from __future__ import annotations

import pytest

from verbinder.ui.design.contrast import contrast, main, pairs, table
from verbinder.ui.design.tokens import CHIP_KINDS, DARK, LIGHT, Colours

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def test_black_on_white_is_twenty_one_and_a_colour_on_itself_is_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0F5B54", "#0F5B54") == pytest.approx(1)


@pytest.mark.parametrize("colours", THEMES)
def test_every_pair_in_use_meets_its_bar(colours: Colours):
    short = [f"{pair.front} on {pair.back}: {pair.ratio:.2f}" for pair in pairs(colours) if not pair.passes]
    assert short == []


@pytest.mark.parametrize("colours", THEMES)
def test_more_contrast_leaves_nothing_below_the_bar_either(colours: Colours):
    # Its borders are strong, so that a focused edge differs less from others; rows and fields show a ring then.
    edge = ("accent", "border")
    strong = [pair for pair in pairs(colours.with_more_contrast()) if (pair.front, pair.back) != edge]
    assert all(pair.passes for pair in strong)


@pytest.mark.parametrize("colours", THEMES)
def test_every_kind_of_chip_has_its_own_colours_in_both_themes(colours: Colours):
    assert set(colours.chips) == set(CHIP_KINDS)
    assert len({chip.fill for chip in colours.chips.values()}) == len(CHIP_KINDS)
    assert colours.chip("a kind of one's own") == colours.chip("tag")


def test_light_and_dark_differ_in_every_role():
    same = [name for name in Colours._fields if getattr(LIGHT, name) == getattr(DARK, name)]
    assert same == []


def test_the_table_names_every_pair_and_the_command_is_content(capsys: pytest.CaptureFixture[str]):
    assert main() == 0
    printed = capsys.readouterr().out
    assert printed.strip() == table()
    assert len(printed.splitlines()) == len(list(pairs(LIGHT))) + 2
