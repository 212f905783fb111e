"""Writing down residents, correcting them, setting them aside, and how they want to be approached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import residents, streets

UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]

FATIMA = ResidentFields(
    given_name="Fatima",
    infix="el",
    surname="Idrissi",
    street="Tongelresestraat",
    house_number="12",
    house_addition="a",
    postcode="5642nc",
    city="Eindhoven",
    birth_year=1971,
    languages="Arabisch, Nederlands",
    what_works="bel eerst even",
    note="eerste regel\nen een tweede",
    keep_warm_weeks=6,
    source="zelf verteld",
    informed_on=date(2026, 3, 1),
)


def code_of(attempt: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        attempt()
    return refused.value.code


def test_everything_filled_in_comes_back_on_the_card_and_in_the_form(notebook: Notebook) -> None:
    fatima = residents.add(notebook, FATIMA)
    stored = replace(FATIMA, postcode="5642 NC")
    assert residents.fields(notebook, fatima) == stored
    card = residents.card(notebook, fatima)
    assert card.name == "Fatima el Idrissi"
    assert card.address_text == "Tongelresestraat 12a, 5642 NC Eindhoven"
    assert {name: getattr(card, name) for name in ResidentFields.__dataclass_fields__} == {
        name: getattr(stored, name) for name in ResidentFields.__dataclass_fields__
    }
    assert card.created_on == notebook.today()


def test_a_description_is_enough_and_nothing_at_all_is_not(notebook: Notebook) -> None:
    someone = residents.add(notebook, ResidentFields(description="mevrouw met rode jas"))
    assert residents.card(notebook, someone).name == "mevrouw met rode jas"
    assert code_of(lambda: residents.add(notebook, ResidentFields(note="aardig"))) == "resident.nameless"
    assert code_of(lambda: residents.add(notebook, ResidentFields(given_name=" \u200b\t"))) == "resident.nameless"
    assert code_of(lambda: residents.edit(notebook, someone, ResidentFields())) == "resident.nameless"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"birth_year": 1899}, "resident.birth_year"),
        ({"birth_year": 2027}, "resident.birth_year"),
        ({"keep_warm_weeks": 0}, "resident.weeks"),
        ({"keep_warm_weeks": 521}, "resident.weeks"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(notebook: Notebook, changes: dict[str, int], code: str) -> None:
    assert code_of(lambda: residents.add(notebook, replace(FATIMA, **changes))) == code
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 0
        assert reader.count(Kind.STREET) == 0


def test_a_resident_with_phone_gifts_and_tags_is_one_step(notebook: Notebook) -> None:
    fatima = residents.add(
        notebook,
        FATIMA,
        details=[("phone", "06-12345678"), ("email", "Fatima@Voorbeeld.nl"), ("phone", "")],
        talents=["kookt Surinaams", ""],
        needs=["Nederlands leren"],
        interests=["schaken"],
        tags=["#eten", "taal", "Eten"],
    )
    card = residents.card(notebook, fatima)
    assert [detail.value for detail in card.details] == ["06-12345678", "Fatima@Voorbeeld.nl"]
    assert [gift.phrase for gift in (*card.talents, *card.needs, *card.interests)] == [
        "kookt Surinaams",
        "Nederlands leren",
        "schaken",
    ]
    assert card.talents[0].heard_on == notebook.today()
    assert card.tags == ("eten", "taal")
    notebook.undo()
    with notebook.reader() as reader:
        assert [reader.count(kind) for kind in (Kind.RESIDENT, Kind.GIFT, Kind.TAG, Kind.STREET)] == [0, 0, 0, 0]


def test_a_wrong_phone_number_keeps_nothing_of_the_step(notebook: Notebook) -> None:
    attempt = lambda: residents.add(notebook, FATIMA, details=[("phone", "geen")])  # noqa: E731
    assert code_of(attempt) == "detail.phone_unreadable"
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 0


def test_a_street_typed_as_text_finds_the_one_there_is(notebook: Notebook) -> None:
    street = streets.add(notebook, "Tongelresestraat")
    fatima = residents.add(notebook, replace(FATIMA, street="tongelresestr."))
    assert residents.card(notebook, fatima).street_id == street
    residents.edit(notebook, fatima, replace(FATIMA, street=""))
    assert residents.card(notebook, fatima).street_id is None


def test_editing_leaves_phone_numbers_and_tags_alone_unless_they_are_given(notebook: Notebook) -> None:
    fatima = residents.add(notebook, FATIMA, details=[("phone", "040-2123456")], tags=["taal"])
    residents.edit(notebook, fatima, replace(FATIMA, given_name="Fatma"))
    card = residents.card(notebook, fatima)
    assert (card.given_name, len(card.details), card.tags) == ("Fatma", 1, ("taal",))
    residents.edit(notebook, fatima, FATIMA, details=[], tags=["eten"])
    card = residents.card(notebook, fatima)
    assert (card.details, card.tags) == ((), ("eten",))


def test_what_is_edited_can_be_found_by_the_new_words_only(notebook: Notebook) -> None:
    fatima = residents.add(notebook, FATIMA)
    residents.edit(notebook, fatima, replace(FATIMA, surname="Bouazza"))
    found = [list(residents.ids(notebook, residents.ResidentQuery(text=text))) for text in ("bouaz", "idrissi")]
    assert found == [[fatima], []]


def test_someone_who_is_gone_is_told(notebook: Notebook) -> None:
    for attempt in (
        lambda: residents.card(notebook, 7),
        lambda: residents.fields(notebook, 7),
        lambda: residents.edit(notebook, 7, FATIMA),
        lambda: residents.archive(notebook, 7, True),
        lambda: residents.set_approach(notebook, 7, "never"),
        lambda: residents.set_tags(notebook, Kind.RESIDENT, 7, ["taal"]),
        lambda: residents.set_details(notebook, Kind.RESIDENT, 7, []),
        lambda: residents.add_gift(notebook, Kind.RESIDENT, 7, "talent", "koken"),
        lambda: residents.edit_gift(notebook, 7, "koken"),
        lambda: residents.remove_gift(notebook, 7),
        lambda: residents.set_gift_state(notebook, 7, "met"),
        lambda: residents.live_with(notebook, 7, 8),
        lambda: residents.leave_household(notebook, 7),
    ):
        assert code_of(attempt) == "record.gone"


def test_archiving_keeps_the_first_day_and_bringing_back_empties_it(notebook: Notebook) -> None:
    fatima = residents.add(notebook, FATIMA)
    residents.archive(notebook, fatima, True)
    assert residents.card(notebook, fatima).archived_on == notebook.today()
    assert residents.card(notebook, fatima).opener is None
    residents.archive(notebook, fatima, False)
    assert residents.card(notebook, fatima).archived_on is None


def test_who_wants_no_contact_is_never_given_an_opener(notebook: Notebook, today: date) -> None:
    fatima = residents.add(notebook, FATIMA, talents=["kookt Surinaams"])
    opener = residents.card(notebook, fatima).opener
    assert opener is not None
    assert opener[0].startswith("opener.talent_")
    for approach, until in (("never", None), ("rest", None), ("rest", today), ("rest", today + timedelta(30))):
        residents.set_approach(notebook, fatima, approach, until, "wil rust")
        card = residents.card(notebook, fatima)
        assert (card.may_approach, card.opener, card.approach_reason) == (False, None, "wil rust")
        assert card.approach.until == until


def test_being_welcome_again_empties_the_day_and_the_reason(notebook: Notebook, today: date) -> None:
    fatima = residents.add(notebook, FATIMA)
    residents.set_approach(notebook, fatima, Approach.REST, today + timedelta(7), "ziek")
    residents.set_approach(notebook, fatima, Approach.WELCOME, today, "over")
    card = residents.card(notebook, fatima)
    assert (card.approach.approach, card.approach.until, card.approach_reason) == (Approach.WELCOME, None, "")


def test_a_rest_that_is_over_already_is_refused(notebook: Notebook, today: date) -> None:
    fatima = residents.add(notebook, FATIMA)
    yesterday = today - timedelta(1)
    assert code_of(lambda: residents.set_approach(notebook, fatima, "rest", yesterday)) == "resident.rest_is_over"


def test_two_who_live_together_see_each_other_until_one_leaves(notebook: Notebook) -> None:
    fatima, omar, zina = (
        residents.add(notebook, ResidentFields(given_name=name)) for name in ("Fatima", "Omar", "Zina")
    )
    residents.live_with(notebook, omar, fatima)
    residents.live_with(notebook, zina, omar)
    assert [member.name for member in residents.card(notebook, fatima).household] == ["Omar", "Zina"]
    residents.leave_household(notebook, zina)
    residents.leave_household(notebook, omar)
    card = residents.card(notebook, fatima)
    assert (card.household, card.household_id) == ((), None)
    assert code_of(lambda: residents.live_with(notebook, omar, omar)) == "resident.lives_with_self"
    with notebook.reader() as reader:
        assert reader.count(Kind.HOUSEHOLD) == 0


def test_every_step_with_a_resident_is_undone_and_redone(
    notebook: Notebook, undone_and_redone: UndoneAndRedone, today: date
) -> None:
    full = {"details": [("phone", "0612345678")], "talents": ["koken"], "tags": ["eten"]}
    undone_and_redone(notebook, lambda: residents.add(notebook, FATIMA, **full))
    fatima = residents.ids(notebook, residents.ResidentQuery())[0]
    other = residents.add(notebook, ResidentFields(given_name="Omar"))
    changed = replace(FATIMA, surname="Bouazza", street="Kerkstraat")
    for do in (
        lambda: residents.edit(notebook, fatima, changed, details=[("email", "a@b.nl")], tags=["taal", "eten"]),
        lambda: residents.archive(notebook, fatima, True),
        lambda: residents.archive(notebook, fatima, False),
        lambda: residents.set_approach(notebook, fatima, "rest", today, "moe"),
        lambda: residents.live_with(notebook, fatima, other),
        lambda: residents.leave_household(notebook, fatima),
    ):
        undone_and_redone(notebook, do)


def test_the_undo_menu_names_the_person(notebook: Notebook) -> None:
    residents.add(notebook, FATIMA)
    step, _ = notebook.next_steps()
    assert step is not None
    assert (step.operation, step.subject) == (Operation.ADD_RESIDENT, "Fatima el Idrissi")
