"""The main job: ten contacts of a round are logged in the real window by keyboard alone, and quickly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from verbinder import paths
from verbinder.domain.changes import Kind
from verbinder.settings import Settings
from verbinder.store.notebook import Notebook
from verbinder.ui.change_bus import ChangeBus
from verbinder.ui.crash import CrashReporter
from verbinder.ui.design.theme import apply_theme
from verbinder.ui.jobs import JobRunner
from verbinder.ui.main_window import MainWindow
from verbinder.ui.messages import Messages
from verbinder.ui.notebook_session import NotebookSession
from verbinder.ui.operations import Operations
from verbinder.ui.services import Services
from verbinder.ui.settings_holder import SettingsHolder
from verbinder.ui.texts import Texts
from verbinder.ui.window_state import WindowState
from verbinder.usecases import contacts, rounds

ENTER, DOWN, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CTRL_N = (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
CTRL_Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

#: Somebody who is no typist presses three keys a second (180 a minute); thinking takes longer than that.
KEYS_A_SECOND = 3


@pytest.fixture
def round_id(notebook: Notebook) -> int:
    """A round of today, in a neighbourhood where some people are known."""
    for line in ("@Fatima Yilmaz Tongelresestraat 12", "@Fatima El Amrani Hofstraat 9", "@Kees Jansen Hofstraat 5"):
        contacts.log_line(notebook, line, on_date=date(2026, 11, 3))
    return rounds.plan(notebook, companion="Wilma")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, notebook: Notebook, round_id: int, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of the program with this notebook open in it, in Dutch."""
    texts = Texts(qapp)
    texts.use("nl")
    messages, jobs, state = Messages(lambda: texts.language), JobRunner(inline=True), WindowState(tmp_path / "w.ini")
    services = Services(
        app=qapp,
        settings=SettingsHolder(paths.settings_file(), Settings()),
        texts=texts,
        theme=apply_theme(qapp, theme="light"),
        bus=ChangeBus(),
        jobs=jobs,
        messages=messages,
        operations=Operations(messages, jobs),
        state=state,
        crash=CrashReporter(),
    )
    services.bus.attach(notebook)
    window = MainWindow(state)
    qtbot.addWidget(window)
    session = NotebookSession(services, window, notebook, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    session.keep_drafts()
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    texts.use("en")


# What was met on the round, and the keys for it. Only what changes is typed.
ROUND = (
    # Known: completed with Tab.
    ("@Fatima Y", TAB, "Tongelresestraat 12 ?zoekt een naaimachine", ENTER),
    # The same street: only the number. Nobody home, and a run of doors.
    ("14 niet thuis", ENTER),
    ("16-20 niet thuis", ENTER),
    # Somebody new, with a talent and a promise.
    ("22 @Ahmed Bakkali +repareert fietsen >bellen vrijdag", ENTER),
    # No name at all.
    ("24 @een dame met een rode jas ~katten", ENTER),
    ("26 wilde niet praten", ENTER),
    # One of two: the choice opens by itself, and Enter takes the second.
    ("28 @Fatima ", "!lantaarn kapot", ENTER, DOWN, ENTER, ESC, ENTER),
    # Another street, and something noticed by nobody in particular.
    ("Hofstraat 5 @Kees", TAB, "zijn heup is beter, wil weer helpen in de tuin", ENTER),
    ("jongeren op het bankje, rustige sfeer #jeugd", ENTER),
    # On the telephone: not in the street any more.
    ("@Sandra aan de telefoon >langsgaan over twee weken", ENTER),
)


def test_ten_contacts_of_a_round_by_keyboard_alone(window, notebook, round_id, press):
    press(CTRL_N)
    used = []
    for keys in ROUND:
        before = press.pressed
        press(*keys)
        used.append(press.pressed - before)
    view = rounds.round_view(notebook, round_id)
    made = [(each.where, each.outcome, each.setting, [person.name for person in each.people]) for each in view.contacts]
    assert made == [
        ("Tongelresestraat 12", "conversation", "door", ["Fatima Yilmaz"]),
        ("Tongelresestraat 14", "not_home", "door", []),
        ("Tongelresestraat 16", "not_home", "door", []),
        ("Tongelresestraat 18", "not_home", "door", []),
        ("Tongelresestraat 20", "not_home", "door", []),
        ("Tongelresestraat 22", "conversation", "door", ["Ahmed Bakkali"]),
        ("Tongelresestraat 24", "conversation", "door", ["dame met een rode jas"]),
        ("Tongelresestraat 26", "no_wish", "door", []),
        ("Tongelresestraat 28", "conversation", "door", ["Fatima El Amrani"]),
        ("Hofstraat 5", "conversation", "door", ["Kees Jansen"]),
        ("Hofstraat", "conversation", "street", []),
        ("", "conversation", "phone", ["Sandra"]),
    ]
    with notebook.reader() as reader:
        gifts = {(row["kind"], row["phrase"]) for row in reader.find(Kind.GIFT)}
        promises = {(row["text"], row["due_on"]) for row in reader.find(Kind.FOLLOW_UP)}
        signals = {row["text"] for row in reader.find(Kind.SIGNAL)}
        people = len(reader.find(Kind.RESIDENT))
    assert gifts == {("need", "zoekt een naaimachine"), ("talent", "repareert fietsen"), ("interest", "katten")}
    assert promises == {("bellen", date(2026, 11, 27)), ("langsgaan", date(2026, 12, 8))}
    assert signals == {"lantaarn kapot"}
    assert people == 3 + 3
    # Eight contacts in under five minutes, one without a name in under ten seconds, at this pace.
    eight = sum(used[:8])
    assert eight / KEYS_A_SECOND < 5 * 60 / 2, f"eight contacts took {eight} keys"
    no_name = [used[1], used[2], used[5]]
    assert max(no_name) / KEYS_A_SECOND < 10, f"a contact without a name took {max(no_name)} keys"


def test_ctrl_z_after_saving_takes_the_contact_back(window, notebook, round_id, press):
    press(CTRL_N, "@Els Hofstraat 1", ENTER)
    assert len(rounds.round_view(notebook, round_id).contacts) == 1
    press(CTRL_Z)
    assert rounds.round_view(notebook, round_id).contacts == ()


def test_the_line_is_reached_from_every_page(window, press):
    workspace = window.centralWidget()
    for entry in workspace.entries:
        workspace.show_page(entry.key)
        press(CTRL_N)
        assert workspace.capture.line.edit.hasFocus(), entry.key
