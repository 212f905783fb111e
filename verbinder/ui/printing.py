"""Makes a PDF of a page of HTML, on A4 or A5.

Owns the paper: its size, its margins, its letters and the number of the page. What is on the page is made elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from verbinder.domain.papers import Paper

_POINTS = {Paper.A4: 10, Paper.A5: 9}
_MARGIN_MM = {Paper.A4: 16, Paper.A5: 11}
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A5: QPageSize.PageSizeId.A5}
_DOTS_PER_INCH = 300
_NUMBER_POINTS = 8
_GREY = "#555555"


def pdf_of_html(html: str, paper: Paper = Paper.A4) -> bytes:
    """The PDF, as its bytes; nothing lies on the disk in between."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(_SIZES[paper]))
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM[paper]] * 4), QPageLayout.Unit.Millimeter)
    writer.setCreator("Verbinder")
    document = document_of_html(html, paper)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size()))
    _paint(document, writer)
    kept.close()
    return bytes(kept.data().data())


def document_of_html(html: str, paper: Paper = Paper.A4) -> QTextDocument:
    """The page in our letters, not yet cut into sheets."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans", _POINTS[paper]))
    document.setDocumentMargin(0)
    document.setHtml(html)
    return document


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    """Sheet after sheet; with a number in the margin when there are several."""
    size, count = document.pageSize(), document.pageCount()
    below = writer.pageLayout().marginsPixels(_DOTS_PER_INCH).bottom()
    painter = QPainter(writer)
    for page in range(count):
        if page:
            writer.newPage()
        part = QRectF(0, page * size.height(), size.width(), size.height())
        painter.save()
        painter.translate(0, -part.top())
        document.drawContents(painter, part)
        painter.restore()
        if count > 1:
            painter.setFont(QFont(document.defaultFont().family(), _NUMBER_POINTS))
            painter.setPen(QColor(_GREY))
            foot = QRectF(0, size.height(), size.width(), below / 2)
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{page + 1} / {count}")
    painter.end()
