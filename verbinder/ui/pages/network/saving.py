"""Saving the drawing as a picture: first whether names may be in it, then where to.

Owns the question, the file dialog and what is painted; without being asked no name leaves the notebook.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from verbinder.domain.exports import ExportKind
from verbinder.domain.network.ties import Kind
from verbinder.errors import UserError
from verbinder.ui import words
from verbinder.ui.design.tokens import LIGHT, Spacing, TypeRole
from verbinder.ui.dialogs.closing_row import closing_row
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_pictures
from verbinder.ui.dialogs.zip_password import ask_if_zip
from verbinder.ui.pages.network import legend, painting
from verbinder.ui.pages.network import names as name_painting
from verbinder.ui.pages.network.painting import PaintStyle
from verbinder.ui.pages.network.question import Shown
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Heading, Paragraph
from verbinder.ui.widgets.chart_picture import drawn
from verbinder.usecases import exports

SIZE = QSize(1400, 940)
#: How the picture is called within a zip.
INSIDE = "verbinder.png"


class SaveDialog(QDialog):
    """Asks whether names may be in the picture; no is what it begins with."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the drawing"))
        self.names = QCheckBox(self.tr("With the &names of people"))
        self.warning = Paragraph("")
        self.save = Button(self.tr("&Choose a file…"), "primary")
        self.names.toggled.connect(self._say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Save the drawing")))
        for widget in (self.names, self.warning):
            layout.addWidget(widget)
        layout.addLayout(closing_row(self, self.tr("Cancel"), self.save))
        self.setMinimumWidth(context.theme.space(420))
        self._say()

    def _say(self) -> None:
        if self.names.isChecked():
            text = self.tr(
                "Take care: the picture then tells who knows whom, and everybody who has the file can read it, unless "
                "you choose “Locked zip”. Show it only to people these residents would tell it themselves."
            )
        else:
            text = self.tr("Without names the picture shows how people are connected, and not who they are.")
        self.warning.setText(text)


class NetworkSaving(QObject):
    """Asks, then writes."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self, shown: Shown, title: str) -> SaveDialog:
        """Ask about names, then for a file; returns the first dialog, which is open."""
        dialog = SaveDialog(self._context, self._window)
        dialog.accepted.connect(lambda: self.ask_file(shown, title, names=dialog.names.isChecked()))
        dialog.open()
        return dialog

    def ask_file(self, shown: Shown, title: str, *, names: bool) -> QFileDialog:
        """Ask where the picture must go; returns the dialog, which is open."""
        kinds = {".png": self.tr("Picture (*.png)"), ".svg": self.tr("Drawing that can be enlarged (*.svg)")}
        if names:
            kinds[".zip"] = self.tr("Picture in a locked zip (*.zip)")
        return ask_where_to_save(
            self._window,
            self.tr("Save the drawing"),
            in_pictures(self.tr("network") + ".png"),
            kinds,
            lambda file: self.save_to(file, shown, title, names=names),
        )

    def save_to(self, file: Path, shown: Shown, title: str, *, names: bool) -> None:
        """Write the picture, in a zip that is locked when the place is one; when it cannot be done a banner says so."""
        ask_if_zip(self._context, file, lambda password: self._write(file, shown, title, password, names), self._window)

    def _write(self, file: Path, shown: Shown, title: str, password: str, names: bool) -> None:
        def write() -> None:
            with self._noted(shown, names=names):
                content = drawn(
                    file.suffix, SIZE, title, lambda painter: self._paint(painter, shown, title, with_names=names)
                )
                try:
                    exports.write(file, content, password, inside=INSIDE)
                except OSError as error:
                    raise UserError("chart.not_saved", name=file.name) from error

        if self._context.operations.attempt(write):
            said = self.tr("The drawing is in {file}, with names.") if names else self.tr("The drawing is in {file}.")
            self._context.messages.success(said.format(file=file.name))

    def _noted(self, shown: Shown, *, names: bool) -> AbstractContextManager[None]:
        """A drawing with names is written down among what left the notebook."""
        if not names:
            return nullcontext()
        return exports.leaving(self._context.notebook, ExportKind.NETWORK, _residents(shown))

    def _paint(self, painter: QPainter, shown: Shown, title: str, *, with_names: bool) -> None:
        theme = self._context.theme
        heading = theme.font(TypeRole.HEADING)
        style = PaintStyle(LIGHT, theme.font(TypeRole.SMALL), theme.text_scale, self.tr("we"))
        sheet = QRect(0, 0, SIZE.width(), SIZE.height())
        painter.fillRect(sheet, style.colour("surface_raised"))
        inner = QRectF(sheet).adjusted(Spacing.XL, Spacing.XL, -Spacing.XL, -Spacing.XL)
        painter.setFont(heading)
        painter.setPen(style.colour("text"))
        day = words.long_date(self._context.notebook.today())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, f"{title}, {day}")
        inner.setTop(inner.top() + QFontMetrics(heading).height() * 2)
        items = legend.items(shown)
        strip = legend.height(items, inner.width(), style)
        legend.paint(painter, items, QRectF(inner.left(), inner.bottom() - strip, inner.width(), strip), style)
        inner.setBottom(inner.bottom() - strip - Spacing.L)
        view = painting.fitting(shown, inner.adjusted(Spacing.L, Spacing.L, -Spacing.XXL * 2, -Spacing.L))
        painting.paint(painter, shown, view, inner, style)
        if with_names:
            name_painting.paint(painter, shown, view, inner, style)


def _residents(shown: Shown) -> int:
    return sum(dot.person.who.kind is Kind.RESIDENT for dot in shown.picture.dots)
