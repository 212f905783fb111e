"""A chart as a picture in a file, PNG or SVG, on light paper with its title above it.

Owns the sheet and the two formats; the strokes are the chart's own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from verbinder import atomic_file
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

    save_sheet(path, size, title, sheet)


def save_sheet(path: Path, size: QSize, title: str, sheet: Callable[[QPainter], None]) -> None:
    """Write a sheet that paints itself whole; `title` is kept in an SVG. Raises `UserError("chart.not_saved")`."""
    try:
        atomic_file.write_bytes(path, drawn(path.suffix, size, title, sheet))
    except OSError as error:
        raise UserError("chart.not_saved", name=path.name) from error


def drawn(ending: str, size: QSize, title: str, sheet: Callable[[QPainter], None]) -> bytes:
    """A sheet as a file with this ending: `.svg` or, for any other, PNG."""
    return _svg(size, title, sheet) if ending.lower() == ".svg" else _png(size, sheet)


def _png(size: QSize, sheet: Callable[[QPainter], None]) -> bytes:
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    painter = QPainter(image)
    sheet(painter)
    painter.end()
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes str here
    return bytes(buffer.data().data())


def _svg(size: QSize, title: str, sheet: Callable[[QPainter], None]) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    sheet(painter)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
