"""What those a story is about said of telling it: one choice for each of them.

Owns the form and its write.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from verbinder.domain.privacy import Telling
from verbinder.domain.stories import StoryView
from verbinder.ui.pages.initiatives.fields import WriteDialog, chosen_code, code_box
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import Paragraph
from verbinder.usecases import stories


class TellingDialog(WriteDialog):
    """Without a yes of everybody the story stays in the notebook."""

    def __init__(self, context: PageContext, story: StoryView, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent=parent)
        self._story = story
        self.setWindowTitle(self.tr("What they said of telling this story"))
        self.form.add_widget(
            Paragraph(
                self.tr(
                    "Read the story to them, or let them read it. They may say no, and take a yes back at any time."
                ),
                muted=True,
            )
        )
        self.boxes: dict[int, QComboBox] = {}
        for person in story.people:
            box = code_box(context, "telling", Telling, person.telling)
            self.boxes[person.resident_id] = box
            # A name is no text with a key in it.
            self.form.add_row(person.name.replace("&", "&&"), box)
        self.fit()
        next(iter(self.boxes.values())).setFocus()

    def write(self) -> None:
        """Note what they said."""
        said = {number: chosen_code(box, Telling) for number, box in self.boxes.items()}
        self._changes = stories.set_telling(self.context.notebook, self._story.id, said)

    def done_well(self) -> None:
        say_done(self.context, self.tr("Noted: {title}").format(title=self._story.title), self._changes)
