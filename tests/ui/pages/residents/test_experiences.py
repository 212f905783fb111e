"""Experiences on a card: heard, agreed on with care, corrected; and talents that nobody was introduced on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from verbinder.domain.changes import Kind, Operation
from verbinder.domain.gifts import GiftKind
from verbinder.domain.privacy import Introducing
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.ui.pages.residents.card_view import ResidentCardView
from verbinder.ui.pages.residents.gift_dialog import GiftDialog
from verbinder.usecases import gifts, residents

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


@pytest.fixture
def card_of(page: ResidentsPage) -> Callable[[int], ResidentCardView]:
    """The card of somebody."""

    def opened(resident_id: int) -> ResidentCardView:
        page.open_record(Kind.RESIDENT, resident_id)
        return page.card

    return opened


def press(page: ResidentsPage, keys: str) -> None:
    """Does what a key of the page does."""
    action = next(each for each in page.page_actions() if each.shortcut().toString() == keys)
    assert action.isEnabled()
    action.trigger()


def typed(text: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def dialog_of(page: ResidentsPage) -> GiftDialog:
    (found,) = [each for each in page.window().findChildren(GiftDialog) if each.isVisible()]
    return found


def test_an_experience_is_heard_agreed_and_taken_back_without_a_mouse(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Any
) -> None:
    section = card_of(people.fatima).gifts.experiences
    assert not section.agreements.isVisible()
    press(page, "Alt+R")
    typed("gescheiden", ENTER)
    (row,) = [row for row in section.agreements.rows if row.isVisible()]
    assert "not agreed" in row.text.text()
    typed("", TAB)
    row.button.setFocus()
    typed("", SPACE)
    assert residents.card(notebook, people.fatima).experiences[0].agreed_on == date(2026, 11, 24)
    assert "agreed today" in row.text.text()
    assert row.button.hasFocus()
    typed("", SPACE)
    assert residents.card(notebook, people.fatima).experiences[0].agreed_on is None


def test_what_was_an_interest_becomes_an_experience_in_its_dialog_as_one_step(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Any
) -> None:
    gifts.add_gift(notebook, Kind.RESIDENT, people.fatima, "interest", "scheiding")
    card_of(people.fatima).gifts.interests.edit(0)
    dialog = dialog_of(page)
    assert not dialog.agreed.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData("experience"))
    assert dialog.agreed.isVisible()
    QTest.keyClick(dialog.agreed, SPACE)
    QTest.keyClick(dialog.save_button, SPACE)
    (experience,) = residents.card(notebook, people.fatima).experiences
    assert (experience.phrase, experience.agreed_on) == ("scheiding", date(2026, 11, 24))
    notebook.undo()
    assert [gift.phrase for gift in residents.card(notebook, people.fatima).interests][-1] == "scheiding"


def test_a_kind_that_is_there_already_is_said_beside_the_choice(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Any
) -> None:
    gifts.add_gift(notebook, Kind.RESIDENT, people.fatima, "interest", "kookt Surinaams")
    card_of(people.fatima).gifts.talents.edit(0)
    dialog = dialog_of(page)
    dialog.kind.setCurrentIndex(dialog.kind.findData("interest"))
    dialog.save()
    assert dialog.form.row_of(dialog.kind).error
    dialog.kind.setCurrentIndex(dialog.kind.findData("need"))
    assert dialog.question.isVisible()
    dialog.save()
    assert "kookt Surinaams" in [gift.phrase for gift in residents.card(notebook, people.fatima).needs]


def test_the_list_shows_only_who_told_of_an_experience(page: ResidentsPage, notebook: Notebook, people: Any) -> None:
    gifts.add_gift(notebook, Kind.RESIDENT, people.jan, "experience", "scheiding")
    page.list.filters._change(gift_kind=GiftKind.EXPERIENCE)
    assert page.list.model.rowCount() == 1
    assert page.list.filters.gift_button.text() == "With an experience"


def test_talents_nobody_was_introduced_on_are_said_to_the_verbinder(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Any
) -> None:
    unused = card_of(people.fatima).gifts.unused
    assert not unused.isVisible()
    with notebook.unit_of_work(Operation.EDIT_GIFT) as work:
        for row in work.find(Kind.GIFT, resident_id=people.fatima, kind="talent"):
            work.change(Kind.GIFT, row["id"], heard_on=notebook.today() - timedelta(60))
        work.commit()
    assert unused.text() == "Nobody was introduced on this talent yet."
    assert unused.isVisible()
    residents.add_gift(notebook, Kind.RESIDENT, people.fatima, "talent", "bakt brood")
    assert "“kookt Surinaams”" in unused.text()
    residents.set_introducing(notebook, people.fatima, Introducing.REFUSED)
    assert not unused.isVisible()
