"""The friendly question under a note in which something stands that the law asks to leave out.

Owns which question is put; what is noticed is decided by `domain.sensitive`. It never keeps anybody from saving.
"""

from __future__ import annotations

from verbinder.domain.sensitive import SensitiveKind, findings
from verbinder.ui.messages import Messages

#: Numbers first: they may not stand there at all.
FIRST = (SensitiveKind.BSN, SensitiveKind.IBAN)


def question_about(text: str, messages: Messages) -> str:
    """The question for the weightiest thing noticed in a text; "" when there is nothing to ask."""
    found = sorted(findings(text), key=lambda each: (each.kind not in FIRST, each.start))
    return messages.code(f"sensitive.{found[0].kind.value}", text=found[0].text) if found else ""
