"""`verbinder choices`: what was chosen for a notebook, and choosing something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest


def test_a_key_is_chosen_and_shown_again(begun: Callable) -> None:
    (limit,) = begun("choices", "asking.limit", "5", "--json").json
    assert limit == {"key": "asking.limit", "value": "5", "usual": "3", "least": 0, "most": 99}
    (nearness,) = begun("choices", "order.nearness", "much", "--json").json
    assert nearness["words"] == ["little", "usual", "much"]
    every = {choice["key"]: choice["value"] for choice in begun("choices", "--json").json}
    assert (every["asking.limit"], every["order.nearness"], every["weight.feast"]) == ("5", "much", "1.6")
    assert "mag zijn: little, usual, much; gewoon is usual" in begun("choices", "order.nearness").out
    assert "may be: 1–3; usual is 1.6" in begun("choices", "--language", "en").out


@pytest.mark.parametrize(
    "given", [("order.moon",), ("order.moon", "much"), ("order.rarity", "1"), ("asking.limit", "x")]
)
def test_what_cannot_be_chosen_is_refused_in_one_sentence(begun: Callable, given: tuple[str, ...]) -> None:
    ended = begun("choices", *given)
    assert (ended.code, ended.out, len(ended.err.strip().splitlines())) == (1, "", 1)
