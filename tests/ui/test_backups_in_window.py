"""Copies in the window: made by themselves, seen at Instellingen, put back in two clicks, offered when broken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from verbinder.domain.backups import Reason
from verbinder.domain.changes import Kind
from verbinder.ui.dialogs.copies_dialog import CopiesDialog
from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.usecases import backups, contacts, notebooks

StartProgram = Callable[..., Any]
PASSPHRASE = "een zin om te testen"


@pytest.fixture
def program(start_program: StartProgram, notebook_file: Path) -> Any:
    """The program with an empty notebook open."""
    started = start_program(notebook=notebook_file)
    started.unlock()
    return started


def residents(path: Path) -> int:
    notebook = notebooks.open_(path, PASSPHRASE, read_only=True)
    with notebook.reader() as reader:
        count = int(reader.count(Kind.RESIDENT))
    notebook.close()
    return count


def copies_there(path: Path) -> list[Path]:
    return sorted(backups.folder_of(path).glob("*.verbinder"))


def test_locking_makes_a_copy_of_what_changed_and_no_second_one(
    program: Any, qtbot: QtBot, notebook_file: Path
) -> None:
    contacts.log_line(program.session.notebook, "@Fatima")
    program.session.lock_requested.emit()
    qtbot.waitUntil(lambda: len(copies_there(notebook_file)) == 1, timeout=10_000)
    assert residents(copies_there(notebook_file)[0]) == 1
    program.wait_for_sheet(UnlockPage)
    program.unlock()
    assert program.session.status.backup.text() == "Reservekopie: vandaag"
    program.session.keeper.begin()
    qtbot.waitUntil(lambda: not program.application._services.jobs.is_busy, timeout=10_000)
    assert len(copies_there(notebook_file)) == 1


def test_leaving_the_program_makes_the_last_copy_behind_a_closed_window(program: Any, notebook_file: Path) -> None:
    contacts.log_line(program.session.notebook, "@Fatima")
    program.window.close()
    assert not program.window.isVisible()
    (copy,) = copies_there(notebook_file)
    assert residents(copy) == 1


def test_what_a_killed_program_left_is_copied_soon_after_opening(
    program: Any, qtbot: QtBot, notebook_file: Path
) -> None:
    contacts.log_line(program.session.notebook, "@Fatima")
    program.session.keeper.begin()
    qtbot.waitUntil(lambda: len(copies_there(notebook_file)) == 1, timeout=10_000)


def test_a_second_place_that_is_away_is_told_once(program: Any, qtbot: QtBot, tmp_path: Path) -> None:
    jobs = program.application._services.jobs
    program.application._services.settings.change(backup_folder=str(tmp_path / "weg"))
    for name in ("@Fatima", "@Jan"):
        contacts.log_line(program.session.notebook, name)
        program.session.keeper.copy(at_once=True)
        qtbot.waitUntil(lambda: not jobs.is_busy, timeout=10_000)
    assert len([text for text in program.banners() if "tweede plek" in text]) == 1


def test_the_file_is_looked_through_once_a_week_and_after_a_clock_that_jumped(program: Any, qtbot: QtBot) -> None:
    keeper, state = program.session.keeper, program.application._services.state
    notebook = program.session.notebook
    assert keeper.check_is_due()
    keeper.check()
    qtbot.waitUntil(lambda: not keeper.check_is_due(), timeout=10_000)
    for moved in (timedelta(days=-8), timedelta(days=8)):
        state.note_check(notebook.path, notebook.clock() + moved)
        assert keeper.check_is_due()


def test_a_weekly_look_that_finds_damage_says_so_and_leads_to_the_way_on(
    program: Any, qtbot: QtBot, notebook_file: Path
) -> None:
    notebook = program.session.notebook
    for number in range(1, 30):
        contacts.log_line(notebook, f"@Fatima Kerkstraat {number}")
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    with notebook.reader() as reader:
        reader.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(notebook_file.read_bytes())
    content[len(content) - 4000] ^= 1
    notebook_file.write_bytes(content)
    program.session.keeper.check()
    qtbot.waitUntil(lambda: any("beschadigd" in text for text in program.banners()), timeout=10_000)


def break_file(path: Path, place: int) -> bytes:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    return bytes(content)


@pytest.fixture
def broken(notebook_file: Path) -> bytes:
    """A notebook of which the very first page is broken, with a good copy; returns the broken bytes."""
    notebook = notebooks.open_(notebook_file, PASSPHRASE)
    contacts.log_line(notebook, "@Fatima Kerkstraat 1")
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    contacts.log_line(notebook, "@Ahmed Kerkstraat 2")
    notebook.close()
    return break_file(notebook_file, 300)


def offered(start_program: StartProgram, qtbot: QtBot, path: Path) -> Any:
    program = start_program(notebook=path)
    program.type(PASSPHRASE)
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "beschadigd; het blijft" in program.sheet.trouble.text, timeout=20_000)
    return program


def test_a_broken_notebook_is_told_from_a_wrong_passphrase_and_the_newest_copy_is_one_key_away(
    start_program: StartProgram, qtbot: QtBot, notebook_file: Path, broken: bytes
) -> None:
    program = offered(start_program, qtbot, notebook_file)
    assert program.sheet.row.error == ""
    qtbot.waitUntil(program.sheet.trouble.newest_button.hasFocus)
    program.press(Qt.Key.Key_Space)
    program.wait_for_notebook()
    with program.session.notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 1
    (kept,) = notebook_file.parent.glob("mijn-buurt * beschadigd.verbinder")
    assert kept.read_bytes() == broken
    assert any(kept.name in text for text in program.banners())


def test_what_can_be_saved_goes_to_a_new_notebook_and_the_broken_one_stays(
    start_program: StartProgram, qtbot: QtBot, notebook_file: Path, broken: bytes
) -> None:
    notebook_file.write_bytes(broken)
    program = offered(start_program, qtbot, notebook_file)
    program.sheet.trouble.save_button.click()
    qtbot.waitUntil(lambda: program.sheet.path != notebook_file, timeout=20_000)
    assert "Gered in" in program.sheet.trouble.text
    assert notebook_file.read_bytes() == broken
    program.unlock()
    with program.session.notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) >= 1


def test_a_wrong_passphrase_of_a_sound_notebook_offers_nothing(
    start_program: StartProgram, qtbot: QtBot, notebook_file: Path
) -> None:
    program = start_program(notebook=notebook_file)
    program.type("een andere zin")
    program.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.sheet.row.error != "", timeout=10_000)
    qtbot.waitUntil(lambda: not program.application._services.jobs.is_busy, timeout=10_000)
    assert program.sheet.trouble.text == ""


def test_a_copy_is_put_back_from_the_page_in_two_clicks_with_what_differs_shown(
    program: Any, qtbot: QtBot, notebook_file: Path
) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatima")
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    contacts.log_line(notebook, "@Ahmed")
    program.session.workspace.show_page("settings")
    page = program.session.workspace.page
    page.backups.restore_button.click()
    dialog = program.window.findChild(CopiesDialog)
    qtbot.waitUntil(dialog.put_button.isEnabled, timeout=10_000)
    assert "1 alleen nu, dus weg na het terugzetten (Ahmed)" in dialog.what.text()
    former = program.session
    dialog.put_button.click()
    qtbot.waitUntil(lambda: program.application.session not in (None, former), timeout=20_000)
    with program.session.notebook.reader() as reader:
        assert reader.count(Kind.RESIDENT) == 1
    (kept,) = notebook_file.parent.glob("mijn-buurt * voor het terugzetten.verbinder")
    assert residents(kept) == 2


def test_looking_at_a_copy_and_going_away_leaves_nothing(program: Any, qtbot: QtBot, notebook_file: Path) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatima")
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    contacts.log_line(notebook, "@Ahmed")
    dialog = CopiesDialog(program.session.context, parent=program.window)
    dialog.open()
    qtbot.waitUntil(dialog.put_button.isEnabled, timeout=10_000)
    assert list(notebook_file.parent.glob("*.restoring"))
    dialog.reject()
    assert list(notebook_file.parent.glob("*.restoring*")) == []


def test_a_copy_that_is_equal_cannot_be_put_back_and_a_broken_one_is_refused(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    contacts.log_line(notebook, "@Fatima")
    older = backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock() - timedelta(days=1))
    backups.make(notebook.path, notebook.key, Reason.DAY, notebook.clock())
    break_file(older.copy, older.copy.stat().st_size // 2)
    dialog = CopiesDialog(program.session.context, parent=program.window)
    dialog.open()
    qtbot.waitUntil(lambda: "zijn gelijk" in dialog.what.text(), timeout=10_000)
    assert not dialog.put_button.isEnabled()
    dialog.choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "niet goed" in dialog.what.text(), timeout=10_000)
    assert not dialog.put_button.isEnabled()
    dialog.reject()
