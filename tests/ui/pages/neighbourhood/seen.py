"""What is seen on the page Buurt, for its tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from verbinder.ui.pages.connecting.list_and_panel import ListAndPanel
from verbinder.ui.widgets import Entry, SectionList


def titles(view: SectionList) -> list[str]:
    """Headings, entries and notes, in order."""
    return [view.sections.index(row).data() for row in range(view.sections.rowCount())]


def entries(view: SectionList) -> list[Entry]:
    found = (view.sections.entry_at(row) for row in range(view.sections.rowCount()))
    return [entry for entry in found if entry is not None]


def choose(view: ListAndPanel, title: str) -> Entry:
    """Go to the entry with this title."""
    for entry in entries(view.list):
        if entry.title == title:
            view.go_to(entry.payload)
            return entry
    raise AssertionError(f"no {title} in {titles(view.list)}")


def keys(view: ListAndPanel) -> dict[str, str]:
    """What can be done with the chosen entry, by its key."""
    return {action.key: action.label for action in view.panel.bar.actions_shown}


def dialog_of(page: QWidget, kind: type[QDialog], qtbot: QtBot) -> Any:
    (shown,) = [each for each in page.findChildren(kind) if each.isVisible()]
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def everything_said(page: QWidget) -> str:
    """Every text one can see or hear on a page, lists and panels included."""
    texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    for view in page.findChildren(SectionList):
        if view.isVisible():
            model = view.sections
            texts += [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    return "\n".join(texts)
