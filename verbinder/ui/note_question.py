"""The friendly question under a text in which something stands that the law asks to leave out.

Owns which question is put and when; what is noticed is decided by `domain.sensitive`. It never keeps anybody from
saving.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from verbinder.domain.sensitive import SensitiveKind, findings
from verbinder.ui.messages import Messages
from verbinder.ui.widgets.form import FormRow

#: Numbers first: they may not stand there at all.
FIRST = (SensitiveKind.BSN, SensitiveKind.IBAN)


def question_about(text: str, messages: Messages) -> str:
    """The question for the weightiest thing noticed in a text; "" when there is nothing to ask."""
    found = sorted(findings(text), key=lambda each: (each.kind not in FIRST, each.start))
    return messages.code(f"sensitive.{found[0].kind.value}", text=found[0].text) if found else ""


def ask_while_typing(row: FormRow, messages: Messages, *, asked: Callable[[], object] | None = None) -> None:
    """From now on the question stands under the text of a row as soon as there is one; `asked` when it appears."""
    field = row.field
    if not isinstance(field, QLineEdit | QPlainTextEdit):
        raise TypeError("only a field of text can be asked about")

    def look() -> None:
        question = question_about(_text_of(field), messages)
        row.set_warning(question)
        if question and asked is not None:
            asked()

    field.textChanged.connect(look)


def _text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
