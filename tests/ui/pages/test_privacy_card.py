"""The card Privacy of the settings: looked at first, done only by a button."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.list_dialog import ListDialog
from verbinder.ui.pages.settings.privacy_card import PrivacyCard
from verbinder.usecases import contacts, history, residents, retention


@pytest.fixture
def card(context: PageContext, qtbot: QtBot) -> PrivacyCard:
    made = PrivacyCard(context)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_of(card: PrivacyCard) -> Any:
    return next(dialog for dialog in card.window().findChildren(ListDialog) if dialog.isVisible())


def test_what_is_kept_too_long_is_listed_and_goes_only_by_the_button(card: PrivacyCard, notebook: Notebook) -> None:
    residents.add(notebook, ResidentFields(given_name="Fatima"))
    later = notebook.clock() + timedelta(days=1000)
    notebook.clock = lambda: later
    card.due_button.click()
    dialog = dialog_of(card)
    assert dialog.list.item(0).text().startswith("Fatima")
    dialog.close_button.click()
    assert len(retention.due(notebook).people) == 1
    card.due_button.click()
    dialog_of(card).do_button.click()
    assert retention.due(notebook).people == ()


def test_somebody_who_is_due_is_kept_longer_with_a_reason_by_keyboard(
    card: PrivacyCard, notebook: Notebook, qtbot: QtBot
) -> None:
    number = residents.add(notebook, ResidentFields(given_name="Fatima"))
    later = notebook.clock() + timedelta(days=1000)
    notebook.clock = lambda: later
    card.due_button.click()
    dialog = dialog_of(card)
    assert dialog.other_button.isEnabled()
    qtbot.keyClick(dialog.other_button, Qt.Key.Key_Space)
    (asked,) = [each for each in card.window().findChildren(AskDialog) if each.isVisible()]
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    assert asked.form.row_of(asked.words).error, "without a reason nobody is kept"
    qtbot.keyClicks(asked.words, "komt in het voorjaar terug")
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    assert retention.due(notebook).people == ()
    with notebook.reader() as reader:
        row = reader.get(Kind.RESIDENT, number)
    assert (row["kept_reason"], row["kept_until"].year) == ("komt in het voorjaar terug", later.year + 1)
    notebook.undo()
    assert len(retention.due(notebook).people) == 1


def test_an_old_text_cannot_be_kept_longer_and_nobody_is_before_it_in_the_list(
    card: PrivacyCard, notebook: Notebook
) -> None:
    contacts.log_line(notebook, "Kerkstraat 1 praatje over het plein")
    later = notebook.clock() + timedelta(days=1000)
    notebook.clock = lambda: later
    card.due_button.click()
    dialog = dialog_of(card)
    assert dialog.list.count() == 1
    assert not dialog.other_button.isEnabled()


def test_what_was_removed_comes_back(card: PrivacyCard, notebook: Notebook) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    contacts.delete(notebook, logged.contact_ids[0])
    card.trash_button.click()
    dialog_of(card).do_button.click()
    assert history.trash(notebook) == ()


def test_an_empty_list_says_so_and_has_nothing_to_do(card: PrivacyCard) -> None:
    for button in (card.due_button, card.left_button, card.trash_button):
        button.click()
        dialog = dialog_of(card)
        assert not dialog.list.isVisible()
        assert not dialog.do_button.isVisible()
        dialog.close()


def test_the_leaflet_for_residents_is_written_from_here(context: PageContext, qtbot: QtBot, tmp_path: Path) -> None:
    card = PrivacyCard(context)
    qtbot.addWidget(card)
    dialog = card.ask_leaflet()
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
    card.leaflet_to(tmp_path / "kaartje.pdf")
    assert (tmp_path / "kaartje.pdf").read_bytes().startswith(b"%PDF")
    card.leaflet_to(tmp_path / "nergens" / "kaartje.pdf")
    assert not (tmp_path / "nergens").exists()


def test_the_card_for_a_lost_laptop_is_written_from_here(context: PageContext, qtbot: QtBot, tmp_path: Path) -> None:
    card = PrivacyCard(context)
    qtbot.addWidget(card)
    dialog = card.ask_lost_card()
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
    card.lost_card_to(tmp_path / "kaart.pdf")
    assert (tmp_path / "kaart.pdf").read_bytes().startswith(b"%PDF")
