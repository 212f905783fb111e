"""An open notebook in the window: menus, undo, palette, keys, status bar, locking."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Kind
from verbinder.domain.organisations import OrganisationFields
from verbinder.ui.dialogs.about import AboutDialog
from verbinder.ui.dialogs.confirm import ConfirmDialog
from verbinder.ui.dialogs.shortcuts import ShortcutsDialog
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.palette import plain
from verbinder.ui.widgets.command_palette import CommandPalette
from verbinder.usecases import contacts, drafts, notebooks, organisations

StartProgram = Callable[..., Any]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(start_program: StartProgram, notebook_file: Path) -> Any:
    """The program with an empty notebook open."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


def menu_of(program: Any, title: str) -> QMenu:
    for action in program.window.menuBar().actions():
        if plain(action.text()) == title:
            menu = action.menu()
            assert isinstance(menu, QMenu)
            return menu
    raise AssertionError(title)


def texts_of(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]


def find_palette(program: Any) -> CommandPalette:
    found = program.window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    return found


# -- undo ---------------------------------------------------------------------------------------------------------


def test_the_undo_menu_names_the_step_and_takes_it_back(program: Any) -> None:
    notebook, undo = program.session.notebook, program.session.undo
    assert undo.undo.text() == "&Ongedaan maken"
    assert not undo.undo.isEnabled()
    contacts.log_line(notebook, "@Fatima +kookt Surinaams")
    assert "Fatima" in undo.undo.text()
    assert undo.undo.isEnabled()
    undo.undo.trigger()
    assert count(notebook, Kind.CONTACT) == 0
    assert undo.undo.text() == "&Ongedaan maken"
    assert "Fatima" in undo.redo.text()
    assert program.banners()[0].startswith("Ongedaan gemaakt: ")
    undo.redo.trigger()
    assert count(notebook, Kind.CONTACT) == 1


def test_an_ampersand_in_a_name_is_no_mnemonic(program: Any) -> None:
    contacts.log_line(program.session.notebook, "@Jansen&Zonen gesproken")
    assert "&&" in program.session.undo.undo.text()


def test_control_z_in_an_empty_text_field_takes_back_the_last_step(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatima")
    program.session.workspace.log_contact()
    program.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: count(notebook, Kind.CONTACT) == 0)


def test_control_z_in_a_field_takes_back_the_typing_first(program: Any) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatima")
    program.session.workspace.log_contact()
    program.type("half")
    program.press(Qt.Key.Key_Z, CONTROL)
    assert count(notebook, Kind.CONTACT) == 1
    assert program.session.workspace.capture.line.edit.text() == ""


def count(notebook: Any, kind: Kind) -> int:
    with notebook.reader() as reader:
        return int(reader.count(kind))


# -- keys and menus -----------------------------------------------------------------------------------------------


def test_no_key_means_two_things(program: Any) -> None:
    keys: dict[str, str] = {}
    for action in actions_of(program.window):
        for sequence in action.shortcuts():
            if not sequence.isEmpty():
                assert keys.setdefault(sequence.toString(), action.text()) == action.text()


def test_no_two_entries_of_a_menu_have_the_same_letter(program: Any) -> None:
    for top in program.window.menuBar().actions():
        letters = [mnemonic(action.text()) for action in top.menu().actions() if action.isVisible()]
        used = [letter for letter in letters if letter]
        assert len(used) == len(set(used)), (top.text(), letters)
    tops = [mnemonic(action.text()) for action in program.window.menuBar().actions()]
    assert len(tops) == len(set(tops))


def mnemonic(text: str) -> str:
    text = text.replace("&&", "")
    place = text.find("&")
    return text[place + 1].casefold() if place >= 0 else ""


def actions_of(window: QObject) -> set[QAction]:
    return set(window.findChildren(QAction))


def test_every_action_is_in_a_menu(program: Any) -> None:
    shown = {action for top in program.window.menuBar().actions() for action in top.menu().actions()}
    assert set(program.session.actions.all()) <= shown


def test_the_pages_are_walked_with_alt_and_with_control_page_keys(program: Any) -> None:
    workspace = program.session.workspace
    keys = [entry.key for entry in workspace.rail_entries]
    assert workspace.page_key == keys[0]
    for number, key in enumerate(keys[:9], start=1):
        program.press(getattr(Qt.Key, f"Key_{number}"), ALT)
        assert workspace.page_key == key
    workspace.show_page(keys[0])
    workspace.show_neighbour(1)
    assert workspace.page_key == keys[1]
    workspace.show_neighbour(-1)
    workspace.show_neighbour(-1)
    assert workspace.page_key == keys[-1]


def test_a_page_under_another_is_reached_from_the_palette_and_marks_that_one_in_the_rail(program: Any) -> None:
    workspace = program.session.workspace
    workspace.open_concepts("geeft schaakles")
    assert workspace.page_key == "concepts"
    assert workspace.rail.current_key == "settings"
    assert workspace.page.field.text() == "geeft schaakles"
    workspace.show_neighbour(1)
    assert workspace.page_key == workspace.rail_entries[0].key
    workspace.show_page("concepts")
    # Nine pages have a figure.
    last = min(len(workspace.rail_entries), 9)
    program.press(getattr(Qt.Key, f"Key_{last}"), ALT)
    assert workspace.page_key == workspace.rail_entries[last - 1].key
    program.session.show_palette("begrip")
    (palette,) = program.window.findChildren(CommandPalette)
    palette.search.settle()
    palette.results.activate_current()
    QCoreApplication.processEvents()
    assert workspace.page_key == "concepts"
    focus = program.window.focusWidget()
    assert focus in (workspace.page.list, workspace.page.field), focus


def test_a_click_on_the_marked_page_leads_out_of_the_page_under_it(program: Any) -> None:
    workspace = program.session.workspace
    workspace.show_page("concepts")
    pages = workspace.rail.pages
    place = pages.visualItemRect(pages.currentItem()).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert workspace.page_key == "settings"


def test_control_n_goes_to_the_capture_line_from_every_page(program: Any) -> None:
    for entry in program.session.workspace.entries:
        program.session.workspace.show_page(entry.key)
        program.press(Qt.Key.Key_N, CONTROL)
        assert program.window.focusWidget() is program.session.workspace.capture.line.edit


def test_the_title_names_the_notebook_and_nobody(program: Any) -> None:
    contacts.log_line(program.session.notebook, "@Fatima")
    program.session.workspace.navigate(Kind.RESIDENT, 1)
    assert program.window.windowTitle() == "Verbinder – Testbuurt"


def test_the_keys_are_listed_and_the_dialogs_close_with_escape(program: Any, qtbot: QtBot) -> None:
    for name, kind in (("shortcuts", ShortcutsDialog), ("about", AboutDialog)):
        program.session.actions[name].trigger()
        dialog = program.window.findChild(kind)
        assert dialog.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda kind=kind: program.window.findChild(kind) is None)


# -- the palette --------------------------------------------------------------------------------------------------


def test_the_palette_finds_a_person_by_a_word_from_a_note_and_goes_there(program: Any, qtbot: QtBot) -> None:
    contacts.log_line(program.session.notebook, "@Fatima Yilmaz bakt graag roti voor het buurthuis")
    program.press(Qt.Key.Key_K, CONTROL)
    palette = find_palette(program)
    qtbot.keyClicks(palette.search, "fatim")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session.workspace.page_key == "residents")


def test_the_palette_shows_a_person_once_with_all_that_was_found_people_first(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    organisations.add(notebook, OrganisationFields(name="Kookclub De Pan"))
    contacts.log_line(notebook, "@Fatima Yilmaz +kookt Surinaams ?wil samen koken")
    contacts.log_line(notebook, "@Ahmed kookte voor de buurt")
    contacts.log_line(notebook, "@Fatima Yilmaz kookt zaterdag")
    program.session.show_palette("kook")
    palette = find_palette(program)
    items = palette._provider("kook")
    (fatima,) = [item for item in items if item.title == "Fatima Yilmaz"]
    assert "kookt Surinaams" in fatima.subtitle
    assert "samen koken" in fatima.subtitle
    kinds = [item.kind for item in items]
    assert kinds == sorted(kinds, key=lambda kind: kind != "person")
    assert kinds.count("person") == 2
    assert "organisation" in kinds
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session.workspace.page_key == "residents")


def test_the_palette_goes_to_pages_and_does_actions(program: Any, qtbot: QtBot) -> None:
    program.session.show_palette()
    palette = find_palette(program)
    qtbot.keyClicks(palette.search, "rond")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.session.workspace.page_key == "rounds")
    qtbot.waitUntil(lambda: program.window.findChild(CommandPalette) is None)
    program.session.show_palette("vergrend")
    qtbot.keyClick(find_palette(program).search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.sheet, UnlockPage))


def test_the_palette_never_stumbles_over_signs(program: Any) -> None:
    provider_answers = []
    program.session.show_palette()
    palette = find_palette(program)
    for text in ('"', "*", "( OR", "a:b", "-", "NEAR(", "'", "\\", "%"):
        provider_answers.append(palette._provider(text))
    assert all(isinstance(answer, list) for answer in provider_answers)
    palette.reject()


# -- saving, copies -----------------------------------------------------------------------------------------------


def test_the_status_bar_says_when_something_was_saved(program: Any) -> None:
    assert program.session.status.saved.text() == ""
    contacts.log_line(program.session.notebook, "@Fatima")
    assert program.session.status.saved.text().startswith("Opgeslagen ")


# -- locking and leaving ------------------------------------------------------------------------------------------


def test_locking_closes_the_notebook_and_asks_the_passphrase_again(
    program: Any, notebook_file: Path, qtbot: QtBot
) -> None:
    program.session.show_palette()
    program.application.lock()
    assert isinstance(program.sheet, UnlockPage)
    assert program.window.windowTitle() == "Verbinder"
    assert not program.window.menuBar().isVisible()
    # Anyone may have it now.
    notebooks.open_(notebook_file, "een zin om te testen").close()
    assert [dialog for dialog in program.window.findChildren(QDialog) if dialog.isVisible()] == []
    program.unlock()


def test_what_was_being_typed_is_kept_over_locking(program: Any) -> None:
    program.session.workspace.log_contact()
    program.type("@Fatima half getypt")
    program.press(Qt.Key.Key_L, CONTROL)
    program.unlock()
    kept = [draft.content for draft in drafts.all(program.session.notebook)]
    assert "@Fatima half getypt" in kept


def test_nobody_touching_it_locks_it(program: Any) -> None:
    program.session._idle.idle.emit()
    assert isinstance(program.sheet, UnlockPage)


def test_what_is_running_is_not_lost_by_locking(program: Any, qtbot: QtBot) -> None:
    gate, begun = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        gate.wait(5)

    program.application._services.jobs.run(work, title="De lijst wordt gelezen.")
    begun.wait(5)
    program.session._idle.idle.emit()
    assert program.application.session is not None
    program.press(Qt.Key.Key_L, CONTROL)
    assert program.banners()[0] == "De lijst wordt gelezen. Vergrendel het notitieboek als dat klaar is."
    gate.set()
    qtbot.waitUntil(lambda: not program.application._services.jobs.is_busy)
    program.press(Qt.Key.Key_L, CONTROL)
    assert isinstance(program.sheet, UnlockPage)


def test_a_setting_that_cannot_be_kept_holds_and_is_said(program: Any, home: Path) -> None:
    from verbinder import paths

    program.application._services.settings._path = paths.log_dir() / "a file" / "settings.toml"
    paths.log_dir().mkdir(parents=True)
    (paths.log_dir() / "a file").write_text("in the way")
    program.application._services.settings.change(drift_weeks=12)
    assert program.application._services.settings.current.drift_weeks == 12
    assert "kon niet worden bewaard" in program.banners()[0]


def test_closing_the_window_closes_the_notebook(program: Any, notebook_file: Path) -> None:
    program.window.close()
    assert not program.window.isVisible()
    assert not notebook_file.with_name(notebook_file.name + "-lock").exists()


def test_while_a_job_runs_closing_asks_first(program: Any, qtbot: QtBot) -> None:
    from verbinder.errors import Cancelled

    begun = threading.Event()

    def work(*, cancelled: Callable[[], bool]) -> None:
        begun.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise Cancelled

    program.application._services.jobs.run(work, title="De lijst wordt gelezen.")
    begun.wait(5)
    program.window.close()
    assert program.window.isVisible()
    dialog = program.window.findChild(ConfirmDialog)
    dialog.reject()
    assert program.window.isVisible()
    program.window.close()
    program.window.findChildren(ConfirmDialog)[-1].do_button.click()
    qtbot.waitUntil(lambda: not program.window.isVisible())


def test_another_language_builds_the_window_anew_around_the_same_notebook(program: Any) -> None:
    from verbinder.settings import Language

    notebook = program.session.notebook
    program.session.workspace.show_page("residents")
    program.application._services.settings.change(language=Language.ENGLISH)
    assert program.session.notebook is notebook
    assert program.session.workspace.page_key == "residents"
    assert plain(program.window.menuBar().actions()[0].text()) == "File"
    contacts.log_line(notebook, "@Fatima")
    assert program.session.undo.undo.text().startswith("&Undo: ")


def test_every_control_has_a_name_a_screen_reader_can_say(program: Any) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPlainTextEdit

    nameless = []
    for widget in program.window.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or not widget.isVisible()
        if inside or not isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QListView):
            continue
        named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not named and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            nameless.append(widget)
    assert nameless == []


def test_what_can_be_done_on_a_page_is_still_there_when_one_comes_back(program: Any) -> None:
    menu = menu_of(program, "Pagina")
    keys = [entry.key for entry in program.session.workspace.entries]
    seen = []
    for key in (*keys, *keys):
        program.session.workspace.show_page(key)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen.append(texts_of(menu))
    assert seen[: len(keys)] == seen[len(keys) :]
    assert seen[0] == ["Ronde beginnen", "Naar je agenda…"]
