"""What is marked with "~": an interest, or what somebody lives through."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import ContactFields, ContactToLog, GiftHeard
from verbinder.domain.gifts import GiftKind
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.usecases import concepts, contacts, gifts, lived_through, residents
from verbinder.usecases.contacts import Kept

UndoCheck = Callable[[Notebook, Callable[[], object]], None]


def heard(notebook: Notebook, line: str) -> list[tuple[str, str]]:
    logged = contacts.log_line(notebook, line)
    return [(str(gift.kind), gift.phrase) for gift in contacts.contact(notebook, logged.contact_id).gifts]


@pytest.mark.parametrize("phrase", ["gescheiden", "verlies van haar man", "net weduwe geworden", "mantelzorg"])
def test_what_is_only_lived_through_is_an_experience(notebook: Notebook, phrase: str) -> None:
    assert heard(notebook, f"@Fatima ~{phrase}") == [("experience", phrase)]


@pytest.mark.parametrize("phrase", ["voetbal", "schaken na de scheiding", "zwerfkeien", "🙂 gezellig", "koken"])
def test_what_is_a_pastime_too_or_nobody_knows_is_an_interest(notebook: Notebook, phrase: str) -> None:
    assert heard(notebook, f"@Fatima ~{phrase}") == [("interest", phrase)]


def test_nobody_is_taken_to_agree_by_being_written_down(notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima ~gescheiden")
    (fatima,) = logged.new_residents
    assert [gift.agreed_on for gift in residents.card(notebook, fatima[0]).experiences] == [None]


def test_talents_and_wishes_stay_what_they_are_marked_as(notebook: Notebook) -> None:
    assert heard(notebook, "@Fatima +mantelzorg ?rouw") == [("talent", "mantelzorg"), ("need", "rouw")]


def test_the_form_does_as_the_line_does_and_an_old_contact_as_a_new_one(
    notebook: Notebook, undone_and_redone: UndoCheck
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    fields = ContactFields(resident_ids=(fatima,), note="op de bank")
    undone_and_redone(
        notebook,
        lambda: contacts.log_form(notebook, fields, interests=["gescheiden", "tuinieren"], experiences=["schaken"]),
    )
    card = residents.card(notebook, fatima)
    assert [gift.phrase for gift in card.interests] == ["tuinieren"]
    assert [gift.phrase for gift in card.experiences] == ["gescheiden", "schaken"]
    logged = contacts.log_form(notebook, fields)
    wanted = ContactToLog(fields, gifts=(GiftHeard(GiftKind.INTEREST, "burn-out"),))
    contacts.edit_whole(notebook, logged.contact_id, wanted, Kept())
    assert "burn-out" in [gift.phrase for gift in residents.card(notebook, fatima).experiences]


def test_what_somebody_said_it_is_it_stays_when_it_is_heard_again(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"), interests=["gescheiden"])
    contacts.log_line(notebook, "@Fatima ~Gescheiden")
    card = residents.card(notebook, fatima)
    assert ([gift.phrase for gift in card.interests], card.experiences) == (["gescheiden"], ())
    gifts.set_gift_kind(notebook, card.interests[0].id, "experience")
    contacts.log_line(notebook, "@Fatima ~gescheiden")
    card = residents.card(notebook, fatima)
    assert (card.interests, [gift.phrase for gift in card.experiences]) == ((), ["gescheiden"])


def test_a_word_of_ones_own_counts_at_once(notebook: Notebook) -> None:
    lived_through.prepare(notebook)
    assert not lived_through.is_lived_through(notebook, "de klap")
    topics = [each.topic for each in concepts.search(notebook, "scheiding")]
    concepts.add_word(notebook, "de klap", topics[0])
    assert lived_through.is_lived_through(notebook, "de klap")
    with notebook.reader() as reader:
        assert reader.count(Kind.CONCEPT_WORD) == 1
