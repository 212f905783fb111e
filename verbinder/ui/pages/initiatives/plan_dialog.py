"""The plan to step back: the day, what is handed to whom, and when we ask again how it goes.

Owns the form and its write.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from verbinder.capture import Candidate
from verbinder.domain.initiative_views import Dossier, HandOverView
from verbinder.domain.stepping_plan import CHECK_IN_MONTHS, HandOverFields, PlanFields, check_in_days
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.initiatives.fields import WriteDialog, day_field, resident_field
from verbinder.ui.pages.organisations.form_fields import beside
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, Heading, IconButton
from verbinder.usecases import stepping_plan


class HandOverLine(QWidget):
    """What goes over, to whom, and a button to take the line away."""

    remove_wanted = Signal(object)

    def __init__(self, context: PageContext, shown: HandOverView | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.what = QLineEdit(shown.what if shown is not None else "")
        self.what.setPlaceholderText(self.tr("the key, the money, the calling round"))
        self.what.setAccessibleName(self.tr("What goes over"))
        self.whom = resident_field(context)
        self.whom.setPlaceholderText(self.tr("to whom"))
        self.whom.setAccessibleName(self.tr("To whom"))
        if shown is not None and shown.who is not None:
            self.whom.set_chosen(Candidate(shown.who.number, shown.who.name))
        elif shown is not None:
            self.whom.setText(shown.to_whom)
        self.remove_button = IconButton("delete", self.tr("Take this line away"), theme=context.theme)
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.what, 3)
        layout.addWidget(self.whom, 2)
        layout.addWidget(self.remove_button)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.what.text().strip() and not self.whom.text().strip()

    def fields(self) -> HandOverFields:
        """What is filled in; a name nobody has is kept as a name."""
        chosen = self.whom.chosen
        return HandOverFields(
            what=self.what.text(),
            to_whom="" if chosen is not None else self.whom.text(),
            resident_id=chosen.id if chosen is not None else None,
            done_on=self._shown.done_on if self._shown is not None else None,
            id=self._shown.id if self._shown is not None else None,
        )


class PlanDialog(WriteDialog):
    """For the first plan and for every change of it."""

    def __init__(self, context: PageContext, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(context, "", width=580, parent=parent)
        self._dossier = dossier
        self.setWindowTitle(self.tr("Stepping back from {name}").format(name=dossier.name))
        self.left_on = day_field(context, self.tr("The day we leave"), dossier.left_on)
        self.lines: list[HandOverLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.S)
        self.another = Button(self.tr("&Another hand-over"), "quiet", icon="add", theme=context.theme)
        self.another.clicked.connect(self._add_and_go)
        planned = [each.planned_on for each in dossier.check_ins if each.done_on is None]
        self.looks = [day_field(context, self.tr("Look back")) for _ in range(max(len(CHECK_IN_MONTHS), len(planned)))]
        for field, day in zip(self.looks, sorted(planned), strict=False):
            field.set_value(day)
        self._lay_out()
        for each in dossier.hand_overs:
            self._add(each)
        if not self.lines:
            self._add(None)
        self.left_on.date_changed.connect(self._propose)
        self.about = {
            "stepping_plan.before_it_began": self.left_on,
            "stepping_plan.look_back_too_early": self.looks[0],
        }
        self.fit()
        self.left_on.setFocus()

    def _lay_out(self) -> None:
        form = self.form
        form.add_row(
            self.tr("The day we &leave"),
            self.left_on,
            help_text=self.tr("Tell it to the group. Delete empties it: then we do not leave."),
        )
        form.add_widget(Heading(self.tr("What we hand over"), TypeRole.SUBHEADING))
        room = QWidget()
        room.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        form.add_widget(room)
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        form.add_widget(buttons)
        form.add_widget(Heading(self.tr("When you ask how it goes"), TypeRole.SUBHEADING))
        rows = [
            form.add_row(self.tr("Look back {number}").format(number=f"&{number}"), field)
            for number, field in enumerate(self.looks, 1)
        ]
        beside(form, self.context, *((row, 1) for row in rows))

    def _add(self, shown: HandOverView | None) -> HandOverLine:
        line = HandOverLine(self.context, shown)
        line.remove_wanted.connect(self._drop)
        self.lines.append(line)
        self._lines.addWidget(line)
        return line

    def _add_and_go(self) -> None:
        self._add(None).what.setFocus()
        self.grow()

    def _drop(self, line: HandOverLine) -> None:
        self.lines.remove(line)
        self.another.setFocus()
        line.hide()
        line.deleteLater()

    def _propose(self, day: date | None) -> None:
        """The usual looks back after this day; one may still choose other days."""
        usual = check_in_days(day) if day is not None else ()
        for number, field in enumerate(self.looks):
            field.set_value(usual[number] if number < len(usual) else None)

    def write(self) -> None:
        """Keep the plan."""
        left_on = self.left_on.value()
        days = tuple(day for field in self.looks if (day := field.value()) is not None)
        stepping_plan.plan(
            self.context.notebook,
            self._dossier.id,
            PlanFields(
                left_on=left_on,
                hand_overs=tuple(line.fields() for line in self.lines if not line.is_empty),
                check_ins=days if left_on is not None else (),
            ),
        )
