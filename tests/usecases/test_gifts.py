"""Talents, needs, interests and offers; phone numbers and tags."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import details, gifts, organisations, residents, tags

UndoneAndRedone = Callable[[Notebook, Callable[[], object]], None]


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima"))


@pytest.fixture
def club(notebook: Notebook) -> int:
    return organisations.add(notebook, OrganisationFields(name="Schaakclub"))


def test_a_need_keeps_the_question_behind_the_question(notebook: Notebook, fatima: int) -> None:
    gifts.add_gift(notebook, Kind.RESIDENT, fatima, "need", "een  computer", "contact met\nhaar dochter")
    (need,) = residents.card(notebook, fatima).needs
    assert (need.phrase, need.question_behind) == ("een computer", "contact met\nhaar dochter")


def test_the_same_talent_heard_again_is_not_written_twice(notebook: Notebook, fatima: int) -> None:
    first = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "Kookt Surinaams")
    gifts.set_gift_state(notebook, first, "ended")
    again = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "kookt surinaams", "roti vooral")
    (talent,) = residents.card(notebook, fatima).talents
    assert (again, talent.phrase, talent.question_behind) == (first, "Kookt Surinaams", "roti vooral")


def test_a_met_need_moves_to_the_past_ones(notebook: Notebook, fatima: int) -> None:
    need = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "need", "een fiets")
    gifts.set_gift_state(notebook, need, "met")
    card = residents.card(notebook, fatima)
    assert (card.needs, [gift.phrase for gift in card.past_gifts]) == ((), ["een fiets"])


def test_an_empty_gift_is_refused(notebook: Notebook, fatima: int) -> None:
    need = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "need", "een fiets")
    for attempt in (
        lambda: gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", " \ufeff"),
        lambda: gifts.edit_gift(notebook, need, ""),
    ):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == "gift.empty"


def test_an_offer_is_an_organisations_and_a_talent_a_residents(notebook: Notebook, fatima: int, club: int) -> None:
    gifts.add_gift(notebook, Kind.ORGANISATION, club, "offer", "schaakles")
    assert [offer.phrase for offer in organisations.card(notebook, club).offers] == ["schaakles"]
    with pytest.raises(ValueError, match="cannot belong"):
        gifts.add_gift(notebook, Kind.ORGANISATION, club, "talent", "schaken")
    with pytest.raises(ValueError, match="cannot belong"):
        gifts.add_gift(notebook, Kind.RESIDENT, fatima, "offer", "schaakles")


def test_what_was_heard_is_found_by_its_words_and_not_after_it_is_removed(notebook: Notebook, fatima: int) -> None:
    talent = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "roti maken")
    query = residents.ResidentQuery(text="roti")
    assert list(residents.ids(notebook, query)) == [fatima]
    gifts.edit_gift(notebook, talent, "pom maken")
    assert list(residents.ids(notebook, query)) == []
    gifts.remove_gift(notebook, talent)
    assert list(residents.ids(notebook, residents.ResidentQuery(text="pom"))) == []


def test_gifts_are_undone_and_redone(notebook: Notebook, fatima: int, undone_and_redone: UndoneAndRedone) -> None:
    undone_and_redone(notebook, lambda: gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "koken"))
    talent = residents.card(notebook, fatima).talents[0].id
    undone_and_redone(notebook, lambda: gifts.edit_gift(notebook, talent, "roti maken", "voor de hele straat"))
    undone_and_redone(notebook, lambda: gifts.set_gift_state(notebook, talent, "ended"))
    undone_and_redone(notebook, lambda: gifts.remove_gift(notebook, talent))


def test_everything_of_a_gift_is_corrected_in_one_step(
    notebook: Notebook, fatima: int, undone_and_redone: UndoneAndRedone, today: date
) -> None:
    gift = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "interest", "scheiding")
    undone_and_redone(
        notebook,
        lambda: gifts.correct(notebook, gift, "net gescheiden", kind="experience", state="open", agreed=True),
    )
    (experience,) = residents.card(notebook, fatima).experiences
    assert (experience.id, experience.phrase, experience.agreed_on) == (gift, "net gescheiden", today)
    assert notebook.next_steps()[0].operation is Operation.EDIT_GIFT
    gifts.correct(notebook, gift, "net gescheiden", kind="experience", state="ended", agreed=False)
    (past,) = residents.card(notebook, fatima).past_gifts
    assert (past.state, past.agreed_on) == ("ended", None)


def test_a_kind_that_is_there_already_or_is_not_an_owners_is_refused(
    notebook: Notebook, fatima: int, club: int
) -> None:
    gifts.add_gift(notebook, Kind.RESIDENT, fatima, "talent", "Schaken")
    interest = gifts.add_gift(notebook, Kind.RESIDENT, fatima, "interest", "schaken")
    with pytest.raises(UserError, match="gift.known_already"):
        gifts.correct(notebook, interest, "schaken", kind="talent", state="open", agreed=False)
    gifts.correct(notebook, interest, "schaken op zondag", kind="talent", state="open", agreed=False)
    assert len(residents.card(notebook, fatima).talents) == 2
    offer = gifts.add_gift(notebook, Kind.ORGANISATION, club, "offer", "schaakles")
    with pytest.raises(ValueError, match="cannot belong"):
        gifts.correct(notebook, offer, "schaakles", kind="talent", state="open", agreed=False)
    gifts.correct(notebook, offer, "schaakles", kind="need", state="open", agreed=False)
    assert [gift.phrase for gift in organisations.card(notebook, club).seeks] == ["schaakles"]


def test_a_phone_number_keeps_its_writing_and_is_kept_once(notebook: Notebook, fatima: int) -> None:
    written = [("phone", "06-12345678"), ("phone", "+31 6 12345678"), ("email", "A@B.nl"), ("email", "a@b.nl")]
    details.set_details(notebook, Kind.RESIDENT, fatima, written)
    card = residents.card(notebook, fatima)
    assert [(detail.kind, detail.value) for detail in card.details] == [("phone", "06-12345678"), ("email", "A@B.nl")]


def test_a_number_that_stays_keeps_its_row(notebook: Notebook, fatima: int) -> None:
    details.set_details(notebook, Kind.RESIDENT, fatima, [("phone", "0612345678"), ("phone", "0401234567")])
    before = residents.card(notebook, fatima).details
    details.set_details(notebook, Kind.RESIDENT, fatima, [("phone", "06 12345678"), ("email", "a@b.nl")])
    after = residents.card(notebook, fatima).details
    assert after[0].id == before[0].id
    assert [detail.value for detail in after] == ["06 12345678", "a@b.nl"]


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("phone", "bel maar", "detail.phone_unreadable"),
        ("phone", "06", "detail.phone_unreadable"),
        ("email", "fatima", "detail.email_unreadable"),
        ("email", "fatima@", "detail.email_unreadable"),
        ("email", "f atima@b.nl", "detail.email_unreadable"),
    ],
)
def test_what_can_be_no_number_or_address_is_refused(
    notebook: Notebook, fatima: int, kind: str, value: str, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        details.set_details(notebook, Kind.RESIDENT, fatima, [(kind, value)])
    assert refused.value.code == code


def test_short_numbers_are_numbers_too(notebook: Notebook, club: int) -> None:
    details.set_details(notebook, Kind.ORGANISATION, club, [("phone", "14 040"), ("phone", "112")])
    assert len(organisations.card(notebook, club).details) == 2


def test_a_tag_is_one_however_it_is_spelled_and_goes_with_its_last_use(
    notebook: Notebook, fatima: int, club: int
) -> None:
    tags.set_tags(notebook, Kind.RESIDENT, fatima, ["Taal", " #taal ", "", "#"])
    tags.set_tags(notebook, Kind.ORGANISATION, club, ["TAAL", "spel"])
    assert [(tag.name, tag.uses) for tag in tags.all_tags(notebook)] == [("spel", 1), ("Taal", 2)]
    tags.set_tags(notebook, Kind.ORGANISATION, club, [])
    tags.set_tags(notebook, Kind.RESIDENT, fatima, [])
    assert tags.all_tags(notebook) == ()


def test_tags_and_numbers_are_undone_and_redone(
    notebook: Notebook, fatima: int, undone_and_redone: UndoneAndRedone
) -> None:
    tags.set_tags(notebook, Kind.RESIDENT, fatima, ["taal"])
    undone_and_redone(notebook, lambda: tags.set_tags(notebook, Kind.RESIDENT, fatima, ["eten", "spel"]))
    details.set_details(notebook, Kind.RESIDENT, fatima, [("phone", "0612345678")])
    undone_and_redone(notebook, lambda: details.set_details(notebook, Kind.RESIDENT, fatima, [("email", "a@b.nl")]))


def test_a_step_that_changes_nothing_is_no_step(notebook: Notebook, fatima: int) -> None:
    tags.set_tags(notebook, Kind.RESIDENT, fatima, ["taal"])
    tags.set_tags(notebook, Kind.RESIDENT, fatima, ["Taal"])
    operations = [step.operation for step in notebook.recent_steps()]
    assert operations == [Operation.EDIT_TAGS, Operation.ADD_RESIDENT]
