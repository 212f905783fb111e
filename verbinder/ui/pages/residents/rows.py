"""What the list of residents shows in a row: fetched by page, said in words, and where searched words were found.

Owns the source of the list's model; the painting is the table's, the queries are the use cases'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from verbinder.domain.residents import ResidentQuery, ResidentRow
from verbinder.ui import words
from verbinder.usecases import residents

if TYPE_CHECKING:
    from verbinder.store.notebook import Notebook

#: Looking up where the words stand takes longer than the search itself: it waits until the typing rests.
FOUND_AFTER_MS = 150


class ResidentSource:
    """Gives the paged model its ids and rows; a row is its summary in one line and the `ResidentRow`."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook

    def ids(self, query: ResidentQuery) -> Sequence[int]:
        """Who fits, in order."""
        return residents.ids(self._notebook, query)

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[Any, ...]]:
        """One page of rows."""
        found = residents.rows(self._notebook, ids)
        return {number: (self.summary(row), row) for number, row in found.items()}

    def summary(self, row: ResidentRow) -> str:
        """The row in one line, for a screen reader and the tooltip."""
        parts = (row.name, address(row), row.gifts, row.needs, self.last_contact(row))
        return ", ".join(part for part in parts if part)

    def last_contact(self, row: ResidentRow) -> str:
        """How long ago the last real contact was, empty when there was none yet."""
        return words.ago(row.last_contact_on, self._notebook.today())


def address(row: ResidentRow) -> str:
    """Street and number."""
    return f"{row.street} {row.house_number}".strip()


def second_line(row: ResidentRow) -> str:
    """Where somebody lives, and the first of what they can, like and look for."""
    return " · ".join(part for part in (address(row), row.gifts, row.needs) if part)


class FoundWords(QObject):
    """Where the searched words stand, per resident; asked for the rows in sight and said later with `known`."""

    known = Signal()

    def __init__(self, notebook: Notebook, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._language = language
        self._text = ""
        self._found: dict[int, str] = {}
        self._wanted: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOUND_AFTER_MS)
        self._timer.timeout.connect(self._look)

    def search(self, text: str) -> None:
        """Another search: what was found for the former one is forgotten."""
        self._text = text.strip()
        self._found.clear()
        self._wanted = []
        self._timer.stop()

    def want(self, ids: Sequence[int]) -> None:
        """Look these up soon, unless they are known already."""
        self._wanted = [number for number in ids if number not in self._found] if self._text else []
        if self._wanted:
            self._timer.start()

    def rest(self) -> None:
        """Look up nothing any more until it is wanted again."""
        self._wanted = []
        self._timer.stop()

    def of(self, resident_id: int) -> str:
        """What is known so far; empty when only the name holds the words."""
        return self._found.get(resident_id, "")

    def _look(self) -> None:
        for number in self._wanted:
            self._found[number] = residents.matched_words(self._notebook, self._text, number, self._language())
        self._wanted = []
        self.known.emit()
