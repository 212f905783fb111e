"""The buttons below a dialog that asks one thing: "Cancel", then what it is for, as in every dialog of ours.

Owns the order; Qt's own box of buttons has another on every desktop.
"""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout

from verbinder.ui.design.tokens import Spacing
from verbinder.ui.widgets import Button


def closing_row(dialog: QDialog, cancel_text: str, main: Button) -> QHBoxLayout:
    """Two buttons that close `dialog`; Return presses `main`."""
    cancel = Button(cancel_text)
    cancel.clicked.connect(dialog.reject)
    main.clicked.connect(dialog.accept)
    main.setDefault(True)
    row = QHBoxLayout()
    row.setSpacing(Spacing.S)
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(main)
    return row
