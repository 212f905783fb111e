"""The dialog that lists every key, from the same table the menus are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing, TypeRole
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.shortcuts import page_keys, shortcuts
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


class ShortcutsDialog(QDialog):
    """Open it with `open()`."""

    def __init__(self, page_titles: list[str], *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = [(native(shortcut.keys[0]), shortcut.title()) for shortcut in shortcuts()]
        rows += [
            (native(page_keys(number)), self.tr("Go to {page}").format(page=title))
            for number, title in enumerate(page_titles, start=1)
            if page_keys(number)
        ]
        inner = QWidget()
        inner.setProperty("surface", "page")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, Spacing.M, 0)
        grid.setHorizontalSpacing(Spacing.XL)
        grid.setVerticalSpacing(Spacing.S)
        grid.setColumnStretch(1, 1)
        for row, (key, title) in enumerate(rows):
            label = QLabel(key)
            label.setProperty("role", str(TypeRole.SUBHEADING))
            grid.addWidget(label, row, 0)
            grid.addWidget(Paragraph(title), row, 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        # The list can be longer than the screen: with the focus it scrolls by keyboard.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Keys"))
        area.setAccessibleDescription(", ".join(f"{title}: {key}" for key, title in rows))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Everything by keyboard")))
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        fit(self, theme.space(520), theme.space(560))
        close.setFocus()


def native(keys: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
