"""A heading, chips below it, and a line to add one: talents, wishes, interests and tags of a card.

Owns focus and keys; what adding, editing and removing mean is the owner's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.pages.page import PageContext
from verbinder.ui.pages.reading_only import off_when_reading
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.chip import ChipData
from verbinder.ui.widgets.chip_row import ChipRow
from verbinder.ui.widgets.heading import Heading, Paragraph


@dataclass(frozen=True, slots=True)
class ChipAction:
    """One thing to do with a chip, in its menu (Space, the menu key or the right button)."""

    text: str
    icon: str
    run: Callable[[int], object]


class MenuChips(ChipRow):
    """Chips whose menu holds the owner's actions instead of other kinds."""

    def __init__(self, actions: Sequence[ChipAction], *, theme: Theme, name: str) -> None:
        super().__init__(theme=theme, name=name, kinds=())
        self._menu_actions = tuple(actions)
        self._menu_theme = theme

    def open_kind_menu(self, index: int) -> None:
        if self._read_only or not 0 <= index < len(self.chips):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._menu_actions:
            action = menu.addAction(self._menu_theme.icon(each.icon), each.text)
            action.triggered.connect(lambda _=False, run=each.run: run(index))
        chip = self.chip_at(index)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))


class ChipsSection(QWidget):
    """A heading with chips. `added` is a text typed by the user; indices are those of the chips.

    `question` tells what to ask under the line about what is being typed, "" for nothing.
    """

    added = Signal(str)

    def __init__(
        self, title: str, *, add_text: str, placeholder: str, empty_text: str, actions: Sequence[ChipAction],
        theme: Theme, keys: str = "", role: TypeRole = TypeRole.SUBHEADING,
        question: Callable[[str], str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.chips = MenuChips(actions, theme=theme, name=title)
        self._actions = tuple(actions)
        self.add_button = Button(add_text, "quiet", icon="add", theme=theme)
        self.add_button.setToolTip(f"{add_text} ({keys})" if keys else add_text)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(add_text)
        self.line.hide()
        self._empty = Paragraph(empty_text, muted=True, role=TypeRole.SMALL)
        self.below = QVBoxLayout()
        self.below.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(Spacing.S)
        head.addWidget(Heading(title, role), 1)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.chips)
        layout.addWidget(self._empty)
        layout.addLayout(self.below)
        layout.addWidget(self.line)
        self.asked = Paragraph("", role=TypeRole.SMALL)
        self.asked.setProperty("level", "warning")
        self.asked.hide()
        layout.addWidget(self.asked)
        if question is not None:
            self._question = question
            self.line.textChanged.connect(self._ask)
        self.add_button.clicked.connect(self.start_adding)
        self.line.returnPressed.connect(self._add)
        self.line.installEventFilter(self)
        self.chips.edit_requested.connect(lambda index: self._actions[0].run(index))
        self.chips.remove_requested.connect(lambda index: self._actions[-1].run(index))

    def only_show(self, context: PageContext) -> None:
        """Where nothing can be written: nothing to add, and chips that are only read. Called before any are shown."""
        if context.notebook.read_only:
            self.chips.only_show()
            off_when_reading(context, self.add_button)

    def show_chips(self, chips: Sequence[ChipData]) -> None:
        """Shows these chips; the focus stays in the section when the last one goes."""
        had_focus = self.chips.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.chips.set_chips(chips)
        self.chips.setVisible(bool(chips))
        self._empty.setVisible(not chips and bool(self._empty.text()))
        if had_focus and not chips:
            self.add_button.setFocus()

    def start_adding(self) -> None:
        """Opens the line and puts the cursor in it; Enter adds and waits for the next, Esc is enough."""
        self.line.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def added_well(self) -> None:
        """What was typed is kept: the line is ready for the next."""
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._stop_adding()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and not self.line.text().strip():
            self.line.hide()
        return super().eventFilter(watched, event)

    def _ask(self, text: str) -> None:
        asked = self._question(text)
        self.asked.setText(asked)
        self.asked.setVisible(bool(asked))
        self.line.setAccessibleDescription(asked)

    def _add(self) -> None:
        text = self.line.text().strip()
        if text:
            self.added.emit(text)
        else:
            self._stop_adding()

    def _stop_adding(self) -> None:
        self.line.clear()
        self.add_button.setFocus()
        self.line.hide()
