"""Suggestions from an open notebook: of what is written down, current after every change, absolute where they must."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.gifts import GiftKind, GiftState
from verbinder.domain.parties import SuggestionKind
from verbinder.errors import Cancelled, UserError
from verbinder.matching.vocabulary import shipped_vocabulary
from verbinder.sentences import LANGUAGES, codes_in
from verbinder.store.notebook import Notebook
from verbinder.usecases import asks, gifts, introductions, match_index, organisations, places, residents, suggestions
from verbinder.usecases.organisations import OrganisationFields
from verbinder.usecases.parties_called import parties_called
from verbinder.usecases.residents import ResidentFields
from verbinder.usecases.suggestion_words import reason_text, told

Add = Callable[..., int]


@pytest.fixture
def add(notebook: Notebook) -> Add:
    """A resident by name, with what they said."""

    def make(name: str, *, street: str = "Kerkstraat", day_parts: str = "", **said: list[str]) -> int:
        fields = ResidentFields(given_name=name, street=street, day_parts=day_parts)
        return residents.add(notebook, fields, **said)

    return make


def names(notebook: Notebook, number: int) -> list[str]:
    return [view.theirs.name for view in suggestions.for_party(notebook, number)]


def test_a_rare_hobby_is_said_out_loud_in_both_languages(notebook: Notebook, add: Add) -> None:
    jan, _ = add("Jan", interests=["houdt postduiven"]), add("Els", interests=["duivenmelker"])
    (view,) = suggestions.for_party(notebook, jan)
    assert reason_text(view, "nl", shipped_vocabulary()) == (
        "Jan (“houdt postduiven”) en Els (“duivenmelker”) hebben postduiven houden gemeen. Hier zijn zij de enige twee."
        " Ze wonen in dezelfde straat."
    )
    assert reason_text(view, "en", shipped_vocabulary()).endswith("They live in the same street.")
    assert view.feast
    assert [each.mine.name for each in suggestions.feasts(notebook)] == ["Jan"]


def test_what_to_ask_first_never_names_the_other(notebook: Notebook, add: Add) -> None:
    jan, els = add("Jan", needs=["wil Engels leren"]), add("Els", talents=["leraar Engels"])
    for number, other in ((jan, "Els"), (els, "Jan")):
        (view,) = suggestions.for_party(notebook, number)
        for code, values in view.ask_first:
            if code != "ask_first.may_i_both":
                quoted = told(((code, values),), "nl", shipped_vocabulary()).partition("“")[2]
                assert other not in quoted
        assert view.helper == els


def test_a_place_is_offered_that_suits_both(notebook: Notebook, add: Add) -> None:
    jan, _ = add("Jan", interests=["schaken"]), add("Els", interests=["schaakt"])
    places.add(notebook, places.PlaceFields(name="Bij Truus thuis", kind="living_room", street="Kerkstraat"))
    places.add(notebook, places.PlaceFields(name="Het Pleintje", kind="square", street="Kerkstraat"))
    places.add(notebook, places.PlaceFields(name="De Linde", kind="community_centre", street="Kerkstraat"))
    (view,) = suggestions.for_party(notebook, jan)
    assert view.place is not None
    assert view.place.name == "De Linde"


def test_every_change_is_seen_at_the_next_question(notebook: Notebook, add: Add) -> None:
    jan, els = add("Jan", interests=["schaken"]), add("Els", interests=["breien"])
    assert names(notebook, jan) == []
    gift = gifts.add_gift(notebook, Kind.RESIDENT, els, GiftKind.INTEREST, "schaakt graag")
    assert names(notebook, jan) == ["Els"]
    gifts.set_gift_state(notebook, gift, GiftState.ENDED)
    assert names(notebook, jan) == []
    notebook.undo()
    assert names(notebook, jan) == ["Els"]
    gifts.remove_gift(notebook, gift)
    assert names(notebook, jan) == []
    add("Piet", interests=["schaken"])
    assert names(notebook, jan) == ["Piet"]


def test_a_single_change_does_not_build_the_index_anew(notebook: Notebook, add: Add) -> None:
    add("Jan", interests=["schaken"])
    match_index.ready(notebook)
    index = match_index.index_of(notebook).current()
    add("Els", interests=["schaken"])
    assert match_index.is_ready(notebook)
    assert match_index.index_of(notebook).current() is index


@pytest.mark.parametrize("how", ["never", "rest", "refused", "archived", "household"])
def test_who_must_not_be_suggested_is_not(notebook: Notebook, add: Add, how: str) -> None:
    jan, els = add("Jan", interests=["schaken"]), add("Els", interests=["schaken"])
    assert names(notebook, jan) == ["Els"]
    if how == "refused":
        residents.set_introducing(notebook, els, "refused")
    elif how == "archived":
        residents.archive(notebook, els, True)
    elif how == "household":
        residents.live_with(notebook, els, jan)
    else:
        until = notebook.today() + timedelta(days=3) if how == "rest" else None
        residents.set_approach(notebook, els, how, until)
    assert names(notebook, jan) == []
    if how != "household":
        assert suggestions.for_party(notebook, els) == ()
    notebook.undo()
    assert names(notebook, jan) == ["Els"]


def test_an_experience_is_suggested_only_where_both_agreed(notebook: Notebook, add: Add) -> None:
    jan, els = add("Jan", experiences=["ligt in scheiding"]), add("Els", experiences=["pas gescheiden"])
    assert names(notebook, jan) == []
    for number in (jan, els):
        (gift,) = residents.card(notebook, number).experiences
        gifts.set_agreed(notebook, gift.id, True)
    (view,) = suggestions.for_party(notebook, jan)
    assert view.kind is SuggestionKind.EXPERIENCE
    gifts.set_agreed(notebook, gift.id, False)
    assert names(notebook, jan) == []


def test_an_organisation_has_suggestions_and_is_one(notebook: Notebook, add: Add) -> None:
    jan = add("Jan", needs=["wil Engels leren"])
    school = organisations.add(notebook, OrganisationFields(name="Volksuniversiteit"), offers=["cursus Engels"])
    assert [view.theirs.organisation_id for view in suggestions.for_party(notebook, jan)] == [school]
    (view,) = suggestions.for_party(notebook, -school)
    assert (view.mine.organisation_id, view.theirs.resident_id) == (school, jan)
    fields = introductions.from_suggestion(view)
    assert (fields.one, fields.other, fields.mine) == (jan, -school, "wil Engels leren")


def test_who_is_asked_too_often_is_greyed_and_others_are_offered(notebook: Notebook, add: Add) -> None:
    jan, els = add("Jan", needs=["oppas gezocht"]), add("Els", talents=["past graag op"])
    others = [add(name, talents=["past graag op"]) for name in ("Piet", "Riet", "Siet", "Toon")]
    for days in (1, 20, 40):
        asks.add(notebook, els, "oppassen", on_date=notebook.today() - timedelta(days=days))
    found = suggestions.for_party(notebook, jan)
    last = found[-1]
    assert (last.theirs.resident_id, last.greyed, last.asked.count) == (els, True, 3)
    assert "Els is in de laatste 90 dagen al 3 keer gevraagd" in told(last.cautions, "nl", shipped_vocabulary())
    instead = suggestions.others_never_asked(notebook, last)
    assert len(instead) == 3
    assert {view.theirs.resident_id for view in instead} <= set(others)


def test_the_list_for_everybody_has_each_pair_once_and_nobody_too_often(notebook: Notebook, add: Add) -> None:
    for number in range(8):
        add(f"Naam{number}", interests=["schaken", "breien"])
    found = suggestions.for_all(notebook)
    pairs = [frozenset((view.mine.number, view.theirs.number)) for view in found]
    assert len(set(pairs)) == len(pairs)
    times = [number for pair in pairs for number in pair]
    assert max(times.count(number) for number in set(times)) <= suggestions.EACH
    with pytest.raises(Cancelled):
        suggestions.for_all(notebook, cancelled=lambda: True)


def test_the_same_wish_of_three_is_a_group(notebook: Notebook, add: Add) -> None:
    for name in ("Jan", "Els", "Piet"):
        add(name, needs=["wandelmaatje gezocht"])
    (group,) = suggestions.groups(notebook)
    assert group.is_wish
    assert [name.name for name, _ in group.members] == ["Jan", "Els", "Piet"]


def test_who_is_not_there_gets_a_sentence(notebook: Notebook) -> None:
    with pytest.raises(UserError) as caught:
        suggestions.for_party(notebook, 99)
    assert caught.value.code == "record.gone"


def test_a_party_is_found_by_name_given_name_or_id(notebook: Notebook, add: Add) -> None:
    jan = residents.add(notebook, ResidentFields(given_name="Jan", surname="Bos"))
    school = organisations.add(notebook, OrganisationFields(name="De School"))
    for called in ("Jan Bos", "jan", f"r{jan}", str(jan)):
        assert parties_called(notebook, called) == [jan]
    assert parties_called(notebook, "de school") == parties_called(notebook, f"o{school}")
    add("Jan")
    with pytest.raises(UserError) as caught:
        parties_called(notebook, "Jan Bosje")
    assert caught.value.code == "neighbourhood.unknown_person"


def test_every_sentence_of_a_reason_can_be_said_in_both_languages() -> None:
    values = dict.fromkeys(("one", "other", "mine", "theirs", "name", "organisation", "own", "offer", "area"), "Jan")
    values |= {"concept": "schaken", "day_parts": "morning evening", "spoken": "Turks", "count": "3", "days": "90"}
    for language in LANGUAGES:
        for section in ("reason", "ask_first", "caution"):
            for code in codes_in(section):
                text = told(((code, values),), language, shipped_vocabulary())
                assert text
                assert "{" not in text


def test_a_language_only_these_two_share_is_told(notebook: Notebook) -> None:
    jan, els = (
        residents.add(notebook, ResidentFields(given_name=name, languages="Turks"), interests=["schaken"])
        for name in ("Jan", "Els")
    )
    (view,) = suggestions.for_party(notebook, jan)
    assert view.theirs.number == els
    assert "Ze spreken allebei Turks." in reason_text(view, "nl", shipped_vocabulary())
