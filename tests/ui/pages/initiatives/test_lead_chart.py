"""The line of time with the odd cases: no times, one day, years, several on a day, and unknown leaders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from verbinder.domain.initiative_views import ActivityView
from verbinder.domain.stepping_back.record import OrganisationLed, Presence
from verbinder.domain.suggestions import PartyName
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.initiatives import lead_painting
from verbinder.ui.pages.initiatives.lead_chart import LeadChart
from verbinder.ui.pages.initiatives.lead_marks import Lead, Mark, Picture, lead_of
from verbinder.ui.pages.initiatives.lead_painting import Words
from verbinder.ui.widgets.bar_painting import ChartStyle

DAY = date(2026, 11, 24)
AREA = QRect(0, 0, 500, 160)
WORDS = Words({lead: lead.value for lead in Lead}, "left", {month: f"m{month}" for month in range(1, 13)}, "legend")
FATIMA = PartyName(1, "Fatima", "Fatima")


def marks(*days: int, lead: Lead = Lead.RESIDENTS, presence: Presence = Presence.ABSENT) -> tuple[Mark, ...]:
    return tuple(Mark(DAY - timedelta(days=each), lead, presence, f"{each} days ago") for each in days)


def style(theme: Theme) -> ChartStyle:
    return ChartStyle(theme.colours, theme.font(), theme.font(TypeRole.SMALL))


def painted(picture: Picture, theme: Theme) -> tuple[QImage, lead_painting.Placed]:
    image = QImage(AREA.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.colours.surface))
    painter = QPainter(image)
    placed = lead_painting.paint(painter, picture, AREA, style(theme), WORDS)
    painter.end()
    return image, placed


def shade(image: QImage, at: QPointF) -> QColor:
    return image.pixelColor(round(at.x()), round(at.y()))


@pytest.mark.parametrize(
    ("activity", "lead"),
    [
        (ActivityView(id=1, on_date=DAY, led_by=(FATIMA,)), Lead.RESIDENTS),
        (ActivityView(id=1, on_date=DAY, led_by=(FATIMA,), verbinder=Presence.LED), Lead.TOGETHER),
        (ActivityView(id=1, on_date=DAY, verbinder=Presence.LED), Lead.US),
        (ActivityView(id=1, on_date=DAY, organisation_led=OrganisationLed.OF_RESIDENTS), Lead.RESIDENTS),
        (ActivityView(id=1, on_date=DAY, organisation_led=OrganisationLed.PROFESSIONAL), Lead.ORGANISATION),
        (ActivityView(id=1, on_date=DAY, verbinder=Presence.PRESENT), Lead.UNKNOWN),
    ],
)
def test_who_led_decides_the_lane(activity: ActivityView, lead: Lead) -> None:
    assert lead_of(activity) is lead


def test_the_three_lanes_that_matter_are_there_even_when_empty() -> None:
    assert Picture(today=DAY).lanes == (Lead.RESIDENTS, Lead.TOGETHER, Lead.US)
    assert Picture(marks=marks(3, lead=Lead.UNKNOWN), today=DAY).lanes[-1] is Lead.UNKNOWN


def test_a_mark_is_full_when_we_were_there_and_open_when_not(light_theme: Theme) -> None:
    there = marks(40, presence=Presence.PRESENT)
    image, placed = painted(Picture(marks=(*there, *marks(10)), today=DAY), light_theme)
    full, open_ = placed.marks
    assert shade(image, full) == QColor(light_theme.colours.accent)
    assert shade(image, open_) == QColor(light_theme.colours.surface)


def test_several_times_of_one_day_stand_beside_each_other(light_theme: Theme) -> None:
    _, placed = painted(Picture(marks=marks(30, 5, 5), today=DAY), light_theme)
    assert placed.marks[1].x() < placed.marks[2].x()


@pytest.mark.parametrize("days", [(), (0,), (1, 0), (9000, 4000, 1)])
def test_no_length_of_time_is_too_short_or_too_long(light_theme: Theme, days: tuple[int, ...]) -> None:
    picture = Picture(marks=marks(*days), today=DAY)
    _, placed = painted(picture, light_theme)
    assert len(placed.marks) == len(days)
    assert all(placed.plot.left() - 1 <= each.x() <= placed.plot.right() + 1 for each in placed.marks)
    told = [text for _day, text in lead_painting.ticks(picture, WORDS)]
    assert 1 <= len(told) <= lead_painting.MOST_TICKS + 2
    assert len(set(told)) == len(told)


def test_a_day_of_leaving_ahead_lies_on_the_line(light_theme: Theme) -> None:
    ahead = Picture(marks=marks(30), left=DAY + timedelta(days=30), today=DAY)
    _, placed = painted(ahead, light_theme)
    assert placed.marks[0].x() < lead_painting.x_of(ahead, DAY, placed.plot) < placed.plot.right()


def test_one_walks_with_the_keys_and_a_click_and_stays_there_when_it_is_the_same(
    light_theme: Theme, qtbot: QtBot
) -> None:
    chart = LeadChart(theme=light_theme)
    qtbot.addWidget(chart)
    chart.resize(500, 160)
    picture = Picture(marks=marks(30, 20, 10), today=DAY)
    chart.show_picture(picture, WORDS, title="Who led", summary="three times", same=False)
    chart.show()
    assert chart.current_index == 2
    for key, at in ((Qt.Key.Key_Left, 1), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, 2)):
        QTest.keyClick(chart, key)
        assert chart.current_index == at
    placed = lead_painting.place(picture, chart.rect().adjusted(2, 2, -2, -2), style(light_theme), WORDS)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=placed.marks[0].toPoint())
    assert chart.current_index == 0
    chart.show_picture(replace(picture, left=DAY), WORDS, title="Who led", summary="", same=True)
    assert chart.current_index == 0
    chart.show_picture(Picture(today=DAY), WORDS, title="Who led", summary="", same=True)
    assert chart.current_index == -1
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleName() == "Who led"
