"""The card Privacy of the settings: looked at first, done only by a button."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
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
