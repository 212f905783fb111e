"""What a card says of connecting: suggestions, introductions, and how often somebody was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from verbinder.domain.changes import Kind, Operation
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.introductions import CheckAnswer, IntroductionState
from verbinder.domain.organisations import OrganisationFields
from verbinder.domain.privacy import Approach, HandingOver, Introducing
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.jobs import JobRunner
from verbinder.ui.operations import Operations
from verbinder.ui.pages.connecting.check_dialog import CheckDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.ui.pages.residents.asked_dialog import AskedDialog
from verbinder.ui.pages.residents.card_view import ResidentCardView
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import asks, introductions, match_index, organisations, residents

ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space


@dataclass(frozen=True)
class Neighbours:
    """The ids of who could meet: Rosa and Kamla keep pigeons, Piet seeks what Sevda can; a library."""

    rosa: int
    kamla: int
    piet: int
    sevda: int
    library: int


@pytest.fixture
def people(notebook: Notebook) -> Neighbours:
    def add(name: str, number: str, **heard: list[str]) -> int:
        fields = ResidentFields(given_name=name, surname="Test", street="Lindelaan", house_number=number)
        return residents.add(notebook, fields, **heard)

    rosa = add("Rosa", "1", interests=["houdt postduiven"], talents=["naait kleding"])
    kamla = add("Kamla", "3", interests=["postduiven houden"])
    piet = add("Piet", "5", needs=["Nederlands leren"])
    sevda = add("Sevda", "7", talents=["geeft taalles Nederlands"])
    library = organisations.add(notebook, OrganisationFields("Bibliotheek"), offers=["taalcafé Nederlands oefenen"])
    return Neighbours(rosa, kamla, piet, sevda, library)


@pytest.fixture
def card_of(page: ResidentsPage) -> Callable[[int], ResidentCardView]:
    """The card of somebody."""

    def opened(resident_id: int) -> ResidentCardView:
        page.open_record(Kind.RESIDENT, resident_id)
        return page.card

    return opened


def typed(text: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def dialog_of(page: QWidget, kind: type[QDialog]) -> Any:
    (found,) = [each for each in page.window().findChildren(kind) if each.isVisible()]
    return found


def made(notebook: Notebook, one: int, other: int, *, days: int = 8, **more: Any) -> int:
    """Two were brought together so many days ago."""
    number = introductions.propose(notebook, IntroductionFields(one=one, other=other, **more))
    day = notebook.today() - timedelta(days)
    with notebook.unit_of_work(Operation.EDIT_INTRODUCTION) as work:
        work.change(
            Kind.INTRODUCTION, number, state="introduced", proposed_on=day, introduced_on=day,
            check_on=day + timedelta(7),
        )  # fmt: skip
        work.commit()
    return number


# -- suggestions ----------------------------------------------------------------------------------------------------


def test_the_first_suggestions_stand_on_the_card_and_enter_opens_the_page_connecting(
    card_of: Callable[[int], ResidentCardView], shell: Any, people: Neighbours
) -> None:
    section = card_of(people.rosa).connecting.suggestions
    (row,) = section.rows
    assert row.name.text() == "Kamla Test"
    assert "postduiven" in row.reason.text()
    row.name.setFocus()
    typed("", ENTER)
    assert shell.asked[-1] == ("navigate", "connecting", people.rosa)
    section.all_button.setFocus()
    typed("", SPACE)
    assert shell.asked[-2:] == [("navigate", "connecting", people.rosa)] * 2


def test_without_suggestions_the_card_says_so_in_one_line(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    nobody = residents.add(notebook, ResidentFields(given_name="Niemand"))
    section = card_of(nobody).connecting.suggestions
    assert section.rows == []
    assert section.said.isVisible()
    assert not section.all_button.isVisible()


def test_suggestions_follow_what_is_written_down(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    section = card_of(people.piet).connecting.suggestions
    names = {row.name.text() for row in section.rows}
    assert names == {"Sevda Test", "Bibliotheek"}
    residents.set_approach(notebook, people.sevda, Approach.REST)
    assert {row.name.text() for row in section.rows} == {"Bibliotheek"}
    made(notebook, people.piet, -people.library)
    assert section.rows == []


def test_who_wants_nobody_introduced_gets_no_suggestions_and_the_card_says_it(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    card = card_of(people.rosa)
    header = card.header
    assert header.introducing.text() == "Introducing: vraag eerst"
    assert not header.refused.isVisible()
    refuse = next(each for each in header.introducing.menu().actions() if "niet" in each.text())
    refuse.trigger()
    assert residents.card(notebook, people.rosa).introducing is Introducing.REFUSED
    assert header.refused.isVisible()
    assert not card.connecting.suggestions.isVisible()
    assert refuse.isChecked()
    notebook.undo()
    assert not header.refused.isVisible()
    assert len(card.connecting.suggestions.rows) == 1


def test_whether_somebody_may_go_to_a_colleague_is_asked_on_the_card(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    answer = card_of(people.rosa).header.handing_over
    assert answer.text() == "To a colleague: nog niet gevraagd"
    agree = next(each for each in answer.menu().actions() if each.text() == "Mag mee")
    agree.trigger()
    assert residents.card(notebook, people.rosa).handing_over is HandingOver.AGREED
    assert answer.text() == "To a colleague: mag mee"
    assert agree.isChecked()
    notebook.undo()
    assert answer.text() == "To a colleague: nog niet gevraagd"


def test_looking_for_suggestions_is_a_job_and_nobody_waits_for_it(
    qtbot: QtBot, context: PageContext, notebook: Notebook, people: Neighbours
) -> None:
    jobs = JobRunner()
    beside = replace(context, jobs=jobs, operations=Operations(context.messages, jobs))
    view = ResidentCardView(beside)
    qtbot.addWidget(view)
    assert not match_index.is_ready(notebook)
    view.show_card(residents.card(notebook, people.rosa))
    view.show()
    section = view.connecting.suggestions
    assert section.rows == []
    assert section.said.text()
    # Another card is looked at meanwhile: what is found is for that one, and the job was begun once.
    view.show_card(residents.card(notebook, people.kamla))
    assert len(jobs.jobs) == 1
    qtbot.waitUntil(lambda: bool(section.rows), timeout=10_000)
    assert [row.name.text() for row in section.rows] == ["Rosa Test"]
    assert not section.said.isVisible()
    jobs.shut_down()


def test_who_is_asked_often_is_said_to_be_with_the_suggestion(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    for _ in range(3):
        asks.add(notebook, people.sevda, "koken")
    rows = card_of(people.piet).connecting.suggestions.rows
    told = {row.name.text(): row.under.count() for row in rows}
    assert told == {"Sevda Test": 2, "Bibliotheek": 1}


# -- introductions --------------------------------------------------------------------------------------------------


def test_introductions_stand_there_with_their_state_and_the_way_they_came(
    card_of: Callable[[int], ResidentCardView], shell: Any, notebook: Notebook, people: Neighbours
) -> None:
    first = made(notebook, people.rosa, people.kamla)
    second = introductions.propose(notebook, IntroductionFields(one=people.rosa, other=people.piet, led_from_id=first))
    section = card_of(people.rosa).connecting.introductions
    newest, oldest = section.rows
    assert (newest.name.text(), oldest.name.text()) == ("Piet Test", "Kamla Test")
    assert newest.state.text() == "voorgesteld · today"
    assert newest.under.itemAt(0).widget().text() == "One thing led to the next: Rosa – Kamla → Rosa – Piet"
    assert oldest.under.itemAt(0).widget().text() == "Led to: Rosa – Piet"
    newest.name.click()
    assert shell.asked[-1] == ("navigate", Kind.RESIDENT, people.piet)
    assert newest.ask_button is None
    introductions.remove(notebook, second)
    assert [row.name.text() for row in section.rows] == ["Kamla Test"]


def test_how_it_went_is_asked_from_the_card_when_it_is_time(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    number = made(notebook, people.rosa, people.kamla)
    section = card_of(people.kamla).connecting.introductions
    (row,) = section.rows
    assert row.name.text() == "Rosa Test"
    assert row.ask_button is not None
    row.ask_button.setFocus()
    typed("", SPACE)
    dialog: CheckDialog = dialog_of(page, CheckDialog)
    dialog.choices[CheckAnswer.NOT].setChecked(True)
    dialog.save()
    assert introductions.introduction(notebook, number).state is IntroductionState.NEVER_WENT
    assert section.rows[0].ask_button is None
    assert section.rows[0].name.hasFocus()


def test_of_who_is_at_rest_nobody_asks_how_it_went(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    made(notebook, people.rosa, people.kamla)
    residents.set_approach(notebook, people.kamla, Approach.REST)
    assert card_of(people.rosa).connecting.introductions.rows[0].ask_button is None


def test_a_long_description_is_cut_and_does_not_widen_the_card(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    description = "mevrouw met een rode jas & een hondje die elke ochtend om acht uur bij de bushalte op de hoek staat"
    lady = residents.add(notebook, ResidentFields(description=description), interests=["schaken"])
    made(notebook, people.rosa, lady)
    page.resize(700, 600)
    card = card_of(people.rosa)
    (row,) = card.connecting.introductions.rows
    QApplication.processEvents()
    assert row.name.text().startswith("mevrouw met een rode jas && een")
    assert row.name.text().endswith("…")
    assert row.name.accessibleName() == description
    assert card.widget().width() <= card.viewport().width()


def test_many_introductions_are_no_wall(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    for number in range(6):
        other = residents.add(notebook, ResidentFields(given_name=f"Buur {number}"), interests=["schaken"])
        made(notebook, people.rosa, other, days=3)
    section = card_of(people.rosa).connecting.introductions
    assert len(section.rows) == 4
    section.more_button.setFocus()
    typed("", SPACE)
    assert len(section.rows) == 6
    assert section.rows[4].name.hasFocus()
    assert not section.more_button.isVisible()
    card_of(people.kamla)
    assert not section.isVisible()


# -- asks -----------------------------------------------------------------------------------------------------------


def test_an_ask_of_somebody_else_is_written_down_and_taken_away(
    page: ResidentsPage,
    card_of: Callable[[int], ResidentCardView],
    notebook: Notebook,
    people: Neighbours,
    banners: BannerHost,
) -> None:
    section = card_of(people.sevda).connecting.asks
    assert section.counted.text() == "Not in the last 90 days; 3 times is the most."
    section.add_button.setFocus()
    typed("", SPACE)
    dialog: AskedDialog = dialog_of(page, AskedDialog)
    dialog.about.setText("helpen met verhuizen")
    dialog.by.setText("de school")
    dialog.day.set_value(date(2026, 12, 1))
    dialog.save()
    assert dialog.form.row_of(dialog.day).error
    dialog.day.set_value(date(2026, 11, 10))
    QTest.keyClick(dialog.save_button, SPACE)
    (ask,) = asks.of_resident(notebook, people.sevda)
    assert (ask.about, ask.asked_by, ask.on_date) == ("helpen met verhuizen", "de school", date(2026, 11, 10))
    assert section.counted.text() == "1 of at most 3 times in the last 90 days."
    (row,) = section.rows
    assert "by de school" in row.remove_button.accessibleName()
    row.remove_button.setFocus()
    typed("", SPACE)
    assert asks.of_resident(notebook, people.sevda) == ()
    assert section.add_button.hasFocus()
    banners.banners[0].action.click()
    assert len(asks.of_resident(notebook, people.sevda)) == 1


def test_what_is_long_ago_is_not_counted_and_the_limit_is_their_own(
    card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    asks.add(notebook, people.sevda, "lang geleden", on_date=notebook.today() - timedelta(90))
    asks.add(notebook, people.sevda, "vorige week", on_date=notebook.today() - timedelta(7))
    fields = residents.fields(notebook, people.sevda)
    residents.edit(notebook, people.sevda, replace(fields, ask_limit=1))
    section = card_of(people.sevda).connecting.asks
    assert len(section.rows) == 1
    assert section.counted.text().startswith("1 of at most 1 times")
    assert section.counted.property("level") == "warning"
    residents.edit(notebook, people.sevda, replace(fields, ask_limit=0))
    assert section.counted.text() == "Would rather not be asked for anything."


def test_when_somebody_has_time_and_how_often_one_may_ask_stay_when_the_card_is_edited(
    page: ResidentsPage, card_of: Callable[[int], ResidentCardView], notebook: Notebook, people: Neighbours
) -> None:
    card = card_of(people.sevda)
    page.edit_resident()
    form = page.findChild(QDialog).fields  # type: ignore[union-attr]
    assert form.ask_limit.text() == "as for everybody"
    QTest.keyClick(form.free.boxes["evening"], SPACE)
    QTest.keyClick(form.free.boxes["morning"], SPACE)
    form.ask_limit.setValue(2)
    page.findChild(QDialog).save()  # type: ignore[union-attr]
    fields = residents.fields(notebook, people.sevda)
    assert (fields.day_parts, fields.ask_limit) == ("morning evening", 2)
    assert "Has time in: de ochtend, de avond" in card.about.about.text.text()
    page.edit_resident()
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    dialog.save()  # type: ignore[attr-defined]
    assert residents.fields(notebook, people.sevda) == fields


def test_the_card_leads_to_who_knows_whom(
    card_of: Callable[[int], ResidentCardView], people: Neighbours, notebook: Notebook, shell: ShellOfATest
) -> None:
    button = card_of(people.rosa).connecting.network_button
    button.click()
    assert shell.asked[-1] == ("navigate", "network", people.rosa)
    residents.archive(notebook, people.rosa, True)
    assert button.isHidden()
