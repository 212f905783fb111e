"""Shortcuts of the search beside what they stand for: who is looked at, and that nobody better was passed over."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.matching.parties import party
from verbinder.domain.parties import Party
from verbinder.matching.index import MatchIndex
from verbinder.matching.links import Ways, links
from verbinder.matching.pairing import asked_factor, score
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.postings import MANY, OTHERS, Posting
from verbinder.matching.suggest import ALWAYS, Wanted, may_pair, suggestions

SAID = (
    *("schaken", "houdt duiven", "roti en pom", "kookt Surinaams", "leraar Engels", "wil Engels leren", "breit sokken"),
    *("oppas gezocht", "past graag op", "fiets is kapot, wie kan hem maken", "repareert fietsen", "zingt in een koor"),
)
changes = st.lists(st.tuples(st.integers(1, 220), st.integers(0, 2), st.sampled_from([1.0, 0.98, 0.9])), max_size=40)


def filled(found: list[tuple[int, int, float]]) -> tuple[Posting, dict[int, tuple[Party, float]]]:
    """A posting of many, with some of them changed or gone; and the same as a plain dictionary."""
    posting = Posting()
    known: dict[int, tuple[Party, float]] = {}
    everybody = [(number, number % 3, 0.98 if number % 7 else 1.0) for number in range(1, MANY + 40)]
    for number, area, strength in [*everybody, *found]:
        if number in known:
            posting.drop(known.pop(number)[0])
            if area == 2:
                continue
        known[number] = (party(number, area=f"A{area}"), strength)
        posting.put(*known[number])
        if found:  # what is kept in order must follow the next change
            posting.surest(party(number, area="A1"), 5)
    return posting, known


@given(changes, st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_a_posting_changed_step_by_step_knows_who_lives_near(found: list[tuple[int, int, float]], number: int) -> None:
    posting, known = filled(found)
    asking = party(number, area="A1")
    near = posting.near(asking)
    assert dict(posting.strengths) == {each: strength for each, (_, strength) in known.items()}
    in_area = {each for each, (other, _) in known.items() if other.area == "A1"}
    if len(known) > MANY:
        assert set(near[: len(in_area)]) == in_area
        assert len(near) == len(in_area) + OTHERS
        assert set(near) <= known.keys()
    else:
        assert sorted(near) == sorted(known)


@given(changes)
@settings(max_examples=30, deadline=None)
def test_not_always_the_same_of_many_equals_are_looked_at(found: list[tuple[int, int, float]]) -> None:
    posting, known = filled(found)
    for each in range(400, 400 + MANY):
        posting.put(party(each, area="A1"), 1.0)
        known[each] = (party(each, area="A1"), 1.0)
    equals = {each for each, (other, strength) in known.items() if other.area == "A1" and strength == 1.0}
    seen = [posting.surest(party(number, area="A1"), 10) for number in range(1, 60)]
    assert all(len(set(some)) == 10 and equals.issuperset(some) for some in seen)
    assert len({number for some in seen for number in some}) > 100


@given(changes, st.integers(1, 300), st.integers(1, 60))
@settings(max_examples=60, deadline=None)
def test_the_surest_are_those_that_sorting_all_would_put_first(
    found: list[tuple[int, int, float]], number: int, most: int
) -> None:
    posting, known = filled(found)
    asking = party(number, area="A1")
    surest = posting.surest(asking, most)
    strengths = sorted((known[each][1] for each in dict.fromkeys(posting.near(asking))), reverse=True)
    assert [known[each][1] for each in surest] == strengths[:most]
    assert len(set(surest)) == len(surest)
    weakest = known[surest[-1]][1] if surest else 0.0
    stronger = {each for each in posting.near(asking) if known[each][1] > weakest}
    assert stronger <= set(surest)


def test_the_search_finds_what_comparing_everybody_finds(reader: PhraseReader) -> None:
    chance = Random(20)
    people = [
        party(
            number,
            interests=chance.sample(SAID, 2),
            needs=chance.sample(SAID, 1),
            talents=chance.sample(SAID, 1),
            area=chance.choice(["", "Noord", "Zuid"]),
            birth_year=chance.choice([None, 1950, 1990]),
            asks=chance.choice([0, 0, 1, 4]),
            household=chance.choice([None, None, None, 1, 2]),
        )
        for number in range(1, 61)
    ]
    index = MatchIndex(reader)
    index.build(people)
    for mine in people:
        ways = Ways(index, mine)
        others = [other for other in people if may_pair(index, mine, other)]
        shared = [(other, links(index, ways, other)) for other in others]
        fits = [(score(index, mine, other, found), other, found[0]) for other, found in shared if found]
        weak = index.weights.weak
        scored = [(fit * asked_factor(index, mine, other, best), other.number, fit) for fit, other, best in fits]
        scored.sort(key=lambda entry: (-entry[0], entry[1]))
        best = [entry for place, entry in enumerate(scored) if place < ALWAYS or entry[2] >= weak]
        for limit in (10, 60):
            searched = suggestions(index, mine.number, Wanted(limit=limit))
            assert [(found.score, found.theirs) for found in searched] == [
                (round(worth, 6), number) for worth, number, _ in best[:limit]
            ]


def test_how_many_have_both_follows_every_change(reader: PhraseReader) -> None:
    index = MatchIndex(reader)
    both = party(1, interests=["schaken", "houdt duiven"])
    index.build([both, party(2, interests="schaken", talents="houdt duiven"), party(3, interests="schaken")])
    topics = ["schaken", next(trait.topic for trait in index.traits[1].values() if trait.topic != "schaken")]
    assert index.with_both(*topics) == index.with_both(*reversed(topics)) == 2
    index.put(party(3, interests=["schaken", "houdt duiven"]))
    assert index.with_both(*topics) == 3
    index.put(party(2, interests="zingt in een koor"))
    index.drop(1)
    assert index.with_both(*topics) == 1
    index.put(both)
    assert index.with_both(*topics) == 2
