"""The stories somebody is in, on their card: what they said of each, and taking back every yes at once.

Owns the rows and that one write; Enter opens the story.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.domain.changes import Kind
from verbinder.domain.privacy import Telling
from verbinder.domain.stories import StoryView
from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.name_lines import NameLine, NameLines
from verbinder.ui.pages.named_row import NameButton
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading
from verbinder.usecases import stories, telling_stories


class StoriesSection(QWidget):
    """Hidden for who is in no story."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._resident_id = 0
        self._shown: object = None
        self._lines = NameLines(context.theme)
        self.withdraw_button = Button(self.tr("Takes back every yes"))
        self.withdraw_button.clicked.connect(self.withdraw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(Heading(self.tr("In a story"), TypeRole.SUBHEADING))
        layout.addLayout(self._lines)
        layout.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_resident(self, resident_id: int) -> None:
        """Shows the stories about one resident."""
        context = self._context
        self._resident_id = resident_id
        found = context.operations.run(telling_stories.about, context.notebook, resident_id=resident_id) or ()
        self.setVisible(bool(found))
        agreed = any(self._said(story) is Telling.AGREED for story in found)
        self.withdraw_button.setVisible(agreed and not context.notebook.read_only)
        shown = (resident_id, found, context.notebook.today())
        if shown == self._shown:
            return
        self._shown = shown
        self._lines.show_lines(map(self._line, found))

    @property
    def names(self) -> list[NameButton]:
        """The buttons that open one."""
        return self._lines.names

    def withdraw(self) -> None:
        """Nothing about this person is told from now on."""
        notebook = self._context.notebook
        changes = self._context.operations.run(stories.withdraw, notebook, self._resident_id)
        if changes is not None:
            say_done(self._context, self.tr("Noted: the stories about this person stay here."), changes)

    def _said(self, story: StoryView) -> Telling:
        return next(person.telling for person in story.people if person.resident_id == self._resident_id)

    def _line(self, story: StoryView) -> NameLine:
        said = self._context.messages.code(f"telling.{self._said(story).value}")
        when = words.day_words(story.last_day, self._context.notebook.today())
        return NameLine(story.title, "note", f"{said} · {when}", lambda: self._context.navigate(Kind.STORY, story.id))
