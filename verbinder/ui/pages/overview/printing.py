"""Prints a page of HTML to a PDF on A4.

Owns the paper: its size, its margins, its letters. What is on the page is made elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_POINTS = 10
_DOTS_PER_INCH = 300
_MARGIN_MM = 16


def pdf_of_html(html: str) -> bytes:
    """The PDF, as its bytes; nothing lies on the disk in between."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    writer.setCreator("Verbinder")
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans", _POINTS))
    document.setDocumentMargin(0)
    document.setHtml(html)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.documentLayout().setPaintDevice(writer)
    page = writer.pageLayout().paintRectPixels(_DOTS_PER_INCH)
    document.setPageSize(QSizeF(page.size()))
    document.print_(writer)
    kept.close()
    return bytes(kept.data().data())
