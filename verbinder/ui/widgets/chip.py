"""One chip: a kind, a text, and whether the program is sure of it.

Owns the painting of a chip; keys and lists of chips are the row's. Also painted without a widget, in lists.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from verbinder.ui.design.icons import kind_icon, paint_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import MINIMUM_TARGET, Radius, Spacing
from verbinder.ui.widgets.kinds import kind_label
from verbinder.ui.widgets.painting import paint_focus_ring

# Room for the focus ring around a chip.
RING = 3
_MOST_CHARACTERS = 44


@dataclass(frozen=True, slots=True)
class ChipData:
    """What a chip shows; `uncertain` is drawn dashed with a question mark, `light` without colour: nobody typed it."""

    kind: str
    text: str
    uncertain: bool = False
    tooltip: str = ""
    light: bool = False


def chip_size(data: ChipData, theme: Theme, *, removable: bool = False) -> QSize:
    """The size a chip needs, without room for a focus ring."""
    metrics = QFontMetrics(theme.font())
    height = max(metrics.height() + theme.space(6), theme.space(MINIMUM_TARGET))
    side = _icon_side(metrics)
    text_width = min(metrics.horizontalAdvance(_shown(data)), metrics.averageCharWidth() * _MOST_CHARACTERS)
    width = theme.space(Spacing.S) * 2 + side + theme.space(Spacing.XS) + text_width + 2
    if removable:
        width += side + theme.space(Spacing.XS)
    return QSize(width, height)


def paint_chip(painter: QPainter, rect: QRect, data: ChipData, theme: Theme, *, removable: bool = False) -> None:
    """Paints a chip into `rect`, its text cut with … when there is not enough room."""
    colours = theme.colours.chip(data.kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("border_strong") if data.light else QColor(colours.edge), 1.5 if data.uncertain else 1)
    if data.uncertain:
        pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface_raised") if data.uncertain or data.light else QColor(colours.fill))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), Radius.MEDIUM, Radius.MEDIUM)
    ink = theme.colour("text_muted") if data.light else QColor(colours.ink)
    painter.setFont(theme.font())
    metrics = QFontMetrics(theme.font())
    side = _icon_side(metrics)
    inner = rect.adjusted(theme.space(Spacing.S), 0, -theme.space(Spacing.S), 0)
    top = rect.center().y() - side // 2 + 1
    paint_icon(painter, kind_icon(data.kind), ink, QRect(inner.left(), top, side, side))
    inner.setLeft(inner.left() + side + theme.space(Spacing.XS))
    if removable:
        paint_icon(painter, "close", ink, _cross(rect, theme))
        inner.setRight(_cross(rect, theme).left() - theme.space(Spacing.XS))
    painter.setPen(ink)
    text = metrics.elidedText(_shown(data), Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def _shown(data: ChipData) -> str:
    text = " ".join(data.text.split())
    return f"{text} ?" if data.uncertain else text


def _icon_side(metrics: QFontMetrics) -> int:
    return max(14, round(metrics.height() * 0.85))


def _cross(rect: QRect, theme: Theme) -> QRect:
    side = round(_icon_side(QFontMetrics(theme.font())) * 0.8)
    left = rect.right() - theme.space(Spacing.S) - side + 2
    return QRect(QPoint(left, rect.center().y() - side // 2 + 1), QSize(side, side))


class Chip(QAbstractButton):
    """A chip as a widget; its keys go to the row it stands in."""

    remove_pressed = Signal()
    edit_pressed = Signal()

    def __init__(self, data: ChipData, *, theme: Theme, removable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._removable = removable
        self.data = data
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # A long text is cut in a narrow window; a button by itself would rather widen the window.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_data(data)
        theme.changed.connect(self._restyle)

    def set_data(self, data: ChipData) -> None:
        """Shows something else in the same chip, so that the focus stays while one types."""
        self.data = data
        label = kind_label(data.kind)
        if data.uncertain:
            name = self.tr("{kind}: {text}, not certain")
        else:
            name = self.tr("{kind}: {text}")
        self.setAccessibleName(name.format(kind=label, text=data.text))
        self.setToolTip(data.tooltip or f"{label}: {data.text}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.data, self._theme, removable=self._removable) + QSize(2 * RING, 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.space(64), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = self.rect().adjusted(RING, RING, -RING, -RING)
        paint_chip(painter, inner, self.data, self._theme, removable=self._removable)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), self._theme, Radius.MEDIUM + 2)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button would eat the space bar and the arrows; here the row gives them their meaning.
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The part that closes is as high as the chip: a larger target than the cross itself.
        zone = _cross(self.rect(), self._theme).left() - self._theme.space(Spacing.XS)
        if self._removable and event.position().x() >= zone and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.remove_pressed.emit()
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_pressed.emit()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
