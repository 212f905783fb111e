from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.introductions import FIRST_CHECK, IntroductionState
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.parties import SuggestionKind
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import Cancelled, UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import asks, introductions, match_index, organisations, residents, set_aside, suggestable
from verbinder.usecases import suggestions as subject


@dataclass(frozen=True)
class People:
    rosa: int
    kamla: int
    piet: int
    sevda: int


def add(notebook: Notebook, name: str, **gifts: list[str]) -> int:
    return residents.add(notebook, ResidentFields(given_name=name, street="Lindelaan"), **gifts)


@pytest.fixture
def people(notebook: Notebook) -> People:
    """Rosa and Kamla both keep pigeons; Piet seeks what Sevda can."""
    return People(
        add(notebook, "Rosa", interests=["houdt postduiven"]),
        add(notebook, "Kamla", interests=["postduiven houden"]),
        add(notebook, "Piet", needs=["Nederlands leren"]),
        add(notebook, "Sevda", talents=["geeft taalles Nederlands"]),
    )


def test_the_overview_tells_a_feast_apart_from_the_others(notebook: Notebook, people: People) -> None:
    found = subject.overview(notebook)
    assert [{view.mine.number, view.theirs.number} for view in found.feasts] == [{people.rosa, people.kamla}]
    assert [{view.mine.number, view.theirs.number} for view in found.others] == [{people.piet, people.sevda}]
    assert found.people == 4


def test_the_overview_of_one_kind_has_only_that_kind(notebook: Notebook, people: People) -> None:
    found = subject.overview(notebook, kinds=[SuggestionKind.COMPLEMENT])
    assert found.feasts == ()
    assert [view.kind for view in found.others] == [SuggestionKind.COMPLEMENT]


def test_the_overview_stops_when_asked(notebook: Notebook, people: People) -> None:
    match_index.ready(notebook)
    with pytest.raises(Cancelled):
        subject.overview(notebook, cancelled=lambda: True)


def test_three_with_the_same_wish_are_in_the_overview(notebook: Notebook) -> None:
    wishing = {add(notebook, name, needs=["een naaicafé"]) for name in ("Ans", "Bea", "Cor")}
    (group,) = subject.overview(notebook).groups
    assert {member.number for member, _ in group.members} == wishing


def test_others_are_offered_instead_of_a_helper_on_either_side_of_the_list(notebook: Notebook, people: People) -> None:
    yara = add(notebook, "Yara", talents=["taalles geven"])
    for _ in range(3):
        asks.add(notebook, people.sevda)
    for number in (people.piet, people.sevda):
        view = next(
            view
            for view in subject.for_party(notebook, number)
            if {view.mine.number, view.theirs.number} == {people.piet, people.sevda}
        )
        assert view.greyed
        assert view.asked.count == 3
        assert [other.theirs.number for other in subject.others_never_asked(notebook, view)] == [yara]


def test_who_is_helped_may_have_been_asked_often(notebook: Notebook, people: People) -> None:
    for _ in range(3):
        asks.add(notebook, people.piet)
    (view,) = subject.for_party(notebook, people.sevda)
    assert not view.greyed
    assert view.cautions == ()


def test_an_introduction_that_was_made_already_is_one_step_and_asked_about_in_a_week(
    notebook: Notebook, people: People
) -> None:
    fields = IntroductionFields(one=people.rosa, other=people.kamla)
    made = introductions.introduction(notebook, introductions.propose(notebook, fields, introduced=True))
    assert made.state is IntroductionState.INTRODUCED
    assert made.introduced_on == notebook.today()
    assert made.check_on == notebook.today() + FIRST_CHECK
    notebook.undo()
    assert introductions.open_introductions(notebook) == ()


def test_it_is_known_what_came_forth_from_an_introduction(notebook: Notebook, people: People) -> None:
    first = introductions.propose(notebook, IntroductionFields(one=people.rosa, other=people.kamla))
    second = introductions.propose(notebook, IntroductionFields(one=people.kamla, other=people.piet, led_from_id=first))
    assert [each.id for each in introductions.led_to(notebook, first)] == [second]


def test_people_and_organisations_are_found_by_the_beginning_of_a_name(notebook: Notebook, people: People) -> None:
    organisation_id = organisations.add(notebook, OrganisationFields("Rosarium de Linde"))
    found = suggestable.find(notebook, "ros")
    assert [party.number for party in found] == [people.rosa, -organisation_id]
    assert suggestable.find(notebook, "") == ()


@pytest.mark.parametrize("approach", [Approach.NEVER, Approach.REST])
def test_who_may_not_be_suggested_is_not_found_either(notebook: Notebook, people: People, approach: Approach) -> None:
    residents.set_approach(notebook, people.rosa, approach)
    assert suggestable.find(notebook, "rosa") == ()
    assert not suggestable.may_be_suggested(notebook, people.rosa)
    assert suggestable.gifts_of(notebook, people.rosa) == ()
    assert suggestable.may_be_suggested(notebook, people.kamla)


def test_a_gift_leads_to_its_owner(notebook: Notebook, people: People) -> None:
    (gift,) = suggestable.gifts_of(notebook, people.piet)
    assert gift.phrase == "Nederlands leren"
    assert suggestable.owner_of(notebook, gift.id) == people.piet
    assert suggestable.name_of(notebook, people.piet).name == "Piet"
    with pytest.raises(UserError):
        suggestable.owner_of(notebook, 999)
    with pytest.raises(UserError):
        suggestable.name_of(notebook, 999)


def test_a_word_that_no_concept_has_cannot_be_said_not_to_mean_it(notebook: Notebook, people: People) -> None:
    add(notebook, "Ans", interests=["knutselt aan flubberdozen"])
    add(notebook, "Bea", interests=["flubberdozen"])
    views = subject.overview(notebook)
    by_pair = {view.mine.first_name: view for view in (*views.feasts, *views.others)}
    assert set_aside.can_be_refused(by_pair["Rosa"])
    unknown = next(view for name, view in by_pair.items() if name in ("Ans", "Bea"))
    assert not set_aside.can_be_refused(unknown)


def test_the_index_knows_a_change_before_who_shows_it_hears_of_it(notebook: Notebook, people: People) -> None:
    seen: list[int] = []
    notebook.listen(lambda _changes: seen.append(len(subject.for_party(notebook, people.rosa))))
    match_index.ready(notebook)
    set_aside.later(notebook, subject.for_party(notebook, people.rosa)[0], notebook.today() + timedelta(days=3))
    assert seen == [0]
