"""Handing over: what of whom is in the file. Every text of who stays is marked, and looked for in what goes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.exports import ExportKind
from verbinder.domain.hand_over import Goes, Stays
from verbinder.errors import Cancelled, UserError
from verbinder.exchange.example import make_example
from verbinder.exchange.portable.content import PortableNotebook
from verbinder.exchange.portable.tables import BY_KIND
from verbinder.store import content
from verbinder.store.notebook import Notebook
from verbinder.usecases import exports, hand_over, portable, residents, taking_over

WORD = "kaas en sokken"
NAMES = ("given_name", "surname")
#: Codes and what is compared by: no words of anybody.
NO_WORDS = frozenset(
    {"kind", "normal", "state", "tone", "outcome", "setting", "approach", "introducing", "handing_over", "day_parts"}
)


def marked(notebook: PortableNotebook) -> PortableNotebook:
    """The same, with a word of its own for each resident in every text of theirs, names included."""
    tables = notebook.tables
    mixed: dict[int, list[int]] = {}
    for row in tables["contact_participant"]:
        mixed.setdefault(int(str(row["contact_id"])), []).append(int(str(row["resident_id"])))
    for row in tables["resident"]:
        _mark(row, "resident", [int(str(row["id"]))])
    for row in tables["contact"]:
        _mark(row, "contact", mixed.get(int(str(row["id"])), []))
    owners = {int(str(row["id"])): _owners(row) for row in tables["introduction"]}
    for row in tables["introduction_check"]:
        _mark(row, "introduction_check", owners[int(str(row["introduction_id"]))])
    for name in (
        "contact_detail",
        "gift",
        "signal",
        "follow_up",
        "introduction",
        "ask",
        "set_aside",
        "involved",
        "asset",
    ):
        for row in tables[name]:
            _mark(row, name, _owners(row) or mixed.get(int(str(row.get("contact_id") or 0)), []))
    for row in tables["household"]:
        _mark(
            row, "household", [int(str(each["id"])) for each in tables["resident"] if each["household_id"] == row["id"]]
        )
    return notebook


def _owners(row: dict[str, object]) -> list[int]:
    return [int(str(row[name])) for name in ("resident_id", "other_resident_id") if row.get(name) is not None]


def _mark(row: dict[str, object], table: str, people: list[int]) -> None:
    if not people:
        return
    told = " ".join(f"Zz{number}qx" for number in people)
    for field in BY_KIND[table].fields:
        if field.type == "text" and not field.codes and field.name not in NO_WORDS:
            row[field.name] = f"{row[field.name] or ''} {told}".strip()


@pytest.fixture
def full(notebook: Notebook, today: date) -> Notebook:
    """The example neighbourhood, marked; everybody's surname is a word of their own too."""
    invented = marked(make_example(today, residents=60, seed=5))
    last = {int(str(row["id"])): str(row["surname"]).split()[-1] for row in invented.tables["resident"]}
    for at, row in enumerate(invented.tables["gift"]):
        row["phrase"] = f"{row['phrase']} samen met {last[1 + at % len(last)]}"
    portable.bring_in(notebook, invented, undoable=False)
    return notebook


def opened(notebook: Notebook, path: Path, **how: Any) -> PortableNotebook:
    hand_over.export(notebook, path, WORD, **how)
    return taking_over.open_(path, WORD)


def marks_in(notebook: PortableNotebook, *, beside: tuple[str, ...] = ()) -> set[int]:
    """Whose words are in it; in other tables than `beside`."""
    texts = [
        str(value)
        for name, rows in notebook.tables.items()
        if name not in beside
        for row in rows
        for value in row.values()
    ]
    return {int(number) for text in texts for number in re.findall(r"[Zz]z(\d+)qx", text)}


def going(notebook: Notebook, how: Goes, **asked: Any) -> set[int]:
    return {person.id for person in hand_over.preview(notebook, **asked).people if person.how is how}


@pytest.mark.parametrize("notes", [False, True])
def test_nothing_of_who_did_not_agree_is_in_the_file(full: Notebook, tmp_path: Path, notes: bool) -> None:
    whole, marks = going(full, Goes.WHOLE), going(full, Goes.MARK)
    assert len(whole) > 8
    assert marks
    found = opened(full, tmp_path / "over.verbinderoverdracht", notes=notes)
    assert marks_in(found) == whole | marks
    assert marks_in(found, beside=("resident",)) == whole
    assert len(found.tables["resident"]) == len(whole | marks)
    assert bool(found.tables["contact"]) is notes


def test_without_notes_no_free_note_goes(full: Notebook, tmp_path: Path) -> None:
    found = opened(full, tmp_path / "over.verbinderoverdracht")
    assert {row["note"] for row in found.tables["resident"]} == {""}
    assert {row["what_works"] for row in found.tables["resident"]} == {""}
    assert not {row["kind"] for row in found.tables["contact_detail"]} - {"phone", "email"}
    assert found.tables["contact"] == []
    assert found.tables["round"] == []
    assert {row["question_behind"] for row in found.tables["gift"]} == {""}
    with_notes = opened(full, tmp_path / "over.verbinderoverdracht", notes=True)
    assert len({row["note"] for row in with_notes.tables["resident"]}) > 1


def test_of_who_wants_no_contact_only_name_address_and_that_go(full: Notebook, tmp_path: Path) -> None:
    found = opened(full, tmp_path / "over.verbinderoverdracht", notes=True)
    (mark,) = [row for row in found.tables["resident"] if row["approach"] == "never"]
    said = {name for name, value in mark.items() if value not in (None, "", "ask_first")}
    assert said <= {
        *("id", "given_name", "initials", "infix", "surname", "description", "street_id", "house_number"),
        *("house_addition", "postcode", "city", "approach", "approach_until", "created_on"),
    }
    hanging = [row for name in ("gift", "contact_detail", "tagging") for row in found.tables[name]]
    assert mark["id"] not in {row["resident_id"] for row in hanging}


def test_names_of_who_stays_are_withheld_in_the_texts_of_who_goes(full: Notebook, tmp_path: Path) -> None:
    with full.reader() as reader:
        whole = going(full, Goes.WHOLE)
        stay = {row["given_name"] for row in reader.find(Kind.RESIDENT) if row["id"] not in whole}
    found = opened(full, tmp_path / "over.verbinderoverdracht")
    phrases = " ".join(str(row["phrase"]) for row in found.tables["gift"])
    assert "[…]" in phrases
    for name in stay:
        assert not re.search(rf"\b{re.escape(name.split()[0])}\b", phrases), name


def test_an_experience_and_delicate_words_only_go_when_they_agreed_to_just_that(
    notebook: Notebook, tmp_path: Path, today: date
) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        who = work.add(Kind.RESIDENT, given_name="Amal", handing_over="agreed", created_on=today)
        for kind, phrase, agreed in (
            ("experience", "mantelzorger", None),
            ("experience", "nieuw in de buurt", today),
            ("need", "praten over haar depressie", None),
            ("talent", "bakt brood", None),
        ):
            work.add(Kind.GIFT, resident_id=who, kind=kind, phrase=phrase, agreed_on=agreed)
        work.add(Kind.GIFT, resident_id=who, kind="talent", phrase="fietst niet meer", state="ended")
        work.commit()
    found = opened(notebook, tmp_path / "over.verbinderoverdracht", notes=True)
    assert {row["phrase"] for row in found.tables["gift"]} == {"nieuw in de buurt", "bakt brood"}


def test_counts_of_an_initiative_stay_right_when_names_stay_behind(
    notebook: Notebook, tmp_path: Path, today: date
) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        amal = work.add(Kind.RESIDENT, given_name="Amal", handing_over="agreed", created_on=today)
        others = [work.add(Kind.RESIDENT, given_name=name, created_on=today) for name in ("Bea", "Cor")]
        soup = work.add(Kind.INITIATIVE, name="Soep met Bea", their_contact_id=others[0])
        for number, part in ((amal, "carrier"), (others[0], "carrier"), (others[1], "participant")):
            work.add(Kind.INVOLVED, initiative_id=soup, resident_id=number, part=part, note="geheim")
        met = work.add(Kind.ACTIVITY, initiative_id=soup, on_date=today, unnamed=3)
        for number in (amal, *others):
            work.add(Kind.ACTIVITY_PERSON, activity_id=met, resident_id=number)
        work.add(Kind.STEP, initiative_id=soup, text="Bea belt de wijkraad", resident_id=others[0], noted_on=today)
        work.commit()
    found = opened(notebook, tmp_path / "over.verbinderoverdracht")
    (initiative,) = found.tables["initiative"]
    assert (initiative["name"], initiative["their_contact_id"]) == ("Soep met […]", None)
    assert initiative["note"] == "Bij de overdracht van 12-03-2026 bleven namen achter: 1 drager, 1 deelnemer."
    assert [row["unnamed"] for row in found.tables["activity"]] == [5]
    assert len(found.tables["activity_person"]) == len(found.tables["involved"]) == 1
    assert [(row["text"], row["resident_id"]) for row in found.tables["step"]] == [("[…] belt de wijkraad", None)]


def test_the_term_of_keeping_somebody_goes_on_from_the_last_real_contact(
    notebook: Notebook, tmp_path: Path, today: date
) -> None:
    long_ago, lately = today - timedelta(days=1_000), today - timedelta(days=10)
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        who = work.add(Kind.RESIDENT, given_name="Amal", handing_over="agreed", created_on=long_ago)
        met = work.add(Kind.CONTACT, on_date=lately, outcome="conversation")
        work.add(Kind.CONTACT_PARTICIPANT, contact_id=met, resident_id=who)
        work.commit()
    assert [row["created_on"] for row in opened(notebook, tmp_path / "o.verbinderoverdracht").tables["resident"]] == [
        lately
    ]


def test_more_people_can_be_left_out_and_nobody_added(full: Notebook) -> None:
    whole = going(full, Goes.WHOLE)
    first = min(whole)
    assert going(full, Goes.WHOLE, without={first}) == whole - {first}
    stays = {person.id: person.how for person in hand_over.preview(full, without={first}).people}
    assert stays[first] is Stays.LEFT_OUT
    assert going(full, Goes.WHOLE, without=set(stays)) == set()


def test_the_file_is_noted_and_what_cannot_be_written_is_not(full: Notebook, tmp_path: Path) -> None:
    number = len(going(full, Goes.WHOLE) | going(full, Goes.MARK))
    hand_over.export(full, tmp_path / "over.verbinderoverdracht", WORD)
    with pytest.raises(UserError, match="sealed.not_written"):
        hand_over.export(full, tmp_path / "weg" / "over.verbinderoverdracht", WORD)
    assert [(line.kind, line.people) for line in exports.log(full)] == [(ExportKind.HAND_OVER, number)]


def test_what_makes_no_sense_is_refused_before_anything_is_written(notebook: Notebook, tmp_path: Path) -> None:
    for file, word, code in (
        (notebook.path, WORD, "hand_over.wrong_ending"),
        (tmp_path / "o.verbinderoverdracht", "", "notebook.empty_passphrase"),
        (tmp_path / "o.verbinderoverdracht", WORD, "hand_over.nobody"),
    ):
        with pytest.raises(UserError, match=code):
            hand_over.export(notebook, file, word)
    with pytest.raises(Cancelled):
        hand_over.preview(notebook, cancelled=lambda: True)
    assert not exports.log(notebook)
    assert not list(tmp_path.glob("*.verbinderoverdracht"))


def test_nothing_is_ever_in_the_clear_on_the_disk(
    full: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "tijdelijk"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    hand_over.export(full, tmp_path / "over.verbinderoverdracht", WORD, notes=True)
    taking_over.open_(tmp_path / "over.verbinderoverdracht", WORD)
    assert list(temporary.iterdir()) == []
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for number in going(full, Goes.WHOLE):
        assert f"Zz{number}qx".encode() not in everything


def test_the_file_does_not_tell_how_many_were_left_out_between_two(full: Notebook, tmp_path: Path) -> None:
    found = opened(full, tmp_path / "over.verbinderoverdracht")
    for rows in found.tables.values():
        assert [row["id"] for row in rows] == list(range(1, len(rows) + 1))


def test_the_notebook_itself_is_as_it_was(full: Notebook, tmp_path: Path) -> None:
    with full.reader() as reader:
        before = dict(content.dump(reader))
    hand_over.export(full, tmp_path / "over.verbinderoverdracht", WORD, notes=True)
    with full.reader() as reader:
        assert dict(content.dump(reader)) == before


def test_an_agreement_to_be_introduced_is_none_to_go_to_a_colleague(notebook: Notebook, today: date) -> None:
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        amal = work.add(Kind.RESIDENT, given_name="Amal", introducing="agreed", informed_on=today, created_on=today)
        work.commit()
    assert going(notebook, Goes.WHOLE) == set()
    residents.set_handing_over(notebook, amal, "agreed")
    assert going(notebook, Goes.WHOLE) == {amal}
    residents.set_handing_over(notebook, amal, "refused")
    assert [person.how for person in hand_over.preview(notebook).people] == [Stays.REFUSED]
    notebook.undo()
    assert going(notebook, Goes.WHOLE) == {amal}


def test_who_answers_knows_of_the_notebook_from_that_day_unless_they_knew_before(
    notebook: Notebook, today: date
) -> None:
    before = today - timedelta(days=40)
    with notebook.unit_of_work(Operation.ADD_RESIDENT) as work:
        told = work.add(Kind.RESIDENT, given_name="Amal", informed_on=before, created_on=today)
        untold = work.add(Kind.RESIDENT, given_name="Bea", created_on=today)
        work.commit()
    for number in (told, untold):
        residents.set_handing_over(notebook, number, "ask_first")
    assert residents.card(notebook, untold).informed_on is None
    for number in (told, untold):
        residents.set_handing_over(notebook, number, "refused")
    assert [residents.card(notebook, number).informed_on for number in (told, untold)] == [before, today]


def test_the_answer_itself_does_not_go_along(full: Notebook, tmp_path: Path) -> None:
    found = opened(full, tmp_path / "over.verbinderoverdracht")
    assert {row["handing_over"] for row in found.tables["resident"]} == {"ask_first"}


def test_stopped_at_any_moment_there_is_no_file_and_nothing_was_noted(full: Notebook, tmp_path: Path) -> None:
    file = tmp_path / "over.verbinderoverdracht"
    told: list[tuple[int, int]] = []
    asked = 0

    def never() -> bool:
        nonlocal asked
        asked += 1
        return False

    hand_over.export(full, file, WORD, notes=True, progress=lambda *at: told.append(at), cancelled=never)
    assert told == sorted(set(told))
    assert told[-1][0] == told[-1][1]
    file.unlink()
    assert asked > 40
    for after in (*range(0, asked, 9), asked - 1):
        count = iter(range(asked))
        with pytest.raises(Cancelled):
            hand_over.export(full, file, WORD, notes=True, cancelled=lambda: next(count) >= after)  # noqa: B023
        assert not list(tmp_path.glob("*.verbinderoverdracht*"))
    assert len(exports.log(full)) == 1
