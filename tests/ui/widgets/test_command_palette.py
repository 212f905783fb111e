"""The palette finds while one types, and Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets import CommandPalette, PaletteItem

ITEMS = [
    PaletteItem("Fatima", "Lindelaan 12", "person", "person", 1),
    PaletteItem("Jan", "vertelt over duiven", "person", "person", 2),
    PaletteItem("Inwoners", "", "residents", "page", "residents"),
    PaletteItem("Reservekopie maken", "", "lock", "action", "backup"),
]


def provider(text: str) -> Sequence[PaletteItem]:
    wanted = text.lower()
    return [item for item in ITEMS if wanted in f"{item.title} {item.subtitle}".lower()]


@pytest.fixture
def palette(theme: Theme, show, qtbot) -> CommandPalette:
    window = show(QWidget(), width=1000, height=700)
    palette = CommandPalette(provider, theme=theme, parent=window)
    palette.open()
    qtbot.waitUntil(palette.isActiveWindow)
    return palette


def test_it_opens_with_the_cursor_in_the_field_and_the_first_thing_chosen(palette: CommandPalette):
    assert palette.search.hasFocus()
    assert palette.results.current_payload == ITEMS[0]
    assert palette.isModal()


def test_typing_and_enter_choose_what_was_found(palette: CommandPalette, qtbot):
    qtbot.keyClicks(palette.search, "duiven")
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert chosen.args == [ITEMS[1]]
    assert not palette.isVisible()


def test_up_and_down_move_through_the_groups_while_one_types(palette: CommandPalette, qtbot):
    path = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        qtbot.keyClick(palette.search, key)
        path.append(palette.results.current_payload)
    assert path == [ITEMS[1], ITEMS[2], ITEMS[3], ITEMS[3], ITEMS[2], ITEMS[0]]
    assert palette.search.hasFocus()


def test_nothing_found_is_a_sentence_that_helps_and_enter_does_nothing(palette: CommandPalette, qtbot):
    said = []
    palette.chosen.connect(said.append)
    qtbot.keyClicks(palette.search, "zeppelin")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert said == []
    assert palette.isVisible()
    assert palette.nothing.isVisible()
    assert "zeppelin" in palette.nothing.text()


def test_escape_leaves_and_the_next_time_it_is_empty(palette: CommandPalette, qtbot):
    qtbot.keyClicks(palette.search, "zeppelin")
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open()
    assert palette.search.text() == ""
    assert palette.results.isVisible()


def test_a_click_chooses(palette: CommandPalette, qtbot):
    row = palette.results.sections.row_of(ITEMS[2])
    place = palette.results.visualRect(palette.results.sections.index(row)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [ITEMS[2]]


def test_it_stands_inside_the_window_it_belongs_to(palette: CommandPalette):
    window = palette.parentWidget().window()
    assert window.geometry().contains(palette.geometry())
    assert abs(palette.geometry().center().x() - window.geometry().center().x()) <= 1
