"""What a verbinder chose becomes weights: every level moves something, and nothing goes further than it may."""

from __future__ import annotations

import pytest

from verbinder.domain.choices import LEVELS, ChoiceKey, Choices, Level, choices_of
from verbinder.domain.parties import SuggestionKind
from verbinder.matching import chosen_weights
from verbinder.matching.chosen_weights import weights_of
from verbinder.matching.weights import USUAL


def test_without_a_choice_the_weights_are_the_usual_ones() -> None:
    assert weights_of(Choices()) == USUAL


@pytest.mark.parametrize("key", LEVELS)
def test_little_and_much_each_move_something_and_usual_does_not(key: ChoiceKey) -> None:
    made = [weights_of(Choices(levels={key: level})) for level in (Level.LITTLE, Level.USUAL, Level.MUCH)]
    assert made[1] == USUAL
    assert made[0] != USUAL != made[2]
    assert made[0] != made[2]


def test_the_more_nearness_counts_the_less_is_far_away_worth() -> None:
    def far(level: Level) -> float:
        return weights_of(Choices(levels={ChoiceKey.NEARNESS: level})).other_area

    assert far(Level.LITTLE) > far(Level.USUAL) > far(Level.MUCH)


def test_the_more_rarity_counts_the_larger_its_share_of_every_kind() -> None:
    made = [weights_of(Choices(levels={ChoiceKey.RARITY: level})).rarity_share for level in Level]
    for kind in SuggestionKind:
        assert made[0][kind] < made[1][kind] < made[2][kind]


def test_a_weight_set_by_its_own_name_goes_before_a_level() -> None:
    chosen = Choices(levels={ChoiceKey.NEARNESS: Level.MUCH}, weights={"other_area": 0.9, "rarity_share.peer": 0.5})
    made = weights_of(chosen)
    assert (made.other_area, made.next_area) == (0.9, 0.82)
    assert made.rarity_share[SuggestionKind.PEER] == 0.5


@pytest.mark.parametrize("name", chosen_weights.names())
def test_a_weight_may_be_what_it_is_usually_and_never_beyond_its_limits(name: str) -> None:
    least, most = chosen_weights.limits(name)
    assert least <= chosen_weights.usual(name) <= most
    for number in (least - 1, most + 1):
        assert weights_of(Choices(weights={name: number})) == USUAL


def test_what_is_chosen_for_a_part_of_a_weight_leaves_the_usual_weights_alone() -> None:
    weights_of(Choices(weights={"rarity_share.peer": 0.1}))
    assert USUAL.rarity_share[SuggestionKind.PEER] == 0.5


def test_keys_and_values_of_another_version_rest() -> None:
    kept = {
        "asking.limit": "many",
        "introducing.only_agreed": "perhaps",
        "order.rarity": "enormous",
        "order.moon": "much",
        "weight.gravity": "1",
        "weight.feast": "nan",
    }
    assert weights_of(choices_of(kept)) == USUAL
    assert choices_of(kept).ask_limit == Choices().ask_limit
    assert not choices_of(kept).only_agreed
