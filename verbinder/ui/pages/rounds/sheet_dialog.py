"""Asks what a round sheet must be of: which streets, on what paper, with names or with initials.

Owns the fields and what is said beside them before anything leaves; writing is `sheet_saving`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QVBoxLayout,
    QWidget,
)

from verbinder.domain.papers import Paper
from verbinder.domain.round_sheets import SheetFigures
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.closing_row import closing_row
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.rounds.street_choice import StreetChoice
from verbinder.ui.pages.rounds.two_columns import two_columns
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets import Button, DateField, Heading, LabelledForm, Paragraph
from verbinder.usecases import round_sheets, streets
from verbinder.usecases.round_sheets import Wanted

#: Below this width (at text scale 1.0) the parts stand under each other.
NARROW = 860
WIDE, HIGH = 1080, 660


class SheetDialog(QDialog):
    """Begins with `wanted`; what it became is in `wanted` and `paper`. Ctrl+Enter goes on from anywhere."""

    def __init__(self, context: PageContext, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._begun = wanted
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Round sheet"))
        self._every = context.operations.run(streets.all_streets, context.notebook) or ()
        self.streets = StreetChoice(
            self._every, wanted.street_ids or (), today=context.notebook.today(), theme=context.theme
        )
        self.day = DateField(theme=context.theme, name=self.tr("Day"), today=context.notebook.today)
        self.day.set_value(wanted.on_date)
        self.paper_size = QComboBox()
        self.paper_size.addItem(self.tr("A5, half a sheet"), Paper.A5)
        self.paper_size.addItem(self.tr("A4, a whole sheet"), Paper.A4)
        self.initials = QCheckBox(self.tr("&Initials instead of names"))
        self.initials.setChecked(wanted.initials)
        self.notes = QCheckBox(self.tr("With what people said &last"))
        self.notes.setChecked(wanted.notes)
        self.area = QComboBox()
        for row in context.operations.run(streets.neighbourhoods, context.notebook) or ():
            if row.streets:
                self.area.addItem(row.name, row.id)
        self.add_area = Button(self.tr("&Add its streets"))
        self.figures = Paragraph("")
        self.warning = Paragraph("", muted=True)
        self.save = Button(self.tr("&Choose a file…"), "primary")
        guard = WheelGuard(self)
        for box in (self.paper_size, self.area):
            guard.guard(box)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._lay_out()
        self.streets.changed.connect(self._look)
        self.day.date_changed.connect(lambda _day: self._look())
        self.initials.toggled.connect(lambda _on: self._say())
        self.add_area.clicked.connect(self._add_area)
        self._say()
        self._look()
        screen = self.screen()
        self.resize(min(WIDE, screen.availableGeometry().width() - Spacing.XXL) if screen else WIDE, HIGH)
        self.streets.search.setFocus()

    @property
    def wanted(self) -> Wanted:
        """What was asked for; the name and the company of a round stay with it while its streets do."""
        ids = self.streets.street_ids
        same = ids == (self._begun.street_ids or ())
        return replace(
            self._begun,
            street_ids=ids or None,
            on_date=self.day.value() or self._begun.on_date,
            title=self._begun.title if same else "",
            initials=self.initials.isChecked(),
            notes=self.notes.isChecked(),
        )

    @property
    def paper(self) -> Paper:
        """On what paper."""
        return Paper(self.paper_size.currentData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.space(NARROW)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.streets.stack(stacked=narrow)

    # -- what is said -------------------------------------------------------------------------------------------

    def _look(self) -> None:
        asked = self.wanted
        self._context.operations.job(
            round_sheets.look,
            self._context.notebook,
            asked,
            cancellable=False,
            # What was looked at may be chosen no longer.
            on_done=lambda found: self._tell(found) if asked == self.wanted else None,
            owner=self,
        )

    def _tell(self, found: SheetFigures) -> None:
        told = round_sheets.told(found, self._context.messages.language)
        if not self.streets.street_ids:
            told = self.tr("Every street where something waits: {figures}").format(figures=told)
        self.figures.setText(told)

    def _say(self) -> None:
        if self.initials.isChecked():
            text = self.tr(
                "Names become initials, also in what you wrote. A name of somebody who is not in the notebook stays. "
                "Who wants to be left in peace never stands on the sheet."
            )
        else:
            text = self.tr(
                "Take care: the sheet then tells who lives where and what they said, to everybody who finds it. "
                "Who wants to be left in peace never stands on it."
            )
        self.warning.setText(text)

    def _add_area(self) -> None:
        chosen = self.area.currentData()
        self.streets.add_all(street.id for street in self._every if street.neighbourhood_id == chosen)

    # -- where things stand -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = LabelledForm()
        form.add_row(self.tr("&Day"), self.day)
        form.add_row(self.tr("&Paper"), self.paper_size)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(Spacing.M)
        for widget in (form, self.initials, self.notes, self.warning):
            left.addWidget(widget)
        if self.area.count():
            area = LabelledForm()
            area.add_row(self.tr("A whole &neighbourhood"), self.area)
            left.addWidget(area)
            left.addWidget(self.add_area, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right.setSpacing(Spacing.S)
        right.addWidget(self.streets, 1)
        right.addSpacing(Spacing.S)
        right.addWidget(Heading(self.tr("On the sheet"), TypeRole.SUBHEADING))
        right.addWidget(self.figures)
        scroll, self._columns = two_columns(right, left, share=(3, 2))
        buttons = closing_row(self, self.tr("Cancel"), self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.windowTitle()))
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
