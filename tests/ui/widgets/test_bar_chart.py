"""The chart is walked over by keyboard, heard as a list of values, and saved as a picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from verbinder.errors import UserError
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import DARK, LIGHT, TypeRole
from verbinder.ui.widgets import Bar, BarChart, BarMode
from verbinder.ui.widgets.bar_painting import ChartStyle, place

STREETS = [Bar("Lindelaan", 48), Bar("Kerkpad", 0, hidden=True), Bar("Overige straten", 12)]


@pytest.fixture
def chart(theme: Theme, show) -> BarChart:
    chart = BarChart(theme=theme, title="Contacten per straat")
    chart.set_bars(STREETS)
    show(chart)
    return chart


def style(theme: Theme) -> ChartStyle:
    return ChartStyle(theme.colours, theme.font(), theme.font(TypeRole.SMALL))


def test_a_screen_reader_hears_every_value_and_not_what_is_hidden(chart: BarChart):
    assert chart.accessibleName() == "Contacten per straat"
    heard = chart.accessibleDescription()
    assert "Lindelaan: 48" in heard
    assert "Overige straten: 12" in heard
    assert "Kerkpad: 0" not in heard
    assert "Kerkpad: " in heard


def test_the_arrows_walk_over_the_bars_and_each_is_said(chart: BarChart, qtbot):
    path = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
        path.append(chart.current_index)
    assert path == [1, 2, 2, 1, 0, 2]
    assert chart.accessibleDescription().startswith("Overige straten: 12.")
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_bar_is_said_first_only_while_the_chart_has_the_focus(chart: BarChart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription().startswith("Overige straten: 12. Lindelaan: 48; ")
    chart.clearFocus()
    assert chart.accessibleDescription().startswith("Lindelaan: 48; ")


def test_space_chooses_a_bar_too(chart: BarChart, qtbot):
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert chosen.args == [0]


def test_a_click_goes_to_the_bar_under_it(chart: BarChart, qtbot):
    slots = place(STREETS, chart.rect().adjusted(2, 2, -2, -2), BarMode.ROWS, style(chart._theme))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=slots[1].slot.center())
    assert chart.current_index == 1


def test_bars_are_as_long_as_their_values_and_hidden_ones_tell_nothing(theme: Theme):
    area = QRect(0, 0, 600, 200)
    placed = place(STREETS, area, BarMode.ROWS, style(theme))
    assert placed[0].bar.width() == pytest.approx(4 * placed[2].bar.width(), rel=0.01)
    other = [STREETS[0], Bar("Kerkpad", 4, hidden=True), STREETS[2]]
    assert place(other, area, BarMode.ROWS, style(theme)) == placed


@pytest.mark.parametrize("mode", list(BarMode))
@pytest.mark.parametrize("bars", [[], [Bar("leeg", 0)], [Bar("klein", 0, hidden=True)], STREETS * 30])
def test_any_number_of_bars_stays_inside_the_picture(theme: Theme, mode: BarMode, bars: list[Bar]):
    area = QRect(10, 10, 500, 4000)
    for at in place(bars, area, mode, style(theme)):
        assert area.adjusted(-1, -1, 1, 1).contains(at.bar.toRect())


def test_an_empty_chart_takes_keys_without_complaint(theme: Theme, show, qtbot):
    chart = BarChart(theme=theme)
    show(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current_index == -1


def test_rows_need_more_height_with_more_bars_and_larger_text(theme: Theme, chart: BarChart):
    few = chart.sizeHint().height()
    chart.set_bars(STREETS * 2)
    many = chart.sizeHint().height()
    theme.apply(text_scale=2.0)
    assert few < many < chart.sizeHint().height()


@pytest.mark.parametrize("mode", list(BarMode))
def test_a_saved_picture_is_light_and_complete_also_from_the_dark(theme: Theme, chart: BarChart, tmp_path, mode):
    theme.apply(choice="dark")
    chart.set_bars(STREETS, mode=mode)
    target = tmp_path / "grafiek.png"
    chart.save(target)
    image = QImage(str(target))
    inks = {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert LIGHT.surface_raised in inks
    assert LIGHT.accent in inks
    assert DARK.accent not in inks


def test_a_chart_is_saved_as_svg_with_its_title(chart: BarChart, tmp_path: Path):
    target = tmp_path / "grafiek.svg"
    chart.save(target)
    assert QSvgRenderer(str(target)).isValid()
    assert "Contacten per straat" in target.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_told(chart: BarChart, tmp_path: Path):
    with pytest.raises(UserError) as told:
        chart.save(tmp_path / "nergens" / "grafiek.png")
    assert told.value.code == "chart.not_saved"
    assert told.value.values == {"name": "grafiek.png"}
