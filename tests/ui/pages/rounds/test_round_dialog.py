from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.rounds import RoundView
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.round_dialog import RoundDialog
from verbinder.ui.widgets import SectionList
from verbinder.usecases import contacts, rounds, streets

Opened = Callable[..., RoundDialog]
LONG_AGO = timedelta(weeks=20)


@pytest.fixture
def opened(context: PageContext, qtbot: QtBot) -> Iterator[Opened]:
    """Opens the dialog in an active window."""
    windows: list[QWidget] = []

    def shown(view: RoundView | None = None) -> RoundDialog:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        dialog = RoundDialog(context, view, parent=window)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield shown
    windows.clear()


@pytest.fixture
def three(notebook: Notebook) -> dict[str, int]:
    """Three streets: one seen yesterday, one long ago, one never."""
    made = {name: streets.add(notebook, name) for name in ("Aastraat", "Beekstraat", "Cederlaan")}
    contacts.log_line(notebook, "Aastraat 1 niet thuis", on_date=notebook.today() - timedelta(days=1))
    contacts.log_line(notebook, "Beekstraat 1 niet thuis", on_date=notebook.today() - LONG_AGO)
    return made


def titles(view: SectionList) -> list[str]:
    return [view.sections.index(row).data() for row in range(view.sections.rowCount())]


def test_the_streets_longest_not_seen_come_first(opened: Opened, three: dict[str, int]) -> None:
    assert titles(opened().streets.available) == ["Cederlaan", "Beekstraat", "Aastraat"]


def test_a_round_is_planned_by_keyboard_alone(
    opened: Opened, notebook: Notebook, three: dict[str, int], qtbot: QtBot
) -> None:
    dialog = opened()
    choice = dialog.streets
    assert choice.search.hasFocus()
    qtbot.keyClicks(choice.search, "aas")
    qtbot.keyClick(choice.search, Qt.Key.Key_Return)
    assert choice.search.hasFocus()
    qtbot.keyClick(choice.search, Qt.Key.Key_Down)
    qtbot.keyClick(choice.available, Qt.Key.Key_Return)
    qtbot.keyClick(choice.available, Qt.Key.Key_Space)
    assert titles(choice.route) == ["1. Aastraat", "2. Cederlaan", "3. Beekstraat"]
    choice.route.setFocus()
    qtbot.keyClick(choice.route, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert titles(choice.route) == ["1. Cederlaan", "2. Aastraat", "3. Beekstraat"]
    qtbot.keyClick(choice.route, Qt.Key.Key_Delete)
    qtbot.keyClicks(dialog.companion, "Wilma")
    qtbot.keyClicks(dialog.day, "3-12-2026")
    with qtbot.waitSignal(dialog.planned):
        qtbot.keyClick(choice.route, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = rounds.rounds(notebook)
    assert (row.on_date, row.companion) == (date(2026, 12, 3), "Wilma")
    assert row.streets == ("Cederlaan", "Beekstraat")


def test_a_street_nobody_knew_is_added_with_enter(opened: Opened, notebook: Notebook, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.streets.search, "Lindelaan")
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Return)
    (street,) = streets.all_streets(notebook)
    assert street.name == "Lindelaan"
    assert dialog.streets.street_ids == (street.id,)


def test_a_street_that_is_there_in_other_letters_is_refused_with_a_sentence(
    opened: Opened, notebook: Notebook, qtbot: QtBot, context: PageContext
) -> None:
    streets.add(notebook, "Tongelresestraat")
    dialog = opened()
    qtbot.keyClicks(dialog.streets.search, "Tongelresestr.")
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Return)
    assert dialog.error.text() == context.messages.code("street.exists", name="Tongelresestraat")
    assert dialog.error.isVisible()
    assert dialog.streets.street_ids == ()


def test_choosing_a_street_shows_who_waits_there(opened: Opened, notebook: Notebook, qtbot: QtBot) -> None:
    contacts.log_line(notebook, "@Fatima Lindelaan 3 >recept brengen morgen", on_date=notebook.today() - LONG_AGO)
    dialog = opened()
    assert "Fatima" not in titles(dialog.waiting)
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.streets.available, Qt.Key.Key_Return)
    assert "Fatima" in titles(dialog.waiting)
    assert "recept brengen" not in titles(dialog.waiting)
    qtbot.keyClicks(dialog.day, "25-11-2026")
    assert "recept brengen" in titles(dialog.waiting)


def test_an_existing_round_is_changed_in_one_step(
    opened: Opened, notebook: Notebook, three: dict[str, int], qtbot: QtBot
) -> None:
    round_id = rounds.plan(notebook, notebook.today(), "Wilma", (three["Cederlaan"],), "Zaterdag", "soep")
    dialog = opened(rounds.round_view(notebook, round_id))
    assert (dialog.companion.text(), dialog.name.text(), dialog.note.toPlainText()) == ("Wilma", "Zaterdag", "soep")
    assert dialog.streets.street_ids == (three["Cederlaan"],)
    dialog.companion.clear()
    qtbot.keyClicks(dialog.companion, "Marijke")
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog.companion, Qt.Key.Key_Return)
    assert rounds.round_view(notebook, round_id).companion == "Marijke"
    notebook.undo()
    assert rounds.round_view(notebook, round_id).companion == "Wilma"


def test_esc_leaves_everything_as_it_was(
    opened: Opened, notebook: Notebook, three: dict[str, int], qtbot: QtBot
) -> None:
    dialog = opened()
    qtbot.keyClick(dialog.streets.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.streets.available, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.streets.available, Qt.Key.Key_Escape)
    assert rounds.rounds(notebook) == ()
