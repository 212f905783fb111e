"""The drawing of the network one looks at: pulled, zoomed, pointed at; the same is in the table beside it.

Owns which part is seen and who is pointed at. It is painted once on a sheet; while it is pulled or zoomed that sheet
is moved, and painted anew when the hand rests, so that it stays smooth with thousands of people.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QMarginsF, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from verbinder.domain.network.ties import Who
from verbinder.domain.network_views import US
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Radius, Spacing, TypeRole
from verbinder.ui.pages.network import legend, names, painting
from verbinder.ui.pages.network.painting import PaintStyle, View
from verbinder.ui.pages.network.question import Shown
from verbinder.ui.pages.network.sheet import Sheet
from verbinder.ui.widgets.painting import paint_focus_ring

#: The sheet is painted anew when nothing moved for so long.
REST_MS = 90
STEP, LEAST_ZOOM, MOST_ZOOM = 1.25, 0.5, 60.0
#: So near a dot, in pixels, one points at it.
NEAR = 9.0
_MOVES = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class NetworkCanvas(QWidget):
    """Says `chosen` with the `Who` of a dot that was clicked, `opened` after a double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._marked: tuple[int, ...] = ()
        self._view = self._fitting = View(1.0, 0.0, 0.0)
        self._sheet = Sheet()
        self._pressed: QPointF | None = None
        self._pulled = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._paint_anew)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.fit)

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def shown(self) -> Shown | None:
        """What is drawn."""
        return self._shown

    @property
    def marked(self) -> tuple[Who, ...]:
        """Who have a ring around them."""
        return tuple(self._shown.picture.dots[number].person.who for number in self._marked) if self._shown else ()

    @property
    def zoom(self) -> float:
        """How much larger than fitting."""
        return self._view.scale / self._fitting.scale

    def show_picture(self, shown: Shown | None, description: str) -> None:
        """Draw this; of the same people the part that is seen stays. `description` is what a screen reader says."""
        same = self._shown is not None and shown is not None and self._shown.picture is shown.picture
        self._shown = shown
        self._marked = ()
        self.setAccessibleDescription(description)
        if not same or self.zoom <= 1.0:
            self.fit()
        else:
            self._paint_anew()

    def mark(self, people: Collection[Who], *, follow: bool = True) -> None:
        """Put a ring around these; with `follow` they come into sight."""
        if self._shown is None:
            return
        numbers = (self._shown.number_of.get(who) for who in people)
        self._marked = tuple(number for number in numbers if number is not None and self._shown.is_drawn(number))
        if follow and self._marked:
            self._bring_into_sight(self._marked[0])
        self.update()

    def place_of(self, who: Who) -> QPoint | None:
        """Where somebody stands in the widget, None when they are not drawn."""
        number = self._shown.number_of.get(who) if self._shown is not None else None
        if number is None or self._shown is None:
            return None
        dot = self._shown.picture.dots[number]
        return self._view.at(dot.x, dot.y).toPoint()

    def fit(self) -> None:
        """Show everything."""
        if self._shown is not None:
            self._fitting = self._view = painting.fitting(self._shown, self._sheet_rect().marginsRemoved(self._air()))
        self._paint_anew()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Larger or smaller."""
        wanted = min(max(self.zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        self._move_to(self._view.zoomed(wanted / self.zoom, around or self._sheet_rect().center()))

    # -- painting -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._theme.space(420), self._theme.space(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(160), self._theme.space(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        if self._shown is not None:
            self._sheet.paint(painter, self._shown, self._view, self._sheet_rect(), self.style_of())
            self._paint_marks(painter)
            names.paint(painter, self._shown, self._view, self._sheet_rect(), self.style_of(), self._marked)
            legend.paint(painter, legend.items(self._shown), self._legend_rect(), self.style_of())
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.MEDIUM, Radius.MEDIUM)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self._theme, Radius.MEDIUM)
        painter.end()

    def style_of(self) -> PaintStyle:
        """How it is painted in the theme in force."""
        theme = self._theme
        return PaintStyle(theme.colours, theme.font(TypeRole.SMALL), theme.text_scale, self.tr("we"))

    def _paint_marks(self, painter: QPainter) -> None:
        shown = self._shown
        if shown is None or not self._marked:
            return
        style = self.style_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._sheet_rect())
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in self._marked:
            dot = shown.picture.dots[number]
            radius = style.radius(self._view, shown.looks[number]) + 4
            painter.drawEllipse(self._view.at(dot.x, dot.y), radius, radius)
        painter.restore()

    def _paint_anew(self) -> None:
        self._rest.stop()
        self._sheet.forget()
        self.update()

    def _move_to(self, view: View) -> None:
        self._view = view
        self._rest.start()
        self.update()

    def _bring_into_sight(self, number: int) -> None:
        dot = self._shown.picture.dots[number] if self._shown is not None else None
        rect = self._sheet_rect().marginsRemoved(self._air())
        if dot is not None and not rect.contains(self._view.at(dot.x, dot.y)):
            self._move_to(self._view.moved(rect.center() - self._view.at(dot.x, dot.y)))

    def _sheet_rect(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1, 1, -1, -1 - self._legend_height())

    def _legend_rect(self) -> QRectF:
        side = self._theme.space(Spacing.M)
        return QRectF(side, self.height() - self._legend_height(), self.width() - 2 * side, self._legend_height())

    def _legend_height(self) -> float:
        if self._shown is None:
            return 0.0
        width = self.width() - 2 * self._theme.space(Spacing.M)
        return legend.height(legend.items(self._shown), width, self.style_of()) + Spacing.S

    def _air(self) -> QMarginsF:
        side = float(self._theme.space(Spacing.XL))
        return QMarginsF(side, side, side * 2, side)

    # -- mouse and keys -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed, self._pulled = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            by = event.position() - self._pressed
            if self._pulled or by.manhattanLength() > NEAR:
                self._pulled, self._pressed = True, event.position()
                self._move_to(self._view.moved(by))
        else:
            pointed = self._dot_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pulled:
            self._say(self.chosen, event.position())
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._say(self.opened, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None:
            by = self._theme.space(Spacing.XXL) * 2
            self._move_to(self._view.moved(QPointF(move[0] * by, move[1] * by)))
        elif event.text() in ("+", "="):
            self.zoom_by(STEP)
        elif event.text() == "-":
            self.zoom_by(1 / STEP)
        elif event.text() == "0" or event.key() == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(number) if number is not None else "", self)
            return True
        return super().event(event)

    def _told(self, number: int) -> str:
        dot = self._shown.picture.dots[number] if self._shown is not None else None
        if dot is None:
            return ""
        name = self.tr("we") if dot.person.who == US else dot.name or self.tr("somebody who wants to be left in peace")
        known = "" if dot.is_professional else self.tr("knows %n other(s) here", "", dot.ties)
        where = "" if dot.person.leave_alone else dot.person.where
        return "\n".join(part for part in (name, where, known) if part)

    def _say(self, signal: SignalInstance, at: QPointF) -> None:
        number = self._dot_at(at)
        if number is not None and self._shown is not None:
            signal.emit(self._shown.picture.dots[number].person.who)

    def _dot_at(self, at: QPointF) -> int | None:
        """The dot one points at, the nearest when several are."""
        shown = self._shown
        if shown is None or not self._sheet_rect().contains(at):
            return None
        x, y = (at.x() - self._view.left) / self._view.scale, (at.y() - self._view.top) / self._view.scale
        near = (NEAR / self._view.scale) ** 2
        best = None
        for number, dot in enumerate(shown.picture.dots):
            apart = (dot.x - x) ** 2 + (dot.y - y) ** 2
            if apart < near and shown.is_drawn(number):
                best, near = number, apart
        return best
