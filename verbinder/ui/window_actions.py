"""The actions of the window: what can be done in an open notebook, each with its words and key, ready for menus.

Owns the actions and their texts; what they do is handed in by the workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from verbinder.ui.design.theme import Theme
from verbinder.ui.shortcuts import shortcuts

ActionName = Literal[
    "new_notebook", "open", "backup", "restore", "import", "take_over", "import_streets", "export", "cards",
    "export_notebook", "hand_over", "round_sheet", "calendar", "recovery_sheet", "lock", "quit", "capture",
    "contact_form", "merge_names", "palette", "search_page", "next_page", "previous_page", "handbook", "shortcuts",
    "about",
]  # fmt: skip
#: What writes to the notebook, and so is off when it is open for reading only.
WRITING = frozenset({"capture", "contact_form", "merge_names", "import", "take_over", "import_streets", "restore"})
#: The actions a click is expected to ask something for first end in an ellipsis.
_ICONS: Mapping[str, str] = {
    "backup": "history",
    "import": "import",
    "import_streets": "street",
    "export": "export",
    "cards": "phone",
    "round_sheet": "print",
    "calendar": "calendar",
    "lock": "lock",
    "capture": "add",
    "contact_form": "edit",
    "palette": "search",
    "handbook": "help",
    "recovery_sheet": "key",
    "about": "info",
}


def texts() -> dict[str, str]:
    """The words of every action as they stand in a menu."""
    translate = QCoreApplication.translate
    return {
        "new_notebook": translate("Actions", "&New notebook…"),
        "open": translate("Actions", "Open &another notebook…"),
        "backup": translate("Actions", "Make a &backup copy…"),
        "restore": translate("Actions", "&Put back a copy…"),
        "import": translate("Actions", "Bring &in a contact list…"),
        "take_over": translate("Actions", "Open a hand-o&ver…"),
        "import_streets": translate("Actions", "Bring in a list of s&treets…"),
        "export": translate("Actions", "Save an &overview…"),
        "cards": translate("Actions", "Save contact car&ds for a phone…"),
        "export_notebook": translate("Actions", "&Export the whole notebook…"),
        "round_sheet": translate("Actions", "&Round sheet…"),
        "calendar": translate("Actions", "To your &calendar…"),
        "hand_over": translate("Actions", "&Hand over to a colleague…"),
        "recovery_sheet": translate("Actions", "Recovery &sheet…"),
        "lock": translate("Actions", "&Lock"),
        "quit": translate("Actions", "&Quit"),
        "capture": translate("Actions", "Write down a &contact"),
        "contact_form": translate("Actions", "Contact in a &form…"),
        "merge_names": translate("Actions", "&Merge names…"),
        "palette": translate("Actions", "&Find anything…"),
        "search_page": translate("Actions", "&Search on this page"),
        "next_page": translate("Actions", "Ne&xt page"),
        "previous_page": translate("Actions", "&Previous page"),
        "handbook": translate("Actions", "&Handbook"),
        "shortcuts": translate("Actions", "&Keys…"),
        "about": translate("Actions", "&About Verbinder…"),
    }


class WindowActions(QObject):
    """The actions by name. Made anew with every workspace, so that they speak its language."""

    def __init__(
        self, work: Mapping[str, Callable[[], object]], *, theme: Theme, read_only: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        keys = {shortcut.name: shortcut.keys for shortcut in shortcuts()}
        self._actions: dict[str, QAction] = {}
        words = texts()
        for name, function in work.items():
            action = QAction(words[name], self)
            action.setShortcuts([QKeySequence(key) for key in keys.get(name, ())])
            if name in _ICONS:
                action.setIcon(theme.icon(_ICONS[name]))
            action.setEnabled(not (read_only and name in WRITING))
            action.triggered.connect(_without_arguments(function))
            self._actions[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def all(self) -> list[QAction]:
        """Every action, in the order they were given."""
        return list(self._actions.values())


def _without_arguments(function: Callable[[], object]) -> Callable[[], None]:
    # `triggered` brings along whether the action is checked.
    def call() -> None:
        function()

    return call
