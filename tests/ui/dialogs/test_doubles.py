"""The dialog of doubles, driven by keys on a real notebook: merged, kept apart, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.residents import ResidentFields, ResidentQuery
from verbinder.ui.dialogs.doubles import DoublesDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.usecases import residents


@pytest.fixture
def four(context: PageContext) -> tuple[int, ...]:
    """Fatima twice and Jan twice."""
    return tuple(
        residents.add(
            context.notebook,
            ResidentFields(given_name=given, surname=surname, street="Kerkstraat", house_number=number, note=note),
            details=[("phone", phone)],
            talents=[note] if note else [],
        )
        for given, surname, number, phone, note in (
            ("Fatima", "Yilmaz", "3", "0612345678", "kookt"),
            ("Fatma", "Yilmaz", "3", "0612345678", ""),
            ("Jan", "Bol", "8", "0687654321", ""),
            ("Jan", "Bol-Vos", "8", "0687654321", "timmert"),
        )
    )


@pytest.fixture
def dialog(context: PageContext, four: tuple[int, ...], qtbot: QtBot) -> DoublesDialog:
    """The dialog, done looking."""
    opened = DoublesDialog(context)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    opened.open()
    qtbot.waitExposed(opened)
    qtbot.waitUntil(lambda: opened.rows.rowCount() == 2)
    return opened


def names(context: PageContext) -> set[str]:
    ids = residents.ids(context.notebook, ResidentQuery())
    return {row.name for row in residents.rows(context.notebook, ids).values()}


def test_two_cards_become_one_by_keys_and_come_apart_again(
    dialog: DoublesDialog, context: PageContext, qtbot: QtBot
) -> None:
    assert dialog.table.hasFocus()
    first = dialog.current
    assert first is not None
    assert first.one_name == "Fatima Yilmaz"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.merge_button.hasFocus()
    qtbot.keyClick(dialog.merge_button, Qt.Key.Key_Space)
    assert names(context) == {"Fatima Yilmaz", "Jan Bol", "Jan Bol-Vos"}
    assert dialog.rows.rowCount() == 1
    assert "Fatima Yilmaz" in dialog.told.text()
    dialog.undo_button.setFocus()
    qtbot.keyClick(dialog.undo_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    assert names(context) == {"Fatima Yilmaz", "Fatma Yilmaz", "Jan Bol", "Jan Bol-Vos"}


def test_the_card_on_which_most_hangs_stays_and_what_differs_can_be_chosen(
    dialog: DoublesDialog, context: PageContext, four: tuple[int, ...], qtbot: QtBot
) -> None:
    dialog.table.select_id(1)
    assert set(dialog.beside.choices) == {"surname"}
    mine, theirs = dialog.beside.choices["surname"]
    assert (mine.accessibleName(), theirs.accessibleName()) == ("Surname: Bol-Vos", "Surname: Bol")
    theirs.setFocus()
    qtbot.keyClick(theirs, Qt.Key.Key_Space)
    dialog.merge_button.click()
    card = residents.card(context.notebook, four[3])
    assert (card.name, [gift.phrase for gift in card.talents]) == ("Jan Bol", ["timmert"])


def test_who_is_said_to_be_two_people_is_gone_from_the_list(dialog: DoublesDialog, context: PageContext) -> None:
    dialog.apart_button.click()
    dialog.apart_button.click()
    assert dialog.rows.rowCount() == 0
    assert dialog.nobody.isVisible()
    assert not dialog.merge_button.isEnabled()
    assert len(names(context)) == 4
    with context.notebook.reader() as reader:
        assert len(reader.find(Kind.NOT_SAME)) == 2


def test_a_card_that_went_meanwhile_is_one_sentence(
    dialog: DoublesDialog, context: PageContext, four: tuple[int, ...]
) -> None:
    from verbinder.usecases import doubles

    doubles.merge(context.notebook, four[0], four[1])
    dialog.merge_button.click()
    assert dialog.told.text()
    assert names(context) == {"Fatima Yilmaz", "Jan Bol", "Jan Bol-Vos"}


def test_the_page_of_residents_leads_to_it(context: PageContext, four: tuple[int, ...], qtbot: QtBot) -> None:
    page = ResidentsPage(context)
    qtbot.addWidget(page)
    page.show()
    (action,) = [each for each in page.page_actions() if each.text() == "Doubles…"]
    assert action.isEnabled()
    action.trigger()
    opened = page.findChild(DoublesDialog)
    assert opened is not None
    qtbot.waitUntil(lambda: opened.rows.rowCount() == 2)
    opened.close()
