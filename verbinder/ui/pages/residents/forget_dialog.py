"""Before somebody is forgotten: what goes, what stays, and which texts to look at.

Owns the question; forgetting itself is the use case's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from verbinder.ui import words
from verbinder.ui.design.tokens import Spacing
from verbinder.ui.pages.page import PageContext
from verbinder.ui.widgets.button import Button
from verbinder.ui.widgets.heading import Heading, Paragraph
from verbinder.usecases.forgetting import Forgotten, HeldUntil

#: More rows than this scroll; more copies than this are counted.
MOST_ROWS = 6


class ForgetDialog(QDialog):
    """Says `confirmed` with whether uncertain names are replaced as well. Esc and Enter on the first button: no."""

    confirmed = Signal(bool)

    def __init__(self, name: str, seen: Forgotten, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Forget somebody"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Spacing.XL, Spacing.L, Spacing.XL, Spacing.L)
        layout.setSpacing(Spacing.M)
        layout.addWidget(Heading(self.tr("Forget {name}?").format(name=name)))
        layout.addWidget(
            Paragraph(
                self.tr(
                    "Name, address, talents, wishes, promises and notes go for good, also from undo and search. That "
                    "there were conversations stays counted. This cannot be undone."
                )
            )
        )
        if seen.replaced:
            layout.addWidget(
                Paragraph(self.tr("In %n text(s) about others the name becomes “iemand”.", "", seen.replaced))
            )
        self.replace_all = QCheckBox(self.tr("&Replace the name there too"))
        self.mentions = QListWidget()
        self.mentions.setProperty("surface", "rows")
        if seen.to_look_at:
            self._list(seen, layout)
        copies = [*seen.copies, *(self._held(each) for each in seen.backups)]
        if copies:
            layout.addWidget(Paragraph(context.messages.code("forget.copies"), muted=True))
            layout.addWidget(Paragraph(self._first(copies), muted=True))
        self.keep_button = Button(self.tr("Cancel"))
        self.keep_button.clicked.connect(self.reject)
        self.forget_button = Button(self.tr("&Forget for good"), "danger")
        self.forget_button.clicked.connect(self._confirm)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.forget_button)
        layout.addLayout(buttons)
        self.setMinimumWidth(context.theme.space(460))
        self.keep_button.setFocus()

    def _list(self, seen: Forgotten, layout: QVBoxLayout) -> None:
        layout.addWidget(
            Paragraph(self.tr("These texts may name the same person, or somebody else. They stay as they are."))
        )
        self.mentions.setAccessibleName(self.tr("Texts that may name this person"))
        self.mentions.addItems([each.passage for each in seen.to_look_at])
        rows = min(len(seen.to_look_at), MOST_ROWS)
        self.mentions.setFixedHeight((self.mentions.fontMetrics().lineSpacing() + Spacing.S) * rows + Spacing.M)
        self.mentions.setCurrentRow(0)
        layout.addWidget(self.mentions)
        layout.addWidget(self.replace_all)

    def _held(self, copy: HeldUntil) -> str:
        if copy.until is None:
            return copy.name
        return self._context.messages.code("forget.until", name=copy.name, day=words.long_date(copy.until))

    def _first(self, copies: list[str]) -> str:
        more = len(copies) - MOST_ROWS
        rest = [self._context.messages.code("forget.more_copies", count=str(more))] if more > 0 else []
        return "\n".join([*copies[:MOST_ROWS], *rest])

    def _confirm(self) -> None:
        self.confirmed.emit(self.replace_all.isChecked())
        self.accept()
