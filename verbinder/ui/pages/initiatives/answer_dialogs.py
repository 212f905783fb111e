"""Two short questions with a few answers each: what is done with an advice, and how a look back was.

Owns both forms and their writes.
"""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from verbinder.domain.initiative_views import CheckInView, Dossier
from verbinder.domain.initiatives import Decision
from verbinder.ui.pages.initiatives.fields import WriteDialog, day_field
from verbinder.ui.pages.organisations.form_fields import text_field
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Heading, Paragraph
from verbinder.usecases import stepping_back, stepping_plan


class DecideDialog(WriteDialog):
    """What we decide; the program advises, the verbinder decides."""

    def __init__(self, context: PageContext, dossier: Dossier, advice: str, parent: QWidget | None = None) -> None:
        super().__init__(context, "", width=440, parent=parent)
        self._number = dossier.id
        self.setWindowTitle(self.tr("What you do with it"))
        self.form.add_widget(Heading(dossier.name))
        self.form.add_widget(Paragraph(self.tr("The advice: {advice}").format(advice=advice), muted=True))
        self._group = QButtonGroup(self)
        self.choices = {
            Decision.FOLLOWED: QRadioButton(self.tr("I &do so")),
            Decision.OTHERWISE: QRadioButton(self.tr("I do &otherwise")),
            Decision.LATER: QRadioButton(self.tr("I &look again later")),
        }
        for button in self.choices.values():
            self._group.addButton(button)
            self.form.add_widget(button)
        self.choices[Decision.FOLLOWED].setChecked(True)
        self.note = text_field(3)
        self.form.add_row(self.tr("&What and why"), self.note)
        self.fit()
        self.choices[Decision.FOLLOWED].setFocus()

    @property
    def decision(self) -> Decision:
        """What is chosen; that Alt and its letter just pressed it counts."""
        pressed = next((each for each, button in self.choices.items() if button.isDown()), None)
        return pressed or next(each for each, button in self.choices.items() if button.isChecked())

    def write(self) -> None:
        """Keep it with today's advice."""
        stepping_back.decide(self.context.notebook, self._number, self.decision, self.note.toPlainText())


class CheckInDialog(WriteDialog):
    """How it goes since we left; `shown` is the look back that was planned, None for one that was not."""

    def __init__(
        self, context: PageContext, dossier: Dossier, shown: CheckInView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", width=440, parent=parent)
        self._number = dossier.id
        self._shown = shown
        self.setWindowTitle(self.tr("How does it go?"))
        self.form.add_widget(Heading(dossier.name))
        self._group = QButtonGroup(self)
        self.choices = {
            True: QRadioButton(self.tr("It &runs by itself")),
            False: QRadioButton(self.tr("It does not run by i&tself")),
            None: QRadioButton(self.tr("Nothing &clear")),
        }
        for button in self.choices.values():
            self._group.addButton(button)
            self.form.add_widget(button)
        runs = shown.runs if shown is not None and shown.done_on is not None else True
        self.choices[runs].setChecked(True)
        self.day = day_field(
            context,
            self.tr("Heard on"),
            (shown.done_on if shown is not None else None) or context.notebook.today(),
            optional=False,
        )
        self.note = text_field(3)
        self.note.setPlainText(shown.note if shown is not None else "")
        self.form.add_row(self.tr("&Heard on"), self.day)
        self.form.add_row(self.tr("&What you heard"), self.note)
        self.about = {"stepping_plan.in_future": self.day}
        self.fit()
        self.choices[runs].setFocus()

    @property
    def runs(self) -> bool | None:
        """What is chosen; that Alt and its letter just pressed it counts."""
        for answer, button in self.choices.items():
            if button.isDown():
                return answer
        return next(answer for answer, button in self.choices.items() if button.isChecked())

    def write(self) -> None:
        """Write down what was heard."""
        notebook, day, note = self.context.notebook, self.day.value(), self.note.toPlainText()
        if self._shown is not None:
            stepping_plan.check_in(notebook, self._shown.id, self.runs, note, done_on=day)
        else:
            stepping_plan.look_back(notebook, self._number, self.runs, note, done_on=day)
