"""Beside a list of this page: the chosen thing with its circumstances, and lists of what it rests on or holds.

Owns where they stand and the keys of the lists; what is in them is the view's.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import TypeRole
from verbinder.ui.pages.connecting.short_list import ShortList
from verbinder.ui.pages.key_actions import KeyAction
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.widgets import Entry, Paragraph

#: The lists stand below title, circumstances and text.
_PLACE = 3


class RestsPanel(DetailPanel):
    """`chosen` is Enter or a click on an entry of one of its lists."""

    chosen = Signal(object)

    def __init__(self, *, lists: int, theme: Theme, name: str) -> None:
        super().__init__(name=name)
        self.lists = [ShortList(theme=theme, name=name) for _ in range(lists)]
        self.foot = Paragraph("", muted=True, role=TypeRole.SMALL)
        for number, each in enumerate(self.lists):
            each.entry_activated.connect(self.chosen)
            self._card.body.insertWidget(_PLACE + number, each)
        self._card.body.insertWidget(_PLACE + lists, self.foot)

    def put_first(self, widget: QWidget) -> None:
        """Put a widget of the view's own above the lists."""
        self._card.body.insertWidget(_PLACE, widget)

    def show_whole(
        self,
        title: str,
        about: str,
        text: str,
        lists: Sequence[tuple[str, Sequence[Entry]]],
        actions: Sequence[KeyAction],
        foot: str = "",
    ) -> None:
        """Show one thing; each list with the words above it. An empty list is not seen."""
        for each, (heading, entries) in zip(self.lists, lists, strict=True):
            each.setAccessibleName(heading)
            each.show_entries(heading, entries)
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))
        self.show_item(title, about, text, actions)
