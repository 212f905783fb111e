"""Every situation a verbinder knows is in the example, so that each page has something to show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.introductions import IntroductionState
from verbinder.domain.organisations import OrganisationKind
from verbinder.domain.places import PlaceKind

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Find = Callable[[str], Row]
ContactsOf = Callable[[Row], list[Row]]

WEEK = timedelta(days=7)


def gifts(rows: Rows, person: Row, kind: str) -> list[Row]:
    return [gift for gift in rows["gift"] if gift["resident_id"] == person["id"] and gift["kind"] == kind]


def test_a_lady_joined_the_language_course(rows: Rows, resident: Find, contacts_of: ContactsOf) -> None:
    amira = resident("Amira")
    need = gifts(rows, amira, "need")[0]
    assert (need["state"], need["phrase"]) == ("met", "wil Nederlands oefenen")
    assert need["question_behind"]
    assert "handed_over" in {contact["outcome"] for contact in contacts_of(amira)}
    assert any("taaltraining" in offer["phrase"] for offer in rows["gift"] if offer["kind"] == "offer")


def test_the_shelter_is_busier_than_expected_and_comes_back_today(rows: Rows, today: date) -> None:
    signal = next(signal for signal in rows["signal"] if "nachtopvang" in signal["text"])
    assert (signal["state"], signal["comes_back_on"]) == ("parked", today)
    assert signal["organisation_id"]


def test_the_cook_got_her_small_budget_and_has_a_new_question(rows: Rows, resident: Find) -> None:
    states = {need["state"] for need in gifts(rows, resident("Yvonne"), "need")}
    assert states == {"met", "open"}


def test_two_people_share_a_rare_hobby_and_never_met(rows: Rows, resident: Find, contacts_of: ContactsOf) -> None:
    hobby = Counter(gift["phrase"] for gift in rows["gift"])["oude buizenradio's"]
    bouke, mehmet = contacts_of(resident("Bouke")), contacts_of(resident("Mehmet"))
    assert hobby == 2
    assert {contact["id"] for contact in bouke}.isdisjoint(contact["id"] for contact in mehmet)


def test_young_people_want_a_place_for_music(rows: Rows, resident: Find) -> None:
    wishes = [gifts(rows, resident(name), "need")[0]["phrase"] for name in ("Jamil", "Shanice", "Daan")]
    assert all("plek" in wish or "ruimte" in wish for wish in wishes)


def test_one_person_was_placed_and_never_went(rows: Rows, resident: Find) -> None:
    wim = resident("Wim")
    results = [promise["result"] for promise in rows["follow_up"] if promise["resident_id"] == wim["id"]]
    assert any("Niet één keer geweest" in result for result in results)


def test_the_cargo_bike_is_an_own_word_for_a_setting(rows: Rows) -> None:
    words = {(word["vocabulary"], word["word"]) for word in rows["vocabulary_word"]}
    assert ("setting", "op de bakfiets") in words
    assert "op de bakfiets" in {contact["setting"] for contact in rows["contact"]}


def test_every_word_is_a_code_or_an_own_word_of_the_notebook(rows: Rows) -> None:
    own = {(word["vocabulary"], word["word"]) for word in rows["vocabulary_word"]}
    for vocabulary, table, field, codes in [
        ("setting", "contact", "setting", Setting),
        ("outcome", "contact", "outcome", Outcome),
        ("place_kind", "place", "kind", PlaceKind),
        ("organisation_kind", "organisation", "kind", OrganisationKind),
    ]:
        used = {row[field] for row in rows[table]} - {code.value for code in codes}
        assert {(vocabulary, word) for word in used} == {pair for pair in own if pair[0] == vocabulary}


def test_doors_were_shut_and_nobody_is_named_for_it(rows: Rows, resident: Find) -> None:
    refused = {contact["id"] for contact in rows["contact"] if contact["outcome"] == "no_wish"}
    named = {row["resident_id"] for row in rows["contact_participant"] if row["contact_id"] in refused}
    assert len(refused) >= 8
    assert named == {resident("Gerda")["id"]}


def test_who_asked_not_to_be_approached_was_left_in_peace(resident: Find, contacts_of: ContactsOf) -> None:
    gerda = resident("Gerda")
    assert gerda["approach"] == "never"
    assert gerda["approach_reason"]
    assert contacts_of(gerda)[-1]["outcome"] == "no_wish"


def test_one_rest_holds_and_one_is_over(rows: Rows, today: date) -> None:
    until = [person["approach_until"] for person in rows["resident"] if person["approach"] == "rest"]
    assert min(until) < today < max(until)


def test_some_people_are_known_by_a_description_only(rows: Rows, contacts_of: ContactsOf) -> None:
    described = [person for person in rows["resident"] if not person["given_name"] and not person["surname"]]
    assert len(described) >= 5
    assert all(person["description"] and contacts_of(person) for person in described)


def test_a_temporary_place_is_open_today_and_another_was(rows: Rows, today: date) -> None:
    temporary = [place for place in rows["place"] if place["open_from"]]
    assert any(place["open_from"] < today < place["open_until"] for place in temporary)
    assert any(place["open_until"] < today and place["archived_on"] for place in temporary)


def test_organisations_have_offers_contact_persons_and_are_kept_warm(rows: Rows) -> None:
    kinds = {row["kind"] for row in rows["organisation"]}
    assert {"marktkraam", "wijkraad"} <= kinds
    assert {row["id"] for row in rows["organisation"]} == {
        gift["organisation_id"] for gift in rows["gift"] if gift["kind"] == "offer"
    }
    assert sum(row["keep_warm_weeks"] is not None for row in rows["organisation"]) >= 8
    assert any(person["resident_id"] for person in rows["contact_person"])


def test_follow_ups_are_due_today_overdue_this_week_done_and_some_day(rows: Rows, today: date) -> None:
    promises = rows["follow_up"]
    open_ones = [promise for promise in promises if promise["done_on"] is None]
    due = [promise["due_on"] for promise in open_ones if promise["due_on"]]
    assert due.count(today) >= 3
    assert sum(day < today for day in due) >= 3
    assert sum(today < day <= today + WEEK for day in due) >= 4
    assert sum(promise["due_on"] is None for promise in open_ones) >= 3
    assert sum(promise["done_on"] is not None and promise["result"] != "" for promise in promises) >= 12


def test_signals_of_every_tone_and_state_and_two_come_back_today(rows: Rows, today: date) -> None:
    assert {signal["tone"] for signal in rows["signal"]} == {"noticed", "strength", "concern"}
    assert {signal["state"] for signal in rows["signal"]} == {"parked", "open", "used"}
    assert [signal["comes_back_on"] for signal in rows["signal"]].count(today) >= 2


def test_people_are_drifting_out_of_contact(rows: Rows, contacts_of: ContactsOf, today: date) -> None:
    drifting = [
        person["given_name"]
        for person in rows["resident"]
        if person["keep_warm_weeks"]
        and contacts_of(person)[-1]["on_date"] + person["keep_warm_weeks"] * WEEK < today
        and person["approach"] == "welcome"
    ]
    assert {"Anton", "Fardau", "Soraya", "Gijsbert"} <= set(drifting)


def test_contacts_with_several_people_with_nobody_and_with_nothing_done(rows: Rows) -> None:
    people = Counter(row["contact_id"] for row in rows["contact_participant"])
    outcomes = Counter(contact["outcome"] for contact in rows["contact"])
    assert sum(count >= 3 for count in people.values()) >= 2
    assert sum(contact["id"] not in people for contact in rows["contact"]) >= 30
    assert outcomes["present"] >= 8
    assert outcomes["let_people_talk"] >= 15
    assert outcomes["not_home"] >= 15


def test_the_round_of_today_is_planned_with_a_companion_and_streets(rows: Rows, today: date) -> None:
    planned = [walk for walk in rows["round"] if walk["on_date"] >= today]
    streets = [row["round_id"] for row in rows["round_street"]]
    assert planned[0]["on_date"] == today
    assert planned[0]["companion"]
    assert all(streets.count(walk["id"]) == 2 for walk in planned)
    assert not [contact for contact in rows["contact"] if contact["on_date"] >= today]


def test_households_themes_and_someone_who_moved_away(rows: Rows) -> None:
    together = Counter(person["household_id"] for person in rows["resident"] if person["household_id"])
    assert len(together) >= 3
    assert min(together.values()) >= 2
    assert len({row["tag_id"] for row in rows["tagging"]}) == len(rows["tag"])
    assert any(person["archived_on"] for person in rows["resident"])


def test_there_are_introductions_in_every_state_and_one_to_ask_about_today(rows: Rows, today: date) -> None:
    states = Counter(row["state"] for row in rows["introduction"])
    assert set(states) == set(IntroductionState)
    assert states["lasting"] >= 2
    assert [row["check_on"] for row in rows["introduction"]].count(today) == 1
    assert all(row["check_on"] is None or row["check_on"] >= today for row in rows["introduction"])


def test_one_never_went_and_what_got_in_the_way_is_known(rows: Rows, resident: Find) -> None:
    (row,) = [row for row in rows["introduction"] if row["state"] == "never_went"]
    checks = [check for check in rows["introduction_check"] if check["introduction_id"] == row["id"]]
    assert row["resident_id"] == resident("Wim")["id"]
    assert [(check["answer"], check["hindrance"]) for check in checks] == [("not", "nerves")]


def test_three_introductions_came_forth_from_each_other(rows: Rows, resident: Find) -> None:
    by_id = {row["id"]: row for row in rows["introduction"]}
    last = next(row for row in by_id.values() if row["led_from_id"] and by_id[row["led_from_id"]]["led_from_id"])
    chain = [by_id[by_id[last["led_from_id"]]["led_from_id"]], by_id[last["led_from_id"]], last]
    assert [row["resident_id"] for row in chain] == [resident(name)["id"] for name in ("Jamil", "Shanice", "Rodney")]
    assert last["organisation_id"]


def test_truus_was_asked_more_often_than_she_likes(rows: Rows, resident: Find, today: date) -> None:
    truus = resident("Truus")
    lately = [ask for ask in rows["ask"] if ask["resident_id"] == truus["id"] and (today - ask["on_date"]).days < 90]
    assert len(lately) > truus["ask_limit"]
    assert len({ask["asked_by"] for ask in lately}) >= 3


def test_two_suggestions_were_set_aside_each_in_its_way(rows: Rows, today: date) -> None:
    never, later = rows["set_aside"]
    assert (never["verdict"], never["why"]) == ("not_fitting", "know_each_other")
    assert later["verdict"] == "later"
    assert later["until"] > today


def test_experiences_are_known_and_some_agreed_to_be_introduced_on_them(rows: Rows) -> None:
    lived = [gift for gift in rows["gift"] if gift["kind"] == "experience"]
    assert len(lived) >= 8
    assert 4 <= sum(gift["agreed_on"] is not None for gift in lived) < len(lived)
    assert all(gift["agreed_on"] is None or gift["agreed_on"] >= gift["heard_on"] for gift in lived)


def test_day_parts_languages_and_what_people_said_of_being_introduced_are_known_of_many(rows: Rows) -> None:
    people = rows["resident"]
    assert sum(person["day_parts"] != "" for person in people) >= 35
    assert sum(person["languages"] != "" for person in people) >= 30
    said = Counter(person["introducing"] for person in people)
    assert said["agreed"] >= 15
    assert said["refused"] >= 2
    assert said["ask_first"] >= 15
    assert sum(person["ask_limit"] is not None for person in people) >= 3


def test_most_organisations_seek_somebody(rows: Rows) -> None:
    assert sum(gift["kind"] == "need" and gift["organisation_id"] is not None for gift in rows["gift"]) >= 8


def test_the_verbinder_has_a_concept_with_a_word_and_a_join_of_their_own(rows: Rows) -> None:
    assert [row["name"] for row in rows["concept"]] == ["stoepzitten"]
    assert {(row["topic"], row["fits"]) for row in rows["concept_word"]} >= {("eigen:stoepzitten", True)}
    assert not all(row["fits"] for row in rows["concept_word"])
    assert len(rows["concept_join"]) == 1


def test_the_notebook_says_that_it_is_invented(rows: Rows) -> None:
    assert rows["notebook"][0]["is_example"] is True
    assert "verzonnen" in rows["notebook"][0]["name"]
    assert "verzonnen" in rows["neighbourhood"][0]["note"]
