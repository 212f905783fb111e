"""A chart as a picture in a file, PNG or SVG, on light paper with its title above it.

Owns the sheet and the two formats; the strokes are the chart's own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from verbinder.errors import UserError
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import LIGHT, Spacing, TypeRole

WIDTH = 900
_SCALE = 2

#: Paints the chart into a rectangle.
Paint = Callable[[QPainter, QRect], object]


def save_picture(path: Path, title: str, height: int, paint: Paint, theme: Theme) -> None:
    """Write the chart, `height` high: `.svg` or, for any other ending, PNG.

    Raises `UserError("chart.not_saved")` when the file cannot be written.
    """
    title_height = QFontMetrics(theme.font(TypeRole.HEADING)).height() * 2
    size = QSize(WIDTH, title_height + height + 2 * Spacing.XL)

    def sheet(painter: QPainter) -> None:
        whole = QRect(0, 0, size.width(), size.height())
        painter.fillRect(whole, LIGHT.surface_raised)
        inner = whole.adjusted(Spacing.XL, Spacing.XL, -Spacing.XL, -Spacing.XL)
        painter.setFont(theme.font(TypeRole.HEADING))
        painter.setPen(LIGHT.text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        inner.setTop(inner.top() + title_height)
        paint(painter, inner)

    done = _save_svg(path, size, title, sheet) if path.suffix.lower() == ".svg" else _save_png(path, size, sheet)
    if not done:
        raise UserError("chart.not_saved", name=path.name)


def _save_png(path: Path, size: QSize, sheet: Callable[[QPainter], None]) -> bool:
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    sheet(painter)
    painter.end()
    return image.save(str(path), "PNG")  # type: ignore[call-overload]


def _save_svg(path: Path, size: QSize, title: str, sheet: Callable[[QPainter], None]) -> bool:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    sheet(painter)
    return painter.end()
