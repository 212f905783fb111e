"""A colleague's hand-over comes in: joined with who is known, once, as one step, and refused whole when it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.usecases.conftest import NOW, WORD, Content
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.doubles import Why
from verbinder.domain.residents import ResidentFields
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.sentences import LANGUAGES, error_sentence
from verbinder.store.checking import faults_of
from verbinder.store.notebook import Notebook
from verbinder.store.sealed import write_sealed
from verbinder.usecases import follow_ups, hand_over, residents, taking_over

ContentOf = Callable[[Notebook], Content]


def take_over(notebook: Notebook, file: Path, **how: Any) -> Any:
    return taking_over.run(notebook, taking_over.open_(file, WORD), subject=file.name, **how)


def people(notebook: Notebook) -> dict[str, dict[str, Any]]:
    with notebook.reader() as reader:
        return {f"{row['given_name']} {row['surname']}".strip(): row for row in reader.find(Kind.RESIDENT)}


def test_everything_in_the_file_stands_in_the_other_notebook(colleague: Notebook, file: Path) -> None:
    incoming = taking_over.open_(file, WORD)
    seen = taking_over.preview(colleague, incoming)
    done = take_over(colleague, file)
    assert (seen.new + seen.marks, seen.known, seen.counts) == (done.people_added, (), done.rows)
    with colleague.reader() as reader:
        for kind, count in done.rows.items():
            assert reader.count(kind) == count == len(incoming.tables[kind.value])
        walking = {row["initiative_id"] for row in reader.find(Kind.ACTIVITY)}
        assert len(walking) > 3
    assert not faults_of(colleague)


def test_the_same_file_twice_doubles_nothing_and_is_no_step(
    colleague: Notebook, file: Path, content_of: ContentOf
) -> None:
    take_over(colleague, file)
    before, step = content_of(colleague), colleague.next_steps()[0]
    again = take_over(colleague, file)
    assert (again.people_added, again.rows) == (0, {})
    assert len(again.known) == len(people(colleague))
    assert content_of(colleague) == before
    assert colleague.next_steps()[0] == step


def test_what_the_colleague_did_with_it_since_is_not_brought_back(colleague: Notebook, file: Path) -> None:
    take_over(colleague, file)
    with colleague.reader() as reader:
        promise = reader.find(Kind.FOLLOW_UP)[0]["id"]
        gift = reader.find(Kind.GIFT, kind="need")[0]["id"]
    follow_ups.finish(colleague, promise, "gedaan")
    with colleague.unit_of_work(Operation.EDIT_GIFT) as work:
        work.change(Kind.GIFT, gift, state="met")
        work.commit()
    assert take_over(colleague, file).rows == {}


def test_it_is_one_step_that_undo_takes_back_whole(colleague: Notebook, file: Path, content_of: ContentOf) -> None:
    residents.add(colleague, ResidentFields(given_name="Amira", surname="Haddad"))
    before = content_of(colleague)
    done = take_over(colleague, file)
    assert done.people_added
    colleague.undo()
    assert content_of(colleague) == before
    assert not faults_of(colleague)


def test_who_takes_over_their_own_gets_nobody_and_no_promise_twice(notebook: Notebook, file: Path) -> None:
    done = take_over(notebook, file)
    assert done.people_added == 0
    assert not {Kind.CONTACT_DETAIL, Kind.ORGANISATION, Kind.FOLLOW_UP, Kind.INTRODUCTION} & set(done.rows)


# -- who is known here ----------------------------------------------------------------------------------------------


def handed(tmp_path: Path, rows: list[dict[str, Any]], **tables: list[dict[str, Any]]) -> Path:
    """A hand-over file with these residents, written as the program writes it."""
    from verbinder.exchange.portable.content import whole_notebook
    from verbinder.exchange.portable.writing import portable_bytes

    people = [
        {"id": at, "introducing": "agreed", "informed_on": NOW.date(), "created_on": NOW.date(), **row}
        for at, row in enumerate(rows, 1)
    ]
    whole: dict[str, Any] = {
        "notebook": [{"id": 1, "name": "van Patrick", "created_on": NOW.date()}],
        "street": [{"id": 1, "name": "Kerkstraat"}],
        "resident": people,
        **tables,
    }
    path = tmp_path / "met de hand.verbinderoverdracht"
    write_sealed(path, WORD, hand_over.SEALED_AS, hand_over.VERSION, portable_bytes(whole_notebook(whole)))
    return path


def test_somebody_known_keeps_their_card_and_gets_what_it_did_not_say(colleague: Notebook, tmp_path: Path) -> None:
    fields = ResidentFields(given_name="Fatima", surname="Yilmaz", street="Kerkstr.", house_number="3", note="van mij")
    number = residents.add(colleague, fields, talents=["bakt brood"])
    row = {"given_name": "Fatima", "surname": "Yílmaz", "street_id": 1, "house_number": "3", "languages": "Turks"}
    gifts = [
        {"id": 1, "resident_id": 1, "kind": "talent", "phrase": "Bakt brood"},
        {"id": 2, "resident_id": 1, "kind": "need", "phrase": "wil fietsen"},
    ]
    file = handed(tmp_path, [{**row, "note": "van Patrick"}], gift=gifts)
    done = take_over(colleague, file)
    assert [(each.known_id, each.why) for each in done.known] == [(number, Why.SAME_NAME_AND_ADDRESS)]
    card = people(colleague)["Fatima Yilmaz"]
    assert (card["languages"], card["note"], card["introducing"]) == ("Turks", "van mij\nvan Patrick", "ask_first")
    with colleague.reader() as reader:
        assert {gift["phrase"] for gift in reader.find(Kind.GIFT, resident_id=number)} == {"bakt brood", "wil fietsen"}
    assert take_over(colleague, file).rows == {}
    assert people(colleague)["Fatima Yilmaz"]["note"] == "van mij\nvan Patrick"
    colleague.undo()
    assert people(colleague)["Fatima Yilmaz"]["languages"] == ""


def test_who_is_somebody_else_after_all_gets_a_card_of_their_own(colleague: Notebook, tmp_path: Path) -> None:
    residents.add(colleague, ResidentFields(given_name="Jan", surname="Bol"))
    file = handed(tmp_path, [{"given_name": "Jan", "surname": "Bol", "street_id": 1, "house_number": "8"}])
    assert len(taking_over.preview(colleague, taking_over.open_(file, WORD)).known) == 1
    done = take_over(colleague, file, as_new={1})
    assert (done.people_added, done.known) == (1, ())
    with colleague.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 2


def test_two_people_in_the_file_are_never_one_here(colleague: Notebook, tmp_path: Path, content_of: ContentOf) -> None:
    same = {"given_name": "Jan", "surname": "Bol", "street_id": 1, "house_number": "8"}
    gifts = [
        {"id": at, "resident_id": at, "kind": "talent", "phrase": phrase}
        for at, phrase in ((1, "zingt"), (2, "timmert"))
    ]
    file = handed(tmp_path, [{**same, "birth_year": 1950}, {**same, "birth_year": 1980}], gift=gifts)
    assert take_over(colleague, file).people_added == 2
    before = content_of(colleague)
    assert take_over(colleague, file).rows == {}
    assert content_of(colleague) == before


def test_who_wants_no_contact_is_not_approached_here_either(colleague: Notebook, tmp_path: Path) -> None:
    fields = ResidentFields(
        given_name="Piet", surname="Bol", street="Kerkstraat", house_number="8", languages="Nederlands"
    )
    residents.add(colleague, fields, talents=["zingt"])
    mark = {"given_name": "Piet", "surname": "Bol", "street_id": 1, "house_number": "8", "approach": "never"}
    new = {"given_name": "Kees", "surname": "Wit", "approach": "never"}
    file = handed(tmp_path, [{**each, "introducing": "ask_first", "informed_on": None} for each in (mark, new)])
    seen = taking_over.preview(colleague, taking_over.open_(file, WORD))
    assert (seen.new, seen.marks, len(seen.known)) == (0, 1, 1)
    take_over(colleague, file)
    found = people(colleague)
    assert {row["approach"] for row in found.values()} == {"never"}
    assert found["Piet Bol"]["languages"] == "Nederlands"


def test_what_the_file_says_more_softly_than_here_changes_no_wish(colleague: Notebook, tmp_path: Path) -> None:
    number = residents.add(colleague, ResidentFields(given_name="Piet", surname="Bol"))
    residents.set_approach(colleague, number, "never", reason="zelf gezegd")
    take_over(colleague, handed(tmp_path, [{"given_name": "Piet", "surname": "Bol"}]))
    assert people(colleague)["Piet Bol"]["approach"] == "never"


# -- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "portable.not_json"),
        (b"[]", "portable.not_a_notebook"),
        (b'{"format": "verbinder-notebook", "version": 99}', "portable.newer_version"),
        (b'{"format": "verbinder-notebook", "version": 2, "wat": []}', "portable.unknown_table"),
        (b"\xff\xfe", "portable.not_utf8"),
    ],
)
def test_a_sealed_file_with_something_else_in_it_is_refused(
    colleague: Notebook, tmp_path: Path, content_of: ContentOf, content: bytes, code: str
) -> None:
    before = content_of(colleague)
    path = tmp_path / "vreemd.verbinderoverdracht"
    write_sealed(path, WORD, hand_over.SEALED_AS, hand_over.VERSION, content)
    with pytest.raises(UserError, match=code) as caught:
        take_over(colleague, path)
    assert all(error_sentence(caught.value, language) for language in LANGUAGES)
    assert content_of(colleague) == before


def test_tables_that_are_never_handed_over_are_not_taken_over(colleague: Notebook, tmp_path: Path) -> None:
    choices = [{"id": 1, "key": "limit.days", "value": "1"}]
    take_over(
        colleague, handed(tmp_path, [{"given_name": "Amal"}], choice=choices, round=[{"id": 1, "on_date": NOW.date()}])
    )
    with colleague.reader() as reader:
        assert (reader.count(Kind.CHOICE), reader.count(Kind.ROUND), reader.count(Kind.RESIDENT)) == (0, 0, 1)


def test_cancelled_half_way_nothing_is_kept(colleague: Notebook, file: Path, content_of: ContentOf) -> None:
    before = content_of(colleague)
    incoming: PortableNotebook = taking_over.open_(file, WORD)
    for after in (0, 3, 20):
        asked = iter(range(1_000))
        with pytest.raises(Cancelled):
            taking_over.run(colleague, incoming, subject="x", cancelled=lambda: next(asked) >= after)  # noqa: B023
        assert content_of(colleague) == before
