"""The capture bar: what is typed is understood, corrected and saved by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from verbinder.domain.changes import Kind
from verbinder.store.notebook import Notebook
from verbinder.usecases import contacts, drafts, rounds

LINE = "@Fatima Tongelresestraat 12 +kookt Surinaams ?wil Nederlands leren >bellen vrijdag !speeltuin onveilig"
ENTER, DOWN, UP, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Escape


def rows(notebook: Notebook, kind: Kind) -> list[dict]:
    with notebook.reader() as reader:
        return reader.find(kind)


def shown(bar) -> list[tuple[str, str]]:
    bar.line.edit.settle()
    return [(chip.kind, chip.text) for chip in bar.line.chips.chips]


def test_what_was_understood_stands_under_the_line_as_chips(bar, press):
    press(LINE)
    assert shown(bar) == [
        ("person", "Fatima (new)"),
        ("street", "Tongelresestraat 12"),
        ("talent", "kookt Surinaams"),
        ("need", "wil Nederlands leren"),
        ("follow_up", "bellen · vr 27 november"),
        ("signal", "speeltuin onveilig"),
    ]
