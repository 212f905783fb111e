"""The whole way by keys, in Dutch and in the real window: from what was noticed to an answer, and to the map."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from verbinder.domain.agenda import AgendaItemFields
from verbinder.domain.assets import AssetFields, AssetKind
from verbinder.domain.changes import Kind
from verbinder.ui.pages.ask_dialog import AskDialog
from verbinder.ui.pages.neighbourhood import NeighbourhoodPage
from verbinder.ui.pages.neighbourhood.asset_dialog import AssetDialog
from verbinder.ui.pages.neighbourhood.matter_dialog import MatterDialog
from verbinder.ui.pages.organisations import OrganisationsPage
from verbinder.ui.widgets.command_palette import CommandPalette
from verbinder.usecases import agenda, assets, contacts, streets

NONE, ALT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def program(start_program: Callable[..., Any], notebook_file: Path) -> Any:
    """The program, with a street where something was heard."""
    started = start_program(notebook=notebook_file)
    started.window.resize(1366, 768)
    started.unlock()
    notebook = started.session.notebook
    streets.add(notebook, "Lindelaan", neighbourhood="De Linde")
    contacts.log_line(notebook, "@Fatima Lindelaan 3 +kookt Surinaams !-het pad is donker")
    return started


def press(key: Qt.Key, qtbot: QtBot, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is, in whichever window."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(text: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def wait_for(program: Any, kind: type[QDialog], qtbot: QtBot) -> None:
    def there() -> bool:
        return any(each.isVisible() and each.isActiveWindow() for each in program.window.findChildren(kind))

    for each in program.window.findChildren(kind):
        each.activateWindow()
    qtbot.waitUntil(there)


def back(program: Any, qtbot: QtBot) -> None:
    """The window has the keys again; a dialog that is gone leaves them to nobody where there is no desktop."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)


def page_by_key(program: Any, qtbot: QtBot) -> NeighbourhoodPage:
    """The page, by Alt and its number in the rail."""
    number = [entry.key for entry in program.session.workspace.entries if not entry.under].index("neighbourhood")
    program.press(Qt.Key(Qt.Key.Key_1 + number), ALT)
    page = program.session.workspace.page
    assert isinstance(page, NeighbourhoodPage)
    return page


def test_from_what_was_noticed_to_an_answer_and_the_map_by_keys(program: Any, qtbot: QtBot) -> None:
    notebook = program.session.notebook
    page = page_by_key(program, qtbot)
    qtbot.waitUntil(lambda: not page.picture.is_empty, timeout=20_000)

    # Wijkbeeld: what needs attention is put before the municipality.
    page.focus_first()
    assert page.picture.card.texts[0] == "Het pad is donker"
    type_("a", qtbot)
    wait_for(program, MatterDialog, qtbot)
    type_("Gemeente", qtbot)
    press(Qt.Key.Key_Return, qtbot)
    assert program.banners()[-1].startswith("Op de agenda: het pad is donker")

    # The agenda, three steps to the right: the answer is written down.
    back(program, qtbot)
    page.segments.buttons[0].setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Right, qtbot)
    qtbot.waitUntil(lambda: not page.agenda.is_empty, timeout=20_000)
    back(program, qtbot)
    page.focus_first()
    press(Qt.Key.Key_Return, qtbot)
    wait_for(program, AskDialog, qtbot)
    type_("In het voorjaar komt er een lamp", qtbot)
    press(Qt.Key.Key_Return, qtbot)
    (item,) = agenda.agenda(notebook).items
    assert (item.fields.to_whom, item.fields.answer) == ("Gemeente", "In het voorjaar komt er een lamp")

    # What there is: what is known is put on the map, and something of one's own beside it.
    back(program, qtbot)
    page.segments.buttons[3].setFocus()
    press(Qt.Key.Key_Left, qtbot)
    qtbot.waitUntil(lambda: not page.assets.is_empty, timeout=20_000)
    back(program, qtbot)
    page.focus_first()
    type_("o", qtbot)
    assert [asset.name for asset in assets.assets(notebook)] == ["Fatima"]
    qtbot.waitUntil(lambda: not page.assets.part.lists[0].isHidden(), timeout=20_000)
    back(program, qtbot)
    page.focus_first()
    type_("v", qtbot)
    wait_for(program, AssetDialog, qtbot)
    type_("de brei-avond op donderdag", qtbot)
    press(Qt.Key.Key_Return, qtbot)
    assert len(assets.assets(notebook, AssetKind.PEOPLE)) == 2

    # Where one comes: the street is walked to and opened.
    back(program, qtbot)
    page.segments.buttons[2].setFocus()
    press(Qt.Key.Key_Left, qtbot)
    qtbot.waitUntil(lambda: not page.coverage.is_empty, timeout=20_000)
    back(program, qtbot)
    page.focus_first()
    assert page.coverage.at.text().startswith("Lindelaan: 1 contact, 1 gesprek")
    press(Qt.Key.Key_Return, qtbot)
    assert isinstance(program.session.workspace.page, OrganisationsPage)

    # And taken back, step by step.
    for _ in range(4):
        program.press(Qt.Key.Key_Z, CONTROL)
    assert assets.assets(notebook) == ()
    assert agenda.agenda(notebook).items == ()


def test_the_palette_finds_the_page_and_what_can_be_done_on_it(program: Any) -> None:
    program.session.workspace.show_page("neighbourhood")
    program.session.show_palette("agend")
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    assert "Iets agenderen…" in [item.title for item in palette._provider("agend")]
    assert "Buurtagenda" in [item.title for item in palette._provider("buurtag")]
    assert "Buurt" in [item.title for item in palette._provider("buurt")]
    palette.close()


def test_what_is_found_of_the_agenda_and_the_map_leads_to_it(program: Any, qtbot: QtBot) -> None:
    notebook, workspace = program.session.notebook, program.session.workspace
    number = agenda.add(notebook, AgendaItemFields(text="een bankje bij de halte"))
    story = assets.add(notebook, AssetFields(kind=AssetKind.STORIES, text="de brug die er nooit kwam"))
    workspace.navigate(Kind.AGENDA_ITEM, number)
    page = workspace.page
    assert isinstance(page, NeighbourhoodPage)
    qtbot.waitUntil(lambda: page.agenda.chosen.texts[0] == "een bankje bij de halte", timeout=20_000)
    workspace.navigate(Kind.ASSET, story)
    qtbot.waitUntil(lambda: page.assets.part.texts[0] == "Verhalen en cultuur", timeout=20_000)
