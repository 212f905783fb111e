"""The strokes of the drawing: ties, and dots of seven looks.

Owns no state and knows no widget, so that the window and a saved picture are painted by the same strokes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF, QTransform

from verbinder.ui.design.tokens import Colours
from verbinder.ui.pages.network.question import Look, Shown

#: With more ties than this smooth edges cost more than one sees of them.
MOST_SMOOTH = 6_000
#: With more than this, lines that let others through would take four times as long to paint as plain ones.
MOST_THROUGH = 12_000
#: Radius of a dot as part of a tie, and its bounds in pixels at text scale 1.0.
RADIUS, LEAST, MOST = 0.17, 2.2, 7.0
_SIZES = {Look.QUIET: 0.8, Look.ALONE: 1.35, Look.BRIDGE: 1.6, Look.PERSON: 2.0, Look.ASSOCIATION: 1.5}


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the drawing is seen: so many pixels per tie, and where its corner stands."""

    scale: float
    left: float
    top: float

    def at(self, x: float, y: float) -> QPointF:
        """A place of the drawing in pixels."""
        return QPointF(x * self.scale + self.left, y * self.scale + self.top)

    def zoomed(self, factor: float, around: QPointF) -> View:
        """Larger or smaller, with what is under `around` staying there."""
        left = around.x() - (around.x() - self.left) * factor
        top = around.y() - (around.y() - self.top) * factor
        return View(self.scale * factor, left, top)

    def moved(self, by: QPointF) -> View:
        """The sheet pulled aside."""
        return View(self.scale, self.left + by.x(), self.top + by.y())


@dataclass(frozen=True, slots=True)
class PaintStyle:
    """Colours and fonts; `growth` is the text scale, `us` what we ourselves are called."""

    colours: Colours
    font: QFont
    growth: float = 1.0
    us: str = ""

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        colour = QColor(getattr(self.colours, role))
        colour.setAlphaF(alpha)
        return colour

    def mixed(self, role: str, part: float) -> QColor:
        """So much of a colour on the surface, as one colour that lets nothing through."""
        over, under = QColor(getattr(self.colours, role)), QColor(self.colours.surface)
        pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
        return QColor(*(round(one * part + other * (1 - part)) for one, other in pairs))

    def radius(self, view: View, look: Look) -> float:
        """How large a dot is, in pixels."""
        plain = min(max(RADIUS * view.scale, LEAST), MOST) * (0.6 + 0.4 * self.growth)
        return plain * _SIZES.get(look, 1.0)


def fitting(shown: Shown, rect: QRectF) -> View:
    """The view in which everything that is drawn fits."""
    places = [dot for number, dot in enumerate(shown.picture.dots) if shown.is_drawn(number)]
    if not places:
        return View(1.0, rect.left(), rect.top())
    left, right = min(dot.x for dot in places), max(dot.x for dot in places)
    top, bottom = min(dot.y for dot in places), max(dot.y for dot in places)
    across, down = max(right - left, 1e-6), max(bottom - top, 1e-6)
    scale = min(rect.width() / across, rect.height() / down, 90.0)
    x = rect.center().x() - (left + right) / 2 * scale
    y = rect.center().y() - (top + bottom) / 2 * scale
    return View(scale, x, y)


def paint(painter: QPainter, shown: Shown, view: View, rect: QRectF, style: PaintStyle) -> None:
    """Paint ties and dots inside `rect`; names are painted over it, see `names.paint`."""
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(shown.picture.ties) <= MOST_SMOOTH)
    _paint_ties(painter, shown, view, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_dots(painter, shown, view, rect, style)
    painter.restore()


def paint_dot(painter: QPainter, look: Look, at: QPointF, radius: float, style: PaintStyle) -> None:
    """One dot of a look: round and full, a ring, a diamond or a square."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look is Look.ALONE:
        painter.setPen(QPen(style.colour("warm"), max(1.6, radius * 0.4)))
        painter.drawEllipse(at, radius, radius)
        return
    if look is Look.PROFESSIONAL:
        painter.setPen(QPen(style.colour("text_muted"), 1.6))
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        return
    painter.setPen(QPen(style.colour("surface_raised"), 1))
    if look is Look.ASSOCIATION:
        painter.setBrush(style.colour("info"))
        points = [QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)]
        painter.drawPolygon(QPolygonF([at + point for point in points]))
        return
    painter.setBrush(style.colour(_FILLS[look]))
    painter.drawEllipse(at, radius, radius)


_FILLS = {Look.QUIET: "border_strong", Look.JOINED: "accent", Look.BRIDGE: "warm", Look.PERSON: "warm"}


def _paint_ties(painter: QPainter, shown: Shown, view: View, style: PaintStyle) -> None:
    dots = shown.picture.dots
    plain: list[QLineF] = []
    strong: list[QLineF] = []
    ours: list[QLineF] = []
    for number, tie in enumerate(shown.picture.ties):
        if number in shown.hidden:
            continue
        one, other = dots[tie.one], dots[tie.other]
        line = QLineF(one.x, one.y, other.x, other.y)
        (ours if tie.with_professional else strong if number in shown.strong else plain).append(line)
    painter.save()
    painter.setTransform(QTransform(view.scale, 0, 0, view.scale, view.left, view.top), combine=True)
    faint = 0.85 if len(plain) < 400 else 0.55 if len(plain) < 4_000 else 0.3
    through = len(plain) < MOST_THROUGH
    lines = (
        (plain, QPen((style.colour if through else style.mixed)("border_strong", faint * 0.7), 1)),
        (
            ours,
            QPen(
                style.colour("text_muted", 0.2 if len(ours) > 200 else 0.35 if len(ours) > 30 else 0.55),
                1,
                Qt.PenStyle.DashLine,
            ),
        ),
        (strong, QPen(style.colour("warm"), 2.4)),
    )
    for drawn, pen in lines:
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(drawn)
    painter.restore()


def _paint_dots(painter: QPainter, shown: Shown, view: View, rect: QRectF, style: PaintStyle) -> None:
    seen = rect.adjusted(-MOST * 3, -MOST * 3, MOST * 3, MOST * 3)
    order = (Look.QUIET, Look.JOINED, Look.PROFESSIONAL, Look.ASSOCIATION, Look.ALONE, Look.BRIDGE, Look.PERSON)
    places: dict[Look, list[tuple[QPointF, int]]] = {look: [] for look in order}
    for number, dot in enumerate(shown.picture.dots):
        at = view.at(dot.x, dot.y)
        if shown.is_drawn(number) and seen.contains(at):
            places[shown.looks[number]].append((at, dot.cut_off))
    for look in order:
        radius = style.radius(view, look)
        for at, cut_off in places[look]:
            larger = 1 + min(math.log2(1 + cut_off), 8) * 0.1 if look is Look.BRIDGE else 1
            paint_dot(painter, look, at, radius * larger, style)
