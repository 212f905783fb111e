"""The page Netwerk, driven by keys on a real notebook: a question, its answer, and a picture of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from tests.usecases.test_network import activity, initiative, introduced, people
from verbinder.domain.changes import Kind as RecordKind
from verbinder.domain.exports import ExportKind
from verbinder.domain.initiatives import InitiativeFields, InvolvedFields
from verbinder.domain.network.ties import Kind, Who
from verbinder.domain.privacy import Approach
from verbinder.domain.stepping_back.record import Part
from verbinder.store.notebook import Notebook
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.network import NetworkPage
from verbinder.ui.pages.network.question import Look, Question
from verbinder.ui.pages.page import Page, PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import exports, initiatives, residents

ShowPage = Callable[[Page], QWidget]


@pytest.fixture
def neighbours(notebook: Notebook) -> dict[str, int]:
    """Four who know each other, four others, a tie between, one who knows only us, one who knows nobody."""
    names = ("Jan", "Els", "Nel", "Kees", "Piet", "Rosa", "Kamla", "Ali", "Alleen", "Nieuw")
    made = dict(zip(names, people(notebook, *names), strict=True))
    activity(notebook, initiative(notebook, "Soeptafel"), [made[name] for name in names[:4]])
    activity(notebook, initiative(notebook, "Tuin"), [made[name] for name in names[4:8]])
    activity(notebook, initiative(notebook, "Koffie"), [made["Alleen"]], verbinder="led")
    introduced(notebook, made["Kees"], made["Piet"])
    return made


@pytest.fixture
def page(context: PageContext, neighbours: dict[str, int], show_page: ShowPage) -> NetworkPage:
    shown = NetworkPage(context)
    shown.setProperty("window", show_page(shown))
    return shown


def cells(page: NetworkPage) -> list[tuple[str, ...]]:
    model = page.sheet.table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def looks(page: NetworkPage) -> dict[str, Look]:
    assert page.shown is not None
    return {dot.name: page.shown.looks[number] for number, dot in enumerate(page.shown.picture.dots)}


def test_what_stays_without_us_is_told_in_a_sentence_a_drawing_and_a_table(page: NetworkPage) -> None:
    assert [row[:2] for row in cells(page)] == [("group 1", "8"), ("know only us", "1"), ("nothing known yet", "1")]
    assert "8 van de 9" in page.sentence.text()
    assert page.sheet.canvas.accessibleDescription() == page.sentence.text()
    assert (looks(page)["Jan"], looks(page)["Alleen"]) == (Look.JOINED, Look.ALONE)
    assert "Nieuw" not in looks(page)


def test_who_is_alone_stands_in_the_table_and_out_in_the_drawing(page: NetworkPage) -> None:
    page.segments.choose(Question.ALONE)
    assert [row[:2] for row in cells(page)] == [("Alleen", "only us"), ("Nieuw", "nobody")]
    assert [name for name, look in looks(page).items() if look is Look.ALONE] == ["Alleen"]


def test_who_bridges_stands_out_with_the_tie_that_alone_joins_two_groups(page: NetworkPage) -> None:
    page.segments.choose(Question.BRIDGES)
    assert [row[0] for row in cells(page)] == ["Kees", "Piet", "Kees and Piet"]
    assert [name for name, look in looks(page).items() if look is Look.BRIDGE] == ["Kees", "Piet"]
    assert page.shown is not None
    assert len(page.shown.strong) == 1


def test_a_story_with_keys_from_a_name_to_whom_somebody_knows_and_back(
    page: NetworkPage, qtbot: QtBot, shell: ShellOfATest, neighbours: dict[str, int]
) -> None:
    assert page.focus_search()
    qtbot.keyClicks(page.search, "kee")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert cells(page) == [("Kees", "")]
    assert page.sheet.table.hasFocus()
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_Return)
    assert [row[0] for row in cells(page)] == ["Els", "Jan", "Nel", "Piet"]
    assert "Kees knows 4" in page.sentence.text()
    assert looks(page)["Kees"] is Look.PERSON
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_End)
    assert page.sheet.canvas.marked == (Who(Kind.RESIDENT, neighbours["Piet"]),)
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_Return)
    assert shell.asked == [("navigate", RecordKind.RESIDENT, neighbours["Piet"])]
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_Escape)
    assert cells(page) == [("Kees", "")]


def test_from_who_bridges_one_comes_back_where_one_was(
    page: NetworkPage, qtbot: QtBot, neighbours: dict[str, int]
) -> None:
    page.segments.choose(Question.BRIDGES)
    page.sheet.focus_table()
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_Down)
    qtbot.keyClicks(page.sheet.table, "w")
    assert (page.question, looks(page)["Piet"]) == (Question.PERSON, Look.PERSON)
    qtbot.keyClick(page.sheet.table, Qt.Key.Key_Escape)
    row = page.sheet.current
    assert page.question is Question.BRIDGES
    assert row is not None
    assert row.cells[0] == "Piet"


def test_the_page_can_be_opened_for_somebody(page: NetworkPage, neighbours: dict[str, int]) -> None:
    assert page.show_for(neighbours["Jan"])
    assert page.question is Question.PERSON
    assert [row[0] for row in cells(page)] == ["Els", "Kees", "Nel"]
    assert not page.show_for(-1)


def test_a_click_in_the_drawing_goes_to_the_row(page: NetworkPage, qtbot: QtBot, neighbours: dict[str, int]) -> None:
    page.segments.choose(Question.BRIDGES)
    page.sheet.table.select_id(3)
    place = page.sheet.canvas.place_of(Who(Kind.RESIDENT, neighbours["Piet"]))
    assert place is not None
    qtbot.mouseClick(page.sheet.canvas, Qt.MouseButton.LeftButton, pos=place)
    row = page.sheet.current
    assert row is not None
    assert row.cells[0] == "Piet"


def test_professionals_are_drawn_apart_and_only_when_asked_for(page: NetworkPage) -> None:
    canvas = page.sheet.canvas
    us = Who(Kind.PROFESSIONAL, 0)
    canvas.mark((us,))
    assert canvas.marked == ()
    page.sheet.professionals.setChecked(True)
    canvas.mark((us,))
    assert canvas.marked == (us,)
    assert page.shown is not None
    assert not page.shown.hidden


def test_who_is_to_be_left_in_peace_is_named_nowhere(
    page: NetworkPage, notebook: Notebook, neighbours: dict[str, int]
) -> None:
    for name in ("Kees", "Alleen"):
        residents.set_approach(notebook, neighbours[name], Approach.NEVER)
    told = ""
    for question in Question:
        page.segments.choose(question)
        told += repr(cells(page)) + page.sentence.text() + page.sheet.detail.text() + repr(looks(page))
    assert "Kees" not in told
    assert "Alleen" not in told
    page.segments.choose(Question.BRIDGES)
    page.sheet.table.select_id(1)
    assert page.sheet.bar.actions_shown == ()


def test_keys_move_and_enlarge_the_drawing_and_fit_it_again(page: NetworkPage, qtbot: QtBot) -> None:
    canvas = page.sheet.canvas
    canvas.setFocus()
    qtbot.keyClicks(canvas, "++")
    assert canvas.zoom > 1.5
    jan = page.sheet.canvas.shown
    assert jan is not None
    who = jan.picture.dots[1].person.who
    before = canvas.place_of(who)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    after = canvas.place_of(who)
    assert before is not None
    assert after is not None
    assert after.x() < before.x()
    qtbot.keyClicks(canvas, "0")
    assert canvas.zoom == 1.0


def test_a_change_is_drawn_and_what_was_chosen_stays(
    page: NetworkPage, notebook: Notebook, neighbours: dict[str, int]
) -> None:
    page.segments.choose(Question.ALONE)
    page.sheet.table.select_id(2)
    introduced(notebook, neighbours["Alleen"], neighbours["Jan"])
    assert [row[:2] for row in cells(page)] == [("Nieuw", "nobody")]
    row = page.sheet.current
    assert row is not None
    assert row.cells[0] == "Nieuw"


def test_in_a_large_neighbourhood_one_part_is_drawn(
    page: NetworkPage, notebook: Notebook, neighbours: dict[str, int], qtbot: QtBot
) -> None:
    area = page.sheet.area
    assert not area.isVisible()
    jan, els = people(notebook, "Jaap", "Eva", street="Lindegaarde")
    kees, piet = people(notebook, "Koos", "Pim", street="Turfhoek")
    introduced(notebook, jan, els)
    introduced(notebook, kees, piet)
    assert area.isVisible()
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Down)
    assert sorted(looks(page)) == ["Eva", "Jaap"]
    introduced(notebook, jan, neighbours["Jan"])
    assert (sorted(looks(page)), area.currentText()) == (["Eva", "Jaap"], "Lindegaarde")


def test_the_people_of_an_initiative_are_drawn_by_themselves(
    page: NetworkPage, notebook: Notebook, neighbours: dict[str, int]
) -> None:
    soup = initiatives.add(
        notebook,
        InitiativeFields(name="Eetclub"),
        involved=[InvolvedFields(part=Part.CARRIER, resident_id=neighbours[name]) for name in ("Rosa", "Ali")],
    )
    area = page.sheet.area
    assert [area.itemText(place) for place in range(area.count())] == ["Everybody", "Eetclub"]
    page.sheet.area.setCurrentIndex(1)
    area.activated.emit(1)
    assert sorted(looks(page)) == ["Ali", "Kamla", "Piet", "Rosa"]
    assert area.currentData() == soup
    initiatives.archive(notebook, soup, True)
    assert not area.isVisible()
    assert "Jan" in looks(page)


def test_of_somebody_without_ties_there_is_nothing_to_draw_and_that_is_said(
    page: NetworkPage, neighbours: dict[str, int]
) -> None:
    page.show_for(neighbours["Nieuw"])
    assert page.sheet.isVisible()
    assert "Nobody yet" in page.sheet.note.text()
    assert not page.save.isEnabled()


def test_what_changed_while_one_was_looked_at_is_there_when_one_comes_back(
    page: NetworkPage, notebook: Notebook, neighbours: dict[str, int]
) -> None:
    page.show_for(neighbours["Jan"])
    introduced(notebook, neighbours["Alleen"], neighbours["Jan"])
    assert "Alleen" in [row[0] for row in cells(page)]
    page.segments.choose(Question.ALONE)
    assert [row[0] for row in cells(page)] == ["Nieuw"]


def test_a_picture_has_no_names_unless_they_are_asked_for(page: NetworkPage, tmp_path: Path) -> None:
    page.segments.choose(Question.BRIDGES)
    drawn = page.shown
    assert drawn is not None
    with_names, without = tmp_path / "met.svg", tmp_path / "zonder.svg"
    page.saving.save_to(with_names, drawn, "Who bridges", names=True)
    page.saving.save_to(without, drawn, "Who bridges", names=False)
    (left,) = exports.log(page.context.notebook)
    assert left.kind == ExportKind.NETWORK
    assert left.people > 1
    assert "Kees" in with_names.read_text(encoding="utf-8")
    text = without.read_text(encoding="utf-8")
    assert "Kees" not in text
    assert "Who bridges" in text


def test_the_dialog_begins_without_names_and_warns_when_they_are_chosen(page: NetworkPage, qtbot: QtBot) -> None:
    drawn = page.shown
    assert drawn is not None
    dialog = page.saving.ask(drawn, "Network")
    assert not dialog.names.isChecked()
    quiet = dialog.warning.text()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Space)
    assert "Take care" in dialog.warning.text()
    assert dialog.warning.text() != quiet
    dialog.reject()


def test_a_png_is_a_picture_with_something_on_it(page: NetworkPage, tmp_path: Path, banners: BannerHost) -> None:
    drawn = page.shown
    assert drawn is not None
    page.saving.save_to(tmp_path / "netwerk.png", drawn, "Network", names=False)
    image = QImage(str(tmp_path / "netwerk.png"))
    colours = {image.pixel(QPoint(x, y)) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 5
    page.saving.save_to(tmp_path / "nergens" / "netwerk.png", drawn, "Network", names=False)
    assert len(banners.banners) == 2


def test_it_is_drawn_beside_the_window_and_can_be_stopped_and_taken_up_again(
    context: PageContext, neighbours: dict[str, int], show_page: ShowPage, qtbot: QtBot
) -> None:
    jobs = JobRunner()
    own = replace(context, jobs=jobs, operations=Operations(context.messages, jobs))
    page = NetworkPage(own)
    # Nothing can begin before this is over, so that what is stopped had not ended yet.
    gate = threading.Event()
    jobs.run(gate.wait, 10)
    window = show_page(page)
    assert window.isVisible()
    assert page.shown is None
    jobs.jobs[-1].cancel()
    gate.set()
    qtbot.waitUntil(page.empty.button.isVisible)
    page.empty.button.click()
    qtbot.waitUntil(lambda: page.shown is not None)
    assert cells(page)[0][:2] == ("group 1", "8")
    jobs.shut_down()


def test_without_ties_the_page_says_what_to_do(
    context: PageContext, show_page: ShowPage, shell: ShellOfATest, qtbot: QtBot
) -> None:
    empty = NetworkPage(context)
    window = show_page(empty)
    assert empty.empty.button.hasFocus()
    qtbot.keyClick(empty.empty.button, Qt.Key.Key_Space)
    assert shell.asked == [("navigate", "connecting", None)]
    assert window.isVisible()
