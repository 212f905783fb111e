"""In what a copy differs from the notebook, in words.

Owns the words only; the comparison is the store's.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from verbinder.ui.messages import Messages
from verbinder.usecases.restoring import KindDifference, Prepared

#: So many names of a list are said; the rest is a number.
SAID = 6


class DifferenceWords(QObject):
    """Says a prepared copy in a few lines."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages

    def sentences(self, prepared: Prepared) -> str:
        """What is in the copy, then a line for each kind of record that differs."""
        locale = QLocale()
        lines = [
            self.tr("In the copy: {residents} residents, {contacts} contacts.").format(
                residents=locale.toString(prepared.residents), contacts=locale.toString(prepared.contacts)
            )
        ]
        if prepared.differences is None:
            return lines[0]
        if prepared.same:
            return lines[0] + "\n\n" + self.tr("The copy and your notebook hold the same.")
        return "\n\n".join(lines + [self._line(found) for found in prepared.differences])

    def _line(self, found: KindDifference) -> str:
        kind = self._messages.code(f"kinds.{found.kind.value}")
        parts = []
        if found.only_now:
            parts.append(self._counted(self.tr("{count} only now, so gone after putting back"), found.only_now))
            parts[-1] += _names(found.only_now_names, found.only_now)
        if found.only_copy:
            parts.append(self._counted(self.tr("{count} only in the copy, so back again"), found.only_copy))
            parts[-1] += _names(found.only_copy_names, found.only_copy)
        if found.changed:
            parts.append(self._counted(self.tr("{count} as they were then"), found.changed))
        return f"{kind[:1].upper()}{kind[1:]}: " + "; ".join(parts) + "."

    @staticmethod
    def _counted(text: str, count: int) -> str:
        return text.format(count=QLocale().toString(count))


def _names(names: tuple[str, ...], count: int) -> str:
    said = names[:SAID]
    if not said:
        return ""
    return f" ({', '.join(said)}{', …' if count > len(said) else ''})"
