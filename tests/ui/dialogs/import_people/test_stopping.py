"""Stopping an import on the way, with the work really beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.residents import ResidentQuery
from verbinder.ui.dialogs.import_people import ImportPeopleDialog
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import resident_lists

PEOPLE = 30_000


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    """A list that takes long enough to be stopped."""
    path = tmp_path / "lang.csv"
    lines = ["Voornaam;Achternaam;Straat;Huisnr"]
    lines += [f"Anna;Jansen{number};Dorpsstraat;{number % 400}" for number in range(PEOPLE)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def threaded(context: PageContext) -> Iterator[PageContext]:
    """The context with a worker of its own."""
    jobs = JobRunner()
    yield replace(context, jobs=jobs, operations=Operations(context.messages, jobs))
    jobs.shut_down()


@pytest.fixture
def dialog(threaded: PageContext, qtbot: QtBot) -> ImportPeopleDialog:
    opened = ImportPeopleDialog(threaded)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    return opened


def test_escape_stops_an_import_and_nothing_of_it_is_kept(
    dialog: ImportPeopleDialog, long_list: Path, qtbot: QtBot, threaded: PageContext
) -> None:
    with qtbot.waitSignal(dialog.work.counted, timeout=60_000):
        dialog.take_files([long_list])
    dialog.next_button.click()
    with qtbot.waitSignal(dialog.work.stopped, timeout=60_000):
        dialog.next_button.click()
        assert dialog.work.is_importing
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.stack.currentWidget() is dialog.review_step
    assert len(resident_lists.ids(threaded.notebook, ResidentQuery())) == 0


def test_a_list_comes_in_beside_the_window_and_is_taken_back(
    dialog: ImportPeopleDialog, long_list: Path, qtbot: QtBot, threaded: PageContext
) -> None:
    with qtbot.waitSignal(dialog.work.counted, timeout=60_000):
        dialog.take_files([long_list])
    dialog.next_button.click()
    with qtbot.waitSignal(dialog.work.imported, timeout=60_000):
        dialog.next_button.click()
    assert not dialog.work.is_importing
    assert len(resident_lists.ids(threaded.notebook, ResidentQuery())) == PEOPLE
    with qtbot.waitSignal(dialog.work.undone, timeout=60_000):
        dialog.report_step.undo_button.click()
    assert len(resident_lists.ids(threaded.notebook, ResidentQuery())) == 0


def test_another_choice_while_counting_counts_only_the_last(
    dialog: ImportPeopleDialog, long_list: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.work.opened, timeout=60_000):
        dialog.take_files([long_list])
    table = dialog.columns_step.table
    assert table is not None
    counted: list[object] = []
    dialog.work.counted.connect(counted.append)
    for _ in range(3):
        dialog.work.count(table, table.mapping)
    qtbot.waitUntil(lambda: not dialog._context.jobs.is_busy, timeout=60_000)
    # The pause after opening also counts once, and takes the place of these.
    qtbot.waitUntil(lambda: len(counted) >= 1, timeout=60_000)
    assert len(counted) == 1


def test_the_assistant_closes_while_it_counts(dialog: ImportPeopleDialog, long_list: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.work.opened, timeout=60_000):
        dialog.take_files([long_list])
    table = dialog.columns_step.table
    assert table is not None
    dialog.work.count(table, table.mapping)
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()
    assert not dialog.isVisible()
