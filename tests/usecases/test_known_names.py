from __future__ import annotations

import pytest

from verbinder.capture.chips import ChipKind
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.places import PlaceFields
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, organisations, places, residents, streets
from verbinder.usecases.known_names import KnownInNotebook


def names(known: KnownInNotebook, prefix: str, limit: int = 20) -> list[str]:
    return [candidate.label for candidate in known.people(prefix, limit)]


def test_people_are_found_by_the_beginning_of_any_word_of_the_name(notebook: Notebook) -> None:
    residents.add(notebook, ResidentFields(given_name="Jan", infix="van den", surname="Berg"))
    residents.add(notebook, ResidentFields(given_name="André", surname="Bakker"))
    known = contacts.known(notebook)
    assert names(known, "ber") == names(known, "JAN") == names(known, "jan b") == ["Jan van den Berg"]
    assert names(known, "andre") == names(known, "André") == ["André Bakker"]
    assert sorted(names(known, "b")) == ["André Bakker", "Jan van den Berg"]
    assert names(known, "jan\ud83c") == ["Jan van den Berg"]
    assert names(known, "x") == names(known, "") == names(known, '"*') == names(known, "jan", 0) == []


def test_a_person_is_not_found_by_what_they_can(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima Kerkstraat 3 +bergen beklimmen")
    assert names(contacts.known(notebook), "bergen") == []


def test_somebody_described_is_found_by_the_description(notebook: Notebook) -> None:
    contacts.log_line(notebook, "@dame met rode jas Kerkstraat 14")
    (found,) = contacts.known(notebook).people("dame", 20)
    assert (found.label, found.hint) == ("dame met rode jas", "Kerkstraat 14")


def test_whole_words_and_recent_contacts_come_first(notebook: Notebook) -> None:
    for name in ("Janneke Aarts", "Jan Bakker", "Jan Smit"):
        contacts.log(notebook, contacts.preview(notebook, f'@"{name}" Kerkstraat 3'), on_date=notebook.today())
    contacts.log_line(notebook, '@"Jan Smit" nog even gesproken')
    residents.add(notebook, ResidentFields(given_name="Jan", surname="Nooitgesproken"))
    found = names(contacts.known(notebook), "jan")
    assert found[-1] == "Janneke Aarts"
    assert found[-2] == "Jan Nooitgesproken"


def test_the_limit_holds_and_archived_people_are_left_out(notebook: Notebook) -> None:
    ids = [residents.add(notebook, ResidentFields(given_name="Jan", surname=f"Nummer{n}")) for n in range(5)]
    residents.archive(notebook, ids[0], True)
    known = contacts.known(notebook)
    assert len(names(known, "jan", 3)) == 3
    assert "Jan Nummer0" not in names(known, "jan")


def test_the_short_lists_follow_every_change_and_undo(notebook: Notebook) -> None:
    known = contacts.known(notebook)
    assert (known.streets(), known.places(), known.organisations(), known.tags()) == ((), (), (), ())
    streets.add(notebook, "Kerkstraat")
    places.add(notebook, PlaceFields(name="De Huiskamer", street="Kerkstraat"))
    organisations.add(notebook, OrganisationFields(name="Ik Wil"))
    contacts.log_line(notebook, "@Fatima #eten")
    assert [each.label for each in known.streets()] == ["Kerkstraat"]
    assert [(each.label, each.hint) for each in known.places()] == [("De Huiskamer", "Kerkstraat")]
    assert [each.label for each in known.organisations()] == ["Ik Wil"]
    assert list(known.tags()) == ["eten"]
    for _ in range(4):
        notebook.undo()
    assert (known.streets(), known.places(), known.organisations(), known.tags()) == ((), (), (), ())


def test_the_short_lists_are_read_once_until_something_changes(notebook: Notebook) -> None:
    streets.add(notebook, "Kerkstraat")
    known = contacts.known(notebook)
    first = known.streets()
    contacts.log_line(notebook, "@Fatima gesproken")
    assert known.streets() is first


def test_what_is_known_is_the_same_value_as_long_as_the_notebook_is_open(notebook: Notebook) -> None:
    assert contacts.known(notebook) is contacts.known(notebook)


def test_a_whole_name_is_recognised_among_very_many_of_the_first_name(notebook: Notebook) -> None:
    for number in range(150):
        residents.add(notebook, ResidentFields(given_name="Jan", surname=f"Nummer{number}"))
    meant = residents.add(notebook, ResidentFields(given_name="Jan", infix="van den", surname="Berg"))
    captured = contacts.preview(notebook, "@Jan van den Berg gesproken")
    (chip,) = captured.of(ChipKind.PERSON)
    assert (chip.known_id, chip.certain, chip.text) == (meant, True, "Jan van den Berg")


def test_two_of_one_whole_name_become_candidates(notebook: Notebook) -> None:
    for number in range(150):
        residents.add(notebook, ResidentFields(given_name="Jan", surname=f"Nummer{number}"))
    for street in ("Kerkstraat", "Lindelaan"):
        residents.add(notebook, ResidentFields(given_name="Jan", surname="Smit", street=street, house_number="3"))
    (chip,) = contacts.preview(notebook, "@Jan Smit gesproken").of(ChipKind.PERSON)
    assert [candidate.hint for candidate in chip.candidates] == ["Kerkstraat 3", "Lindelaan 3"]
    assert not chip.certain


def test_pasted_lines_are_understood_with_what_is_known(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", surname="Yilmaz"))
    first, second = contacts.preview_lines(notebook, "- @Fatima +kookt\n- Kerkstraat 3 niet thuis")
    assert first.people[0].known_id == fatima
    assert second.doors == ("3",)


def read_back(notebook: Notebook, resident_id: int) -> str:
    """The mention of a resident, which must be read as nobody else."""
    mention = contacts.mention(notebook, resident_id)
    (chip,) = contacts.preview(notebook, f"{mention} koffie gedronken").of(ChipKind.PERSON)
    assert (chip.known_id, chip.certain) == (resident_id, True)
    return mention


def test_a_mention_of_a_resident_is_no_longer_than_it_must_be(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", surname="el Idrissi"))
    described = residents.add(notebook, ResidentFields(description="mevrouw met de rode jas, van de hoek"))
    assert read_back(notebook, fatima).startswith("@")
    assert "#" not in read_back(notebook, fatima)
    assert "#" not in read_back(notebook, described)


def test_a_mention_of_one_of_two_namesakes_says_which(notebook: Notebook) -> None:
    jans = [residents.add(notebook, ResidentFields(given_name="Jan", surname="Smit")) for _ in range(2)]
    assert [read_back(notebook, jan) for jan in jans] == [f"@Jan Smit#{jan}" for jan in jans]


def test_a_mention_holds_among_more_namesakes_than_are_looked_at(notebook: Notebook) -> None:
    jans = [residents.add(notebook, ResidentFields(given_name="Jan")) for _ in range(250)]
    assert read_back(notebook, jans[-1]) == f"@Jan#{jans[-1]}"


def test_somebody_who_is_gone_cannot_be_mentioned(notebook: Notebook) -> None:
    with pytest.raises(UserError, match=r"record\.gone"):
        contacts.mention(notebook, 12)
