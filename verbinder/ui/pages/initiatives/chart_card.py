"""The card with the line of time: the chart, what one is at in words, what its signs mean, and saving it.

Owns the words; every fact of the chart stands in the list of what happened too.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from verbinder.domain.exports import ExportKind
from verbinder.domain.initiative_views import ActivityView, Dossier
from verbinder.ui import words
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.dialogs.where_to_save import ask_where_to_save, in_pictures
from verbinder.ui.pages.initiatives.activity_words import ActivityWords
from verbinder.ui.pages.initiatives.dossier_card import capital
from verbinder.ui.pages.initiatives.lead_chart import LeadChart
from verbinder.ui.pages.initiatives.lead_marks import Lead, Picture, counted, picture_of
from verbinder.ui.pages.initiatives.lead_painting import Words
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Card, Paragraph
from verbinder.usecases import exports


class ChartCard(Card):
    """`activity_wanted` is Enter on a mark, with the id of that activity."""

    activity_wanted = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who led, and when you were there"), parent=parent)
        self._context = context
        self._says = ActivityWords(context, self)
        self._dossier: Dossier | None = None
        self._in_order: list[ActivityView] = []
        self.chart = LeadChart(theme=context.theme)
        self.at = Paragraph()
        self.summary = Paragraph(muted=True, role=TypeRole.SMALL)
        self.legend = Paragraph(muted=True, role=TypeRole.SMALL)
        self.save_button = Button(self.tr("Save as a picture…"), icon="export", theme=context.theme)
        self.save_button.clicked.connect(self.ask)
        for widget in (self.chart, self.at, self.summary, self.legend):
            self.add(widget)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.chart.walked.connect(self._say_at)
        self.chart.chosen.connect(lambda index: self.activity_wanted.emit(self._in_order[index].id))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the times of an initiative; hidden while there are none."""
        same = self._dossier is not None and self._dossier.id == dossier.id
        self._dossier = dossier
        today = self._context.notebook.today()
        picture = picture_of(dossier, today, self._spoken)
        self._in_order = sorted(dossier.activities, key=lambda each: each.on_date)
        summary = self._summary(picture)
        title = self.tr("Who led at {name}").format(name=dossier.name)
        said = self._words(picture)
        self.chart.show_picture(picture, said, title=title, summary=summary, same=same)
        self.summary.setText(summary)
        walk = self.tr("With the arrows you go along them.")
        self.legend.setText(f"{said.legend} {walk}")
        self._say_at(self.chart.current_index)
        self.setVisible(bool(picture.marks))

    def ask(self) -> QFileDialog:
        """Ask where the picture must go; returns the dialog, which is open."""
        return ask_where_to_save(
            self.window(),
            self.tr("Save as a picture"),
            in_pictures(self.tr("who led") + ".png"),
            {".png": self.tr("Picture (*.png)"), ".svg": self.tr("Drawing that scales (*.svg)")},
            self.save_to,
        )

    def save_to(self, file: Path) -> None:
        """Write the picture; a refusal becomes a banner."""

        def write() -> None:
            with exports.leaving(self._context.notebook, ExportKind.CHART, 0):
                self.chart.save(file)

        if self._context.operations.attempt(write):
            self._context.messages.success(self.tr("The picture is in {file}.").format(file=file.name))

    def _say_at(self, index: int) -> None:
        marks = self.chart.picture.marks
        self.at.setText(marks[index].spoken if 0 <= index < len(marks) else "")

    def _spoken(self, each: ActivityView) -> str:
        return self._says.whole(each, capital(self._day(each.on_date)))

    def _summary(self, picture: Picture) -> str:
        """How often who led, in words: what one sees at a glance."""
        count = counted(picture.marks)
        lanes = self._lanes()
        told = ", ".join(f"{lanes[lead].lower()} {count[lead]}" for lead in Lead if count[lead])
        return self.tr("Led, of {all} times: {told}.").format(all=len(picture.marks), told=told)

    def _words(self, picture: Picture) -> Words:
        left = ""
        if picture.left is not None:
            said = self.tr("you left {day}") if picture.left <= picture.today else self.tr("you leave {day}")
            left = said.format(day=self._day(picture.left))
        months = {
            number: QLocale().monthName(number, QLocale.FormatType.ShortFormat).rstrip(".") for number in range(1, 13)
        }
        legend = self.tr("Full: you were there. Open: you were not. Dotted: not known.")
        if picture.step_ins:
            legend = " ".join((legend, self.tr("Coloured: you stepped in.")))
        return Words(self._lanes(), left, months, legend)

    def _lanes(self) -> dict[Lead, str]:
        return {
            Lead.RESIDENTS: self.tr("Residents"),
            Lead.TOGETHER: self.tr("Together"),
            Lead.US: self.tr("You"),
            Lead.ORGANISATION: self.tr("Organisation"),
            Lead.UNKNOWN: self.tr("Not known"),
        }

    def _day(self, day: date) -> str:
        return words.day_words(day, self._context.notebook.today())
