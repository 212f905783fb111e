"""What makes a cluster of wishes, and which counts may be told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from verbinder.domain.agenda import Source, SourceCount, Wish, gathered, may_be_told, source_counts

BROADER = {"surinaams": "koken", "brood": "koken", "koken": "eten"}


def wish(source: Source, who: int, *topics: str) -> Wish:
    return Wish(source, who, frozenset(topics))


def resident(who: int, *topics: str) -> Wish:
    return wish(Source.RESIDENTS, who, *topics)


def test_three_of_a_kind_are_a_cluster_and_two_are_not() -> None:
    assert gathered([resident(1, "tuin"), resident(2, "tuin")], {}) == ()
    (found,) = gathered([resident(who, "tuin") for who in (1, 2, 3)], {})
    assert (found.topic, len(found.wishes)) == ("tuin", 3)


def test_two_of_different_kinds_are_a_cluster() -> None:
    (found,) = gathered([resident(1, "tuin"), wish(Source.NOTICED, 1, "tuin")], {})
    assert found.topic == "tuin"


def test_who_says_it_twice_counts_once() -> None:
    assert gathered([resident(1, "tuin"), resident(1, "tuin"), resident(2, "tuin")], {}) == ()


def test_what_finds_no_company_joins_the_broader_topic() -> None:
    wishes = [resident(1, "surinaams"), resident(2, "brood"), resident(3, "koken"), resident(3, "brood")]
    (found,) = gathered(wishes, BROADER)
    assert (found.topic, {one.who for one in found.wishes}) == ("koken", {1, 2, 3})
    (higher,) = gathered([resident(1, "surinaams"), resident(2, "brood"), resident(4, "eten")], BROADER)
    assert higher.topic == "eten"


def test_what_has_company_stays_by_itself() -> None:
    wishes = [*(resident(who, "brood") for who in (1, 2, 3)), resident(4, "surinaams")]
    assert [found.topic for found in gathered(wishes, BROADER)] == ["brood"]


def test_the_most_kinds_of_source_come_first_then_the_most_wishes() -> None:
    wishes = [resident(who, "tuin") for who in range(9)]
    wishes += [resident(1, "taal"), wish(Source.MUNICIPALITY, 1, "taal"), wish(Source.ORGANISATIONS, 1, "taal")]
    wishes += [resident(who, "sport") for who in range(4)]
    assert [found.topic for found in gathered(wishes, {})] == ["taal", "tuin", "sport"]


def test_few_residents_are_mentioned_and_not_counted() -> None:
    few = [resident(who) for who in range(4)]
    assert source_counts([*few, wish(Source.NOTICED, 1)]) == (
        SourceCount(Source.RESIDENTS, None),
        SourceCount(Source.NOTICED, 1),
    )
    assert source_counts([*few, resident(9)]) == (SourceCount(Source.RESIDENTS, 5),)


def test_few_residents_with_something_delicate_are_not_mentioned() -> None:
    few = [resident(who) for who in range(4)]
    assert source_counts(few, delicate=True) == ()
    assert source_counts([*few, resident(9)], delicate=True) == (SourceCount(Source.RESIDENTS, 5),)


def test_what_is_left_of_a_cluster_must_still_be_one() -> None:
    noticed = SourceCount(Source.NOTICED, 1)
    assert not may_be_told(source_counts([resident(1), wish(Source.NOTICED, 1)], delicate=True))
    assert may_be_told((SourceCount(Source.RESIDENTS, None),))
    assert may_be_told((noticed, SourceCount(Source.MUNICIPALITY, 1)))
    assert may_be_told((SourceCount(Source.NOTICED, 3),))
    assert not may_be_told(())


WISHES = st.lists(
    st.builds(
        Wish,
        st.sampled_from(Source),
        st.integers(0, 9),
        st.frozensets(st.sampled_from(["surinaams", "brood", "koken", "eten", "tuin"]), max_size=3),
    ),
    max_size=40,
)


@given(WISHES, st.booleans())
def test_no_count_of_residents_below_five_is_ever_told(wishes: list[Wish], delicate: bool) -> None:
    for found in gathered(wishes, BROADER):
        for count in source_counts(found.wishes, delicate=delicate):
            assert count.source is not Source.RESIDENTS or count.count is None or count.count >= 5


@given(WISHES)
def test_topics_that_go_round_in_a_circle_end(wishes: list[Wish]) -> None:
    circle = {"brood": "koken", "koken": "eten", "eten": "brood"}
    for found in gathered(wishes, circle):
        assert len(found.wishes) >= 2


@given(WISHES)
def test_the_order_of_wishes_does_not_matter(wishes: list[Wish]) -> None:
    turned = list(reversed(wishes))
    topics = [(found.topic, len(found.wishes)) for found in gathered(wishes, BROADER)]
    assert [(found.topic, len(found.wishes)) for found in gathered(turned, BROADER)] == topics
