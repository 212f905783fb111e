"""The network as a drawing: everybody in their place, with what the answers say of them."""

from __future__ import annotations

import pytest

from tests.usecases.test_network import activity, initiative, introduced, people
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.network.ties import Kind as Who
from verbinder.domain.network_picture import Dot, NetworkLook
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import Cancelled, UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import network, network_picture, residents


def dots(look: NetworkLook) -> dict[str, Dot]:
    return {dot.person.name: dot for dot in look.picture.dots}


@pytest.fixture
def two_rings(notebook: Notebook) -> list[int]:
    """Four who know each other, four others, and a tie between the two fours."""
    made = people(notebook, "Jan", "Els", "Nel", "Kees", "Piet", "Rosa", "Kamla", "Ali")
    soup, garden = initiative(notebook, "Soeptafel"), initiative(notebook, "Tuin")
    activity(notebook, soup, made[:4])
    activity(notebook, garden, made[4:])
    introduced(notebook, made[3], made[4])
    return made


def test_an_empty_notebook_has_an_empty_drawing(notebook: Notebook) -> None:
    look = network_picture.look(notebook)
    assert (look.picture.dots, look.picture.ties, look.person) == ((), (), None)


def test_each_dot_says_with_whom_one_stays_and_who_would_lose_them(notebook: Notebook, two_rings: list[int]) -> None:
    found = dots(network_picture.look(notebook))
    assert {dot.group for dot in found.values()} == {0}
    assert (found["Kees"].cut_off, found["Jan"].cut_off) == (3, 0)
    assert (found["Kees"].ties, found["Jan"].ties) == (4, 3)
    assert not any(dot.is_alone for dot in found.values())


def test_the_tie_that_alone_joins_two_groups_is_drawn_as_such(notebook: Notebook, two_rings: list[int]) -> None:
    picture = network_picture.look(notebook).picture
    (thin,) = [tie for tie in picture.ties if tie.thin]
    assert {picture.dots[end].person.name for end in (thin.one, thin.other)} == {"Kees", "Piet"}


def test_professionals_stand_apart_above_all_others(notebook: Notebook, two_rings: list[int]) -> None:
    soup = initiative(notebook, "Koffie")
    (alone,) = people(notebook, "Alleen")
    activity(notebook, soup, [alone], verbinder="led")
    found = network_picture.look(notebook).picture.dots
    us = [dot for dot in found if dot.is_professional]
    assert [dot.person.who.kind for dot in us] == [Who.PROFESSIONAL]
    assert us[0].y < min(dot.y for dot in found if not dot.is_professional)
    (left,) = [dot for dot in found if dot.person.name == "Alleen"]
    assert (left.is_alone, left.ties) == (True, 0)


def test_who_is_to_be_left_in_peace_is_drawn_but_never_named(notebook: Notebook, two_rings: list[int]) -> None:
    residents.set_approach(notebook, two_rings[0], Approach.NEVER)
    found = dots(network_picture.look(notebook))
    assert (found["Jan"].name, found["Els"].name) == ("", "Els")
    assert "Jan" not in [person.name for person in network_picture.find(notebook, "")]


def test_around_one_there_are_those_they_know_and_who_these_know(notebook: Notebook, two_rings: list[int]) -> None:
    look = network_picture.look(notebook, two_rings[0])
    assert sorted(dots(look)) == ["Els", "Jan", "Kees", "Nel", "Piet"]
    assert look.person is not None
    assert [tie.other.name for tie in look.person.ties] == ["Els", "Kees", "Nel"]
    with pytest.raises(UserError, match=r"record\.gone"):
        network_picture.look(notebook, 9_999)


def test_people_are_found_by_the_beginnings_of_their_names(notebook: Notebook) -> None:
    for given, surname in (("Zoë", "Kramer"), ("Kamla", "Zoet"), ("Jan", "Kramer")):
        residents.add(notebook, ResidentFields(given_name=given, surname=surname))
    assert [person.name for person in network_picture.find(notebook, "kra zoe")] == ["Zoë Kramer"]
    assert len(network_picture.find(notebook, "")) == 3
    assert network_picture.find(notebook, "xyz") == ()


def test_it_tells_how_far_it_is_in_hundredths_and_stops_when_asked(notebook: Notebook, two_rings: list[int]) -> None:
    told: list[tuple[int, int]] = []
    network_picture.look(notebook, progress=lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {100}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert network.is_ready(notebook)
    with pytest.raises(Cancelled):
        network_picture.look(notebook, cancelled=lambda: True)


def test_one_area_can_be_drawn_by_itself_while_the_answers_stay_those_of_everybody(notebook: Notebook) -> None:
    near = people(notebook, "Jan", "Els", street="Lindegaarde")
    far = people(notebook, "Kees", "Piet", street="Turfhoek")
    introduced(notebook, *near)
    introduced(notebook, *far)
    look = network_picture.look(notebook, area="Turfhoek")
    assert (look.areas, look.area, sorted(dots(look))) == (("Lindegaarde", "Turfhoek"), "Turfhoek", ["Kees", "Piet"])
    assert look.view.group_count == 2
    assert network_picture.look(notebook, area="Nergens").area == ""


def takes_part(notebook: Notebook, initiative_id: int, *residents_: int) -> None:
    with notebook.unit_of_work(Operation.EDIT_INVOLVED) as work:
        for who in residents_:
            work.add(Kind.INVOLVED, initiative_id=initiative_id, resident_id=who, part="participant")
        work.commit()


def test_the_people_of_an_initiative_and_whom_they_know_can_be_drawn_by_themselves(notebook: Notebook) -> None:
    jan, els, kees, piet, far = people(notebook, "Jan", "Els", "Kees", "Piet", "Ver")
    for one, other in ((jan, els), (els, kees), (kees, piet), (piet, far)):
        introduced(notebook, one, other)
    soup, alone = initiative(notebook, "Soeptafel"), initiative(notebook, "Alleen")
    takes_part(notebook, soup, jan, els)
    takes_part(notebook, alone, piet)
    look = network_picture.look(notebook, initiative=soup)
    assert (look.initiatives, look.initiative) == (((soup, "Soeptafel"),), soup)
    assert sorted(dots(look)) == ["Els", "Jan", "Kees"]
    assert look.view.residents == 5
    everybody = network_picture.look(notebook, initiative=alone)
    assert (everybody.initiative, len(dots(everybody))) == (None, 5)
