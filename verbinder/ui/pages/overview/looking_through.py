"""Below the text of a story that is being written: what in it leads back to somebody, and a way to say it otherwise.

Owns when it looks (when the typing rests) and what is shown; what is recognised is the use case's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from verbinder.domain.recognising import Recognised
from verbinder.domain.stories import StoryFields
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.widgets import Button, Paragraph
from verbinder.usecases import story_words, telling_stories
from verbinder.usecases.telling_stories import LookedThrough

#: Milliseconds without a key before the text is looked through.
REST = 350
#: More than this nobody reads; the number of the others is told.
SHOWN = 6


class LookingThrough(QWidget):
    """`replace_wanted`: put the proposals in the places of what was recognised."""

    replace_wanted = Signal()
    #: What is shown changed, and so may the room it needs.
    looked = Signal()

    def __init__(self, context: PageContext, fields: Callable[[], StoryFields], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._fields = fields
        self.found: LookedThrough | None = None
        self._reading = Reading(context, self.tr("Reading the story through"), lambda: None, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.look)
        self.told = Paragraph("", role=TypeRole.SMALL)
        self.replace_button = Button("")
        self.replace_button.clicked.connect(lambda: self.replace_wanted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.S)
        layout.addWidget(self.told)
        layout.addWidget(self.replace_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def look_soon(self) -> None:
        """Look when the typing rests."""
        self._rest.start()

    def look(self) -> None:
        """Look through what is filled in now."""
        self._rest.stop()
        fields = self._fields()
        if fields.title.strip() or fields.text.strip():
            self._reading.ask(telling_stories.look_through, fields, on_done=self._take)
        else:
            self._take(LookedThrough((), (), ()))

    def _take(self, found: LookedThrough) -> None:
        self.found = found
        everything = found.all
        self.told.setText("\n".join(self._lines(everything)))
        level = "warning" if everything else ""
        self.told.setProperty("level", level)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        ready = [each for each in everything if each.proposal is not None]
        self.replace_button.setText(self.tr("Re&place what can be replaced"))
        self.replace_button.setVisible(bool(ready))
        self.setVisible(bool(everything))
        self.looked.emit()

    def _lines(self, found: Sequence[Recognised]) -> list[str]:
        language = self._context.messages.language
        lines = list(dict.fromkeys(story_words.recognised(each, language) for each in found))
        if not lines:
            return []
        more = len(lines) - SHOWN
        shown = [self.tr("You can save it like this, but it stays here as long as this is in it:"), *lines[:SHOWN]]
        return [*shown, self.tr("… and {count} more").format(count=more)] if more > 0 else shown
