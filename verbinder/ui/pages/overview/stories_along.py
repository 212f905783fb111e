"""Which stories go into the file beside the counts: a tick for each that can leave, and a line for each that stays.

Owns the ticks; that a story really may leave is asked again when the file is written.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from verbinder.domain.stories import StoryView
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading import Reading
from verbinder.ui.pages.rows_again import clear
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.heading import Paragraph
from verbinder.usecases import story_words, telling_stories
from verbinder.usecases.overview import Selection
from verbinder.usecases.telling_stories import Offered

#: So many that stay are told one by one.
SHOWN = 4
#: Letters; a tick cannot break its words over lines.
LONGEST_BESIDE_TICK = 50


class StoriesAlongCard(Card):
    """`to_stories`: the user wants to see all stories."""

    to_stories = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._reading = Reading(context, self.tr("Reading the stories through"), lambda: None, self)
        self._left_out: set[int] = set()
        self.boxes: dict[int, QCheckBox] = {}
        self.set_title(self.tr("Stories beside the counts"))
        self.told = Paragraph("", muted=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Spacing.XS)
        self.staying = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.button = Button(self.tr("To the stories"), "plain", theme=context.theme)
        self.button.clicked.connect(lambda: self.to_stories.emit())
        self.add(self.told)
        self.add_layout(self._lines)
        self.add(self.staying)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The stories that are ticked."""
        return tuple(number for number, box in self.boxes.items() if box.isChecked())

    def offer(self, first: date, last: date, selection: Selection) -> None:
        """Read what can go along with an overview, and show it."""
        self._reading.ask(
            telling_stories.offered,
            first,
            last,
            selection,
            on_done=lambda found: self.show_offered(found, only_area=bool(selection.area)),
        )

    def show_offered(self, offered: Offered, *, only_area: bool = False) -> None:
        """Show those of the period; what was unticked stays so."""
        focused = next((number for number, box in self.boxes.items() if box.hasFocus()), None)
        clear(self._lines)
        self.boxes = {}
        for story in offered.leaving:
            box = self._box(story)
            self._lines.addWidget(box)
            # At once, so that it can take the focus over.
            box.show()
        self.told.setText(self._words(offered, only_area=only_area))
        self.staying.setText("\n".join(self._why(offered.staying)))
        self.staying.setVisible(bool(offered.staying))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _box(self, story: StoryView) -> QCheckBox:
        box = QCheckBox(shortened(story.title).replace("&", "&&"))
        box.setAccessibleName(story.title)
        box.setToolTip(story.title)
        box.setChecked(story.id not in self._left_out)
        box.toggled.connect(lambda on: self._left_out.discard(story.id) if on else self._left_out.add(story.id))
        self.boxes[story.id] = box
        return box

    def _words(self, offered: Offered, *, only_area: bool) -> str:
        if only_area:
            return self.tr("With one area no stories go along: a story belongs to no area.")
        if offered.leaving:
            return self.tr(
                "What is ticked goes into an Excel workbook, a PDF or a web page. A CSV file has only counts."
            )
        if offered.staying:
            return self.tr("Of this period there is no story yet that can go along.")
        return self.tr("There is no story of this period. One story says more than ten counts.")

    def _why(self, staying: tuple[StoryView, ...]) -> list[str]:
        if not staying:
            return []
        today, language = self._context.notebook.today(), self._context.messages.language
        lines = [AlongWords().staying(len(staying))]
        for story in staying[:SHOWN]:
            lines.append(f"{story.title}: {story_words.why_held(story, today, language)[0]}")
        return lines


def shortened(title: str) -> str:
    """A title as it fits beside a tick at every size of the text."""
    return title if len(title) <= LONGEST_BESIDE_TICK else f"{title[:LONGEST_BESIDE_TICK].rstrip()}…"


class AlongWords(QObject):
    """The words that count."""

    def staying(self, count: int) -> str:
        """So many stay."""
        return self.tr("%n stay(s) here:", "", count)
