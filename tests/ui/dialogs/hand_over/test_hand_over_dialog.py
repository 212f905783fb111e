"""Handing over in the window, driven by keys: who goes along, a passphrase, and the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.hand_over.conftest import WORD
from verbinder.domain.changes import Kind, Operation
from verbinder.ui.dialogs.hand_over import HandOverDialog
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import exports, hand_over, taking_over


@pytest.fixture
def dialog(filled: PageContext, qtbot: QtBot) -> HandOverDialog:
    return opened(filled, qtbot)


def opened(context: PageContext, qtbot: QtBot) -> HandOverDialog:
    made = HandOverDialog(context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rows(dialog: HandOverDialog) -> list[tuple[str, ...]]:
    return [tuple(dialog.rows.text_of(row, column) for column in (0, 1, 3)) for row in range(dialog.rows.rowCount())]


def test_it_says_who_goes_along_and_why_the_others_stay(dialog: HandOverDialog) -> None:
    assert rows(dialog) == [
        ("goes along", "Amal Haddad", ""),
        ("goes along", "Piet Wit", "alleen: niet benaderen"),
        ("goes along", "Fatima Yilmaz", ""),
        ("stays behind", "Jan Bol", "nog niet gevraagd of een collega dit mag weten"),
    ]
    assert dialog.people.text().startswith("2 resident(s) go along · 1 only as: do not approach · 1 stay(s)")
    assert "2 talenten en wensen" in dialog.besides.text()


def test_the_whole_story_by_keys_alone(
    dialog: HandOverDialog, qtbot: QtBot, tmp_path: Path, banners: BannerHost
) -> None:
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert rows(dialog)[0] == ("stays behind", "Amal Haddad", "door jou weggelaten")
    qtbot.waitUntil(lambda: "1 talenten en wensen" in dialog.besides.text())
    qtbot.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.passphrase.first.edit.hasFocus)
    qtbot.keyClicks(dialog.passphrase.first.edit, WORD)
    qtbot.keyClick(dialog.passphrase.first.edit, Qt.Key.Key_Return)
    assert dialog.passphrase.second.edit.hasFocus()
    qtbot.keyClicks(dialog.passphrase.second.edit, WORD)
    qtbot.keyClick(dialog.passphrase.second.edit, Qt.Key.Key_Return)
    (asked,) = dialog.findChildren(QFileDialog)
    assert asked.defaultSuffix() == "verbinderoverdracht"
    path = tmp_path / "voor Wilma.verbinderoverdracht"
    asked.fileSelected.emit(str(path))
    asked.reject()
    assert not dialog.isVisible()
    assert any("voor Wilma.verbinderoverdracht" in banner.text for banner in banners.banners)
    found = taking_over.open_(path, WORD)
    assert [row["given_name"] for row in found.tables["resident"]] == ["Fatima", "Piet"]
    assert [line.people for line in exports.log(dialog._context.notebook)] == [2]


def test_who_stays_by_the_rule_cannot_be_let_go_along(dialog: HandOverDialog, qtbot: QtBot) -> None:
    dialog.table.select_id(3)
    assert not dialog.toggle_button.isEnabled()
    before = rows(dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert rows(dialog) == before


def test_the_button_says_what_it_will_do_and_without_anybody_one_does_not_go_on(dialog: HandOverDialog) -> None:
    for row in range(3):
        dialog.table.select_id(row)
        assert dialog.toggle_button.text() == "&Leave out"
        dialog.toggle_button.click()
        assert dialog.toggle_button.text() == "Let go a&long after all"
    assert not dialog.next_button.isEnabled()
    dialog.toggle_button.click()
    assert dialog.next_button.isEnabled()


def test_a_weak_or_a_different_passphrase_is_told_under_its_field(dialog: HandOverDialog, qtbot: QtBot) -> None:
    dialog.next_button.click()
    dialog.next_button.click()
    assert dialog.form.row_of(dialog.passphrase.first).error == "Choose a passphrase first."
    dialog.passphrase.first.edit.setText("kaas")
    dialog.next_button.click()
    qtbot.waitUntil(lambda: "guessed too quickly" in dialog.form.row_of(dialog.passphrase.first).error)
    dialog.passphrase.first.edit.setText(WORD)
    dialog.passphrase.second.edit.setText("iets anders")
    dialog.next_button.click()
    assert "not the same" in dialog.form.row_of(dialog.passphrase.second).error
    assert not dialog.findChildren(QFileDialog)


def test_a_file_that_cannot_be_written_is_told_in_the_dialog_and_nothing_is_noted(
    dialog: HandOverDialog, tmp_path: Path
) -> None:
    dialog.next_button.click()
    dialog.passphrase.first.edit.setText(WORD)
    dialog.save_to(tmp_path / "weg" / "over.verbinderoverdracht")
    assert "kon niet worden geschreven" in dialog.error.text()
    assert dialog.isVisible()
    assert dialog.next_button.isEnabled()
    assert exports.log(dialog._context.notebook) == ()


def test_notes_go_along_only_when_they_are_asked_for(dialog: HandOverDialog, tmp_path: Path) -> None:
    notebook = dialog._context.notebook
    with notebook.unit_of_work(Operation.EDIT_RESIDENT) as work:
        (amal,) = work.find(Kind.RESIDENT, given_name="Amal")
        work.change(Kind.RESIDENT, amal["id"], note="houdt van marktkooplui")
        work.commit()
    dialog.passphrase.first.edit.setText(WORD)
    for checked, note in ((False, ""), (True, "houdt van marktkooplui")):
        dialog.notes.setChecked(checked)
        dialog.save_to(tmp_path / "over.verbinderoverdracht")
        people = taking_over.open_(tmp_path / "over.verbinderoverdracht", WORD).tables["resident"]
        assert {row["note"] for row in people if row["given_name"] == "Amal"} == {note}


def test_escape_stops_the_making_and_nothing_is_left_of_it(
    filled: PageContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = JobRunner()
    dialog = opened(replace(filled, jobs=jobs, operations=Operations(filled.messages, jobs)), qtbot)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 4, timeout=10_000)
    dialog.next_button.click()
    dialog.passphrase.first.edit.setText(WORD)
    export = hand_over.export

    def slow(*given: Any, cancelled: Any, progress: Any, **how: Any) -> Any:
        while not cancelled():
            pass
        return export(*given, cancelled=cancelled, progress=progress, **how)

    monkeypatch.setattr(hand_over, "export", slow)
    dialog.save_to(tmp_path / "over.verbinderoverdracht")
    assert dialog.stack.currentWidget() is dialog.running
    assert dialog.cancel_button.text() == "Stop"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.lock, timeout=10_000)
    assert dialog.passphrase.first.edit.text() == WORD
    assert not list(tmp_path.glob("*.verbinderoverdracht*"))
    assert exports.log(filled.notebook) == ()
    dialog.reject()
    assert not dialog.isVisible()
    jobs.shut_down()


def test_closing_while_it_looks_stops_the_looking(filled: PageContext, qtbot: QtBot) -> None:
    jobs = JobRunner()
    dialog = opened(replace(filled, jobs=jobs, operations=Operations(filled.messages, jobs)), qtbot)
    looking = jobs.jobs
    dialog.reject()
    assert all(job.is_cancelled for job in looking)
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=10_000)
    jobs.shut_down()
