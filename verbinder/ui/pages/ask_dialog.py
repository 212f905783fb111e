"""A small dialog that asks for a few words, a day, or both, and says beside the field what is not right yet.

Owns the two fields and the way an answer is refused; what is done with an answer is the asker's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from verbinder.errors import VerbinderError
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.closing_row import closing_row
from verbinder.ui.note_question import ask_while_typing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets import Button, DateField, Heading, LabelledForm

#: What is done with an answer; a `VerbinderError` is said in the dialog, which then stays.
Answer = Callable[[str, date | None], object]


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """A field for words; `asks`: whether something that rather should not stand there is asked about."""

    label: str
    value: str = ""
    help_text: str = ""
    asks: bool = True


@dataclass(frozen=True, slots=True)
class DayQuestion:
    """A field for a day; `optional` when it may be left empty."""

    label: str
    value: date | None = None
    optional: bool = False
    help_text: str = ""


class AskDialog(QDialog):
    """Asks; Enter answers (Ctrl+Enter in the words too), Esc leaves everything as it was."""

    def __init__(
        self,
        context: PageContext,
        title: str,
        answer: Answer,
        *,
        text: TextQuestion | None = None,
        day: DayQuestion | None = None,
        save_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._answer = answer
        self.words = _Words() if text is not None else None
        self.day: DateField | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = LabelledForm()
        if self.words is not None and text is not None:
            self.words.setPlainText(text.value)
            self.words.setTabChangesFocus(True)
            self.words.selectAll()
            row = self.form.add_row(text.label, self.words, help_text=text.help_text)
            if text.asks:
                ask_while_typing(row, context.messages)
        if day is not None:
            self.day = DateField(
                theme=context.theme,
                name=day.label.replace("&", ""),
                optional=day.optional,
                today=context.notebook.today,
            )
            if day.value is not None or day.optional:
                self.day.set_value(day.value)
            self.form.add_row(day.label, self.day, help_text=day.help_text)
        self.save = Button(save_text or self.tr("&Save"), "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(title))
        layout.addWidget(self.form)
        layout.addLayout(closing_row(self, self.tr("Cancel"), self.save))
        self.setMinimumWidth(context.theme.space(380))
        first = self.words or self.day
        if first is not None:
            first.setFocus()

    def accept(self) -> None:
        """Hand the answer over; the dialog stays when it is refused."""
        self.form.clear_errors()
        words = self.words.toPlainText() if self.words is not None else ""
        day = self.day.value() if self.day is not None else None
        if self._context.operations.attempt(lambda: self._answer(words, day), on_error=self._refused):
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
            return
        super().keyPressEvent(event)

    def _refused(self, error: VerbinderError) -> None:
        field = self.day if self.day is not None and error.code in _ABOUT_THE_DAY else self.words or self.day
        if field is not None:
            self.form.set_error(field, self._context.messages.sentence(error))
            field.setFocus()


_ABOUT_THE_DAY = frozenset(
    {
        "signal.in_past",
        "follow_up.too_far",
        "retention.not_longer",
        "agenda.answered_in_future",
        "agenda.answered_before",
    }
)


class _Words(QPlainTextEdit):
    """A few lines; Enter answers, Shift+Enter begins a new line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 2 * Spacing.M)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
