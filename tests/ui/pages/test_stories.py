"""Stories on the page Overzicht: written, agreed to and told by keys in the real window; the cards that lead there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.initiatives import InitiativeFields
from verbinder.domain.privacy import Telling
from verbinder.domain.residents import ResidentFields
from verbinder.domain.stories import Hold, StoryFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.initiatives.stories_card import StoriesCard
from verbinder.ui.pages.overview import OverviewPage
from verbinder.ui.pages.overview.story_dialog import StoryDialog
from verbinder.ui.pages.overview.telling_dialog import TellingDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.stories_section import StoriesSection
from verbinder.usecases import initiatives, log_contacts, residents, stories, telling_stories

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "Twee buren droegen een kast naar boven."


@pytest.fixture
def fatima(notebook: Notebook) -> int:
    return residents.add(notebook, ResidentFields(given_name="Fatima", surname="Bouzid"))


@pytest.fixture
def written(notebook: Notebook, fatima: int) -> int:
    """A story of today about Fatima, who was not asked yet."""
    today = notebook.today()
    fields = StoryFields(title="De kast", text=TEXT, first_day=today, last_day=today, resident_ids=(fatima,))
    return stories.add(notebook, fields)


@pytest.fixture
def page(context: PageContext, show_page: Callable[..., Any]) -> OverviewPage:
    for _ in range(9):
        log_contacts.log_form(context.notebook, ContactFields(on_date=context.notebook.today(), street_name="Kade"))
    page = OverviewPage(context)
    show_page(page)
    return page


def press(key: Qt.Key, qtbot: QtBot, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(text: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def titles(page: OverviewPage) -> list[tuple[str, str]]:
    """The entries of the list with what is said at their right."""
    model = page.stories.list.sections
    entries = [model.entry_at(row) for row in range(model.rowCount())]
    return [(entry.title, entry.meta) for entry in entries if entry is not None]


# -- the whole way ------------------------------------------------------------------------------------------------


def test_a_story_is_written_agreed_to_and_told_by_keys(
    start_program: Callable[..., Any], notebook_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    program.window.resize(1366, 768)
    program.unlock()
    notebook = program.session.notebook
    residents.add(notebook, ResidentFields(given_name="Fatima", surname="Bouzid"))
    for _ in range(9):
        log_contacts.log_form(notebook, ContactFields(on_date=notebook.today(), street_name="Kade"))

    def dialog(kind: type[QDialog]) -> Any:
        def there() -> bool:
            return any(each.isVisible() and each.isActiveWindow() for each in program.window.findChildren(kind))

        for each in program.window.findChildren(kind):
            each.activateWindow()
        qtbot.waitUntil(there)
        return next(each for each in program.window.findChildren(kind) if each.isVisible())

    def back() -> None:
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)

    # To the page and its second view: nothing told yet, and one button to begin.
    number = [entry.key for entry in program.session.workspace.entries if not entry.under].index("overview")
    program.press(Qt.Key((Qt.Key.Key_1 + number) if number < 9 else Qt.Key.Key_0), ALT)
    page: OverviewPage = program.session.workspace.page
    page.segments.buttons[0].setFocus()
    press(Qt.Key.Key_Right, qtbot)
    qtbot.waitUntil(lambda: page.stories.empty.button.isVisible(), timeout=20_000)
    page.focus_first()
    press(Qt.Key.Key_Space, qtbot)

    # Written with a name and an address in it: that is said, and replaced with one key.
    form = dialog(StoryDialog)
    type_("De kast", qtbot)
    press(Qt.Key.Key_Tab, qtbot)
    type_("Fatima droeg aan de Kade 12 een kast naar boven.", qtbot)
    qtbot.waitUntil(lambda: form.looking.found is not None and len(form.looking.found.all) == 2, timeout=20_000)
    assert "“Fatima” noemt iemand uit je notitieboek. Schrijf bijvoorbeeld: een bewoner." in form.looking.told.text()
    form.looking.replace_button.setFocus()
    press(Qt.Key.Key_Space, qtbot)
    assert form.text.toPlainText() == "Een bewoner droeg in de buurt een kast naar boven."
    qtbot.waitUntil(lambda: form.looking.isHidden(), timeout=20_000)
    press(Qt.Key.Key_Tab, qtbot)
    type_("Fatima Bouzid", qtbot)
    press(Qt.Key.Key_Return, qtbot)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    assert program.banners()[-1].startswith("Opgeschreven: De kast")

    # It waits for her; she says yes.
    back()
    qtbot.waitUntil(lambda: titles(page) == [("De kast", "wacht op toestemming")], timeout=20_000)
    page.focus_first()
    assert "Het wacht op toestemming van Fatima Bouzid." in page.stories.chosen.texts[2]
    type_("t", qtbot)
    asked = dialog(TellingDialog)
    assert isinstance(QApplication.focusWidget(), QComboBox)
    press(Qt.Key.Key_Down, qtbot)
    press(Qt.Key.Key_Return, qtbot, CONTROL)
    assert not asked.isVisible()
    back()
    qtbot.waitUntil(lambda: titles(page) == [("De kast", "kan mee")], timeout=20_000)

    # Beside the counts it is ticked, and it stands in the file.
    page.segments.buttons[1].setFocus()
    press(Qt.Key.Key_Left, qtbot)
    qtbot.waitUntil(lambda: len(page.counts.along.chosen) == 1, timeout=20_000)
    page.counts.saving.save_to(tmp_path / "uit.xlsx", *page.counts.period_bar.days, story_ids=page.counts.along.chosen)
    qtbot.waitUntil(lambda: any("Er ging 1 verhaal mee." in text for text in program.banners()), timeout=20_000)
    sheet = openpyxl.load_workbook(tmp_path / "uit.xlsx")["Verhalen"]
    assert sheet["A2"].value == "De kast"

    # Taken away with a key, and back with undo.
    page.segments.buttons[0].setFocus()
    press(Qt.Key.Key_Right, qtbot)
    page.focus_first()
    type_("h", qtbot)
    assert telling_stories.stories(notebook) == ()
    press(Qt.Key.Key_Z, qtbot, CONTROL)
    assert [each.title for each in telling_stories.stories(notebook)] == ["De kast"]


# -- beside the counts --------------------------------------------------------------------------------------------


def test_what_stays_is_told_with_its_reason_and_what_can_leave_is_ticked(
    qtbot: QtBot, written: int, fatima: int, page: OverviewPage, notebook: Notebook
) -> None:
    assert page.counts.along.chosen == ()
    assert page.counts.along.staying.text().endswith("\nDe kast: Het wacht op toestemming van Fatima Bouzid.")
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    assert page.counts.along.chosen == (written,)
    assert not page.counts.along.staying.isVisible()


def test_a_story_that_was_unticked_stays_so_when_something_changes(
    qtbot: QtBot, written: int, fatima: int, page: OverviewPage, notebook: Notebook
) -> None:
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    page.counts.along.boxes[written].setFocus()
    press(Qt.Key.Key_Space, qtbot)
    assert page.counts.along.chosen == ()
    log_contacts.log_form(notebook, ContactFields(on_date=notebook.today(), street_name="Kade"))
    assert page.counts.along.chosen == ()
    assert page.counts.along.boxes[written].hasFocus()


def test_a_yes_taken_back_while_the_file_is_chosen_keeps_the_story_here_and_says_so(
    written: int, fatima: int, page: OverviewPage, notebook: Notebook, tmp_path: Path, banners: Any
) -> None:
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    chosen = page.counts.along.chosen
    stories.withdraw(notebook, fatima)
    page.counts.saving.save_to(tmp_path / "uit.html", *page.counts.period_bar.days, story_ids=chosen)
    assert TEXT not in (tmp_path / "uit.html").read_text()
    assert "stayed here: something changed since" in banners.banners[0].text


def test_in_a_csv_file_the_stories_stay_out_and_that_is_said(
    written: int, fatima: int, page: OverviewPage, notebook: Notebook, tmp_path: Path, banners: Any
) -> None:
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    page.counts.saving.save_to(tmp_path / "uit.csv", *page.counts.period_bar.days, story_ids=page.counts.along.chosen)
    assert (tmp_path / "uit.csv").exists()
    assert "this kind of file has only counts" in banners.banners[0].text


# -- the list and the form ----------------------------------------------------------------------------------------


def test_a_story_asked_for_from_elsewhere_is_gone_to(written: int, page: OverviewPage) -> None:
    assert page.open_record(Kind.STORY, written)
    assert page.stories.chosen.texts[0] == "De kast"
    assert not page.open_record(Kind.STORY, 99)
    assert not page.open_record(Kind.RESIDENT, 1)


def test_changes_elsewhere_are_heard_while_the_stories_are_seen(
    written: int, fatima: int, page: OverviewPage, notebook: Notebook
) -> None:
    page.open_record(Kind.STORY, written)
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    assert titles(page)[0][1] == "kan mee"
    residents.set_approach(notebook, fatima, "never")
    assert titles(page)[0][1] == "met rust laten"


def test_somebody_who_is_not_in_the_notebook_is_refused_beside_the_field(
    qtbot: QtBot, context: PageContext, notebook: Notebook
) -> None:
    dialog = StoryDialog(context)
    qtbot.addWidget(dialog)
    dialog.title.setText("De kast")
    dialog.text.setPlainText(TEXT)
    dialog.people.entry.setText("Olga")
    dialog.save()
    assert "Olga staat niet in je notitieboek" in dialog.form.row_of(dialog.people).error
    assert telling_stories.stories(notebook) == ()


def test_a_story_with_a_name_in_it_can_be_kept_and_stays_here(
    qtbot: QtBot, context: PageContext, notebook: Notebook, fatima: int
) -> None:
    dialog = StoryDialog(context)
    qtbot.addWidget(dialog)
    dialog.title.setText("De kast van Fatima")
    dialog.text.setPlainText(TEXT)
    dialog.looking.look()
    assert not dialog.looking.isHidden()
    dialog.save()
    (story,) = telling_stories.stories(notebook)
    assert story.holds == (Hold.FOUND,)


# -- cards that lead to stories -----------------------------------------------------------------------------------


def test_the_card_of_a_resident_leads_to_their_story_and_takes_back_every_yes(
    qtbot: QtBot, context: PageContext, notebook: Notebook, written: int, fatima: int, shell: Any
) -> None:
    section = StoriesSection(context)
    qtbot.addWidget(section)
    section.show_resident(fatima)
    assert [name.accessibleName() for name in section.names] == ["De kast"]
    assert not section.withdraw_button.isVisibleTo(section)
    stories.set_telling(notebook, written, {fatima: Telling.AGREED})
    section.show_resident(fatima)
    assert section.withdraw_button.isVisibleTo(section)
    section.names[0].click()
    assert shell.asked[-1] == ("navigate", Kind.STORY, written)
    section.withdraw_button.click()
    assert telling_stories.story(notebook, written).holds == (Hold.REFUSED,)
    section.show_resident(residents.add(notebook, ResidentFields(given_name="Kees")))
    assert not section.isVisibleTo(section.parentWidget())


def test_the_dossier_of_an_initiative_leads_to_its_stories_and_writes_one(
    qtbot: QtBot, context: PageContext, notebook: Notebook, shell: Any
) -> None:
    number = initiatives.add(notebook, InitiativeFields(name="Soeptafel"))
    card = StoriesCard(context)
    qtbot.addWidget(card)
    card.show_dossier(initiatives.dossier(notebook, number))
    assert card.rows == []
    card.write()
    (dialog,) = card.window().findChildren(StoryDialog)
    assert dialog.initiative.currentText() == "Soeptafel"
    dialog.title.setText("De pan")
    dialog.text.setPlainText("Een pan ging rond.")
    dialog.first.set_value(date(2026, 11, 1))
    dialog.save()
    (story,) = telling_stories.about(notebook, initiative_id=number)
    card.show_dossier(initiatives.dossier(notebook, number))
    card.rows[0].controls[0].click()
    assert shell.asked[-1] == ("navigate", Kind.STORY, story.id)
