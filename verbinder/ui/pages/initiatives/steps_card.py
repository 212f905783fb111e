"""The small steps: at most three now, the shelf for later, and what was done.

Owns the rows and their actions.
"""

from __future__ import annotations

from collections.abc import Callable

from verbinder.domain.initiative_views import Dossier, StepState, StepView
from verbinder.domain.stepping_back.record import Doer
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, joined
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.initiatives.step_dialog import StepDialog
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import small_steps

FIRST = 9


class StepsCard(DossierCard):
    """What is to be done now stands on top."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Small steps"), context, first=FIRST)
        self.add_button(self.tr("A small step…"), self.add_step)

    def fill(self, dossier: Dossier) -> None:
        """Show them by where they stand."""
        rows: list[Row] = []
        for state, title in (
            (StepState.OPEN, self.tr("Now (at most three)")),
            (StepState.LATER, self.tr("On the shelf, for later")),
            (StepState.DONE, self.tr("Done")),
        ):
            steps = dossier.steps_at(state)
            if steps:
                rows.append(Row(text=title, heading=True))
                rows += [self._row(step) for step in steps]
        self.show_rows(rows, nothing=self.tr("No step yet. What is the smallest thing they can begin with?"))

    def add_step(self) -> None:
        """Ask for a small step."""
        StepDialog(self.context, self.dossier.id, parent=self.window()).open()

    def _row(self, step: StepView) -> Row:
        when = self.tr("noted {day}").format(day=self.day(step.noted_on))
        if step.done_on is not None:
            when = self.tr("done {day}").format(day=self.day(step.done_on))
        return Row(
            about=step,
            text=step.text,
            detail=joined(self._who(step), when),
            quick=self._quick(step),
            actions=self._actions(step),
        )

    def _who(self, step: StepView) -> str:
        if step.who is None:
            return self.code("doer", step.doer.value)
        if step.doer is Doer.TOGETHER:
            return self.tr("{name}, together with you").format(name=step.who.name)
        return step.who.name

    def _quick(self, step: StepView) -> tuple[RowAction, ...]:
        if step.state is StepState.OPEN:
            return (self._doing(self.tr("Done"), small_steps.finish, step, self.tr("Done: {text}")),)
        if step.state is StepState.LATER:
            return (self._doing(self.tr("Take up"), small_steps.take_up, step, self.tr("To be done now: {text}")),)
        return ()

    def _actions(self, step: StepView) -> tuple[RowAction, ...]:
        actions = [
            RowAction(
                self.tr("Edit…"),
                lambda: StepDialog(self.context, self.dossier.id, step, parent=self.window()).open(),
            )
        ]
        if step.state is StepState.OPEN:
            shelf = self.tr("On the shelf: {text}")
            actions.append(self._doing(self.tr("Put on the shelf"), small_steps.put_later, step, shelf))
        if step.state is StepState.DONE:
            again = self.tr("To be done now: {text}")
            actions.append(self._doing(self.tr("Open again"), small_steps.take_up, step, again))
        actions.append(self._doing(self.tr("Remove"), small_steps.remove, step, self.tr("Removed: {text}")))
        return tuple(actions)

    def _doing(self, text: str, use_case: Callable[..., object], step: StepView, said: str) -> RowAction:
        def run() -> None:
            self.do(lambda: use_case(self.context.notebook, step.id), said.format(text=step.text))

        return RowAction(text, run)
