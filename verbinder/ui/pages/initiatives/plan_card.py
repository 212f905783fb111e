"""The plan to step back: the day, what goes over to whom, looks back, and stepping in for a while.

Owns the rows and their actions.
"""

from __future__ import annotations

from collections.abc import Iterable

from verbinder.domain.initiative_views import CheckInView, Dossier, HandOverView, StepInView
from verbinder.domain.stepping_back.record import Phase
from verbinder.ui.pages.initiatives.answer_dialogs import CheckInDialog
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.plan_dialog import PlanDialog
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.initiatives.step_in_dialog import StepInDialog
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import stepping_plan

FIRST = 16


class PlanCard(DossierCard):
    """With the buttons for what is possible now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Stepping back"), context, first=FIRST)
        self.plan_button = self.add_button(self.tr("Plan…"), self.plan, icon="calendar")
        self.look_button = self.add_button(self.tr("Heard how it goes…"), self.look_back, icon="eye")
        self.step_in_button = self.add_button(self.tr("Step in…"), self.step_in, icon="advice-lend-hand")

    def fill(self, dossier: Dossier) -> None:
        """Show the plan and what came of it."""
        rows = [*self._leaving(dossier)]
        for title, found in (
            (self.tr("Handing over"), [self._hand_over(each) for each in dossier.hand_overs]),
            (self.tr("Looking back"), [self._check_in(each) for each in dossier.check_ins]),
            (self.tr("Stepped in"), [self._step_in(each) for each in dossier.step_ins]),
        ):
            if found:
                rows += [Row(text=title, heading=True), *found]
        self.show_rows(rows, nothing=self.tr("No plan yet. A day that everybody knows makes leaving easier for all."))
        has_left = dossier.left_on is not None and dossier.left_on <= self.today
        goes_on = dossier.fields.phase is not Phase.ENDED
        stepping_in = any(self._goes_on(each) for each in dossier.step_ins)
        self.plan_button.setText(self.tr("Change the plan…") if rows else self.tr("Plan stepping back…"))
        self.look_button.setVisible(has_left)
        self.step_in_button.setVisible(has_left and goes_on and not stepping_in)

    def plan(self) -> None:
        """Ask for the plan."""
        PlanDialog(self.context, self.dossier, parent=self.window()).open()

    def look_back(self) -> None:
        """Write down what was heard, without a look back that was planned."""
        CheckInDialog(self.context, self.dossier, parent=self.window()).open()

    def step_in(self) -> None:
        """Ask why and until when."""
        StepInDialog(self.context, self.dossier, parent=self.window()).open()

    def _leaving(self, dossier: Dossier) -> Iterable[Row]:
        if dossier.left_on is None:
            return
        left = dossier.left_on <= self.today
        text = self.tr("You left {day}") if left else self.tr("You leave {day}")
        yield Row(text=text.format(day=self.day(dossier.left_on)))

    def _hand_over(self, each: HandOverView) -> Row:
        whom = each.who.name if each.who is not None else each.to_whom
        done = each.done_on
        state = (
            self.tr("handed over {day}").format(day=self.day(done)) if done is not None else self.tr("still with us")
        )
        to = self.tr("to {name}").format(name=whom) if whom else self.tr("to whom is not known yet")
        quick: tuple[RowAction, ...] = ()
        if done is None:
            said = self.tr("Handed over: {text}").format(text=each.what)
            quick = (
                RowAction(
                    self.tr("Handed over"),
                    lambda: self.do(lambda: stepping_plan.hand_over(self.context.notebook, each.id), said),
                ),
            )
        return Row(text=capital(each.what), detail=joined(to, state), quick=quick, about=each)

    def _check_in(self, each: CheckInView) -> Row:
        if each.done_on is not None:
            heard = {
                True: self.tr("it runs by itself"),
                False: self.tr("it does not run by itself"),
                None: self.tr("nothing clear"),
            }[each.runs]
            text = self.tr("{day}: {heard}").format(day=capital(self.day(each.done_on)), heard=heard)
            edit = RowAction(self.tr("Edit…"), lambda: self._ask(each))
            return Row(text=text, detail=each.note, actions=(edit,), about=each)
        late = each.planned_on <= self.today
        ask = RowAction(self.tr("How does it go?…"), lambda: self._ask(each))
        return Row(
            about=each,
            text=self.tr("Ask how it goes: {day}").format(day=self.day(each.planned_on)),
            detail=self.tr("It is time to ask.") if late else "",
            level="warning" if late else "",
            quick=(ask,) if late else (),
            actions=() if late else (ask,),
        )

    def _ask(self, each: CheckInView) -> None:
        CheckInDialog(self.context, self.dossier, each, parent=self.window()).open()

    def _step_in(self, each: StepInView) -> Row:
        until = self.day(each.until_on) if each.until_on is not None else self.tr("no day agreed")
        text = self.tr("From {first} until {last}").format(first=self.day(each.from_on), last=until)
        quick: tuple[RowAction, ...] = ()
        if self._goes_on(each) and each.until_on != self.today:
            said = self.tr("Given back: you are at a distance again.")
            quick = (
                RowAction(
                    self.tr("Give it back"),
                    lambda: self.do(lambda: stepping_plan.end_step_in(self.context.notebook, each.id), said),
                ),
            )
        return Row(text=text, detail=each.why, quick=quick, about=each)

    def _goes_on(self, each: StepInView) -> bool:
        return each.until_on is None or each.until_on >= self.today
