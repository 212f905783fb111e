"""The user's own words beside ours, per vocabulary: added and taken away by keyboard.

Owns the field, the rows and what is wrong with a word; the words themselves are the use case's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.undo_offer import say_done
from verbinder.ui.pages.wheel_guard import WheelGuard
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.card import Card
from verbinder.ui.widgets.form import LabelledForm
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases import vocabulary
from verbinder.usecases.vocabulary import Word


class OwnWordsCard(Card):
    """One vocabulary at a time: ours in a line, the own ones in rows, and a field for another."""

    def __init__(self, context: PageContext, guard: WheelGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.set_title(self.tr("Own words"))
        self.which = QComboBox()
        for name, text in self._names().items():
            self.which.addItem(text, name)
        guard.guard(self.which)
        self.word = QLineEdit()
        self.word.setMaxLength(60)
        self.add_button = Button(self.tr("Add word"))
        self.ours = Paragraph("", muted=True, role=TypeRole.SMALL)
        self.own_heading = Heading(self.tr("Your own"), TypeRole.SUBHEADING)
        self.none = Paragraph(self.tr("None yet."), muted=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Spacing.XS)
        self.remove_buttons: list[Button] = []
        self.form = LabelledForm()
        self.form.add_row(self.tr("List"), self.which)
        self.form.add_widget(self.ours)
        self.add(self.form)
        self.add(self.own_heading)
        self.add(self.none)
        self.add_layout(self._rows)
        new = LabelledForm()
        self._row = new.add_row(self.tr("New word"), self.word)
        self.add(new)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.add_layout(line)
        for widget in (self.word, self.add_button):
            widget.setEnabled(not context.notebook.read_only)
        self.which.activated.connect(self.reload)
        self.word.returnPressed.connect(self._add)
        self.word.textEdited.connect(lambda: self._row.set_error(""))
        self.add_button.clicked.connect(self._add)

    @property
    def vocabulary(self) -> str:
        """The vocabulary that is shown."""
        return str(self.which.currentData())

    def reload(self) -> None:
        """Shows the words there are now."""
        notebook, name = self._context.notebook, self.vocabulary
        words = vocabulary.words(notebook, name)
        uses = vocabulary.uses(notebook, name)
        language = self._context.messages.language
        ours = ", ".join(vocabulary.label(name, word.word, language) for word in words if not word.own)
        self.ours.setText(self.tr("Always there: {words}.").format(words=ours))
        self._clear()
        for word in words:
            if word.own:
                self._rows.addWidget(self._word_row(word, uses.get(word.word, 0)))
        self.none.setVisible(not self.remove_buttons)
        self._row.set_error("")

    def _word_row(self, word: Word, uses: int) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Spacing.M)
        used = self.tr("used %n time(s)", "", uses) if uses else self.tr("not used yet")
        button = Button(self.tr("Remove"), "quiet")
        button.setEnabled(not self._context.notebook.read_only)
        button.setAccessibleName(self.tr("Remove {word}").format(word=word.word))
        button.clicked.connect(lambda: self._remove(word))
        self.remove_buttons.append(button)
        line.addWidget(Paragraph(f"{word.word} · {used}"), 1)
        line.addWidget(button)
        return row

    def _add(self) -> None:
        text = self.word.text()

        def add() -> None:
            vocabulary.add(self._context.notebook, self.vocabulary, text)

        if self._context.operations.attempt(add, on_error=self._refused):
            self.word.clear()
            self.word.setFocus()

    def _refused(self, error: VerbinderError) -> None:
        self._row.set_error(self._context.messages.sentence(error))
        self.word.setFocus()

    def _remove(self, word: Word) -> None:
        assert word.id is not None
        word_id = word.id
        if self._context.operations.attempt(lambda: vocabulary.remove(self._context.notebook, word_id)):
            say_done(
                self._context,
                self.tr("“{word}” is no longer offered. What you wrote down with it keeps it.").format(word=word.word),
            )
            self.word.setFocus()

    def _clear(self) -> None:
        self.remove_buttons = []
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()

    def _names(self) -> dict[str, str]:
        return {
            "setting": self.tr("Where you met"),
            "outcome": self.tr("What came of it"),
            "place_kind": self.tr("Kinds of places"),
            "organisation_kind": self.tr("Kinds of organisations"),
        }
