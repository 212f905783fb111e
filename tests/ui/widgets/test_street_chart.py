"""The chart of streets is walked over by keyboard, heard street by street, and saved as a picture."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from verbinder.errors import UserError
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.widgets import street_painting
from verbinder.ui.widgets.bar_painting import ChartStyle
from verbinder.ui.widgets.street_chart import StreetChart
from verbinder.ui.widgets.street_painting import StreetMark, StreetWords

WORDS = StreetWords("Contacten", "gesprek", "poging", "Mensen", "bekend", "nieuw", "Er het laatst", "al 6 weken niet")


def mark(name: str, contacts: int, people: int, *, waits: bool = False) -> StreetMark:
    spoken = f"{name}: {contacts} contacten."
    return StreetMark(name, contacts, contacts // 2, people, people // 2, "2 weken geleden", waits, spoken)


MARKS = [mark("Kerkstraat", 0, 0, waits=True), mark("Lindelaan", 8, 4), mark("Turfhoek", 2, 1)]


@pytest.fixture
def chart(theme: Theme, show) -> StreetChart:
    chart = StreetChart(WORDS, theme=theme)
    chart.show_marks(MARKS, title="Waar we kwamen", summary="3 straten", words=WORDS)
    chart.resize(700, chart.sizeHint().height())
    show(chart)
    return chart


def style(theme: Theme) -> ChartStyle:
    return ChartStyle(theme.colours, theme.font(), theme.font(TypeRole.SMALL))


def test_the_arrows_walk_along_the_streets_and_each_is_said(chart: StreetChart, qtbot):
    walked = []
    chart.walked.connect(walked.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
    assert walked[-6:] == [1, 2, 2, 1, 0, 2]
    assert chart.accessibleDescription().startswith("Turfhoek: 2 contacten.")
    assert chart.accessibleDescription().endswith("3 straten")
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_click_goes_to_a_street_and_a_double_click_opens_it(chart: StreetChart, qtbot):
    middle = chart.slot(1).center()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert chart.current_index == 1
    with qtbot.waitSignal(chart.chosen) as chosen:
        qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [1]


def test_the_columns_never_overlap_and_stay_within_the_chart(theme: Theme):
    long = [mark("Burgemeester Van Walsumlaan achter het station", 900, 30), *MARKS]
    for width in (420, 700, 1400):
        placed = street_painting.columns(long, QRect(0, 0, width, 300), style(theme), WORDS)
        order = (placed.label, placed.contacts, placed.people, placed.last)
        assert all(one.right() <= other.left() for one, other in pairwise(order)), width
        assert placed.last.right() <= width


def test_an_empty_chart_can_be_walked_and_hides_nothing(theme: Theme, show, qtbot):
    chart = StreetChart(WORDS, theme=theme, title="leeg")
    show(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current_index == -1
    assert chart.accessibleDescription() == ""


def test_fewer_streets_leave_one_at_a_street_that_is_there(chart: StreetChart, qtbot):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    chart.show_marks(MARKS[:1], title="Waar we kwamen", summary="1 straat", words=WORDS)
    assert chart.current_index == 0
    assert chart.accessibleDescription().startswith("Kerkstraat")


def test_it_is_saved_as_png_and_svg_with_every_street_by_name(chart: StreetChart, tmp_path: Path):
    png, svg = tmp_path / "waar.png", tmp_path / "waar.svg"
    chart.save(png)
    chart.save(svg)
    assert QImage(str(png)).width() == 1800
    renderer = QSvgRenderer(str(svg))
    assert renderer.isValid()
    text = svg.read_text(encoding="utf-8")
    assert all(name in text for name in ("Waar we kwamen", "Kerkstraat", "Lindelaan", "Turfhoek", "al 6 weken niet"))


def test_a_picture_that_cannot_be_written_is_told(chart: StreetChart, tmp_path: Path):
    with pytest.raises(UserError) as refused:
        chart.save(tmp_path / "nergens" / "waar.png")
    assert refused.value.code == "chart.not_saved"
