"""The texts of the example: enough of them, of our own, whole, and fit to be shown to whom they are about."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from verbinder import assets
from verbinder.exchange.example.initiatives import named_in
from verbinder.exchange.example.notes import FILLERS
from verbinder.exchange.example.texts import Entry, read_texts
from verbinder.matching.vocabulary import own_id, shipped_vocabulary

FILES = ["neighbourhood", "names", "gifts", "notes", "cast", "stories", "connecting", "initiatives", "picture", "told"]

# Health, origin, religion, politics, unions, sexual life, offences (GDPR articles 9 and 10), debts and benefits;
# and words that make a case of a person.
PRIVATE = re.compile(
    r"\b(?:ziek|ziekte|zieke|ziekenhuis|dement\w*|depress\w*|kanker|diabet\w*|medicij\w*|pillen|dokter|huisarts|psych\w*|"
    r"therap\w*|verslaa\w*|verslaving|alcohol|dronken|drugs|handicap|gehandicapt\w*|rolstoel|rollator|scootmobiel|autis\w*|"
    r"burn-?out|trauma\w*|operatie|diagnose|zwanger\w*|moskee|kerk|kerkelijk\w*|imam|dominee|pastoor|islam\w*|moslim\w*|"
    r"christ\w*|joods?e?|hindoe\w*|gelovig\w*|hoofddoek\w*|ramadan|suikerfeest|kerst\w*|pasen|allochto\w*|autochto\w*|"
    r"buitenland\w*|asiel\w*|vluchtel\w*|afkomst|migrant\w*|statushouder\w*|homo|lesb\w*|transgender|politie|strafblad|"
    r"gevangenis|detentie|crimine\w*|vakbond\w*|schulden|schuldhulp|uitkering\w*|bijstand|bewindvoer\w*|cli[eë]nt\w*|"
    r"probleem|problemen|probleemgezin|hulpvrager\w*|doelgroep\w*|zorgmijder\w*|kwetsbar\w*|laaggeletterd\w*|overlast)\b",
    re.IGNORECASE,
)
REAL = re.compile(r"Eindhoven|Bergen op Zoom|Lelystad|Amsterdam|Rotterdam|Utrecht|Den Haag|WIJeindhoven|Patrick|Wilma")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "key":
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def everything(name: str) -> list[str]:
    return list(strings(tomllib.loads(assets.read_text(f"example/{name}.toml"))))


def templates(notes: Entry) -> list[str]:
    lists = [texts for name, entry in notes.items() if isinstance(entry, dict) and name != "words"
             for texts in entry.values()]  # fmt: skip
    return [text for texts in lists for text in texts if text]


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_where_it_comes_from_and_its_licence(name: str) -> None:
    head = assets.read_text(f"example/{name}.toml")[:1500]
    assert "# Origin: written for Verbinder" in head
    assert "Licence: GPL-3.0-or-later." in head


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_written_down_that_one_would_not_show(name: str) -> None:
    assert [text for text in everything(name) if PRIVATE.search(text)] == []


@pytest.mark.parametrize("name", FILES)
def test_no_real_town_or_person_of_the_source_is_named(name: str) -> None:
    assert [text for text in everything(name) if REAL.search(text)] == []


def test_there_are_enough_notes_and_none_twice() -> None:
    found = templates(read_texts().notes)
    assert len(found) >= 300
    assert sorted(text for text in set(found) if found.count(text) > 1) == []


def test_there_are_enough_phrases_and_none_twice() -> None:
    gifts = read_texts().gifts
    needs = [need["phrase"] for need in gifts["needs"]]
    phrases = [*gifts["talents"], *needs, *gifts["interests"], *gifts["experiences"]]
    assert len(phrases) >= 180
    assert len(phrases) == len(set(phrases))


def test_every_slot_can_be_filled() -> None:
    notes = read_texts().notes
    slots = {
        name.lower()
        for text in strings(dict(notes.items()))
        for _, name, _, _ in string.Formatter().parse(text)
        if name
    }
    assert slots <= set(FILLERS) | set(notes["words"])


def test_stories_name_only_people_places_and_themes_that_exist() -> None:
    texts = read_texts()
    people = {person["key"] for person in texts.cast}
    known = {kind: {entry["key"] for entry in texts.neighbourhood[kind]} for kind in ("place", "organisation")}
    streets = {street["name"] for street in texts.neighbourhood["street"]}
    for story in [*texts.stories["contact"], *texts.stories["signal"], *texts.stories["follow_up"]]:
        who = story.get("who", [])
        assert set([who] if isinstance(who, str) else who) <= people, story
        assert story.get("place") in {None, *known["place"]}, story
        assert story.get("org") in {None, *known["organisation"]}, story
        assert story.get("street") in {None, *streets}, story
        assert set(story.get("tags", [])) <= set(texts.neighbourhood["tags"]["names"]), story
    assert len({person["key"] for person in texts.cast}) == len(texts.cast)
    assert {person["street"] for person in texts.cast} <= streets


def test_who_was_brought_together_exists_and_what_it_rested_on_is_theirs() -> None:
    texts = read_texts()
    people = {person["key"]: said_by(person) for person in texts.cast}
    partners = {
        entry["key"]: {*entry["offers"], *entry.get("seeks", ())} for entry in texts.neighbourhood["organisation"]
    }
    keys = {entry["key"] for entry in texts.connecting["introduction"] if "key" in entry}
    for entry in texts.connecting["introduction"]:
        other = people[entry["other"]] if "other" in entry else partners[entry["org"]]
        assert entry.get("mine", "") in {"", *people[entry["one"]]}, entry
        assert entry.get("theirs", "") in {"", *other}, entry
        assert entry.get("led_from") in {None, *keys}, entry
    for entry in (*texts.connecting["set_aside"], *texts.connecting["ask"]):
        assert {entry.get("one", entry.get("who")), entry.get("other", "truus")} <= set(people), entry


def test_initiatives_name_only_people_places_and_themes_that_exist() -> None:
    texts = read_texts()
    people = {person["key"] for person in texts.cast}
    known = {kind: {entry["key"] for entry in texts.neighbourhood[kind]} for kind in ("place", "organisation")}
    for entry in texts.initiatives:
        assert named_in(entry) <= people, entry["key"]
        assert entry.get("place") in {None, *known["place"]}, entry["key"]
        assert set(entry["themes"]) <= set(texts.neighbourhood["tags"]["names"]), entry["key"]
        assert {part["org"] for part in entry.get("people", ()) if "org" in part} <= known["organisation"]
    keys = {entry["key"] for entry in texts.initiatives}
    assert len(keys) == len(texts.initiatives)
    assert {entry["initiative"] for entry in texts.picture["agenda_item"]} <= keys
    for entry in texts.told:
        assert entry["initiative"] in keys, entry["title"]
        assert set(entry["who"]) <= people, entry["title"]
        assert entry["theme"] in texts.neighbourhood["tags"]["names"], entry["title"]


def said_by(person: Entry) -> set[str]:
    needs = {need["phrase"] for need in person.get("needs", ())}
    return {*person.get("talents", ()), *person.get("interests", ()), *needs}


def test_every_concept_that_is_named_is_in_the_vocabulary() -> None:
    connecting = read_texts().connecting
    own = connecting["own"]
    known = shipped_vocabulary().concepts.keys() | {own_id(name) for name in own["concepts"]}
    named = [entry.get("topic", "") for kind in ("introduction", "set_aside") for entry in connecting[kind]]
    named += [word["topic"] for word in own["words"]] + [topic for pair in own["joins"] for topic in pair]
    assert {topic for topic in named if topic} <= known


def test_every_text_of_the_example_is_in_a_file_of_its_kind() -> None:
    assert sorted(path.stem for path in Path(assets.path("example")).glob("*.toml")) == sorted(FILES)
