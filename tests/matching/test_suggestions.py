"""Who is suggested to whom, as what and in which order: the weights, one by one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.matching.parties import party
from verbinder.domain.day_parts import DayPart
from verbinder.domain.parties import Party, SuggestionKind, pair
from verbinder.errors import Cancelled
from verbinder.matching.groups import groups
from verbinder.matching.index import MatchIndex
from verbinder.matching.phrases import PhraseReader
from verbinder.matching.postings import MANY
from verbinder.matching.roles import is_delicate
from verbinder.matching.suggest import ALWAYS, Wanted, for_everyone, suggestions
from verbinder.matching.suggestion import Caution, Nearness, Suggestion
from verbinder.matching.vocabulary import ConceptKind

TODAY = date(2026, 3, 12)
Make = Callable[..., MatchIndex]


@pytest.fixture
def index_of(reader: PhraseReader) -> Make:
    """An index of these parties."""

    def make(*parties: Party) -> MatchIndex:
        index = MatchIndex(reader, today=TODAY)
        index.build(parties)
        return index

    return make


def order(found: list[Suggestion]) -> list[int]:
    return [suggestion.theirs for suggestion in found]


@pytest.mark.parametrize(
    ("mine", "theirs", "kind"),
    [
        ({"interests": "houdt duiven"}, {"interests": "duivenmelker"}, SuggestionKind.PEER),
        ({"talents": "roti en pom"}, {"interests": "kookt Surinaams"}, SuggestionKind.PEER),
        ({"needs": "wil Engels leren"}, {"talents": "leraar Engels"}, SuggestionKind.COMPLEMENT),
        ({"talents": "leraar Engels"}, {"needs": "wil Engels leren"}, SuggestionKind.COMPLEMENT),
        ({"experiences": "pas gescheiden"}, {"experiences": "ligt in scheiding"}, SuggestionKind.EXPERIENCE),
        ({"needs": "zoekt iemand om mee te schaken"}, {"interests": "schaakt"}, SuggestionKind.PEER),
        ({"needs": "zoekt iemand om mee te schaken"}, {"needs": "wil schaken"}, SuggestionKind.PEER),
        ({"needs": "kan de huur niet betalen"}, {"needs": "heeft schulden"}, SuggestionKind.EXPERIENCE),
    ],
)
def test_what_two_residents_said_makes_the_kind(index_of: Make, mine: dict, theirs: dict, kind: SuggestionKind) -> None:
    (found,) = suggestions(index_of(party(1, **mine), party(2, **theirs)), 1)
    assert found.kind is kind


@pytest.mark.parametrize("said", [{"needs": "wil Engels leren"}, {"interests": "Engels spreken"}])
def test_an_offer_fits_a_need_or_an_interest(index_of: Make, said: dict) -> None:
    index = index_of(party(1, **said), party(-1, offers="cursus Engels voor beginners"))
    (found,) = suggestions(index, 1)
    assert (found.kind, found.theirs) == (SuggestionKind.ORGANISATION, -1)
    assert order(suggestions(index, -1)) == [1]


def test_what_an_organisation_seeks_fits_a_talent(index_of: Make) -> None:
    (found,) = suggestions(index_of(party(1, talents="leest graag voor"), party(-1, seeks="voorlezers gezocht")), 1)
    assert found.kind is SuggestionKind.ORGANISATION


def test_the_same_rare_hobby_comes_before_a_common_one(index_of: Make) -> None:
    swimmers = [party(number, interests="zwemmen") for number in range(3, 8)]
    index = index_of(party(1, interests=["zwemmen", "houdt postduiven"]), party(2, interests="duivenmelker"), *swimmers)
    found = suggestions(index, 1)
    assert order(found)[0] == 2
    assert [suggestion.feast for suggestion in found[:2]] == [True, False]


def test_a_rare_hobby_told_in_two_ways_that_count_as_one_is_a_feast_as_well(index_of: Make) -> None:
    one, other = party(1, interests="zeewateraquarium"), party(2, interests="houdt een aquarium")
    (found,) = suggestions(index_of(one, other), 1)
    assert found.feast
    assert found.best.holders == 2


def test_a_notebook_of_thirty_does_not_call_football_rare(index_of: Make) -> None:
    others = [party(number) for number in range(3, 31)]
    found = suggestions(index_of(party(1, interests="voetbal"), party(2, interests="voetballen"), *others), 1)
    assert not found[0].feast
    assert found[0].best.rarity < 0.5


def test_who_shares_two_things_comes_before_who_shares_one(index_of: Make) -> None:
    both = ["breien", "schaken"]
    index = index_of(party(1, interests=both), party(2, interests="breit sokken"), party(3, interests=both))
    assert order(suggestions(index, 1)) == [3, 2]


def test_the_same_thing_said_twice_is_one_thing(index_of: Make) -> None:
    index = index_of(
        party(1, interests=["breien", "schaken"]),
        party(2, interests=["breit sokken", "breit truien", "breiclub"]),
        party(3, interests=["breit mutsen", "schaakt"]),
    )
    assert order(suggestions(index, 1)) == [3, 2]
    assert suggestions(index, 2)[0].score < suggestions(index, 3)[0].score


def test_who_asks_comes_before_another_who_helps_with_the_same(index_of: Make) -> None:
    index = index_of(
        party(1, talents="past graag op"), party(2, talents="kan oppassen"), party(3, needs="oppas gezocht")
    )
    assert order(suggestions(index, 1)) == [3, 2]


def test_a_list_is_not_filled_up_with_what_is_only_near(index_of: Make) -> None:
    near = [party(number, interests="jeu de boules") for number in range(10, 14)]
    alone = suggestions(index_of(party(1, interests="darten"), *near), 1)
    chess = [party(number, interests="darten") for number in range(20, 23)]
    beside = suggestions(index_of(party(1, interests="darten"), *near, *chess), 1)
    assert order(beside) == [20, 21, 22]
    assert len(alone) <= ALWAYS


def test_who_can_help_with_debts_meets_who_lived_through_them_when_he_agreed(index_of: Make) -> None:
    def found(*, agreed: bool) -> list[Suggestion]:
        lived = party(1, experiences="zat diep in de schulden", agreed=agreed)
        return suggestions(index_of(lived, party(2, talents="schuldhulpmaatje geweest", agreed=False)), 1)

    assert found(agreed=False) == []
    assert [suggestion.kind for suggestion in found(agreed=True)] == [SuggestionKind.EXPERIENCE]


def test_being_retired_is_no_talent_for_those_who_retire(index_of: Make) -> None:
    retired, quiet = party(1, talents="gepensioneerd"), party(2, experiences="met pensioen")
    assert suggestions(index_of(retired, quiet), 1) == []


def test_what_is_lived_through_is_not_shared_by_a_word_of_no_topic(index_of: Make) -> None:
    one, other = "heeft lang xylomarimbaat moeten verdragen thuis", "daar hoorde ook xylomarimbaat altijd bij"
    assert suggestions(index_of(party(1, experiences=one), party(2, experiences=other)), 1) == []
    assert suggestions(index_of(party(1, interests="xylomarimbaat"), party(2, interests=other)), 1) != []


def test_nearness_breaks_a_tie_and_is_told(index_of: Make) -> None:
    index = index_of(
        party(1, interests="schaken", area="Noord", street="Kerkstraat"),
        party(2, interests="schaken", area="Zuid", street="Laan"),
        party(3, interests="schaken", area="West", street="Pad"),
        party(4, interests="schaken", area="Noord", street="Dorpsplein"),
        party(5, interests="schaken", area="Noord", street="Kerkstraat"),
        party(6, interests="schaken"),
    )
    index.adjacent = frozenset({frozenset({"Noord", "West"})})
    found = suggestions(index, 1)
    assert order(found) == [5, 4, 3, 6, 2]
    assert [suggestion.nearness for suggestion in found] == [
        Nearness.SAME_STREET,
        Nearness.SAME_AREA,
        Nearness.NEXT_AREA,
        Nearness.UNKNOWN,
        Nearness.OTHER_AREA,
    ]


def test_no_part_of_the_day_in_common_comes_later_and_is_said(index_of: Make) -> None:
    morning, evening = frozenset({DayPart.MORNING}), frozenset({DayPart.EVENING})
    index = index_of(
        party(1, interests="schaken", day_parts=morning),
        party(2, interests="schaken", day_parts=evening),
        party(3, interests="schaken", day_parts=morning | evening),
    )
    found = suggestions(index, 1)
    assert order(found) == [3, 2]
    assert found[0].day_parts == morning
    assert found[1].cautions == (Caution.NO_COMMON_TIME,)


def test_without_a_common_language_only_learning_the_language_counts(index_of: Make) -> None:
    dutch, turkish = frozenset({"nederlands"}), frozenset({"turks"})
    index = index_of(
        party(1, interests="schaken", needs="wil Nederlands leren", languages=turkish),
        party(2, interests="schaken", languages=dutch),
        party(3, talents="taalcoach", languages=dutch),
        party(4, interests="schaken"),
    )
    assert set(order(suggestions(index, 1))) == {3, 4}


def test_peers_of_an_age_come_first_and_for_help_age_does_not_matter(index_of: Make) -> None:
    index = index_of(
        party(1, interests="schaken", needs="wil Engels leren", birth_year=1950),
        party(2, interests="schaken", birth_year=1990),
        party(3, interests="schaken", birth_year=1955),
    )
    assert order(suggestions(index, 1)) == [3, 2]
    helped = index_of(
        party(1, needs="wil Engels leren", birth_year=1950),
        party(2, talents="leraar Engels", birth_year=1990),
        party(3, talents="leraar Engels", birth_year=1955),
    )
    assert len({suggestion.score for suggestion in suggestions(helped, 1)}) == 1


def test_what_was_heard_long_ago_counts_less(index_of: Make) -> None:
    index = index_of(
        party(1, interests="schaken"),
        party(2, interests="schaken", heard_on=TODAY - timedelta(days=1500)),
        party(3, interests="schaken", heard_on=TODAY - timedelta(days=20)),
    )
    assert order(suggestions(index, 1)) == [3, 2]


def test_who_was_asked_often_comes_later_and_over_the_limit_with_a_caution(index_of: Make) -> None:
    index = index_of(
        party(1, needs="oppas voor vrijdag"),
        party(2, talents="past graag op", asks=3),
        party(3, talents="past graag op", asks=1),
        party(4, talents="past graag op"),
        party(5, talents="past graag op", asks=1, ask_limit=1),
    )
    found = suggestions(index, 1)
    assert order(found) == [4, 3, 5, 2]
    assert [suggestion.cautions for suggestion in found] == [(), (), (Caution.OVER_ASKED,), (Caution.OVER_ASKED,)]


def test_who_would_come_to_give_to_an_organisation_is_asked_and_who_would_take_its_offer_is_not(index_of: Make) -> None:
    index = index_of(
        party(1, talents="geeft schaakles", asks=3),
        party(2, needs="wil leren schaken", asks=3),
        party(-1, offers="schaakles voor beginners"),
    )
    cautions = {suggestion.theirs: suggestion.cautions for suggestion in suggestions(index, -1)}
    assert cautions == {1: (Caution.OVER_ASKED,), 2: ()}


def test_help_that_goes_both_ways_comes_first(index_of: Make) -> None:
    index = index_of(
        party(1, needs="wil Engels leren", talents="repareert fietsen"),
        party(2, talents="leraar Engels"),
        party(3, talents="leraar Engels", needs="fiets is kapot, wie kan hem maken"),
    )
    found = suggestions(index, 1)
    assert order(found) == [3, 2]
    assert [suggestion.exchange for suggestion in found] == [True, False]


def test_the_same_words_come_before_only_the_same_concept(index_of: Make) -> None:
    index = index_of(
        party(1, interests="oude rozen"), party(2, interests="tuinieren"), party(3, interests="oude rozen")
    )
    assert order(suggestions(index, 1)) == [3, 2]


def test_a_rare_word_that_no_concept_has_is_a_match_by_itself(index_of: Make) -> None:
    index = index_of(
        party(3, interests="xylomarimbaat"),
        party(4, interests="de xylomarimbaat, al jaren"),
        party(5, interests="breien"),
    )
    assert order(suggestions(index, 3)) == [4]
    assert suggestions(index, 3)[0].best.topic.startswith("~")
    assert order(suggestions(index, 5)) == []


def test_a_word_that_many_have_and_nobody_knows_says_nothing(index_of: Make) -> None:
    index = index_of(*(party(number, interests="xylomarimbaat") for number in range(1, 8)))
    assert suggestions(index, 1) == []


@pytest.mark.parametrize("phrase", ["", "a", "😀😀", "en de het een", "я люблю шахматы", "x" * 10_000, "?!… —"])
def test_a_phrase_that_says_nothing_matches_nobody(index_of: Make, phrase: str) -> None:
    others = [party(number, interests=said) for number, said in enumerate(["schaken", "breien", "en de", "b", "🎉"], 2)]
    assert suggestions(index_of(party(1, interests=phrase), *others), 1) == []


def test_suggestions_can_be_asked_for_one_gift_and_for_some_kinds(index_of: Make) -> None:
    index = index_of(
        party(1, needs="wil Engels leren", interests="schaken"),
        party(2, talents="leraar Engels"),
        party(3, interests="schaakt graag"),
    )
    english, chess = (gift.id for gift in index.parties[1].gifts)
    assert order(suggestions(index, 1, Wanted(gift_id=english))) == [2]
    assert order(suggestions(index, 1, Wanted(gift_id=chess))) == [3]
    assert order(suggestions(index, 1, Wanted(kinds=frozenset({SuggestionKind.PEER})))) == [3]
    assert order(suggestions(index, 1, Wanted(limit=1))) == order(suggestions(index, 1))[:1]


def test_an_experience_written_as_an_interest_stays_delicate(index_of: Make) -> None:
    said = {"interests": "heeft een burn-out gehad"}
    assert suggestions(index_of(party(1, agreed=False, **said), party(2, **said)), 1) == []
    (found,) = suggestions(index_of(party(1, **said), party(2, **said)), 1)
    assert found.kind is SuggestionKind.EXPERIENCE


def test_the_index_follows_a_change_and_a_departure(index_of: Make) -> None:
    index = index_of(party(1, interests="schaken"), party(2, interests="schaken"))
    index.put(party(2, interests="breien"))
    assert suggestions(index, 1) == []
    index.put(party(2, interests="schaakt"))
    assert order(suggestions(index, 1)) == [2]
    index.drop(2)
    index.drop(2)
    assert suggestions(index, 1) == []
    assert (index.people, index.holders("schaken")) == (1, 1)


def test_an_index_changed_step_by_step_equals_one_built_at_once(index_of: Make) -> None:
    people = [
        party(number, interests=said, area=str(number % 3)) for number, said in enumerate(["schaken", "breien"] * 6, 1)
    ]
    built, changed = (
        index_of(*people),
        index_of(*(party(number, talents="zingt in een koor") for number in range(1, 13))),
    )
    for person in reversed(people):
        changed.put(person)
    for number in range(1, 13):
        one, other = suggestions(built, number), suggestions(changed, number)
        assert {(found.theirs, found.score) for found in one} == {(found.theirs, found.score) for found in other}


def test_of_very_many_those_who_live_near_come_first(index_of: Make) -> None:
    crowd = [party(number, interests="voetbal", area=f"A{number % 40}") for number in range(1, 3 * MANY)]
    index = index_of(*crowd)
    found = suggestions(index, 7)
    assert found
    assert all(index.parties[suggestion.theirs].area == "A7" for suggestion in found)


def test_everyone_gets_the_suggestions_they_would_get_alone(index_of: Make) -> None:
    people = [party(number, interests=said) for number, said in enumerate(["schaken", "breien", "vissen"] * 7, 1)]
    index = index_of(*people, party(-1, offers="breiavond"))
    told: list[tuple[int, int]] = []
    found = dict(for_everyone(index, progress=lambda done, total: told.append((done, total))))
    assert set(found) == set(range(1, 22))
    for number, ranked in found.items():
        assert [entry.theirs.number for entry in ranked] == order(suggestions(index, number))
    assert told[0] == (0, 21)


def test_everyone_can_be_cancelled(index_of: Make) -> None:
    index = index_of(party(1, interests="schaken"), party(2, interests="schaken"))
    with pytest.raises(Cancelled):
        list(for_everyone(index, cancelled=lambda: True))
    with pytest.raises(Cancelled):
        MatchIndex(index.reader).build([party(1)], cancelled=lambda: True)


def test_three_with_the_same_wish_are_a_group_and_two_are_not(index_of: Make) -> None:
    wishes = ["zoekt iemand om mee te wandelen", "wil graag wandelen met anderen", "wandelmaatje gezocht"]
    people = [party(number, needs=wish) for number, wish in enumerate(wishes, 1)]
    (group,) = groups(index_of(*people))
    assert [member.number for member in group.members] == [1, 2, 3]
    assert groups(index_of(*people[:2])) == []
    family = [party(number, needs=wish, household=9) for number, wish in enumerate(wishes, 1)]
    assert groups(index_of(*family)) == []


def test_a_group_of_very_many_falls_apart_into_neighbourhoods(index_of: Make) -> None:
    people = [party(number, needs="wandelmaatje gezocht", area=f"A{number % 5}") for number in range(1, 26)]
    found = groups(index_of(*people))
    assert sorted(group.area for group in found) == ["A0", "A1", "A2", "A3", "A4"]


def test_a_concept_may_say_itself_whether_it_is_delicate(reader: PhraseReader) -> None:
    vocabulary = reader.vocabulary
    assert vocabulary.concepts["pensioen"].kinds[0] is ConceptKind.EXPERIENCE
    assert not is_delicate(vocabulary, "pensioen")
    assert is_delicate(vocabulary, "rouw")
    assert is_delicate(vocabulary, "buurtbemiddeling")
    assert not is_delicate(vocabulary, "schaken")


def test_a_delicate_wish_makes_a_group_only_of_who_agreed(index_of: Make) -> None:
    said = {"needs": "wil van zijn schulden af"}
    assert groups(index_of(*(party(number, agreed=number < 3, **said) for number in range(1, 6)))) == []
    assert len(groups(index_of(*(party(number, **said) for number in range(1, 6))))) == 1


def test_a_pair_is_the_same_whoever_comes_first() -> None:
    assert pair(3, 1) == pair(1, 3) == (1, 3)
