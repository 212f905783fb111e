"""What must never be suggested, whatever else is true: the absolute rules as properties."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.matching.parties import KINDS, party
from verbinder.domain.parties import Party, SuggestionKind, pair
from verbinder.matching.groups import groups
from verbinder.matching.index import MatchIndex
from verbinder.matching.phrases import shipped_reader
from verbinder.matching.roles import Role
from verbinder.matching.suggest import Wanted, for_everyone, may_pair, suggestions

PHRASES = (
    *("schaken", "houdt duiven", "roti en pom", "kookt Surinaams", "leraar Engels", "wil Engels leren"),
    *("pas gescheiden", "ligt in scheiding", "heeft een burn-out", "oppas gezocht", "past graag op", "xylomarimbaat"),
)
said = st.lists(st.sampled_from(PHRASES), max_size=3)


@st.composite
def parties(draw: st.DrawFn) -> list[Party]:
    """A small neighbourhood in which everything that may forbid a suggestion occurs."""
    found = []
    for number in range(1, draw(st.integers(2, 9)) + 1):
        lists = {name: draw(said) for name in KINDS if name not in ("offers", "seeks")}
        found.append(
            party(
                number,
                agreed=draw(st.booleans()),
                open=draw(st.booleans()) or draw(st.booleans()),
                household=draw(st.sampled_from([None, None, 1, 2])),
                languages=draw(st.sampled_from([frozenset(), frozenset({"nederlands"}), frozenset({"turks"})])),
                area=draw(st.sampled_from(["", "Noord", "Zuid"])),
                asks=draw(st.integers(0, 4)),
                **lists,
            )
        )
    for number in range(1, draw(st.integers(0, 3)) + 1):
        found.append(party(-number, offers=draw(said), seeks=draw(said), open=draw(st.booleans())))
    return found


@st.composite
def indexes(draw: st.DrawFn) -> MatchIndex:
    """An index of such a neighbourhood, some pairs of which are barred."""
    index = MatchIndex(shipped_reader(), today=date(2026, 3, 12))
    index.build(draw(parties()))
    pairs = list(combinations(sorted(index.parties), 2))
    index.barred = {pair(*two) for two in draw(st.lists(st.sampled_from(pairs), max_size=4))} if pairs else set()
    return index


@given(indexes())
@settings(max_examples=150, deadline=None)
def test_nobody_who_must_not_be_suggested_ever_is(index: MatchIndex) -> None:
    for number, mine in index.parties.items():
        found = suggestions(index, number, Wanted(limit=50))
        assert mine.open or found == []
        for suggestion in found:
            theirs = index.parties[suggestion.theirs]
            assert theirs.open
            assert suggestion.theirs != number
            assert mine.household is None or mine.household != theirs.household
            assert pair(number, suggestion.theirs) not in index.barred
            assert not (mine.is_organisation and theirs.is_organisation)


@given(indexes())
@settings(max_examples=100, deadline=None)
def test_what_is_delicate_is_suggested_only_where_both_agreed(index: MatchIndex) -> None:
    agreed = {gift.id: gift.agreed for party in index.parties.values() for gift in party.gifts}
    for number in index.parties:
        for suggestion in suggestions(index, number, Wanted(limit=50)):
            for evidence in suggestion.evidence:
                if evidence.kind is SuggestionKind.EXPERIENCE:
                    assert agreed[evidence.gift_mine] or evidence.role_mine is Role.TALENT
                    assert agreed[evidence.gift_theirs] or evidence.role_theirs is Role.TALENT


@given(indexes())
@settings(max_examples=100, deadline=None)
def test_a_suggestion_holds_in_both_directions(index: MatchIndex) -> None:
    """A weak one may be left out of a list that has better ones."""
    both = {
        number: {found.theirs: found for found in suggestions(index, number, Wanted(limit=50))}
        for number in index.parties
    }
    for number, found in both.items():
        for other, suggestion in found.items():
            back = both[other].get(number)
            if back is None:
                assert suggestion.score < index.weights.weak
                continue
            assert {(e.mine, e.theirs) for e in suggestion.evidence} == {(e.theirs, e.mine) for e in back.evidence}
            assert suggestion.kind is back.kind
            assert abs(suggestion.score - back.score) < 1e-5
            assert suggestion.cautions == back.cautions


@given(indexes())
@settings(max_examples=60, deadline=None)
def test_who_may_be_paired_does_not_depend_on_the_order(index: MatchIndex) -> None:
    for one, other in combinations(index.parties.values(), 2):
        assert may_pair(index, one, other) is may_pair(index, other, one)


@given(indexes())
@settings(max_examples=60, deadline=None)
def test_a_list_has_nobody_twice_and_falls_in_score(index: MatchIndex) -> None:
    for number in index.parties:
        found = suggestions(index, number)
        assert len({suggestion.theirs for suggestion in found}) == len(found) <= 10
        scores = [suggestion.score for suggestion in found]
        assert scores == sorted(scores, reverse=True)
        assert all(suggestion.evidence for suggestion in found)


@given(indexes())
@settings(max_examples=60, deadline=None)
def test_the_rules_hold_in_groups_and_in_the_list_for_everyone(index: MatchIndex) -> None:
    for group in groups(index):
        members = [index.parties[member.number] for member in group.members]
        assert all(member.open and not member.is_organisation for member in members)
        households = [member.household for member in members if member.household is not None]
        assert len(set(households)) == len(households)
    for number, ranked in for_everyone(index):
        assert index.parties[number].open or ranked == []
        assert all(may_pair(index, index.parties[number], entry.theirs) for entry in ranked)


@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_can_stand_in_a_gift(one: str, other: str) -> None:
    index = MatchIndex(shipped_reader())
    index.build([party(1, interests=one, needs=other), party(2, talents=other, experiences=one), party(-1, offers=one)])
    for number in index.parties:
        suggestions(index, number)
