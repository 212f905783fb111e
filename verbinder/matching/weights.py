"""Every weight of the order of suggestions, named in one place with its ground; adjustable per notebook.

Owns numbers only; what a verbinder chose instead is put in by `chosen_weights.py`. What each does is told in
docs/matching.md; what must never happen is not a weight (`suggest.py`), and how well two roles go together stands in
`roles.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from verbinder.domain.parties import SuggestionKind


def _rarity_shares() -> dict[SuggestionKind, float]:
    return {
        SuggestionKind.PEER: 0.5,
        SuggestionKind.COMPLEMENT: 0.4,
        SuggestionKind.EXPERIENCE: 0.4,
        SuggestionKind.ORGANISATION: 0.4,
    }


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights. All are factors between 0 and 1, unless said otherwise."""

    #: How much of a suggestion's worth is rarity, by kind. The same rare hobby comes first (publication l. 1577); a
    #: need that is answered is worth much also when many have it.
    rarity_share: dict[SuggestionKind, float] = field(default_factory=_rarity_shares)
    #: How many people the vocabulary's expectation counts for beside those in the notebook: with thirty people it
    #: speaks, with thirty thousand the notebook does.
    prior_people: float = 300.0
    #: A share of residents as small as this (or smaller) is as rare as can be.
    rarest: float = 0.001
    #: From this rarity (0..1) on a shared thing is a small feast: fewer than about one in eighty; or one in thirty,
    #: when hardly anybody else here has it.
    feast_from: float = 0.63
    feast_of_few_from: float = 0.5
    few: int = 3
    #: What more people than this have is no feast, however many live here.
    feast_most: int = 8
    #: A feast goes before everything that is not one.
    feast: float = 1.6
    #: What is worth less than this fills no list: it is suggested where there is hardly anything better.
    weak: float = 0.17
    #: What a second shared thing adds, a third half of that, and so on.
    second: float = 0.25
    #: The same words, not only the same concept: "oude rozen" and "oude rozen".
    same_words: float = 1.15
    #: What a concept that counts as the same (0.75 and more) is worth beside the very same one, times its relation.
    nearly_worth: float = 0.9
    #: From this strength on a related concept counts at all, and what it is worth beside an exact one.
    related_from: float = 0.6
    related_worth: float = 0.45
    #: The weakest reading of two phrases that is believed (the product of their strengths).
    believed_from: float = 0.15
    #: How much more a sure reading counts than a likely one: the power of its strength.
    sureness: float = 2.0
    #: A phrase about more than one thing says less about each, and one of them is the likelier to be misread.
    per_extra_topic: float = 0.92
    #: Nearness and time only break ties, they never outweigh rarity (docs/matching.md).
    same_area: float = 0.985
    next_area: float = 0.965
    other_area: float = 0.94
    unknown_area: float = 0.96
    #: Whether two must share a language, where both are known; if not, what having none in common takes off. Who wants
    #: to learn the language need never share one.
    language_needed: bool = True
    no_common_language: float = 0.7
    #: No part of the week in common: they can still agree on one.
    no_common_time: float = 0.8
    #: Years apart from which two peers are of another age, and what that takes off; unknown ages take nothing off.
    age_gap: int = 25
    other_age: float = 0.96
    #: Heard more than so many days ago.
    stale_after: int = 730
    stale: float = 0.93
    #: What each ask within the window takes off, and being over the limit besides.
    per_ask: float = 0.95
    over_asked: float = 0.7
    #: One helps the other and the other helps back.
    exchange: float = 1.2


USUAL = Weights()
