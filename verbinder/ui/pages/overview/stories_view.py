"""The stories beside the counts: a list by whether they can leave, and beside it the whole story and why it stays.

Owns what is read and chosen and the writes; words are `StoryRows`'s.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.stories import StoryView
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.pages.key_actions import KeyAction, KeyActionBar
from verbinder.ui.pages.neighbourhood.rests_panel import RestsPanel
from verbinder.ui.pages.overview.story_dialog import StoryDialog
from verbinder.ui.pages.overview.story_rows import StoryItem, StoryRows
from verbinder.ui.pages.overview.telling_dialog import TellingDialog
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Paragraph
from verbinder.usecases import stories, telling_stories


class StoriesView(ListAndPanel):
    """Enter on a story opens it to be read again or changed."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._stories: tuple[StoryView, ...] | None = None
        self._stopped = False
        self._wanted: int | None = None
        self._rows = StoryRows(context, self)
        self._reading = Reading(context, self.tr("Reading the stories through"), self._say_stopped, self)
        self.chosen = RestsPanel(lists=1, theme=context.theme, name=self.tr("The chosen story"))
        self.set_up(self.chosen, name=self.tr("Stories"), icon="note")
        self.note = Paragraph(
            self.tr(
                "A story goes along only when everybody it is about agrees, and nothing in it leads back to somebody."
            ),
            muted=True,
        )
        self.top_bar = KeyActionBar(name=self.tr("Stories"))
        self.top_bar.listen_on(self.list, self.panel)
        if not context.notebook.read_only:
            self.top_bar.set_actions([KeyAction(self.tr("&New story…"), self.write)])
        row = QHBoxLayout()
        row.setSpacing(Spacing.M)
        row.addWidget(self.note, 1)
        row.addWidget(self.top_bar, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(row)
        self.empty_pressed.connect(self._empty_action)

    # -- showing ------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        self._reading.ask(telling_stories.stories, on_done=self._take)
        if self._reading.busy and self._stories is None:
            self.show_empty(self.tr("One moment"), self.tr("The stories are being read through."))

    def show_story(self, story_id: int) -> bool:
        """Go to a story, at once or as soon as they were read; False when it is not there."""
        if self._reading.busy or self._stories is None:
            self._wanted = story_id
            return True
        return self._go_to_story(story_id)

    def _go_to_story(self, story_id: int) -> bool:
        found = next((each for each in self._stories or () if each.id == story_id), None)
        return found is not None and self.go_to(StoryItem(story_id, found))

    def _take(self, found: tuple[StoryView, ...]) -> None:
        self._stories, self._stopped = found, False
        if found:
            self.show_sections(self._rows.sections(found))
        else:
            self.show_empty(
                self.tr("No stories yet"),
                self.tr("Counts say how much, a story says what it meant. Write down one thing that happened."),
                "" if self.context.notebook.read_only else self.tr("Write a story"),
            )
        if self._wanted is not None:
            self._go_to_story(self._wanted)
            self._wanted = None

    def show_chosen(self, payload: object) -> None:
        if not isinstance(payload, StoryItem):
            self.chosen.show_nothing()
            return
        story, rows = payload.story, self._rows
        lists = ((self.tr("What leads back to somebody"), rows.found(story)),)
        self.chosen.show_whole(story.title, rows.about(story), rows.whole(story), lists, self._actions(story))

    def _actions(self, story: StoryView) -> list[KeyAction]:
        if self.context.notebook.read_only:
            return []
        actions = [KeyAction(self.tr("Open and change…"), lambda: self.edit(story))]
        if story.people:
            actions.append(KeyAction(self.tr("What they &said…"), lambda: self.ask_telling(story)))
        actions.append(KeyAction(self.tr("&Remove"), lambda: self.remove(story)))
        if story.initiative_id is not None:
            number = story.initiative_id
            actions.append(
                KeyAction(
                    self.tr("To the &initiative"), lambda: self.context.navigate(Kind.INITIATIVE, number), reads=True
                )
            )
        return actions

    # -- writing ------------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Ask for a new story."""
        self._open_dialog(None)

    def edit(self, story: StoryView) -> None:
        """Read a story again, and change it."""
        self._open_dialog(story)

    def _open_dialog(self, story: StoryView | None) -> None:
        dialog = StoryDialog(self.context, story, parent=self)
        dialog.saved.connect(self._go_when_read)
        dialog.open()

    def ask_telling(self, story: StoryView) -> None:
        """Ask what those it is about said."""
        TellingDialog(self.context, story, parent=self).open()

    def remove(self, story: StoryView) -> None:
        """Take a story away."""
        if self.context.operations.attempt(lambda: stories.remove(self.context.notebook, story.id)):
            say_done(self.context, self.tr("Removed: {title}").format(title=story.title))

    def _go_when_read(self, story_id: int) -> None:
        if not self._go_to_story(story_id):
            self._wanted = story_id

    def _say_stopped(self) -> None:
        self._stories, self._stopped = None, True
        self.show_empty(
            self.tr("Stopped"),
            self.tr("Nothing was read through. Look again when it suits you."),
            self.tr("Look again"),
        )

    def _empty_action(self) -> None:
        if self._stopped:
            self.reload()
        else:
            self.write()
