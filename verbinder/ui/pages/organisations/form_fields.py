"""Fields that forms share: a choice with own words, a street that completes itself, lines of text.

Owns how these are filled and read back; must not write anything.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import FormRow, LabelledForm
from verbinder.usecases import streets, vocabulary

#: From this text scale on every field takes the whole width.
LARGE_TEXT = 1.4


class OwnWordBox(QComboBox):
    """Words of ours to choose from, each with the code that is stored; whatever else is typed is an own word."""

    def __init__(self, choices: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("", "")
        for code, label in choices:
            self.addItem(label, code)
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


class KindBox(OwnWordBox):
    """A kind of our own words or the user's."""

    def __init__(self, name: str, context: PageContext, parent: QWidget | None = None) -> None:
        language = context.messages.language
        words = (each.word for each in vocabulary.words(context.notebook, name))
        super().__init__(((word, vocabulary.label(name, word, language)) for word in words), parent)


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
