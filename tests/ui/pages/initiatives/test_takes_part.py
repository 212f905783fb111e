from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import ShellOfATest
from tests.ui.pages.initiatives.conftest import ShowPage, Town, dialog_of, texts
from tests.ui.pages.initiatives.test_dossier import choose
from verbinder.domain.changes import Kind
from verbinder.domain.initiatives import ActivityFields
from verbinder.domain.introductions import IntroductionState
from verbinder.domain.residents import ResidentFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.connecting.introduction_dialog import IntroductionDialog
from verbinder.ui.pages.initiatives import InitiativesPage
from verbinder.ui.pages.initiatives.first_meetings import FirstMeetingsDialog
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents import ResidentsPage
from verbinder.usecases import activities, initiatives, introductions, residents


def test_on_the_card_of_a_resident_stands_what_they_take_part_in_and_enter_opens_it(
    town: Town, context: PageContext, notebook: Notebook, show_page: ShowPage, shell: ShellOfATest
) -> None:
    page = ResidentsPage(context)
    show_page(page)
    page.open_record(Kind.RESIDENT, town.fatima)
    section = page.card.connecting.takes_part
    assert "initiatiefnemer · loopt · there 8 time(s) · last yesterday" in texts(section)
    section.names[0].setFocus()
    QTest.keyClick(section.names[0], Qt.Key.Key_Return)
    assert shell.asked[-1] == ("navigate", "initiative", town.soup)
    activities.remove(notebook, initiatives.dossier(notebook, town.soup).activities[0].id)
    assert "there 7 time(s)" in texts(section)
    page.open_record(Kind.RESIDENT, residents.add(notebook, ResidentFields(given_name="Noor")))
    assert section.isHidden()


def test_on_the_card_of_an_organisation_too(town: Town, context: PageContext, show_page: ShowPage) -> None:
    page = OrganisationsPage(context)
    show_page(page)
    page.open_record(Kind.ORGANISATION, town.church)
    assert "supporter · loopt" in texts(page.organisation.takes_part)


def test_who_met_for_the_first_time_can_be_written_down_as_a_tie(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    noor = residents.add(notebook, ResidentFields(given_name="Noor"))
    today = notebook.today()
    activities.add(notebook, town.soup, ActivityFields(on_date=today, led_by=(town.fatima,), came=(noor,)))
    choose(opened.dossier.activities, "Today", "Who met for the first time…")
    met = dialog_of(opened, FirstMeetingsDialog)
    assert [each.row.text for each in met.card.rows] == ["Fatima Amrani and Noor"]
    met.card.rows[0].row.quick[0].run()
    dialog = dialog_of(met, IntroductionDialog)
    dialog.save()
    (tie,) = introductions.open_introductions(notebook)
    assert {tie.one.name, tie.other.name} == {"Fatima Amrani", "Noor"}
    assert tie.state is IntroductionState.INTRODUCED
    assert tie.introduced_on == today


def test_a_window_of_first_meetings_says_so_when_there_are_none(
    opened: InitiativesPage, town: Town, notebook: Notebook
) -> None:
    newest = initiatives.dossier(notebook, town.soup).activities[0]
    dialog = FirstMeetingsDialog(opened.context, newest.id, opened)
    assert dialog.card.nothing.text() == "Everybody knew each other already."
