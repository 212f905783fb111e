"""The names beside the dots: the most telling first, each only where it covers no other name and, if it can, no dot.

Owns whose names are written and where; who may be named was decided long before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from verbinder.domain.network_views import US
from verbinder.ui.pages.network.painting import PaintStyle, View
from verbinder.ui.pages.network.question import Look, Shown

MOST_NAMES = 80
#: So many are tried: who stands further down the list has a name without telling much.
MOST_TRIED = 400
#: The most telling names are written though they cover a dot.
FORCED = 12
BIG, LARGE = (Look.BRIDGE, Look.PERSON, Look.ASSOCIATION), 5
#: From so many pixels per tie there is room for everybody's name.
ROOM = 46.0
#: Among so few dots everybody is named at once.
FEW = 40


def paint(
    painter: QPainter, shown: Shown, view: View, rect: QRectF, style: PaintStyle, first: Sequence[int] = ()
) -> None:
    """Write names inside `rect`: those of `first` whatever is under them, then the others where there is room."""
    painter.save()
    painter.setClipRect(rect)
    painter.setFont(style.font)
    metrics = QFontMetricsF(style.font)
    inside = {
        number: place
        for number, dot in enumerate(shown.picture.dots)
        if shown.is_drawn(number) and rect.contains(place := view.at(dot.x, dot.y))
    }
    # What is large carries the answer: to cover it is worse.
    weighed = (place for number, place in inside.items() for _ in range(LARGE if shown.looks[number] in BIG else 1))
    dots = _Cells(weighed, metrics.height())
    taken: list[QRectF] = []
    whatever = {*first, *shown.named[:FORCED]}
    for order, number in enumerate(_whose(shown, view, first)):
        dot = shown.picture.dots[number]
        name = style.us if dot.person.who == US else dot.name
        if not name or number not in inside:
            continue
        if len(taken) >= MOST_NAMES or order >= MOST_TRIED:
            break
        width = metrics.horizontalAdvance(name) + 3
        away = style.radius(view, shown.looks[number]) + 3
        places = [
            box
            for box in _boxes(inside[number], width, metrics.height(), away)
            if rect.contains(box) and not any(box.intersects(other) for other in taken)
        ]
        # As far from the middle of other dots as from its own.
        air = away - 1
        covered = [(dots.covered(box.adjusted(-air, -air, air, air)), box) for box in places]
        least, free = min(covered, key=lambda one: one[0], default=(0, None))
        if least and number not in whatever:
            free = None
        if free is not None:
            taken.append(free)
            painter.fillRect(free, style.colour("surface_raised", 0.7))
            painter.setPen(style.colour("text"))
            painter.drawText(free, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


def _whose(shown: Shown, view: View, first: Sequence[int]) -> Iterable[int]:
    drawn = [number for number in range(len(shown.picture.dots)) if shown.is_drawn(number)]
    named = [number for number in shown.named if shown.is_drawn(number)]
    if view.scale < ROOM and len(drawn) > FEW:
        return dict.fromkeys([*first, *named])
    rest = sorted(drawn, key=lambda number: -shown.picture.dots[number].ties)
    return dict.fromkeys([*first, *named, *rest])


def _boxes(at: QPointF, width: float, height: float, away: float) -> list[QRectF]:
    """Where a name can stand: right, left, below, above."""
    middle, half = at.y() - height / 2, at.x() - width / 2
    return [
        QRectF(at.x() + away, middle, width, height),
        QRectF(at.x() - away - width, middle, width, height),
        QRectF(half, at.y() + away, width, height),
        QRectF(half, at.y() - away - height, width, height),
    ]


class _Cells:
    """Points by the cell they are in, so that a box finds those it would cover quickly."""

    def __init__(self, points: Iterable[QPointF], side: float) -> None:
        self._side = max(side, 1.0)
        self._points: dict[tuple[int, int], list[QPointF]] = {}
        for point in points:
            self._points.setdefault(self._cell(point.x(), point.y()), []).append(point)

    def covered(self, box: QRectF) -> int:
        """How many of them a box would cover."""
        left, top = self._cell(box.left(), box.top())
        right, bottom = self._cell(box.right(), box.bottom())
        return sum(
            box.contains(point)
            for column in range(left, right + 1)
            for row in range(top, bottom + 1)
            for point in self._points.get((column, row), ())
        )

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        return int(x // self._side), int(y // self._side)
