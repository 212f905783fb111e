"""Writes what can be painted to a file: SVG when the name ends so, PNG otherwise.

Owns the two formats; what is painted, and in which colours, is the owner's.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter

from verbinder.errors import UserError

#: A PNG has so many pixels per point, for paper.
SCALE = 2

Paint = Callable[[QPainter], None]


def save_picture(path: Path, size: QSize, title: str, paint: Paint) -> None:
    """Write a picture of this size; `title` is kept in an SVG. Raises `UserError("chart.not_saved")`."""
    write = _save_svg if path.suffix.lower() == ".svg" else _save_png
    if not write(path, size, title, paint):
        raise UserError("chart.not_saved", name=path.name)


def _save_png(path: Path, size: QSize, _title: str, paint: Paint) -> bool:
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image.save(str(path), "PNG")  # type: ignore[call-overload]


def _save_svg(path: Path, size: QSize, title: str, paint: Paint) -> bool:
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    paint(painter)
    return painter.end()
