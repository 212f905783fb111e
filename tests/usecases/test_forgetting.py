"""Forgetting somebody: gone from every byte, while the counts stay and others keep their notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from verbinder.domain.backups import Reason, expires_on
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.domain.stories import StoryFields
from verbinder.errors import StoreUnavailable, UserError
from verbinder.exchange.example import make_example
from verbinder.exchange.overview.facts import PeriodCounts
from verbinder.store import copies, forgotten
from verbinder.store.checking import faults_of
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import create_notebook
from verbinder.usecases import (
    backups,
    contacts,
    drafts,
    forgetting,
    notebooks,
    overview_counts,
    portable,
    residents,
    stories,
)
from verbinder.usecases.search import find

NOW = datetime(2026, 3, 12, 10, 30)
DAY = NOW.date()
#: Words that occur nowhere else, with first letters of their own: FTS5 keeps terms by common beginnings.
WORDS = {
    "given_name": "Xanthippe",
    "surname": "Zwaluwxtqaart",
    "house_addition": "qqaddq",
    "what_works": "wattwxrktje",
    "note": "kwikxqwotitiz",
    "approach_reason": "jjreden",
    "source": "uubron",
}


def marked(notebook: Notebook) -> int:
    """Somebody with a word of their own in every field, and in everything that hangs on them."""
    fields = ResidentFields(
        given_name=WORDS["given_name"],
        surname=WORDS["surname"],
        infix="van der",
        street="Kerkstraat",
        house_number="12",
        house_addition=WORDS["house_addition"],
        what_works=WORDS["what_works"],
        note=WORDS["note"],
        source=WORDS["source"],
    )
    number = residents.add(
        notebook,
        fields,
        details=[("phone", "06 98765432"), ("email", "ffpost@example.org")],
        talents=["hhtalqentxje"],
        needs=["oowens"],
        tags=["gewoon thema"],
    )
    residents.set_approach(notebook, number, "never", reason=WORDS["approach_reason"])
    return number


def tell(notebook: Notebook, number: int) -> None:
    """A story about nobody else, which goes, and one about somebody else too, rewritten often."""
    fields = StoryFields(title="kwikxqwotitiz", text="hhtalqentxje oowens", first_day=DAY, last_day=DAY)
    stories.add(notebook, replace(fields, resident_ids=(number,)))
    other = residents.add(notebook, ResidentFields(given_name="Bakker Piet"))
    told = stories.add(notebook, replace(fields, title="Soep", text="Xanthippe bracht", resident_ids=(number, other)))
    for turn in range(10):
        text = "Xanthippe van der Zwaluwxtqaart bracht soep. " * (turn + 1)
        stories.edit(notebook, told, replace(fields, title="Soep", text=text, resident_ids=(number, other)))


@pytest.fixture
def readable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notebook:
    """A notebook by the same code with the cipher off, so that every byte on the disk can be read."""
    monkeypatch.setattr(NotebookKey, "pragma", lambda self: "PRAGMA user_version")
    # Without a cipher there are no seals to check a copy by.
    monkeypatch.setattr(copies, "faults_of_file", lambda *_: [])
    folder = tmp_path / "leesbaar"
    return create_notebook(folder / "buurt.verbinder", "koffie met iedereen", clock=lambda: NOW)


def bytes_in(folder: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def traces(content: bytes) -> list[str]:
    """The words, or their last six letters, in UTF-8 or UTF-16, in any case."""
    small = content.lower()
    words = [*WORDS.values(), "98765432", "ffpost", "hhtalqentxje", "oowens"]
    forms = [word.lower() for word in words]
    return [
        form
        for form in forms
        if any(part.encode(code) in small for part in (form, form[-6:]) for code in ("utf-8", "utf-16-le"))
    ]


def test_after_forgetting_no_byte_of_the_file_its_log_and_later_copies_holds_a_trace(readable: Notebook) -> None:
    notebook = readable
    portable.bring_in(notebook, make_example(DAY, residents=40, seed=3))
    number = marked(notebook)
    with notebook.unit_of_work(Operation.LOG_CONTACT, "Xanthippe") as work:
        met = work.add(Kind.CONTACT, on_date=DAY, setting="door", note="kwikxqwotitiz bij de deur, hhtalqentxje")
        work.add(Kind.CONTACT_PARTICIPANT, contact_id=met, resident_id=number)
        work.commit()
    contacts.log_line(notebook, "Bakker Piet: sprak over Xanthippe van de Zwaluwxtqaart en hoe zij rondloopt")
    tell(notebook, number)
    drafts.keep(notebook, f"resident:{number}", "kwikxqwotitiz")
    drafts.keep(notebook, "capture", "Xanthippe belt nog")
    for turn in range(30):
        note = "kwikxqwotitiz " * (turn * 20 + 1)
        residents.edit(notebook, number, ResidentFields(given_name="Xanthippe", surname="Zwaluwxtqaart", note=note))
    folder = notebook.path.parent
    assert set(traces(bytes_in(folder))) >= {"xanthippe", "kwikxqwotitiz", "hhtalqentxje", "oowens"}
    everybody = list(residents.ids(notebook, ResidentQuery(text="Xanthippe")))
    report = forgetting.forget(notebook, everybody)
    assert report.scrubbed
    assert traces(bytes_in(folder)) == []
    notebooks.backup(notebook, folder / "later.verbinder")
    assert traces(bytes_in(folder)) == []
    assert not find(notebook, "Xanthippe")
    assert not find(notebook, "kwikxqwotitiz")
    # Of what is wrong only that there is no cipher.
    assert {fault.partition(":")[0] for fault in faults_of(notebook)} <= {"salt"}
    notebook.close()
    assert traces(bytes_in(folder)) == []


def lasting(counts: PeriodCounts) -> PeriodCounts:
    """Without the introductions made: what was only proposed goes with the person."""
    return replace(counts, work={kind: each for kind, each in counts.work.items() if kind != "introduction"})


def test_the_counts_of_the_overview_stay(notebook: Notebook) -> None:
    portable.bring_in(notebook, make_example(DAY, residents=40, seed=3))
    first, last = date(2025, 1, 1), notebook.today()
    before = lasting(overview_counts.count(notebook, first, last, standing=False))
    forgetting.forget(notebook, list(residents.ids(notebook, ResidentQuery()))[:7])
    assert lasting(overview_counts.count(notebook, first, last, standing=False)) == before
    assert len(residents.ids(notebook, ResidentQuery(archived=True, text="iemand"))) == 0
    assert faults_of(notebook) == []


def test_any_resident_of_a_whole_neighbourhood_can_be_forgotten(notebook: Notebook) -> None:
    portable.bring_in(notebook, make_example(DAY, residents=40, seed=5))
    with notebook.reader() as reader:
        everybody = [row["id"] for row in reader.find(Kind.RESIDENT)]
    forgetting.forget(notebook, everybody)
    assert faults_of(notebook) == []
    with notebook.reader() as reader:
        assert {row["description"] for row in reader.find(Kind.RESIDENT)} == {"iemand"}
        for kind in (Kind.CONTACT_DETAIL, Kind.ASK, Kind.SET_ASIDE):
            assert [row for row in reader.find(kind) if row.get("resident_id")] == []


def test_a_note_of_others_keeps_everything_but_the_name(notebook: Notebook) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima", surname="Bouzid"))
    piet = residents.add(
        notebook, ResidentFields(given_name="Piet", note="Mevrouw Bouzid bracht soep. Ook Fatima's zus.")
    )
    forgetting.forget(notebook, [fatima])
    assert residents.card(notebook, piet).note == "Iemand bracht soep. Ook iemand's zus."


def test_a_name_that_somebody_else_has_too_is_shown_and_left(notebook: Notebook) -> None:
    one = residents.add(notebook, ResidentFields(given_name="Fatima", surname="Bouzid"))
    residents.add(notebook, ResidentFields(given_name="Fatima", surname="Jansen"))
    piet = residents.add(notebook, ResidentFields(given_name="Piet", note="Fatima bracht soep"))
    report = forgetting.forget(notebook, [one])
    assert [(each.kind, each.id, each.passage) for each in report.to_look_at] == [
        (Kind.RESIDENT, piet, "Fatima bracht soep")
    ]
    assert residents.card(notebook, piet).note == "Fatima bracht soep"


def test_a_name_that_is_an_ordinary_word_is_shown_and_left(notebook: Notebook) -> None:
    wil = residents.add(notebook, ResidentFields(given_name="Wil", surname="de Boer"))
    piet = residents.add(
        notebook, ResidentFields(given_name="Piet", note="Wil graag helpen, wil ook koken en wil tuinieren")
    )
    report = forgetting.forget(notebook, [wil])
    assert residents.card(notebook, piet).note.startswith("Wil graag")
    assert [each.id for each in report.to_look_at] == [piet]


def test_an_organisation_named_after_the_person_keeps_its_name_and_is_shown(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.ADD_ORGANISATION) as work:
        number = work.add(Kind.ORGANISATION, name="Garage Zwaluwxtqaart")
        work.commit()
    report = forgetting.forget(notebook, [marked(notebook)])
    assert [(each.kind, each.id) for each in report.to_look_at] == [(Kind.ORGANISATION, number)]


def test_a_look_beforehand_changes_nothing_and_tells_the_same(notebook: Notebook) -> None:
    number = marked(notebook)
    residents.add(notebook, ResidentFields(given_name="Piet", note="Xanthippe bracht soep"))
    seen = forgetting.look(notebook, [number])
    assert residents.card(notebook, number).given_name == "Xanthippe"
    done = forgetting.forget(notebook, [number])
    assert (seen.people, seen.replaced, seen.to_look_at) == (done.people, done.replaced, done.to_look_at) == (1, 1, ())


def test_forgetting_cannot_be_undone_and_steps_about_others_still_can(notebook: Notebook) -> None:
    number = marked(notebook)
    other = residents.add(notebook, ResidentFields(given_name="Piet"))
    forgetting.forget(notebook, [number])
    assert [step.subject for step in notebook.recent_steps()] == ["Piet"]
    notebook.undo()
    with pytest.raises(UserError, match=r"record\.gone"):
        residents.card(notebook, other)
    with pytest.raises(UserError, match=r"undo\.nothing"):
        notebook.undo()


def test_nobody_is_forgotten_twice(notebook: Notebook) -> None:
    number = marked(notebook)
    forgetting.forget(notebook, [number])
    with pytest.raises(UserError, match=r"forget\.already"):
        forgetting.forget(notebook, [number])


def test_the_copies_the_program_made_are_told_with_the_day_they_go(notebook: Notebook) -> None:
    number = marked(notebook)
    made = backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock()).copy
    by_hand = backups.make(notebook.path, notebook.key, Reason.HAND, notebook.clock() + timedelta(hours=1)).copy
    report = forgetting.look(notebook, [number])
    assert [each.name for each in report.backups] == [by_hand.name, made.name]
    assert [each.until for each in report.backups] == [None, expires_on(notebook.clock())]
    assert forgetting.forget(notebook, [number]).backups == report.backups


def test_an_older_copy_put_back_is_cleaned_when_it_is_opened(notebook: Notebook, tmp_path: Path) -> None:
    number = marked(notebook)
    other = residents.add(notebook, ResidentFields(given_name="Piet"))
    copy = tmp_path / "buurt oud.verbinder"
    notebooks.backup(notebook, copy)
    report = forgetting.forget(notebook, [number])
    assert report.copies == (copy.name,)
    path = notebook.path
    notebook.close()
    notebooks.restore(copy, "koffie met iedereen", path)
    back = notebooks.open_(path, "koffie met iedereen")
    assert not find(back, "Xanthippe")
    assert residents.fields(back, number).shown_name == "iemand"
    assert residents.card(back, other).name == "Piet"
    back.close()


def test_the_list_beside_the_notebook_names_nobody_and_does_not_clean_another_notebook(
    notebook: Notebook, tmp_path: Path
) -> None:
    number = marked(notebook)
    forgetting.forget(notebook, [number])
    beside = forgotten.file_of(notebook.path)
    assert traces(beside.read_bytes()) == []
    other = create_notebook(tmp_path / "ander.verbinder", "een zin", clock=lambda: NOW.replace(year=2025))
    assert marked(other) == number
    forgotten.file_of(other.path).write_bytes(beside.read_bytes())
    assert forgetting.clean_forgotten(other) == 0
    assert residents.card(other, number).given_name == "Xanthippe"
    other.close()


def test_a_forgetting_that_was_interrupted_before_the_free_pages_is_finished_at_the_next_start(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = marked(notebook)
    monkeypatch.setattr(Notebook, "scrub", lambda self: (_ for _ in ()).throw(StoreUnavailable("notebook.disk_full")))
    assert not forgetting.forget(notebook, [number]).scrubbed
    monkeypatch.undo()
    with notebook.reader() as reader:
        assert forgotten.unscrubbed(reader)
    path = notebook.path
    notebook.close()
    again = notebooks.open_(path, "koffie met iedereen")
    with again.reader() as reader:
        assert not forgotten.unscrubbed(reader)
    again.close()
