"""What somebody may ask of the notebook, from the card: what changed, everything, to be forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields
from verbinder.errors import UserError
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.residents.forget_dialog import ForgetDialog
from verbinder.ui.pages.residents.history_dialog import HistoryDialog
from verbinder.usecases import exports, residents


def dialog_of(page: Any, kind: type[QDialog]) -> Any:
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def action_of(page: Any, text: str) -> Any:
    return next(action for action in page.page_actions() if action.text() == text)


def test_somebody_is_forgotten_from_the_card_by_keys_and_the_card_goes(
    page: Any, people: Any, notebook: Notebook
) -> None:
    henk = residents.add(notebook, ResidentFields(given_name="Henk", note="Kent Fatima van de markt"))
    page.open_record(Kind.RESIDENT, people.fatima)
    action_of(page, "Forget for good…").trigger()
    dialog = dialog_of(page, ForgetDialog)
    assert dialog.focusWidget() is dialog.keep_button
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert residents.card(notebook, people.fatima)
    action_of(page, "Forget for good…").trigger()
    dialog = dialog_of(page, ForgetDialog)
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.forget_button, Qt.Key.Key_Space)
    with pytest.raises(UserError, match=r"record\.gone"):
        residents.card(notebook, people.fatima)
    assert page.shown is None or page.shown.id != people.fatima
    assert "Fatima" not in residents.card(notebook, henk).note


def test_texts_that_may_be_about_somebody_else_are_listed_and_replaced_when_asked(
    page: Any, notebook: Notebook
) -> None:
    one = residents.add(notebook, ResidentFields(given_name="Xandra", surname="Groen"))
    residents.add(notebook, ResidentFields(given_name="Xandra", surname="Blauw"))
    henk = residents.add(notebook, ResidentFields(given_name="Henk", note="Xandra bracht soep"))
    page.open_record(Kind.RESIDENT, one)
    action_of(page, "Forget for good…").trigger()
    dialog = dialog_of(page, ForgetDialog)
    assert [dialog.mentions.item(row).text() for row in range(dialog.mentions.count())] == ["Xandra bracht soep"]
    dialog.replace_all.setChecked(True)
    dialog.forget_button.click()
    assert residents.card(notebook, henk).note == "Iemand bracht soep"


def test_the_history_of_a_card_tells_old_and_new(page: Any, people: Any, notebook: Notebook) -> None:
    page.open_record(Kind.RESIDENT, people.fatima)
    residents.edit(notebook, people.fatima, ResidentFields(given_name="Fatima", note="kookt graag"))
    action_of(page, "What changed…").trigger()
    dialog = dialog_of(page, HistoryDialog)
    assert "kookt graag" in dialog.list.item(0).text()
    assert "Fatima" not in dialog.windowTitle()


def test_everything_about_one_person_is_written_and_noted(
    page: Any, people: Any, notebook: Notebook, tmp_path: Path
) -> None:
    page.rights.access_to(people.fatima, tmp_path / "inzage.json")
    assert json.loads((tmp_path / "inzage.json").read_text(encoding="utf-8"))["name"].startswith("Fatima")
    assert [(each.kind, each.people) for each in exports.log(notebook)] == [("access", 1)]
