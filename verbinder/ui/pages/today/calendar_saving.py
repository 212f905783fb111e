"""Saving what has a day for a calendar: first whether names may be in it, then where to.

Owns the question, the file dialog and what is said afterwards; without being asked no name leaves the notebook.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.closing_row import closing_row
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_documents
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Heading, Paragraph
from verbinder.usecases import calendars
from verbinder.usecases.calendars import CalendarReport

WIDTH = 520


class CalendarDialog(QDialog):
    """Asks whether names may be in the calendar, and whether it must ring; no is what both begin with."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To your calendar"))
        self.names = QCheckBox(self.tr("With &names and what you promised"))
        self.alarm = QCheckBox(self.tr("With an &alarm at nine in the morning"))
        self.warning = Paragraph("", muted=True)
        self.save = Button(self.tr("&Choose a file…"), "primary")
        self.names.toggled.connect(lambda _on: self._say())
        about = Paragraph(
            self.tr(
                "Everything that has a day: promises, asking how an introduction went, looking back at initiatives "
                "and at agreements. Save it again later and your calendar changes what it has already."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle()))
        for widget in (about, self.names, self.alarm, self.warning):
            layout.addWidget(widget)
        layout.addLayout(closing_row(self, self.tr("Cancel"), self.save))
        self._say()
        fit(self, context.theme.space(WIDTH))

    def _say(self) -> None:
        if self.names.isChecked():
            text = self.tr(
                "Take care: a calendar often stands with another company on the internet, and shows itself on your "
                "phone. Everybody who sees it then reads who it is about."
            )
        else:
            text = self.tr("Without names your calendar says that there is something to do, and not for whom.")
        self.warning.setText(text)


class CalendarSaving(QObject):
    """Asks, then writes."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self) -> CalendarDialog:
        """Ask about names and an alarm, then for a file; returns the first dialog, which is open."""
        dialog = CalendarDialog(self._context, self._window)
        dialog.accepted.connect(lambda: self.ask_file(names=dialog.names.isChecked(), alarm=dialog.alarm.isChecked()))
        dialog.open()
        return dialog

    def ask_file(self, *, names: bool, alarm: bool) -> QFileDialog:
        """Ask where the calendar must go; returns the dialog, which is open."""
        return ask_where_to_save(
            self._window,
            self.tr("Save for your calendar"),
            in_documents(self.tr("calendar") + ".ics"),
            {".ics": self.tr("Calendar (*.ics)")},
            lambda file: self.save_to(file, names=names, alarm=alarm),
        )

    def save_to(self, file: Path, *, names: bool, alarm: bool) -> None:
        """Write the calendar; a refusal becomes a banner."""
        self._context.operations.job(
            calendars.export,
            self._context.notebook,
            file,
            names=names,
            alarm=alarm,
            language=self._context.messages.language,
            title=self.tr("Making the calendar…"),
            cancellable=False,
            on_done=self._done,
            owner=self,
        )

    def _done(self, report: CalendarReport) -> None:
        self._context.messages.success(report.told(self._context.messages.language))
