"""Icons: our own line drawings from `resources/icons`, painted in the colours of the theme at any size.

Owns reading and recolouring; must not choose where an icon stands. QtSvg is loaded with the first icon.
"""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from verbinder import assets
from verbinder.ui.design.palette import blend
from verbinder.ui.design.theme import Theme

_LOG = logging.getLogger(__name__)

# The drawing that stands for a kind of chip or entry.
KIND_ICONS = {
    "person": "person",
    "talent": "talent",
    "interest": "interest",
    "need": "need",
    "experience": "experience",
    "follow_up": "follow-up",
    "signal": "signal",
    "street": "street",
    "place": "places",
    "setting": "door",
    "outcome": "check",
    "tag": "tag",
    "date": "calendar",
    "organisation": "organisations",
    "initiative": "initiatives",
    "led_by": "person",
    "presence": "eye",
    "note": "note",
    "resident": "person",
    "contact": "note",
    "introduction": "introduction",
    "page": "chevron-right",
    "action": "chevron-right",
}


def kind_icon(kind: str) -> str:
    """The name of the icon for a kind; a kind of one's own gets the tag."""
    return KIND_ICONS.get(kind, "tag")


@lru_cache(maxsize=128)
def drawing(name: str) -> str:
    """The SVG text of an icon; raises `FileNotFoundError` for a name that we did not draw."""
    return assets.read_text(f"icons/{name}.svg")


def pixmap(name: str, colour: QColor, size: QSize, scale: float = 1.0) -> QPixmap:
    """An icon in one colour, `size` logical pixels, sharp at the device pixel ratio `scale`.

    An unknown name gives nothing to see and a line in the log: an exception inside painting would end Qt.
    """
    pixels = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    key = f"verbinder/{name}/{colour.rgba():08x}/{pixels.width()}x{pixels.height()}@{scale}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = QPixmap(pixels)
    made.fill(Qt.GlobalColor.transparent)
    try:
        text = drawing(name)
    except FileNotFoundError:
        _LOG.error("there is no drawing named %r", name)
        return made
    painter = QPainter(made)
    _draw(painter, text, colour, QRectF(0, 0, pixels.width(), pixels.height()))
    painter.end()
    made.setDevicePixelRatio(scale)
    QPixmapCache.insert(key, made)
    return made


def paint_icon(painter: QPainter, name: str, colour: QColor, rect: QRect) -> None:
    """Paints an icon into a rectangle of logical pixels, as sharp as the painter's device."""
    device = painter.device()
    scale = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(rect.topLeft(), pixmap(name, colour, rect.size(), scale))


def _draw(painter: QPainter, text: str, colour: QColor, rect: QRectF) -> None:
    from PySide6.QtSvg import QSvgRenderer

    side = min(rect.width(), rect.height())
    square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    coloured = text.replace("currentColor", colour.name())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, square)


class _ThemedIconEngine(QIconEngine):
    """Asks the theme for its colour at every painting, so that icons follow the theme by themselves."""

    def __init__(self, name: str, theme: Theme, colour: str) -> None:
        super().__init__()
        self._name = name
        self._theme = theme
        self._colour = colour

    def _colour_for(self, mode: QIcon.Mode) -> QColor:
        colours = self._theme.colours
        if mode == QIcon.Mode.Disabled:
            return blend(colours.text_muted, colours.surface, 0.5)
        if mode == QIcon.Mode.Selected:
            return QColor(colours.on_accent)
        return QColor(getattr(colours, self._colour))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        device = painter.device()
        scale = device.devicePixelRatio() if device is not None else 1.0
        side = min(rect.width(), rect.height())
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._colour_for(mode), QSize(side, side), scale))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._colour_for(mode), size)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since Qt 6.8 the size is in logical pixels here.
        return pixmap(self._name, self._colour_for(mode), size, scale)

    def clone(self) -> QIconEngine:
        return _ThemedIconEngine(self._name, self._theme, self._colour)

    def key(self) -> str:
        return "verbinder"


def icon(name: str, theme: Theme, colour: str = "text") -> QIcon:
    """The icon `name` in the colour role `colour` of `Colours`; disabled it fades, selected it turns light.

    Raises `FileNotFoundError` for a name that we did not draw.
    """
    drawing(name)
    return QIcon(_ThemedIconEngine(name, theme, colour))


def application_icon(theme: Theme) -> QIcon:
    """The mark of the program on a tile of the accent colour, for windows and the task bar."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        tile = QPixmap(side, side)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(tile.rect(), side * 0.22, side * 0.22)
        inset = round(side * 0.14)
        mark = QRectF(tile.rect().adjusted(inset, inset, -inset, -inset))
        _draw(painter, drawing("logo"), theme.colour("on_accent"), mark)
        painter.end()
        made.addPixmap(tile)
    return made
