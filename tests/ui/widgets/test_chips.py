"""Chips are walked over, edited, removed and given another kind by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import MINIMUM_TARGET
from verbinder.ui.widgets import Chip, ChipData, ChipRow, kind_label

CHIPS = [
    ChipData("person", "Fatima"),
    ChipData("talent", "kookt Surinaams"),
    ChipData("need", "wil Nederlands leren", uncertain=True),
]


@pytest.fixture
def row(theme: Theme, show) -> ChipRow:
    row = ChipRow(theme=theme, name="Begrepen")
    row.set_chips(CHIPS)
    show(row, QLineEdit())
    row.focus_chip(0)
    return row


def focused(row: ChipRow) -> int:
    return next(number for number in range(len(row.chips)) if row.chip_at(number).hasFocus())


def test_the_arrows_and_home_and_end_move_and_stop_at_the_ends(row: ChipRow, qtbot):
    path = []
    keys = (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Home,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    )
    for key in keys:
        qtbot.keyClick(row.chip_at(focused(row)), key)
        path.append(focused(row))
    assert path == [1, 2, 2, 1, 0, 0, 2, 1, 2]
    assert row.current_index == 2


def test_tab_stops_once_at_the_row_and_then_leaves_it(row: ChipRow, qtbot):
    qtbot.keyClick(row.chip_at(0), Qt.Key.Key_Right)
    qtbot.keyClick(row.chip_at(1), Qt.Key.Key_Tab)
    assert isinstance(row.window().focusWidget(), QLineEdit)
    qtbot.keyClick(row.window().focusWidget(), Qt.Key.Key_Backtab)
    assert focused(row) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_enter_and_f2_ask_to_edit(row: ChipRow, qtbot, key):
    with qtbot.waitSignal(row.edit_requested) as asked:
        qtbot.keyClick(row.chip_at(0), key)
    assert asked.args == [0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_asks_to_remove_and_the_focus_stays_in_the_row(row: ChipRow, qtbot, key):
    row.remove_requested.connect(
        lambda index: row.set_chips([chip for number, chip in enumerate(row.chips) if number != index])
    )
    qtbot.keyClick(row.chip_at(0), Qt.Key.Key_End)
    qtbot.keyClick(row.chip_at(2), key)
    assert row.chips == tuple(CHIPS[:2])
    assert focused(row) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Menu])
def test_space_opens_the_kinds_and_a_letter_and_enter_choose_one(row: ChipRow, qtbot, key):
    qtbot.keyClick(row.chip_at(0), key)
    menu = row.findChild(QMenu)
    assert menu is not None
    labels = {action.text(): action for action in menu.actions() if action.data()}
    assert not labels[kind_label("person")].isEnabled()
    with qtbot.waitSignal(row.kind_change_requested) as asked:
        menu.setActiveAction(labels[kind_label("signal")])
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert asked.args == [0, "signal"]


def test_a_click_on_the_cross_removes_and_a_double_click_edits(row: ChipRow, qtbot):
    chip = row.chip_at(1)
    with qtbot.waitSignal(row.remove_requested) as removed:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert removed.args == [1]
    with qtbot.waitSignal(row.edit_requested) as edited:
        qtbot.mouseDClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, chip.height() // 2))
    assert edited.args == [1]


def test_a_row_to_read_says_only_what_was_chosen(theme: Theme, show, qtbot):
    row = ChipRow(theme=theme, read_only=True)
    row.set_chips(CHIPS)
    show(row)
    row.focus_chip(1)
    qtbot.keyClick(row.chip_at(1), Qt.Key.Key_Delete)
    assert row.chips == tuple(CHIPS)
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(row.chip_at(1), Qt.Key.Key_Space)
    assert chosen.args == [1]
    assert row.findChild(QMenu) is None


def test_a_screen_reader_hears_kind_text_and_doubt(row: ChipRow):
    assert row.chip_at(1).accessibleName() == f"{kind_label('talent')}: kookt Surinaams"
    assert row.chip_at(2).accessibleName().startswith(f"{kind_label('need')}: wil Nederlands leren,")


def test_doubt_is_drawn_and_not_only_coloured(theme: Theme, qtbot):
    sure = Chip(ChipData("need", "taal"), theme=theme)
    unsure = Chip(ChipData("need", "taal", uncertain=True), theme=theme)
    for chip in (sure, unsure):
        qtbot.addWidget(chip)
    assert unsure.sizeHint().width() > sure.sizeHint().width()  # the question mark
    assert sure.grab().toImage() != unsure.grab().toImage()


def test_chips_that_stay_keep_their_widget_while_one_types(row: ChipRow):
    before = [row.chip_at(number) for number in range(3)]
    row.set_chips([*CHIPS[:2], ChipData("need", "wil Nederlands"), ChipData("date", "vrijdag")])
    assert [row.chip_at(number) for number in range(3)] == before
    assert focused(row) == 0
    row.set_chips([])
    assert row.current_index == -1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_chip_is_a_large_enough_target_and_many_wrap(theme: Theme, show, scale: float):
    theme.apply(text_scale=scale)
    row = ChipRow(theme=theme)
    row.set_chips([ChipData("tag", f"onderwerp {number}") for number in range(12)])
    window: QWidget = show(row, width=400)
    assert all(row.chip_at(number).height() >= MINIMUM_TARGET for number in range(12))
    assert len({row.chip_at(number).y() for number in range(12)}) > 1
    assert all(row.chip_at(number).geometry().right() <= row.width() for number in range(12))
    assert row.chip_at(11).mapTo(window, QPoint(0, row.chip_at(11).height())).y() <= window.height()


def test_a_very_long_text_is_cut_and_not_the_window_widened(theme: Theme, show):
    row = ChipRow(theme=theme)
    row.set_chips([ChipData("person", "een heel lange omschrijving " * 40)])
    show(row, width=300)
    assert row.chip_at(0).width() <= 300
