"""What a step is called in the undo menu and in the history.

Each operation has two sentences: under [operation] without, under [operation_on] with what it was about. The menu puts
its own "Undo:" before it.
"""

from __future__ import annotations

from verbinder.domain.changes import Operation, Step
from verbinder.sentences import sentence

#: A subject longer than this is cut off: a menu is no place for a whole description.
LONGEST = 50


def operation_label(step: Step, language: str = "nl") -> str:
    """ "contact met Fatima", or "contact" when the step was about nobody in particular."""
    return operation_text(step.operation, step.subject, language)


def operation_text(operation: Operation, subject: str = "", language: str = "nl") -> str:
    """The same for an operation that is not in the journal yet."""
    if not subject:
        return sentence(f"operation.{operation.value}", language)
    if len(subject) > LONGEST:
        subject = subject[: LONGEST - 1].rstrip() + "…"
    return sentence(f"operation_on.{operation.value}", language, subject=subject)
