"""What can be done with the entry one is at: buttons that say their key, and the keys that work from the list.

Owns buttons and keys; what an action does is the page's. The letter after "&" in a text is its key, so that each
language chooses its own letters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.reading_only import reading_only
from verbinder.ui.widgets import Button, FlowLayout

_PLAIN_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
)


@dataclass(frozen=True, slots=True)
class KeyAction:
    """One action. `text` has "&" before its key; without one it is done with Enter ("&&" stands for the sign)."""

    text: str
    run: Callable[[], object]
    #: Whether it can be done in a notebook that is open to read only.
    reads: bool = False

    @property
    def label(self) -> str:
        """The words on the button, without the key."""
        return self.text.replace("&&", "\0").replace("&", "").replace("\0", "&")

    @property
    def key(self) -> str:
        """The letter that does it, in capitals; "" for Enter."""
        bare = self.text.replace("&&", "")
        place = bare.find("&")
        return bare[place + 1 : place + 2].upper() if place >= 0 else ""


class KeyActionBar(QWidget):
    """Buttons in a row that wraps, the first one `primary` if wanted. `listen_on` lets the keys work from lists.

    The buttons stay the same widgets when the actions change, so that nothing loses the focus or flickers.
    """

    def __init__(self, *, name: str, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._primary = primary
        self._read_only = False
        self._actions: tuple[KeyAction, ...] = ()
        self._buttons: list[Button] = []
        self._home: QWidget | None = None
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, horizontal=Spacing.S, vertical=Spacing.S)

    @property
    def actions_shown(self) -> tuple[KeyAction, ...]:
        """What the bar offers now."""
        return self._actions

    def set_read_only(self, read_only: bool) -> None:
        """In a notebook that is open to read only what writes stays to be seen, and says why it cannot be done."""
        self._read_only = read_only

    def may(self, action: KeyAction) -> bool:
        """Whether an action can be done here."""
        return action.reads or not self._read_only

    def listen_on(self, *widgets: QWidget) -> None:
        """Let the keys work on these; the first one gets the focus back after a button was pressed."""
        self._home = widgets[0]
        for widget in widgets:
            widget.installEventFilter(self)

    def set_actions(self, actions: Sequence[KeyAction]) -> None:
        """Offer these actions from now on."""
        self._actions = tuple(actions)
        while len(self._buttons) < len(self._actions):
            self._add_button()
        for number, button in enumerate(self._buttons):
            shown = number < len(self._actions)
            if not shown and button.hasFocus() and self._home is not None:
                self._home.setFocus()
            button.setVisible(shown)
            if shown:
                self._dress(button, self._actions[number])
        self._flow.invalidate()
        self.updateGeometry()

    def focus_first(self) -> None:
        """Put the focus on the first button; there is nothing to do when it offers nothing."""
        first = next((number for number, action in enumerate(self._actions) if self.may(action)), None)
        if first is not None:
            self._buttons[first].setFocus(Qt.FocusReason.TabFocusReason)

    def press(self, key: str) -> bool:
        """Do the action of a key; False when there is none."""
        found = next((action for action in self._actions if key and action.key == key.upper()), None)
        if found is not None and self.may(found):
            found.run()
        return found is not None

    def enter(self) -> bool:
        """Do what Enter does; False when it does nothing here."""
        found = next((action for action in self._actions if not action.key), None)
        if found is not None and self.may(found):
            found.run()
        return found is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~_PLAIN_MODIFIERS
            and self.press(event.text())
        ):
            return True
        return super().eventFilter(watched, event)

    def _add_button(self) -> None:
        number = len(self._buttons)
        button = Button("", "primary" if self._primary and number == 0 else "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._clicked(number))
        self._buttons.append(button)
        self._flow.addWidget(button)

    def _dress(self, button: Button, action: KeyAction) -> None:
        key = action.key or self.tr("Enter")
        button.setText("{label}  ({key})".format(label=action.label.replace("&", "&&"), key=key))
        button.setAccessibleName(self.tr("{label}, key {key}").format(label=action.label, key=key))
        button.setEnabled(self.may(action))
        button.setToolTip("" if self.may(action) else reading_only())

    def _clicked(self, number: int) -> None:
        if number >= len(self._actions):
            return
        self._actions[number].run()
        if self._home is not None and self._home.isVisible() and QApplication.activeModalWidget() is None:
            self._home.setFocus()
