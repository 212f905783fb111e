"""The stories about an initiative: each with what holds it here, and writing one.

Owns the rows; the list and the form are the page Overzicht's.
"""

from __future__ import annotations

from verbinder.domain.changes import Kind
from verbinder.domain.initiative_views import Dossier
from verbinder.domain.stories import StoryView
from verbinder.ui.pages.initiatives.dossier_card import DossierCard
from verbinder.ui.pages.initiatives.section import Row, RowAction
from verbinder.ui.pages.page import PageContext
from verbinder.usecases import telling_stories


class StoriesCard(DossierCard):
    """What can be told of it beside the counts."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Stories"), context, first=4)
        self.write_button = self.add_button(self.tr("Write a story…"), self.write, icon="note")

    def fill(self, dossier: Dossier) -> None:
        """Show the stories about it."""
        context = self.context
        found = context.operations.run(telling_stories.about, context.notebook, initiative_id=dossier.id) or ()
        self.show_rows(
            [self._row(each) for each in found],
            nothing=self.tr("Nothing told yet. What happened here that a number does not say?"),
        )

    def write(self) -> None:
        """Ask for a story about it."""
        # Here, because that form takes its fields from this page.
        from verbinder.ui.pages.overview.story_dialog import StoryDialog

        StoryDialog(self.context, initiative_id=self.dossier.id, parent=self.window()).open()

    def _row(self, story: StoryView) -> Row:
        return Row(
            about=story,
            text=story.title,
            detail=self.day(story.last_day),
            quick=(RowAction(self.tr("Open"), lambda: self.context.navigate(Kind.STORY, story.id), reads=True),),
        )
