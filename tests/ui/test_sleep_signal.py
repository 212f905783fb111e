"""The notebook is locked before the computer sleeps, when the system says so on its message bus."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from verbinder.ui.dialogs.unlock import UnlockPage
from verbinder.ui.sleep_signal import INTERFACE, PATH, SERVICE, SIGNAL, SleepSignal

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no message bus to try it with")


@pytest.fixture
def address() -> Iterator[str]:
    """A message bus of this test's own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def logind(address: str) -> Iterator[QDBusConnection]:
    """Stands where logind stands: owns its name on the bus."""
    bus = QDBusConnection.connectToBus(address, "logind-of-a-test")
    assert bus.registerService(SERVICE)
    yield bus
    QDBusConnection.disconnectFromBus("logind-of-a-test")


@pytest.fixture
def bus(address: str) -> Iterator[QDBusConnection]:
    """Our end of the bus."""
    yield QDBusConnection.connectToBus(address, "verbinder-of-a-test")
    QDBusConnection.disconnectFromBus("verbinder-of-a-test")


def say(logind: QDBusConnection, *, sleeping: bool) -> None:
    message = QDBusMessage.createSignal(PATH, INTERFACE, SIGNAL)
    message.setArguments([sleeping])
    assert logind.send(message)


def test_about_to_sleep_is_heard_and_waking_up_is_not(
    logind: QDBusConnection, bus: QDBusConnection, qtbot: QtBot
) -> None:
    signal = SleepSignal(bus)
    assert signal.start()
    heard: list[bool] = []
    signal.about_to_sleep.connect(lambda: heard.append(True))
    say(logind, sleeping=False)
    say(logind, sleeping=True)
    qtbot.waitUntil(lambda: heard == [True])
    signal.stop()


def test_the_notebook_is_locked_before_the_computer_sleeps(
    start_program: Callable[..., Any], notebook_file: Path, logind: QDBusConnection, bus: QDBusConnection, qtbot: QtBot
) -> None:
    program = start_program(notebook=notebook_file)
    program.unlock()
    program.session._sleep_signal._bus = bus
    assert program.session._sleep_signal.start()
    say(logind, sleeping=True)
    qtbot.waitUntil(lambda: isinstance(program.sheet, UnlockPage), timeout=5_000)


def test_without_a_bus_nothing_is_heard_and_nothing_is_wrong(qtbot: QtBot) -> None:
    signal = SleepSignal()
    assert not signal.start()
    assert not signal.is_waited_for
    signal.stop()
