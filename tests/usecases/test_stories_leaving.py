"""Stories in an overview: only the chosen ones, only those that may leave at that very moment, and nobody in them."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.usecases.story_writing import DAY, Q1, TEXT, agreed, holds, person, written
from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.retention import RetentionKind
from verbinder.domain.stories import Hold
from verbinder.errors import UserError
from verbinder.exchange.example import make_example
from verbinder.exchange.overview.kinds import Selection
from verbinder.store.notebook import Notebook
from verbinder.usecases import (
    exports,
    log_contacts,
    overview,
    period_packages,
    portable,
    retention,
    stories,
    telling_stories,
)


@pytest.fixture
def counted(notebook: Notebook) -> Notebook:
    """A notebook with enough contacts for an overview."""
    for _ in range(9):
        log_contacts.log_form(notebook, ContactFields(on_date=DAY, street_name="Kade"))
    return notebook


def cells(path: Path, sheet: str = "Verhalen") -> list[str]:
    book = openpyxl.load_workbook(path)
    return [str(cell.value) for row in book[sheet].iter_rows() for cell in row if cell.value]


@pytest.mark.parametrize("ending", [".xlsx", ".html", ".pdf"])
def test_the_chosen_story_stands_in_the_file_and_nobody_else(counted: Notebook, tmp_path: Path, ending: str) -> None:
    fatima = person(counted, "Fatima", "Bouzid")
    number = written(counted, fatima, theme="wonen")
    agreed(counted, number, fatima)
    left_out = written(counted, title="Niet gekozen")
    file = tmp_path / f"uit{ending}"
    report = overview.export(counted, *Q1, file, story_ids=[number], printer=lambda html: html.encode())
    assert (report.stories, report.stories_held) == (1, 0)
    content = file.read_bytes()
    if ending == ".xlsx":
        assert cells(file)[4:] == ["De kast", TEXT.split("\n")[0], "wonen", "3 maart 2026", TEXT.split("\n")[1]]
        with zipfile.ZipFile(file) as book:
            content = b"".join(book.read(name) for name in book.namelist())
    else:
        assert b"Nu drinken ze koffie." in content
    for word in (b"Fatima", b"Bouzid", b"Niet gekozen"):
        assert word not in content
    assert left_out != number
    (line,) = exports.log(counted)
    assert (line.kind, line.people, line.stories) == ("overview", 1, 1)
    assert exports.about(line, "nl") == "met één verhaal, over één persoon"


def test_without_a_choice_no_story_goes_along_and_the_file_says_there_are_no_names(
    counted: Notebook, tmp_path: Path
) -> None:
    written(counted)
    report = overview.export(counted, *Q1, tmp_path / "uit.xlsx")
    assert report.stories == 0
    assert "Verhalen" not in openpyxl.load_workbook(tmp_path / "uit.xlsx").sheetnames


def test_a_yes_that_is_taken_back_between_the_look_and_the_file_holds_the_story_here(
    counted: Notebook, tmp_path: Path
) -> None:
    fatima = person(counted, "Fatima")
    number, free = written(counted, fatima), written(counted, title="De soep")
    agreed(counted, number, fatima)
    seen = telling_stories.offered(counted, *Q1)
    assert {each.id for each in seen.leaving} == {number, free}
    stories.withdraw(counted, fatima)
    chosen = [each.id for each in seen.leaving]
    report = overview.export(counted, *Q1, tmp_path / "uit.xlsx", story_ids=chosen)
    assert (report.stories, report.stories_held) == (1, 1)
    assert "De kast" not in cells(tmp_path / "uit.xlsx")


def test_a_name_that_came_in_between_holds_it_too(counted: Notebook, tmp_path: Path) -> None:
    number = written(counted, text="Olga deelde haar ladder.")
    assert telling_stories.offered(counted, *Q1).leaving
    person(counted, "Olga")
    report = overview.export(counted, *Q1, tmp_path / "uit.html", story_ids=[number])
    assert (report.stories, report.stories_held) == (0, 1)
    assert "Olga" not in (tmp_path / "uit.html").read_text()


def test_only_stories_of_the_days_and_the_theme_are_offered_and_none_with_one_area(notebook: Notebook) -> None:
    march, april = written(notebook, theme="Groen"), written(notebook, first_day=Q1[1], last_day=date(2026, 4, 9))
    written(notebook, first_day=date(2026, 4, 1), last_day=date(2026, 4, 2))
    assert {each.id for each in telling_stories.offered(notebook, *Q1).leaving} == {march, april}
    assert [each.id for each in telling_stories.offered(notebook, *Q1, Selection(theme="groen")).leaving] == [march]
    nothing = telling_stories.offered(notebook, *Q1, Selection(area="Noord"))
    assert (nothing.leaving, nothing.staying) == ((), ())


def test_a_table_of_counts_has_no_room_for_stories(counted: Notebook, tmp_path: Path) -> None:
    number = written(counted)
    with pytest.raises(UserError) as refused:
        overview.export(counted, *Q1, tmp_path / "uit.csv", story_ids=[number])
    assert refused.value.code == "overview.no_stories_here"
    assert exports.log(counted) == ()


def test_a_period_package_carries_counts_only(counted: Notebook, tmp_path: Path) -> None:
    written(counted)
    period_packages.export(counted, *Q1, tmp_path / "uit.verbinderpakket")
    assert "kast" not in (tmp_path / "uit.verbinderpakket").read_text()
    assert [(line.people, line.stories) for line in exports.log(counted)] == [(0, 0)]


def test_taking_back_leaves_who_was_not_asked_yet_as_it_was(notebook: Notebook) -> None:
    fatima = person(notebook, "Fatima")
    number = written(notebook, fatima)
    assert not stories.withdraw(notebook, fatima)
    assert holds(notebook, number) == (Hold.WAITS,)


def test_a_text_that_a_spreadsheet_could_run_stands_there_as_text(counted: Notebook, tmp_path: Path) -> None:
    number = written(counted, title="=1+1", text="=HYPERLINK(1)")
    overview.export(counted, *Q1, tmp_path / "uit.xlsx", story_ids=[number])
    book = openpyxl.load_workbook(tmp_path / "uit.xlsx")
    assert book["Verhalen"]["A2"].value == "=1+1"
    assert book["Verhalen"]["A2"].data_type == "s"


@pytest.mark.parametrize(("residents_", "seed"), [(60, 1), (60, 2), (400, 3)])
def test_the_example_has_a_story_that_can_leave_one_that_waits_and_one_that_is_too_old(
    notebook: Notebook, residents_: int, seed: int
) -> None:
    portable.bring_in(notebook, make_example(notebook.today(), residents=residents_, seed=seed))
    found = telling_stories.stories(notebook)
    assert sorted(each.holds for each in found) == [(), (Hold.EXPIRED,), (Hold.WAITS,)]
    assert retention.due(notebook).counts[RetentionKind.STORY] == 1
