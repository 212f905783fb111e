"""Every key of the window in one table, from which the menus, the help and the tests are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a key does. `keys` is as Qt writes it; the first is shown in menus, on macOS Ctrl reads as Cmd."""

    name: str
    keys: tuple[str, ...]
    title: Callable[[], str]


def shortcuts() -> tuple[Shortcut, ...]:
    """The keys that work everywhere in an open notebook, in the order of the help."""
    translate = QCoreApplication.translate
    return (
        Shortcut("capture", ("Ctrl+N",), lambda: translate("Shortcuts", "Write down a contact")),
        Shortcut("contact_form", ("Ctrl+Shift+N",), lambda: translate("Shortcuts", "Write down a contact in a form")),
        Shortcut("palette", ("Ctrl+K",), lambda: translate("Shortcuts", "Find people, pages and actions")),
        Shortcut("search_page", ("Ctrl+F",), lambda: translate("Shortcuts", "Search on this page")),
        Shortcut("undo", ("Ctrl+Z",), lambda: translate("Shortcuts", "Undo")),
        Shortcut("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), lambda: translate("Shortcuts", "Redo")),
        Shortcut("lock", ("Ctrl+L",), lambda: translate("Shortcuts", "Lock the notebook")),
        Shortcut("open", ("Ctrl+O",), lambda: translate("Shortcuts", "Open another notebook")),
        Shortcut("import", ("Ctrl+I",), lambda: translate("Shortcuts", "Bring in a contact list")),
        Shortcut("export", ("Ctrl+E",), lambda: translate("Shortcuts", "Save an overview")),
        Shortcut("backup", ("Ctrl+Shift+S",), lambda: translate("Shortcuts", "Make a backup copy")),
        Shortcut("next_page", ("Ctrl+PgDown",), lambda: translate("Shortcuts", "Next page")),
        Shortcut("previous_page", ("Ctrl+PgUp",), lambda: translate("Shortcuts", "Previous page")),
        Shortcut("handbook", ("F1",), lambda: translate("Shortcuts", "Open the handbook")),
        Shortcut("shortcuts", ("Ctrl+?", "Ctrl+/"), lambda: translate("Shortcuts", "Show these keys")),
        Shortcut("quit", ("Ctrl+Q",), lambda: translate("Shortcuts", "Quit")),
    )


def page_keys(number: int) -> str:
    """The keys that go to the page with this number in the rail, from 1; the tenth has Alt+0, later ones have none."""
    return f"Alt+{number % 10}" if 1 <= number <= 10 else ""


def keys_of(name: str) -> tuple[str, ...]:
    """The keys of one shortcut by name; raises `KeyError` for an unknown one."""
    for shortcut in shortcuts():
        if shortcut.name == name:
            return shortcut.keys
    raise KeyError(name)
