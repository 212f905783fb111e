"""A mistake of the program is written down and said, without anything about anybody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from verbinder import paths
from verbinder.errors import UserError
from verbinder.ui.crash import LARGEST_LOG_BYTES, LOG_NAME, CrashReporter, report_of, write_log
from verbinder.ui.dialogs.something_wrong import SomethingWrongDialog

SECRET = "Fatima-Tongelresestraat-12"
StartProgram = Callable[..., Any]


def failing() -> tuple[type[BaseException], BaseException, Any]:
    name = SECRET
    try:
        try:
            raise KeyError(name)
        except KeyError as error:
            raise RuntimeError(f"cannot save {name}") from error
    except RuntimeError:
        kind, error_, trace = sys.exc_info()
        assert kind is not None
        assert error_ is not None
        return kind, error_, trace


def test_a_report_says_what_and_where_but_never_who() -> None:
    report = report_of(*failing())
    assert "builtins.RuntimeError" in report
    assert "caused by\nbuiltins.KeyError" in report
    assert "test_crash.py:" in report
    assert SECRET not in report
    assert "cannot save" not in report


def test_a_report_tells_nothing_of_the_folders_of_the_user() -> None:
    report = report_of(*failing())
    assert str(Path(__file__).parent) not in report
    assert str(Path.home()) not in report


def test_it_is_written_to_the_log(tmp_path: Path, qtbot: QtBot) -> None:
    reporter = CrashReporter(tmp_path / "log")
    with qtbot.waitSignal(reporter.crashed) as said:
        reporter.hear(*failing())
    log = (tmp_path / "log" / LOG_NAME).read_text(encoding="utf-8")
    assert said.args[0] in log
    assert SECRET not in log


def test_a_log_that_cannot_be_written_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way")
    write_log("report", tmp_path / "log")
    assert (tmp_path / "log").read_text() == "a file in the way"


def test_a_log_that_grew_too_large_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / LOG_NAME).write_bytes(b"x" * (LARGEST_LOG_BYTES + 1))
    write_log("report", tmp_path)
    assert (tmp_path / LOG_NAME).stat().st_size < 200


def test_an_expected_error_that_slips_through_is_no_mistake_of_ours(tmp_path: Path, qtbot: QtBot) -> None:
    reporter = CrashReporter(tmp_path)
    error = UserError("undo.nothing")
    with qtbot.waitSignal(reporter.refused) as said:
        reporter.hear(UserError, error, None)
    assert said.args == [error]
    assert not (tmp_path / LOG_NAME).exists()


def test_a_mistake_in_another_thread_is_said_in_the_window(
    start_program: StartProgram, notebook_file: Path, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    reporter = program.application._services.crash
    worker = threading.Thread(target=lambda: reporter.hear(*failing()))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: program.window.findChild(SomethingWrongDialog) is not None)
    dialog = program.window.findChild(SomethingWrongDialog)
    assert dialog.isVisible()
    dialog.copy_button.click()
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()
    assert (paths.log_dir() / LOG_NAME).exists()
    reporter.hear(*failing())
    assert len(program.window.findChildren(SomethingWrongDialog)) == 1
    assert dialog.report.toPlainText().count("caused by") == 2
    dialog.close()


def test_an_error_in_a_slot_reaches_the_reporter(start_program: StartProgram, notebook_file: Path) -> None:
    program = start_program(notebook=notebook_file)
    reporter = program.application._services.crash
    assert sys.excepthook == reporter.hear
    assert threading.excepthook is not threading.__excepthook__
