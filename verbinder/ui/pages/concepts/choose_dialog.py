"""Choosing a concept by typing, for a word or phrase, or to join it with another.

Owns the fields and the list; what is done with the choice is the asker's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from verbinder.domain.concept_views import ConceptView
from verbinder.domain.names import folded, tidy
from verbinder.errors import VerbinderError
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.residents.dialog_frame import FormDialog
from verbinder.ui.widgets import Entry, SearchField, Section, SectionList
from verbinder.usecases import concepts

#: As many as one looks through; typing on finds the others.
SHOWN = 40
LIST_HEIGHT = 240
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen: an existing concept, or the name of a new one."""

    topic: str = ""
    new: str = ""


#: What is done with the word as it stands in the field and the choice; a `VerbinderError` is said in the dialog.
Answer = Callable[[str, Chosen], object]


class ChooseConcept(FormDialog):
    """Typing searches in both languages; the arrows choose while one types, Enter takes what is chosen."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        answer: Answer,
        *,
        word: str | None = None,
        offered: Sequence[ConceptView] = (),
        only: Sequence[ConceptView] = (),
        may_be_new: bool = False,
        save_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", theme=context.theme, width=480, parent=parent)
        self._context = context
        self._answer = answer
        self._offered, self._only, self._may_be_new = tuple(offered), tuple(only), may_be_new
        self.save_button.setText(save_text or self.tr("&Save"))
        self.word = QLineEdit(word or "")
        self.word.setMaxLength(120)
        self.search = SearchField(theme=context.theme, name=self.tr("Concept"))
        self.list = SectionList(theme=context.theme, name=self.tr("Concepts found"))
        self.list.setMinimumHeight(context.theme.space(LIST_HEIGHT))
        if word is not None:
            self.form.add_row(
                self.tr("&Word or phrase"),
                self.word,
                help_text=self.tr("Keep what says it: one telling word counts in every phrase it is said in."),
            )
        self.form.add_row(self.tr("&Concept"), self.search, help_text=self.tr("Type to search, in Dutch or English."))
        self.form.add_widget(self.list)
        self.search.installEventFilter(self)
        self.search.text_settled.connect(self._refill)
        self.search.textEdited.connect(self.clear_errors)
        self.word.textEdited.connect(self.clear_errors)
        self.list.entry_activated.connect(lambda _payload: self.save())
        self._refill("")
        self.search.setFocus()
        self.fit()
        layout = self.form.layout()
        if isinstance(layout, QVBoxLayout):
            # What room is left is the list's.
            layout.setStretchFactor(self.list, 100)

    def save(self) -> None:
        """Hands over what is chosen; the dialog stays when it is refused, or when nothing is chosen."""
        self.clear_errors()
        self.search.settle()
        chosen = self.list.current_payload
        if not isinstance(chosen, Chosen):
            self.form.set_error(self.search, self.tr("Choose a concept from the list."))
            self.search.setFocus()
            return
        if self._context.operations.attempt(lambda: self._answer(self.word.text(), chosen), on_error=self._refused):
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVES.get(Qt.Key(event.key()))
            if step is not None:
                self.search.settle()
                self.list.move_current(step)
                return True
        return super().eventFilter(watched, event)

    def _refill(self, text: str) -> None:
        found = self._context.operations.run(self._found, text) or ()
        offered = () if text else self._offered
        others = [concept for concept in found if concept not in offered]
        sections = [
            Section(self.tr("Perhaps"), [self._entry(concept) for concept in offered]),
            Section(self.tr("Concepts"), [self._entry(concept) for concept in others], self.tr("No concept found.")),
        ]
        if self._may_be_new and tidy(text) and not any(_is_called(concept, text) for concept in found):
            new = Entry(self.tr("New concept: {name}").format(name=tidy(text)), icon="add", payload=Chosen(new=text))
            sections.append(Section("", [new]))
        self.list.set_sections(sections)
        if text or self._offered or self._only:
            self.list.select_first()
        else:
            # Of everything there is none is likelier than another.
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    def _found(self, text: str) -> Sequence[ConceptView]:
        if not self._only:
            return concepts.search(self._context.notebook, text, limit=SHOWN)
        wanted = folded(text)
        return [concept for concept in self._only if wanted in folded(f"{concept.dutch} {concept.english}")]

    def _entry(self, concept: ConceptView) -> Entry:
        language = self._context.messages.language
        other = "" if concept.own else concept.name("nl" if language == "en" else "en")
        return Entry(concept.name(language), other, icon="concept", payload=Chosen(topic=concept.topic))

    def _refused(self, error: VerbinderError) -> None:
        about_word = error.code in ("concept.empty", "concept.says_nothing") and self.word.isVisible()
        field = self.word if about_word else self.search
        self.form.set_error(field, self._context.messages.sentence(error))
        field.setFocus()


def _is_called(concept: ConceptView, text: str) -> bool:
    return folded(text) in (folded(concept.dutch), folded(concept.english))
