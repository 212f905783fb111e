"""What happened: every time with who led, who came and whether we were there.

Owns the rows and their actions; the same facts stand in the chart above.
"""

from __future__ import annotations

from verbinder.domain.initiative_views import ActivityView, Dossier
from verbinder.ui.pages.initiatives.activity_dialog import ActivityDialog
from verbinder.ui.pages.initiatives.activity_words import ActivityWords
from verbinder.ui.pages.initiatives.dossier_card import DossierCard, capital, joined
from verbinder.ui.pages.initiatives.first_meetings import FirstMeetingsDialog
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import activities

FIRST = 5
NAMED = 4


class ActivitiesCard(DossierCard):
    """The newest on top."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("What happened"), context, first=FIRST)
        self._words = ActivityWords(context, self)
        self.add_button(self.tr("Write down a time…"), self.add_activity)

    def fill(self, dossier: Dossier) -> None:
        """Show every time."""
        rows = [self._row(each) for each in dossier.activities]
        self.show_rows(
            rows,
            nothing=self.tr(
                "Nothing yet. In the line above it goes fast: /initiatief and the name, who led, who came."
            ),
        )

    def add_activity(self) -> None:
        """Ask what happened."""
        ActivityDialog(self.context, self.dossier, parent=self.window()).open()

    def _row(self, each: ActivityView) -> Row:
        title = joined(capital(self.day(each.on_date)), each.title)
        first_time = ", ".join(party.first_name for party in each.first_time[:NAMED])
        new = self.tr("for the first time: {names}").format(names=first_time) if first_time else ""
        if len(each.first_time) > NAMED:
            new = self.tr("{names} and others").format(names=new)
        actions = [RowAction(self.tr("Edit…"), lambda: self._edit(each))]
        if each.first_time:
            actions.append(RowAction(self.tr("Who met for the first time…"), lambda: self._first_meetings(each)))
        if each.contact_id is not None:
            actions.append(
                RowAction(
                    self.tr("See the conversation"),
                    lambda: self.context.shell.open_contact_form(each.contact_id),
                    reads=True,
                )
            )
        actions.append(RowAction(self.tr("Remove"), lambda: self._remove(each)))
        return Row(
            about=each,
            text=title,
            detail=joined(self._words.led(each), self._words.presence(each)),
            more=tuple(filter(None, (joined(self._words.came(each), new), each.note))),
            actions=tuple(actions),
        )

    def _first_meetings(self, each: ActivityView) -> None:
        FirstMeetingsDialog(self.context, each.id, parent=self.window()).open()

    def _edit(self, each: ActivityView) -> None:
        ActivityDialog(self.context, self.dossier, each, parent=self.window()).open()

    def _remove(self, each: ActivityView) -> None:
        said = self.tr("Removed: {text}").format(text=joined(self.day(each.on_date), each.title))
        self.do(lambda: activities.remove(self.context.notebook, each.id), said)
