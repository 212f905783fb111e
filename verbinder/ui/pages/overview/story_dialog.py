"""Writing a story down, or reading it again and changing it.

Owns the form and its write; what in the text leads back to somebody is shown by `LookingThrough`.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from verbinder.domain.initiative_views import InitiativeQuery
from verbinder.domain.names import tidy, tidy_lines
from verbinder.domain.recognising import replaced
from verbinder.domain.stories import StoryFields, StoryView
from verbinder.errors import UserError
from verbinder.ui.capture.contact_values import Person
from verbinder.ui.capture.form_fields import PeopleField
from verbinder.ui.pages.initiatives.fields import WriteDialog, day_field, people_in
from verbinder.ui.pages.organisations.form_fields import beside, text_field
from verbinder.ui.pages.overview.looking_through import LookingThrough
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.widgets import DateField
from verbinder.usecases import initiatives, stories, tags

LINES = 8


class StoryDialog(WriteDialog):
    """Without `story` a new one, about these people or this initiative; `saved` says its id."""

    saved = Signal(int)

    def __init__(
        self,
        context: PageContext,
        story: StoryView | None = None,
        *,
        people: tuple[tuple[int, str], ...] = (),
        initiative_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", width=600, parent=parent)
        self._story = story
        self.setWindowTitle(self.tr("Write a story") if story is None else self.tr("Read again and change"))
        today = context.notebook.today()
        first = story.first_day if story is not None else today
        last = story.last_day if story is not None else today
        expires = story.expires_on if story is not None else stories.usual_last_day(context.notebook)
        self.title = QLineEdit(story.title if story is not None else "")
        self.text = text_field(LINES)
        self.people = PeopleField(context, self.tr("About whom"))
        self.theme = QLineEdit(story.theme if story is not None else "")
        self.initiative = QComboBox()
        self.first = day_field(context, self.tr("From"), first, optional=False)
        self.last = day_field(context, self.tr("Up to and including"), last, optional=False)
        self.expires = day_field(context, self.tr("May be told until"), expires, optional=False)
        self.looking = LookingThrough(context, self._fields)
        self._fill(story, people, initiative_id)
        self._lay_out()
        self.about = {
            "story.no_title": self.title,
            "story.no_text": self.text,
            "story.too_long": self.text,
            "story.last_before_first": self.last,
            "story.expires_before_written": self.expires,
            "story.expires_too_late": self.expires,
            "story.unknown_person": self.people,
        }
        self._listen()
        self.fit()
        self.title.setFocus()
        self.looking.look()

    def write(self) -> None:
        """Keep the story."""
        found = people_in(self.people)
        if found.new:
            raise UserError("story.unknown_person", name=found.new[0].name)
        fields = self._fields()
        notebook = self.context.notebook
        if self._story is None:
            self._number = stories.add(notebook, fields)
        else:
            self._number = self._story.id
            stories.edit(notebook, self._number, fields)

    def done_well(self) -> None:
        title = self.title.text().strip()
        said = self.tr("Written: {title}") if self._story is None else self.tr("Changed: {title}")
        say_done(self.context, said.format(title=title))
        self.saved.emit(self._number)

    def replace(self) -> None:
        """Put the proposals in the places of what was recognised."""
        found = self.looking.found
        if found is None:
            return
        # What was recognised stands in the tidied texts.
        self.title.setText(replaced(tidy(self.title.text()), found.title))
        self.text.setPlainText(replaced(tidy_lines(self.text.toPlainText()), found.text))
        self.theme.setText(replaced(tidy(self.theme.text().strip("# ")), found.theme))
        self.looking.look()
        self.text.setFocus()

    def _fields(self) -> StoryFields:
        return StoryFields(
            title=self.title.text(),
            text=self.text.toPlainText(),
            theme=self.theme.text(),
            first_day=self._day(self.first),
            last_day=self._day(self.last),
            expires_on=self.expires.value(),
            initiative_id=self.initiative.currentData(),
            resident_ids=tuple(each.id for each in self.people.items if each.id is not None),
        )

    def _day(self, field: DateField) -> date:
        return field.value() or self.context.notebook.today()

    def _fill(self, story: StoryView | None, people: tuple[tuple[int, str], ...], initiative_id: int | None) -> None:
        context = self.context
        run, notebook = context.operations.run, context.notebook
        self.text.setPlainText(story.text if story is not None else "")
        if story is not None:
            people = tuple((person.resident_id, person.name) for person in story.people)
            initiative_id = story.initiative_id
        self.people.set_items(Person(name, number) for number, name in people)
        self.title.setCursorPosition(0)
        completer = QCompleter([tag.name for tag in run(tags.all_tags, notebook) or ()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.theme.setCompleter(completer)
        ids = run(initiatives.ids, notebook, InitiativeQuery()) or ()
        named = run(initiatives.names, notebook, ids) or {}
        if initiative_id is not None and initiative_id not in named:
            # One that was archived since stays what it was about.
            named = {**named, **(run(initiatives.names, notebook, (initiative_id,)) or {})}
        self.initiative.addItem(self.tr("None"), None)
        for number, name in named.items():
            self.initiative.addItem(name, number)
        self.initiative.setCurrentIndex(max(self.initiative.findData(initiative_id), 0))

    def _lay_out(self) -> None:
        form, context = self.form, self.context
        form.add_row(self.tr("&Title"), self.title)
        form.add_row(
            self.tr("What &happened"),
            self.text,
            help_text=self.tr("As you would tell it at a table. Without names: “a neighbour”, “in the neighbourhood”."),
        )
        form.add_widget(self.looking)
        form.add_row(
            self.tr("About &whom"),
            self.people,
            help_text=self.tr("Their names stay here. It goes along only when each of them agrees."),
        )
        initiative = form.add_row(self.tr("&Initiative"), self.initiative)
        theme = form.add_row(self.tr("The&me"), self.theme)
        beside(form, context, (initiative, 3), (theme, 2))
        first = form.add_row(self.tr("&From"), self.first)
        last = form.add_row(self.tr("&Up to and including"), self.last)
        expires = form.add_row(self.tr("May be told unti&l"), self.expires)
        beside(form, context, (first, 1), (last, 1), (expires, 1))

    def _listen(self) -> None:
        self.title.textChanged.connect(lambda _text: self.looking.look_soon())
        self.text.textChanged.connect(self.looking.look_soon)
        self.theme.textChanged.connect(lambda _text: self.looking.look_soon())
        self.people.changed.connect(self.looking.look_soon)
        self.looking.replace_wanted.connect(self.replace)
        self.looking.looked.connect(self.grow)
