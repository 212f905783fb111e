"""Wijkbeeld: cards that lead to what they rest on, by neighbourhood, period and theme."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ShellOfATest
from tests.ui.pages.neighbourhood.conftest import ShowView
from tests.ui.pages.neighbourhood.seen import choose, dialog_of, entries, everything_said, keys, titles
from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Approach
from verbinder.domain.residents import ResidentFields
from verbinder.domain.signals import SignalFields, SignalTone
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.neighbourhood.page import Shown
from verbinder.usecases import agenda, contacts, residents, signals, streets

GOOD, BAD = SignalTone.STRENGTH, SignalTone.CONCERN


def notice(notebook: Notebook, text: str, tone: SignalTone = BAD, **fields: Any) -> int:
    return signals.add(notebook, SignalFields(text, tone, **fields))


def test_what_goes_well_and_what_needs_attention_stand_apart(notebook: Notebook, show_view: ShowView) -> None:
    notice(notebook, "stoelen voor de deur", GOOD, tags=("ontmoeten",))
    notice(notebook, "de lamp is stuk")
    notice(notebook, "nieuwe bakker", SignalTone.NOTICED)
    view = show_view(Shown.PICTURE)
    assert titles(view.list) == [
        *("Goes well", "Ontmoeten", "Needs attention", "De lamp is stuk", "Only noticed", "Nieuwe bakker")
    ]


def test_a_card_leads_to_the_signals_and_conversations_it_rests_on(
    notebook: Notebook, show_view: ShowView, shell: ShellOfATest, qtbot: QtBot
) -> None:
    logged = contacts.log_line(notebook, "@Fatima Kerkstraat 3 !-donker bij de speeltuin")
    (row,) = signals.signals(notebook)
    view = show_view(Shown.PICTURE)
    assert "“donker bij de speeltuin”" in view.card.texts[2]
    rests, heard = view.card.lists
    assert entries(heard)[0].title == "Conversation with Fatima"
    rests.setFocus()
    qtbot.keyClick(rests, Qt.Key.Key_Return)
    assert shell.asked[-1] == ("navigate", Kind.SIGNAL, row.id)
    heard.setFocus()
    qtbot.keyClick(heard, Qt.Key.Key_Return)
    assert shell.asked[-1] == ("navigate", Kind.CONTACT, logged.contact_id)


def test_a_theme_shows_only_its_cards_and_stays_chosen_after_a_write(notebook: Notebook, show_view: ShowView) -> None:
    notice(notebook, "samen koken", GOOD, tags=("eten",))
    notice(notebook, "hard gereden", tags=("verkeer",))
    view = show_view(Shown.PICTURE)
    assert [view.themes.itemText(place) for place in range(view.themes.count())] == ["All themes", "eten", "verkeer"]
    view.themes.setCurrentIndex(2)
    assert titles(view.list) == ["Needs attention", "Verkeer"]
    notice(notebook, "nog eens hard gereden", tags=("verkeer",))
    assert view.theme == "verkeer"
    assert entries(view.list)[0].subtitle.startswith("2 signal")


def test_a_neighbourhood_shows_only_what_was_noticed_there(notebook: Notebook, page: Any, show_view: ShowView) -> None:
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kade", neighbourhood="De Haven")
    contacts.log_line(notebook, "Lindelaan 3 !+geveltuinen")
    contacts.log_line(notebook, "Kade 4 !+de boot vaart weer")
    view = show_view(Shown.PICTURE)
    assert page.area.isVisible()
    page.area.setCurrentIndex(page.area.findText("De Haven"))
    assert [entry.title for entry in entries(view.list)] == ["De boot vaart weer"]


def test_of_long_ago_is_found_by_looking_further_back(notebook: Notebook, show_view: ShowView, qtbot: QtBot) -> None:
    notice(notebook, "het was stil", noticed_on=notebook.today() - timedelta(days=500))
    view = show_view(Shown.PICTURE)
    assert view.is_empty
    assert view.empty.button.hasFocus()
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert [entry.title for entry in entries(view.list)] == ["Het was stil"]


def test_looking_further_than_one_neighbourhood_holds_for_the_whole_page(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    streets.add(notebook, "Kade", neighbourhood="De Haven")
    contacts.log_line(notebook, "Lindelaan 3 !+geveltuinen")
    view = show_view(Shown.PICTURE)
    page.area.setCurrentIndex(page.area.findText("De Haven"))
    assert len(show_view(Shown.COVERAGE).chart.marks) == 1
    show_view(Shown.PICTURE)
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert [entry.title for entry in entries(view.list)] == ["Geveltuinen"]
    assert len(show_view(Shown.COVERAGE).chart.marks) == 2


def test_an_empty_notebook_says_what_to_do(
    notebook: Notebook, show_view: ShowView, shell: ShellOfATest, qtbot: QtBot
) -> None:
    view = show_view(Shown.PICTURE)
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert view.is_empty
    qtbot.keyClick(view.empty.button, Qt.Key.Key_Space)
    assert shell.asked == [("log_contact", None)]


def test_who_wants_peace_is_counted_and_not_shown(notebook: Notebook, page: Any, show_view: ShowView) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    notice(notebook, "Fatima maakt zich zorgen", resident_id=fatima)
    notice(notebook, "de lamp is stuk")
    residents.set_approach(notebook, fatima, Approach.NEVER)
    show_view(Shown.PICTURE)
    assert "1 signal" in everything_said(page)
    assert "Fatima" not in everything_said(page)


def test_a_concern_is_put_before_somebody_with_the_signal_it_came_from(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    number = notice(notebook, "de lamp is stuk")
    view = show_view(Shown.PICTURE)
    qtbot.keyClick(view.list, Qt.Key.Key_B)
    dialog = dialog_of(page, MatterDialog, qtbot)
    assert dialog.text.text() == "de lamp is stuk"
    qtbot.keyClicks(QApplication.focusWidget(), "Gemeente")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (item,) = agenda.agenda(notebook).items
    assert (item.fields.to_whom, item.fields.signal_id, item.signal) == ("Gemeente", number, "de lamp is stuk")


def test_words_with_the_name_of_somebody_are_not_copied_to_the_agenda(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    notice(notebook, "met Fatima's kat gaat het slecht, Fatima zit alleen", resident_id=fatima, tags=("eenzaamheid",))
    view = show_view(Shown.PICTURE)
    qtbot.keyClick(view.list, Qt.Key.Key_B)
    dialog = dialog_of(page, MatterDialog, qtbot)
    assert dialog.text.text() == "eenzaamheid"
    dialog.reject()


def test_what_somebody_said_without_a_name_in_it_is_copied(
    notebook: Notebook, page: Any, show_view: ShowView, qtbot: QtBot
) -> None:
    fatima = residents.add(notebook, ResidentFields(given_name="Fatima"))
    notice(notebook, "het pad is donker", resident_id=fatima)
    view = show_view(Shown.PICTURE)
    qtbot.keyClick(view.list, Qt.Key.Key_B)
    assert dialog_of(page, MatterDialog, qtbot).text.text() == "het pad is donker"


def test_what_goes_well_is_not_put_before_anybody(notebook: Notebook, show_view: ShowView) -> None:
    notice(notebook, "stoelen voor de deur", GOOD)
    view = show_view(Shown.PICTURE)
    choose(view, "Stoelen voor de deur")
    assert keys(view) == {"": "Open the newest signal"}
