"""A list of a few entries that stands in a panel: as high as its entries, one Tab stop, Enter or a click opens.

Owns its height only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.widgets import Entry, Section, SectionList


class ShortList(SectionList):
    """Hidden while it holds nothing."""

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, name=name, activate_on_click=True, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self.hide()

    def show_entries(self, title: str, entries: Sequence[Entry]) -> None:
        """Show these under a title."""
        self.set_sections([Section(title, entries, count=0)])
        self.setVisible(bool(entries))
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(row) for row in range(self.sections.rowCount()))
        self.setFixedHeight(rows + 2 * self.frameWidth() + 4)
