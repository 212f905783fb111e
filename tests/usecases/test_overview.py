"""The overview counts what is in the notebook, lets nobody's words out, and remembers what left."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.contact_fields import ContactFields, PersonMet
from verbinder.domain.contacts import Outcome, Setting
from verbinder.domain.residents import ResidentFields
from verbinder.domain.small_groups import SafeRow, SafeTable
from verbinder.errors import StoreUnavailable, UserError
from verbinder.exchange.overview.facts import ContactFact, count_facts
from verbinder.exchange.overview.period import make_overview
from verbinder.store import content
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.store.queries import overview as queries
from verbinder.usecases import log_contacts, notebooks, overview, residents, vocabulary

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
Q1 = (date(2026, 1, 1), date(2026, 3, 31))
#: Words that stand in everything that may not leave.
MARKERS = ("Zonnestraaltje", "Fluitketel", "Kwebbelmans", "Vlinderdas", "Appeltaart", "Stoeprand", "4711", "praatje")


def log(notebook: Notebook, on_date: date, street: str = "", times: int = 1, **fields: object) -> None:
    for _ in range(times):
        log_contacts.log_form(
            notebook, ContactFields(on_date=on_date, street_name=street, **{"note": "praatje", **fields})
        )


def fill(notebook: Notebook) -> None:
    """Twelve contacts on the Dorpsweg, eight on the Kade, two on the Singel; one theme with seven, one with two."""
    door = {"setting": Setting.DOOR, "outcome": Outcome.CONVERSATION}
    log(notebook, date(2026, 1, 20), "Dorpsweg", 6, **door, tags=("eenzaamheid",))
    log(notebook, date(2026, 3, 2), "Dorpsweg", 6, **door)
    log(notebook, date(2026, 3, 3), "Kade", 8, setting=Setting.STREET, outcome=Outcome.SHORT_TALK)
    log(notebook, date(2026, 3, 4), "Singel", 1, **door, tags=("eenzaamheid", "schulden"))
    log(notebook, date(2026, 2, 4), "Singel", 1, **door, tags=("schulden",))


def rows(table: SafeTable) -> dict[str, int | None]:
    return {row.label: row.count for row in table.rows}


def test_contacts_are_counted_per_street_setting_outcome_theme_and_month(notebook: Notebook) -> None:
    fill(notebook)
    with notebook.reader() as reader:
        found = queries.figures(reader, *Q1)
    assert found.contacts == 22
    assert found.streets == {"Dorpsweg": 12, "Kade": 8, "Singel": 2}
    assert found.settings == {"door": 14, "street": 8}
    assert found.outcomes == {"conversation": 14, "short_talk": 8}
    assert found.themes == {"eenzaamheid": 7, "schulden": 2}
    assert found.months == {"2026-01": 6, "2026-02": 1, "2026-03": 15}


def test_the_database_counts_as_counting_one_by_one_does(notebook: Notebook) -> None:
    fill(notebook)
    log(notebook, date(2026, 3, 5), times=2, note="zonder straat")
    facts = []
    with notebook.reader() as reader:
        streets = {row["id"]: row["name"] for row in reader.find(Kind.STREET)}
        tags = {row["id"]: row["name"] for row in reader.find(Kind.TAG)}
        for row in reader.find(Kind.CONTACT):
            themes = tuple(tags[each["tag_id"]] for each in reader.find(Kind.TAGGING, contact_id=row["id"]))
            street = streets.get(row["street_id"], "")
            setting, outcome = row["setting"] or "other", row["outcome"] or "other"
            facts.append(ContactFact(row["on_date"], street, setting, outcome, themes, new_people=0))
        for first, last in (Q1, MARCH, (date(2026, 3, 3), date(2026, 3, 4)), (date(2025, 1, 1), date(2025, 12, 31))):
            found, slowly = queries.figures(reader, first, last), count_facts(facts, first_day=first, last_day=last)
            for name in ("contacts", "streets", "settings", "outcomes", "themes", "months"):
                assert getattr(found, name) == getattr(slowly, name), (name, first, last)
    made = make_overview(facts, first_day=Q1[0], last_day=Q1[1])
    assert overview.overview(notebook, *Q1).streets == made.streets


def test_a_street_with_few_contacts_disappears_with_a_larger_one(notebook: Notebook) -> None:
    fill(notebook)
    found = overview.overview(notebook, *Q1)
    assert found.total == 22
    assert found.streets == SafeTable((SafeRow("Dorpsweg", 12),), 10, 22)
    assert "schulden" not in rows(found.themes)
    assert found.held_back


def test_a_higher_minimum_hides_more_and_a_lower_one_is_refused(notebook: Notebook) -> None:
    fill(notebook)
    assert overview.overview(notebook, *Q1, minimum=30).total is None
    with pytest.raises(UserError) as refused:
        overview.overview(notebook, *Q1, minimum=4)
    assert refused.value.code == "overview.minimum_too_low"


def test_a_period_that_ends_before_it_begins_is_refused_before_anything_is_counted(notebook: Notebook) -> None:
    for use in (overview.overview, overview.look):
        with pytest.raises(UserError) as refused:
            use(notebook, MARCH[1], MARCH[0])
        assert refused.value.code == "overview.last_before_first"


def test_a_period_without_contacts_is_simply_nothing(notebook: Notebook) -> None:
    found = overview.overview(notebook, *MARCH)
    assert (found.total, found.people, found.held_back) == (0, 0, False)


def test_people_are_counted_per_contact_and_new_ones_once(notebook: Notebook, met: Callable[..., int]) -> None:
    ids = [residents.add(notebook, ResidentFields(given_name=f"Naam {number}")) for number in range(14)]
    for known in ids[:6]:
        met(notebook, date(2026, 2, 10), known)
    for everyone in ids[:12]:
        met(notebook, date(2026, 3, 3), everyone)
    met(notebook, date(2026, 3, 9), ids[11], ids[10])
    met(notebook, date(2026, 3, 9), ids[12], outcome="not_home")
    met(notebook, date(2026, 2, 9), ids[11], outcome="no_wish")
    found = overview.overview(notebook, *MARCH)
    assert found.people == 14
    assert found.reached is not None
    assert rows(found.reached) == {"known": 8, "new": 6}


def unpacked(path: Path) -> bytes:
    """Everything in a file: of a workbook what is zipped in it, and the raw file behind it."""
    raw = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        return raw
    with zipfile.ZipFile(path) as book:
        return b"".join(name.encode() + book.read(name) for name in book.namelist()) + raw


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_no_name_address_or_note_is_in_the_file(notebook: Notebook, tmp_path: Path, ending: str) -> None:
    fill(notebook)
    someone = residents.add(
        notebook,
        ResidentFields(given_name="Zonnestraaltje", surname="Kwebbelmans", house_number="4711", note="Vlinderdas"),
    )
    there = {"street_name": "Dorpsweg", "house_number": "4711", "place_name": "Fluitketel"}
    whose = {"organisation_name": "Stoeprand", "resident_ids": (someone,)}
    for number in range(6):
        log_contacts.log_form(
            notebook,
            ContactFields(on_date=date(2026, 3, 10), note=f"Vlinderdas op bezoek {number}", **there, **whose),
            new_people=[PersonMet(name=f"Zonnestraaltje Kwebbelmans{number}", is_new=True)],
            talents=["Appeltaart bakken"],
            needs=["Fluitketel"],
            follow_ups=[("Appeltaart brengen", date(2026, 4, 1))],
            signals=["Stoeprand te hoog"],
        )
    report = overview.export(notebook, *MARCH, tmp_path / f"overzicht{ending}")
    inside = unpacked(report.path)
    assert b"Dorpsweg" in inside
    for marker in MARKERS:
        assert marker.encode() not in inside
        assert marker.encode("utf-16-le") not in inside


def test_the_workbook_and_the_csv_tell_what_the_window_shows(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    seen = overview.look(notebook, *Q1).overview
    book = overview.export(notebook, *Q1, tmp_path / "overzicht.xlsx")
    plain = overview.export(notebook, *Q1, tmp_path / "overzicht.csv", language="en")
    assert book.overview == plain.overview == seen
    assert book.held_back
    sheet = openpyxl.load_workbook(book.path)["Straten"]
    told = {row[0]: row[1] for row in sheet.iter_rows(min_row=2, max_col=2, values_only=True)}
    assert told == {"Dorpsweg": 12, "overige straten": 10, "Totaal": 22}
    lines = list(csv.reader(plain.path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert ["Streets", "Dorpsweg", "12", ""] in lines


def test_what_left_is_remembered_once(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    assert overview.earlier_exports(notebook) == ()
    overview.export(notebook, *Q1, tmp_path / "a.xlsx")
    overview.export(notebook, *Q1, tmp_path / "b.csv")
    (only,) = overview.earlier_exports(notebook)
    assert (only.first_day, only.last_day) == (Q1[0], notebook.today())
    assert only.published_at == notebook.clock()


def test_a_period_that_differs_a_little_from_one_that_left_is_refused(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    overview.export(notebook, *MARCH, tmp_path / "a.xlsx")
    almost = (date(2026, 3, 1), date(2026, 3, 3))
    assert overview.overview(notebook, *almost).total == 14
    look = overview.look(notebook, *almost)
    assert look.refused is not None
    assert look.refused.code == "overview.too_close"
    with pytest.raises(UserError) as refused:
        overview.export(notebook, *almost, tmp_path / "b.xlsx")
    assert refused.value.code == "overview.too_close"
    assert not (tmp_path / "b.xlsx").exists()
    assert len(overview.earlier_exports(notebook)) == 1


def test_a_period_that_still_runs_ends_today_and_tomorrow_it_is_another_one(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    overview.export(notebook, *Q1, tmp_path / "vandaag.csv")
    assert "t/m 12 maart 2026" in (tmp_path / "vandaag.csv").read_text("utf-8-sig")
    notebook.clock = lambda: datetime(2026, 3, 13, 17, 0)
    log(notebook, date(2026, 3, 13), "Kade", 2)
    with pytest.raises(UserError) as refused:
        overview.export(notebook, *Q1, tmp_path / "morgen.csv")
    assert refused.value.code == "overview.too_close"
    log(notebook, date(2026, 3, 13), "Kade", 3)
    assert overview.export(notebook, *Q1, tmp_path / "morgen.csv").overview.total == 27


def test_an_overview_that_was_thrown_away_can_be_forgotten(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    overview.export(notebook, *MARCH, tmp_path / "a.xlsx")
    almost = (date(2026, 3, 1), date(2026, 3, 3))
    overview.forget(notebook, overview.earlier_exports(notebook)[0].id)
    assert overview.look(notebook, *almost).refused is None
    overview.export(notebook, *almost, tmp_path / "b.csv")


def test_rows_that_an_earlier_file_would_give_away_are_held_back(notebook: Notebook, tmp_path: Path) -> None:
    for street in ("Dorpsweg", "Kade", "Singel"):
        log(notebook, date(2026, 2, 10), street, 8)
        log(notebook, date(2026, 3, 10), street, 8 if street != "Kade" else 2)
    first = overview.export(notebook, date(2026, 2, 1), date(2026, 2, 28), tmp_path / "a.xlsx")
    assert rows(first.overview.streets)["Kade"] == 8
    both = (date(2026, 2, 1), date(2026, 3, 31))
    assert rows(overview.overview(notebook, *both).streets)["Kade"] == 10
    look = overview.look(notebook, *both)
    assert look.more_held_back
    assert "Kade" not in rows(look.overview.streets)
    report = overview.export(notebook, *both, tmp_path / "b.xlsx")
    assert report.more_held_back
    assert report.overview == look.overview


def test_a_file_that_could_not_be_written_did_not_leave(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    for path, code in (
        (tmp_path / "geen map" / "a.xlsx", "overview.no_folder"),
        (tmp_path / "a.pdf", "overview.unknown_format"),
        (tmp_path, "overview.unknown_format"),
    ):
        with pytest.raises(UserError) as refused:
            overview.export(notebook, *Q1, path)
        assert refused.value.code == code
    assert overview.earlier_exports(notebook) == ()


def test_a_notebook_that_may_only_be_read_lets_nothing_out(
    notebook: Notebook, template: tuple[Path, NotebookKey], tmp_path: Path
) -> None:
    fill(notebook)
    looking = open_notebook(notebook.path, key=template[1], read_only=True, clock=notebook.clock)
    assert overview.look(looking, *Q1).overview.total == 22
    with pytest.raises(StoreUnavailable) as refused:
        overview.export(looking, *Q1, tmp_path / "a.xlsx")
    looking.close()
    assert refused.value.code == "notebook.read_only_here"
    assert not (tmp_path / "a.xlsx").exists()


def test_what_left_survives_undo_and_is_not_in_the_portable_file(notebook: Notebook, tmp_path: Path) -> None:
    fill(notebook)
    overview.export(notebook, *Q1, tmp_path / "a.xlsx")
    notebook.undo()
    assert len(overview.earlier_exports(notebook)) == 1
    with notebook.reader() as reader:
        assert "published_overview" not in dict(content.dump(reader))


def test_what_left_is_in_the_copy(notebook: Notebook, template: tuple[Path, NotebookKey], tmp_path: Path) -> None:
    fill(notebook)
    overview.export(notebook, *Q1, tmp_path / "a.xlsx")
    notebooks.backup(notebook, tmp_path / "kopie.verbinder")
    copy = open_notebook(tmp_path / "kopie.verbinder", key=template[1], clock=notebook.clock)
    assert len(overview.earlier_exports(copy)) == 1
    copy.close()


def test_own_words_stand_as_they_are_and_a_word_that_is_more_than_a_label_does_not(notebook: Notebook) -> None:
    vocabulary.add(notebook, "setting", "bij de bakker")
    log(notebook, date(2026, 3, 2), "Kade", 6, setting="bij de bakker")
    log(notebook, date(2026, 3, 2), "Kade", 7, setting="bel 06 12345678")
    found = overview.overview(notebook, *MARCH)
    assert rows(found.settings) == {"bij de bakker": 6}
    assert found.settings.other == 7


def test_a_contact_without_setting_or_outcome_counts_as_other(notebook: Notebook) -> None:
    with notebook.unit_of_work(Operation.LOG_CONTACT) as work:
        for _ in range(5):
            work.add(Kind.CONTACT, on_date=date(2026, 3, 1))
        work.commit()
    found = overview.overview(notebook, *MARCH)
    assert rows(found.settings) == rows(found.outcomes) == {"other": 5}
