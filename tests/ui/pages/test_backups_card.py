"""The card with copies on the page Instellingen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from verbinder import paths, settings
from verbinder.store.notebook import Notebook
from verbinder.ui.dialogs.copies_dialog import CopiesDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.backups_card import BackupsCard
from verbinder.usecases import backups, contacts


@pytest.fixture
def card(context: PageContext, qtbot: object) -> BackupsCard:
    made = BackupsCard(context)
    made.reload()
    made.show()
    context.settings.changed.connect(made.show_settings)
    return made


def test_without_a_copy_the_card_says_when_one_comes_and_cannot_put_one_back(card: BackupsCard) -> None:
    assert "no copy yet" in card.last.text()
    assert not card.restore_button.isEnabled()
    assert not card.forget_button.isVisible()
    assert not card.synced.isVisible()


def test_a_copy_made_now_is_told_and_counted(card: BackupsCard, notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima")
    card.copy_button.click()
    assert "made and checked" in card.report.text()
    assert "There are 1 now" in card.last.text()
    assert card.restore_button.isEnabled()


def test_a_second_place_is_chosen_used_at_once_and_given_up(card: BackupsCard, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    card.choose_button.click()
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    dialog.reject()
    assert card.second_place.text() == str(stick)
    assert len(list(stick.glob("*.verbinder"))) == 1
    assert "both places" in card.report.text()
    card.forget_button.click()
    assert card.second_place.text() == ""
    assert settings.load(paths.settings_file())[0].backup_folder is None
    assert len(list(stick.glob("*.verbinder"))) == 1


def test_a_second_place_that_is_gone_is_said_and_the_first_copy_is_there(
    card: BackupsCard, context: PageContext, tmp_path: Path
) -> None:
    context.settings.change(backup_folder=str(tmp_path / "weg"))
    card.copy_button.click()
    assert card.report.property("level") == "warning"
    assert len(backups.copies_of_notebook(context.notebook)) == 1


def test_a_notebook_in_a_synchronised_folder_is_warned_of(
    card: BackupsCard, notebook: Notebook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (notebook.path.parent / ".dropbox").write_text("")
    card.reload()
    assert card.synced.isVisible()
    assert "Dropbox" in card.synced.text()


def test_the_way_to_a_copy_opens_the_dialog_with_the_newest_chosen(card: BackupsCard, notebook: Notebook) -> None:
    contacts.log_line(notebook, "@Fatima")
    card.copy_button.click()
    contacts.log_line(notebook, "@Ahmed")
    card.restore_button.click()
    dialog = card.window().findChild(CopiesDialog)
    assert dialog is not None
    assert dialog.choice.currentIndex() == 0
    assert dialog.put_button.isEnabled()
    dialog.put_button.click()
    assert context_asked(card) == "put_back"


def context_asked(card: BackupsCard) -> object:
    return card._context.shell.asked[-1][0]  # type: ignore[attr-defined]
