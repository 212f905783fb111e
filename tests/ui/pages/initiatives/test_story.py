"""The whole way by keys, in Dutch, in the real window: an idea is heard, written down, advised on, and left in time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pages.initiatives.conftest import D, texts
from verbinder.domain.changes import Kind
from verbinder.domain.initiatives import Decision, InitiativeFields, StepFields
from verbinder.domain.stepping_back.reasons import Advice
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.initiatives.answer_dialogs import DecideDialog
from verbinder.ui.pages.initiatives.initiative_dialog import InitiativeDialog
from verbinder.ui.pages.initiatives.plan_dialog import PlanDialog
from verbinder.ui.palette import card_of
from verbinder.usecases import initiatives, search, small_steps

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(start_program: Callable[..., Any], notebook_file: Path) -> Any:
    """The program, with nothing in it."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is, in whichever window."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def dialog(program: Any, kind: type[D], qtbot: QtBot) -> D:
    """The dialog that was just opened, with the focus in it."""

    def there() -> bool:
        return any(each.isVisible() and each.isActiveWindow() for each in program.window.findChildren(kind))

    for each in program.window.findChildren(kind):
        each.activateWindow()
    qtbot.waitUntil(there)
    found: D = next(each for each in program.window.findChildren(kind) if each.isVisible())
    return found


def back(program: Any, qtbot: QtBot) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)


def test_from_an_idea_to_a_plan_to_leave_by_keys(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    program.press(Qt.Key.Key_5, ALT)
    page = program.session.workspace.page
    assert isinstance(page, InitiativesPage)

    # Nothing is there yet; the one button begins.
    assert "Nog geen initiatieven" in texts(page.list.empty)
    press(qtbot, Qt.Key.Key_Space)
    dialog(program, InitiativeDialog, qtbot)
    type_(qtbot, "Soeptafel")
    press(qtbot, Qt.Key.Key_W, ALT)
    type_(qtbot, "niemand eet graag alleen")
    press(qtbot, Qt.Key.Key_B, ALT)
    type_(qtbot, "Fatima Amrani")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return, CONTROL)

    # Its dossier is open, with an advice and why.
    back(program, qtbot)
    dossier = page.dossier
    assert page.shown_id == 1
    assert dossier.advice.word.text() == "Dichtbij blijven"
    assert "Er is nog geen eerste stap" in texts(dossier.advice)
    assert "Fatima Amrani" in [each.row.text for each in dossier.people.rows]

    # What one decides is kept below it.
    assert dossier.advice.decide_button.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    dialog(program, DecideDialog, qtbot)
    press(qtbot, Qt.Key.Key_W, ALT)
    type_(qtbot, "eerst koffie met Fatima")
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    back(program, qtbot)
    (given,) = initiatives.dossier(notebook, 1).advice
    assert (given.advice, given.decision) == (Advice.STAY_CLOSE, Decision.FOLLOWED)
    assert "eerst koffie met Fatima" in texts(dossier.advice)

    # A plan with a day, and the looks back that follow from it.
    dossier.plan.plan_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    plan = dialog(program, PlanDialog, qtbot)
    day = notebook.today() + timedelta(days=60)
    type_(qtbot, f"{day.day}-{day.month}-{day.year}")
    press(qtbot, Qt.Key.Key_Tab)
    assert plan.left_on.value() == day
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    back(program, qtbot)
    kept = initiatives.dossier(notebook, 1)
    assert (kept.left_on, len(kept.check_ins)) == (day, 3)

    # Esc goes back to the list, where the advice stands at a glance; Ctrl+Z takes the plan back.
    page.dossier.edit_button.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()
    assert "dichtbij blijven" in page.list.model.index(0, 0).data()
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert initiatives.dossier(notebook, 1).left_on is None


def test_what_is_typed_in_the_line_appears_in_the_dossier_at_once(program: Any, qtbot: QtBot) -> None:
    program.press(Qt.Key.Key_5, ALT)
    page = program.session.workspace.page
    bar = program.session.workspace.capture
    bar.focus_line()
    bar.line.set_line("/initiatief Soeptafel @Fatima geleid door Fatima, ik was er niet")
    bar.save()
    assert page.list.model.rowCount() == 1
    page.open_initiative(1)
    assert "geleid door Fatima · je was er niet" in texts(page.dossier.activities)


def test_a_word_from_a_step_finds_the_dossier(program: Any, qtbot: QtBot) -> None:
    notebook, workspace = program.session.notebook, program.session.workspace
    number = initiatives.add(notebook, InitiativeFields(name="Soeptafel"))
    small_steps.add(notebook, number, StepFields(text="pannen lenen bij de kerk"))
    (hit,) = search.find(notebook, "pannen")
    assert card_of(hit) == (Kind.INITIATIVE, number)
    workspace.navigate(*card_of(hit))
    assert isinstance(workspace.page, InitiativesPage)
    assert workspace.page.shown_id == number
