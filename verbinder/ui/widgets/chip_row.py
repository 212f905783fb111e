"""Chips in a row that wraps, with the keys that correct them.

Owns focus and keys; what a correction means is told by signals and done by the owner of the row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from verbinder.ui.design.icons import kind_icon
from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import CHIP_KINDS
from verbinder.ui.widgets.chip import Chip, ChipData
from verbinder.ui.widgets.flow_layout import FlowLayout
from verbinder.ui.widgets.kinds import kind_label

_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class ChipRow(QWidget):
    """One stop for Tab; the arrows, Home and End move from chip to chip.

    Enter or F2 asks to edit, Delete or Backspace to remove, Space or the menu key for another kind. A row that
    is `read_only` only says which chip was `chosen` (Enter, Space or a click).
    """

    edit_requested = Signal(int)
    remove_requested = Signal(int)
    kind_change_requested = Signal(int, str)
    chosen = Signal(int)

    def __init__(
        self,
        *,
        theme: Theme,
        name: str = "",
        kinds: Sequence[str] = CHIP_KINDS,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds = tuple(kinds)
        self._read_only = read_only
        self._chips: list[Chip] = []
        self._current = 0
        self._flow = FlowLayout(self, horizontal=2, vertical=2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)

    @property
    def chips(self) -> tuple[ChipData, ...]:
        return tuple(chip.data for chip in self._chips)

    @property
    def current_index(self) -> int:
        """The chip that Tab goes to, -1 when there is none."""
        return self._current if self._chips else -1

    def chip_at(self, index: int) -> Chip:
        """The widget of a chip, e.g. to place a menu under it."""
        return self._chips[index]

    def only_show(self) -> None:
        """From now on nothing can be done with the chips but choosing one; called before there are any."""
        self._read_only = True

    def set_chips(self, chips: Sequence[ChipData]) -> None:
        """Shows these chips; those that stay keep their widget, so that nothing flickers while one types."""
        had_focus = any(chip.hasFocus() for chip in self._chips)
        while len(self._chips) > len(chips):
            self._drop_last()
        for number, data in enumerate(chips):
            if number < len(self._chips):
                if self._chips[number].data != data:
                    self._chips[number].set_data(data)
            else:
                self._append(data)
        self._move_to(min(self._current, len(self._chips) - 1), focus=had_focus)
        self._flow.invalidate()
        self.updateGeometry()

    def focus_chip(self, index: int) -> None:
        """Gives a chip the focus; an index outside the row takes the nearest."""
        self._move_to(min(max(index, 0), len(self._chips) - 1), focus=True)

    def open_kind_menu(self, index: int) -> None:
        """Offers the other kinds for a chip; does nothing in a row that is only read."""
        if self._read_only or not 0 <= index < len(self._chips):
            return
        chip = self._chips[index]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in self._kinds:
            action = menu.addAction(self._theme.icon(kind_icon(kind)), kind_label(kind))
            action.setData(kind)
            action.setEnabled(kind != chip.data.kind)
        menu.addSeparator()
        edit = menu.addAction(self._theme.icon("edit"), self.tr("Edit"))
        remove = menu.addAction(self._theme.icon("delete"), self.tr("Remove"))
        edit.triggered.connect(lambda: self.edit_requested.emit(index))
        remove.triggered.connect(lambda: self.remove_requested.emit(index))
        menu.triggered.connect(lambda action: self._kind_chosen(index, action.data()))
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._chips or not self._handle(event.key()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        chip = self.childAt(event.pos())
        if isinstance(chip, Chip):
            self.open_kind_menu(self._chips.index(chip))

    def _kind_chosen(self, index: int, kind: str | None) -> None:
        # The two actions below the kinds carry none.
        if kind:
            self.kind_change_requested.emit(index, kind)

    def _handle(self, key: int) -> bool:
        last = len(self._chips) - 1
        if key in _FORTH:
            self._move_to(min(self._current + 1, last), focus=True)
        elif key in _BACK:
            self._move_to(max(self._current - 1, 0), focus=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0 if key == Qt.Key.Key_Home else last, focus=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            (self.chosen if self._read_only else self.edit_requested).emit(self._current)
        elif key == Qt.Key.Key_Space and self._read_only:
            self.chosen.emit(self._current)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self.open_kind_menu(self._current)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._read_only:
            self.remove_requested.emit(self._current)
        else:
            return False
        return True

    def _move_to(self, index: int, *, focus: bool) -> None:
        self._current = max(index, 0)
        for number, chip in enumerate(self._chips):
            here = number == self._current
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if focus and self._chips:
            self._chips[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, data: ChipData) -> None:
        chip = Chip(data, theme=self._theme, removable=not self._read_only)
        chip.remove_pressed.connect(lambda: self.remove_requested.emit(self._chips.index(chip)))
        if not self._read_only:
            chip.edit_pressed.connect(lambda: self.edit_requested.emit(self._chips.index(chip)))
        chip.clicked.connect(lambda: self._clicked(chip))
        self._chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()

    def _clicked(self, chip: Chip) -> None:
        index = self._chips.index(chip)
        self._move_to(index, focus=True)
        if self._read_only:
            self.chosen.emit(index)

    def _drop_last(self) -> None:
        chip = self._chips.pop()
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
