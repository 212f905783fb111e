"""Jobs: done beside the window, said in its thread, stopped when asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from verbinder.domain.changes import Changes, Kind, Operation
from verbinder.errors import Cancelled, UserError
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.design.theme import Theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.messages import Messages
from verbinder.ui.operations import Operations
from verbinder.ui.progress_strip import ProgressStrip
from verbinder.ui.widgets.banner import BannerHost


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


class Gate:
    """Work that goes on until it is let through or cancelled."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.begun = threading.Event()

    def work(self, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> str:
        progress(3, 10)
        self.begun.set()
        while not self.open.wait(0.005):
            if cancelled():
                raise Cancelled
        return "through"


def test_a_job_works_beside_the_window_and_answers_in_its_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    said: list[tuple[threading.Thread, threading.Thread]] = []
    jobs.run(threading.current_thread, on_done=lambda worker: said.append((worker, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(said))
    worker, window = said[0]
    assert worker is not window
    assert window is threading.main_thread()


def test_jobs_are_done_one_after_the_other(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, order = Gate(), []
    jobs.run(gate.work, on_done=lambda _: order.append("first"))
    jobs.run(lambda: None, on_done=lambda _: order.append("second"))
    gate.begun.wait(5)
    assert len(jobs.jobs) == 2
    gate.open.set()
    qtbot.waitUntil(lambda: order == ["first", "second"])
    assert not jobs.is_busy


def test_a_cancelled_job_says_so_and_gives_nothing(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, said = Gate(), []
    job = jobs.run(gate.work, on_done=said.append, on_cancelled=lambda: said.append("cancelled"))
    gate.begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["cancelled"]


def test_a_job_that_may_not_be_cancelled_goes_on(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, said = Gate(), []
    job = jobs.run(gate.work, on_done=said.append, cancellable=False)
    gate.begun.wait(5)
    job.cancel()
    assert not job.is_cancelled
    gate.open.set()
    qtbot.waitUntil(lambda: said == ["through"])


def test_an_error_reaches_whoever_asked(jobs: JobRunner, qtbot: QtBot) -> None:
    said: list[BaseException] = []

    def fail() -> None:
        raise UserError("undo.nothing")

    jobs.run(fail, on_error=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert isinstance(said[0], UserError)


def test_an_error_nobody_asked_for_is_a_bug_in_the_window_s_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        jobs.run(fail)
        qtbot.waitUntil(lambda: not jobs.is_busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_nothing_is_said_to_who_is_gone(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, said, owner = Gate(), [], QObject()
    jobs.run(gate.work, on_done=said.append, owner=owner)
    gate.begun.wait(5)
    owner.deleteLater()
    del owner
    gate.open.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert said == []


def test_shutting_down_stops_what_runs_and_waits_for_it(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, said = Gate(), []
    jobs.run(gate.work, on_cancelled=lambda: said.append("cancelled"))
    gate.begun.wait(5)
    jobs.shut_down()
    qtbot.waitUntil(lambda: said == ["cancelled"])


def test_the_strip_appears_with_the_count_and_its_button_cancels(
    jobs: JobRunner, qtbot: QtBot, light_theme: Theme
) -> None:
    strip, gate, said = ProgressStrip(jobs), Gate(), []
    qtbot.addWidget(strip)
    jobs.run(gate.work, title="Reading the list", on_cancelled=lambda: said.append("cancelled"))
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden())
    assert strip.title.text() == "Reading the list"
    assert strip.count.text().startswith("3 ")
    strip.cancel_button.click()
    qtbot.waitUntil(lambda: said == ["cancelled"])
    assert strip.isHidden()


def test_a_job_without_a_title_is_not_shown(jobs: JobRunner, qtbot: QtBot, light_theme: Theme) -> None:
    strip, gate = ProgressStrip(jobs), Gate()
    qtbot.addWidget(strip)
    jobs.run(gate.work)
    gate.begun.wait(5)
    assert not strip._appear.isActive()
    gate.open.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_inline_jobs_are_done_when_run_returns() -> None:
    said: list[int] = []
    JobRunner(inline=True).run(lambda: 7, on_done=said.append)
    assert said == [7]


def test_an_expected_error_of_a_job_becomes_a_banner(jobs: JobRunner, qtbot: QtBot, banners: BannerHost) -> None:
    messages = Messages()
    messages.attach(banners)

    def refuse() -> None:
        raise UserError("undo.nothing")

    Operations(messages, jobs).job(refuse)
    qtbot.waitUntil(lambda: bool(banners.banners))
    assert banners.banners[0].text == "Er is niets om ongedaan te maken."
    assert banners.banners[0].level == "danger"


def test_messages_wait_until_there_is_a_window(banners: BannerHost) -> None:
    messages = Messages()
    messages.warning("eerst dit")
    assert banners.banners == ()
    messages.attach(banners)
    assert [banner.text for banner in banners.banners] == ["eerst dit"]


def test_run_gives_the_value_or_says_why_not(jobs: JobRunner, banners: BannerHost) -> None:
    messages = Messages()
    messages.attach(banners)
    operations = Operations(messages, jobs)

    def refuse() -> int:
        raise UserError("undo.nothing")

    assert operations.run(lambda: 5) == 5
    assert operations.run(refuse) is None
    assert len(banners.banners) == 1
    beside: list[str] = []
    assert not operations.attempt(refuse, on_error=lambda error: beside.append(error.code))
    assert beside == ["undo.nothing"]


def test_changes_from_a_worker_are_heard_in_the_window_s_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    bus = ChangeBus()
    heard: list[tuple[Changes, threading.Thread]] = []
    bus.changed.connect(lambda changes: heard.append((changes, threading.current_thread())))
    changes = Changes(Operation.LOG_CONTACT, 1, {Kind.CONTACT: frozenset({1})})
    jobs.run(lambda: bus.publish(changes))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(changes, threading.main_thread())]
