"""The cards of an organisation, a place and a street, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.introduction_views import IntroductionFields
from verbinder.domain.organisations import ContactPersonFields
from verbinder.store.notebook import Notebook
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.pages.organisations.organisation_dialog import OrganisationDialog
from verbinder.ui.pages.organisations.person_dialog import PersonDialog
from verbinder.ui.pages.organisations.place_dialog import PlaceDialog
from verbinder.ui.pages.organisations.reach_rows import CopyRow
from verbinder.ui.pages.organisations.street_dialog import StreetDialog
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import introductions, organisations, places, residents, streets

DialogOf = Callable[..., Any]


def test_the_card_says_what_they_offer_and_that_the_contact_cools(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    card = page.organisation
    assert card.facts.text().splitlines()[0] == "Vereniging · Dorpsstraat 2"
    assert [chip.text for chip in card.offers.section.chips.chips] == ["repetitieruimte op dinsdag"]
    assert card.cooling.isVisible()
    assert "77 days" in card.cooling.text.text()
    assert "77" in card.warm.text.text()
    assert card.timeline.model().rowCount() >= 1


def test_an_organisation_without_a_rhythm_is_not_said_to_cool(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    assert not page.organisation.cooling.isVisible()


def test_an_offer_is_added_and_removed_by_keyboard(
    page: OrganisationsPage, town: Any, qtbot: QtBot, notebook: Notebook, banners: BannerHost
) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    offers = page.organisation.offers.section
    qtbot.keyClick(offers.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(offers.line, "kerstconcert")
    qtbot.keyClick(offers.line, Qt.Key.Key_Return)
    assert [chip.text for chip in offers.chips.chips] == ["repetitieruimte op dinsdag", "kerstconcert"]
    offers.chips.focus_chip(1)
    qtbot.keyClick(offers.chips.chip_at(1), Qt.Key.Key_Delete)
    assert [offer.phrase for offer in organisations.card(notebook, town.choir).offers] == ["repetitieruimte op dinsdag"]
    banners.banners[0].action.click()
    assert len(organisations.card(notebook, town.choir).offers) == 2


def test_a_tag_is_added(page: OrganisationsPage, town: Any, qtbot: QtBot, notebook: Notebook) -> None:
    page.open_record(Kind.PLACE, town.square)
    section = page.place.tags.section
    section.add_button.click()
    qtbot.keyClicks(section.line, "jeugd")
    qtbot.keyClick(section.line, Qt.Key.Key_Return)
    assert places.card(notebook, town.square).tags == ("jeugd",)
    assert [chip.text for chip in section.chips.chips] == ["jeugd"]


def test_a_contact_person_is_added(
    page: OrganisationsPage, town: Any, qtbot: QtBot, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    page.organisation.persons.add_button.click()
    dialog = dialog_of(page, PersonDialog)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.form.row_of(dialog.name).error
    qtbot.keyClicks(dialog.name, "Juf Anja")
    dialog.role.setText("groep 5")
    qtbot.keyClick(dialog.role, Qt.Key.Key_Return)
    (person,) = organisations.card(notebook, town.school).contact_persons
    assert (person.name, person.role) == ("Juf Anja", "groep 5")
    assert len(page.organisation.persons.rows) == 1


def test_a_contact_person_who_is_a_resident_leads_to_their_card(
    page: OrganisationsPage, town: Any, dialog_of: DialogOf, shell: Any, notebook: Notebook
) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    page.organisation.add_person()
    dialog = dialog_of(page, PersonDialog)
    dialog.take_resident(town.ria, "Ria Bakker")
    dialog.role.setText("leesmoeder")
    dialog.save()
    button = page.organisation.persons.rows[0].card_button
    assert button is not None
    button.click()
    assert ("navigate", Kind.RESIDENT, town.ria) in shell.asked


def test_a_contact_person_is_removed_and_brought_back(
    page: OrganisationsPage, town: Any, notebook: Notebook, banners: BannerHost
) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    page.organisation.persons.rows[0].remove_button.click()
    assert organisations.card(notebook, town.choir).contact_persons == ()
    banners.banners[0].action.click()
    assert len(organisations.card(notebook, town.choir).contact_persons) == 1


def test_a_contact_person_is_corrected(
    page: OrganisationsPage, town: Any, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    page.organisation.persons.rows[0].edit_button.click()
    dialog = dialog_of(page, PersonDialog)
    assert dialog.name.text() == "Ab Schouten"
    dialog.phone.setText("nul")
    dialog.save()
    assert dialog.form.row_of(dialog.phone).error
    dialog.phone.setText("06 87654321")
    dialog.save()
    assert organisations.card(notebook, town.choir).contact_persons[0].phone == "06 87654321"


def test_a_number_is_copied(page: OrganisationsPage, town: Any, qapp: QApplication) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    page.organisation.reach.findChild(CopyRow).copy_button.click()
    assert qapp.clipboard().text() == "040 1234567"


def test_an_organisation_is_added_with_the_words_that_found_nothing(
    page: OrganisationsPage, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.list.search.setText("Voedselbank")
    page.list.search.settle()
    page.list.add_button.click()
    dialog = dialog_of(page, OrganisationDialog)
    assert dialog.name.text() == "Voedselbank"
    dialog.kind.setEditText("Vereniging")
    dialog.phones.setPlainText("040 7654321; 06 11111111")
    dialog.weeks.setValue(4)
    dialog.save()
    assert page.organisation.name.text() == "Voedselbank"
    card = page.organisation.card
    assert card is not None
    assert (card.kind, card.keep_warm_weeks, len(card.details)) == ("association", 4, 2)


def test_an_own_word_for_a_kind_is_kept_as_it_was_typed(
    page: OrganisationsPage, town: Any, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    page.edit_record()
    dialog = dialog_of(page, OrganisationDialog)
    assert dialog.kind.word() == "school"
    dialog.kind.setEditText("kindcentrum")
    dialog.save()
    assert organisations.card(notebook, town.school).kind == "kindcentrum"


def test_an_organisation_without_a_name_is_refused_beside_the_field(
    page: OrganisationsPage, dialog_of: DialogOf
) -> None:
    page.add_record()
    dialog = dialog_of(page, OrganisationDialog)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.row_of(dialog.name).error


def test_an_organisation_is_set_aside_and_brought_back(
    page: OrganisationsPage, town: Any, notebook: Notebook, banners: BannerHost
) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    page.archive_record()
    assert organisations.card(notebook, town.choir).archived_on == date(2026, 11, 24)
    assert page.organisation.archived.isVisible()
    page.archive_record()
    assert organisations.card(notebook, town.choir).archived_on is None


def test_the_card_of_a_temporary_place_says_when_it_is_there(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.PLACE, town.garden)
    card = page.place
    assert "not there now" in card.temporary.text.text()
    assert card.facilities.text.text() == "keuken, dinsdagavond vrij"
    page.open_record(Kind.PLACE, town.square)
    assert not card.temporary.isVisible()
    assert card.signals.isVisible()


def test_a_place_that_closes_before_it_opens_is_refused_beside_the_day(
    page: OrganisationsPage, town: Any, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.PLACE, town.square)
    page.edit_record()
    dialog = dialog_of(page, PlaceDialog)
    assert not dialog.open_from.isVisible()
    dialog.temporary.setChecked(True)
    dialog.open_from.set_value(date(2026, 7, 1))
    dialog.open_until.set_value(date(2026, 6, 1))
    dialog.save()
    assert dialog.form.row_of(dialog.open_until).error
    dialog.open_until.set_value(date(2026, 8, 1))
    dialog.save()
    assert places.card(notebook, town.square).open_until == date(2026, 8, 1)


def test_the_card_of_a_street_shows_who_lives_there_and_what_waits(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.STREET, town.street)
    card = page.street
    assert card.name.text() == "Dorpsstraat"
    assert card.signals.isVisible()
    assert card.residents.isVisible()
    assert card.places.isVisible()


def test_a_street_gets_a_neighbourhood_and_a_note(
    page: OrganisationsPage, town: Any, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.STREET, town.street)
    page.edit_record()
    dialog = dialog_of(page, StreetDialog)
    dialog.neighbourhood.setText("De Linde")
    dialog.note.setPlainText("veel ouderen op nummer 2 tot 20")
    dialog.save()
    (street,) = streets.all_streets(notebook)
    assert (street.neighbourhood, street.note) == ("De Linde", "veel ouderen op nummer 2 tot 20")
    assert page.street.note.isVisible()


def test_a_street_that_exists_already_is_refused_beside_the_name(page: OrganisationsPage, dialog_of: DialogOf) -> None:
    page.list.show_kind(Kind.STREET)
    page.add_record()
    dialog = dialog_of(page, StreetDialog)
    dialog.name.setText("dorpsstr.")
    dialog.save()
    assert dialog.form.row_of(dialog.name).error


def test_a_street_in_use_stays_and_says_why(
    page: OrganisationsPage, town: Any, notebook: Notebook, banners: BannerHost
) -> None:
    page.open_record(Kind.STREET, town.street)
    page.remove_street()
    assert len(streets.all_streets(notebook)) == 1
    assert banners.banners[0].level == "danger"


def test_a_record_that_is_undone_leaves_the_card(page: OrganisationsPage, notebook: Notebook) -> None:
    number = streets.add(notebook, "Lege Laan")
    page.open_record(Kind.STREET, number)
    assert page.street.name.text() == "Lege Laan"
    notebook.undo()
    assert page.street.record_id != number


def test_a_contact_is_opened_from_the_timeline(page: OrganisationsPage, town: Any, qtbot: QtBot, shell: Any) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    timeline = page.organisation.timeline
    timeline.setFocus()
    # The newest entry is the offer that was written down; the contact is the oldest.
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert any(asked[0] == "open_contact_form" for asked in shell.asked)


def test_a_write_elsewhere_is_seen_at_once(page: OrganisationsPage, town: Any, notebook: Notebook) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    organisations.add_contact_person(notebook, town.choir, ContactPersonFields("Mo", "dirigent"))
    assert len(page.organisation.persons.rows) == 2


def test_only_what_can_be_done_is_offered(page: OrganisationsPage, town: Any) -> None:
    page.open_record(Kind.STREET, town.street)
    offered = [action.text() for action in page.page_actions()]
    assert "Remove this street" in offered
    assert "Set aside" not in offered
    page.open_record(Kind.ORGANISATION, town.choir)
    offered = [action.text() for action in page.page_actions()]
    assert "Add a contact person…" in offered
    assert "Remove this street" not in offered


def test_the_card_counts_in_dutch(page: OrganisationsPage, dutch: None, town: Any) -> None:
    page.open_record(Kind.ORGANISATION, town.choir)
    assert page.organisation.facts.text().splitlines()[1] == "Laatste contact 3 maanden geleden · 1 contact"
    assert page.organisation.warm.text.text() == "Elke 6 weken. Laatste contact 77 dagen geleden."


def test_what_they_seek_is_written_down_and_who_could_bring_it_is_suggested(
    page: OrganisationsPage, town: Any, qtbot: QtBot, notebook: Notebook, shell: Any
) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    card = page.organisation
    assert card.suggestions.rows == []
    residents.add_gift(notebook, Kind.RESIDENT, town.ria, "talent", "leest voor aan kinderen")
    seeks = card.seeks.section
    seeks.add_button.setFocus()
    qtbot.keyClick(seeks.add_button, Qt.Key.Key_Space)
    qtbot.keyClicks(seeks.line, "voorlezers")
    qtbot.keyClick(seeks.line, Qt.Key.Key_Return)
    assert [gift.phrase for gift in organisations.card(notebook, town.school).seeks] == ["voorlezers"]
    assert [(chip.kind, chip.text) for chip in seeks.chips.chips] == [("need", "voorlezers")]
    (row,) = card.suggestions.rows
    assert row.name.text() == "Ria Bakker"
    row.name.setFocus()
    qtbot.keyClick(row.name, Qt.Key.Key_Space)
    assert shell.asked[-1] == ("navigate", "connecting", -town.school)
    introductions.propose(notebook, IntroductionFields(one=town.ria, other=-town.school))
    assert card.suggestions.rows == []
    assert [row.name.text() for row in card.introductions.rows] == ["Ria Bakker"]
    seeks.chips.focus_chip(0)
    qtbot.keyClick(seeks.chips.chip_at(0), Qt.Key.Key_Delete)
    assert organisations.card(notebook, town.school).seeks == ()


def test_an_archived_organisation_gets_no_suggestions(page: OrganisationsPage, town: Any, notebook: Notebook) -> None:
    residents.add_gift(notebook, Kind.RESIDENT, town.ria, "need", "zoekt een repetitieruimte")
    page.open_record(Kind.ORGANISATION, town.choir)
    assert len(page.organisation.suggestions.rows) == 1
    page.archive_record()
    assert not page.organisation.suggestions.isVisible()


def test_languages_and_parts_of_the_day_are_filled_in_and_stay(
    page: OrganisationsPage, town: Any, qtbot: QtBot, dialog_of: DialogOf, notebook: Notebook
) -> None:
    page.open_record(Kind.ORGANISATION, town.school)
    page.edit_record()
    dialog = dialog_of(page, OrganisationDialog)
    dialog.languages.setText("Nederlands, Turks")
    qtbot.keyClick(dialog.hours.boxes["afternoon"], Qt.Key.Key_Space)
    dialog.save()
    page.edit_record()
    dialog_of(page, OrganisationDialog).save()
    card = organisations.card(notebook, town.school)
    assert (card.languages, card.day_parts) == ("Nederlands, Turks", "afternoon")
    assert page.organisation.about.text.text() == "Languages: Nederlands, Turks · Open in: de middag"
