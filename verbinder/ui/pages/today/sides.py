"""The list of the day and the panel of the entry one is at: beside each other, under each other, or in turns.

Owns which of the two is seen and where the focus goes; both are made by the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.today.detail_panel import DetailPanel
from verbinder.ui.widgets import Button, SectionList

#: Below this width (at text scale 1.0) there is no room for both beside each other.
NARROW = 800
#: Below this height of the page (at text scale 1.0) there is no room for both under each other either.
LOW = 480


class Sides(QWidget):
    """Holds `list` and `panel`, each with its share of the room; `turned` says that they took turns."""

    turned = Signal()

    def __init__(
        self,
        list_: SectionList,
        panel: DetailPanel,
        *,
        theme: Theme,
        shares: tuple[int, int] = (3, 2),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list, self._panel = list_, panel
        self._in_turns = self._in_item = False
        self.back = Button(self.tr("Back to the list (Esc)"), "quiet")
        self.back.clicked.connect(self.to_list)
        self.back.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Spacing.L)
        self._columns.addWidget(list_, shares[0])
        self._columns.addWidget(panel, shares[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Spacing.XS)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._columns, 1)
        panel.installEventFilter(self)

    @property
    def in_turns(self) -> bool:
        """Whether only one of the two is seen at a time."""
        return self._in_turns

    @property
    def in_item(self) -> bool:
        """Whether the panel has taken the place of the list."""
        return self._in_turns and self._in_item

    def fit(self, width: int, height: int) -> None:
        """Choose how they stand on a page of this size."""
        narrow = width < self._theme.space(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        in_turns = narrow and height < self._theme.space(LOW)
        self._panel.set_compact(narrow and not in_turns)
        if in_turns != self._in_turns:
            self._in_turns, self._in_item = in_turns, False
            self._show()

    def to_item(self) -> bool:
        """Show the panel in the place of the list; False when both are seen."""
        if not self._in_turns:
            return False
        self._in_item = True
        self._show()
        self._panel.bar.focus_first()
        return True

    def to_list(self) -> None:
        """Back to the list, with the focus in it."""
        self._in_item = False
        self._show()
        self._list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._panel
            and self.in_item
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.to_list()
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._panel.setVisible(not self._in_turns or self._in_item)
        self._list.setVisible(not self.in_item)
        self.back.setVisible(self.in_item)
        self.turned.emit()
