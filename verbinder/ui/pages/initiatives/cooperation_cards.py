"""Working together as equals: the agreement that holds, and the ladder of independence then and now.

Owns the rows and their actions; the paper is `agreement_sheet`'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verbinder.domain.initiative_views import AgreementView, Dossier, RungView
from verbinder.ui.pages.initiatives.agreement_dialog import AgreementDialog, RungDialog
from verbinder.ui.pages.initiatives.agreement_sheet import AgreementPrinting
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import cooperation


class AgreementCard(DossierCard):
    """The newest agreement whole, the earlier ones by their day."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Working together"), context, first=8)
        self.printing = AgreementPrinting(context, self)
        self.agree_button = self.add_button(self.tr("An agreement…"), self.agree, icon="edit")
        self.print_button = self.add_button(self.tr("Print…"), self.print_, icon="print", reads=True)
        self.save_button = self.add_button(self.tr("Save as PDF…"), self.save, icon="export", reads=True)

    def fill(self, dossier: Dossier) -> None:
        """Show what holds."""
        rows = list(self._newest(dossier.agreements[0])) if dossier.agreements else []
        if dossier.agreements[1:]:
            rows.append(Row(text=self.tr("Before"), heading=True))
            rows += [self._earlier(each) for each in dossier.agreements[1:]]
        self.show_rows(
            rows, nothing=self.tr("Nothing agreed on paper. One page is enough: who brings what, and until when.")
        )
        for button in (self.print_button, self.save_button):
            button.setVisible(bool(dossier.agreements))
        self.agree_button.setText(self.tr("A new agreement…") if dossier.agreements else self.tr("An agreement…"))

    def agree(self) -> None:
        """Ask for a new agreement, beginning with what was agreed before."""
        before = self.dossier.agreements[0].fields if self.dossier.agreements else None
        begin = replace(before, made_on=self.today, review_on=None) if before is not None else None
        AgreementDialog(self.context, self.dossier.id, begin=begin, parent=self.window()).open()

    def print_(self) -> None:
        """Put the agreement on paper."""
        self.printing.print_(self.dossier, self.dossier.agreements[0].fields)

    def save(self) -> None:
        """Keep the agreement as a file for both sides."""
        self.printing.ask(self.dossier, self.dossier.agreements[0].fields)

    def _newest(self, each: AgreementView) -> Iterable[Row]:
        fields = each.fields
        review, late = "", False
        if fields.review_on is not None:
            late = fields.review_on <= self.today
            review = self.tr("Look at it again {day}").format(day=self.day(fields.review_on))
        yield Row(
            about=each,
            text=self.tr("Agreed {day}").format(day=self.day(fields.made_on)),
            detail=review,
            level="warning" if late else "",
            actions=self._actions(each),
        )
        for title, text in (
            (self.tr("The goal"), fields.goal),
            (self.tr("What they bring"), fields.theirs),
            (self.tr("What we bring"), fields.ours),
            (self.tr("What each is after"), fields.interests),
            (self.tr("How we reach each other"), fields.reach),
        ):
            if text:
                yield Row(text=text, detail=title)

    def _earlier(self, each: AgreementView) -> Row:
        return Row(
            about=each,
            text=self.tr("Agreed {day}").format(day=self.day(each.fields.made_on)),
            detail=each.fields.goal,
            actions=self._actions(each),
        )

    def _actions(self, each: AgreementView) -> tuple[RowAction, ...]:
        said = self.tr("The agreement is removed; the one before holds again.")
        return (
            RowAction(
                self.tr("Edit…"),
                lambda: AgreementDialog(self.context, self.dossier.id, each, parent=self.window()).open(),
            ),
            RowAction(
                self.tr("Remove"),
                lambda: self.do(lambda: cooperation.remove_agreement(self.context.notebook, each.id), said),
            ),
        )


class LadderCard(DossierCard):
    """Who holds each rung, then and now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("On their own feet"), context)

    def fill(self, dossier: Dossier) -> None:
        """Show every rung."""
        self.show_rows([self._row(each) for each in dossier.ladder])

    def _row(self, each: RungView) -> Row:
        now, then = each.now, each.then
        name = capital(self.code("rung", each.rung.value))
        text = self.tr("{rung}: not known yet").format(rung=name)
        if now is not None:
            held = self.tr("{rung}: {who}")
            text = held.format(rung=name, who=self.code("held_by", now.held_by.value))
        before = ""
        if then is not None and now is not None:
            said = self.tr("first {who} ({day}), now since {since}")
            before = said.format(
                who=self.code("held_by", then.held_by.value), day=self.day(then.on_date), since=self.day(now.on_date)
            )
        elif now is not None:
            before = self.tr("since {day}").format(day=self.day(now.on_date))
        quick = (RowAction(self.tr("Change…"), lambda: self._change(each)),)
        actions: tuple[RowAction, ...] = ()
        if now is not None:
            newest, said_gone = now.id, self.tr("Removed: {text}").format(text=text)
            actions = (
                RowAction(
                    self.tr("Remove the last entry"),
                    lambda: self.do(lambda: cooperation.remove_rung(self.context.notebook, newest), said_gone),
                ),
            )
        return Row(
            about=each,
            text=text,
            detail=before,
            more=tuple(filter(None, (now.note if now else "",))),
            quick=quick,
            actions=actions,
        )

    def _change(self, each: RungView) -> None:
        RungDialog(self.context, self.dossier.id, each, parent=self.window()).open()
