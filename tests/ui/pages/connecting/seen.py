"""What is seen on the page Verbinden, for its tests: entries, pairs, dialogs, and everything that is said."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from verbinder.domain.parties import pair
from verbinder.ui.pages.connecting.items import SuggestionItem
from verbinder.ui.pages.connecting.suggestions_view import SuggestionsView
from verbinder.ui.widgets import SectionList


def titles(view: SectionList) -> list[str]:
    return [view.sections.index(row).data() for row in range(view.sections.rowCount())]


def pairs(view: SuggestionsView) -> list[tuple[int, int]]:
    rows = (view.list.sections.entry_at(row) for row in range(view.list.sections.rowCount()))
    return [entry.payload.numbers for entry in rows if entry and isinstance(entry.payload, SuggestionItem)]


def choose(view: SuggestionsView, one: int, other: int) -> SuggestionItem:
    for row in range(view.list.sections.rowCount()):
        entry = view.list.sections.entry_at(row)
        if entry and isinstance(entry.payload, SuggestionItem) and entry.payload.numbers == pair(one, other):
            view.list.setCurrentIndex(view.list.sections.index(row))
            return entry.payload
    raise AssertionError(f"no suggestion for {one} and {other} in {titles(view.list)}")


def dialog_of(page: QWidget, kind: type[QDialog], qtbot: QtBot) -> Any:
    (shown,) = [each for each in page.findChildren(kind) if each.isVisible()]
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def everything_said(page: QWidget) -> str:
    """Every text one can see or hear on a page."""
    texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    texts += [each.text() for each in page.findChildren(QAbstractButton)]
    for box in page.findChildren(QComboBox):
        texts += [box.itemText(place) for place in range(box.count())]
    for view in page.findChildren(SectionList):
        model = view.sections
        for row in range(model.rowCount()):
            texts.append(str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)))
    return "\n".join(texts)
