"""Fields that the forms of this page share: a kind with own words, a street that completes itself, lines of text.

Owns how these are filled and read back; must not write anything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import FormRow, LabelledForm
from verbinder.usecases import streets, vocabulary

#: From this text scale on every field takes the whole width.
LARGE_TEXT = 1.4


class KindBox(QComboBox):
    """A kind of our own words or the user's; whatever is typed is an own word."""

    def __init__(self, name: str, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._language = context.messages.language
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("", "")
        for word in vocabulary.words(context.notebook, name):
            self.addItem(vocabulary.label(name, word.word, self._language), word.word)
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def set_word(self, word: str) -> None:
        """Shows a stored word."""
        at = self.findData(word)
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText(word)

    def word(self) -> str:
        """What is stored: a code for one of ours, else what was typed."""
        typed = self.currentText().strip()
        at = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if at >= 0 else typed


def street_field(context: PageContext) -> QLineEdit:
    """A line that knows the streets."""
    edit = QLineEdit()
    completer = QCompleter([row.name for row in streets.all_streets(context.notebook)], edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
    return edit


def text_field(lines: int) -> QPlainTextEdit:
    """Some lines of text; Tab goes on to the next field."""
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 2 * Spacing.M)
    return edit


def beside(form: LabelledForm, context: PageContext, *rows: tuple[FormRow, int]) -> None:
    """Puts rows beside each other, each with its share of the width; large texts need a line each."""
    if context.theme.text_scale > LARGE_TEXT:
        return
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Spacing.M)
    for row, share in rows:
        layout.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
    form.add_widget(line)
