"""What the notebook knows of who knows whom, and what of it stays without us."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.network.ties import Kind as Who
from verbinder.domain.network.ties import Through
from verbinder.domain.network_views import Layer, NetworkView, PersonTies
from verbinder.domain.organisations import ContactPersonFields, OrganisationFields
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import Cancelled, UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import households, network, organisations, residents, streets

DAY = date(2026, 2, 1)
Met = Callable[..., int]


def people(notebook: Notebook, *names: str, street: str = "") -> list[int]:
    return [residents.add(notebook, ResidentFields(given_name=name, street=street)) for name in names]


def add(notebook: Notebook, kind: Kind, **values: Any) -> int:
    with notebook.unit_of_work(Operation.EDIT_INITIATIVE) as work:
        number = work.add(kind, **values)
        work.commit()
    return number


def introduced(notebook: Notebook, one: int, other: int | None = None, **values: Any) -> int:
    values = {"state": "met", "proposed_on": DAY, "mine": "schaken", "theirs": "schaakt", **values}
    return add(notebook, Kind.INTRODUCTION, resident_id=one, other_resident_id=other, **values)


def initiative(notebook: Notebook, name: str = "Soeptafel") -> int:
    return add(notebook, Kind.INITIATIVE, name=name)


def activity(notebook: Notebook, initiative_id: int, came: Sequence[int], on_date: date = DAY, **values: Any) -> int:
    number = add(notebook, Kind.ACTIVITY, initiative_id=initiative_id, on_date=on_date, **values)
    for resident_id in came:
        add(notebook, Kind.ACTIVITY_PERSON, activity_id=number, resident_id=resident_id)
    return number


def names(found: PersonTies) -> list[str]:
    return [tie.other.name for tie in found.ties]


def alone(view: NetworkView) -> list[str]:
    return [person.name for person in view.alone.people]


def test_an_empty_notebook_has_an_empty_network(notebook: Notebook) -> None:
    view = network.network(notebook)
    assert (view.residents, view.group_count, view.alone.count, view.bridges, view.largest_share) == (0, 0, 0, (), 0.0)
    assert network.drawing(notebook).nodes == ()


def test_introductions_that_were_made_join_people_others_do_not(notebook: Notebook) -> None:
    jan, els, kees, piet = people(notebook, "Jan", "Els", "Kees", "Piet")
    introduced(notebook, jan, els, introduced_on=date(2026, 2, 8))
    introduced(notebook, jan, kees, state="never_went")
    introduced(notebook, jan, piet, state="proposed")
    found = network.of_person(notebook, jan)
    assert names(found) == ["Els"]
    (tie,) = found.ties
    (ground,) = tie.grounds
    assert (tie.since, ground.through, ground.about) == (date(2026, 2, 8), Through.INTRODUCTION, "schaken – schaakt")
    assert network.network(notebook).untied.count == 2


def test_who_shares_a_household_an_activity_or_an_initiative_knows_each_other(notebook: Notebook) -> None:
    jan, els, kees, piet = people(notebook, "Jan", "Els", "Kees", "Piet")
    households.live_with(notebook, jan, els)
    soup = initiative(notebook)
    activity(notebook, soup, [jan, kees])
    for who, part in ((jan, "initiator"), (piet, "carrier"), (kees, "participant")):
        add(notebook, Kind.INVOLVED, initiative_id=soup, resident_id=who, part=part, from_on=DAY)
    found = network.of_person(notebook, jan)
    assert names(found) == ["Els", "Kees", "Piet"]
    grounds = {tie.other.name: [(ground.through, ground.about) for ground in tie.grounds] for tie in found.ties}
    assert grounds == {
        "Els": [(Through.HOUSEHOLD, "")],
        "Kees": [(Through.ACTIVITY, "Soeptafel")],
        "Piet": [(Through.INITIATIVE, "Soeptafel")],
    }


def test_who_carried_it_after_each_other_did_not_meet_by_that(notebook: Notebook) -> None:
    jan, els, kees = people(notebook, "Jan", "Els", "Kees")
    soup = initiative(notebook)
    for who, start, end in ((jan, 2022, 2023), (els, 2024, None), (kees, 2023, 2025)):
        days = {"from_on": date(start, 1, 1), "until_on": end and date(end, 6, 1)}
        add(notebook, Kind.INVOLVED, initiative_id=soup, resident_id=who, part="carrier", **days)
    found = network.of_person(notebook, kees)
    assert names(found) == ["Els", "Jan"]
    assert {tie.other.name: tie.since for tie in found.ties} == {"Jan": date(2023, 1, 1), "Els": date(2024, 1, 1)}
    assert names(network.of_person(notebook, jan)) == ["Kees"]


def test_guests_without_a_name_make_it_a_crowd(notebook: Notebook) -> None:
    jan, els = people(notebook, "Jan", "Els")
    activity(notebook, initiative(notebook), [jan, els], unnamed=30)
    assert network.network(notebook).ties_between_residents == 0


def test_what_is_planned_has_brought_nobody_together_yet(notebook: Notebook) -> None:
    jan, els = people(notebook, "Jan", "Els")
    activity(notebook, initiative(notebook), [jan, els], notebook.today() + timedelta(days=1))
    assert network.network(notebook).untied.count == 2


def test_who_only_spoke_with_us_would_be_alone(notebook: Notebook, met: Met) -> None:
    jan, els, kees, _piet = people(notebook, "Jan", "Els", "Kees", "Piet")
    met(notebook, DAY, jan)
    met(notebook, date(2026, 1, 3), jan, els)
    met(notebook, DAY, kees, outcome="not_home")
    view = network.network(notebook)
    assert alone(view) == ["Jan", "Els"]
    assert [person.name for person in view.untied.people] == ["Kees", "Piet"]
    (tie,) = network.of_person(notebook, jan).ties
    assert (tie.other.layer, tie.since) == (Layer.US, date(2026, 1, 3))


def test_people_we_brought_to_talk_know_each_other(notebook: Notebook, met: Met) -> None:
    jan, els, kees, piet = people(notebook, "Jan", "Els", "Kees", "Piet")
    met(notebook, DAY, jan, els, outcome="let_people_talk")
    told_elsewhere = met(notebook, DAY, kees, piet, outcome="let_people_talk")
    activity(notebook, initiative(notebook), [kees, piet], contact_id=told_elsewhere, unnamed=40)
    view = network.network(notebook)
    assert [group.residents for group in view.groups] == [2]
    assert alone(view) == ["Kees", "Piet"]


def test_an_association_stays_and_an_institution_does_not(notebook: Notebook) -> None:
    jan, els = people(notebook, "Jan", "Els")
    club = organisations.add(notebook, OrganisationFields(name="Wandelclub", kind="association"))
    office = organisations.add(notebook, OrganisationFields(name="Welzijn", kind="institution"))
    introduced(notebook, jan, organisation_id=club)
    introduced(notebook, els, organisation_id=office)
    view = network.network(notebook)
    assert alone(view) == ["Els"]
    (group,) = view.groups
    assert (group.residents, [person.name for person in group.people]) == (1, ["Jan", "Wandelclub"])
    assert [person.layer for person in group.people] == [Layer.RESIDENTS, Layer.ASSOCIATIONS]
    assert (view.ties_between_residents, view.ties_with_associations, view.ties_with_professionals) == (0, 1, 1)


def test_to_be_brought_where_a_resident_is_the_only_one_to_speak_to_is_to_meet_them(notebook: Notebook) -> None:
    jan, els, kees = people(notebook, "Jan", "Els", "Kees")
    club = organisations.add(notebook, OrganisationFields(name="Wandelclub", kind="association"))
    organisations.add_contact_person(notebook, club, ContactPersonFields(resident_id=els))
    introduced(notebook, jan, organisation_id=club)
    assert names(network.of_person(notebook, jan)) == ["Els", "Wandelclub"]
    organisations.add_contact_person(notebook, club, ContactPersonFields(resident_id=kees))
    assert names(network.of_person(notebook, jan)) == ["Wandelclub"]


def test_an_organisation_that_led_was_there(notebook: Notebook) -> None:
    (jan,) = people(notebook, "Jan")
    office = organisations.add(notebook, OrganisationFields(name="Welzijn", kind="institution"))
    soup = initiative(notebook)
    activity(notebook, soup, [jan], organisation_led="professional", organisation_id=office, verbinder="present")
    found = network.of_person(notebook, jan)
    assert [tie.other.layer for tie in found.ties] == [Layer.US, Layer.ORGANISATIONS]
    assert (found.stays, found.holds) == (0, 0)


def test_who_bridges_is_told_with_what_would_be_cut_off(notebook: Notebook) -> None:
    first, second = people(notebook, *"ABCD"), people(notebook, *"EFG")
    (bridge,) = people(notebook, "Brug")
    soup = initiative(notebook)
    activity(notebook, soup, [*first, bridge])
    activity(notebook, soup, [*second, bridge])
    for who in (*first, *second, bridge):
        add(notebook, Kind.INVOLVED, initiative_id=soup, resident_id=who, part="participant")
    view = network.network(notebook)
    assert [(one.person.name, one.cut_off, one.parts) for one in view.bridges] == [("Brug", 3, (4, 3))]
    assert network.of_person(notebook, bridge).holds == 3
    assert [(one.name, one.person.name, one.people) for one in view.leans_on_one] == [("Soeptafel", "Brug", 8)]


def test_a_tie_that_alone_joins_two_groups_says_what_it_rests_on(notebook: Notebook) -> None:
    first, second = people(notebook, *"ABC"), people(notebook, *"EFG")
    soup = initiative(notebook)
    activity(notebook, soup, first)
    activity(notebook, soup, second)
    introduced(notebook, first[0], second[0], mine="breien", theirs="breien")
    (thin,) = network.network(notebook).thin_ties
    assert (thin.one.name, thin.other.name, thin.smaller, thin.larger) == ("A", "E", 3, 3)
    assert [ground.about for ground in thin.grounds] == ["breien"]


def test_who_is_archived_is_out_and_made_the_group_no_smaller(notebook: Notebook) -> None:
    crowd = people(notebook, *(f"Bewoner {number}" for number in range(13)))
    activity(notebook, initiative(notebook), crowd)
    residents.archive(notebook, crowd[0], True)
    view = network.network(notebook)
    assert (view.residents, view.ties_between_residents) == (12, 0)
    with pytest.raises(UserError) as caught:
        network.of_person(notebook, crowd[0])
    assert caught.value.code == "record.gone"


def test_who_wants_to_be_left_alone_is_counted_and_not_named(notebook: Notebook, met: Met) -> None:
    jan, els, _kees, piet = people(notebook, "Jan", "Els", "Kees", "Piet")
    met(notebook, DAY, jan, els)
    residents.set_approach(notebook, els, Approach.NEVER)
    residents.set_approach(notebook, piet, Approach.REST, until=notebook.today() + timedelta(days=7))
    view = network.network(notebook)
    assert (view.alone.count, view.alone.left_alone, alone(view)) == (2, 1, ["Jan"])
    assert (view.untied.count, view.untied.left_alone) == (2, 1)
    assert [person.name for person in view.untied.people] == ["Kees"]


def test_lists_are_cut_off_and_counted_whole(notebook: Notebook, met: Met) -> None:
    met(notebook, DAY, *people(notebook, "Jan", "Els", "Kees"))
    view = network.network(notebook, limit=2)
    assert (view.alone.count, alone(view)) == (3, ["Jan", "Els"])


def test_a_change_is_seen_the_next_time_one_asks_and_so_is_another_day(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    jan, els = people(notebook, "Jan", "Els")
    assert not network.is_ready(notebook)
    network.ready(notebook)
    assert network.is_ready(notebook)
    streets.add(notebook, "Kerkstraat")
    assert not network.is_ready(notebook)
    introduced(notebook, jan, els)
    assert names(network.of_person(notebook, jan)) == ["Els"]
    notebook.undo()
    assert network.of_person(notebook, jan).ties == ()
    tomorrow: datetime = notebook.clock() + timedelta(days=1)
    monkeypatch.setattr(notebook, "clock", lambda: tomorrow)
    assert not network.is_ready(notebook)
    assert network.network(notebook).on_date == tomorrow.date()


def test_building_tells_how_far_it_is_and_can_be_called_off(notebook: Notebook) -> None:
    people(notebook, "Jan")
    steps: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        network.ready(notebook, progress=lambda *step: steps.append(step), cancelled=lambda: len(steps) == 2)
    assert steps == [(1, 4), (2, 4)]
    assert not network.is_ready(notebook)
    network.ready(notebook)
    assert network.network(notebook).residents == 1


def test_a_picture_has_everybody_with_a_tie_and_every_tie_once(notebook: Notebook, met: Met) -> None:
    jan, els, kees, _ = people(notebook, "Jan", "Els", "Kees", "Niemand")
    met(notebook, DAY, jan, kees)
    introduced(notebook, jan, els)
    drawn = network.drawing(notebook)
    assert [node.name for node in drawn.nodes] == ["", "Jan", "Els", "Kees"]
    pairs = {(drawn.nodes[line.one].name, drawn.nodes[line.other].name): line.with_professional for line in drawn.lines}
    assert pairs == {("", "Jan"): True, ("", "Kees"): True, ("Jan", "Els"): False}
    without = network.drawing(notebook, professionals=False)
    assert [node.name for node in without.nodes] == ["Jan", "Els"]


def test_a_picture_can_be_of_an_area_or_around_somebody_and_of_so_many_at_most(notebook: Notebook, met: Met) -> None:
    one, two = people(notebook, "Jan", "Els", street="Kerkstraat")
    far, further, furthest = people(notebook, "Kees", "Piet", "Truus", street="Lindelaan")
    for left, right in ((one, two), (two, far), (far, further), (further, furthest)):
        introduced(notebook, left, right)
    met(notebook, DAY, one, furthest)
    by_area = network.drawing(notebook, area="Kerkstraat", professionals=False)
    assert [node.name for node in by_area.nodes] == ["Jan", "Els"]
    near = network.drawing(notebook, around=one)
    assert [node.name for node in near.nodes if node.who.kind is Who.RESIDENT] == ["Jan", "Els", "Kees"]
    few = network.drawing(notebook, professionals=False, most=3)
    assert (len(few.nodes), few.left_out, len(few.lines)) == (3, 2, 2)
    with pytest.raises(UserError):
        network.drawing(notebook, around=999)
