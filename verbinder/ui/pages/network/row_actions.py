"""What can be done with a row of the answer: open who or what it is about, or ask whom they know.

Owns the words and the ways; must not read the notebook.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from verbinder.domain.changes import Kind
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.network.rows import NetworkRow
from verbinder.ui.pages.page import PageContext


class NetworkRowActions(QObject):
    """The actions of a row; `ask` is called with the id of a resident."""

    def __init__(self, context: PageContext, ask: Callable[[int], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = ask

    def of(self, row: NetworkRow, *, asking: bool) -> list[KeyAction]:
        """What Enter does first; `asking`: the rows are the people one can ask it of."""
        residents = [record_id for _, kind, record_id in row.opens if kind is Kind.RESIDENT]
        if asking and residents:
            return [
                KeyAction(self.tr("Whom do they know?"), partial(self._ask, residents[0]), reads=True),
                KeyAction(self.tr("&Open card"), self._way(row, 0), reads=True),
            ]
        texts = (self.tr("Open {name}"), self.tr("&Open {name}"))
        found = [
            KeyAction(text.format(name=_safe(row.opens[number][0])), self._way(row, number), reads=True)
            for number, text in enumerate(texts[: len(row.opens)])
        ]
        if len(residents) == 1:
            found.append(KeyAction(self.tr("&Whom do they know?"), partial(self._ask, residents[0]), reads=True))
        return found

    def _way(self, row: NetworkRow, number: int) -> Callable[[], object]:
        _, kind, record_id = row.opens[number]
        return partial(self._context.navigate, kind, record_id)


def _safe(name: str) -> str:
    """The first word of a name on a button: its "&" is no key."""
    return name.split(" ")[0].replace("&", "&&")
