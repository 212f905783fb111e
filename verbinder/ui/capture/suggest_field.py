"""A field for one name with suggestions of what is known: a street, a place, an organisation, a person, a tag.

Owns keys and the list under it; where suggestions come from is told by the owner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from verbinder.capture import Candidate, ChipKind
from verbinder.domain.names import folded
from verbinder.ui.capture.completion_popup import CompletionPopup, Suggestion
from verbinder.ui.design.theme import Theme

#: As many as can be read at a glance.
SHOWN = 8

Source = Callable[[str], Sequence[Candidate]]


class SuggestField(QLineEdit):
    """Says `picked` with a `Candidate`; `chosen` remembers it as long as its name stands in the field."""

    picked = Signal(object)

    def __init__(
        self, source: Source, kind: ChipKind, *, theme: Theme, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._kind = kind
        self._chosen: Candidate | None = None
        self.popup = CompletionPopup(self, theme=theme)
        self.popup.picked.connect(self.pick)
        self.setAccessibleName(name)
        self.textEdited.connect(lambda _text: self.suggest())

    @property
    def chosen(self) -> Candidate | None:
        """What was chosen from the list, or what is known by exactly this name."""
        typed = folded(self.text())
        if self._chosen is not None and folded(self._chosen.label) == typed:
            return self._chosen
        fitting = [each for each in self._source(self.text()) if folded(each.label) == typed] if typed else []
        return fitting[0] if len(fitting) == 1 else None

    def set_chosen(self, candidate: Candidate | None) -> None:
        """Fills the field in."""
        self._chosen = candidate
        self.setText(candidate.label if candidate is not None else "")

    def pick(self, candidate: object) -> None:
        """Takes a suggestion."""
        self.popup.hide()
        if isinstance(candidate, Candidate):
            self.set_chosen(candidate)
            self.picked.emit(candidate)

    def suggest(self) -> None:
        """Shows what is known that begins like the text."""
        typed = folded(self.text())
        found = list(self._source(self.text()))[:SHOWN] if typed else []
        if len(found) == 1 and folded(found[0].label) == typed:
            found = []
        suggestions = [Suggestion(each.label, str(self._kind), each.hint, each) for each in found]
        self.popup.offer(suggestions, QRect(0, 0, 1, self.height()), choose_first=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.popup.isVisible():
            chosen = self.popup.chosen
            self.popup.hide()
            if chosen is not None:
                self.pick(chosen)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.chosen is not None:
                self.pick(self.popup.chosen)
                return
            if event.key() == Qt.Key.Key_Escape:
                self.popup.hide()
                return
        elif event.key() == Qt.Key.Key_Down and self.text():
            self.suggest()
            self.popup.step(1)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.popup.hide()
        super().focusOutEvent(event)


def beginning(candidates: Sequence[Candidate], typed: str) -> list[Candidate]:
    """Those of which the name, or a word of it, begins like this; whole beginnings first."""
    wanted = folded(typed)
    found = [each for each in candidates if _begins(wanted, each)]
    found.sort(key=lambda each: (not folded(each.label).startswith(wanted), folded(each.label)))
    return found


def _begins(wanted: str, candidate: Candidate) -> bool:
    label = folded(candidate.label)
    return label.startswith(wanted) or any(word.startswith(wanted) for word in label.split())
