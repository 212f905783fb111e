"""Who was forgotten does not come back with a colleague's hand-over, and nothing tells who it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.usecases.conftest import NOW, Content
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields
from verbinder.exchange.example import make_example
from verbinder.store.checking import faults_of
from verbinder.store.forgotten import file_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.usecases import details, forgetting, hand_over, portable, residents, retention, taking_over

WORD = "kaas en sokken"


@pytest.fixture
def colleague(template: tuple[Path, NotebookKey], tmp_path: Path) -> Iterator[Notebook]:
    """The notebook of who takes over."""
    path = tmp_path / "collega" / "collega.verbinder"
    path.parent.mkdir()
    shutil.copyfile(template[0], path)
    opened = open_notebook(path, key=template[1], clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def file(notebook: Notebook, tmp_path: Path, today: date) -> Path:
    """The hand-over of the example neighbourhood, notes included."""
    portable.bring_in(notebook, make_example(today, residents=60, seed=5), undoable=False)
    path = tmp_path / "over.verbinderoverdracht"
    hand_over.export(notebook, path, WORD, notes=True)
    return path


def added(notebook: Notebook, phone: str = "", **fields: Any) -> int:
    number = residents.add(notebook, ResidentFields(**fields))
    if phone:
        details.set_details(notebook, Kind.RESIDENT, number, [("phone", phone)])
    residents.set_handing_over(notebook, number, "agreed")
    return number


def handed(notebook: Notebook, tmp_path: Path) -> Path:
    path = tmp_path / "van Patrick.verbinderoverdracht"
    hand_over.export(notebook, path, WORD, notes=True)
    return path


def take_over(notebook: Notebook, file: Path) -> Any:
    incoming = taking_over.open_(file, WORD)
    seen = taking_over.preview(notebook, incoming)
    done = taking_over.run(notebook, incoming, subject=file.name)
    assert (seen.new + seen.marks, seen.known, seen.counts, seen.forgotten) == (
        done.people_added,
        done.known,
        done.rows,
        done.forgotten,
    )
    return done


def people(notebook: Notebook) -> list[str]:
    with notebook.reader() as reader:
        return sorted(
            f"{row['given_name']} {row['surname']}".strip()
            for row in reader.find(Kind.RESIDENT)
            if row["forgotten_on"] is None
        )


HOME = {"given_name": "Fatima", "surname": "Yilmaz", "street": "Kerkstraat", "house_number": "3"}


@pytest.mark.parametrize(
    ("theirs", "phone", "stays_out"),
    [
        ({"given_name": "Fatima", "surname": "el Yılmaz", "street": "Kerkstr.", "house_number": "3"}, "", True),
        ({"given_name": "Fatima"}, "+31 6 12345678", True),
        ({"given_name": "Emre", "surname": "Yilmaz", "street": "Kerkstraat", "house_number": "3"}, "0612345678", False),
        ({"given_name": "Fatima", "surname": "Yilmaz", "street": "Kerkstraat", "house_number": "33"}, "", False),
        ({"given_name": "Fatima", "surname": "Yilmaz"}, "", False),
    ],
)
def test_who_is_known_by_first_name_with_number_or_address_stays_out_and_housemates_and_namesakes_do_not(
    notebook: Notebook, colleague: Notebook, tmp_path: Path, theirs: dict[str, str], phone: str, stays_out: bool
) -> None:
    forgetting.forget(colleague, [added(colleague, "06 12345678", **HOME)])
    added(notebook, phone, **theirs)
    added(notebook, given_name="Jan", surname="Bol")
    done = take_over(colleague, handed(notebook, tmp_path))
    assert (done.forgotten, done.people_added) == (stays_out, 2 - stays_out)
    assert ("Fatima" not in " ".join(people(colleague))) is (stays_out or theirs["given_name"] != "Fatima")


def test_of_who_had_neither_number_nor_address_the_whole_name_is_known(
    notebook: Notebook, colleague: Notebook, tmp_path: Path
) -> None:
    forgetting.forget(colleague, [added(colleague, given_name="Fatima", surname="Yilmaz")])
    added(notebook, given_name="fatima", surname="Yílmaz")
    added(notebook, given_name="Fatima", surname="Haddad")
    assert take_over(colleague, handed(notebook, tmp_path)).forgotten == 1
    assert people(colleague) == ["Fatima Haddad"]


def test_everybody_forgotten_after_a_hand_over_stays_out_of_the_same_file_with_all_that_is_theirs(
    colleague: Notebook, file: Path, content_of: Callable[[Notebook], Content]
) -> None:
    take_over(colleague, file)
    with colleague.reader() as reader:
        everybody = [row["id"] for row in reader.find(Kind.RESIDENT)]
    gone = everybody[::3]
    forgetting.forget(colleague, gone, replace_all=True)
    before = people(colleague)
    done = take_over(colleague, file)
    assert (done.forgotten, done.people_added) == (len(gone), 0)
    assert people(colleague) == before
    incoming = taking_over.open_(file, WORD)
    names = {row["id"]: str(row["given_name"]) for row in incoming.tables["resident"]}
    only_theirs = {names[number] for number in gone} - {names[number] for number in everybody if number not in gone}
    assert len(only_theirs) > 3
    texts = " ".join(
        str(value) for rows in content_of(colleague).values() for row in rows for value in row if isinstance(value, str)
    )
    assert [name for name in only_theirs if name and f" {name} " in f" {texts} "] == []
    assert not faults_of(colleague)


def test_counts_of_an_activity_stay_right_without_their_name(
    notebook: Notebook, colleague: Notebook, tmp_path: Path, today: date
) -> None:
    fatima, jan = added(notebook, **HOME), added(notebook, given_name="Jan", surname="Bol")
    with notebook.unit_of_work(Operation.ADD_INITIATIVE) as work:
        soup = work.add(Kind.INITIATIVE, name="Soep bij Fatima", their_contact_id=fatima)
        met = work.add(Kind.ACTIVITY, initiative_id=soup, on_date=today, unnamed=2)
        for number in (fatima, jan):
            work.add(Kind.ACTIVITY_PERSON, activity_id=met, resident_id=number)
        talk = work.add(Kind.CONTACT, on_date=today, note="over Fatima haar dochter")
        for number in (fatima, jan):
            work.add(Kind.CONTACT_PARTICIPANT, contact_id=talk, resident_id=number)
        work.commit()
    forgetting.forget(colleague, [added(colleague, **HOME)])
    assert take_over(colleague, handed(notebook, tmp_path)).forgotten == 1
    with colleague.reader() as reader:
        (initiative,) = reader.find(Kind.INITIATIVE)
        assert (initiative["name"], initiative["their_contact_id"]) == ("Soep bij […]", None)
        assert [row["unnamed"] for row in reader.find(Kind.ACTIVITY)] == [3]
        assert reader.count(Kind.ACTIVITY_PERSON) == 1
        assert reader.count(Kind.CONTACT) == 0


def test_who_is_in_the_notebook_again_is_known_and_not_left_out(
    notebook: Notebook, colleague: Notebook, tmp_path: Path
) -> None:
    forgetting.forget(colleague, [added(colleague, **HOME)])
    again = added(colleague, **HOME)
    added(notebook, languages="Turks", **HOME)
    done = take_over(colleague, handed(notebook, tmp_path))
    assert (done.forgotten, [each.known_id for each in done.known]) == (0, [again])
    assert residents.card(colleague, again).languages == "Turks"
    assert residents.card(colleague, again).handing_over == "agreed"


def test_neither_the_file_beside_the_notebook_nor_the_list_in_it_holds_a_name(colleague: Notebook) -> None:
    forgetting.forget(colleague, [added(colleague, "06 12345678", **HOME)])
    with colleague.reader() as reader:
        rows = reader.sql("SELECT salt, mark FROM forgotten_sign")
        beside = {row[0] for row in reader.sql("SELECT salt FROM forgotten")}
    assert len(rows) == 2
    assert {row[0] for row in rows} & beside == set()
    text = file_of(colleague.path).read_text(encoding="utf-8")
    assert not any(part in text for row in rows for part in row)
    assert all(set(mark) <= set("0123456789abcdef") for _, mark in rows)


def test_who_only_went_by_the_terms_may_come_back(notebook: Notebook, colleague: Notebook, tmp_path: Path) -> None:
    number = added(colleague, **HOME)
    with colleague.unit_of_work(Operation.EDIT_RESIDENT) as work:
        work.change(Kind.RESIDENT, number, created_on=date(2020, 1, 1), informed_on=date(2020, 1, 1))
        work.commit()
    assert retention.apply(colleague).people == 1
    added(notebook, **HOME)
    assert take_over(colleague, handed(notebook, tmp_path)).forgotten == 0
    assert people(colleague) == ["Fatima Yilmaz"]
