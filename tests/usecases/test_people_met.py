from __future__ import annotations

from dataclasses import replace

import pytest

from verbinder.capture.chips import CapturedContact
from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import ContactFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts


def log(notebook: Notebook, line: str) -> tuple[int, ...]:
    """The residents of the contact this line becomes."""
    logged = contacts.log_line(notebook, line)
    return tuple(person.id for person in contacts.contact(notebook, logged.contact_id).row.people)


def as_new(captured: CapturedContact) -> CapturedContact:
    chips = (replace(chip, value=contacts.NEW_PERSON) if chip in captured.people else chip for chip in captured.chips)
    return replace(captured, chips=tuple(chips))


def test_a_first_name_of_one_known_person_is_that_person(notebook: Notebook) -> None:
    (fatima,) = log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    assert log(notebook, "@Fatima zei hallo") == (fatima,)


def test_a_whole_name_is_found_back_wherever_one_meets(notebook: Notebook) -> None:
    (jan,) = log(notebook, "@Jan van den Berg Kerkstraat 3")
    assert log(notebook, "@Jan van den Berg Lindelaan 8") == (jan,)


def test_when_several_fit_it_is_asked_and_nobody_is_made(notebook: Notebook) -> None:
    log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    log(notebook, "@Fatima Bakkali Lindelaan 8")
    with pytest.raises(UserError) as caught:
        contacts.log_line(notebook, "@Fatima wil komen koken")
    assert (caught.value.code, caught.value.values) == ("capture.which_person", {"name": "Fatima"})
    with notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 2


def test_of_several_the_one_who_lives_there_is_meant(notebook: Notebook) -> None:
    log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    (bakkali,) = log(notebook, "@Fatima Bakkali Lindelaan 8")
    assert log(notebook, "@Fatima Lindelaan 8 wil komen koken") == (bakkali,)


def test_of_several_the_chosen_one_is_meant(notebook: Notebook) -> None:
    (yilmaz,) = log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    log(notebook, "@Fatima Bakkali Lindelaan 8")
    captured = contacts.preview(notebook, "@Fatima wil komen koken")
    chips = tuple(replace(chip, known_id=yilmaz) if chip in captured.people else chip for chip in captured.chips)
    logged = contacts.log(notebook, replace(captured, chips=chips))
    assert logged.new_residents == ()


def test_somebody_new_of_the_same_name_can_be_said_outright(notebook: Notebook) -> None:
    (known,) = log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    captured = as_new(contacts.preview(notebook, "@Fatima Yilmaz wil komen koken"))
    chips = tuple(replace(chip, known_id=None, candidates=()) for chip in captured.chips)
    logged = contacts.log(notebook, replace(captured, chips=chips))
    assert [name for _, name in logged.new_residents] == ["Fatima Yilmaz"]
    assert logged.new_residents[0][0] != known


def test_two_people_of_one_whole_name_are_asked_about(notebook: Notebook) -> None:
    log(notebook, "@Jan Bakker Kerkstraat 3")
    captured = as_new(contacts.preview(notebook, "@Jan Bakker Lindelaan 5"))
    contacts.log(notebook, replace(captured, chips=tuple(replace(chip, known_id=None) for chip in captured.chips)))
    with pytest.raises(UserError, match="which_person"):
        contacts.log_line(notebook, "@Jan Bakker zei hallo")


def test_the_same_first_name_behind_another_door_in_one_paste_is_somebody_else(notebook: Notebook) -> None:
    found = contacts.preview_lines(notebook, "@Fatima Kerkstraat 3 +kookt\n@Fatima Lindelaan 8 +naait")
    logged = contacts.log_many(notebook, found)
    assert len(logged.new_residents) == 2


def test_a_near_miss_is_no_reason_to_ask_again(notebook: Notebook) -> None:
    log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    logged = contacts.log_line(notebook, "@Fatma Lindelaan 8")
    assert [name for _, name in logged.new_residents] == ["Fatma"]


def test_a_known_person_without_address_gets_the_door_where_they_were_met(notebook: Notebook) -> None:
    (fatima,) = log(notebook, "@Fatima Yilmaz gesproken op straat")
    log(notebook, "@Fatima Yilmaz Kerkstraat 3 bis")
    with notebook.reader() as reader:
        row = reader.get(Kind.RESIDENT, fatima)
    assert (row["house_number"], row["house_addition"]) == ("3", "bis")


def test_a_known_address_is_never_changed_by_where_one_was_met(notebook: Notebook) -> None:
    (fatima,) = log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    log(notebook, "@Fatima Yilmaz Lindelaan 8")
    with notebook.reader() as reader:
        assert reader.get(Kind.RESIDENT, fatima)["house_number"] == "3"


def test_a_form_of_address_alone_is_a_description(notebook: Notebook) -> None:
    fields = ContactFields(street_name="Kerkstraat", note="zwaaide")
    logged = [contacts.log_form(notebook, fields, new_people=("mevrouw",)) for _ in range(2)]
    assert [name for each in logged for _, name in each.new_residents] == ["mevrouw", "mevrouw"]


def test_the_same_person_twice_in_a_line_takes_part_once(notebook: Notebook) -> None:
    log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    logged = contacts.log_line(notebook, "@Fatima +kookt @Fatima ?zoekt werk")
    assert len(contacts.contact(notebook, logged.contact_id).row.people) == 1


def test_somebody_archived_is_not_found_back(notebook: Notebook) -> None:
    (fatima,) = log(notebook, "@Fatima Yilmaz Kerkstraat 3")
    from verbinder.usecases import residents

    residents.archive(notebook, fatima, True)
    assert log(notebook, "@Fatima Yilmaz Kerkstraat 3") != (fatima,)
