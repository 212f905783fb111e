"""The page Instellingen: everything holds at once and is kept, by keyboard, with errors in their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder import paths, settings
from verbinder.domain.choices import ChoiceKey, Choices, Level
from verbinder.domain.contact_fields import ContactFields
from verbinder.domain.stepping_back.thresholds import Thresholds
from verbinder.domain.stepping_choices import GROUPS
from verbinder.settings import Language, Theme
from verbinder.store.key import NotebookKey
from verbinder.store.notebook import Notebook
from verbinder.store.opening import open_notebook
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.dialogs.recovery_sheet import RecoveryDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings import SettingsPage
from verbinder.ui.pages.settings.check_words import CheckWords
from verbinder.ui.pages.settings.passphrase_dialog import PassphraseDialog
from verbinder.ui.pages.settings.thresholds_dialog import ThresholdsDialog
from verbinder.ui.widgets.banner import BannerHost
from verbinder.usecases import choices, concepts, log_contacts, stepping_back, vocabulary
from verbinder.usecases.notebooks import CheckReport

PASSPHRASE = "een zin om te testen"


@pytest.fixture
def page(qtbot: QtBot, context: PageContext) -> SettingsPage:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def kept() -> settings.Settings:
    return settings.load(paths.settings_file())[0]


def test_language_and_colours_are_chosen_with_the_arrows_and_kept_at_once(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.keyClick(page.appearance.language, Qt.Key.Key_Down)
    assert kept().language is Language.ENGLISH
    qtbot.keyClick(page.appearance.language, Qt.Key.Key_Tab)
    assert page.appearance.theme.hasFocus()
    qtbot.keyClick(page.appearance.theme, Qt.Key.Key_End)
    assert kept().theme is Theme.DARK
    assert page.context.settings.current.theme is Theme.DARK


def test_the_text_size_is_typed_and_holds_when_one_goes_on(qtbot: QtBot, page: SettingsPage) -> None:
    field = page.appearance.text_size
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "150")
    assert page.context.settings.current.text_scale == 1.0
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert kept().text_scale == 1.5
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert kept().text_scale == 1.6


def test_limits_are_kept_and_the_smallest_group_never_falls_below_five(qtbot: QtBot, page: SettingsPage) -> None:
    limits = page.limits
    for field, keys in ((limits.drift_weeks, "12"), (limits.small_group, "3"), (limits.lock_minutes, "0")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, keys)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (kept().drift_weeks, kept().small_group, kept().lock_after_minutes) == (12, 5, 0)
    assert limits.lock_minutes.text() == "never"


def test_a_setting_changed_elsewhere_is_shown(page: SettingsPage) -> None:
    page.context.settings.change(theme=Theme.LIGHT, text_scale=2.0, drift_weeks=3)
    assert page.appearance.theme.currentData() == Theme.LIGHT
    assert page.appearance.text_size.value() == 200
    assert page.limits.drift_weeks.value() == 3


def test_settings_that_cannot_be_kept_are_said_on_the_page(page: SettingsPage) -> None:
    folder = paths.settings_file().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    page.context.settings.change(drift_weeks=20)
    assert page.not_kept.isVisible()
    assert page.context.settings.current.drift_weeks == 20


def test_scrolling_over_a_field_does_not_change_it(qtbot: QtBot, page: SettingsPage) -> None:
    field = page.limits.drift_weeks
    page.appearance.language.setFocus()
    before = field.value()
    place = QPointF(field.rect().center())
    event = QWheelEvent(
        place,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.value() == before
    assert not event.isAccepted()  # so that it goes on to the page
    field.setFocus()
    QApplication.sendEvent(field, event)
    assert field.value() == before - 1


def test_the_notebook_says_its_name_and_place(page: SettingsPage, notebook: Notebook) -> None:
    assert page.notebook.name.text() == "Testbuurt"
    assert page.notebook.place.text() == str(notebook.path)
    assert page.notebook.name.isReadOnly()
    assert not page.notebook.example_note.isVisible()


def test_a_backup_elsewhere_is_asked_of_the_window(page: SettingsPage) -> None:
    page.notebook.backup_button.click()
    assert page.context.shell.asked == [("make_backup",)]


def test_a_check_says_in_words_that_all_is_well(page: SettingsPage, notebook: Notebook) -> None:
    log_contacts.log_form(notebook, ContactFields(street_name="Kade", note="praatje"))
    page.notebook.check_button.click()
    assert page.notebook.report.text().startswith("All is well")
    assert "1 contacts" in page.notebook.report.text()
    assert page.notebook.report.property("level") == "success"
    assert page.notebook.check_button.isEnabled()


def test_faults_are_said_in_words_once_and_never_as_codes(notebook: Notebook) -> None:
    faults = (
        "cipher: HMAC verification failed for page 3",
        "cipher: HMAC verification failed for page 4",
        "structure: wrong # of entries in index x",
        "reference: contact",
        "full_text: rows differ",
        "notebook.damaged",
    )
    text = CheckWords().sentences(CheckReport(faults, 1, 1, notebook.clock()))
    assert len(text.splitlines()) == 6
    assert "HMAC" not in text
    assert "index" not in text


def test_the_recovery_sheet_is_shown_only_to_who_knows_the_passphrase(qtbot: QtBot, page: SettingsPage) -> None:
    page.notebook.sheet_button.click()
    question = page.findChild(PassphraseDialog)
    assert question is not None
    qtbot.keyClicks(question.field.edit, "een andere zin")
    qtbot.keyClick(question.field.edit, Qt.Key.Key_Return)
    assert question.isVisible()
    assert question.row.error
    assert page.findChild(RecoveryDialog) is None
    question.field.edit.selectAll()
    qtbot.keyClicks(question.field.edit, PASSPHRASE)
    qtbot.keyClick(question.field.edit, Qt.Key.Key_Return)
    sheet = page.findChild(RecoveryDialog)
    assert sheet is not None
    sheet.reject()


def test_own_words_are_added_and_removed_by_keyboard(
    qtbot: QtBot, page: SettingsPage, notebook: Notebook, banners: BannerHost
) -> None:
    words = page.words
    words.word.setFocus()
    qtbot.keyClicks(words.word, "bij de bakker")
    qtbot.keyClick(words.word, Qt.Key.Key_Return)
    assert [word.word for word in vocabulary.words(notebook, "setting") if word.own] == ["bij de bakker"]
    assert words.word.text() == ""
    assert words.word.hasFocus()
    (button,) = words.remove_buttons
    assert "bij de bakker" in button.accessibleName()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert words.remove_buttons == []
    assert words.none.isVisible()
    banners.banners[0].action.click()
    assert len(words.remove_buttons) == 1


def test_a_word_that_is_there_already_is_said_under_the_field(qtbot: QtBot, page: SettingsPage) -> None:
    words = page.words
    words.word.setFocus()
    for text in ("", "Aan de deur"):
        qtbot.keyClicks(words.word, text)
        qtbot.keyClick(words.word, Qt.Key.Key_Return)
        assert words._row.error
    qtbot.keyClicks(words.word, "x")
    assert not words._row.error


def test_another_list_of_words_is_chosen_with_the_arrows(qtbot: QtBot, page: SettingsPage, notebook: Notebook) -> None:
    vocabulary.add(notebook, "place_kind", "molen")
    assert page.words.remove_buttons == []
    page.words.which.setFocus()
    qtbot.keyClick(page.words.which, Qt.Key.Key_Down)
    qtbot.keyClick(page.words.which, Qt.Key.Key_Down)
    assert page.words.vocabulary == "place_kind"
    assert len(page.words.remove_buttons) == 1
    assert "speeltuin" in page.words.ours.text()


def test_what_counts_how_much_is_chosen_with_the_arrows_and_kept_in_the_notebook(
    qtbot: QtBot, page: SettingsPage, notebook: Notebook, banners: BannerHost
) -> None:
    rarity = page.order.fields[ChoiceKey.RARITY]
    assert [field.currentData() for field in page.order.fields.values()] == ["usual"] * 4
    assert not page.order.usual_button.isVisible()
    rarity.setFocus()
    qtbot.keyClick(rarity, Qt.Key.Key_Down)
    page.order.language.setFocus()
    qtbot.keyClick(page.order.language, Qt.Key.Key_Space)
    chosen = choices.choices(notebook)
    assert (chosen.level(ChoiceKey.RARITY), chosen.language_needed) == (Level.MUCH, False)
    assert page.order.usual_button.isVisible()
    page.order.usual_button.setFocus()
    qtbot.keyClick(page.order.usual_button, Qt.Key.Key_Space)
    assert choices.choices(notebook) == Choices()
    assert rarity.currentData() == "usual"
    assert rarity.hasFocus()
    banners.banners[0].action.click()
    assert rarity.currentData() == "much"
    assert not page.order.language.isChecked()


def test_the_limit_of_asking_and_who_is_suggested_are_kept_in_the_notebook(
    qtbot: QtBot, page: SettingsPage, notebook: Notebook
) -> None:
    limit = page.asking.limit
    limit.setFocus()
    limit.selectAll()
    qtbot.keyClicks(limit, "5")
    qtbot.keyClick(limit, Qt.Key.Key_Return)
    page.asking.only_agreed.setFocus()
    qtbot.keyClick(page.asking.only_agreed, Qt.Key.Key_Space)
    chosen = choices.choices(notebook)
    assert (chosen.ask_limit, chosen.only_agreed) == (5, True)
    notebook.undo()
    notebook.undo()
    assert limit.value() == 3
    assert not page.asking.only_agreed.isChecked()
    assert choices.choices(notebook) == Choices()


def test_the_advice_to_step_back_says_it_from_a_number_of_ones_own_and_as_usual_again(
    page: SettingsPage, notebook: Notebook
) -> None:
    card = page.stepping
    assert card.fields["ours_share"].value() == 50
    assert card.usual_button.isHidden()
    card.fields["ours_share"].setValue(80)
    card.fields["window"].setValue(8)
    held = stepping_back.thresholds(notebook)
    assert (held.ours_share, held.window) == (0.8, 8)
    choices.choose(notebook, "stepping.own_pauses", "2026-02-14/2026-02-18")
    card.usual_button.click()
    held = stepping_back.thresholds(notebook)
    assert (held.ours_share, held.window) == (0.5, 6)
    assert len(held.own_pauses) == 1
    assert card.fields["ours_share"].value() == 50
    assert card.fields["ours_share"].hasFocus() or card.fields["window"].hasFocus()
    notebook.undo()
    assert card.fields["ours_share"].value() == 80


def test_every_threshold_is_there_with_its_ground_and_what_is_usual(page: SettingsPage, notebook: Notebook) -> None:
    page.stepping.all_button.click()
    (dialog,) = page.findChildren(ThresholdsDialog)
    assert list(dialog.fields) == [name for names in GROUPS.values() for name in names]
    window = dialog.fields["window"].field
    assert dialog.focusWidget() is window
    assert "usually 6 ·" in window.accessibleDescription()
    assert "usually 80 % ·" in dialog.fields["single_share"].field.accessibleDescription()
    assert "een kwartaal lang" in dialog.fields["allowed_unknown"].field.accessibleDescription()
    dialog.fields["clique_people"].field.setValue(6)
    dialog.fields["single_share"].field.setValue(90)
    held = stepping_back.thresholds(notebook)
    assert (held.clique_people, held.single_share) == (6, 0.9)
    assert page.stepping.fields["single_share"].value() == 90
    dialog.usual_button.click()
    assert stepping_back.thresholds(notebook) == Thresholds()
    assert dialog.fields["clique_people"].field.value() == 4
    assert dialog.usual_button.isHidden()


def test_pauses_of_ones_own_are_written_and_what_cannot_be_read_is_told(page: SettingsPage, notebook: Notebook) -> None:
    page.stepping.all_button.click()
    (dialog,) = page.findChildren(ThresholdsDialog)
    pauses = dialog.fields["own_pauses"].field
    pauses.setText("van de zomer")
    pauses.editingFinished.emit()
    assert "2026-02-14/2026-02-18" in pauses.accessibleDescription()
    assert stepping_back.thresholds(notebook).own_pauses == ()
    pauses.setText("2026-02-14 / 2026-02-18")
    pauses.editingFinished.emit()
    assert "carnaval" in pauses.accessibleDescription()
    assert len(stepping_back.thresholds(notebook).own_pauses) == 1
    assert pauses.text() == "2026-02-14/2026-02-18"


def test_the_concepts_are_opened_from_their_card_which_counts_what_was_explained(
    page: SettingsPage, notebook: Notebook
) -> None:
    assert not page.concepts.counted.isVisible()
    concepts.add_concept(notebook, "stoepzitten", "stoel voor de deur")
    assert "2" in page.concepts.counted.text()
    page.concepts.open_button.click()
    assert page.context.shell.asked == [("open_concepts", "")]


def test_in_and_out_lead_to_the_assistant_and_to_a_warning_first(page: SettingsPage) -> None:
    page.in_and_out.import_button.click()
    assert page.context.shell.asked == [("open_import",)]
    page.in_and_out.export_button.click()
    question = page.findChild(ConfirmDialog)
    assert question is not None
    question.reject()


def test_a_notebook_that_is_only_read_offers_no_writing(
    qtbot: QtBot, context: PageContext, notebook: Notebook, empty_notebook_file: tuple[Path, NotebookKey]
) -> None:
    looking = open_notebook(notebook.path, key=empty_notebook_file[1], read_only=True, clock=notebook.clock)
    reading = PageContext(
        looking,
        context.theme,
        context.bus,
        context.jobs,
        context.messages,
        context.operations,
        context.settings,
        context.shell,
    )
    page = SettingsPage(reading)
    qtbot.addWidget(page)
    page.show()
    assert not page.words.word.isEnabled()
    assert not page.in_and_out.import_button.isEnabled()
    fields = (*page.order.fields.values(), page.order.language, page.asking.limit, page.asking.only_agreed)
    assert not any(field.isEnabled() for field in fields)
    assert page.concepts.open_button.isEnabled()
    page.notebook.check_button.click()
    assert page.notebook.report.property("level") == "success"
    looking.close()
