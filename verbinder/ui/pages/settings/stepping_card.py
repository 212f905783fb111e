"""From how much on the advice to step back says what it says: the numbers one may want otherwise, kept in the notebook.

Owns the fields; the rules and every other threshold are the domain's (docs/choices.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.settings.threshold_fields import ThresholdField
from verbinder.ui.pages.settings.thresholds_dialog import ThresholdsDialog, any_unusual
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import choices


class SteppingCard(Card):
    """The thresholds most would want to look at, and a way to all of them."""

    def __init__(self, context: PageContext, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Stepping back"))
        self._each = {name: ThresholdField(name, self) for name in self._texts()}
        self.fields = {name: each.field for name, each in self._each.items()}
        guard.guard(*self.fields.values())
        self.all_button = Button(self.tr("All thresholds…"))
        self.usual_button = Button(self.tr("Everything as usual again"), "quiet")
        form = LabelledForm()
        for name, (label, help_text) in self._texts().items():
            form.add_row(label, self.fields[name], help_text=help_text)
        self.add(
            Paragraph(
                self.tr("From how much on the advice for an initiative says what it says. It holds for this notebook."),
                muted=True,
            )
        )
        self.body.addSpacing(Spacing.XS)
        self.add(form)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.usual_button, 0, Qt.AlignmentFlag.AlignLeft)
        for each in self._each.values():
            each.chosen.connect(self._choose)
        self.all_button.clicked.connect(self.open_all)
        self.usual_button.clicked.connect(self._forget)

    def show_choices(self, every: Mapping[str, choices.Choice]) -> None:
        """Shows what holds, by key."""
        may = not self._context.notebook.read_only
        for each in self._each.values():
            each.show_choice(every[each.key], may=may)
        self.usual_button.setVisible(may and any_unusual(every))

    def open_all(self) -> None:
        """Every threshold with its ground, in a dialog."""
        ThresholdsDialog(self._context, parent=self).open()

    def _choose(self, name: str, value: str) -> None:
        self._context.operations.run(choices.choose, self._context.notebook, self._each[name].key, value)

    def _forget(self) -> None:
        if self._context.operations.attempt(lambda: choices.forget_stepping(self._context.notebook)):
            say_done(self._context, self.tr("The advice is given as usual again."))
            next(iter(self.fields.values())).setFocus()

    def _texts(self) -> dict[str, tuple[str, str]]:
        return {
            "window": (
                self.tr("So many of the last times count"),
                self.tr("They say how it is now; what was before does not weigh."),
            ),
            "ours_share": (
                self.tr("You take over from this share on"),
                self.tr("Of the last times of which it is known who led: those you led alone."),
            ),
            "residents_share_to_leave": (
                self.tr("They can do without you from this share on"),
                self.tr("Of the last times: those that residents led."),
            ),
            "single_share": (
                self.tr("It leans on one from this share on"),
                self.tr("When always the same resident leads."),
            ),
            "load_initiatives": (
                self.tr("Much on one plate from so many initiatives on"),
                self.tr("That one resident begins or carries at the same time."),
            ),
            "ask_too_long_days": (
                self.tr("An ask is left open after so many days"),
                self.tr("Counted from the day they asked."),
            ),
            "step_in_days": (
                self.tr("Stepping in is leading after so many days"),
                self.tr("Then it is time to give it back."),
            ),
            "allowed_unknown": (
                self.tr("Quiet after so many days without a rhythm"),
                self.tr("With a rhythm of its own an initiative is measured by that."),
            ),
        }
