"""Finding: by beginnings, without accents, in Dutch word forms, across what is known of one person."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verbinder.domain.changes import Kind, Operation
from verbinder.sentences import sentence
from verbinder.store import search
from verbinder.store.engine import driver_of
from verbinder.store.full_text import INDEXED, EntryKind, faults
from verbinder.store.hit_texts import QUERIES
from verbinder.store.notebook import Notebook
from verbinder.usecases import residents
from verbinder.usecases.search import find

DAY = date(2026, 11, 20)


@pytest.fixture
def street_life(notebook: Notebook) -> Notebook:
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        street = work.add(Kind.STREET, name="Tongelresestraat")
        fatima = work.add(Kind.RESIDENT, given_name="Fátima", infix="el", surname="Amrani", street_id=street,
                          house_number="12", created_on=DAY)  # fmt: skip
        work.add(Kind.RESIDENT, description="mevrouw met rode jas", created_on=DAY)
        jan = work.add(Kind.RESIDENT, given_name="Jan", surname="Vries", note="Houdt duiven op zolder", created_on=DAY)
        work.add(Kind.GIFT, resident_id=fatima, kind="talent", phrase="kookt Surinaamse roti")
        work.add(Kind.GIFT, resident_id=jan, kind="need", phrase="hulp bij brieven", question_behind="aanspraak")
        contact = work.add(
            Kind.CONTACT, on_date=DAY, note="Sprak over het speeltuintje en de huizen", outcome="conversation"
        )
        work.add(Kind.CONTACT_PARTICIPANT, contact_id=contact, resident_id=fatima)
        work.add(Kind.SIGNAL, text="daklozenopvang drukker dan verwacht", noticed_on=DAY, street_id=street)
        work.add(Kind.ORGANISATION, name="Buurthuis De Schakel", note="taaltraining op dinsdag")
        work.add(Kind.PLACE, name="Schoolplein", facilities="pingpongtafel", street_id=street)
        work.add(Kind.FOLLOW_UP, text="bellen over de fietsles", promised_on=DAY, resident_id=jan)
        soup = work.add(Kind.INITIATIVE, name="Soeptafel", origin="Niemand at nog samen")
        work.add(Kind.ACTIVITY, initiative_id=soup, on_date=DAY, note="erwten bij de lantaarn", title="wintermaal")
        work.add(Kind.STEP, initiative_id=soup, text="pannen lenen", noted_on=DAY)
        work.add(Kind.SUPPORT, initiative_id=soup, kind="money", text="boodschappenpotje", by="de kerk", asked_on=DAY)
        work.add(Kind.ASSET, kind="people", text="breiclub aan het water", noted_on=DAY)
        work.add(Kind.AGENDA_ITEM, text="verlichting bij het viaduct", to_whom="wethouder", on_date=DAY)
        days = {"first_day": DAY, "last_day": DAY, "written_on": DAY, "expires_on": DAY}
        work.add(Kind.STORY, title="Een ladder van de overkant", text="Zo werd de dakgoot schoon.", **days)
        work.commit()
    return notebook


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [
        ("fatima", "resident", "Fátima el Amrani"),
        ("FÁT", "resident", "Fátima el Amrani"),
        ("amr", "resident", "Fátima el Amrani"),
        ("rode jas", "resident", "mevrouw met rode jas"),
        ("tongelrese 12", "resident", "Fátima el Amrani"),
        ("roti", "gift", "Fátima el Amrani"),
        ("koken", "gift", "Fátima el Amrani"),
        ("gekookt", "gift", "Fátima el Amrani"),
        ("duif", "resident", "Jan Vries"),
        ("brief", "gift", "Jan Vries"),
        ("aanspraak", "gift", "Jan Vries"),
        ("huis", "contact", "Fátima el Amrani"),
        ("speeltuin", "contact", "Fátima el Amrani"),
        ("opvang", None, ""),
        ("daklozenopvang", "signal", "Tongelresestraat"),
        ("taaltraining", "organisation", "Buurthuis De Schakel"),
        ("pingpong", "place", "Schoolplein"),
        ("fiets", "follow_up", "Jan Vries"),
        ("tongelr", "street", "Tongelresestraat"),
        ("soep", "initiative", "Soeptafel"),
        ("samen", "initiative", "Soeptafel"),
        ("wintermaal", "activity", "Soeptafel"),
        ("erwten", "activity", "Soeptafel"),
        ("pan", "step", "Soeptafel"),
        ("boodschappenpotje", "support", "Soeptafel"),
        ("kerk", "support", "Soeptafel"),
        ("breiclub", "asset", "breiclub aan het water"),
        ("verlichting", "agenda_item", "verlichting bij het viaduct"),
        ("wethouder", "agenda_item", "verlichting bij het viaduct"),
        ("ladder", "story", "Een ladder van de overkant"),
        ("dakgoot", "story", "Een ladder van de overkant"),
    ],
)
def test_a_word_is_found_where_it_was_said(street_life: Notebook, words: str, kind: str | None, title: str) -> None:
    hits = find(street_life, words)
    if kind is None:
        assert hits == []
    else:
        assert (kind, title) in [(hit.kind, hit.title) for hit in hits]


def test_what_hangs_on_an_initiative_leads_to_it(street_life: Notebook) -> None:
    hits = [hit for word in ("soeptafel", "erwten", "pannen", "kerk") for hit in find(street_life, word)]
    assert {hit.kind for hit in hits} == {"initiative", "activity", "step", "support"}
    assert {hit.initiative_id for hit in hits} == {1}
    assert find(street_life, "roti")[0].initiative_id is None


def test_everything_that_can_be_found_has_a_word_for_what_it_is_and_is_indexed() -> None:
    assert {indexed.kind for indexed in INDEXED} == set(EntryKind) == set(QUERIES)
    for kind in EntryKind:
        assert sentence(f"kind.{kind.name.lower()}", "nl")


def test_a_hit_shows_the_words_it_was_found_by(street_life: Notebook) -> None:
    (hit,) = find(street_life, "huis speeltuin", kinds=["contact"])
    assert hit.matched == ("speeltuintje", "huizen")
    assert "speeltuintje" in hit.snippet
    assert hit.on_date == DAY


def test_two_words_said_in_different_places_find_their_person(street_life: Notebook) -> None:
    hits = find(street_life, "fatima speeltuin")
    assert [hit.title for hit in hits] == ["Fátima el Amrani"]
    assert find(street_life, "jan speeltuin") == []


def test_a_renamed_street_is_found_by_its_new_name_only(street_life: Notebook) -> None:
    with street_life.unit_of_work(Operation.EDIT_STREET) as work:
        work.change(Kind.STREET, 1, name="Ganzenlaan")
        work.commit()
    assert find(street_life, "tongelresestraat") == []
    assert {hit.kind for hit in find(street_life, "ganzenlaan")} == {"street", "resident", "place"}
    with street_life.small_write() as connection:
        assert faults(driver_of(connection)) is None


def test_an_index_that_disagrees_with_the_rows_is_noticed(street_life: Notebook) -> None:
    with street_life.small_write() as connection:
        connection.exec_driver_sql("DROP TRIGGER search_resident_changed")
        connection.exec_driver_sql("UPDATE resident SET note = 'ineens wat anders' WHERE id = 3")
        assert faults(driver_of(connection)) is not None


def test_what_was_removed_leaves_no_word_in_the_index(street_life: Notebook) -> None:
    with street_life.unit_of_work(Operation.DELETE_CONTACT) as work:
        work.remove(Kind.CONTACT, 1)
        work.commit()
    with street_life.small_write() as connection:
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        terms = {row[0] for row in connection.exec_driver_sql("SELECT term FROM temp.words")}
    assert "duiven" in terms
    assert "speeltuintje" not in terms


@given(text=st.text(max_size=60))
@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_can_break_a_search(street_life: Notebook, text: str) -> None:
    find(street_life, text)
    find(street_life, f'"{text}* NEAR(a b) AND name:{text} OR ^')
    with street_life.reader() as reader:
        search.resident_ids(reader, text)


@pytest.mark.parametrize("text", ["", "   ", "!!!", "👋", '"', "*", "-", "' OR 1=1"])
def test_without_a_word_nothing_is_found(street_life: Notebook, text: str) -> None:
    assert [hit for hit in find(street_life, text) if text not in {"' OR 1=1"}] == []


def test_an_introduction_is_found_by_its_note_and_leads_to_both_people(street_life: Notebook) -> None:
    with street_life.reader() as reader:
        fatima, lady, _ = (row["id"] for row in reader.find(Kind.RESIDENT))
    with street_life.unit_of_work(Operation.PROPOSE_INTRODUCTION) as work:
        work.add(
            Kind.INTRODUCTION, resident_id=fatima, other_resident_id=lady, proposed_on=DAY, note="samen naar de bieb",
            side_goal="nieuwe mensen",
        )  # fmt: skip
        work.commit()
    (hit,) = find(street_life, "bieb")
    assert (hit.kind, hit.title, hit.resident_id, hit.snippet) == (
        "introduction", "Fátima el Amrani", fatima, "samen naar de bieb",
    )  # fmt: skip
    with street_life.reader() as reader:
        assert search.resident_ids(reader, "bieb") == [fatima, lady]
        assert search.resident_ids(reader, "nieuwe mensen fatima") == [fatima]
    assert residents.matched_words(street_life, "bieb", lady) == "koppeling: samen naar de bieb"
