"""One question before what cannot be undone, with the verb on the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verbinder.ui.design.theme import Theme
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.dialogs.fitting import fit
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph


class ConfirmDialog(QDialog):
    """Open it with `open()`; `done` is called when the answer is yes. Esc and Enter on the first button: no."""

    def __init__(
        self,
        title: str,
        text: str,
        verb: str,
        done: Callable[[], object],
        *,
        theme: Theme,
        keep: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keep_button = Button(keep or self.tr("Cancel"))
        self.keep_button.clicked.connect(self.reject)
        self.do_button = Button(verb, "danger")
        self.do_button.clicked.connect(self.accept)
        self.accepted.connect(lambda: done())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.do_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(title))
        layout.addWidget(Paragraph(text))
        layout.addLayout(buttons)
        fit(self, theme.space(440))
        self.keep_button.setFocus()
